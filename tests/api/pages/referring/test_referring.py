"""The referral form as its pages answer: what is asked, what is kept of what was typed, and what happens to drafts."""

import json
import re
from collections.abc import Callable
from datetime import date
from html import unescape
from typing import Any

import pytest
from fastapi import FastAPI, Request
from httpx2 import Response
from sqlalchemy import select, text, update

from api.app import create_app
from api.keeping.spoken import spoken
from api.pages.referring.told import Told, fitting
from api.records.chain import unpacked
from api.records.database import Database
from api.records.tables import drafts, entries
from api.sign_in.gate import Gate, LocalGate
from api.sign_in.principal import Principal, Scope
from rules_engine import Rulebook
from tests.api.conftest import RULESETS, TODAY
from tests.api.pages.referring.conftest import Referrer, hidden
from tests.api.sign_in.conftest import SetClock

AWARE = {f"date_authority_became_aware__{part}": told for part, told in (("day", 1), ("month", 4), ("year", 2026))}


def gate_of(who: Principal) -> Gate:
    """A gate that takes everybody for somebody."""

    class Known(LocalGate):
        """It."""

        def principal(self, _: Request) -> Principal:
            """Always them."""
            return who

    return Known("testserver")


def facts(database: Database) -> dict[str, Any]:
    """The answers of the only draft."""
    with database.reading() as connection:
        body = connection.execute(select(drafts.c.body)).scalar_one()
    found: dict[str, object] = json.loads(body)["facts"]
    return found


def summary(answer: Response) -> dict[str, str]:
    """The list of what is wrong: where each leads, and what it says."""
    found = re.search(r"(?s)govuk-error-summary__list.*?</ul>", answer.text)
    assert found
    return {at: unescape(words).strip() for at, words in re.findall(r'(?s)href="([^"]*)">(.*?)</a>', found[0])}


def kept_case(referrer: Referrer, path: str) -> dict[str, object]:
    """The case that was kept."""
    answer = referrer.client.get(f"/v1/assessments/{path.rpartition('/')[2]}")
    assert answer.status_code == 200
    database = referrer.client.app.state.records.database  # type: ignore[attr-defined]
    with database.reading() as connection:
        body = connection.execute(text("SELECT body FROM contents")).scalar_one()
    found: dict[str, object] = json.loads(unpacked(body).partition(b"\n")[0])["case"]
    return found


def test_what_keeps_a_referral_from_being_sent_is_told_as_an_error(referrer: Referrer) -> None:
    """In the page's title first, for those who hear it; with a way to where it is mended."""
    draft = referrer.begin()
    answer = referrer.send(draft)
    assert answer.status_code == 422
    assert "<title>Error: Check your answers – " in answer.text
    assert summary(answer) == {"#answers": "Answer at least one question before you send the referral"}
    assert 'id="answers"' in answer.text


def test_the_reference_at_the_end_can_be_read_out(referrer: Referrer) -> None:
    """It is the short one, and what is due by a day that has passed says so."""
    draft = referrer.begin()
    referrer.fill(f"{draft}/page/what-happened", died="no", **AWARE)
    answer = referrer.send(draft)
    id_ = answer.url.path.rpartition("/")[2]
    assert f'<strong class="app-reference">{spoken(id_)}</strong>' in answer.text
    assert id_ not in re.sub(r'href="[^"]*"', "", answer.text)


def test_an_answer_is_kept_with_who_gave_it_and_when(referrer: Referrer, database: Database, clock: SetClock) -> None:
    """And as of the day it was given: what is sent back unchanged later keeps its day."""
    draft = referrer.begin(agency="police", reference="CASE 1")
    referrer.fill(f"{draft}/page/what-happened", died="no", age_at_harm="3", **AWARE)
    clock.move(hours=48)
    referrer.fill(f"{draft}/page/what-happened", died="no", age_at_harm="4", **AWARE)
    stored = facts(database)
    assert stored["died"] == {"answer": "no", "on": "2026-04-01"}
    assert stored["age_at_harm"] == {"answer": 4, "on": "2026-04-03"}
    answer = referrer.send(draft)
    assert answer.url.path.startswith("/refer/kept/")
    case = kept_case(referrer, answer.url.path)
    assert case["reference"] == "CASE 1"
    assert case["on"] == "2026-04-03"
    assert case["facts"]["died"] == {"answer": "no", "on": "2026-04-01", "by": "police"}  # type: ignore[index]


