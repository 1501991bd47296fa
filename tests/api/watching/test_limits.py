"""How many requests a caller may make."""

import pytest
from fastapi import FastAPI, Request
from hypothesis import given
from hypothesis import strategies as st
from starlette.testclient import TestClient

from api.problems import NOT_SIGNED_IN, Refused
from api.sign_in.principal import Principal, Scope
from api.watching.limits import EXEMPT, MINUTE, Buckets, Limits


class Clock:
    """A clock that goes on when it is told to."""

    def __init__(self) -> None:
        """Begin at an hour of no meaning."""
        self.now = 1000.0

    def __call__(self) -> float:
        """The seconds now."""
        return self.now


class NamedGate:
    """Lets in whoever gives a name in a header of the test's own."""

    people = None
    waits = False

    def principal(self, request: Request) -> Principal:
        """The one of that name, of one tenant."""
        name = request.headers.get("x-name")
        if not name:
            raise Refused(NOT_SIGNED_IN)
        return Principal("peterborough", name, frozenset({Scope.ASSESS}))


class KeyGate:
    """Takes some keys, and remembers what it was asked."""

    people = None
    waits = False

    def __init__(self, *good: str) -> None:
        """Keep the keys that are good."""
        self.good, self.asked = set(good), list[str]()

    def principal(self, request: Request) -> Principal:
        """The one whose key it is."""
        key = request.headers.get("x-api-key") or request.headers.get("authorization", "").removeprefix("Bearer ")
        if key:
            self.asked.append(key)
        if key not in self.good:
            raise Refused(NOT_SIGNED_IN)
        return Principal("peterborough", key, frozenset({Scope.ASSESS}))


def limited(most: int, clock: Clock, gate: NamedGate | KeyGate | None = None) -> FastAPI:
    """An app that answers everything, to callers who keep within a limit."""
    app = FastAPI()
    app.state.gate = gate or NamedGate()
    app.add_middleware(Limits, buckets=Buckets(most, clock))

    @app.get("/{path:path}")
    def anything(path: str, request: Request) -> str | None:
        principal: Principal | None = getattr(request.state, "principal", None)
        return principal.name if principal else None

    return app


@given(most=st.integers(1, 1000), steps=st.lists(st.floats(0, 90), max_size=200))
def test_no_more_pass_than_the_bucket_and_what_came_back(most: int, steps: list[float]) -> None:
    """In any stretch of time: the bucket once, and then at the rate; and never fewer, where they are asked for."""
    clock = Clock()
    buckets, began, passed = Buckets(most, clock), clock.now, 0
    for step in steps:
        clock.now += step
        taken = buckets.take(("a",))
        passed += taken.passes
        assert passed <= most + (clock.now - began) * most / MINUTE + 1e-6
        assert 0 <= taken.left <= most - 1
        # Nobody is refused who asks no faster than the rate.
        assert taken.passes or step < MINUTE / most + 1e-6


@given(most=st.integers(1, 1000), spent=st.integers(0, 30))
def test_who_waits_as_long_as_told_may_pass(most: int, spent: int) -> None:
    """The seconds told are enough, and a second less is not, but for the rounding up."""
    clock = Clock()
    buckets = Buckets(most, clock)
    while (taken := buckets.take(("a",))).passes:
        clock.now += spent / most / 1000
    assert 1 <= taken.wait <= MINUTE
    clock.now += taken.wait
    assert buckets.take(("a",)).passes


@given(st.lists(st.sampled_from("abcdef"), max_size=60), st.integers(1, 5))
def test_callers_do_not_spend_each_others_tokens(asked: list[str], most: int) -> None:
    """At one moment each caller has as many as there are, whoever else asks."""
    buckets = Buckets(most, Clock())
    passed = [name for name in asked if buckets.take((name,)).passes]
    assert all(passed.count(name) == min(most, asked.count(name)) for name in set(asked))


def test_memory_is_bounded() -> None:
    """However many callers come, as many are remembered; whoever was silent for longest begins anew."""
    buckets = Buckets(1, Clock(), callers=3)
    for name in "abc":
        assert buckets.take((name,)).passes
    assert not buckets.take(("a",)).passes
    assert buckets.take(("d",)).passes
    assert len(buckets._held) == 3
    assert not buckets.take(("a",)).passes
    assert buckets.take(("b",)).passes


def test_who_asks_too_often_is_told_when_to_come_back() -> None:
    """A problem, with the seconds to wait; and then it goes on."""
    clock = Clock()
    client = TestClient(limited(2, clock), headers={"x-name": "form"})
    first, second, third = (client.get("/v1/facts") for _ in range(3))
    assert [first.status_code, second.status_code, third.status_code] == [200, 200, 429]
    assert first.headers["ratelimit-policy"] == '"caller";q=2;w=60'
    assert [answer.headers["ratelimit"] for answer in (first, second, third)] == [
        '"caller";r=1;t=0', '"caller";r=0;t=30', '"caller";r=0;t=30',
    ]  # fmt: skip
    assert third.headers["retry-after"] == "30"
    assert third.headers["content-type"] == "application/problem+json"
    assert (third.json()["type"], third.json()["status"]) == ("/problems/too-many-requests", 429)
    assert "decide from the guidance" in third.json()["detail"]
    clock.now += 30
    assert client.get("/v1/facts").status_code == 200


