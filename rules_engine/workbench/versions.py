"""A version of the rulebook as a policy officer names it: a date, a folder, or a revision that git keeps."""

import os
import re
import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from rules_engine.loading import Folder, RulesetError
from rules_engine.names import nearest
from rules_engine.rulebook import NotCovered, Rulebook, in_force
from rules_engine.workbench.drafts import with_drafts

_LAST_DAY: Final = date.max - timedelta(days=1)
_A_DAY: Final = re.compile(r"\d{1,4}-\d{1,2}-\d{1,2}")
HOW: Final = (
    "Name a version by a date (2027-04-01), a folder (./drafts/rulesets) or a revision that git keeps (HEAD~1, v1.0); "
    "a folder or a revision can have a date after an @ (HEAD~1@2027-04-01)."
)


class NoSuchVersion(ValueError):
    """There is no such version, or it cannot be used as it stands: in plain words, with what to write instead."""


@dataclass(frozen=True, slots=True)
class NamedVersion:
    """A version of the rulebook. ``name`` is how it was called; ``dated`` whether that said which day is meant.

    ``folder`` holds everything that was read: a revision's files are on no disk any more.
    """

    name: str
    folder: Folder
    rulebook: Rulebook
    dated: bool


def version_called(told: str, rulesets: Path, today: date, *, drafts: bool = False) -> NamedVersion:
    """The version that somebody names. A date, and a revision, are those of the folder ``rulesets``.

    Without a date the newest rulebook of the folder or revision is meant: as of its first day, or of today where that
    is later. ``drafts`` counts what is not in force yet as if it were, from its date. Raises NoSuchVersion.
    """
    called, day = _parted(told)
    if not called:
        return _version(told, _read(rulesets, drafts=drafts), day, today)
    if _is_folder(called):
        return _version(told, _read(Path(called).expanduser(), drafts=drafts), day, today)
    with _checked_out(called, rulesets) as folder:
        return _version(told, _read(folder, drafts=drafts), day, today)


def two_versions(
    before: str, after: str, rulesets: Path, today: date, *, drafts: bool = False
) -> tuple[NamedVersion, NamedVersion]:
    """Two versions to compare. Where neither name says a day, both are read as of the later one's.

    Raises NoSuchVersion.
    """
    one, other = (version_called(told, rulesets, today, drafts=drafts) for told in (before, after))
    if one.dated or other.dated:
        return one, other
    on = max(one.rulebook.on, other.rulebook.on)
    return _as_of(one, on), _as_of(other, on)


def _as_of(one: NamedVersion, on: date) -> NamedVersion:
    """The same rulebook, with what bodies and sources are on another day."""
    return one if one.rulebook.on == on else replace(one, rulebook=replace(one.rulebook, on=on))


def _parted(told: str) -> tuple[str, date | None]:
    """What comes before the @, and the day after it. A name that is a day alone has nothing before it."""
    for called, written in (("", told), told.rpartition("@")[::2]):
        try:
            day = date.fromisoformat(written)
        except ValueError:
            continue
        if day.isoformat() == written:
            return called, day
    if _A_DAY.fullmatch(told.rpartition("@")[2]):
        raise NoSuchVersion(f'"{told}" names a day that no calendar has: write it as 2027-04-01.')
    if not told.strip():
        raise NoSuchVersion(f"A version has no name here. {HOW}")
    return told, None


def _is_folder(called: str) -> bool:
    """A folder that is there, or what can only be meant for one: no revision is written so."""
    path = Path(called).expanduser()
    return path.is_dir() or path.is_absolute() or called.startswith((".", "~"))


def _read(path: Path, *, drafts: bool) -> Folder:
    return with_drafts(Folder(path)) if drafts else Folder(path)


def _version(name: str, folder: Folder, day: date | None, today: date) -> NamedVersion:
    try:
        rulebook = in_force(folder, day or _LAST_DAY)
    except RulesetError as error:
        raise NoSuchVersion(f'The version "{name}" has to be mended first:\n{error}') from None
    except NotCovered as error:
        said = f"Dates covered: {error.covered}." if error.covered != "none" else "No ruleset in it is in force."
        raise NoSuchVersion(f'The version "{name}" has no rulebook for that day. {said}') from None
    return NamedVersion(name, folder, rulebook if day else _from_today(rulebook, today), dated=day is not None)


def _from_today(newest: Rulebook, today: date) -> Rulebook:
    return replace(newest, on=max(today, newest.covers_from))


@contextmanager
def _checked_out(revision: str, rulesets: Path) -> Iterator[Path]:
    """The folder of rulesets as a revision has it, for as long as it is read."""
    if shutil.which("git") is None:
        raise NoSuchVersion(
            f'"{revision}" is neither a date nor a folder that is there, and git, which keeps revisions, is not '
            f"installed. {HOW}"
        )
    if not rulesets.is_dir():
        raise NoSuchVersion(f'There is no folder "{rulesets}" of which git could keep revisions.')
    inside = _git(rulesets, "rev-parse", "--show-prefix")
    if inside is None:
        raise NoSuchVersion(
            f'"{revision}" is neither a date nor a folder that is there, and git keeps no revisions of '
            f'"{rulesets}". {HOW}'
        )
    commit = _git(rulesets, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if commit is None:
        near = nearest(revision, _names(rulesets))
        meant = f' Did you mean "{near}"?' if near else ""
        raise NoSuchVersion(f'"{revision}" is neither a date, a folder nor a revision that git knows.{meant} {HOW}')
    top = Path(_told(_git(rulesets, "rev-parse", "--show-toplevel")))
    packed = _git(top, "archive", "--format=tar", f"{_told(commit)}:{_told(inside).rstrip('/')}")
    if packed is None:
        raise NoSuchVersion(f'At the revision "{revision}" there was no folder "{rulesets.name}" in this place.')
    with TemporaryDirectory(prefix="thresholds-") as kept:
        # Named as the folder is, as findings are shown with it.
        folder = Path(kept) / rulesets.resolve().name
        with tarfile.open(fileobj=BytesIO(packed)) as tar:
            tar.extractall(folder, filter="data")
        yield folder


def _told(printed: bytes | None) -> str:
    return os.fsdecode(printed or b"").removesuffix("\n")


def _names(rulesets: Path) -> list[str]:
    """The names of tags and branches, to find the one most like what was written."""
    told = _git(rulesets, "for-each-ref", "--format=%(refname:short)", "refs/tags", "refs/heads")
    return ["HEAD", *_told(told).split()]


def _git(folder: Path, *words: str) -> bytes | None:
    """What git prints; nothing where it says no. Called by a hook of git's own it still looks at this folder."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    done = subprocess.run(  # noqa: S603 (git's own commands; a revision is never taken for an option)
        ["git", "-C", str(folder), *words],  # noqa: S607 (the git that the officer uses)
        env={**kept, "LC_ALL": "C"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    return done.stdout if done.returncode == 0 else None
