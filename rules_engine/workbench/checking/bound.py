"""Rulesets and the features beside them: each has the other, and each rule its three scenarios."""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from rules_engine.loading import NO_TOPICS, Folder
from rules_engine.loading.tree import Finding, Place
from rules_engine.names import nearest
from rules_engine.workbench.checking.features import Feature
from rules_engine.workbench.checking.views import View

_STATUSES = ("applies", "does not apply", "is undetermined")
_SEQUENCE = "sequence"
_FEATURE = re.compile(r"(.+?)\.features?\b", re.IGNORECASE)
"""The name of a file that was meant as a feature."""


def unbound(folder: Folder, features: Sequence[Feature], files: Sequence[Path]) -> Iterator[Finding]:
    """A feature with no ruleset, and a ruleset with no feature. ``files`` has all that lie among the features."""
    topics = {version.topic: version for version in folder.versions}
    # A folder of which no file can be read is told of already.
    folders = (path.name for path in folder.path.iterdir() if path.is_dir() and path.name not in NO_TOPICS)
    held = [*folders, *([_SEQUENCE] if (folder.path / f"{_SEQUENCE}.yaml").is_file() else [])]
    present = {path.stem for path in files if path.suffix == ".feature"}
    for path in files:
        meant = _FEATURE.match(path.name)
        if path.suffix != ".feature" and meant:
            message = f"Nothing reads this file: name it {meant[1]}.feature."
            yield Finding(Place(f"{path.parent.name}/{path.name}"), message, "file-not-read")
            present.add(meant[1])
    for feature in features:
        if feature.name not in held:
            near = nearest(feature.name, held)
            told = f' Did you mean "{near}.feature"?' if near else ""
            message = f'There is no ruleset "{feature.name}": name this file for the folder of its rulesets.{told}'
            yield Finding(Place(feature.at.file), message, "feature-unbound")
    for topic, version in topics.items():
        if topic not in present:
            message = f"No feature shows this ruleset: write its scenarios in features/{topic}.feature."
            yield Finding(Place(version.files[0].at.file), message, "feature-unbound")


def unshown(found: Sequence[View], shown: Mapping[str, set[str]]) -> Iterator[Finding]:
    """Rules that lack a scenario in which they apply, do not apply, or are undetermined."""
    for view in found:
        for one, (name, _) in view.named.items():
            lacking = [status for status in _STATUSES if status not in shown.get(one, set())]
            if one in view.rulebook.rules and lacking:
                steps = " · ".join(f'Then "{name.value}" {status}' for status in lacking)
                many = "Scenarios are" if len(lacking) > 1 else "A scenario is"
                message = f"{many} missing: each rule has one for every way it can turn out. Write one with: {steps}"
                yield Finding(name.at, message, "missing-scenarios")
