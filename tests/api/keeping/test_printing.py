"""The rationale of a kept assessment on paper, with its decisions, and its deadlines for a calendar."""

import shutil
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from icalendar import Calendar

from rules_engine.case import CaseRefused
from rules_engine.rulebook import Rulebook
from tests.api.council import CALLERS, HARMED, NOTIFY, RULESETS, Council, Json, council_in, judged, served
from tests.api.papers.reading import letters, needs_pango, of_html, of_markdown, of_pdf, of_word

READ = {"html": of_html, "markdown": of_markdown, "word": of_word, "pdf": of_pdf}
EACH_FORM = pytest.mark.parametrize(
    "form", [pytest.param(form, marks=needs_pango) if form == "pdf" else form for form in READ]
)
MARKUP = "<script>alert(1)</script> & <b>bold</b> [link](http://example.org) | `code` **strong** \u202e\0 # heading"


@pytest.fixture
def council(tmp_path: Path) -> Iterator[Council]:
    """A council with nothing kept yet."""
    with council_in(tmp_path) as found:
        yield found


def _paper(council: Council, id_: str, form: str = "markdown", by: str = "scrutineer") -> str:
    answer = council.caller(by).http.get(f"/v1/assessments/{id_}/rationale", params={"format": form})
    assert answer.status_code == 200, answer.text
    return letters(READ[form](answer.content))


def _met(council: Council, id_: str) -> Json:
    """What a meeting with a bit of everything recorded."""
    return council.caller("police").decided(
        id_,
        rationale="As minuted by the clerk.",
        decisions=[
            {
                "recommendation": NOTIFY,
                "decision": "do not act",
                "reason": "information_awaited",
                "rationale": "The consultant has not reported.",
                "positions": [
                    {"partner": "police", "position": "disagree", "reason": "judged_otherwise", "text": "It is."},
                    {"partner": "ICB", "position": "agree"},
                ],
            }
        ],
        judgements=[judged("yes", "police", text="The X-ray."), judged("no", "ICB")],
        votes=[{"partner": "police", "vote": "for", "text": "Much to learn."}, {"partner": "ICB", "vote": "against"}],
        scrutineer={"view": "disagree", "text": "Notify now."},
    )  # fmt: skip


@EACH_FORM
def test_the_paper_has_all_that_was_recorded(council: Council, form: str) -> None:
    """Each part in words, in every form: whoever was not in the room can read what was decided by whom, and on what."""
    id_ = council.caller("police").kept(HARMED)
    record = _met(council, id_)
    paper = _paper(council, id_, form)
    for said in (
        "Decided on Wednesday 1 April 2026",
        f"Decision record {record['id']}, kept on Wednesday 1 April 2026 at 09:00 UTC by police (partner-police).",
        f"It answers assessment {id_} of Wednesday 1 April 2026, made by the rulebook",
        record["assessment"]["rulebook"],
        record["assessment"]["engine"],
        "As minuted by the clerk.",
        "Recommended: may still apply (must). Decided: do not act.",
        "Reason: Information is awaited that the decision needs.",
        "Rationale: The consultant has not reported.",
        "Judgements that it turns on, and that are not recorded or differ: serious harm.",
        "It is.",
        "The facts are as assessed, and are weighed otherwise.",
        "The X-ray.",
        "Much to learn.",
        "The independent scrutineer, whose view is not counted: disagree.",
        "The scrutineer, in their own words: Notify now.",
        "to be shared with the Delegated Safeguarding Partners: Notify the incident to the National Panel",
        "online system; serious harm; local review.",
        'is undetermined, which is no "no"',
        "Not recorded is the vote of local authority.",
        f"Assessed anew with these: assessment {record['next_assessment']}.",
        "This assessment is entry 1 of the records.",
        "the records ended with entry 3",
    ):
        assert letters(said) in paper, said
    # Neither a position nor a vote of theirs.
    assert paper.count(letters("local authority not recorded")) == 2
    assert letters("serious_harm") not in paper[paper.index(letters("Decided on Wed")) :]


@EACH_FORM
def test_before_any_decision_it_says_none(council: Council, form: str) -> None:
    """Only what is recommended, and where it stands in the records."""
    id_ = council.caller("police").kept(HARMED)
    paper = _paper(council, id_, form)
    assert letters("Decided on") not in paper
    digest = council.caller("police").read(id_).json()["kept"]["digest"]
    assert letters(f"The digest of the entry is {digest}.") in paper
    assert letters("the records ended with entry 1") in paper


