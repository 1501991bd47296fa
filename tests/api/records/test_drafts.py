"""Drafts: their owner's alone, as long as their time is not over, in either database."""

from datetime import timedelta

import pytest

from api.records.database import Database
from api.records.drafts import KEPT_FOR, Owner, begin, change, draft, over, own, remove, remove_over
from tests.api.records.matters import NOW, sound

ME, OTHER, ELSEWHERE = Owner("a", "me"), Owner("a", "other"), Owner("b", "me")
DECIDING = Owner("a", "me", "the id of an assessment")
BODY = {"facts": {"died": {"answer": "yes"}}, "reference": "Ä 1"}


def begun(database: Database, owner: Owner = ME) -> str:
    """A draft."""
    with database.writing() as connection:
        return begin(connection, owner, BODY, NOW)


def test_a_draft_is_read_as_it_was_written(database: Database) -> None:
    """And as it was changed, at that time."""
    id_ = begun(database)
    later = NOW + timedelta(days=1)
    with database.writing() as connection:
        found = draft(connection, ME, id_, NOW, to_change=True)
        assert found is not None
        assert (found.body, found.begun_at, found.at) == (BODY, NOW, NOW)
        change(connection, ME, id_, BODY | {"reference": ""}, later)
    with database.reading() as connection:
        found = draft(connection, ME, id_, later)
    assert found is not None
    assert (found.body["reference"], found.begun_at, found.at, found.until) == ("", NOW, later, later + KEPT_FOR)


@pytest.mark.parametrize("other", [OTHER, ELSEWHERE, DECIDING, Owner("a", f"me{DECIDING.about}")])
def test_a_draft_is_its_owners_alone(database: Database, other: Owner) -> None:
    """Nobody else reads, lists, changes or deletes it; nor is it the owner's own where they decide on something."""
    id_ = begun(database)
    with database.writing() as connection:
        assert draft(connection, other, id_, NOW) is None
        assert own(connection, other, NOW) == []
        change(connection, other, id_, {}, NOW)
        remove(connection, other, id_)
        found = draft(connection, ME, id_, NOW)
    assert found is not None
    assert found.body == BODY


def test_a_draft_is_never_in_the_chain(database: Database) -> None:
    """Nor does deleting one leave anything there."""
    id_ = begun(database)
    with database.writing() as connection:
        remove(connection, ME, id_)
    with database.reading() as connection:
        assert own(connection, ME, NOW) == []
    assert sound(database, "a").entries == 0


def test_drafts_go_when_their_time_is_over(database: Database) -> None:
    """Of one tenant, or of all; those whose time is not over stay."""
    old, mine = begun(database), begun(database, ELSEWHERE)
    at = NOW + KEPT_FOR
    with database.writing() as connection:
        assert over(connection, None, at - timedelta(microseconds=1)) == 0
        assert draft(connection, ME, old, at - timedelta(microseconds=1)) is not None
        assert draft(connection, ME, old, at) is None
        assert own(connection, ME, at) == []
        assert (over(connection, None, at), over(connection, "a", at)) == (2, 1)
        change(connection, ELSEWHERE, mine, BODY, at)
        assert remove_over(connection, None, at) == 1
        assert [one.id for one in own(connection, ELSEWHERE, at)] == [mine]


@pytest.mark.parametrize("id_", ["\0", "none", "\ud83d"])
def test_what_is_no_id_is_no_drafts(database: Database, id_: str) -> None:
    """It comes out of an address, and not every database can look for it."""
    with database.writing() as connection:
        assert draft(connection, ME, id_, NOW) is None
        remove(connection, ME, id_)
