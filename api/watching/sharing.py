"""Where several workers measure together: files that prometheus-client maps into memory, and their room on the disk.

Where a disk has no room for a page of such a file, writing to that page ends the process. So all the room is taken
before anything is measured; and without it, each worker measures alone.
"""

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

SHARED: Final = "PROMETHEUS_MULTIPROC_DIR"
"""prometheus-client's own variable: the folder into which several workers measure, set before it is imported."""
_KINDS: Final = ("counter", "histogram")
"""What is measured, each kind in a file of its own."""
_ROOM: Final = 2**19
"""Bytes of a file: three times as many as all that is measured takes."""
_ALONE: Final = (
    "There is no room on the disk for what the workers measure: each measures alone, and /metrics tells of one"
)
_log = logging.getLogger(__name__)


@contextmanager
def shared() -> Iterator[None]:
    """A folder into which the workers measure that are started meanwhile; none where it cannot be made."""
    try:
        folder = TemporaryDirectory(prefix="thresholds-measures-", ignore_cleanup_errors=True)
    except OSError:
        _log.warning(_ALONE)
        yield
        return
    with folder as name:
        os.environ[SHARED] = name
        yield


def share() -> None:
    """Take the room for what this worker measures; where there is none, it measures alone."""
    folder = os.environ.get(SHARED)
    if not folder:
        return
    files = [Path(folder) / f"{kind}_{os.getpid()}.db" for kind in _KINDS]
    try:
        for file in files:
            with file.open("wb") as made:
                os.posix_fallocate(made.fileno(), 0, _ROOM)
    except OSError:
        for file in files:
            with suppress(OSError):
                file.unlink(missing_ok=True)
        del os.environ[SHARED]


def note_if_alone(workers: int) -> None:
    """Note in the log, once there is one, that one of several workers measures alone."""
    if workers > 1 and not os.environ.get(SHARED):
        _log.warning(_ALONE)