def test_only_the_authority_speaks_for_itself(referrer: Referrer) -> None:
    """What another agency says of what the authority suspects is kept, settles nothing, and the page says so."""
    draft = referrer.begin(agency="police")
    page = referrer.get(f"{draft}/page/abuse-or-neglect")
    assert "Only the authority’s own answer settles this" in page.text
    referrer.fill(f"{draft}/page/abuse-or-neglect", abuse_or_neglect="known")
    assert 'value="known" checked' in referrer.get(f"{draft}/page/abuse-or-neglect").text
    own = referrer.begin(agency="local authority")
    assert "Only the authority’s own" not in referrer.get(f"{own}/page/abuse-or-neglect").text


def test_an_answer_can_be_taken_back(referrer: Referrer, database: Database) -> None:
    """Then it has not been asked."""
    draft = referrer.begin()
    referrer.fill(f"{draft}/page/what-happened", died="not known", age_at_harm__not__known="yes")
    referrer.fill(f"{draft}/page/what-happened", died="", age_at_harm="")
    assert facts(database) == {}


def test_a_question_is_asked_while_it_can_still_matter(referrer: Referrer) -> None:
    """What was answered stays in the case when it cannot matter any more, and the check says so."""
    draft = referrer.begin()
    referrer.fill(f"{draft}/page/what-happened", died="yes")
    referrer.fill(f"{draft}/page/places", place_of_death="in our area")
    referrer.fill(f"{draft}/page/what-happened", died="no")
    assert referrer.get(f"{draft}/page/the-death").url.path.endswith("/page/adults")
    check = referrer.get(f"{draft}/check").text
    row = check[check.index("Where did the person die?") :]
    assert "Kept, does not matter now" in row[: row.index("</div>\n") + 400]
    assert check.count("Kept, does not matter now") == 1
    assert "Where did the person die?" in referrer.get(f"{draft}/page/places").text
    referrer.fill(f"{draft}/page/what-happened", died="yes")
    assert "Kept, does not matter now" not in referrer.get(f"{draft}/check").text


def test_a_changed_answer_that_makes_a_page_ask_more_shows_it_again(referrer: Referrer) -> None:
    """So that nothing is passed over; whoever came to change an answer is led back once nothing more is asked."""
    draft = referrer.begin()
    page = f"{draft}/page/care-by-an-authority"
    assert referrer.fill(f"{page}?from=check", looked_after="no").url.path.endswith("/check")
    assert 'name="looked_after_by"' not in referrer.get(page).text
    again = referrer.fill(f"{page}?from=check", looked_after="yes")
    assert (again.status_code, again.url.path, again.url.query) == (200, page, b"from=check")
    assert 'name="looked_after_by"' in again.text
    # Left open, it is not asked a third time.
    assert referrer.post(f"{page}?from=check", again, looked_after="yes").url.path.endswith("/check")


def test_two_tabs_on_one_draft_lose_nothing(referrer: Referrer, database: Database) -> None:
    """What one tab did not change stays as the other left it; what both changed is asked again, and never guessed."""
    draft = referrer.begin()
    path = f"{draft}/page/what-happened"
    one, other = referrer.get(path), referrer.get(path)
    referrer.post(path, one, died="no")
    assert referrer.post(path, other, age_at_harm="3").status_code == 200
    assert {fact: told["answer"] for fact, told in facts(database).items()} == {"died": "no", "age_at_harm": 3}
    answer = referrer.post(path, other, died="yes", age_at_harm="3")
    assert answer.status_code == 422
    assert "You changed this answer in another tab or window meanwhile" in answer.text
    assert facts(database)["died"]["answer"] == "no"
    assert referrer.post(path, answer, died="yes", age_at_harm="3").status_code == 200
    assert facts(database)["died"]["answer"] == "yes"


