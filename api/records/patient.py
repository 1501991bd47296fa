"""A connection to PostgreSQL that waits so long for an answer and no longer, whatever has become of the server.

The server ends its own statements in time while it runs. One that is frozen, or whose disk is, ends nothing; and its
computer still confirms whatever is sent to it, so that TCP waits as well.
"""

from time import monotonic
from typing import Any

from psycopg import Connection, OperationalError
from psycopg.abc import RV, PQGen


class NoAnswer(OperationalError):
    """The server has not answered in time. The connection is closed."""


class Patient(Connection[Any]):
    """A connection with a limit of its own to each wait for the server."""

    patience: float | None = None
    """Seconds in which an answer has to come; None: however long it takes."""

    def wait(self, gen: PQGen[RV], *options: Any, **more: Any) -> RV:  # noqa: ANN401 (psycopg's own)
        """What the server answers. Raises NoAnswer."""
        if self.patience is None:
            return super().wait(gen, *options, **more)
        try:
            return super().wait(_in_time(gen, monotonic() + self.patience), *options, **more)
        except NoAnswer:
            # An answer that came later would be taken for that to another question.
            self.close()
            raise


def _in_time(gen: PQGen[RV], end: float) -> PQGen[RV]:
    """The same steps, as long as there is time or something comes: psycopg looks up ten times a second."""
    try:
        wanted = next(gen)
        while True:
            ready = yield wanted
            if not ready and monotonic() > end:
                raise NoAnswer("The server does not answer.")
            wanted = gen.send(ready)
    except StopIteration as done:
        answer: RV = done.value
        return answer
