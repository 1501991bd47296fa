"""Which engine judged: kept with each assessment, so that a changed answer can be told from changed rules."""

import hashlib
from functools import cache
from importlib.metadata import version
from pathlib import Path

import rules_engine


@cache
def engine() -> str:
    """The version of this program, with the digest of the engine's own sources."""
    folder = Path(rules_engine.__file__).parent
    found = hashlib.sha256()
    for path in sorted(folder.rglob("*.py")):
        found.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
    return f"{version('thresholds')}+{found.hexdigest()[:16]}"
