"""The ledger's file: what it holds, and every way in which it can be wrong."""

from pathlib import Path

import pytest

from rules_engine.workbench.ledger.naming import shortened
from rules_engine.workbench.ledger.reading import Ledger, LedgerError, read_ledger, sources
from rules_engine.workbench.ledger.renewing import fresh
from rules_engine.workbench.ledger.segmenting import segment
from rules_engine.workbench.ledger.words import digest, fingerprint
from tests.workbench.ledger.playgrounds import HEADINGS, SOURCE, TEXT

LONG = HEADINGS[5]
STATEMENT = f"""\
    "1.1":
      digest: "{digest("x")}"
      fingerprint: "{fingerprint("x").hex()}"
      context: why
"""


def write(folder: Path, text: str) -> Path:
    """A folder of rulesets with a ledger L."""
    (folder / "guidance").mkdir(exist_ok=True)
    (folder / "guidance" / "L.yaml").write_text(text, encoding="utf-8")
    return folder


def wrong(folder: Path, statements: str) -> list[str]:
    """What is found wrong in a ledger of these statements."""
    with pytest.raises(LedgerError) as refused:
        read_ledger(write(folder, f"source: L\nstatements:\n{statements}"), "L")
    return str(refused.value).splitlines()


def test_a_ledger_is_read_as_it_was_written(ledger: Ledger) -> None:
    """Every statement has its id, place, digest and fingerprint; headings without statements stand in their place."""
    statements = segment(TEXT, HEADINGS).statements
    assert [(e.place, e.number, e.digest, e.fingerprint) for e in ledger.entries] == [
        (s.place, s.number, digest(s.text), fingerprint(s.text)) for s in statements
    ]
    assert ledger.headings == segment(TEXT, HEADINGS).headings
    first = ledger.by_id[f"{SOURCE}/reporting-an-accident/1.1"]
    assert first.says == "Whoever hears of an accident reports it inside two days."
    assert str(first.standing) == "encoded by: an accident is known of, report the accident"
    assert first.marks.listed() == (("2 working day",), ("must",), ("agency", "local authority"))
    assert ledger.shorts[LONG] == "securing-site-keeping-whatever-may-show"


def test_context_asks_nothing(ledger: Ledger) -> None:
    """A statement that is context is not normative; every other is."""
    normative = [entry.id.removeprefix(f"{SOURCE}/") for entry in ledger.entries if entry.normative]
    assert normative == [
        "reporting-an-accident/1.1",
        "reporting-an-accident/3.2",
        "the-short-inquiry/2.5",
        "appendix-1-inquest/1.3",
    ]


@pytest.mark.parametrize(
    ("cited", "count"),
    [
        ("Reporting an accident, para 3", 5),
        ("reporting an accident para 3", 5),
        ("Reporting an accident, para 9", 0),
        ("Reporting an accident", 0),
        ("Appendix 1, Workplace inquiry", 6),
        ("Appendix 1, Workplace", 6),
        ("Appendix 1", 0),
    ],
)
def test_places_are_found_as_rulesets_cite_them(ledger: Ledger, cited: str, count: int) -> None:
    """A heading with its paragraph, or a row of a table by how its name begins."""
    assert len(ledger.at(cited)) == count


def test_what_is_written_can_be_read(tmp_path: Path) -> None:
    """Headings and marks that YAML would misread are quoted."""
    text = 'No\n\nTake 1, "2" or 3: no more.\n\nYes: it is so\n\nAsk the 3.\n'
    file = fresh("L", segment(text, ["No", "Yes: it is so"]))
    assert 'marks: {numbers: ["1", "2", "3"], modality: ["no"]}' in file
    ledger = read_ledger(write(tmp_path, file), "L")
    assert ledger.headings == ("No", "Yes: it is so")
    assert ledger.entries[0].marks.numbers == ("1", "2", "3")
    assert ledger.entries[0].standing.not_yet


def test_sources_are_those_that_have_a_ledger(playgrounds: Path, tmp_path: Path) -> None:
    """Every file in the folder of guidance is the ledger of a source."""
    assert sources(playgrounds) == [SOURCE]
    assert sources(tmp_path / "none") == []


