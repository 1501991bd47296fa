"""What the rationale says: everything that was kept, in order, and as it was."""

import dataclasses
from collections.abc import Iterator
from datetime import timedelta
from html import unescape
from pathlib import Path

import pytest

from api.pages.rationale.reviews import GOING_ON, JOINING, RULESET
from rules_engine.passages import Passages
from rules_engine.rulebook import Rulebook
from tests.api.council import HARMED, NOTIFY, Caller, Council, council_in, judged
from tests.api.pages.rationale.conftest import LONG, example


@pytest.fixture
def council(tmp_path: Path) -> Iterator[Council]:
    """A council with nothing kept yet."""
    with council_in(tmp_path) as found:
        yield found


@pytest.fixture
def partner(council: Council) -> Caller:
    """Someone who may read it all."""
    return council.caller("police")


@pytest.mark.parametrize("name", [LONG, "serious-harm-not-yet-judged", "care-leaver-of-22-dies", "agencies-differ"])
def test_nothing_is_dropped(partner: Caller, name: str) -> None:
    """Every recommendation stands there by its title; every doubt and differing source of those that apply."""
    id_ = partner.kept(example(name))
    shown = unescape(partner.http.get(f"/assessments/{id_}").text)
    for one in partner.recommended(id_).values():
        assert one["title"] in shown
        if one["status"] == "applies":
            for said in [each["text"] for each in one["doubts"]] + [each["reading"] for each in one["differs"]]:
                assert said in shown
            for cite in one["cites"]:
                assert cite["says"] in shown


@pytest.mark.parametrize("name", [LONG, "serious-harm-not-yet-judged", "care-leaver-of-22-dies", "agencies-differ"])
def test_the_paper_has_what_a_meeting_decides(partner: Caller, name: str) -> None:
    """All that applies, all that waits for judgement alone, and the doubts and day of what is due."""
    id_ = partner.kept(example(name))
    shown = unescape(partner.http.get(f"/assessments/{id_}/meeting").text)
    for one in partner.recommended(id_).values():
        if one["status"] == "applies":
            assert f"{one['modality'].capitalize()}: " in shown
            assert one["title"] in shown
        if one["awaiting_judgement"]:
            assert all(open_["question"] in shown for open_ in one["open"])
    due = partner.recommended(id_).get("notify_the_panel")
    if due and due["status"] == "applies":
        assert all(doubt["text"] in shown for doubt in due["doubts"])
        assert "Friday 10 April 2026" in shown


def test_a_deadline_is_counted_day_by_day(partner: Caller) -> None:
    """Day 0, each skipped day by name, the day due, and that the calendar is official."""
    shown = partner.http.get(f"/assessments/{partner.kept(example(LONG))}").text
    at = [shown.index(words) for words in (
        "<strong>Wednesday 1 April 2026</strong>", "<strong>Day 0:</strong> The count begins for: Notify the incident",
        "<strong>Friday 3 April 2026</strong>", "<strong>Not counted:</strong> Good Friday is no working day.",
        "<strong>Monday 6 April 2026</strong>", "Easter Monday is no working day.",
        "<strong>Friday 10 April 2026</strong>", "<strong>Due:</strong> Notify the incident",
    )]  # fmt: skip
    assert at == sorted(at)
    assert "<strong>Calendar of holidays:</strong> official" in shown


def test_a_running_time_is_never_left_out(partner: Caller) -> None:
    """While the harm is not judged, the day by which the notification would be due stands there as one that runs."""
    shown = partner.http.get(f"/assessments/{partner.kept(HARMED)}").text
    assert "<strong>Due:</strong> If it applies: Notify the incident" in shown
    assert "If it applies: Must: Notify the incident" in shown


def test_the_rules_of_another_day_leave_it_as_it_was(council: Council, partner: Caller) -> None:
    """Where the rules have changed since it says so, and draws no picture by rules that did not judge it."""
    id_ = partner.kept(example(LONG))
    before = partner.http.get(f"/assessments/{id_}").text
    picture = partner.http.get(f"/assessments/{id_}/recommendations/{NOTIFY}").text
    assert "have been changed since" not in before
    assert "<svg" in picture
    books = council.app.state.rulebooks
    held = books.on
    books.on = lambda day: _amended(held(day))
    try:
        after = partner.http.get(f"/assessments/{id_}").text
        drawn = partner.http.get(f"/assessments/{id_}/recommendations/{NOTIFY}").text
    finally:
        books.on = held
    assert "The rules for its date have been changed since." in after
    assert f'href="/assessments/{id_}/changes"' in after
    part = after.partition('id="applies"')[2]
    assert part == before.partition('id="applies"')[2]
    assert "<svg" not in drawn
    assert "the rules that judged it have been changed since" in drawn


def _amended(rulebook: Rulebook) -> Rulebook:
    return dataclasses.replace(rulebook, digest="sha256:" + "0" * 64)


def test_the_map_of_reviews_knows_the_rulebook_s_names(council: Council) -> None:
    """A rule that is renamed would drop out of the map in silence."""
    rulebook = council.app.state.rulebooks.on(council.clock.today())
    assert RULESET in {one.id for one in rulebook.rulesets}
    assert {*JOINING, *GOING_ON} <= set(rulebook.rules)


def test_the_paper_says_what_it_was_printed_from(partner: Caller) -> None:
    """Its reference, its id, the digests of its rulebook and of the records."""
    id_ = partner.kept({**HARMED, "reference": "CP-2026-014"})
    kept = partner.read(id_).json()
    foot = partner.http.get(f"/assessments/{id_}").text.partition("app-vouched")[2].partition("</p>")[0]
    for told in ("CP-2026-014", id_, kept["kept"]["digest"], kept["rulebook"]["digest"]):
        assert told in foot


def test_the_passage_stands_beside_the_paraphrase(council: Council, partner: Caller) -> None:
    """Where the service held the source's words when it assessed: escaped, and on the page of the meeting too."""
    books = council.app.state.rulebooks
    held = books.passages
    books.passages = Passages(lambda source, place: f"<{source}> at {place}")
    try:
        id_ = partner.kept(example(LONG))
    finally:
        books.passages = held
    for path in (f"/assessments/{id_}", f"/assessments/{id_}/recommendations/{NOTIFY}"):
        shown = partner.http.get(path).text
        assert "&lt;CA2004&gt; at s.16C(1)" in shown
        assert "<CA2004>" not in shown


def test_read_on_a_later_day_it_says_that_its_days_were_counted_before(council: Council, partner: Caller) -> None:
    """“In 9 days” is not so any more at the meeting; on the day itself nothing is added."""
    id_ = partner.kept(example(LONG))
    same = partner.http.get(f"/assessments/{id_}").text
    assert "Shown on" not in same
    council.clock.now += timedelta(days=10)
    later = partner.http.get(f"/assessments/{id_}").text
    assert "Shown on Saturday 11 April 2026." in later
    assert "That day had passed when this was shown." in later


def test_an_assessment_leads_to_the_newer_one_of_its_matter(partner: Caller) -> None:
    """From its top; the newest leads nowhere."""
    id_ = partner.kept()
    told = judged("yes", "safeguarding partners", text="Weighed.")
    newer = partner.decided(id_, judgements=[told])["next_assessment"]
    top = partner.http.get(f"/assessments/{id_}").text.partition('class="app-facts"')[0]
    assert f'href="/assessments/{newer}">Read the newer assessment' in top
    assert "Read the newer" not in partner.http.get(f"/assessments/{newer}").text