def test_answers_that_gainsay_each_other_are_told_and_not_saved(referrer: Referrer, database: Database) -> None:
    """At each question of the page that is one of them, whether the other is beside it or on another page."""
    draft = referrer.begin()
    answer = referrer.fill(f"{draft}/page/age", age_at_death="7", age_now="9")
    assert answer.status_code == 422
    assert summary(answer) == {
        f"#{fact}": "Correct one of age at death, age now: these ages cannot all be so: no one grows younger."
        for fact in ("age_at_death", "age_now")
    }
    assert re.search(r'name="age_now"[^>]* value="9"', answer.text)
    assert facts(database) == {}
    assert referrer.fill(f"{draft}/page/what-happened", age_at_harm="9").status_code == 200
    answer = referrer.fill(f"{draft}/page/age", age_now="3")
    assert answer.status_code == 422
    assert summary(answer) == {
        "#age_now": "Correct one of age at harm, age now: these ages cannot all be so: no one grows younger."
    }
    assert re.search(r'name="age_now"[^>]* value="3"', answer.text)
    assert {fact: told["answer"] for fact, told in facts(database).items()} == {"age_at_harm": 9}


def test_what_is_no_answer_is_told_and_not_saved(referrer: Referrer, database: Database) -> None:
    """A date that has not come yet, and what no page of ours offers: that is not repeated."""
    draft = referrer.begin()
    path = f"{draft}/page/what-happened"
    answer = referrer.fill(path, died="no", **AWARE | {"date_authority_became_aware__day": 2})
    assert answer.status_code == 422
    assert summary(answer) == {"#date_authority_became_aware-day": "This date has not come yet: check it"}
    forged = referrer.fill(path, died="perhaps")
    assert (forged.status_code, summary(forged)) == (422, {"#died": "Select one of the answers"})
    assert "perhaps" not in forged.text
    assert facts(database) == {}


def test_a_referral_is_kept_once_however_often_it_is_sent(referrer: Referrer, database: Database) -> None:
    """The same page sent twice, or opened again, leads to what was kept; the draft is gone."""
    draft = referrer.begin()
    referrer.fill(f"{draft}/page/what-happened", died="no")
    check = referrer.get(f"{draft}/check")
    first = referrer.post(f"{draft}/check", check)
    second = referrer.post(f"{draft}/check", check)
    assert first.url.path == second.url.path == referrer.get(f"{draft}/page/age").url.path
    with database.reading() as connection:
        assert len(connection.execute(select(entries)).all()) == 1
        assert connection.execute(select(drafts)).all() == []


def test_what_was_not_looked_through_is_not_sent(referrer: Referrer, database: Database) -> None:
    """Answers that changed in another tab after the check was shown are shown first."""
    draft = referrer.begin()
    referrer.fill(f"{draft}/page/what-happened", died="no")
    check = referrer.get(f"{draft}/check")
    referrer.client.app.state.records.now.move(hours=0.001)  # type: ignore[attr-defined]
    referrer.fill(f"{draft}/page/what-happened", died="yes")
    answer = referrer.post(f"{draft}/check", check)
    assert answer.status_code == 422
    assert "Look through them again, then send" in answer.text
    with database.reading() as connection:
        assert connection.execute(select(entries)).all() == []
    assert referrer.post(f"{draft}/check", answer).url.path.startswith("/refer/kept/")


def test_nothing_is_sent_without_an_answer(referrer: Referrer) -> None:
    """It would refer nothing."""
    assert referrer.send(referrer.begin()).status_code == 422


