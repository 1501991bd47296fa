"""What files say, kept in the user's cache by the digest of their text: a file that was not changed is not read anew.

Nothing is kept of a file in which the reading found something wrong, and nothing of any case.
"""

import hashlib
import json
import os
from contextlib import suppress
from functools import cache
from importlib.metadata import version
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any, TypeAlias

from rules_engine.loading import parsing
from rules_engine.loading.parsing import read_tree
from rules_engine.loading.tree import Findings, List, Place, Table, Text, Tree
from rules_engine.readiness import cache_folder
from rules_engine.workbench.ledger.scenarios import Node, parsed

_MOST = 400
"""Files of which something is kept: several versions of every file of a rulebook."""
_Kept: TypeAlias = Any
"""What is kept of a tree: a place's line and column, then a text, a list, or a table as a list of names and trees."""


def remembered_tree(path: Path, shown_as: str, findings: Findings) -> Table | None:
    """What a file holds, as ``read_tree`` gives it."""
    try:
        held = _place("tree", path.read_bytes())
    except OSError:
        return read_tree(path, shown_as, findings)
    kept = _held(held)
    if kept is not None:
        known = _tree(kept, shown_as)
        return known if isinstance(known, Table) else None
    own = Findings()
    found = read_tree(path, shown_as, own)
    if found is not None and not own.all:
        _keep(held, _kept(found))
    findings.all += [finding for finding in own.all if finding not in findings.all]
    return found


def remembered_feature(text: str) -> Node:
    """What a feature's text says, as ``parsed`` gives it. Raises CompositeParserException."""
    held = _place("feature", text.encode())
    kept: Node | None = _held(held)
    if kept is None:
        kept = parsed(text)
        _keep(held, kept)
    return kept


def _place(kind: str, text: bytes) -> Path:
    digest = hashlib.sha256(f"{_made_by()} {kind}\n".encode() + text).hexdigest()
    return cache_folder() / "check" / f"{digest}.json"


def _held(path: Path) -> _Kept:
    with suppress(OSError, ValueError):
        return json.loads(path.read_bytes())
    return None


def _keep(path: Path, told: _Kept) -> None:
    """At once, so that nobody ever reads half of it. What was kept longest ago makes room."""
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=path.parent, delete=False) as file:
            file.write(json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode())
        os.replace(file.name, path)  # noqa: PTH105 (a name, as the temporary file has it)
        kept = sorted(path.parent.iterdir(), key=lambda one: one.stat().st_mtime_ns, reverse=True)
        for old in kept[_MOST:]:
            old.unlink(missing_ok=True)


@cache
def _made_by() -> str:
    """What reads files: what another one kept says nothing."""
    own = Path(parsing.__file__).read_bytes() + Path(__file__).read_bytes()
    return f"{hashlib.sha256(own).hexdigest()} {version('pyyaml')} {version('gherkin-official')}"


def _kept(tree: Tree) -> _Kept:
    at = [tree.at.line, tree.at.column]
    if isinstance(tree, Text):
        return [*at, tree.value]
    if isinstance(tree, List):
        return [*at, [_kept(item) for item in tree.items]]
    return [*at, None, [[_kept(name), _kept(value)] for name, value in tree.entries]]


def _tree(kept: _Kept, file: str) -> Tree:
    at = Place(file, kept[0], kept[1])
    told = kept[2]
    if isinstance(told, str):
        return Text(at, told)
    if told is not None:
        return List(at, tuple(_tree(item, file) for item in told))
    entries = ((_tree(name, file), _tree(value, file)) for name, value in kept[3])
    return Table(at, tuple((name, value) for name, value in entries if isinstance(name, Text)))
