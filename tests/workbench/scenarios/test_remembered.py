"""The last run, remembered."""

from datetime import date
from pathlib import Path

from rules_engine.workbench.scenarios.reading import Feature
from rules_engine.workbench.scenarios.remembered import last_failed, last_run, remember, remember_failed
from rules_engine.workbench.scenarios.running import Failure, Outcome

ONE, OTHER = date(2026, 11, 23), date(2026, 11, 24)
FAILURE = Failure(5, "Then it is", "it is not")


def _outcome(file: str, line: int, rulebook: str = "sha256:a", failure: Failure | None = None) -> Outcome:
    return Outcome(file, line, None, "It is so", rulebook, failure)


def test_a_run_is_remembered_for_the_rulebook_that_judged_it() -> None:
    """Each outcome under the digest of its own rulebook."""
    failed = _outcome("f/x.feature", 3, failure=FAILURE)
    later = _outcome("f/x.feature", 9, "sha256:b")
    remember(ONE, [Feature("f/x.feature", "d1", ())], [failed, later])
    run = last_run("sha256:a")["f/x.feature"]
    assert (run.on, run.digest, run.outcomes) == (ONE, "d1", [failed])
    assert last_run("sha256:b")["f/x.feature"].outcomes == [later]
    assert last_run("sha256:c") == {}


def test_a_run_of_one_feature_keeps_what_is_known_of_others() -> None:
    """And takes the place of what was known of that one."""
    both = [Feature("f/x.feature", "d1", ()), Feature("f/y.feature", "d2", ())]
    remember(ONE, both, [_outcome("f/x.feature", 3), _outcome("f/y.feature", 3)])
    remember(OTHER, [Feature("f/y.feature", "d3", ())], [_outcome("f/y.feature", 4)])
    run = last_run("sha256:a")
    assert {file: (one.on, one.digest, [o.line for o in one.outcomes]) for file, one in run.items()} == {
        "f/x.feature": (ONE, "d1", [3]),
        "f/y.feature": (OTHER, "d3", [4]),
    }


def test_what_cannot_be_read_is_as_if_nothing_was_run(remembered_in: Path) -> None:
    """Half a file, or one of another version."""
    remember(ONE, [Feature("f/x.feature", "d1", ())], [_outcome("f/x.feature", 3)])
    (path,) = remembered_in.rglob("*.json")
    path.write_text('{"f/x.feature": {"on"', encoding="utf-8")
    assert last_run("sha256:a") == {}


def test_what_failed_is_remembered_until_it_passes(tmp_path: Path) -> None:
    """By file and name, whatever rulebook judged it; what was not run is still as it was."""
    failed = [_outcome("f/x.feature", 3, failure=FAILURE), _outcome("f/y.feature", 3, failure=FAILURE)]
    remember_failed(tmp_path, {"f/x.feature", "f/y.feature"}, failed)
    assert last_failed(tmp_path) == {("f/x.feature", "It is so"), ("f/y.feature", "It is so")}
    remember_failed(tmp_path, (), [_outcome("f/y.feature", 4, "sha256:b")])
    assert last_failed(tmp_path) == {("f/x.feature", "It is so")}
    assert last_failed(tmp_path / "other") == frozenset()


def test_what_is_no_longer_in_a_feature_that_was_run_whole_is_forgotten(tmp_path: Path) -> None:
    """A scenario with another name, or none."""
    remember_failed(tmp_path, (), [_outcome("f/x.feature", 3, failure=FAILURE)])
    remember_failed(tmp_path, {"f/x.feature"}, [])
    assert last_failed(tmp_path) == frozenset()
