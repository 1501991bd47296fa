"""Passages: the guidance's own words beside ours, where somebody supplies them and the digests agree."""

from pathlib import Path

from rules_engine import assess
from rules_engine.passages import NO_PASSAGES, Passages
from rules_engine.rendering import text
from rules_engine.rulebook import Rulebook
from rules_engine.workbench.ledger.passages import passages_in
from tests.workbench.ledger.playgrounds import SOURCE, TEXT

PLACE = "Reporting an accident, para 1"
CASE = {"authority": "Peterborough", "on": "2026-01-12", "facts": {"died": "yes"}}


def supplied(folder: Path, said: str) -> Path:
    """A folder with a copy of the guidance."""
    folder.mkdir()
    (folder / "copy.txt").write_text(said, encoding="utf-8")
    return folder


def shown(rulebook: Rulebook, passages: Passages) -> list[str | None]:
    """The passages beside the citations of one rule."""
    (report, *_) = assess(rulebook, CASE, passages=passages).recommendations
    return [cite.passage for cite in report.cites]


def test_nothing_is_shown_unless_it_is_supplied(untouched: Path, few_rules: Rulebook) -> None:
    """Without a copy there are no passages, and everything works."""
    none = passages_in(untouched, None)
    assert none.notes == ()
    assert shown(few_rules, none) == shown(few_rules, NO_PASSAGES) == [None, None]


def test_a_passage_stands_beside_its_paraphrase(untouched: Path, few_rules: Rulebook, tmp_path: Path) -> None:
    """Every sentence of the paragraph is shown, at that place of that source only, in the printed form too."""
    passages = passages_in(untouched, supplied(tmp_path / "mine", TEXT))
    passage, none = shown(few_rules, passages)
    assert passage is not None
    assert passage.startswith("The agency that learns of an accident must tell")
    assert passage.endswith("on the form in Appendix 1.")
    assert none is None
    assert passages.at(SOURCE, "Reporting an accident, para 9") is None
    printed = text(assess(few_rules, CASE, passages=passages), few_rules)
    assert "The agency that learns of an accident must" in " ".join(printed.split())


def test_a_row_of_a_table_is_found_by_its_name(untouched: Path, tmp_path: Path) -> None:
    """Rows have no paragraphs: they are cited, and found, by name."""
    passages = passages_in(untouched, supplied(tmp_path / "mine", TEXT))
    assert "A sudden death on a playground" in str(passages.at(SOURCE, "Appendix 1, Inquest"))


def test_what_was_reworded_is_not_shown_as_what_was_codified(untouched: Path, tmp_path: Path) -> None:
    """A sentence whose digest differs is left out, and its neighbours are shown."""
    other = TEXT.replace("within two working days", "within nine working days")
    passage = str(passages_in(untouched, supplied(tmp_path / "mine", other)).at(SOURCE, PLACE))
    assert "nine" not in passage
    assert passage.startswith("[...] It should do so")


def test_another_text_gives_no_passages(untouched: Path, tmp_path: Path) -> None:
    """A folder with no copy of the guidance shows nothing."""
    passages = passages_in(untouched, supplied(tmp_path / "mine", "How to mend a bicycle.\n"))
    assert passages.at(SOURCE, PLACE) is None
    assert passages.notes == (f"None of the texts in {tmp_path / 'mine'} is {SOURCE}: no passages are shown of it.",)


def test_brief_answers_leave_passages_out(untouched: Path, few_rules: Rulebook, tmp_path: Path) -> None:
    """Brief detail has neither paraphrase nor passage."""
    passages = passages_in(untouched, supplied(tmp_path / "mine", TEXT))
    brief = assess(few_rules, {**CASE, "detail": "brief"}, passages=passages)
    assert all(cite.passage is None for one in brief.recommendations for cite in one.cites)