def test_what_is_superseded_says_so_on_every_paper_of_the_matter(council: Council) -> None:
    """Also where the later meeting decided on what was assessed anew: the first paper must not read as if it stood."""
    police = council.caller("police")
    first = police.kept(HARMED)
    one = _met(council, first)
    act = {"recommendation": NOTIFY, "decision": "act"}
    council.clock.move(days=1)
    later = [judged("yes", "safeguarding partners", text="Judged together.")]
    two = police.decided(one["next_assessment"], on="2026-04-02", decisions=[act], judgements=later)
    said = letters(f"Superseded by the decision of Thursday 2 April 2026, decision record {two['id']}.")
    for id_ in (first, one["next_assessment"], two["next_assessment"]):
        paper = _paper(council, id_)
        assert paper.count(said) == 1
        assert paper.index(letters("Decided on Wednesday 1 April")) < paper.index(said)
        assert paper.index(said) < paper.index(letters("Decided on Thursday 2 April"))


@EACH_FORM
def test_no_text_is_taken_for_markup(council: Council, form: str) -> None:
    """What looks like markup stands there to be read, in every form."""
    police = council.caller("police")
    id_ = police.kept(HARMED)
    position = {"partner": "ICB", "position": "disagree", "reason": "other", "text": MARKUP}
    police.decided(
        id_,
        rationale=MARKUP,
        decisions=[{"recommendation": NOTIFY, "decision": "act", "rationale": MARKUP, "positions": [position]}],
        judgements=[judged("yes", text=MARKUP)],
        scrutineer={"view": "disagree", "text": MARKUP},
    )
    answer = police.http.get(f"/v1/assessments/{id_}/rationale", params={"format": form})
    assert answer.status_code == 200
    if form == "html":
        assert b"<script>alert" not in answer.content
        assert answer.text.count("&lt;script&gt;alert(1)&lt;/script&gt;") == 5
        assert "script-src" not in answer.headers["content-security-policy"]
    elif form == "markdown":
        assert answer.text.count("\\<script\\>alert(1)") == 5
        assert "](http" not in answer.text.replace("\\](http", "")
        assert "\u202e" not in answer.text
    else:
        assert READ[form](answer.content).replace("\n", " ").count("alert(1)") == 5


@pytest.mark.parametrize("name", sorted(CALLERS))
def test_who_may_print(council: Council, name: str) -> None:
    """Whoever may read it."""
    id_ = council.caller("referrer").kept(HARMED)
    for path in ("rationale?format=html", "deadlines.ics"):
        answer = council.caller(name).http.get(f"/v1/assessments/{id_}/{path}")
        may = {"local authority", "police", "ICB", "scrutineer", "auditor", "referrer"}
        known_elsewhere = {"other referrer", "elsewhere", "case system"}
        assert answer.status_code == (200 if name in may else 404 if name in known_elsewhere else 403)


def test_the_form_is_as_asked_for(council: Council) -> None:
    """By name, else by what the caller accepts; other parameters and forms are refused."""
    id_ = council.caller("police").kept(HARMED)
    http, path = council.caller("police").http, f"/v1/assessments/{id_}/rationale"
    assert http.get(path, headers={"accept": "text/markdown"}).headers["content-type"].startswith("text/markdown")
    assert http.get(path, headers={"accept": "text/html"}).headers["content-type"].startswith("text/html")
    assert http.get(path, headers={"accept": "image/png"}).status_code == 406
    assert http.get(path, params={"format": "odt"}).status_code == 422
    assert http.get(path, params={"format": "html", "page": "1"}).status_code == 422


@pytest.mark.parametrize(("by", "told"), [("police", True), ("local authority", True), ("referrer", False)])
def test_only_whoever_may_read_the_records_is_told_where_they_end(council: Council, by: str, told: bool) -> None:
    """How many records there are says how many children were assessed meanwhile. One's own entry anyone is told."""
    id_ = council.caller("referrer").kept(HARMED)
    council.caller("police").kept(HARMED)
    head = council.caller("auditor").http.get("/v1/records/head").json()
    paper = _paper(council, id_, by=by)
    assert letters("This assessment is entry 1 of the records.") in paper
    assert (letters("the records ended with entry 2") in paper) is told
    assert (letters(head["digest"]) in paper) is told


