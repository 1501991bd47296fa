"""The commands of ``thresholds new``."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from rules_engine.loading import Folder
from rules_engine.loading.tree import Findings
from rules_engine.rulebook import findings, in_force
from rules_engine.workbench.checking import everything
from rules_engine.workbench.checking.kinds import Severity
from rules_engine.workbench.drafts import with_drafts
from rules_engine.workbench.scaffolding.commands import commands
from rules_engine.workbench.scenarios.reading import read_features
from rules_engine.workbench.scenarios.trying import How, run
from tests.conftest import ROOT

TODAY = date(2026, 6, 1)
_APP = commands(lambda: TODAY)
_STARTS = date(2027, 4, 1)


@pytest.fixture
def rulesets(tmp_path: Path) -> Path:
    """A copy of what is shipped, without what other parts check."""
    for name in ("rulesets", "features"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("properties.yaml"))
    return tmp_path / "rulesets"


@pytest.fixture(scope="module")
def drafted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Such a copy with a draft, which nothing is written into."""
    copied = tmp_path_factory.mktemp("drafted")
    for name in ("rulesets", "features"):
        shutil.copytree(ROOT / name, copied / name, ignore=shutil.ignore_patterns("properties.yaml"))
    assert _new(copied / "rulesets", "version", "care-leaver-deaths", "--from", "2027-04-01").exit_code == 0
    return copied / "rulesets"


def _new(rulesets: Path, *words: str) -> Result:
    return CliRunner().invoke(_APP, [*words, "--rulesets", str(rulesets)])


def _found(rulesets: Path) -> dict[Severity, set[str]]:
    checked = everything.check(rulesets, rulesets.parent / "features", TODAY)
    return {how: {one.code for one, grave in checked.findings if grave is how} for how in Severity}


def test_whatever_is_begun_passes_check_and_lists_what_is_to_do(rulesets: Path) -> None:
    """A ruleset, two rules in it, and a scenario on one, which holds against the draft."""
    assert _new(rulesets, "ruleset", "youth-justice", "--from", "2027-04-01").exit_code == 0
    for rule in ("tell the youth offending team", "write: a 'plan'"):
        assert _new(rulesets, "rule", rule, "--in", "youth-justice").exit_code == 0
    assert _new(rulesets, "scenario", "On a plan", "--rule", "write: a 'plan'").exit_code == 0
    found = _found(rulesets)
    assert found[Severity.WRONG] == set()
    assert "to-do" in found[Severity.ADVICE]
    features = read_features([rulesets.parent / "features/youth-justice.feature"], Findings())
    ran = run(rulesets, features, [], How(TODAY, drafts=True))
    assert (len(ran.outcomes), ran.passed) == (1, True)
    path = rulesets / "youth-justice/2027-04-01.yaml"
    path.write_text(path.read_text().replace("status: draft", "status: in force"))
    assert "to-do" in _found(rulesets)[Severity.WRONG]


@pytest.mark.parametrize("topic", ["care-leaver-deaths", "serious-incident-notification"])
def test_a_version_says_what_is_in_force_until_it_is_changed(rulesets: Path, topic: str) -> None:
    """In one file or in a folder of them, every line but status and date."""
    found = _new(rulesets, "version", topic, "--from", "2027-04-01")
    assert found.exit_code == 0, found.output
    assert "Write a later date for the next review: 2026-12-31 lies before 2027-04-01." in found.stdout
    was = sorted(path for path in (rulesets / topic).rglob("*.yaml") if "2025-12-09" in str(path))
    now = sorted(path for path in (rulesets / topic).rglob("*.yaml") if "2027-04-01" in str(path))
    assert [path.name.replace("2027-04-01", "2025-12-09") for path in now] == [path.name for path in was]
    for before, after in zip(was, now, strict=True):
        text = before.read_text().replace("status: in force", "status: draft", 1)
        assert after.read_text() == text.replace("in force from: 2025-12-09", "in force from: 2027-04-01", 1)
    tried = with_drafts(Folder(rulesets))
    old, new = (in_force(tried, day) for day in (date(2027, 3, 31), _STARTS))
    assert (old.rules, old.criteria) == (new.rules, new.criteria)


def test_a_rule_gets_a_file_of_its_own_where_its_topic_has_several(rulesets: Path) -> None:
    """Only in a draft."""
    refused = _new(rulesets, "rule", "tell Ofsted as well", "--in", "media")
    assert (refused.exit_code, "what is in force is never edited" in refused.stderr) == (2, True)
    _new(rulesets, "version", "media", "--from", "2027-04-01")
    assert _new(rulesets, "rule", "tell Ofsted as well", "--in", "media").exit_code == 0
    assert (rulesets / "media/2027-04-01/tell-ofsted-as-well.yaml").is_file()
    assert findings(Folder(rulesets)) == []
    assert "tell_ofsted_as_well" in in_force(with_drafts(Folder(rulesets)), _STARTS).rules