def test_callers_are_told_apart_by_who_is_signed_in_else_by_address() -> None:
    """One caller's flood leaves the others their own; and the route learns who it is."""
    app = limited(1, Clock())
    near, far = (TestClient(app, client=(host, 1)) for host in ("192.0.2.1", "192.0.2.2"))
    assert near.get("/", headers={"x-name": "form"}).json() == "form"
    assert far.get("/", headers={"x-name": "form"}).status_code == 429
    assert near.get("/", headers={"x-name": "other"}).json() == "other"
    assert near.get("/").json() is None
    assert near.get("/").status_code == 429
    assert far.get("/").status_code == 200


@pytest.mark.parametrize(
    ("host", "other", "same"),
    [
        ("2001:db8::1", "2001:db8::ffff:1", True),
        ("2001:db8::1", "2001:db8:0:1::1", False),
        ("192.0.2.1", "192.0.2.2", False),
        ("testclient", "testclient", True),
    ],
)
def test_a_network_of_addresses_is_one_caller(host: str, other: str, same: bool) -> None:
    """Who has a whole network of IPv6 addresses has no more requests for it."""
    app = limited(1, Clock())
    assert TestClient(app, client=(host, 1)).get("/").status_code == 200
    assert TestClient(app, client=(other, 1)).get("/").status_code == (429 if same else 200)


@pytest.mark.parametrize("path", sorted(EXEMPT))
def test_health_is_always_told(path: str) -> None:
    """Whoever looks after the service is never turned away, and takes nothing from anyone."""
    client = TestClient(limited(1, Clock()), headers={"x-name": "form"})
    for _ in range(5):
        answer = client.get(path)
        assert answer.status_code == 200
        assert "ratelimit" not in answer.headers
    assert client.get("/v1/facts").status_code == 200


@pytest.mark.parametrize("header", ["x-api-key", "authorization"])
def test_whoever_guesses_keys_has_none_looked_up_beyond_the_limit(header: str) -> None:
    """A key made up anew each time is looked up as often as its address may ask, and not once more."""
    clock, gate = Clock(), KeyGate("good")
    client = TestClient(limited(3, clock, gate))
    statuses = [client.get("/", headers={header: f"Bearer guess-{number}"}).status_code for number in range(8)]
    assert statuses == [200, 200, 200, *[429] * 5]
    assert len(gate.asked) == 3
    clock.now += MINUTE / 3
    assert client.get("/", headers={header: "Bearer guess-9"}).status_code == 200
    assert len(gate.asked) == 4


def test_without_a_limit_guesses_still_have_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """Callers who are known, and those who show nothing, ask as often as they like and are told of no limit."""
    monkeypatch.setattr("api.watching.limits.GUESSES", 3)
    clock, gate = Clock(), KeyGate("good")
    client = TestClient(limited(0, clock, gate))
    for shown in ({"x-api-key": "good"}, {}):
        answers = [client.get("/", headers=shown) for _ in range(20)]
        assert {answer.status_code for answer in answers} == {200}
        assert not any("ratelimit" in answer.headers for answer in answers)
    guesses = [client.get("/", headers={"x-api-key": f"guess-{number}"}) for number in range(5)]
    assert [answer.status_code for answer in guesses] == [200, 200, 429, 429, 429]
    assert guesses[-1].headers["ratelimit-policy"] == '"caller";q=3;w=60'
    assert [key for key in gate.asked if key != "good"] == ["guess-0", "guess-1"]
    assert client.get("/", headers={"x-api-key": "good"}).status_code == 200
    gate.good.clear()
    assert client.get("/", headers={"x-api-key": "good"}).status_code == 429
    clock.now += MINUTE
    assert client.get("/", headers={"x-api-key": "guess-9"}).status_code == 200


def test_a_key_that_was_good_is_not_held_back_by_guesses_from_its_address() -> None:
    """A form server beside a prankster goes on; once its key is revoked it is a guess like any other."""
    gate = KeyGate("good")
    client = TestClient(limited(3, Clock(), gate))
    assert client.get("/", headers={"x-api-key": "good"}).json() == "good"
    guesses = [client.get("/", headers={"x-api-key": f"guess-{number}"}).status_code for number in range(4)]
    assert guesses == [200, 200, 429, 429]
    answer = client.get("/", headers={"x-api-key": "good"})
    assert (answer.json(), answer.headers["ratelimit"]) == ("good", '"caller";r=1;t=0')
    gate.good.clear()
    assert client.get("/", headers={"x-api-key": "good"}).status_code == 429


def test_as_many_good_keys_are_remembered_as_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """The one silent for longest is looked up at its address's expense again."""
    monkeypatch.setattr("api.watching.limits._MOST", 2)
    gate = KeyGate("a", "b", "c")
    client = TestClient(limited(3, Clock(), gate))
    assert [client.get("/", headers={"x-api-key": key}).json() for key in "abac"] == ["a", "b", "a", "c"]
    assert client.get("/", headers={"x-api-key": "a"}).json() == "a"
    assert client.get("/", headers={"x-api-key": "b"}).status_code == 429
