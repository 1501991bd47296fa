"""Tracing: from what somebody asks for to the statement, its rules and its scenarios."""

import pytest

from rules_engine.workbench.ledger.links import Links
from rules_engine.workbench.ledger.reading import Ledger
from rules_engine.workbench.ledger.supplied import passages_of
from rules_engine.workbench.ledger.tracing import find, traced
from rules_engine.workbench.ledger.worklist import item_lines
from tests.workbench.ledger.playgrounds import SOURCE, TEXT


def ids(asked: str, ledger: Ledger, text: str = "") -> list[str]:
    """The ids of what is found, without the source."""
    passages = passages_of(text, ledger) if text else {}
    return [entry.id.removeprefix(f"{SOURCE}/") for entry in find(asked, ledger, passages).entries]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("PLAY2024/reporting-an-accident/1.1", ["reporting-an-accident/1.1"]),
        ("@PLAY2024/reporting-an-accident/1.1", ["reporting-an-accident/1.1"]),
        ("reporting-an-accident/1.1", ["reporting-an-accident/1.1"]),
        ("Reporting an accident, para 2", ["reporting-an-accident/2.1", "reporting-an-accident/2.2"]),
        ("PLAY2024 Reporting an accident, para 2", ["reporting-an-accident/2.1", "reporting-an-accident/2.2"]),
        ("who takes part", [f"who-takes-part/{n}" for n in ("1.1", "1.2", "2.1", "2.2", "3.1")]),
        ("who-takes-part", [f"who-takes-part/{n}" for n in ("1.1", "1.2", "2.1", "2.2", "3.1")]),
        ("whoever hears of accidents", ["reporting-an-accident/1.1"]),
        ("same fault found", ["the-short-inquiry/2.5"]),
        ("zebras", []),
        ("", []),
    ],
)
def test_statements_are_found(ledger: Ledger, asked: str, found: list[str]) -> None:
    """By id, with or without source and @; by heading and place; by words of our paraphrase."""
    assert ids(asked, ledger) == found


@pytest.mark.parametrize(
    "asked",
    [
        "Schools should be asked where the child is of school age.",
        "SCHOOLS should be asked\nwhere the child is of school age",
        "Schools should be asked where a child is of school age.",
    ],
)
def test_a_sentence_of_the_guidance_is_recognised_without_its_text(ledger: Ledger, asked: str) -> None:
    """A whole sentence, or nearly that, is found by digest or fingerprint alone."""
    assert ids(asked, ledger) == ["who-takes-part/1.2"]


def test_words_of_the_guidance_are_found_where_its_text_is_at_hand(ledger: Ledger) -> None:
    """With a copy, a few words of a passage are enough; without one they are not."""
    assert ids("within walking distance", ledger) == []
    assert ids("within walking distance", ledger, TEXT) == ["securing-site-keeping-whatever-may-show/2.1"]


def test_suggestions_where_nothing_is_found(ledger: Ledger) -> None:
    """A wrong id or a few shared words bring what may have been meant."""
    near = find("PLAY2024/reporting-an-acident/1.1", ledger, {}).suggestions
    assert near[0].id == "PLAY2024/reporting-an-accident/1.1"
    assert find("who hears the zebras of the grounds", ledger, {}).suggestions
    assert find("zebras", ledger, {}).suggestions == ()


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        ("Reporting an acident, para 1", "Did you mean Reporting an accident, para 1?"),
        ("Reporting an accident, para 99", "Reporting an accident has paragraphs 1 to 4."),
        (f"{SOURCE} Reporting an accident, para 99", "Reporting an accident has paragraphs 1 to 4."),
        ("Reporting an acident, para 99", "Reporting an accident has paragraphs 1 to 4."),
        ("Ways on from here, para 9", "Ways on from here has one paragraph."),
        ("Appendix 1, Inqest", "Did you mean Appendix 1, Inquest?"),
        ("Zebras, para 1", 'There is no place "Zebras, para 1".'),
        ("PLAY2024/reporting-an-accident/9.9", 'There is no statement "PLAY2024/reporting-an-accident/9.9".'),
        ("reporting-an-accident/9.9", 'There is no statement "reporting-an-accident/9.9".'),
        ("zebras", "No statement has these words."),
    ],
)
def test_why_nothing_is_found(ledger: Ledger, asked: str, why: str) -> None:
    """A place says which was meant or how many paragraphs there are; an id, that there is none such."""
    found = find(asked, ledger, {})
    assert found.entries == ()
    assert found.why.endswith(why)


def test_what_is_traced(links: Links) -> None:
    """A statement is told with place, paraphrase, standing, rules, criteria, facts and scenarios."""
    entry = links.ledger.by_id["PLAY2024/reporting-an-accident/1.1"]
    told = dict(traced(entry, links, passages_of(TEXT, links.ledger)).told)
    assert told == {
        "Place": "Reporting an accident, para 1",
        "We say": "Whoever hears of an accident reports it inside two days.",
        "Passage": "The agency that learns of an accident must tell the local authority within two working days.",
        "Standing": "encoded by: an accident is known of, report the accident",
        "Rule": "report the accident: must; acts: local authority; Within 2 working days of the date authority "
        "became aware, which is day 0; day 1 is the next working day.",
        "Criteria": "an accident is known of",
        "Scenarios": "features/playgrounds.feature:7",
    }
    lines = list(item_lines(traced(entry, links, {})))
    assert lines[0] == "PLAY2024/reporting-an-accident/1.1"
    assert "  Standing: encoded by: an accident is known of, report the accident" in lines


def test_a_statement_of_a_fact(links: Links) -> None:
    """A statement that people judge names the fact, and its scenario."""
    told = dict(traced(links.ledger.by_id["PLAY2024/the-short-inquiry/2.5"], links, {}).told)
    assert told["Facts"] == "unborn child treated as a child"
    assert told["Standing"] == "judgement: unborn child treated as a child"
    assert told["Scenarios"] == "features/playgrounds.feature:25"
