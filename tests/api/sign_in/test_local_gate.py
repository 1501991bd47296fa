"""Without sign-in: this computer is served, and nobody else."""

import pytest
from starlette.testclient import TestClient

from api.problems import Refused
from api.sign_in.gate import LocalGate
from api.sign_in.principal import LOCAL, Scope
from tests.api.sign_in.conftest import request_with, service


def _local(base: str = "http://localhost:8000") -> TestClient:
    return TestClient(service(LocalGate("thresholds.test")), base_url=base)


@pytest.mark.parametrize(
    "host",
    [
        "localhost", "localhost:8000", "LOCALHOST", "localhost.", "a.localhost", "127.0.0.1", "127.0.0.1:1",
        "127.8.9.10", "[::1]", "[::1]:8000", "thresholds.test:80",
    ],
)  # fmt: skip
def test_without_sign_in_this_computer_is_served(host: str) -> None:
    """By whichever of its names and addresses it is asked for, and everything may be done."""
    client = _local()
    for scope in Scope:
        assert client.get(f"/do/{scope}", headers={"host": host}).json() == LOCAL.name
    assert set(client.get("/v1/me", headers={"host": host}).json()["scopes"]) == set(Scope)


@pytest.mark.parametrize(
    "host",
    [
        "thresholds.example", "localhost.example", "notlocalhost", "127.0.0.1.example", "10.0.0.1", "[::]", "0.0.0",
        "[::ffff:10.0.0.1]", "localhost@attacker.example", "attacker.example@localhost", "localhost:80@a.example",
        "localhost#.attacker.example", "localhost/", "localhost\x00", "localhost, attacker.example", "", ":80", "[::1",
        "::1", "2130706433", "0x7f.1", "localhost:", "localhost:999999", "١٢٧.0.0.1".encode().decode("latin-1"),
    ],
)  # fmt: skip
def test_without_sign_in_no_other_host_is(host: str) -> None:
    """So that a page whose name was made to point here cannot ask: it is told that there is no sign-in."""
    answer = _local().get("/do/assess", headers=[(b"host", host.encode("latin-1"))])
    assert (answer.status_code, answer.json()["type"]) == (421, "/problems/wrong-host")


def test_without_sign_in_two_hosts_are_none() -> None:
    """Nor is a request that names none."""
    client = _local()
    gate = LocalGate()
    two = [(b"host", b"localhost"), (b"host", b"attacker.example")]
    assert client.get("/do/assess", headers=two).status_code == 421
    for headers in ([], two):
        with pytest.raises(Refused):
            gate.principal(request_with(headers))


@pytest.mark.parametrize(
    "name", ["Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "x-forwarded-anything"]
)
def test_without_sign_in_nothing_is_taken_from_a_proxy(name: str) -> None:
    """It may be at this computer, and who asks through it is not: whatever it says of them."""
    for told in ("127.0.0.1", ""):
        answer = _local().get("/do/assess", headers={name: told})
        assert (answer.status_code, answer.json()["type"]) == (421, "/problems/wrong-host")
        assert "THRESHOLDS_SIGN_IN=required" in answer.json()["detail"]


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"origin": "http://localhost:8000", "sec-fetch-site": "same-origin"}, 200),
        ({"sec-fetch-site": "none"}, 200),
        ({}, 200),
        ({"origin": "http://localhost:9000", "sec-fetch-site": "same-site"}, 403),
        ({"origin": "https://attacker.example", "sec-fetch-site": "cross-site"}, 403),
        ({"origin": "https://attacker.example"}, 403),
        ({"origin": "null"}, 403),
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "nonsense"}, 403),
    ],
)
def test_without_sign_in_no_other_page_changes_anything(headers: dict[str, str], status: int) -> None:
    """It could ask in the name of whoever sits here. What a link can ask for is answered: that page cannot read it."""
    assert _local().post("/do/keep", headers=headers).status_code == status
    assert _local().get("/do/keep", headers=headers).status_code == 200


def test_without_sign_in_people_do_not_sign_in() -> None:
    """Those paths say so."""
    client = _local()
    for method, path in (("GET", "/sign-in"), ("GET", "/sign-in/return"), ("POST", "/sign-out")):
        answer = client.request(method, path)
        assert answer.status_code == 404
        assert "People do not sign in here" in answer.json()["detail"]
