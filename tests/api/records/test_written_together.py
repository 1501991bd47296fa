"""Those who wait while one writes are written next, in one transaction."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager

import pytest
from sqlalchemy import Connection

from api.records.chain import append, lock
from api.records.database import Database, NoDatabase
from api.records.keeping import content, new_id
from api.records.problems import PerhapsKept
from api.records.together import Together
from tests.api.records.matters import NOW, sound


class Watched:
    """A database's transactions, one of which can be held up."""

    def __init__(self, database: Database) -> None:
        """None so far."""
        self.tenants: list[list[str]] = []
        self.begun, self.may_end = threading.Event(), threading.Event()
        self._database = database

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction; who appends in it is noted."""
        self.tenants.append([])
        with self._database.writing() as connection:
            yield connection

    def appending(self, tenant: str) -> Callable[[Connection], int]:
        """Work that appends an entry, and returns its number."""

        def work(connection: Connection) -> int:
            self.tenants[-1].append(tenant)
            lock(connection, tenant)
            about = new_id()
            return append(connection, tenant, "assessment", content({}, "me"), NOW, id_=about, about=about).number

        return work

    def holding(self, _: Connection) -> None:
        """Work that does not end until it may."""
        self.begun.set()
        assert self.may_end.wait(60)


def _while_one_writes(
    watched: Watched, together: Together, *others: tuple[str, Callable[[Connection], int]]
) -> list[Future[int]]:
    """What became of work that came while other work was under way."""
    with ThreadPoolExecutor(len(others) + 1) as pool:
        first = pool.submit(together, "first", watched.holding)
        assert watched.begun.wait(60)
        waiting = [pool.submit(together, tenant, work) for tenant, work in others]
        while len(together._waiting) < len(others):
            threading.Event().wait(0.001)
        watched.may_end.set()
    first.result()
    return waiting


def test_all_who_waited_are_in_one_transaction(database: Database) -> None:
    """In the order of their tenants, so that two processes cannot wait for each other."""
    watched = Watched(database)
    tenants = ["b", "a", "c", "a", "b"]
    done = _while_one_writes(watched, Together(watched.writing), *[(one, watched.appending(one)) for one in tenants])
    assert watched.tenants == [[], sorted(tenants)]
    assert sorted(one.result() for one in done) == [1, 1, 1, 2, 2]
    assert [sound(database, tenant).entries for tenant in ("a", "b", "c")] == [2, 2, 1]


def test_work_that_fails_spoils_no_other(database: Database) -> None:
    """Its own caller is told, nothing of it is kept, and the others are done again without it."""
    watched = Watched(database)

    def failing(connection: Connection) -> int:
        watched.appending("b")(connection)
        raise KeyError("mine")

    work = [("a", watched.appending("a")), ("b", failing), ("c", watched.appending("c"))]
    first, second, third = _while_one_writes(watched, Together(watched.writing), *work)
    assert (first.result(), third.result()) == (1, 1)
    with pytest.raises(KeyError, match="mine"):
        second.result()
    assert [sound(database, tenant).entries for tenant in ("a", "b", "c")] == [1, 0, 1]


def test_a_database_that_is_gone_is_told_to_all_at_once() -> None:
    """Each has an error of its own, and nobody tries again alone: that would take the patience of each in turn."""
    tried: list[None] = []

    @contextmanager
    def writing() -> Iterator[Connection]:
        tried.append(None)
        if len(tried) > 1:
            raise NoDatabase("it is gone")
        yield None  # type: ignore[misc]

    watched = Watched(Database("sqlite:////nowhere"))
    done = _while_one_writes(watched, Together(writing), *[("a", watched.appending("a"))] * 3)
    errors = [one.exception() for one in done]
    assert [str(error) for error in errors] == ["it is gone"] * 3
    assert len({id(error) for error in errors}) == 3
    assert len(tried) == 2


def test_who_waits_is_told_when_the_thread_that_writes_ends(database: Database) -> None:
    """By something that is no ordinary error: nobody is left waiting, nothing is kept, and the next one is written."""
    watched = Watched(database)
    together = Together(watched.writing)

    def ending(_: Connection) -> int:
        raise SystemExit

    work = [("a", watched.appending("a")), ("b", ending), ("c", watched.appending("c"))]
    outcomes = [error for error in _errors(_while_one_writes(watched, together, *work)) if error]
    # The one whose thread it was ends by it.
    assert sorted(type(error).__name__ for error in outcomes) == ["NoDatabase", "NoDatabase", "SystemExit"]
    assert together("a", watched.appending("a")) == 1
    assert [sound(database, tenant).entries for tenant in ("a", "b", "c")] == [1, 0, 0]


def test_what_may_be_kept_is_not_written_again(database: Database) -> None:
    """An error after all of the work was done says nothing about what the database has kept: each is told so."""
    watched = Watched(database)
    ended: list[None] = []

    @contextmanager
    def writing() -> Iterator[Connection]:
        with watched.writing() as connection:
            yield connection
        ended.append(None)
        if len(ended) > 1:
            raise MemoryError

    work = [("a", watched.appending("a")), ("b", watched.appending("b"))]
    errors = _errors(_while_one_writes(watched, Together(writing), *work))
    assert [type(error) for error in errors] == [PerhapsKept] * 2
    assert watched.tenants == [[], ["a", "b"]]
    assert [sound(database, tenant).entries for tenant in ("a", "b")] == [1, 1]


def test_a_database_that_goes_while_each_is_written_alone_is_told_to_the_rest(database: Database) -> None:
    """Nobody waits for as long as each before takes to find that out; what was kept until then is told as kept."""
    watched = Watched(database)
    begun: list[None] = []

    @contextmanager
    def writing() -> Iterator[Connection]:
        begun.append(None)
        if len(begun) > 3:
            raise NoDatabase("it is gone")
        with watched.writing() as connection:
            yield connection

    def failing(_: Connection) -> int:
        raise KeyError

    work = [(tenant, watched.appending(tenant)) for tenant in "abc"] + [("d", failing)]
    done = _while_one_writes(watched, Together(writing), *work)
    assert done[0].result() == 1
    assert [type(error) for error in _errors(done[1:])] == [NoDatabase] * 3
    assert len(begun) == 4
    assert sound(database, "a").entries == 1


def test_why_the_database_went_is_told_to_all_as_it_is() -> None:
    """That it may have kept what it was told to keep, too."""
    begun: list[None] = []

    @contextmanager
    def writing() -> Iterator[Connection]:
        yield None  # type: ignore[misc]
        begun.append(None)
        if len(begun) > 1:
            raise PerhapsKept("it does not answer")

    def nothing(_: Connection) -> int:
        return 1

    watched = Watched(Database("sqlite:////nowhere"))
    errors = _errors(_while_one_writes(watched, Together(writing), ("a", nothing), ("b", nothing)))
    assert [(type(error), str(error)) for error in errors] == [(PerhapsKept, "it does not answer")] * 2


def _errors(done: list[Future[int]]) -> list[BaseException | None]:
    return [one.exception(60) for one in done]
