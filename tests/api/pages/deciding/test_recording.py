"""Recording over HTTP: who may, what is refused, two at once, pressed twice, and what is kept beside what was shown."""

import html
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from httpx2 import Response
from sqlalchemy import select

from api.pages.deciding.draft import Draft
from api.pages.deciding.storing import change
from api.problems import Refused
from api.records.erasing import Grounds, erase
from api.records.records import Records
from api.records.tables import drafts
from tests.api.council import ACT, CALLERS, HARMED, NOTIFY, SAID, Caller, Council, Json, council_in, judged
from tests.api.pages.deciding.meeting import HARM, NOTIFICATION, TOLD


@pytest.fixture
def council(tmp_path: Path) -> Iterator[Council]:
    """A council with nothing kept yet."""
    with council_in(tmp_path) as found:
        yield found


class Clerk:
    """Somebody who fills in the pages of one assessment."""

    def __init__(self, caller: Caller, id_: str) -> None:
        """Nothing is filled in yet."""
        self.http, self.address = caller.http, f"/assessments/{id_}/decision"
        self.http.follow_redirects = False

    def get(self, name: str = "") -> Response:
        """One of the pages."""
        return self.http.get(f"{self.address}/{name}".rstrip("/"))

    def send(self, name: str, fields: Json | None = None) -> Response:
        """Fill in one of them, as a browser that was shown it."""
        token = re.search(r'name="form_token" value="([^"]+)"', self.get("date").text)
        assert token
        return self.http.post(f"{self.address}/{name}", data={"form_token": token[1], **(fields or {})})

    def meet(self, day: int = 1) -> None:
        """On a day of April 2026."""
        assert self.send("date", {"on-day": day, "on-month": 4, "on-year": 2026}).status_code == 303

    def checked(self) -> Json:
        """What the page before keeping would have kept."""
        told = self.get("check").text
        return {
            name: html.unescape(found[1])
            for name in ("told", "key", "seen")
            if (found := re.search(f'name="{name}" value="([^"]*)"', told))
        }

    def keep(self) -> str:
        """Keep it: the address of the record."""
        answer = self.send("keep", self.checked())
        assert answer.status_code == 303, answer.text
        return str(answer.headers["location"]).removesuffix("/kept")


def _errors(answer: Response) -> list[tuple[str, str]]:
    """What is wrong, and where each of it leads."""
    summary = re.search(r"(?s)govuk-error-summary__list.*?</ul>", answer.text)
    assert summary
    found = re.findall(r'(?s)href="([^"]*)">(.*?)</a>', summary[0])
    return [(at, html.unescape(words).strip()) for at, words in found]


def test_a_departure_without_reason_is_refused_and_leads_to_its_place(council: Council) -> None:
    """On its page, and again before it is kept; what was typed stays, and there is nothing to keep it by."""
    police = council.caller("police")
    id_ = police.kept({**HARMED, "facts": {**HARMED["facts"], "serious_harm": "yes"}})
    clerk = Clerk(police, id_)
    clerk.meet()
    answer = clerk.send(NOTIFICATION, {"decision": "do not act", "police-position": "need more information"})
    assert answer.status_code == 422
    assert _errors(answer) == [("#police-reason", "Police: choose the reason")]
    answer = clerk.send(
        NOTIFICATION,
        {"decision": "do not act", "police-position": "need more information", "police-reason": "facts_differ"},
    )
    assert [at for at, _ in _errors(answer)] == ["#reason", "#rationale"]
    assert 'value="do not act" checked' in answer.text
    for at, _ in _errors(answer):
        assert f'id="{at[1:]}"' in answer.text
    check = clerk.get("check")
    at = f"{clerk.address}/{NOTIFICATION}"
    assert (check.status_code, [one for one, _ in _errors(check)]) == (422, [f"{at}#reason", f"{at}#rationale"])
    assert clerk.checked() == {}
    assert "Not complete" in clerk.get().text
    assert police.read(id_).json()["decisions"] == []


