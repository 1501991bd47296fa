"""Erasing, holding and releasing: what goes, what stays, and what the chain says of it."""

import json
from collections.abc import Callable

import pytest
from sqlalchemy import func, insert, select

from api.records.chain import Entry, unpacked
from api.records.database import Database
from api.records.drafts import Owner, begin, own
from api.records.erasing import Grounds, Held, NotHeld, erase, hold, holds, matter_of, matters_under, release
from api.records.keeping import Erased, Missing, content, keep, record
from api.records.tables import contents, entries, sent
from tests.api.records.matters import GROUNDS, NOW, assessed, decided, sound

Act = Callable[..., Entry | None]


def do(database: Database, act: Act, about: str, tenant: str = "local") -> Entry | None:
    """Do something to a matter."""
    with database.writing() as connection:
        return act(connection, tenant, about, GROUNDS)


def there(database: Database) -> list[int]:
    """The numbers of the contents that are there."""
    with database.reading() as connection:
        return list(connection.scalars(select(contents.c.number).order_by(contents.c.number)))


def test_a_matter_is_erased_as_a_whole_and_no_other(database: Database) -> None:
    """The assessment and each decision on it; nothing of another matter, or of another tenant."""
    about, other = assessed(database), assessed(database)
    decided(database, about)
    decided(database, other)
    elsewhere = assessed(database, "elsewhere")
    entry = do(database, erase, about)
    assert entry
    assert (entry.kind, entry.about, entry.number) == ("erasure", about, 5)
    assert there(database) == [1, 2, 4, 5]
    assert (sound(database).entries, sound(database).erased) == (5, 2)
    with database.reading() as connection:
        with pytest.raises(Erased):
            record(connection, "local", about, "assessment")
        assert record(connection, "local", other, "assessment").entry.id == other
        assert record(connection, "elsewhere", elsewhere, "assessment").entry.id == elsewhere


def test_an_erasure_says_who_required_it_and_why_and_nothing_of_what_was_erased(database: Database) -> None:
    """Nor under which reference the erased was kept, or by whom."""
    about = assessed(database, answer=b"canary", reference="canary")
    entry = do(database, erase, about)
    assert entry
    with database.reading() as connection:
        row = connection.execute(select(contents).where(contents.c.number == entry.number)).one()
    head, rest = unpacked(row.body).split(b"\n")
    assert rest == b""
    assert json.loads(head) == {"authority": GROUNDS.authority, "reason": GROUNDS.reason, "entries": [1]}
    assert (row.reference, row.kept_by) == (None, "officer")


def test_erasing_again_does_no_harm(database: Database) -> None:
    """It adds no entry, and says that there was nothing left."""
    about = assessed(database)
    assert do(database, erase, about)
    assert do(database, erase, about) is None
    assert sound(database).entries == 2


def test_what_was_sent_is_forgotten_with_it(database: Database) -> None:
    """No digest is left of a body that is erased; that its Idempotency-Key was used is remembered, and other bodies."""
    about, other = assessed(database), assessed(database)
    decision = decided(database, about)
    with database.writing() as connection:
        for id_ in (about, decision, other):
            values = {"tenant": "local", "key": f"key of {id_}", "body": "digest", "id": id_, "at": "now"}
            connection.execute(insert(sent).values(values))
    do(database, erase, about)
    with database.reading() as connection:
        left = {row.id: row.body for row in connection.execute(select(sent))}
    assert left == {about: "", decision: "", other: "digest"}


def test_what_was_begun_to_be_decided_goes_with_the_matter(database: Database) -> None:
    """About any assessment of it, whoever's it is; not about another matter, of another tenant, or a referral."""
    about, other = assessed(database), assessed(database)
    with database.writing() as connection:
        later = content({"case": {}}, "meeting", answer=b"{}")
        keep(connection, "local", "assessment", later, NOW, id_="later", about=about)
        goes = [Owner("local", "me", about), Owner("local", "you", about), Owner("local", "me", "later")]
        stays = [Owner("local", "me", other), Owner("elsewhere", "me", about), Owner("local", "me")]
        for owner in (*goes, *stays):
            begin(connection, owner, {"said": "canary"}, NOW)
    do(database, erase, about)
    with database.reading() as connection:
        assert [own(connection, owner, NOW) for owner in goes] == [[], [], []]
        assert all(own(connection, owner, NOW) for owner in stays)