def test_a_draft_is_its_owners_alone(app: FastAPI, referrer: Referrer) -> None:
    """To another of the same tenant, whatever they may do, it is not there; nor can they delete it."""
    draft = referrer.begin(reference="CASE 2")
    app.state.gate = gate_of(Principal("local", "other", frozenset(Scope)))
    other = Referrer(app)
    for path in ("", "/about", "/page/what-happened", "/check", "/delete"):
        assert other.get(f"{draft}{path}").status_code == 404
    shown = other.get("/refer/new")
    for path in ("/about", "/page/what-happened", "/page/what-happened/panel", "/check", "/delete"):
        told = {"authority": "Peterborough", "agency": "police", "died": "yes", "died__was": ""}
        assert other.post(f"{draft}{path}", shown, **told).status_code in {200 if path == "/delete" else 404, 404}
    assert "CASE 2" not in other.get("/refer").text
    app.state.gate = LocalGate("testserver")
    assert "CASE 2" in referrer.get("/refer").text


def test_a_draft_that_nobody_changes_goes(referrer: Referrer, database: Database, clock: SetClock) -> None:
    """After thirty days it is not shown, and the next who lists theirs deletes it."""
    draft = referrer.begin()
    clock.move(hours=24 * 30 - 1)
    assert referrer.get(draft).status_code == 200
    clock.move(hours=1)
    assert referrer.get(draft).status_code == 404
    referrer.get("/refer")
    with database.reading() as connection:
        assert connection.execute(select(drafts)).all() == []


def test_a_rulebook_that_changes_under_a_draft_is_said(referrer: Referrer, database: Database) -> None:
    """Answers that it does not take any more are named and left out; the others stay."""
    draft = referrer.begin()
    referrer.fill(f"{draft}/page/what-happened", died="no", age_at_harm="3")
    with database.writing() as connection:
        body = json.loads(connection.execute(select(drafts.c.body)).scalar_one())
        body["facts"] |= {"seen_by_a_doctor": {"answer": "yes"}, "homicide": {"answer": "perhaps"}}
        connection.execute(update(drafts).values(body=json.dumps(body).encode()))
    page = referrer.get(f"{draft}/check").text
    assert "The rulebook has changed since you began" in page
    assert "seen by a doctor, homicide" in page
    assert "3 years" in page
    referrer.fill(f"{draft}/page/age", age_now="4")
    assert set(facts(database)) == {"died", "age_at_harm", "age_now"}


def test_answers_that_a_new_rulebook_sets_against_each_other_are_left_out() -> None:
    """All those that it names: nobody can say which is wrong."""
    rulebook = Rulebook.load(RULESETS, on=TODAY)
    told = Told("Peterborough", "police", "", {
        "died": {"answer": "no"}, "age_at_death": {"answer": 5}, "age_at_harm": {"answer": 3},
    })  # fmt: skip
    found = fitting(rulebook, told, date(2026, 4, 1))
    assert set(found.told.facts) == {"age_at_harm"}
    assert set(found.gone) == {"died", "age_at_death"}
    assert fitting(rulebook, Told("Rutland", "nobody", "R", {}), TODAY).told == Told("", "", "R", {})


def test_answers_that_the_form_asks_for_no_more_are_left_out_and_named() -> None:
    """They could be changed on no page; what is left out is never left out silently."""
    rulebook = Rulebook.load(RULESETS, on=TODAY)
    assert "serious_harm" in rulebook.facts
    told = Told("Peterborough", "police", "", {"died": {"answer": "no"}, "serious_harm": {"answer": "yes"}})
    found = fitting(rulebook, told, TODAY)
    assert (set(found.told.facts), found.gone) == ({"died"}, ("serious_harm",))


