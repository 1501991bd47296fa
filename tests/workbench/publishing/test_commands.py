"""The command ``thresholds publish``, from a draft to a ruleset in force."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from typer import Typer
from typer.testing import CliRunner, Result

from rules_engine.assessment import assess
from rules_engine.loading import Folder
from rules_engine.rulebook import findings, in_force
from rules_engine.workbench.publishing import stages
from rules_engine.workbench.publishing.commands import commands
from rules_engine.workbench.publishing.found import Found
from rules_engine.workbench.publishing.lock import NAME, edited
from rules_engine.workbench.publishing.stages import STAGES, Stage
from rules_engine.workbench.publishing.trial import Trial
from rules_engine.workbench.scaffolding.commands import commands as new
from tests.workbench.publishing.conftest import FEATURE, LATER, RULESET, TODAY

Small = Callable[..., Path]
_APP = Typer()
_APP.add_typer(commands(lambda: TODAY))
_APP.add_typer(new(lambda: TODAY), name="new")


def _run(*words: str, typed: str = "") -> Result:
    return CliRunner().invoke(_APP, list(words), input=typed)


def _publish(rulesets: Path, *more: str, typed: str = "", starts: str = "2027-04-01") -> Result:
    words = ("--from", starts, "--by", "P. Officer", "--why", "seven days", "--rulesets", str(rulesets))
    return _run("publish", "deaths", *words, *more, typed=typed)


@pytest.fixture
def drafted(small: Small) -> Path:
    """A draft in which five working days became seven, and the scenario that shows it."""
    rulesets = small({"deaths/2025-12-09.yaml": RULESET}, FEATURE + LATER)
    assert _run("new", "version", "deaths", "--from", "2027-04-01", "--rulesets", str(rulesets)).exit_code == 0
    path = rulesets / "deaths/2027-04-01.yaml"
    path.write_text(path.read_text().replace("5 working", "7 working"))
    return rulesets


def _due(rulesets: Path, day: str) -> date | None:
    rulebook = in_force(Folder(rulesets), date.fromisoformat(day))
    facts = {"died": "yes", "date_authority_became_aware": day}
    found = assess(rulebook, {"authority": "Peterborough", "on": day, "facts": facts})
    deadline = found.recommendations[0].deadline
    assert deadline is not None
    return deadline.due


def test_a_draft_is_put_in_force_signed_and_locked(drafted: Path) -> None:
    """Up to the day before, answers are what they were; from its day they are new."""
    released = (drafted / "deaths/2025-12-09.yaml").read_bytes()
    found = _publish(drafted, "--yes", "--weakens", "tell somebody")
    assert found.exit_code == 0, found.output
    text = (drafted / "deaths/2027-04-01.yaml").read_text()
    assert "status: in force" in text
    assert "history:\n  - on: 2026-06-01\n    by: P. Officer\n    why: seven days\n\ncriteria:" in text
    assert "tell somebody:   # whoever it is" in text
    assert (drafted / "deaths/2025-12-09.yaml").read_bytes() == released
    assert findings(Folder(drafted)) == []
    assert (_due(drafted, "2027-03-31"), _due(drafted, "2027-04-01")) == (date(2027, 4, 7), date(2027, 4, 12))
    assert "deaths/2025-12-09.yaml" in (drafted / NAME).read_text()
    assert edited(Folder(drafted)) == []
    path = drafted / "deaths/2027-04-01.yaml"
    path.write_text(text.replace("7 working", "9 working"))
    assert len(edited(Folder(drafted))) == 1
    assert _publish(drafted).exit_code == 2


def test_each_stage_is_shown_and_asked_after(drafted: Path) -> None:
    """The rule whose duty is weaker is named by whoever publishes."""
    before = [stage.name for stage in STAGES].index("What changes")
    found = _publish(drafted, typed="y\n" * before + "Tell somebody\n" + "y\n" * (len(STAGES) - before))
    assert found.exit_code == 0, found.output
    for number, stage in enumerate(STAGES, 1):
        assert f"{number} of {len(STAGES)}: {stage.name}." in found.stdout
    assert "Within 7 working days" in found.stdout
    assert "By when" in found.stdout.split("come out otherwise")[1]


@pytest.mark.parametrize(
    ("typed", "more", "said"),
    [
        ("y\nn\n", (), "you stopped here"),
        ("", (), "you stopped here"),
        ("", ("--yes",), 'nobody confirmed that "tell somebody" is to be weaker'),
        ("", ("--yes", "--weakens", "another"), 'nobody confirmed that "tell somebody" is to be weaker'),
        ("y\n" * 9, (), 'nobody confirmed that "tell somebody" is to be weaker'),
    ],
)
def test_where_nobody_says_to_go_on_nothing_is_written(
    drafted: Path, typed: str, more: tuple[str, ...], said: str
) -> None:
    """It ends with 1."""
    before = {path: path.read_bytes() for path in drafted.rglob("*.yaml")}
    found = _publish(drafted, *more, typed=typed)
    assert (found.exit_code, said in found.stderr) == (1, True), found.output
    assert {path: path.read_bytes() for path in drafted.rglob("*.yaml")} == before
    assert not (drafted / NAME).exists()


@pytest.mark.parametrize(
    ("was", "now", "feature", "said"),
    [
        ("recommend: Tell", "recommend: TODO tell", FEATURE + LATER, "Still to do"),
        ("{died: yes}", "{dyed: yes}", FEATURE + LATER, 'Did you mean "died"?'),
        ("7 working", "6 working", FEATURE + LATER, "Found: 2027-04-13."),
        ("7 working", "7 working", FEATURE, "None of deaths.feature is: nothing shows what this version does."),
    ],
)
def test_what_a_stage_finds_wrong_stops_it(
    drafted: Path, small: Small, was: str, now: str, feature: str, said: str
) -> None:
    """With all that was said, even where nobody is asked."""
    small({}, feature)
    path = drafted / "deaths/2027-04-01.yaml"
    path.write_text(path.read_text().replace(was, now))
    found = _publish(drafted, "--yes", "--weakens", "tell somebody")
    assert (found.exit_code, said in found.output) == (1, True), found.output
    assert "status: draft" in path.read_text()


def test_a_released_file_that_was_edited_stops_it(drafted: Path) -> None:
    """What earlier answers rest on comes first."""
    assert _publish(drafted, "--yes", "--weakens", "tell somebody").exit_code == 0
    _run("new", "version", "deaths", "--from", "2027-09-01", "--rulesets", str(drafted))
    path = drafted / "deaths/2025-12-09.yaml"
    path.write_text(path.read_text().replace("5 working", "6 working"))
    found = _publish(drafted, "--yes", starts="2027-09-01")
    assert (found.exit_code, "has been edited since" in found.output) == (1, True), found.output


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("publish", "death", "--from", "2027-04-01", "--by", "A", "--why", "b"), 'Did you mean "deaths"?'),
        (
            ("publish", "deaths", "--from", "2027-05-01", "--by", "A", "--why", "b"),
            "There is a draft from 2026-05-01, 2027-04-01",
        ),
        (("publish", "deaths", "--from", "1 April", "--by", "A", "--why", "b"), "Write it as YYYY-MM-DD"),
        (("publish", "deaths", "--from", "2027-04-01", "--by", " ", "--why", "b"), "--by is empty"),
        (("publish", "deaths", "--from", "2025-12-09", "--by", "A", "--why", "b"), "in force already"),
        (("publish", "deaths", "--from", "2026-05-01", "--by", "A", "--why", "b"), "2026-05-01 has passed"),
    ],
)
def test_what_cannot_be_published_is_refused(drafted: Path, words: tuple[str, ...], said: str) -> None:
    """It ends with 2."""
    assert _run("new", "version", "deaths", "--from", "2026-05-01", "--rulesets", str(drafted)).exit_code == 0
    found = _run(*words, "--rulesets", str(drafted))
    assert (found.exit_code, said in found.stderr) == (2, True), found.output


def test_what_was_changed_meanwhile_is_not_written_over(drafted: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever edits the draft while it is tried publishes again."""
    path = drafted / "deaths/2027-04-01.yaml"

    def edit(_: Trial) -> Found:
        path.write_text(path.read_text() + "# one more thing\n")
        return Found(sound=True, said="")

    monkeypatch.setattr(stages, "STAGES", (Stage("Edit", "", edit),))
    found = _publish(drafted, "--yes")
    assert (found.exit_code, "was changed meanwhile" in found.stderr) == (1, True), found.output
    assert path.read_text().endswith("# one more thing\n")
    assert "status: draft" in path.read_text()


def test_no_folder_of_rulesets_is_refused(tmp_path: Path) -> None:
    """It ends with 2."""
    assert _publish(tmp_path).exit_code == 2