def test_what_is_shown_before_it_is_kept_is_what_is_kept(council: Council) -> None:
    """Each recommendation that would stand otherwise is one that does, and no other; and every word is kept."""
    police = council.caller("police")
    id_ = police.kept()
    clerk = Clerk(police, id_)
    clerk.meet()
    clerk.send(HARM, {"safeguarding partners-answer": "yes", "safeguarding partners-text": TOLD})
    clerk.send(NOTIFICATION, {"decision": "act", "rationale": TOLD, "ICB-position": "", "icb-position": "agree"})
    shown = clerk.get("check").text
    titles = {html.unescape(one) for one in re.findall(r'rowheader">([^<]*)</th>\s*<td[^>]*data-label="Is now"', shown)}
    record = police.http.get(f"/v1{clerk.keep()}").json()
    before, after = police.recommended(id_), police.recommended(record["next_assessment"])
    parts = ("status", "modality", "awaiting_judgement")
    moved = {
        one["title"]
        for key, one in before.items()
        if [one[part] for part in parts] != [after[key][part] for part in parts]
        or (one["deadline"] or {}).get("due") != (after[key]["deadline"] or {}).get("due")
    }
    assert titles == moved
    assert before[NOTIFY]["title"] in moved
    assert record["decisions"][0]["rationale"] == TOLD
    assert record["judgements"] == [
        {"fact": "serious_harm", "answer": "yes", "by": "safeguarding partners", "text": TOLD}
    ]
    assert record["decisions"][0]["not_heard"] == ["local authority", "police"]


def test_pressed_twice_it_is_kept_once(council: Council) -> None:
    """The same form again leads to the same record; and what was filled in is gone."""
    police = council.caller("police")
    clerk = Clerk(police, police.kept())
    clerk.meet()
    clerk.send("votes", {"police_vote": "for", "icb_vote": "against"})
    form = clerk.checked()
    first, second = clerk.send("keep", form), clerk.send("keep", form)
    assert first.headers["location"] == second.headers["location"]
    assert police.http.get(f"/v1{clerk.address}s").json()["decisions"][0]["not_voted"] == ["local authority"]
    assert len(police.http.get(f"/v1{clerk.address}s").json()["decisions"]) == 1
    assert 'value="for" checked' not in clerk.get("votes").text


def test_what_was_filled_in_after_the_check_is_shown_before_anything_is_kept(council: Council) -> None:
    """In another tab: it would be deleted with what was kept, and nobody would know."""
    police = council.caller("police")
    clerk = Clerk(police, police.kept())
    clerk.meet()
    clerk.send("votes", {"police_vote": "for"})
    form = clerk.checked()
    clerk.send(HARM, {"safeguarding partners-answer": "yes"})
    late = clerk.send("keep", form)
    assert late.status_code == 412
    assert "More was filled in, in another tab or window" in _errors(late)[0][1]
    assert police.http.get(f"/v1{clerk.address}s").json() == {"decisions": []}
    record = police.http.get(f"/v1{clerk.keep()}").json()
    assert (len(record["votes"]), len(record["judgements"])) == (1, 1)


def test_a_page_left_open_deletes_nothing_that_was_begun_since(council: Council) -> None:
    """Sent again, it leads to its record; what was filled in for another stays."""
    police = council.caller("police")
    clerk = Clerk(police, police.kept())
    clerk.meet()
    clerk.send("votes", {"police_vote": "for"})
    form = clerk.checked()
    first = clerk.send("keep", form)
    clerk.send("votes", {"icb_vote": "against"})
    assert clerk.send("keep", form).headers["location"] == first.headers["location"]
    assert 'value="against" checked' in clerk.get("votes").text


def test_what_was_filled_in_goes_when_the_assessment_is_erased(council: Council) -> None:
    """And nothing more is stored about it, also from a page that was open then."""
    police = council.caller("police")
    id_ = police.kept()
    clerk = Clerk(police, id_)
    clerk.send("votes", {"police_vote": "for", "police_vote-text": TOLD})
    with council.database.writing() as connection:
        erase(connection, "fenland", id_, Grounds("Information Governance", "Article 17", "officer", council.clock()))
    with council.database.reading() as connection:
        assert connection.execute(select(drafts)).all() == []
    assert clerk.get("votes").status_code == 410