def test_what_was_not_offered_is_not_counted_as_not_chosen() -> None:
    """A rulebook that has one more answer to a question of several asks it again, and says so."""
    rulebook = Rulebook.load(RULESETS, on=TODAY)
    fact = rulebook.facts["children_also_harmed"]
    chosen = [fact.answers[0]]
    for offered, fits in ((fact.answers, True), (fact.answers[:-1], False)):
        stored = {"answer": chosen, "on": "2026-04-01", "offered": list(offered)}
        found = fitting(rulebook, Told("Peterborough", "police", "", {fact.id: stored}), TODAY)
        assert (fact.id in found.told.facts, found.gone) == (fits, () if fits else (fact.id,))
    unknown = Told("Peterborough", "police", "", {fact.id: {"answer": "not known", "offered": []}})
    assert fitting(rulebook, unknown, TODAY).gone == ()


def test_what_was_offered_is_noted_with_an_answer(referrer: Referrer, database: Database) -> None:
    """Of several only; what is kept as the case has nothing of it, and an old draft's answer is asked for again."""
    draft = referrer.begin()
    referrer.fill(f"{draft}/page/what-happened", died="no", age_at_harm="3")
    chosen = Rulebook.load(RULESETS, on=TODAY).facts["children_also_harmed"].answers
    referrer.fill(f"{draft}/page/other-children", children_also_harmed=[chosen[1], "(all that apply)"])
    stored = facts(database)
    assert stored["children_also_harmed"]["offered"] == list(chosen)
    assert "offered" not in stored["died"]
    assert "left out" not in referrer.get(f"{draft}/check").text
    case = Told("Peterborough", "police", "", stored).case(TODAY)
    assert "offered" not in json.dumps(case.model_dump(mode="json"))
    with database.writing() as connection:
        body = json.loads(connection.execute(select(drafts.c.body)).scalar_one())
        body["facts"]["children_also_harmed"]["offered"].pop()
        connection.execute(update(drafts).values(body=json.dumps(body).encode()))
    page = referrer.get(f"{draft}/check").text
    assert "The rulebook has changed since you began" in page
    assert "children also harmed" in page


def test_a_draft_of_an_authority_that_is_gone_asks_for_one(referrer: Referrer, database: Database) -> None:
    """Wherever it is opened."""
    draft = referrer.begin()
    with database.writing() as connection:
        body = json.loads(connection.execute(select(drafts.c.body)).scalar_one()) | {"authority": "Rutland"}
        connection.execute(update(drafts).values(body=json.dumps(body).encode()))
    for path in ("", "/page/what-happened", "/check"):
        assert referrer.get(f"{draft}{path}").url.path == f"{draft}/about"


def test_the_panel_follows_what_is_not_sent_yet(referrer: Referrer, database: Database) -> None:
    """With the answers of the page as they stand, as far as they can be read; and nothing is kept."""
    draft = referrer.begin()
    referrer.fill(f"{draft}/page/what-happened", died="yes", **AWARE)
    referrer.fill(f"{draft}/page/age", age_at_death="7")
    referrer.fill(f"{draft}/page/abuse-or-neglect", abuse_or_neglect="known")
    before = facts(database)
    page = referrer.get(f"{draft}/page/places")
    panel = referrer.post(f"{draft}/page/places/panel", page, place_of_death="in our area").text
    assert "by Friday 10 April 2026" in panel
    assert "<html" not in panel
    assert facts(database) == before
    page = referrer.get(f"{draft}/page/what-happened")
    half = referrer.post(f"{draft}/page/what-happened/panel", page, died="yes", age_at_harm="three", **AWARE)
    assert half.status_code == 200
    wrong = referrer.post(f"{draft}/page/what-happened/panel", page, died="no", **AWARE)
    assert wrong.status_code == 200


def test_nothing_of_a_child_is_in_an_address_or_a_title(referrer: Referrer) -> None:
    """Addresses have ids and the form's own words."""
    draft = referrer.begin(reference="CASE 3")
    answer = referrer.fill(f"{draft}/page/what-happened", died="yes", age_at_harm="three")
    for page in (answer, referrer.get(f"{draft}/check"), referrer.send(draft)):
        assert re.fullmatch(r"/refer/(kept/)?[0-9a-f-]{36}(/check|/page/[a-z-]+)?", page.url.path)
        assert "CASE 3" not in page.text.partition("</title>")[0]


