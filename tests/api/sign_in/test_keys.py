"""API keys."""

import hashlib
import re
import threading
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import update

from api.records.database import Database, NoDatabase
from api.records.tables import keys as table
from api.sign_in.keys import KeyRefused, Keys
from api.sign_in.principal import Principal, Scope
from tests.api.sign_in.conftest import SetClock

TENANT, CLIENT = "peterborough", "referral-form"


@pytest.fixture
def keys(database: Database, clock: SetClock) -> Keys:
    """The keys of a service."""
    return Keys(database, clock)


def _new(keys: Keys, *scopes: Scope, client: str = CLIENT, until: datetime | None = None) -> str:
    return keys.new(TENANT, client, scopes or [Scope.ASSESS], until)


def test_a_key_says_who_calls_and_what_they_may_do(keys: Keys) -> None:
    """The principal's name is the client's, and its scopes are the key's."""
    made = _new(keys, Scope.KEEP, Scope.ASSESS)
    assert keys.principal(made) == Principal(TENANT, CLIENT, frozenset({Scope.ASSESS, Scope.KEEP}))


def test_a_key_is_long_random_and_can_be_searched_for(keys: Keys) -> None:
    """256 bits that are never the same, after a beginning that is always the same."""
    made = [_new(keys, client=f"client-{n}") for n in range(20)]
    assert all(re.fullmatch("thr_[0-9a-f]{16}_[0-9a-f]{64}", one) for one in made)
    assert len({one.split("_")[2] for one in made}) == 20


def test_only_a_digest_is_kept(keys: Keys, tmp_path: Path, database: Database) -> None:
    """Nothing in the database's files opens anything."""
    made = _new(keys)
    database.close()
    kept = b"".join(path.read_bytes() for path in tmp_path.glob("records.db*"))
    assert hashlib.sha256(made.encode()).hexdigest().encode() in kept
    assert made.encode() not in kept
    assert made.split("_")[2].encode() not in kept


def test_a_key_that_differs_anywhere_is_unknown(keys: Keys) -> None:
    """The right id with another secret, the right secret with another id, and a prefix or a line more."""
    made = _new(keys)
    prefix, key_id, secret = made.split("_")
    other = _new(keys, client="other").split("_")
    for told in (
        f"{prefix}_{key_id}_{other[2]}",
        f"{prefix}_{other[1]}_{secret}",
        made[:-1] + ("0" if made[-1] != "0" else "1"),
        made.upper(),
        made + "\n",
        made + "\0",
        " " + made,
        made[:-1],
        secret,
        f"{prefix}_{key_id}_{hashlib.sha256(made.encode()).hexdigest()}",
    ):
        assert keys.principal(told) is None
    assert keys.principal(made) is not None


@given(st.text() | st.from_regex(r"thr_[0-9a-f]{16}_[0-9a-f]{64}", fullmatch=True))
def test_whatever_is_no_key_is_nobody(tmp_path_factory: pytest.TempPathFactory, told: str) -> None:
    """Any text is answered, never with an error; only what has a key's form is looked up in the database."""
    asked = Keys(Database(f"sqlite:///{tmp_path_factory.getbasetemp() / 'no such folder' / 'x.db'}"), SetClock())
    if re.fullmatch("thr_[0-9a-f]{16}_[0-9a-f]{64}", told):
        with pytest.raises(NoDatabase):
            asked.principal(told)
    else:
        assert asked.principal(told) is None


def test_a_key_works_until_it_expires(keys: Keys, clock: SetClock) -> None:
    """Also one that was used a moment ago."""
    made = _new(keys, until=clock() + timedelta(hours=1))
    clock.move(minutes=59, seconds=59)
    assert keys.principal(made) is not None
    clock.move(seconds=1)
    assert keys.principal(made) is None


def test_a_revocation_takes_effect_within_thirty_seconds(database: Database, clock: SetClock) -> None:
    """In a service that has just used the key; at once in one that has not."""
    serving, elsewhere = Keys(database, clock), Keys(database, clock)
    made = _new(elsewhere)
    assert serving.principal(made) is not None
    clock.move(seconds=5)
    revoked = elsewhere.revoke(made.split("_")[1])
    assert revoked is not None
    assert (revoked.client, revoked.revoked_at) == (CLIENT, None)
    assert elsewhere.principal(made) is None
    clock.move(seconds=24.9)
    assert serving.principal(made) is not None
    clock.move(seconds=0.1)
    assert serving.principal(made) is None


def test_use_does_not_make_a_key_be_held_longer(database: Database, clock: SetClock) -> None:
    """It is looked up every thirty seconds, however often it is used."""
    serving = Keys(database, clock)
    made = _new(serving)
    assert serving.principal(made) is not None
    serving.revoke(made.split("_")[1])
    for _ in range(29):
        clock.move(seconds=1)
        assert serving.principal(made) is not None
    clock.move(seconds=1)
    assert serving.principal(made) is None


