"""Writing together: those who wait while one writes are written next, all in one transaction.

What is kept is on the disk before anybody is told so, and that takes a disk the same time for one record as for
twenty: so a burst, or a slow disk, makes transactions larger and nobody's wait much longer.
"""

from collections.abc import Callable
from concurrent.futures import Future
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from threading import Lock
from typing import Any, TypeVar

from sqlalchemy import Connection

from api.records.problems import NoDatabase, PerhapsKept

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Waiting:
    """One who waits: for which tenant, and what is to be done in the transaction."""

    tenant: str
    work: Callable[[Connection], Any]
    outcome: Future[Any] = field(default_factory=Future)


class Together:
    """Whoever comes first writes for all who have come by the time that it is their turn."""

    def __init__(self, writing: Callable[[], AbstractContextManager[Connection]]) -> None:
        """Keep how a transaction is made; it raises NoDatabase where its turn does not come."""
        self._writing = writing
        self._waiting: list[_Waiting] = []
        self._guard, self._turn = Lock(), Lock()

    def __call__(self, tenant: str, work: Callable[[Connection], T]) -> T:
        """Do some work of a tenant in a transaction, and return what it returns once all of it is kept.

        The work may be done twice: again alone, where other work of the same transaction failed. Raises what it
        raises, and NoDatabase; then nothing of it is kept. Raises PerhapsKept as the database does.
        """
        mine = _Waiting(tenant, work)
        with self._guard:
            self._waiting.append(mine)
        with self._turn:
            # Whoever had the turn before may have written this too.
            if not mine.outcome.done():
                self._write()
        outcome: T = mine.outcome.result()
        return outcome

    def _write(self) -> None:
        with self._guard:
            # In one order everywhere: two processes that lock chains in different orders would wait for each other.
            together, self._waiting = sorted(self._waiting, key=lambda one: one.tenant), []
        self._in_one(together)

    def _in_one(self, together: list[_Waiting]) -> None:
        done: list[Any] = []
        try:
            with self._writing() as connection:
                # One by one: how many are done tells below whose work failed, if any.
                for one in together:
                    done.append(one.work(connection))  # noqa: PERF401
        except NoDatabase as error:
            kind, told = type(error), error.args
            _tell(together, lambda: kind(*told))
        except Exception as error:  # noqa: BLE001 (each is told what became of its own work)
            if len(done) == len(together):
                # All may be kept, and must not be kept again.
                why = f"keeping ended by {type(error).__name__}"
                _tell(together, lambda: PerhapsKept(why))
            elif len(together) == 1:
                together[0].outcome.set_exception(error)
            else:
                self._each_alone(together)
        except BaseException:
            # This thread is to end. Nobody else would ever tell those who wait.
            _tell(together, lambda: NoDatabase("the program is ending"))
            raise
        else:
            for one, found in zip(together, done, strict=True):
                one.outcome.set_result(found)

    def _each_alone(self, together: list[_Waiting]) -> None:
        """Each in a transaction of its own, until the database is gone: then all that are left are told so."""
        try:
            for one in together:
                self._in_one([one])
                if isinstance(one.outcome.exception(), NoDatabase):
                    break
        finally:
            _tell(together, lambda: NoDatabase("it failed others just now"))


def _tell(waiting: list[_Waiting], error: Callable[[], NoDatabase]) -> None:
    """Tell those who were not told anything yet, each by an error of its own."""
    for one in waiting:
        if not one.outcome.done():
            one.outcome.set_exception(error())
