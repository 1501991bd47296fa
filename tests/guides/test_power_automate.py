"""Power Automate: what the guide tells makers to send is taken, and what it tells them to use is there."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft4Validator

from api.keeping.deciding import LARGEST as DECISION
from api.running.settings import Settings
from rules_engine.case_files import LARGEST as CASE
from tests.api.connector.reading import draft4, opened, operations
from tests.api.council import Caller, council_in
from tests.guides.guide import read

Json = dict[str, Any]

GUIDE = read("guides/power-automate.md")
SENT = {name: json.loads(text) for name, text in re.findall(r"`(\w+)` sends:\n```json\n(.*?)```", GUIDE, re.DOTALL)}
NAMED = set(re.findall(r"\(`([A-Z]\w+)`\)", GUIDE)) | set(SENT)
USED = re.findall(r"`(body|outputs)\('(\w+)'\)((?:\?\['\w+'\])+)`", GUIDE)
"""Where, which action, and the way to the value."""


@pytest.fixture(scope="module")
def police(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Caller]:
    """One who may keep and decide."""
    with council_in(tmp_path_factory.mktemp("council")) as council:
        council.clock.move(days=2)
        yield council.caller("police")


@pytest.fixture(scope="module")
def document(police: Caller) -> Json:
    """The connector's document."""
    found: Json = police.http.get("/connector.swagger2.json").json()
    return found


@pytest.fixture(scope="module")
def answers(police: Caller) -> dict[str, Json]:
    """What the service answers to the guide's bodies, by operation."""
    assessed = police.http.post("/v1/assessments", json=SENT["AssessCase"], headers={"Idempotency-Key": "form-17"})
    assert assessed.status_code == 201
    kept = police.read(assessed.json()["id"])
    decided = police.decide(assessed.json()["id"], SENT["RecordDecision"], seen=kept.headers["ETag"], key="form-18")
    assert decided.status_code == 201
    return {"AssessCase": assessed.json(), "ReadKeptAssessment": kept.json(), "RecordDecision": decided.json()}


def test_every_operation_that_is_named_is_in_the_connector(document: Json) -> None:
    """By the name that the platform has for it, and with the title that a flow's maker sees."""
    summaries = {operation["operationId"]: operation["summary"] for _, _, operation in operations(document)}
    assert len(NAMED) == 4
    assert set(summaries) >= NAMED
    for title, name in re.findall(r"\*\*([^*]+)\*\* \(`([A-Z]\w+)`\)", GUIDE):
        assert summaries[name] == title


def test_every_body_is_one_that_a_maker_can_fill_in(document: Json) -> None:
    """It fits the connector's own schema, with no field that is not shown there."""
    for name, sent in SENT.items():
        (operation,) = (one for _, _, one in operations(document) if one["operationId"] == name)
        (body,) = (one for one in operation["parameters"] if one["in"] == "body")
        schema = draft4({**opened(body["schema"], document), "definitions": document["definitions"]})
        assert list(Draft4Validator(schema).iter_errors(sent)) == []
        assert set(sent) <= set(schema["properties"])
        headers = {one["name"].lower() for one in operation["parameters"] if one["in"] == "header"}
        assert "idempotency-key" in headers
        assert ("if-match" in headers) == (name == "RecordDecision")


def test_every_expression_leads_to_what_is_there(document: Json, answers: dict[str, Json]) -> None:
    """In the connector's document, so that it can be picked; and in the answer that the service gives."""
    assert len(USED) == 13
    by_action = {operation["summary"].replace(" ", "_"): operation for _, _, operation in operations(document)}
    for where, action, way in USED:
        operation, keys = by_action[action], re.findall(r"\['(\w+)'\]", way)
        good = operation["responses"].get("201") or operation["responses"]["200"]
        if where == "outputs":
            assert keys[0] == "headers"
            assert keys[1] in good["headers"]
            continue
        schema, told = good["schema"], answers[operation["operationId"]]
        for key in keys:
            schema = opened(schema, document)["properties"][key]
            told = told[key]
    for key in ("fact", "question", "answers"):
        assert key in answers["AssessCase"]["next_questions"][0]


def test_the_message_says_what_the_assessment_says(answers: dict[str, Json]) -> None:
    """With nothing in it but the reference, the position, the deadline and the address."""
    headline = answers["AssessCase"]["headline"]
    (message,) = re.findall(r"```text\n(.*?)\n```", GUIDE, re.DOTALL)
    assert message == (
        f"{SENT['AssessCase']['reference']}: {headline['position']}. Next deadline: {headline['next_deadline']}. "
        "Why, and what is open: https://…/rationale"
    )
    assert headline["rationale_url"].endswith("/rationale")


def test_the_sizes_are_as_the_guide_says(police: Caller, answers: dict[str, Json], document: Json) -> None:
    """A brief answer is some 500 KB, a whole one nearly 1 MB; the document is about a quarter of what is permitted."""
    brief = len(police.keep(SENT["AssessCase"]).content)
    whole = len(police.read(answers["AssessCase"]["id"]).content)
    size = len(police.http.get("/connector.swagger2.json").content)
    assert 400_000 < brief < 700_000 < whole < 1_000_000
    assert 150_000 < size < 350_000


def test_positions_are_those_that_there_are(document: Json) -> None:
    """All of them, in their words."""
    (told,) = re.findall(r"\['position'\]` \| (must act.*?) \|", GUIDE)
    assert set(told.split(", ")) == set(document["definitions"]["Headline"]["properties"]["position"]["enum"])


def test_limits_are_those_of_the_service() -> None:
    """The sizes of bodies, and the requests a minute."""
    assert f"{CASE // 1024} KiB; a decision {DECISION // 1024**2} MiB" in GUIDE
    assert f"{Settings.model_fields['rate_limit'].default} requests a minute" in GUIDE
