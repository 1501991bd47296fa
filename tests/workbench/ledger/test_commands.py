"""The commands of ``thresholds ledger``, as somebody at a terminal meets them."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from rules_engine.cli import app
from tests.workbench.ledger.edits import after
from tests.workbench.ledger.encoded import ledger_file
from tests.workbench.ledger.playgrounds import HEADINGS, SOURCE, TEXT
from tests.workbench.ledger.test_nearest import CHAPTER


def run(rulesets: Path, command: str, *arguments: str | Path, guidance: Path | None = None) -> Result:
    """A command of the ledger on a folder of rulesets."""
    environment = {"THRESHOLDS_GUIDANCE_DIR": str(guidance) if guidance else ""}
    told = ["ledger", command, *map(str, arguments), "--rulesets", str(rulesets)]
    return CliRunner().invoke(app, told, env=environment)


@pytest.fixture(name="copy")
def _copy(tmp_path: Path) -> Path:
    """A file with the guidance's text."""
    (tmp_path / "copies").mkdir()
    (tmp_path / "copies" / "guidance.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path / "copies" / "guidance.txt"


def text_file(folder: Path, text: str | bytes) -> Path:
    """A file with a text."""
    (folder / "new.txt").write_bytes(text.encode() if isinstance(text, str) else text)
    return folder / "new.txt"


def test_check_counts_what_is_sound(playgrounds: Path) -> None:
    """Where nothing is wrong, the statements of each standing are counted."""
    ran = run(playgrounds, "check")
    assert ran.exit_code == 0, ran.output
    assert ran.stdout == (
        "PLAY2024: 66 statements, 2 encoded, 1 checklist, 1 judgement, 62 context, 0 not yet encoded.\n"
        "No text to compare with.\n"
    )


@pytest.mark.parametrize("by", ["--text", "the environment"])
def test_check_compares_with_a_text(playgrounds: Path, copy: Path, by: str) -> None:
    """A text is named, or the best copy in the folder of copies is taken; what differs is a finding."""
    arguments = ("--text", copy) if by == "--text" else ()
    guidance = None if by == "--text" else copy.parent
    ran = run(playgrounds, "check", *arguments, guidance=guidance)
    assert ran.exit_code == 0, ran.output
    assert ran.stdout.endswith("Compared with guidance.txt.\n")
    copy.write_text(after("a statement gone", "a new item"), encoding="utf-8")
    ran = run(playgrounds, "check", *arguments, guidance=guidance)
    assert ran.exit_code == 1
    assert 'the ledger lacks "the weather; ..."' in ran.stdout
    assert "reporting-an-accident/1.2 is not in guidance.txt." in ran.stdout


def test_check_tells_findings(playgrounds: Path) -> None:
    """A finding ends the command with 1."""
    (playgrounds.parent / "features" / "playgrounds.feature").unlink()
    ran = run(playgrounds, "check")
    assert ran.exit_code == 1
    assert ran.stdout.count("no scenario shows it") == 4
    assert run(playgrounds, "check", "--features", playgrounds.parent / "features").exit_code == 1


def test_check_refuses_what_is_no_text(playgrounds: Path, tmp_path: Path) -> None:
    """A text that cannot be read ends it with 2, a ledger or rulesets that cannot with 1."""
    ran = run(playgrounds, "check", "--text", text_file(tmp_path, b"%PDF-1.7"))
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert ran.stderr.startswith("new.txt: This is a PDF.")
    (playgrounds / "guidance" / f"{SOURCE}.yaml").write_text("source: [", encoding="utf-8")
    ran = run(playgrounds, "check")
    assert ran.exit_code == 1
    assert "This is not YAML" in ran.stderr
    (playgrounds / "sources.yaml").unlink()
    assert run(playgrounds, "check").exit_code == 1


@pytest.mark.parametrize("form", ["text", "json", "html"])
def test_compare_prints_each_form(playgrounds: Path, tmp_path: Path, form: str) -> None:
    """A worklist for a terminal, for programs or for a browser."""
    new = text_file(tmp_path, after("a number in words"))
    ran = run(playgrounds, "compare", new, "--ledger", SOURCE, "--format", form)
    assert ran.exit_code == 0, ran.output
    if form == "json":
        assert json.loads(ran.stdout)["counts"]["changed"] == 1
    else:
        assert "2 working day -&gt; 3 working day" in ran.stdout.replace("->", "-&gt;")
        assert ran.stdout.startswith("<!doctype html>" if form == "html" else "PLAY2024 beside new.txt\n")


def test_compare_notes_another_encoding(playgrounds: Path, tmp_path: Path) -> None:
    """A file of Windows-1252 is read, and a note says so."""
    ran = run(playgrounds, "compare", text_file(tmp_path, TEXT.replace("•", "-").encode("cp1252")), "--ledger", SOURCE)
    assert ran.exit_code == 0, ran.output
    assert "66 unchanged, 0 changed" in ran.stdout
    assert "Note: The file is not UTF-8. It was read as Windows-1252." in ran.stdout


@pytest.mark.parametrize("form", ["text", "json", "html"])
def test_compare_of_a_source_without_a_ledger(playgrounds: Path, tmp_path: Path, form: str) -> None:
    """What is nearest to each place that is cited."""
    ran = run(playgrounds, "compare", text_file(tmp_path, CHAPTER), "--ledger", "WT2023", "--format", form)
    assert ran.exit_code == 0, ran.output
    assert "330. Whoever learns that a child" in ran.stdout
    assert "report the accident" in ran.stdout


@pytest.mark.parametrize(
    ("text", "ledger", "says"),
    [
        (b"", SOURCE, "The text is empty"),
        (b"%PDF-1.7", SOURCE, "This is a PDF"),
        (b"Beat three eggs.", SOURCE, "too little in common with PLAY2024"),
        (b"Beat three eggs.", "WT2023", "Nothing in this text"),
        (b"Beat three eggs.", "PLAY1999", 'There is no source "PLAY1999". There are these:'),
    ],
)
def test_compare_refuses(playgrounds: Path, tmp_path: Path, text: bytes, ledger: str, says: str) -> None:
    """What cannot be compared is refused with 2 and with what to do."""
    ran = run(playgrounds, "compare", text_file(tmp_path, text), "--ledger", ledger)
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert says in ran.stderr
    assert ran.stderr.startswith("new.txt: ") or "There is no source" in ran.stderr


@pytest.mark.parametrize("told", [("check",), ("trace", "Reporting an accident, para 1", "--ledger", SOURCE)])
def test_a_folder_without_copies_is_told(playgrounds: Path, tmp_path: Path, told: tuple[str, ...]) -> None:
    """What keeps passages from being shown is noted on standard error, and the command goes on."""
    ran = run(playgrounds, *told, guidance=tmp_path / "nowhere")
    assert ran.exit_code == 0, ran.output
    assert ran.stderr == f"Note: There is no folder {tmp_path / 'nowhere'}: no passages are shown.\n"


def test_trace_prints_what_hangs_together(playgrounds: Path, copy: Path) -> None:
    """A statement is printed with all that it touches, and with its passage where a copy is at hand."""
    ran = run(playgrounds, "trace", "PLAY2024/reporting-an-accident/1.1", "--ledger", SOURCE)
    assert ran.exit_code == 0, ran.output
    assert ran.stdout.startswith("PLAY2024/reporting-an-accident/1.1\n  Place: Reporting an accident, para 1\n")
    assert "Passage" not in ran.stdout
    ran = run(playgrounds, "trace", "within walking distance", "--ledger", SOURCE, guidance=copy.parent)
    assert "  Passage: If children need another place to play, the local authority will\n" in ran.stdout


def test_trace_suggests_where_nothing_is_found(playgrounds: Path) -> None:
    """It ends with 1, with the nearest or with none."""
    ran = run(playgrounds, "trace", "PLAY2024/reporting-an-acident/1.1", "--ledger", SOURCE)
    assert (ran.exit_code, ran.stdout) == (1, "")
    assert "The nearest:\n  PLAY2024/reporting-an-accident/1.1: Whoever hears" in ran.stderr
    ran = run(playgrounds, "trace", "zebras", "--ledger", SOURCE)
    assert (ran.exit_code, ran.stderr) == (1, "No statement has these words.\n")
    ran = run(playgrounds, "trace", "zebras", "--ledger", "WT2023")
    assert ran.exit_code == 1
    assert "There is no such ledger" in ran.stderr


def test_new_makes_the_ledger_of_a_text(playgrounds: Path, copy: Path, tmp_path: Path) -> None:
    """With headings told, or with those of another ledger; what was kept or not is in its file."""
    (tmp_path / "headings.txt").write_text("\n".join(HEADINGS), encoding="utf-8")
    ran = run(playgrounds, "new", "PLAY2026", copy, "--headings", tmp_path / "headings.txt")
    assert ran.exit_code == 0, ran.output
    assert ran.stdout.count("not yet encoded: yes") == 66
    ran = run(playgrounds, "new", SOURCE, copy, "--from", SOURCE)
    assert ran.stdout == ledger_file()
    ran = run(playgrounds, "new", SOURCE, text_file(tmp_path, b""))
    assert (ran.exit_code, ran.stdout) == (2, "")


def test_new_says_that_the_source_has_to_be_listed(playgrounds: Path, copy: Path) -> None:
    """A ledger for a source that sources.yaml lacks is made with a note, and for one that it has without."""
    ran = run(playgrounds, "new", "PLAY2026", copy)
    assert ran.stderr == "Note: PLAY2026 is not in sources.yaml. Add it there before you save this ledger.\n"
    assert run(playgrounds, "new", SOURCE, copy).stderr == ""


@pytest.mark.parametrize("source", ["../x", "a/b", "a b", "", "x.yaml", "A-"])
def test_new_refuses_what_cannot_name_a_source(playgrounds: Path, copy: Path, source: str) -> None:
    """A source is named by letters, digits and hyphens, never by a path."""
    ran = run(playgrounds, "new", source, copy)
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert ran.stderr == f'"{source}" cannot name a source. Use letters, digits and hyphens alone, such as LOCAL2027.\n'


def test_check_of_the_rulesets_checks_their_ledgers_too(playgrounds: Path) -> None:
    """``thresholds check`` is sound only where the ledgers and the features beside the rulesets are."""
    told = ["check", "--rulesets", str(playgrounds)]
    ran = CliRunner().invoke(app, told)
    # The scenarios of this folder show its statements; not every way in which each rule can turn out.
    assert "no scenario shows it" not in ran.stdout
    (playgrounds.parent / "features" / "playgrounds.feature").unlink()
    ran = CliRunner().invoke(app, told)
    assert ran.exit_code == 1
    assert ran.stdout.count("no scenario shows it") == 4
    assert "Sound" not in ran.stdout


def test_sheet_prints_a_line_for_every_rule(playgrounds: Path) -> None:
    """The sheet is CSV on standard output, its headings first."""
    ran = run(playgrounds, "sheet", "--ledger", SOURCE)
    assert ran.exit_code == 0, ran.output
    first, *lines = ran.stdout.splitlines()
    assert first.startswith("ruleset,rule,modality,")
    assert [line.split(",")[1] for line in lines] == ["report the accident", "hold an inquest"]
