"""The guidance's own text, where somebody has supplied it, beside the ledger of it that the project holds."""

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from rules_engine.loading import Folder
from rules_engine.rulebook import Rulebook
from rules_engine.workbench.ledger.aligning import align
from rules_engine.workbench.ledger.checking import against
from rules_engine.workbench.ledger.comparing import Comparison, compare
from rules_engine.workbench.ledger.links import Links, citations
from rules_engine.workbench.ledger.marks import marks
from rules_engine.workbench.ledger.reading import Ledger, read_ledger
from rules_engine.workbench.ledger.renewing import renewed
from rules_engine.workbench.ledger.segmenting import Guidance, segment
from rules_engine.workbench.ledger.supplied import copies
from rules_engine.workbench.ledger.tracing import find
from rules_engine.workbench.ledger.words import digest, fingerprint
from tests.conftest import RULESETS
from tests.workbench.ledger.test_comparing import PRINT
from tests.workbench.ledger.test_segmenting import PRINTED

pytestmark = pytest.mark.guidance
SOURCE = "LOCAL2025"


@pytest.fixture(scope="module", name="held")
def _held() -> Ledger:
    return read_ledger(RULESETS, SOURCE)


@pytest.fixture(scope="module", name="text")
def _text(held: Ledger) -> str:
    supplied = copies(Path(os.environ["THRESHOLDS_GUIDANCE_DIR"]), [held])
    assert supplied.by_source, supplied.notes
    return supplied.by_source[SOURCE].text.said


@pytest.fixture(scope="module", name="whole")
def _whole(text: str, held: Ledger) -> Guidance:
    return segment(text, held.headings)


@pytest.fixture(scope="module", name="joined")
def _joined(held: Ledger, rulebook: Rulebook) -> Links:
    return Links(held, rulebook, citations(Folder(RULESETS), SOURCE), ())


def test_every_statement_is_matched(text: str, held: Ledger) -> None:
    """Nothing of the text is missing in the ledger, and nothing of the ledger in the text."""
    assert [str(one) for one in against(text, "text", held)] == []


def test_every_statement_has_its_place(whole: Guidance, held: Ledger) -> None:
    """Each stands under the heading and in the paragraph that the ledger says, with its fingerprint and marks."""
    assert [(s.heading, s.para, s.number, digest(s.text)) for s in whole.statements] == [
        (e.heading, e.para, e.number, e.digest) for e in held.entries
    ]
    assert whole.headings == held.headings
    assert all(fingerprint(s.text) == e.fingerprint for s, e in zip(whole.statements, held.entries, strict=True))
    assert all(marks(s.text) == e.marks for s, e in zip(whole.statements, held.entries, strict=True))


def test_the_ledger_is_what_the_command_makes(text: str, held: Ledger, whole: Guidance) -> None:
    """Made anew from the text and itself, the ledger is the same but for comments and line breaks."""
    made = renewed(SOURCE, whole, held)
    assert "look again" not in made
    assert len(re.findall(r"(?m)^      digest: ", made)) == len(held.entries)


@pytest.mark.parametrize("how", [*PRINT, *PRINTED])
def test_print_is_no_change(text: str, joined: Links, how: str) -> None:
    """However the text is printed, not a statement of it reads otherwise or stands elsewhere."""
    change: Callable[[str], str] = (PRINT | PRINTED)[how]
    found = compare(change(text), joined)
    assert [(one.kind, [e.id for e in one.was]) for one in found.differences] == []
    assert found.unchanged == len(joined.ledger.entries)


def test_no_paraphrase_repeats_the_guidance(whole: Guidance, held: Ledger) -> None:
    """No paraphrase has seven words in a row that its statement has."""
    for statement, entry in zip(whole.statements, held.entries, strict=True):
        ours, theirs = re.findall(r"\w+", entry.says.lower()), " ".join(re.findall(r"\w+", statement.text.lower()))
        runs = [" ".join(ours[n : n + 7]) for n in range(len(ours) - 6)]
        assert not [run for run in runs if f" {run} " in f" {theirs} "], entry.id


def test_every_sentence_is_traced(whole: Guidance, held: Ledger) -> None:
    """Asked for by its own words, without the text, each sentence is found."""
    for statement, entry in zip(whole.statements, held.entries, strict=True):
        found = find(statement.text, held, {}).entries
        assert entry.digest in {one.digest for one in found}, entry.id


NUMBERS = {"five": "nine", "six": "ten", "seven": "eleven", "two": "four", "three": "thirteen", "15": "25", "24": "36"}
MODALITIES = {"must": "may", "should": "must", "will": "should", "may": "must"}
HOLDERS = {"Ofsted": "the coroner", "Police": "Court", "Business Unit": "chair", "local authority": "employer"}