@EACH_FORM
def test_printed_twice_it_is_the_same(council: Council, form: str) -> None:
    """To the byte, as long as nothing is added to the records, whatever the day."""
    id_ = council.caller("police").kept(HARMED)
    _met(council, id_)
    http, path = council.caller("police").http, f"/v1/assessments/{id_}/rationale?format={form}"
    first = http.get(path).content
    council.clock.move(days=3)
    assert http.get(path).content == first


def test_the_deadlines_are_those_of_the_record(council: Council) -> None:
    """All-day events with where the rationale is read, and nothing told of the child."""
    facts = {**HARMED["facts"], "serious_harm": "yes"}
    id_ = council.caller("police").kept({**HARMED, "facts": facts}, reference="Baby-Smith")
    answer = council.caller("police").http.get(f"/v1/assessments/{id_}/deadlines.ics")
    assert answer.headers["content-type"].startswith("text/calendar")
    assert "Baby-Smith" not in answer.text
    events: Any = {str(event["summary"]): event for event in Calendar.from_ical(answer.content).walk("VEVENT")}
    notify = events["Notify the incident to the National Panel through the online system"]
    assert notify["dtstart"].dt.isoformat() == "2026-04-10"
    assert str(notify["url"]) == f"/v1/assessments/{id_}/rationale"


def test_after_the_rules_renamed_a_fact_it_can_still_be_printed(council: Council, tmp_path: Path) -> None:
    """The names that are still there are given; a paper of a kept assessment is never lost to a change of rules."""
    police = council.caller("police")
    id_ = police.kept(HARMED)
    _met(council, id_)
    rulesets = tmp_path / "rulesets"
    shutil.copytree(RULESETS, rulesets)
    for path in rulesets.rglob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("born alive", "alive at birth"), encoding="utf-8")
    later = Council(council.database, served(rulesets))
    assert letters("It answers assessment") in _paper(later, id_)


def test_whoever_reads_only_the_beginning_learns_that_people_decided(council: Council) -> None:
    """Right under the title stand the days of the meetings and the newest assessment, once there were any."""
    police = council.caller("police")
    id_ = police.kept(HARMED)
    assert letters("People have decided since") not in _paper(council, id_)
    _met(council, id_)
    (decided,) = police.read(id_).json()["decisions"]
    told = _paper(council, id_)
    at = told.index(letters("People have decided since"))
    assert at < told.index(letters("Open questions"))
    assert letters(str(decided["next_assessment"])) in told[at:]


def test_where_no_ruleset_covers_its_date_any_more_it_can_still_be_printed(
    council: Council, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Names are then those of today."""
    id_ = council.caller("police").kept(HARMED)
    books, today = council.app.state.rulebooks, date(2026, 4, 2)
    found: Rulebook = books.on(today)

    def on(day: date) -> Rulebook:
        if day < today:
            raise CaseRefused([])
        return found

    council.clock.move(days=1)
    monkeypatch.setattr(books, "on", on)
    assert letters("Open questions") in _paper(council, id_)


LINES = "First the strategy meeting.\n\n# Then the panel\n1. on Friday\n2. in writing"


@pytest.mark.parametrize("form", ["html", "markdown", "word"])
def test_the_lines_of_what_people_wrote_are_kept(council: Council, form: str) -> None:
    """Each line of a rationale begins anew, and is taken for nothing but words; PDF is made of the HTML."""
    police = council.caller("police")
    id_ = police.kept()
    police.decided(id_, decisions=[{"recommendation": NOTIFY, "decision": "act", "rationale": LINES}])
    answer = police.http.get(f"/v1/assessments/{id_}/rationale", params={"format": form})
    if form == "html":
        assert "<br>".join(["<strong>Rationale:</strong>", *LINES.split("\n")]) in answer.text
    elif form == "markdown":
        quoted = "> First the strategy meeting.\n>\n> \\# Then the panel\\\n> 1\\. on Friday\\\n> 2\\. in writing\n"
        assert quoted in answer.text
    else:
        told = [one.text for one in Document(BytesIO(answer.content)).paragraphs]
        assert f"Rationale:\n{LINES}" in told
