"""A PostgreSQL for a benchmark: its own, and one that keeps what it is told."""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from tests.api.postgresql import Server, programs

LACKING: Final = "PostgreSQL is not installed (Debian: apt-get install postgresql)."


@contextmanager
def postgresql() -> Iterator[Server]:
    """A running server, with nothing in it. Ends the program where PostgreSQL is not installed."""
    found = programs()
    if found is None:
        sys.exit(LACKING)
    with tempfile.TemporaryDirectory(prefix="thresholds-postgresql-") as folder:
        server = Server(found, Path(folder), durable=True)
        try:
            server.start()
            yield server
        finally:
            server.stop()
