"""Versions of the rulebook, as a policy officer names them."""

import shutil
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from rules_engine.workbench.versions import NoSuchVersion, two_versions, version_called
from tests.workbench.example import FULL, FolderOf

TODAY = date(2026, 4, 1)
LATER = FULL.replace("in force from: 2025-12-09", "in force from: 2027-04-01").replace(
    "5 working days", "7 working days"
)
BOTH: dict[str, str | bytes] = {"topic/2025-12-09.yaml": FULL, "topic/2027-04-01.yaml": LATER}


def limit(told: str, rulesets: Path) -> str:
    """The day of a version, and its limit."""
    found = version_called(told, rulesets, TODAY).rulebook
    deadline = found.rules["publish_all"].deadline
    assert deadline
    assert deadline.counting
    return f"{found.on} {deadline.counting.lengths[0]}"


@pytest.fixture
def kept(folder_of: FolderOf) -> Path:
    """A folder of rulesets inside a repository: first of one version, then with a second; and not the last change."""
    top = folder_of({})
    rulesets = top / "our rulesets"
    rulesets.mkdir()
    for path in top.glob("*.yaml"):
        path.rename(rulesets / path.name)
    (rulesets / "topic").mkdir()

    def git(*words: str) -> None:
        person = ("-c", "user.name=Officer", "-c", "user.email=officer@example.org")
        subprocess.run(["git", "-C", str(top), *person, *words], check=True, capture_output=True)  # noqa: S607 (git's own)

    git("init", "--initial-branch=main")
    (rulesets / "topic" / "2025-12-09.yaml").write_text(FULL, encoding="utf-8")
    git("add", ".")
    git("commit", "-m", "one")
    git("tag", "v1.0")
    (rulesets / "topic" / "2027-04-01.yaml").write_text(LATER, encoding="utf-8")
    git("add", ".")
    git("commit", "-m", "two")
    (rulesets / "topic" / "2027-04-01.yaml").write_text(LATER.replace("7 working", "9 working"), encoding="utf-8")
    return rulesets


def test_a_date_is_the_rulebook_of_that_day(folder_of: FolderOf) -> None:
    """Of the folder at hand."""
    folder = folder_of(BOTH)
    assert limit("2026-04-01", folder) == "2026-04-01 5 working days"
    assert limit("2027-04-01", folder) == "2027-04-01 7 working days"


def test_a_folder_is_its_newest_rulebook_unless_a_day_is_said(folder_of: FolderOf, tmp_path: Path) -> None:
    """As of the day on which it begins, or of today where it has begun."""
    folder = folder_of(BOTH)
    assert limit(str(folder), tmp_path) == "2027-04-01 7 working days"
    assert limit(f"{folder}@2026-12-01", tmp_path) == "2026-12-01 5 working days"
    (folder / "topic" / "2027-04-01.yaml").unlink()
    assert limit(str(folder), tmp_path) == "2026-04-01 5 working days"


def test_a_revision_is_what_git_kept_not_what_lies_there(kept: Path) -> None:
    """By a tag, a branch, or counted back; with or without a day."""
    assert limit("v1.0", kept) == "2026-04-01 5 working days"
    assert limit("HEAD~1", kept) == "2026-04-01 5 working days"
    assert limit("HEAD", kept) == "2027-04-01 7 working days"
    assert limit("main@2026-05-01", kept) == "2026-05-01 5 working days"
    assert limit(str(kept), kept) == "2027-04-01 9 working days"


def test_drafts_count_where_they_are_wanted(folder_of: FolderOf, tmp_path: Path) -> None:
    """From their dates."""
    folder = folder_of({**BOTH, "topic/2027-04-01.yaml": LATER.replace("status: in force", "status: draft")})
    assert limit("2027-04-01", folder) == "2027-04-01 5 working days"
    found = version_called(str(folder), tmp_path, TODAY, drafts=True).rulebook
    assert (found.on, found.rules["publish_all"].deadline) == (
        date(2027, 4, 1),
        version_called("2027-04-01", folder_of(BOTH), TODAY).rulebook.rules["publish_all"].deadline,
    )


def test_called_by_a_hook_of_git_the_folder_still_counts(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A hook names another repository in the environment."""
    monkeypatch.setenv("GIT_DIR", "/nowhere")
    assert limit("v1.0", kept) == "2026-04-01 5 working days"


def test_two_versions_without_a_day_are_read_as_of_the_same(kept: Path) -> None:
    """So that bodies and sources differ by what was changed, and not by the day; a day that is said is kept."""
    first, second = two_versions("v1.0", "HEAD", kept, TODAY)
    assert (first.rulebook.on, second.rulebook.on) == (date(2027, 4, 1), date(2027, 4, 1))
    first, second = two_versions("v1.0@2026-01-01", "HEAD", kept, TODAY)
    assert (first.rulebook.on, second.rulebook.on) == (date(2026, 1, 1), date(2027, 4, 1))


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("v1.O", 'Did you mean "v1.0"?'),
        ("2026-02-30", "names a day that no calendar has"),
        ("2025-01-01", "Dates covered: from 2025-12-09 to 2027-03-31, from 2027-04-01 on."),
        ("--output=x", "neither a date, a folder nor a revision"),
        ("./not there", "There is no facts.yaml in this folder."),
        (" ", "has no name"),
    ],
)
def test_what_is_no_version_is_refused_in_plain_words(kept: Path, told: str, said: str) -> None:
    """With what is meant by a version, or the nearest name."""
    with pytest.raises(NoSuchVersion) as refused:
        version_called(told, kept, TODAY)
    assert said in str(refused.value)


def test_a_revision_that_is_broken_or_has_no_rulesets_is_refused(kept: Path, folder_of: Callable[..., Path]) -> None:
    """With the findings of its files."""
    elsewhere = kept.parent / "later rulesets"
    shutil.copytree(kept, elsewhere)
    with pytest.raises(NoSuchVersion, match='there was no folder "later rulesets"'):
        version_called("v1.0", elsewhere, TODAY)
    (elsewhere / "topic" / "2027-04-01.yaml").write_text(LATER.replace("modality: should", "modality: shall"))
    with pytest.raises(NoSuchVersion, match=r"has to be mended first:\ntopic/2027-04-01.yaml:\d+"):
        version_called(str(elsewhere), kept, TODAY)


def test_without_git_or_a_repository_that_is_said(
    folder_of: FolderOf, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Dates and folders go on being versions."""
    folder = folder_of(BOTH)
    with pytest.raises(NoSuchVersion, match="git keeps no revisions of"):
        version_called("v1.0", folder, TODAY)
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    with pytest.raises(NoSuchVersion, match="git, which keeps revisions, is not installed"):
        version_called("v1.0", folder, TODAY)
    assert limit("2026-04-01", folder) == "2026-04-01 5 working days"
