"""A rule explained for people to read, and the command that prints it."""

import json
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from api.cli import app
from rules_engine.rendering.forms import WIDTH, Table, to_markdown, to_text
from rules_engine.rulebook import Rulebook
from rules_engine.workbench.explained_document import document
from rules_engine.workbench.explaining import explain
from tests.workbench.example import FULL, FolderOf, explained


def run(*arguments: str | Path) -> Result:
    """Run ``thresholds explain``."""
    return CliRunner().invoke(app, ["explain", *(str(a) for a in arguments)], catch_exceptions=False)


def words(text: str) -> list[str]:
    """Words alone, however the form sets them."""
    return re.findall(r"\w+", text.replace("\\", ""))


@pytest.fixture
def folder(folder_of: FolderOf) -> Path:
    """A folder of one ruleset."""
    return folder_of({"topic/2025-12-09.yaml": FULL})


def test_the_text_reads_from_the_top(folder: Path) -> None:
    """What and who first, then when, then why; criteria on one line where they come down to one answer."""
    text = to_text(document(explained(folder)))
    in_order = [
        "Publish all\n===========\n\nPublish all of it.\n",
        "  - Modality: should\n  - Who acts: ICB (NHS Central East Integrated Care Board)\n",
        "  - By when (may): Within 5 working days of the date authority became aware,\n",
        "    - Met by: date of birth\n",
        "    - Read otherwise: some say plain days. Within 6 days of the date of birth,\n",
        "    - Should leave room: at least 2 working days before tell somebody: somebody\n",
        "  - Written at: topic/2025-12-09.yaml:",
        "Applies if all of these are met\n",
        "  - any of these:\n    - the report tells enough: at least 2 of these:\n      - report contains includes",
        "    - tell somebody applies (see that rule)\n  - tell somebody does not apply (see that rule)\n",
        "Unless this is known\n",
        "  - the person is young: age now is under 18\n",
        "Truth table\n",
        "  - B: tell somebody applies\n",
        "Facts it turns on\n",
        "    - Answers: known / suspected / not indicated\n",
        "  - Through tell somebody: died\n",
        "Rests on\n",
        "  - WT2023, Chapter 6 (since replaced): it is made public\n  - the report tells enough:\n",
        "Weigh\n",
        "  - themes that recur (when recurrent themes is yes)\n    - CA2004, s.73: themes count\n",
        "Checklist\n",
        "In doubt\n",
        "  - Is all of it too much?\n  - The deadline: Which days?\n    - CA2004, s.72: days are days\n",
        "Sources that read otherwise\n",
        "  - the report tells enough: LOCAL2025, Rapid Reviews, para 2: two are too few\n",
        "Sources cited\n",
        "  - CA2004: Children Act 2004 (statute)\n",
    ]
    at = -1
    for part in in_order:
        assert text.find(part, at + 1) > at, part
        at = text.find(part, at + 1)


def test_every_shipped_rule_fits_the_terminal_and_says_the_same_in_markdown(rulebook: Rulebook) -> None:
    """No line is longer than 80 columns, and both forms have the same words."""
    for rule in rulebook.rules.values():
        shown = explain(rulebook, rule, "a.yaml:1")
        text = to_text(document(shown))
        assert [line for line in text.splitlines() if len(line) > WIDTH] == []
        if shown.truth_table is None:
            assert "Left out: it would be too large to read." in text
        # A cell that wraps is read line by line, so the words of tables are in another order.
        assert sorted(words(text)) == sorted(words(to_markdown(document(shown))))


def test_the_truth_table_is_drawn_with_letters_for_columns(folder: Path) -> None:
    """Columns and their key come with the words that the cells use, and no others."""
    text = to_text(document(explained(folder, "tell somebody")))
    assert (
        "  A        Status\n"
        "  -------  --------------\n"
        "  met      applies\n"
        "  open     undetermined\n"
        "  not met  does not apply\n"
    ) in text
    assert "Open: not known yet." in text
    assert "Presumed:" not in text
    assert "Any:" not in text


