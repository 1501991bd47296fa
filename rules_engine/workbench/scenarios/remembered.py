"""The last run of scenarios, kept in the user's cache by the digest of the rulebook that it judged.

Nothing of any case is in it but what the scenarios say.
"""

import hashlib
import os
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path
from tempfile import NamedTemporaryFile

from pydantic import TypeAdapter, ValidationError

from rules_engine.contract import Shape
from rules_engine.readiness import cache_folder
from rules_engine.workbench.scenarios.reading import Feature
from rules_engine.workbench.scenarios.running import Outcome


class FeatureRun(Shape):
    """What came of the scenarios of a feature that one rulebook judged: when, and of which wording of the feature."""

    on: date
    digest: str
    outcomes: list[Outcome]


LastRun = dict[str, FeatureRun]
"""By the feature's file, the last run of each."""
_READS = TypeAdapter(LastRun)
_NONE: LastRun = {}
_FAILED = TypeAdapter(frozenset[tuple[str, str]])


def last_run(rulebook: str) -> LastRun:
    """What was last found of a rulebook, by its digest. Empty where nothing was run, or what was kept is unreadable."""
    path = _path(rulebook)
    try:
        return _read(path, path.stat().st_mtime_ns)
    except (OSError, ValidationError):
        return _NONE


def remember(on: date, features: Iterable[Feature], outcomes: Iterable[Outcome]) -> None:
    """Keep what came of features that were run whole, in the place of what was known of them. Raises OSError."""
    digests = {one.file: one.digest for one in features}
    found: dict[str, dict[str, list[Outcome]]] = {}
    for one in outcomes:
        found.setdefault(one.rulebook, {}).setdefault(one.file, []).append(one)
    for rulebook, by_file in found.items():
        run = {file: FeatureRun(on=on, digest=digests[file], outcomes=told) for file, told in by_file.items()}
        _write(_path(rulebook), _READS.dump_json(last_run(rulebook) | run))


def last_failed(features: Path) -> frozenset[tuple[str, str]]:
    """What failed when the features of a folder were last run, by file and name: whatever rulebook judged it."""
    try:
        return _FAILED.validate_json(_failed_path(features).read_bytes())
    except (OSError, ValidationError):
        return frozenset()


def remember_failed(features: Path, whole: Collection[str], outcomes: Sequence[Outcome]) -> None:
    """Keep what failed, beside what failed before and was not run. Of files run ``whole`` no more is known of before.

    Raises OSError.
    """
    ran = {(one.file, one.name) for one in outcomes}
    left = {one for one in last_failed(features) if one not in ran and one[0] not in whole}
    failed = {(one.file, one.name) for one in outcomes if one.failure}
    _write(_failed_path(features), _FAILED.dump_json(frozenset(left | failed)))


def _failed_path(features: Path) -> Path:
    name = hashlib.sha256(str(features.resolve()).encode()).hexdigest()
    return cache_folder() / "scenarios" / "failed" / f"{name}.json"


def _path(rulebook: str) -> Path:
    return cache_folder() / "scenarios" / f"{rulebook.rpartition(':')[2]}.json"


@lru_cache(maxsize=4)
def _read(path: Path, _: int) -> LastRun:
    """What a file says: anew when it was written anew."""
    return _READS.validate_json(path.read_bytes())


def _write(path: Path, body: bytes) -> None:
    """At once, so that nobody ever reads half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, delete=False) as file:
        file.write(body)
    os.replace(file.name, path)  # noqa: PTH105 (a name, as the temporary file has it)
