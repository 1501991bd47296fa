"""What if: what supposed answers would change stands beside an assessment of the facts as they are."""

from typing import Any

import pytest
from starlette.testclient import TestClient

Json = dict[str, Any]

FACTS: Json = {
    "abuse_or_neglect": "suspected",
    "died": "no",
    "age_at_harm": 0,
    "born_alive": "yes",
    "place_of_harm": "in our area",
}
CASE: Json = {"authority": "Peterborough", "facts": FACTS}


def _assessed(client: TestClient, **beside: object) -> Json:
    answer = client.post("/v1/assessments", json={**CASE, **beside})
    assert answer.status_code == 200, answer.text
    told: Json = answer.json()
    return told


def _with(client: TestClient, facts: Json) -> dict[str, Json]:
    """The recommendations of the case with other facts."""
    return {r["id"]: r for r in _assessed(client, facts=facts)["recommendations"]}


def _judged(one: Json) -> Json:
    return {"status": one["status"], "robust": one["robust"], "due": (one["deadline"] or {}).get("due")}


@pytest.mark.parametrize("detail", ["full", "brief"])
def test_the_assessment_itself_is_of_the_facts_as_they_are(client: TestClient, detail: str) -> None:
    """Supposing adds one member at the end, and leaves no trace in the rest."""
    plain = client.post("/v1/assessments", json={**CASE, "detail": detail}).text
    supposing = client.post("/v1/assessments", json={**CASE, "detail": detail, "suppose": {"serious_harm": "yes"}}).text
    assert supposing.startswith(f'{plain[:-1]},"supposed":{{"facts":["serious_harm"],"changes":[{{"id":')
    assert "supposed" not in _assessed(client)


@pytest.mark.parametrize(
    "suppose",
    [
        {"serious_harm": "yes"},
        {"serious_harm": "no"},
        {"serious_harm": "yes", "date_authority_became_aware": "2026-04-01"},
        {"died": "yes"},
        {"abuse_or_neglect": "not known"},
        {"abuse_or_neglect": {"answer": "not indicated", "by": "local authority", "on": "2026-03-30"}},
        {"born_alive": [{"answer": "yes", "by": "police"}, {"answer": "no", "by": "ICB"}]},
    ],
)
def test_the_changes_are_those_of_a_case_that_says_so(client: TestClient, suppose: Json) -> None:
    """As an assessment of the facts with the supposed answers in their place: each change, and no other."""
    before, after = _with(client, FACTS), _with(client, {**FACTS, **suppose})
    changed = {name: one for name, one in before.items() if _judged(one) != _judged(after[name])}
    assert changed
    told = _assessed(client, suppose=suppose)["supposed"]
    assert set(told["facts"]) == set(suppose)
    assert [c["id"] for c in told["changes"]] == list(changed)
    for change in told["changes"]:
        name = change["id"]
        assert change["title"] == before[name]["title"]
        assert (change["from"], change["to"]) == (_judged(before[name]), _judged(after[name]))
        open_still = {one["fact"] for one in after[name]["open"]}
        assert change["settled"] == [o["fact"] for o in before[name]["open"] if o["fact"] not in open_still]


def test_a_supposed_date_makes_a_deadline(client: TestClient) -> None:
    """A due date that changes is a change, even where the status stays."""
    supposed = {"date_authority_became_aware": "2026-04-01"}
    told = _assessed(client, facts={**FACTS, "serious_harm": "yes"}, suppose=supposed)["supposed"]
    change = next(c for c in told["changes"] if c["id"] == "notify_the_panel")
    assert change["from"]["status"] == change["to"]["status"] == "applies"
    assert (change["from"]["due"], change["to"]["due"]) == (None, "2026-04-10")


def test_supposing_what_is_so_changes_nothing(client: TestClient) -> None:
    """The answer already given, and no answer at all."""
    assert _assessed(client, suppose={"died": "no"})["supposed"] == {"facts": ["died"], "changes": []}
    assert _assessed(client, suppose={})["supposed"] == {"facts": [], "changes": []}


def test_facts_supposed_are_in_the_order_of_forms(client: TestClient) -> None:
    """However they were sent."""
    supposed = _assessed(client, suppose={"serious_harm": "yes", "date_of_harm": "2026-03-30"})["supposed"]
    assert supposed["facts"] == ["date_of_harm", "serious_harm"]


@pytest.mark.parametrize(
    ("suppose", "errors"),
    [
        ([], [("/suppose", "not_permitted")]),
        (None, [("/suppose", "not_permitted")]),
        ({"died": {"answer": {"deeper": {}}}}, [("/suppose/died", "not_permitted")]),
        (
            {"serious_harmm": "yes", "died": True, "age_at_death": "3", "date_of_birth": "2027-01-01"},
            [
                ("/suppose", "unknown_fact"),
                ("/suppose/died", "boolean"),
                ("/suppose/age_at_death", "wrong_type"),
                ("/suppose/date_of_birth", "in_future"),
            ],
        ),
        (
            {"date_of_death": "2026-03-01"},
            [("/facts/died", "contradiction"), ("/suppose/date_of_death", "contradiction")],
        ),
        (
            {"died": "no", "date_of_death": "2026-03-01"},
            [("/suppose/died", "contradiction"), ("/suppose/date_of_death", "contradiction")],
        ),
    ],
)
def test_a_supposition_is_refused_as_facts_are(
    client: TestClient, suppose: object, errors: list[tuple[str, str]]
) -> None:
    """Each error points to where it is supposed; a contradiction to both its sides."""
    answer = client.post("/v1/assessments", json={**CASE, "suppose": suppose})
    assert (answer.status_code, answer.json()["type"]) == (422, "/problems/case-refused")
    assert sorted((e["pointer"], e["code"]) for e in answer.json()["errors"]) == sorted(errors)


def test_everything_wrong_is_told_at_once(client: TestClient) -> None:
    """In what is beside the case, in the case and in what is supposed; each thing once."""
    told = {"authority": "Peterboro", "record": "yes", "facts": {"dide": "yes"}, "suppose": {"serious_harmm": "yes"}}
    errors = client.post("/v1/assessments", json=told).json()["errors"]
    assert [(e["pointer"], e["nearest"]) for e in errors] == [
        ("/record", None),
        ("/authority", "Peterborough"),
        ("/facts", "died"),
        ("/suppose", "serious_harm"),
    ]


def test_a_supposition_never_excuses_what_is_wrong_with_the_facts(client: TestClient) -> None:
    """A fact that cannot be read is refused though another answer to it is supposed."""
    answer = client.post("/v1/assessments", json={**CASE, "facts": {"died": "maybe"}, "suppose": {"died": "yes"}})
    assert [e["pointer"] for e in answer.json()["errors"]] == ["/facts/died"]


def test_only_an_assessment_supposes(client: TestClient) -> None:
    """Elsewhere the key is unknown, and refused."""
    answer = client.post("/v1/questions", json={**CASE, "suppose": {}})
    assert [e["code"] for e in answer.json()["errors"]] == ["unknown_key"]
