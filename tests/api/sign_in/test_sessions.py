"""Cookies: what this service wrote can be read, and nothing else."""

import base64
import json
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from joserfc import jwt
from joserfc.jwk import OctKey

from api.sign_in.open_sessions import LONGEST
from api.sign_in.principal import Principal, Role, scopes_of
from api.sign_in.sessions import IDLE, Cookie, Session, Sessions
from tests.api.sign_in.conftest import SESSION_SECRET, SetClock

POLICE = Principal("peterborough", "oid:1", scopes_of([Role.POLICE]), frozenset({Role.POLICE}))


def _value(header: str) -> str:
    return header.partition("=")[2].partition(";")[0]


def _sessions(clock: SetClock, secret: str = SESSION_SECRET) -> Sessions:
    return Sessions(secret, clock, secure=True)


@given(
    st.sets(st.sampled_from(Role), min_size=1).map(frozenset),
    st.text(min_size=1, max_size=63),
    st.text(min_size=1, max_size=200),
)
def test_who_signed_in_is_read_again(roles: frozenset[Role], tenant: str, name: str) -> None:
    """Whatever they are called."""
    try:
        f"{tenant}{name}".encode()
    except UnicodeEncodeError:
        return
    sessions = _sessions(SetClock())
    who = Principal(tenant, name, scopes_of(roles), roles)
    assert sessions.read(_value(sessions.begun("1", who))) == Session("1", who, None)


@given(st.text() | st.from_regex(r"[\w-]+\.[\w-]+\.[\w-]+", fullmatch=True))
def test_whatever_else_is_nobody(told: str) -> None:
    """Any text, without an error."""
    assert _sessions(SetClock()).read(told) is None


def test_a_cookie_that_was_changed_is_nobody() -> None:
    """By any letter, or with claims of its reader's own."""
    sessions = _sessions(SetClock())
    told = _value(sessions.begun("1", POLICE))
    header, claims, signature = told.split(".")
    for place in range(0, len(told), 7):
        changed = told[:place] + ("A" if told[place] not in "A." else "B") + told[place + 1 :]
        assert sessions.read(changed) is None
    more = json.loads(base64.urlsafe_b64decode(claims + "==")) | {"roles": ["administrator"]}
    forged = base64.urlsafe_b64encode(json.dumps(more).encode()).rstrip(b"=").decode()
    assert sessions.read(f"{header}.{forged}.{signature}") is None
    unsigned = base64.urlsafe_b64encode(b'{"alg":"none"}').rstrip(b"=").decode()
    assert sessions.read(f"{unsigned}.{claims}.") is None
    assert sessions.read(jwt.encode({"alg": "HS256"}, more, OctKey.import_key(SESSION_SECRET))) is None
    assert sessions.read(told) is not None


def test_a_cookie_is_good_for_its_purpose_and_its_secret() -> None:
    """Another cookie of this service, with the same content, is not taken for it."""
    clock = SetClock()
    one, other = (Cookie(name, SESSION_SECRET, timedelta(hours=1), clock, secure=True) for name in ("one", "other"))
    told = _value(one.made({"a": 1}))
    assert one.read(told) is not None
    assert other.read(told) is None
    assert Cookie("one", SESSION_SECRET[:-1], timedelta(hours=1), clock, secure=True).read(told) is None


def test_a_session_ends_by_itself() -> None:
    """After eight hours, however often it was used; after half an hour, if it was not."""
    clock = SetClock()
    sessions = _sessions(clock)
    told = _value(sessions.begun("1", POLICE))
    clock.move(seconds=IDLE.total_seconds() - 1)
    found = sessions.read(told)
    assert found is not None
    assert (found.id, found.who) == ("1", POLICE)
    assert found.renewed is not None
    clock.move(seconds=1)
    assert sessions.read(told) is None
    told = _value(found.renewed)
    minutes = 0
    while minutes < 1000 and (found := sessions.read(told)) is not None:
        told = told if found.renewed is None else _value(found.renewed)
        clock.move(minutes=1)
        minutes += 1
    assert timedelta(minutes=minutes) == LONGEST - IDLE


def test_a_role_that_is_no_more_is_left_out() -> None:
    """Who has no other is signed out."""
    sessions = _sessions(SetClock())
    at = SetClock()().timestamp()
    content = {"id": "1", "tenant": "t", "name": "n", "began": at, "seen": at}
    for roles, kept in ((["owner", "auditor"], {Role.AUDITOR}), (["owner"], None)):
        found = sessions.read(_value(sessions.cookie.made(content | {"roles": roles})))
        assert (found and set(found.who.roles)) == kept


def test_a_cookie_that_names_no_session_is_nobody() -> None:
    """It could not be ended."""
    clock = SetClock()
    at = clock().timestamp()
    told = {"tenant": "t", "name": "n", "roles": ["auditor"], "began": at, "seen": at}
    sessions = _sessions(clock)
    assert sessions.read(_value(sessions.cookie.made(told))) is None
    assert sessions.read(_value(sessions.cookie.made(told | {"id": "1"}))) is not None


@pytest.mark.parametrize(("secure", "name", "ends"), [(True, "__Host-a", "; Secure"), (False, "a", "SameSite=Lax")])
def test_a_cookie_is_secure_where_the_service_is(secure: bool, name: str, ends: str) -> None:
    """Its name then keeps other hosts from setting it."""
    cookie = Cookie("a", SESSION_SECRET, timedelta(minutes=1), SetClock(), secure=secure)
    assert cookie.name == name
    for header in (cookie.made({}), cookie.ended()):
        assert header.startswith(f"{name}=")
        assert header.endswith(ends)
    assert "Max-Age=60;" in cookie.made({})
    assert "Max-Age=0;" in cookie.ended()
