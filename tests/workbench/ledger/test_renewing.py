"""A new ledger from an old one: what still holds is kept, what reads otherwise is marked, what is new is open."""

from pathlib import Path

from rules_engine.workbench.ledger.reading import Ledger, read_ledger
from rules_engine.workbench.ledger.renewing import renewed
from rules_engine.workbench.ledger.segmenting import segment
from tests.workbench.ledger.edits import after
from tests.workbench.ledger.encoded import ledger_file
from tests.workbench.ledger.playgrounds import SOURCE, TEXT

MARK = " # reworded: look again"


def new(ledger: Ledger, text: str) -> str:
    """The file of the next ledger."""
    return renewed(SOURCE, segment(text, ledger.headings), ledger)


def read(folder: Path, file: str) -> Ledger:
    """A ledger from its file's text."""
    (folder / "guidance").mkdir()
    (folder / "guidance" / f"{SOURCE}.yaml").write_text(file, encoding="utf-8")
    return read_ledger(folder, SOURCE)


def test_an_unchanged_text_has_the_same_ledger(ledger: Ledger) -> None:
    """Nothing is lost, marked or put in another order."""
    assert new(ledger, TEXT) == ledger_file()


def test_reworded_statements_are_marked(ledger: Ledger, tmp_path: Path) -> None:
    """They keep paraphrase and standing, with a remark; new ones are not yet encoded; those gone are left out."""
    file = new(ledger, after("a number in words", "a new item", "an item gone"))
    assert file.count(MARK) == 1
    assert f'    "1.1":{MARK}\n' in file
    entries = read(tmp_path, file).by_id
    reworded = entries[f"{SOURCE}/reporting-an-accident/1.1"]
    assert str(reworded.standing) == "encoded by: an accident is known of, report the accident"
    assert reworded.says == "Whoever hears of an accident reports it inside two days."
    assert reworded.marks.numbers == ("3 working day",)
    assert [name.removeprefix(f"{SOURCE}/") for name, entry in entries.items() if entry.standing.not_yet] == [
        "reporting-an-accident/3.4"
    ]


def test_split_and_merged_statements_keep_what_they_stood_for(ledger: Ledger, tmp_path: Path) -> None:
    """Each part of a split one has its standing, and a merged one has that of all."""
    split = TEXT.replace("must tell the local authority within", "must tell the local authority. It does so within")
    merged = split.replace(
        "the day and hour of the accident;\n  • the age", "the day and hour of the accident and the age"
    )
    found = read(tmp_path, new(ledger, merged))
    assert [e.id.split("/", 1)[1] for e in found.entries if e.normative] == [
        "reporting-an-accident/1.1",
        "reporting-an-accident/1.2",
        "reporting-an-accident/3.2",
        "the-short-inquiry/2.5",
        "appendix-1-inquest/1.3",
    ]
    assert str(found.by_id[f"{SOURCE}/reporting-an-accident/3.2"].standing) == "checklist: report the accident"


def test_a_renamed_heading_keeps_its_name_in_ids(ledger: Ledger, tmp_path: Path) -> None:
    """Ids, and so the scenarios' tags, live on when a heading is printed otherwise."""
    found = read(tmp_path, new(ledger, after("a heading renamed")))
    assert found.shorts["Who sits in"] == "who-takes-part"
    assert found.by_id.keys() == ledger.by_id.keys()