def test_a_presumption_is_drawn_and_explained(folder: Path) -> None:
    """While an exception is open the table says that the rule applies, presumed."""
    text = to_text(document(explained(folder)))
    assert re.search(r"^  met +not met +open +applies, presumed$", text, flags=re.MULTILINE)
    assert re.search(r"^  any +any +met +does not apply$", text, flags=re.MULTILINE)
    told = " ".join(text.split())
    assert "Presumed: so while an exception, or the contrary, is open." in told
    assert "While that is open, the recommendation stands: it is presumed." in told


def test_statements_and_scenarios_have_sections_once_told(rulebook: Rulebook) -> None:
    """Their lines are printed under headings of their own; there are none while nothing was told."""
    rule = rulebook.rules["notify_the_panel"]
    text = to_text(document(explain(rulebook, rule, "", statements=["One."], scenarios=["Another."])))
    assert "Statements of the guidance\n--------------------------\n\n  - One.\n" in text
    assert "Scenarios\n---------\n\n  - Another.\n" in text
    without = to_text(document(explain(rulebook, rule, "")))
    assert "Statements of the guidance" not in without
    assert "Scenarios" not in without


def test_a_table_too_wide_for_the_page_is_wrapped() -> None:
    """Cells of many words go over several lines, and every word is kept."""
    table = Table(("One", "Two", "Three"), ((30 * "a b ", 20 * "c d ", "e"), ("f", "g", "h")))
    lines = to_text([table]).splitlines()
    assert max(map(len, lines)) <= WIDTH
    assert sorted(words(" ".join(lines))) == sorted(["One", "Two", "Three", *30 * "ab", *20 * "cd", *"efgh"])
    assert lines[-1].split() == ["f", "g", "h"]


def test_markup_in_a_table_stays_text() -> None:
    """A cell with a bar does not become two."""
    assert to_markdown([Table(("A",), (("b|c",),))]) == "| A |\n| --- |\n| b\\|c |\n"


def test_the_command_prints_each_form(folder: Path) -> None:
    """Text by default, Markdown and JSON when asked: the JSON has the explanation itself, under lasting names."""
    options = ("--rulesets", folder, "--on", "2026-04-01")
    shown = explained(folder)
    assert run("publish all", *options).stdout == to_text(document(shown)) + "\n"
    assert run("publish all", *options, "--format", "markdown").stdout == to_markdown(document(shown)) + "\n"
    told = json.loads(run("publish_all", *options, "--format", "json").stdout)
    assert told == json.loads(shown.model_dump_json())
    assert list(told) == [
        "id", "name", "on", "title", "ruleset", "written_at", "modality", "who_acts", "who_decides", "deadline",
        "conditions", "exceptions", "truth_table", "facts", "through", "cites", "criteria", "consider", "checklist",
        "doubts", "differs", "sources",
    ]  # fmt: skip


@pytest.mark.parametrize(("arguments", "code", "said"), [
    (("publsh all",), 1, 'Did you mean "publish all"'),
    (("publish all", "--on", "2020-01-01"), 1, "Dates covered: from 2025-12-09 on."),
    (("publish all", "--on", "soon"), 2, "Write the date as YYYY-MM-DD"),
])  # fmt: skip
def test_the_command_refuses_with_what_to_do(folder: Path, arguments: tuple[str, ...], code: int, said: str) -> None:
    """An unknown rule, a day without it, and a date that is none end with their codes, and print nothing else."""
    ended = run(*arguments, "--rulesets", folder)
    assert (ended.exit_code, ended.stdout) == (code, "")
    assert said in ended.stderr


def test_unsound_rulesets_are_told_by_line(folder_of: FolderOf) -> None:
    """Where the rulesets have to be mended first, the findings are printed."""
    ended = run("publish all", "--rulesets", folder_of({"topic/2025-12-09.yaml": FULL.replace("died: yes", "dyed: 1")}))
    assert ended.exit_code == 1
    assert "topic/2025-12-09.yaml:8:" in ended.stderr
