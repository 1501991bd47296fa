"""The sessions that people have open: kept so that one can be ended, and so that nobody can tell whose they are."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from api.records.database import Database
from api.records.tables import sessions
from api.sign_in.open_sessions import LONGEST, OpenSessions, digest, end_all
from tests.api.sign_in.conftest import SESSION_SECRET, SetClock

POLICE, NURSE = ("peterborough", "oid:1"), ("peterborough", "oid:2")


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest) -> str:
    """A migrated, empty database of each kind."""
    found: str = request.getfixturevalue(f"migrated_{request.param}")
    return found


@pytest.fixture
def open_sessions(database: Database, clock: SetClock) -> OpenSessions:
    """The sessions of a service."""
    return OpenSessions(database, SESSION_SECRET, clock)


def test_a_session_is_open_until_it_is_ended(open_sessions: OpenSessions) -> None:
    """It and no other, for whoever looks; ending it again does no harm."""
    first, second = open_sessions.begin(*POLICE), open_sessions.begin(*POLICE)
    for _ in range(2):
        open_sessions.end(first)
        assert not open_sessions.is_open(first)
        assert open_sessions.is_open(second)
    assert not open_sessions.is_open("")
    assert not open_sessions.is_open(digest(second))


def test_every_session_of_one_person_is_ended(open_sessions: OpenSessions, database: Database) -> None:
    """And nobody else's: not of a namesake elsewhere either."""
    theirs = [open_sessions.begin(*POLICE) for _ in range(3)]
    others = [open_sessions.begin(*who) for who in (NURSE, ("fenland", POLICE[1]), ("", "".join(POLICE)))]
    assert open_sessions.end_of(*POLICE) == 3
    assert not any(map(open_sessions.is_open, theirs))
    assert all(map(open_sessions.is_open, others))
    assert open_sessions.end_of(*POLICE) == 0
    assert end_all(database) == 3
    assert not any(map(open_sessions.is_open, others))


def test_a_person_s_sessions_are_told_by_when_they_began(open_sessions: OpenSessions, clock: SetClock) -> None:
    """The first first, and none of anybody else."""
    began, ids = [], []
    for _ in range(3):
        began.append(clock())
        ids.append(open_sessions.begin(*POLICE))
        open_sessions.begin(*NURSE)
        clock.move(minutes=1)
    found = open_sessions.of(*POLICE)
    assert [(one.digest, one.began_at) for one in found] == list(zip(map(digest, ids), began, strict=True))


def test_nothing_is_left_of_what_has_ended_by_itself(
    open_sessions: OpenSessions, clock: SetClock, database: Database
) -> None:
    """With the next who signs in; until then it is not told as open."""
    open_sessions.begin(*POLICE)
    clock.move(seconds=LONGEST.total_seconds() - 1)
    late = open_sessions.begin(*POLICE)
    assert len(open_sessions.of(*POLICE)) == 2
    clock.move(seconds=1)
    assert [one.digest for one in open_sessions.of(*POLICE)] == [digest(late)]
    new = open_sessions.begin(*NURSE)
    with database.reading() as connection:
        assert set(connection.scalars(select(sessions.c.id))) == {digest(late), digest(new)}


def test_who_has_the_database_cannot_use_a_session_or_tell_whose_it_is(
    open_sessions: OpenSessions, database: Database, clock: SetClock
) -> None:
    """Without the secret: with another, the same person has another name."""
    made = open_sessions.begin(*POLICE)
    with database.reading() as connection:
        (row,) = connection.execute(select(sessions)).all()
    told = str(tuple(row))
    assert made not in told
    assert not any(word in told for word in POLICE)
    other = OpenSessions(database, SESSION_SECRET + "x", clock)
    assert not other.of(*POLICE)
    assert other.end_of(*POLICE) == 0
    assert open_sessions.is_open(made)


@given(st.lists(st.tuples(st.sampled_from("pqr"), st.sampled_from(["begin", "end", "end_of", "wait"])), max_size=12))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=30)
def test_it_is_as_a_list_of_sessions_would_be(database: Database, steps: list[tuple[str, str]]) -> None:
    """Whatever people do, and in whatever order."""
    clock = SetClock()
    found = OpenSessions(database, SESSION_SECRET, clock)
    end_all(database)
    model: dict[str, list[tuple[str, SetClock]]] = {"p": [], "q": [], "r": []}
    for who, step in steps:
        match step:
            case "begin":
                at = SetClock()
                at.time = clock.time
                model[who].append((found.begin("t", who), at))
            case "end" if model[who]:
                found.end(model[who].pop(0)[0])
            case "end_of":
                assert found.end_of("t", who) >= len(model[who])
                model[who] = []
            case _:
                clock.time += timedelta(hours=3)
                model = {
                    name: [(id_, at) for id_, at in mine if clock.time - at.time < LONGEST]
                    for name, mine in model.items()
                }
    for who, mine in model.items():
        assert {one.digest for one in found.of("t", who)} == {digest(id_) for id_, _ in mine}
        assert all(found.is_open(id_) for id_, _ in mine)