def test_what_was_begun_on_what_is_held_stays(database: Database) -> None:
    """Nothing of the matter is erased then."""
    about = assessed(database)
    me = Owner("local", "me", about)
    with database.writing() as connection:
        begin(connection, me, {}, NOW)
    do(database, hold, about)
    with pytest.raises(Held):
        do(database, erase, about)
    with database.reading() as connection:
        assert own(connection, me, NOW)


def test_what_is_held_is_not_erased(database: Database) -> None:
    """Until every hold on it is released: of two authorities, each has its own."""
    about = assessed(database)
    for number in (1, 2):
        do(database, hold, about)
        with database.reading() as connection:
            assert holds(connection, "local", about) == number
    for _ in range(2):
        with pytest.raises(Held):
            do(database, erase, about)
        assert there(database)[0] == 1
        do(database, release, about)
    assert do(database, erase, about)
    assert sound(database).erased == 1


def test_a_hold_is_on_one_matter(database: Database) -> None:
    """Others are erased as before."""
    held, free = assessed(database), assessed(database)
    do(database, hold, held)
    assert do(database, erase, free)


def test_what_is_not_held_is_not_released(database: Database) -> None:
    """Nor is anything noted."""
    about = assessed(database)
    with pytest.raises(NotHeld):
        do(database, release, about)
    assert sound(database).entries == 1


def test_what_is_erased_is_not_held(database: Database) -> None:
    """Whoever asks for a hold has to know that there is nothing left to hold."""
    about = assessed(database)
    do(database, erase, about)
    with pytest.raises(Erased):
        do(database, hold, about)


@pytest.mark.parametrize("act", [erase, hold, release])
def test_only_matters_of_the_tenant_are_touched(database: Database, act: Act) -> None:
    """Neither another tenant's, nor what is a decision, nor what is none."""
    about = assessed(database)
    decision = decided(database, about)
    for tenant, id_ in (("elsewhere", about), ("local", decision), ("local", "none")):
        with pytest.raises(Missing):
            do(database, act, id_, tenant)
    assert sound(database).entries == 2


def test_an_erasure_that_fails_halfway_erases_nothing(database: Database) -> None:
    """The entry and the deleting are one."""
    about = assessed(database)

    def failing() -> None:
        with database.writing() as connection:
            erase(connection, "local", about, GROUNDS)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        failing()
    assert there(database) == [1]
    assert (sound(database).entries, sound(database).erased) == (1, 0)


def test_a_matter_is_found_by_each_of_its_parts(database: Database) -> None:
    """Of the tenant, and also when it is erased; what says that it was erased is no part of it."""
    about = assessed(database)
    decision = decided(database, about)
    entry = do(database, erase, about)
    assert entry
    with database.reading() as connection:
        assert [matter_of(connection, "local", id_) for id_ in (about, decision)] == [about, about]
        for tenant, id_ in (("elsewhere", about), ("local", entry.id), ("local", "none")):
            with pytest.raises(Missing):
                matter_of(connection, tenant, id_)


def test_matters_are_found_by_the_reference_they_were_kept_under(database: Database) -> None:
    """To the letter, of the tenant, and as long as they are not erased."""
    found = sorted(assessed(database, reference="R 1") for _ in range(2))
    assessed(database, reference="R 11")
    assessed(database, reference="r 1")
    assessed(database, "elsewhere", reference="R 1")
    assessed(database)
    with database.reading() as connection:
        assert matters_under(connection, "local", "R 1") == found
        assert matters_under(connection, "local", "R%") == []
    do(database, erase, found[0])
    with database.reading() as connection:
        assert matters_under(connection, "local", "R 1") == found[1:]
        assert connection.scalar(select(func.count()).select_from(entries)) == 7


@pytest.mark.parametrize("said", ["", "  ", "two\nlines", "a\0b", "half \ud83d", "x" * 501])
def test_grounds_are_a_line_of_text(said: str) -> None:
    """They stay for good, and are printed."""
    with pytest.raises(ValueError, match="Write the authority on one line"):
        Grounds(said, "a reason", "me", NOW)
    with pytest.raises(ValueError, match="Write the reason on one line"):
        Grounds("an authority", said, "me", NOW)