def test_every_page_says_what_it_is_not(referrer: Referrer) -> None:
    """And what to do if a child may be at risk now."""
    draft = referrer.begin()
    form = referrer.client.app.state.rulebooks.on(TODAY).referral_form  # type: ignore[attr-defined]
    pages = [f"{draft}/page/{one.id.replace('_', '-')}" for one in form.pages]
    for path in ("/refer", "/refer/new", f"{draft}/about", f"{draft}/check", f"{draft}/delete", *pages):
        assert "This is not a child-protection referral" in referrer.get(path).text
        assert "call 999" in referrer.get(path).text
        assert len(re.findall(r'name="[a-z_0-9]+-was"', referrer.get(path).text)) <= 5


def test_without_records_the_form_says_so() -> None:
    """Plainly, and takes nothing."""
    bare = Referrer(create_app(RULESETS, lambda: TODAY, gate=LocalGate("testserver")))
    assert "Referrals cannot be taken here" in bare.get("/refer").text
    assert bare.get("/refer/new").status_code == 503


def test_whoever_may_not_keep_may_not_refer(app: FastAPI) -> None:
    """Somebody who may only read is told so."""
    app.state.gate = gate_of(Principal("local", "reader", frozenset({Scope.READ})))
    assert Referrer(app).get("/refer").status_code == 403


@pytest.mark.parametrize("path", ["/refer/none/about", "/refer/none/page/what-happened", "/refer/none/check",
                                  "/refer/none/delete", "/refer/none", "/refer/kept/none"])  # fmt: skip
def test_what_is_not_there_is_not_found(referrer: Referrer, path: str) -> None:
    """As a page."""
    assert referrer.get(path).status_code == 404


def test_a_page_that_the_form_does_not_have_is_not_found(referrer: Referrer, another: Callable[[], Referrer]) -> None:
    """Nor is a form without the browser's own token taken: it is held."""
    draft = referrer.begin()
    assert referrer.get(f"{draft}/page/no-such").status_code == 404
    shown = referrer.get(f"{draft}/page/what-happened")
    answer = another().post(f"{draft}/page/what-happened", shown, died="yes")
    assert answer.status_code == 403
    assert 'name="died" value="yes"' in answer.text
    assert "form_token" in hidden(answer)


def test_a_day_that_is_running_is_in_the_panel_however_much_is_open(referrer: Referrer) -> None:
    """What has a day if it applies is said first, though no few answers would settle it; once it passed, that too."""
    draft = referrer.begin()
    empty = referrer.get(f"{draft}/page/what-happened").text
    assert "is said here as you answer" in empty
    assert "What would follow" not in empty
    shown = referrer.fill(f"{draft}/page/what-happened", died="no", age_at_harm="0", **AWARE)
    would = shown.text.partition("What would follow</h3>")[2].partition("</li>")[0]
    assert "Notify the incident to the National Panel" in would
    assert "by Friday 10 April 2026, if what is still open shows that it applies" in would
    long_ago = {**AWARE, "date_authority_became_aware__month": 1}
    late = referrer.fill(f"{draft}/page/what-happened", died="no", age_at_harm="0", **long_ago)
    assert "by Thursday 8 January 2026, which has passed" in late.text


def test_whoever_sent_a_referral_is_told_the_day_that_comes_first(referrer: Referrer) -> None:
    """Though that step is not the first of the case, and nothing says yet that it is called for."""
    draft = referrer.begin()
    referrer.fill(f"{draft}/page/what-happened", died="no", age_at_harm="0", **AWARE)
    first = referrer.send(draft).text.partition("<strong>Soonest: ")[2].partition("</strong>")[0]
    assert first == "notification, if it turns out to be called for, by Friday 10 April 2026."