def swapped(text: str, words: dict[str, str]) -> list[str] | None:
    """A text with the first word that has another in the table, or ``None`` without one."""
    for was, now in words.items():
        if re.search(rf"\b{was}\b", text):
            return [re.sub(rf"\b{was}\b", now, text, count=1)]
    return None


class Reissue:
    """The statements of a re-issue, made from the guidance's by edits of ours spread over it."""

    def __init__(self, whole: Guidance) -> None:
        """Begin with the text as it is."""
        self.texts: list[list[str]] = [[s.text] for s in whole.statements]
        self.whole = whole
        self.free = [
            n
            for n, s in enumerate(whole.statements)
            if len(s.text.split()) > 7 and "Appendix 2" not in s.heading and s.heading not in {"Front page", "Notes"}
        ]
        self.expected: dict[str, set[int]] = {}

    def edit(self, kind: str, count: int, change: Callable[[str], list[str] | None]) -> None:
        """Edit so many statements, far apart, each alone."""
        done = 0
        for n in sorted(self.free, key=lambda n: n * 7919 % 1009):
            now = change(self.texts[n][0]) if done < count and n in self.free else None
            if now is not None:
                self.texts[n] = now
                self.expected.setdefault(kind, set()).add(n)
                self.free = [other for other in self.free if abs(other - n) > 1]
                done += 1
        assert done == count, (kind, done)

    def text(self) -> str:
        """The re-issue as a file has it: each statement as a paragraph of its own or an item."""
        lines: list[str] = []
        heading, para = "", 0
        for statement, texts in zip(self.whole.statements, self.texts, strict=True):
            if statement.heading.startswith(("Appendix 2,", "Front page", "Notes")):
                continue
            if statement.heading != heading:
                lines += ["", statement.heading]
                heading, para = statement.heading, 0
            lines += ["", *texts] if statement.para != para else [f"  • {one}" for one in texts]
            para = statement.para
        return "\n".join(lines) + "\n"


def test_a_realistic_reissue(whole: Guidance, joined: Links) -> None:
    """Dozens of edits of every kind, all over the guidance, are each found, with no false alarm."""
    entries = joined.ledger.entries
    reissue = Reissue(whole)
    reissue.edit("number", 6, lambda text: swapped(text, NUMBERS))
    reissue.edit("modality", 12, lambda text: swapped(text, MODALITIES))
    reissue.edit("duty-holder", 4, lambda text: swapped(text, HOLDERS))
    reissue.edit("reworded", 12, lambda text: [text.replace(" the ", " that ", 1)] if " the " in text else None)
    reissue.edit("gone", 8, lambda _: [])
    reissue.edit("new", 8, lambda text: [text, f"Lamps shine on the {len(text)} gates of the town at dusk."])
    found = compare(reissue.text(), joined)
    told: dict[str, set[int]] = {}
    place = {entry.id: n for n, entry in enumerate(entries)}
    for one in found.differences:
        if one.kind == "new":
            told.setdefault("new text", set()).add(len(told.get("new text", ())))
            assert one.now[0].text.startswith("Lamps shine")
        for kind in {change.kind for change in one.changes} or {one.kind}:
            told.setdefault(kind, set()).update(place[e.id] for e in one.was)
    left_out = {n for n, e in enumerate(entries) if e.heading.startswith(("Appendix 2,", "Front page", "Notes"))}
    told["gone"] -= left_out
    for kind in ("number", "modality", "duty-holder", "reworded", "gone"):
        assert told[kind] == reissue.expected[kind], kind
    assert len(told["new text"]) == 8
    assert "moved" not in told
    assert set(told) == {*reissue.expected, "new text"}


def test_moved_sections(whole: Guidance, joined: Links, text: str) -> None:
    """A section that was moved is told as moved, statement by statement, and nothing else is."""
    section = re.search(r"\nMonitoring Progress\n.*?(?=\nTaking into Account)", text, re.DOTALL)
    assert section
    moved = text.replace(section[0], "").replace("\nLegal Advice\n", f"{section[0]}\nLegal Advice\n")
    found: Comparison = compare(moved, joined)
    assert {one.kind for one in found.differences} == {"moved"}
    assert {one.was[0].heading for one in found.differences} == {"Monitoring Progress"}


def test_aligning_finds_all(whole: Guidance, held: Ledger) -> None:
    """The text beside the ledger: each statement is the same and where it was."""
    alignment = align(held, whole)
    assert all(pair.same and not pair.aside for pair in alignment.pairs)
    assert len(alignment.pairs) == len(held.entries)
