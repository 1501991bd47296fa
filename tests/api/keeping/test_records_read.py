"""What the records tell as a whole, and whom they tell it."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from api.decisions.shapes import PARTNERS
from api.keeping.deciding import LARGEST
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


def test_a_decision_of_many_words_is_counted_and_read_whole(council: Council) -> None:
    """However long its record is: as long as a decision may be, and what the service adds."""
    police = council.caller("police")
    id_ = police.kept(HARMED)
    words = "Weighed " * 500
    positions = [{"partner": partner, "position": "agree", "text": words} for partner in PARTNERS]
    said = {"decision": "act", "rationale": words, "positions": positions}
    open_ones = [name for name, one in police.recommended(id_).items() if one["status"] == "undetermined"]
    most = LARGEST // (len(json.dumps(said)) + 100)
    decisions = [{"recommendation": name, **said} for name in open_ones[:most]]
    record = police.decided(id_, decisions=decisions)
    assert len(json.dumps(record)) > LARGEST
    rules = council.caller("auditor").http.get("/v1/records/health").json()["rules"]
    assert {one["recommendation"] for one in rules} == set(open_ones[:most])
    assert police.read(id_).json()["decisions"] == [record]


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