def test_a_rule_in_a_single_file_leaves_the_rest_as_it_is(rulesets: Path) -> None:
    """Every line that was there stands there still, in its order."""
    _new(rulesets, "version", "care-leaver-deaths", "--from", "2027-04-01")
    path = rulesets / "care-leaver-deaths/2027-04-01.yaml"
    before = path.read_text().splitlines()
    assert _new(rulesets, "rule", "tell Ofsted as well", "--in", "care-leaver-deaths").exit_code == 0
    after = iter(path.read_text().splitlines())
    assert all(line in after for line in before)
    assert findings(Folder(rulesets)) == []


@pytest.mark.parametrize(
    ("rule", "heading"),
    [
        ("notify the panel", "  Rule: Notifications of Serious Incidents, para 2"),
        ("complete a rapid review", ""),
        ("notify looked-after death", ""),
    ],
)
def test_a_scenario_is_a_case_in_which_the_rule_applies(rulesets: Path, rule: str, heading: str) -> None:
    """Under the heading of the guidance where its others stand; it holds as it is, and nothing else was touched."""
    known = in_force(Folder(rulesets), TODAY).rules
    one = next(found for found in known.values() if found.name == rule)
    path = rulesets.parent / "features" / f"{one.ruleset}.feature"
    before = path.read_text().splitlines()
    found = _new(rulesets, "scenario", "A new one", "--rule", rule)
    assert "It is the smallest case in which" in found.stdout, found.output
    lines = path.read_text().splitlines()
    after = iter(lines)
    assert all(line in after for line in before)
    at = lines.index("    Scenario: TODO A new one")
    above = [line for line in lines[:at] if line.startswith("  Rule: ")]
    assert heading in {"", above[-1]}
    features = read_features([path], Findings())
    new = [example for feature in features for example in feature.examples if example.name == "TODO A new one"]
    assert len(new) == 1
    ran = run(rulesets, [type(features[0])(features[0].file, "", tuple(new))], [], How(TODAY))
    assert ran.passed, ran.failed
    assert "already" in _new(rulesets, "scenario", "A new one", "--rule", rule).stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("ruleset", "Youth Justice", "--from", "2027-04-01"), "such as youth-justice"),
        (("ruleset", "media", "--from", "2027-04-01"), "thresholds new version media --from 2027-04-01"),
        (("ruleset", "guidance", "--from", "2027-04-01"), "none of examples, guidance, schema"),
        (("version", "medya", "--from", "2027-04-01"), 'Did you mean "media"?'),
        (("version", "media", "--from", "2025-12-09"), "Choose a later date."),
        (("version", "media", "--from", "2024-01-01"), "No version of media is in force on 2024-01-01"),
        (("version", "media", "--from", "April"), "Write it as YYYY-MM-DD"),
        (("rule", "Notify the Panel!", "--in", "care-leaver-deaths"), '"notify the panel" is a rule already'),
        (("rule", "died", "--in", "care-leaver-deaths"), '"died" is a fact already'),
        (("rule", "!", "--in", "care-leaver-deaths"), "A rule needs a name"),
        (("rule", "x", "--in", "care-leaver-deaths", "--from", "2028-01-01"), "There is a draft from 2027-04-01."),
        (("scenario", "x", "--rule", "notify the panels"), 'Did you mean "notify the panel"?'),
        (("scenario", " ", "--rule", "notify the panel"), "A scenario needs a name"),
    ],
)
def test_what_cannot_be_begun_is_refused(drafted: Path, words: tuple[str, ...], said: str) -> None:
    """With what to do instead; nothing is written."""
    before = {path: path.stat().st_mtime_ns for path in drafted.parent.rglob("*")}
    found = _new(drafted, *words)
    assert (found.exit_code, said in found.stderr) == (2, True), found.output
    assert {path: path.stat().st_mtime_ns for path in drafted.parent.rglob("*")} == before


def test_nothing_is_written_over(rulesets: Path) -> None:
    """Not even what nothing reads."""
    path = rulesets / "media/2027-04-01.yaml"
    path.write_text("mine", encoding="utf-8")
    (rulesets / "media/2027-05-01").mkdir()
    for day in ("2027-04-01", "2027-05-01"):
        assert _new(rulesets, "version", "media", "--from", day).exit_code == 2
    assert path.read_text() == "mine"


def test_no_folder_of_rulesets_is_refused(tmp_path: Path) -> None:
    """It ends with 2."""
    assert _new(tmp_path, "version", "media", "--from", "2027-04-01").exit_code == 2
