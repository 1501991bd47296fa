"""The lock: what was released and edited since is told."""

from collections.abc import Callable
from pathlib import Path

import pytest

from rules_engine.loading import Folder
from rules_engine.workbench.publishing.lock import NAME, edited, release
from tests.workbench.publishing.conftest import RULESET

Small = Callable[..., Path]
_PARTS = {
    "deaths/2025-12-09/one.yaml": RULESET,
    "deaths/2025-12-09/two.yaml": RULESET.split("\ncriteria:", maxsplit=1)[0],
}


def _locked(rulesets: Path) -> Path:
    folder = Folder(rulesets)
    (rulesets / NAME).write_text(release(folder, folder.versions), encoding="utf-8")
    return rulesets


def _told(rulesets: Path) -> list[str]:
    return [str(one) for one in edited(Folder(rulesets))]


def test_before_the_first_release_nothing_is_locked(small: Small) -> None:
    """And after it nothing is told while nothing is edited, however the files are laid out or commented."""
    rulesets = small(_PARTS)
    assert _told(rulesets) == []
    _locked(rulesets)
    path = rulesets / "deaths/2025-12-09/one.yaml"
    path.write_text(RULESET.replace("if all of: [the person died]", "if all of:\n      # him\n      - the person died"))
    assert _told(rulesets) == []


def test_who_signed_is_no_part_of_what_a_file_says(small: Small) -> None:
    """The history can be added to."""
    rulesets = _locked(small(_PARTS))
    history = "history: [{on: 2026-01-01, by: A, why: all of it}]\n\ncriteria:"
    (rulesets / "deaths/2025-12-09/one.yaml").write_text(RULESET.replace("\ncriteria:", history))
    assert Folder(rulesets).findings.all == []
    assert _told(rulesets) == []


@pytest.mark.parametrize(
    ("files", "gone", "said"),
    [
        (
            {"deaths/2025-12-09/one.yaml": RULESET.replace("5 working", "7 working")},
            None,
            "deaths/2025-12-09/one.yaml:1:1: This file was released and has been edited since.",
        ),
        (
            {},
            "deaths/2025-12-09/two.yaml",
            "in-force.lock:5:3: deaths/2025-12-09/two.yaml was released, and is not there",
        ),
        (
            {"deaths/2025-12-09/three.yaml": _PARTS["deaths/2025-12-09/two.yaml"]},
            None,
            "deaths/2025-12-09/three.yaml:1:1: This file was added to a version that was released.",
        ),
        ({NAME: "fils: {}\n"}, None, "in-force.lock:1:1: in-force.lock lists no files."),
        ({NAME: "<<<<<<< HEAD\nfiles:\n"}, None, "in-force.lock:"),
    ],
)
def test_what_was_done_to_a_released_file_is_told(
    small: Small, files: dict[str, str], gone: str | None, said: str
) -> None:
    """Where it stands, and that a change is a new version."""
    rulesets = _locked(small(_PARTS))
    small(files)
    if gone:
        (rulesets / gone).unlink()
    told = _told(rulesets)
    assert len(told) == 1
    assert told[0].startswith(said)


def test_a_new_version_is_no_edit_and_what_is_locked_stays_as_it_is(small: Small) -> None:
    """To release another version never takes an edited file for released."""
    rulesets = _locked(small(_PARTS))
    small(
        {
            "deaths/2025-12-09/one.yaml": RULESET.replace("5 working", "7 working"),
            "deaths/2027-04-01.yaml": RULESET.replace("2025-12-09", "2027-04-01"),
        }
    )
    _locked(rulesets)
    assert [one.split(":")[0] for one in _told(rulesets)] == ["deaths/2025-12-09/one.yaml"]
    assert "deaths/2027-04-01.yaml" in (rulesets / NAME).read_text()