def test_what_is_erased_while_a_page_is_on_its_way_is_stored_nowhere(council: Council) -> None:
    """The assessment was read before it was erased, and the page stored after that."""
    police = council.caller("police")
    id_ = police.kept()
    to, who = Records(council.database, council.clock, ""), CALLERS["police"]
    with council.database.writing() as connection:
        erase(connection, "fenland", id_, Grounds("Information Governance", "Article 17", "officer", council.clock()))
    with pytest.raises(Refused):
        change(to, who, id_, Draft("seen"), lambda draft: draft)
    with council.database.reading() as connection:
        assert connection.execute(select(drafts)).all() == []


def test_two_people_at_once_see_what_the_other_decided(council: Council) -> None:
    """By role, beside what was filled in; nothing typed is lost, and whoever goes on does so knowingly."""
    police, icb = council.caller("police"), council.caller("ICB")
    id_ = police.kept()
    clerk = Clerk(police, id_)
    clerk.meet()
    clerk.send(NOTIFICATION, {"decision": "decide later", "rationale": TOLD})
    form = clerk.checked()
    theirs = icb.decided(id_, decisions=[{**ACT, "rationale": "At once."}])
    late = clerk.send("keep", form)
    assert late.status_code == 412
    assert "Someone else recorded a decision meanwhile" in late.text
    assert "safeguarding partner (ICB)" in late.text
    assert "At once." in late.text
    assert "Decide later" in late.text
    assert 'name="told"' not in late.text
    assert "Someone else recorded a decision since you began" in clerk.get().text
    assert html.escape(TOLD.split("\n", maxsplit=1)[0]) in clerk.get(NOTIFICATION).text
    seen = re.search(r'name="seen" value="([^"]*)"', clerk.get("check").text)
    assert seen
    clerk.send("seen", {"seen": html.unescape(seen[1])})
    record = police.http.get(f"/v1{clerk.keep()}").json()
    assert record["decisions"][0]["supersedes"] == theirs["id"]
    assert record["decisions"][0]["rationale"] == TOLD


def test_the_record_says_what_superseded_it_and_bears_the_head(council: Council) -> None:
    """With dissent, every partner, the lines as they were written, and the digests to verify by."""
    police = council.caller("police")
    id_ = police.kept()
    clerk = Clerk(police, id_)
    clerk.meet()
    clerk.send(
        NOTIFICATION,
        {
            "decision": "do not act", "rationale": TOLD,
            "police-position": "disagree", "police-reason": "judged_otherwise", "police-text": "It is\r\nserious.",
            "icb-position": "need more information", "icb-reason": "information_awaited",
        },
    )  # fmt: skip
    clerk.send("closing", {"scrutineer-view": "disagree", "scrutineer-text": "Notify now."})
    address = clerk.keep()
    later = police.decided(id_, decisions=[{**ACT, **SAID}])
    for who in ("police", "scrutineer", "auditor"):
        told = html.unescape(council.caller(who).http.get(address).text)
        for words in (
            TOLD, "It is\nserious.", "Disagree", "(dissent)", "Need more information", "Not recorded", "Notify now.",
            "to be shared with the Delegated Safeguarding Partners", later["id"], "Superseded",
            police.http.get("/v1/records/head").json()["digest"],
        ):  # fmt: skip
            assert words in told, words
    confirmed = police.http.get(f"{address}/kept")
    assert confirmed.status_code == 200
    assert "disagree on" in confirmed.text


def test_a_decision_can_be_withdrawn_before_it_is_kept(council: Council) -> None:
    """A page is cleared by itself, or all that was filled in once that was confirmed."""
    police = council.caller("police")
    clerk = Clerk(police, police.kept())
    clerk.meet()
    clerk.send("votes", {"police_vote": "for"})
    assert clerk.send("votes").status_code == 303
    assert 'value="for" checked' not in clerk.get("votes").text
    assert _errors(clerk.send("discard"))[0][0] == "#sure"
    assert 'value="4"' in clerk.get("date").text
    assert clerk.send("discard", {"sure": "yes"}).status_code == 303
    assert 'value="4"' not in clerk.get("date").text


