"""A re-issue beside the ledger: every edit is found as what it is, and nothing is said of what nobody touched."""

import textwrap
from collections.abc import Callable

import pytest

from rules_engine.workbench.ledger.comparing import WEIGHTS, Comparison, compare
from rules_engine.workbench.ledger.links import Links
from rules_engine.workbench.ledger.segmenting import segment
from rules_engine.workbench.ledger.texts import NotAText
from rules_engine.workbench.ledger.words import digest
from tests.workbench.ledger.edits import EDITS, after
from tests.workbench.ledger.playgrounds import HEADINGS, SOURCE, TEXT

PRINT: dict[str, Callable[[str], str]] = {
    "nothing at all": lambda text: text,
    "punctuation": lambda text: text.replace(", unless", " unless").replace("county, the", "county: the"),
    "quotes": lambda text: text.replace("’", "'").replace("“", '"').replace("”", '"'),
    "Windows line ends": lambda text: text.replace("\n", "\r\n"),
    "broken lines": lambda text: "\n".join("\n".join(textwrap.wrap(line, 76)) for line in text.split("\n")),
    "hyphens": lambda text: text.replace("playground ", "play-\nground ").replace("working days", "work-\ning days"),
    "bullets": lambda text: text.replace("•", "–"),
    "capitals in a heading": lambda text: text.replace("\nThe short inquiry\n", "\nTHE SHORT INQUIRY\n"),
    "a number before a heading": lambda text: text.replace("\nWho takes part\n", "\n5. Who takes part\n"),
}


def told(found: Comparison) -> list[str]:
    """Each difference in short."""
    lines = [f"renamed {was}" for was in found.renamed]
    for one in found.differences:
        names = [entry.id.removeprefix(f"{SOURCE}/") for entry in one.was] or [one.now[0].text]
        parts = [f"into {len(one.now)}"] if len(one.now) > 1 else []
        changes = ["; ".join(str(change) for change in one.changes)] if one.changes else []
        lines.append(" ".join([one.kind, *names, *parts, *changes]))
    return lines


@pytest.mark.parametrize("edit", EDITS)
def test_each_edit_is_found_as_what_it_is(links: Links, edit: str) -> None:
    """One edit is told as what it is, and nothing else is told."""
    found = compare(after(edit), links)
    assert sorted(told(found)) == sorted(EDITS[edit].told)
    touched = {digest(s.text) for one in found.differences for s in one.now} | {
        e.digest for one in found.differences for e in one.was
    }
    untouched = [e for e in links.ledger.entries if e.digest not in touched]
    assert found.unchanged >= len(untouched) - 1


@pytest.mark.parametrize("how", PRINT)
def test_print_is_no_change(links: Links, how: str) -> None:
    """A text that was only printed otherwise has no differences."""
    found = compare(PRINT[how](TEXT), links)
    assert told(found) == []
    assert found.unchanged == len(links.ledger.entries)
    assert found.renumbered == {}


TOGETHER = [
    name
    for name in EDITS
    if name
    not in {"a heading added", "a section gone", "moved within its heading", "a paragraph gone", "a heading renamed"}
]


@pytest.mark.parametrize("how", PRINT)
def test_two_dozen_edits_at_once(links: Links, how: str) -> None:
    """All edits together are each found, however the new text was printed, the weightiest first."""
    found = compare(PRINT[how](after(*TOGETHER)), links)
    expected = [one for name in TOGETHER for one in EDITS[name].told]
    assert sorted(told(found)) == sorted(expected)
    kinds = [one.kind for one in found.differences]
    assert kinds == sorted(kinds, key=WEIGHTS.index)
    assert found.counts()["changed"] == kinds.count("changed")


def test_numbers_come_before_modalities_before_duty_holders(links: Links) -> None:
    """Among changed marks, a number weighs most; what asks something of a case comes before context."""
    names = [
        "a duty-holder",
        "a stronger modality",
        "a unit",
        "a number in words",
        "a statement gone",
        "an item reworded",
    ]
    assert [line.split()[1] for line in told(compare(after(*names), links))] == [
        "reporting-an-accident/1.1",
        "publishing-what-was-learnt/4.1",
        "who-takes-part/1.2",
        "the-short-inquiry/3.1",
        "reporting-an-accident/1.2",
        "reporting-an-accident/3.2",
    ]


