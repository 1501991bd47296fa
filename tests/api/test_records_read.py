"""What the records tell as a whole, and whom they tell it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from api.records.verifying import Verified, verify
from tests.api.council import HARMED, NOTIFY, Council, council_in, judged

ROLES = (
    "local authority", "police", "ICB", "scrutineer", "referrer", "policy officer", "auditor", "administrator",
)  # fmt: skip
COMMENT = "It was weighed by all three."


@pytest.fixture
def council(tmp_path: Path) -> Iterator[Council]:
    """A council with nothing kept yet."""
    with council_in(tmp_path) as found:
        yield found


def test_the_head_is_that_of_the_tenants_own_chain(council: Council) -> None:
    """Nothing at first; then the digest by which the chain verifies; another tenant's entries are not in it."""
    auditor = council.caller("auditor").http
    assert auditor.get("/v1/records/head").json() == {"number": 0, "at": None, "digest": None}
    council.caller("elsewhere").kept(HARMED)
    council.caller("police").kept(HARMED)
    head = auditor.get("/v1/records/head").json()
    with council.database.reading() as connection:
        verified = verify(connection, "fenland")
    assert isinstance(verified, Verified)
    assert verified.head is not None
    assert head == {"number": 1, "at": verified.head.at, "digest": verified.head.digest}


@pytest.mark.parametrize(
    ("path", "permitted"),
    [
        ("/v1/records/head", {"local authority", "police", "ICB", "scrutineer", "auditor", "administrator"}),
        ("/v1/records/health", {"local authority", "police", "ICB", "scrutineer", "auditor", "policy officer"}),
    ],
)
def test_only_those_who_need_it_are_told(council: Council, path: str, permitted: set[str]) -> None:
    """Others are known and refused; whoever is not known at all has to sign in."""
    told = {role: council.caller(role).http.get(path).status_code for role in ROLES}
    assert {role for role, status in told.items() if status == 200} == permitted
    assert {status for role, status in told.items() if role not in permitted} == {403}
    assert council.caller("nobody").http.get(path).status_code == 401


def test_health_counts_the_tenants_own_decisions(council: Council) -> None:
    """Five meetings that departed count; a sixth of another tenant does not. Comments are for policy officers."""
    for name in (*("police",) * 5, "elsewhere"):
        caller = council.caller(name)
        decided = {
            "recommendation": NOTIFY,
            "decision": "do not act",
            "reason": "judged_otherwise",
            "rationale": COMMENT,
        }
        caller.decided(caller.kept(HARMED), decisions=[decided], judgements=[judged("yes")])
    (rule,) = council.caller("auditor").http.get("/v1/records/health").json()["rules"]
    assert (rule["recommendation"], rule["decided"], rule["departed"], rule["followed"]) == (NOTIFY, 5, 5, 0)
    assert rule["reasons"] == {"judged_otherwise": 5}
    assert rule["comments"] is None
    (rule,) = council.caller("policy officer").http.get("/v1/records/health").json()["rules"]
    assert [one["text"] for one in rule["comments"]] == [COMMENT] * 5
    (rule,) = council.caller("elsewhere").http.get("/v1/records/health").json()["rules"]
    assert rule["decided"] == "fewer than 5"