@pytest.mark.parametrize("who", ["scrutineer", "referrer", "auditor", "policy officer", "administrator"])
def test_only_who_decides_records(council: Council, who: str) -> None:
    """The scrutineer takes part, and reads the record; others do not even see the form."""
    id_ = council.caller("police").kept()
    clerk = Clerk(council.caller(who), id_)
    for name in ("", "date", "check", NOTIFICATION, HARM):
        assert clerk.get(name).status_code == 403
    assert clerk.http.post(f"{clerk.address}/keep", data={"told": "{}"}).status_code == 403


def test_what_one_fills_in_no_other_sees(council: Council) -> None:
    """Each minute-taker has a draft of their own; and of another tenant's assessment there is nothing at all."""
    id_ = council.caller("police").kept()
    Clerk(council.caller("police"), id_).meet(1)
    assert 'value="2026"' not in Clerk(council.caller("ICB"), id_).get("date").text
    assert Clerk(council.caller("elsewhere"), id_).get().status_code == 404
    record = council.caller("police").decided(id_, judgements=[judged("yes")])
    address = f"/assessments/{id_}/decisions/{record['id']}"
    assert council.caller("elsewhere").http.get(address).status_code == 404
    assert council.caller("police").http.get(f"{address[:-1]}x").status_code == 404


@pytest.mark.parametrize("name", ["recommendations/nothing", "judgements/died", "judgements/police_vote"])
def test_what_nobody_decides_on_has_no_page(council: Council, name: str) -> None:
    """No such recommendation, a fact that is no judgement, and a vote, which is recorded among the votes."""
    assert Clerk(council.caller("police"), council.caller("police").kept()).get(name).status_code == 404


@pytest.mark.parametrize("told", ["", "{", "[]", '{"on": "2026-04-01"}'])
def test_what_no_page_of_ours_sends_is_refused(council: Council, told: str) -> None:
    """As a page, and nothing is kept."""
    police = council.caller("police")
    clerk = Clerk(police, police.kept())
    answer = clerk.send("keep", {"told": told, "key": "a", "seen": "b"})
    assert answer.status_code in {400, 422}
    assert answer.headers["content-type"].startswith("text/html")
    assert police.http.get(f"/v1{clerk.address}s").json() == {"decisions": []}


@pytest.mark.parametrize(
    ("typed", "field", "words"),
    [
        (("31", "4", "2026"), "day", "Give a real date in numbers"),
        (("1", "4", "26"), "day", "Give a real date in numbers"),
        (("1", "4", ""), "year", "The date needs a year"),
        (("", "", "2026"), "day", "The date needs a day and a month"),
    ],
)
def test_a_date_that_is_none_is_told_at_the_field_to_mend(
    council: Council, typed: tuple[str, str, str], field: str, words: str
) -> None:
    """What was typed stays, as on every other page that asks for a date."""
    police = council.caller("police")
    clerk = Clerk(police, police.kept())
    parts = dict(zip(("on-day", "on-month", "on-year"), typed, strict=True))
    answer = clerk.send("date", parts)
    assert answer.status_code == 422
    assert f'href="#on-{field}">{words}' in answer.text
    assert all(f'value="{said}"' in answer.text for said in typed if said)


def test_a_record_says_which_case_it_is_of(council: Council) -> None:
    """By its reference, which whoever fills in has before them as well."""
    police = council.caller("police")
    clerk = Clerk(police, police.kept({**HARMED, "reference": "CP-2026-014"}))
    assert "CP-2026-014 · Assessment of" in clerk.get().text
    clerk.meet()
    clerk.send("votes", {"police_vote": "for"})
    assert "<dt>The referrer’s own</dt><dd>CP-2026-014</dd>" in police.http.get(clerk.keep()).text