def test_what_a_difference_touches(links: Links) -> None:
    """A changed statement names its rules, criteria, facts and scenarios, and what to look at."""
    one = compare(after("a number in words"), links).differences[0]
    assert one.touched.rules == ("report_the_accident",)
    assert one.touched.criteria == ("an_accident_is_known_of",)
    assert [str(s) for s in one.touched.scenarios] == ["features/playgrounds.feature:7: An accident is reported"]
    assert one.look_at == "Check deadlines, ages and other numbers."
    judged = compare(TEXT.replace("weigh whether other playgrounds", "weigh if other playgrounds"), links).differences[
        0
    ]
    assert judged.touched.facts == ("unborn_child_treated_as_a_child",)
    assert judged.look_at == "See whether our paraphrase still says what it says."


def test_context_that_is_cited_touches_what_cites_it(links: Links) -> None:
    """A statement that stands for nothing touches what cites its place."""
    one = compare(after("a statement gone"), links).differences[0]
    assert one.touched.rules == ("report_the_accident",)
    assert one.look_at == "See on what else this rests, and whether it still stands."
    other = compare(after("a paragraph gone"), links).differences[0]
    assert other.look_at == "Nothing."


def test_places_to_renumber(links: Links) -> None:
    """Where a paragraph was put in before, the places that rulesets cite are told with what they are now."""
    added = TEXT.replace("\nA report should have:", "\nBe brief.\n\nA report should have:")
    assert compare(added, links).renumbered == {"Reporting an accident, para 3": "Reporting an accident, para 4"}
    renamed = compare(TEXT.replace("\nReporting an accident\n", "\nTelling others\n"), links)
    assert renamed.renumbered == {
        "Reporting an accident, para 1": "Telling others, para 1",
        "Reporting an accident, para 3": "Telling others, para 3",
    }


def test_sections_that_changed_places(links: Links) -> None:
    """A section that stands before another now is moved, and its statements are what they were."""
    parts = TEXT.split("\nWho takes part\n")
    who, rest = parts[1].split(f"\n{HEADINGS[5]}\n")
    text = parts[0].replace("\nThe short inquiry\n", f"\nWho takes part\n{who}\nThe short inquiry\n")
    found = compare(f"{text}\n{HEADINGS[5]}\n{rest}", links)
    assert {one.kind for one in found.differences} == {"moved"}
    assert len(found.differences) == sum(s.heading == "Who takes part" for s in segment(TEXT, HEADINGS).statements)


def test_a_part_of_the_guidance_is_noted(links: Links) -> None:
    """Where much is missing, a note asks whether this is the whole."""
    found = compare(TEXT[: len(TEXT) // 2], links, "Read as Windows-1252.")
    assert found.notes[0] == "Read as Windows-1252."
    assert "Is this the whole of the guidance?" in found.notes[1]
    assert compare(TEXT, links).notes == ()


@pytest.mark.parametrize(
    "text",
    [
        "Take three eggs. Beat them well.\n\nSalt them.\n",
        "Nobody needs to know it by heart.",
        TEXT.split("\nReporting an accident\n")[0] + "\n".join(f"Say {n} things about weather.\n" for n in range(90)),
        "no",
    ],
)
def test_another_text_is_refused(links: Links, text: str) -> None:
    """A text that has too little in common is refused with what to do."""
    with pytest.raises(NotAText, match=r"too little in common with PLAY2024: .* Name the whole text"):
        compare(text, links)


def test_what_stands_around_the_guidance_comes_last(links: Links) -> None:
    """Of what is new, the wording around a saved web page stands after that of the guidance."""
    page = f"Skip to the content.\n\n{after('a new statement')}\n\nAll rights reserved.\n"
    assert told(compare(page, links)) == [
        "new Lamps are lit at night.",
        "new Skip to the content.",
        "new All rights reserved.",
    ]


def test_moved_and_reworded(links: Links) -> None:
    """A statement that stands elsewhere and reads a little otherwise is one difference, and both are told."""
    was, now = (
        "They stay on the partnership’s website for at least one year.",
        "They stay on the website for at least a year.",
    )
    after_this = "The police are told of every report unless they sent it."
    found = compare(TEXT.replace(f" {was}", "").replace(after_this, f"{after_this} {now}"), links)
    assert told(found) == [
        "changed publishing-what-was-learnt/2.2 number: 1 year -> none; duty-holder: partnership -> none"
    ]
    one = found.differences[0]
    assert one.moved
    assert one.now[0].place == "Reporting an accident, para 2"
    assert one.look_at == "It was context: see whether it asks something now. Renew the place in what cites it."
