"""Where drafts of decisions are: one for each minute-taker and assessment, also of many requests at once."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from threading import Barrier

import pytest

from api.pages.deciding.draft import Draft
from api.pages.deciding.storing import change, discard, drafted
from api.pages.forms import Posted
from api.records import drafts
from api.records.database import Database
from api.records.drafts import Owner
from api.records.records import Records
from api.sign_in.principal import LOCAL
from tests.api.records.matters import NOW, assessed


def _now() -> datetime:
    return NOW


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest) -> str:
    """The address of a migrated, empty database, of each kind."""
    found: str = request.getfixturevalue(f"migrated_{request.param}")
    return found


@pytest.fixture
def workers(address: str, database: Database) -> Iterator[list[Records]]:
    """Two processes' ways to the same records."""
    other = Database(address)
    yield [Records(one, _now, "") for one in (database, other)]
    other.close()


def test_pages_that_come_at_once_are_all_in_one_draft(workers: list[Records], database: Database) -> None:
    """Of the same name, by two processes, with nothing stored before: there would be two drafts, and one not found."""
    for _ in range(20):
        id_, together = assessed(database), Barrier(len(workers))

        def fill(number: int, id_: str = id_, together: Barrier = together) -> None:
            typed = Posted((("decision", "act"),))
            together.wait()
            change(workers[number], LOCAL, id_, Draft("seen"), lambda draft: draft.with_page(f"page {number}", typed))

        with ThreadPoolExecutor(len(workers)) as several:
            list(several.map(fill, range(len(workers))))
        with database.reading() as connection:
            found = drafted(connection, workers[0], LOCAL, id_)
        assert found is not None
        assert set(found.pages) == {"page 0", "page 1"}


def test_a_draft_is_of_one_assessment_and_no_referral(workers: list[Records], database: Database) -> None:
    """Another assessment's is another, and the referral form lists neither."""
    one, other = assessed(database), assessed(database)
    for id_ in (one, other):
        change(workers[0], LOCAL, id_, Draft(f"seen {id_}"), lambda draft: draft)
    discard(workers[0], LOCAL, one)
    with database.reading() as connection:
        assert drafted(connection, workers[0], LOCAL, one) is None
        found = drafted(connection, workers[0], LOCAL, other)
        assert found is not None
        assert found.seen == f"seen {other}"
        assert drafts.own(connection, Owner("local", "local"), NOW) == []


def test_only_what_a_key_was_for_is_discarded_by_it(workers: list[Records], database: Database) -> None:
    """Whatever was begun since has another."""
    id_ = assessed(database)
    stored = change(workers[0], LOCAL, id_, Draft("seen"), lambda draft: draft)
    discard(workers[0], LOCAL, id_, key="another")
    with database.reading() as connection:
        assert drafted(connection, workers[0], LOCAL, id_) == stored
    discard(workers[0], LOCAL, id_, key=stored.key)
    with database.reading() as connection:
        assert drafted(connection, workers[0], LOCAL, id_) is None