@pytest.mark.parametrize(
    ("statements", "says"),
    [
        ('  A:\n    "1.1":\n      context: c\n', 'A statement needs "digest:"'),
        (f"  A:\n{STATEMENT}      not yet encoded: yes\n", "A statement needs one standing"),
        (f"  A:\n{STATEMENT.replace('      context: why', '')}", "A statement needs one standing"),
        (f"  A:\n{STATEMENT.replace('context: why', 'encoded by: [r]')}", 'needs "says:"'),
        (
            f"  A:\n{STATEMENT.replace('context: why', 'encoded by: []')}",
            '"encoded by" names nothing. Name a rule, or write',
        ),
        ("  A:\n" + STATEMENT.replace("context: why", 'encoded by: [r, ""]'), '"encoded by" names nothing.'),
        (f"  A:\n{STATEMENT.replace('context: why', 'checklist:')}", '"checklist" names nothing. Name the rule whose'),
        (
            f"  A:\n{STATEMENT.replace('context: why', 'judgement: []')}",
            '"judgement" names nothing. Name the fact that',
        ),
        (f"  A:\n{STATEMENT.replace('context: why', 'context:')}", '"context" gives no reason. Say why'),
        (f"  A:\n{STATEMENT.replace('context: why', 'not yet encoded: no')}", '"not yet encoded" takes only yes.'),
        (f"  A:\n{STATEMENT.replace(digest('x'), 'abc')}", '"digest" should be 64'),
        (f"  A:\n{STATEMENT.replace(fingerprint('x').hex(), 'xyz')}", '"fingerprint" should be 96'),
        (f"  A:\n{STATEMENT.replace('1.1', '1')}", "Write a statement as paragraph.number"),
        (f"  A:\n{STATEMENT}      sys: x\n", 'the key "sys" is not known. Did you mean "says"'),
        ("  A: x\n", "Under a heading stand its statements"),
        (f"  {'A' * 41}:\n{STATEMENT}", 'add "short:" of up to 40 characters'),
        (f"  A:\n    short: a b\n{STATEMENT}", '"short" should be small letters'),
        (f"  A:\n{STATEMENT}  A!:\n{STATEMENT}", '"a" is already the name of "A" in ids'),
        ("  {}\n", 'A ledger needs "statements:"'),
    ],
)
def test_what_is_wrong_is_told(tmp_path: Path, statements: str, says: str) -> None:
    """Each fault is told with its place and what to write instead."""
    found = wrong(tmp_path, statements)
    assert any(says in one for one in found), found
    assert all(one.startswith("guidance/L.yaml:") for one in found)


def test_a_standing_that_names_nothing_is_told_once_at_its_statement(tmp_path: Path) -> None:
    """It counts as no standing, and what to write instead is all that is told."""
    empty = STATEMENT.replace("context: why", "encoded by: []")
    assert wrong(tmp_path, f"  A:\n{empty}") == [
        'guidance/L.yaml:4:5: "encoded by" names nothing. Name a rule, or write "not yet encoded: yes".'
    ]


def test_a_file_is_named_for_its_source(tmp_path: Path) -> None:
    """The source within is the file's name."""
    with pytest.raises(LedgerError, match="The file is named for L"):
        read_ledger(write(tmp_path, f"source: M\nstatements:\n  A:\n{STATEMENT}"), "L")


def test_what_is_no_yaml_is_told(tmp_path: Path) -> None:
    """A file that is no YAML says where."""
    with pytest.raises(LedgerError, match=r"guidance/L.yaml:\d:\d: This is not YAML"):
        read_ledger(write(tmp_path, "source: [L\n"), "L")


def test_a_ledger_that_is_not_there(playgrounds: Path) -> None:
    """Asked for another, it says which there are."""
    with pytest.raises(LedgerError, match=f"There is no such ledger. There are these: {SOURCE}"):
        read_ledger(playgrounds, "ZZZ")
    with pytest.raises(LedgerError, match=f'Did you mean "{SOURCE}"?'):
        read_ledger(playgrounds, SOURCE.lower())


def test_ids_follow_the_short_names(ledger: Ledger) -> None:
    """An id is the source, the heading's name and the statement's number under it."""
    names = shortened(segment(TEXT, HEADINGS).headings)
    assert [e.id for e in ledger.entries] == [
        f"{SOURCE}/{names[e.heading]}/{e.para}.{e.number}" for e in ledger.entries
    ]