def test_a_clock_that_is_set_back_holds_no_key(database: Database, clock: SetClock) -> None:
    """The database is asked again."""
    serving = Keys(database, clock)
    made = _new(serving)
    assert serving.principal(made) is not None
    serving.revoke(made.split("_")[1])
    clock.move(hours=-1)
    assert serving.principal(made) is None


def test_who_was_known_a_moment_ago_is_known_while_the_database_is_gone(
    keys: Keys, clock: SetClock, tmp_path: Path, database: Database
) -> None:
    """For thirty seconds; nobody else is, and that is said as what it is."""
    made, other = _new(keys), _new(keys, client="other")
    assert keys.principal(made) is not None
    database.close()
    (tmp_path / "records.db").rename(tmp_path / "gone.db")
    (tmp_path / "records.db").mkdir()
    assert keys.principal(made) is not None
    with pytest.raises(NoDatabase):
        keys.principal(other)
    clock.move(seconds=30)
    with pytest.raises(NoDatabase):
        keys.principal(made)


def test_a_client_has_two_keys_at_most(keys: Keys, clock: SetClock) -> None:
    """One that expired or was revoked does not count; other clients and tenants do not either."""
    first = _new(keys, until=clock() + timedelta(hours=1))
    second = _new(keys)
    assert {keys.principal(key) for key in (first, second)} == {Principal(TENANT, CLIENT, frozenset({Scope.ASSESS}))}
    with pytest.raises(KeyRefused, match=f"has 2 keys that work already.*{first.split('_')[1]}"):
        _new(keys)
    _new(keys, client="other")
    keys.new("cambridgeshire", CLIENT, [Scope.ASSESS], None)
    clock.move(hours=1)
    third = _new(keys)
    keys.revoke(third.split("_")[1])
    _new(keys)
    with pytest.raises(KeyRefused):
        _new(keys)


@pytest.mark.parametrize(
    ("tenant", "client", "scopes", "hours"),
    [
        ("", CLIENT, [Scope.ASSESS], 1),
        (TENANT, "", [Scope.ASSESS], 1),
        (TENANT, "Form A", [Scope.ASSESS], 1),
        (TENANT, "oid:1", [Scope.ASSESS], 1),
        ("a b", CLIENT, [Scope.ASSESS], 1),
        (TENANT, CLIENT + "\n", [Scope.ASSESS], 1),
        (TENANT, CLIENT, [], 1),
        (TENANT, CLIENT, [Scope.ASSESS], 0),
    ],
)
def test_a_key_that_would_be_of_no_use_is_not_made(
    keys: Keys, clock: SetClock, tenant: str, client: str, scopes: list[Scope], hours: int
) -> None:
    """A name that could be mistaken, no scope, or an end that is past: and nothing is kept."""
    with pytest.raises(KeyRefused):
        keys.new(tenant, client, scopes, clock() + timedelta(hours=hours))
    assert keys.all() == []


def test_every_key_is_listed_and_none_shown(keys: Keys, clock: SetClock) -> None:
    """With whose it is, what it may do, and since when it does not."""
    made = _new(keys, Scope.KEEP)
    keys.revoke(made.split("_")[1])
    (listed,) = keys.all()
    assert (listed.tenant, listed.client, listed.scopes) == (TENANT, CLIENT, frozenset({Scope.KEEP}))
    assert (listed.made_at, listed.expires_at, listed.revoked_at) == (clock(), None, clock())
    assert made.split("_")[2] not in repr(listed)


def test_a_key_is_revoked_once(keys: Keys, clock: SetClock) -> None:
    """The first revocation stands; an id that is none is told as such."""
    made, first = _new(keys), clock()
    keys.revoke(made.split("_")[1])
    clock.move(hours=1)
    again = keys.revoke(made.split("_")[1])
    assert again is not None
    assert again.revoked_at == first
    assert [key.revoked_at for key in keys.all()] == [first]
    assert keys.revoke("0" * 16) is None


def test_a_scope_that_is_not_known_opens_nothing(keys: Keys, database: Database) -> None:
    """As on a key that a newer version made."""
    made = _new(keys)
    with database.writing() as connection:
        connection.execute(update(table).values(scopes="assess everything"))
    assert keys.principal(made) == Principal(TENANT, CLIENT, frozenset({Scope.ASSESS}))


def test_two_are_made_however_many_ask_at_once(migrated_postgresql: str, clock: SetClock) -> None:
    """On PostgreSQL, where writers do not wait for each other by themselves."""
    database = Database(migrated_postgresql)
    keys, made, refused = Keys(database, clock), list[str](), list[KeyRefused]()
    together = threading.Barrier(8)

    def ask() -> None:
        together.wait()
        try:
            made.append(_new(keys))
        except KeyRefused as error:
            refused.append(error)

    asking = [threading.Thread(target=ask) for _ in range(8)]
    for one in asking:
        one.start()
    for one in asking:
        one.join()
    assert (len(made), len(refused), len(keys.all())) == (2, 6, 2)
    assert all(keys.principal(key) is not None for key in made)
    database.close()
