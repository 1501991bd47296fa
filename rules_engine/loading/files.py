"""Files of a rulesets folder that nothing reads because of their names: left alone, what they say would be missed."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from rules_engine.names import nearest

_YAML = re.compile(r"(.+?)\.ya?ml(\.txt)?", re.IGNORECASE)
_COPY = re.compile(r"^copy of |\s*\(\d+\)$|( - |[ _-])copy( \(?\d+\)?)?$", re.IGNORECASE)


def misnamed_at_top(folder: Path, names: Iterable[str]) -> Iterator[tuple[Path, str]]:
    """Each file of the folder itself that is YAML by its name and is none of ``names``, and what to do about it."""
    names = list(names)
    for path, stem in _yaml_files(folder):
        if path.name in {f"{name}.yaml" for name in names}:
            continue
        near = nearest(_COPY.sub("", stem), names)
        if near is None:
            message = "Nothing reads this file. Put a ruleset in the folder of its topic, or take the file away."
        elif (folder / f"{near}.yaml").is_file():
            message = f"Nothing reads this file: {near}.yaml is read. Name the one that counts {near}.yaml, and take "
            message += "the other away."
        else:
            message = f"Nothing reads this file: name it {near}.yaml."
        yield path, message


def misnamed_in_dated(folder: Path) -> Iterator[tuple[Path, str]]:
    """Each file in the folder of a ruleset that looks like a part of it and is not named like one."""
    for path, stem in _yaml_files(folder):
        original = f"{_COPY.sub('', stem)}.yaml"
        if original != f"{stem}.yaml" and (folder / original).is_file():
            yield path, f"This looks like a copy of {original}. Take it away, or name it {original} in its place."
        elif path.name != f"{stem}.yaml":
            yield path, f"Nothing reads this file: name it {stem}.yaml."
    for path in sorted(p for p in folder.iterdir() if p.is_dir() and not p.name.startswith(".")):
        yield path, "Nothing reads a folder in here. Put its files next to it."


def _yaml_files(folder: Path) -> Iterator[tuple[Path, str]]:
    """The files that are YAML by their names, hidden ones aside, each with its name without the ending."""
    for path in sorted(p for p in folder.iterdir() if p.is_file() and not p.name.startswith(".")):
        found = _YAML.fullmatch(path.name)
        if found:
            yield path, found[1]
