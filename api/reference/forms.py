"""A case as a form: its JSON Schema for a date, and the UI schema by which JSON Forms shows it."""

from typing import Any

from fastapi import APIRouter, Depends
from fastapi.responses import JSONResponse

from api.conditional import Conditional
from api.reference.case_schema import standalone
from api.requests import Choice, taking
from rules_engine.facts import Fact

router = APIRouter(prefix="/v1", tags=["forms"], dependencies=[Depends(taking("on"))], route_class=Conditional)

_THE_CASE = {"authority": "Local authority", "on": "Date of assessment", "reference": "Your own reference"}
"""What is asked of the case itself, with its labels."""
_HELP_SHOWN: dict[str, Any] = {"showUnfocusedDescription": True}


class SchemaResponse(JSONResponse):
    """A JSON Schema."""

    media_type = "application/schema+json"


@router.get("/facts.schema.json", response_class=SchemaResponse, summary="Get a case's JSON Schema")
def facts_schema(choice: Choice) -> dict[str, Any]:
    """A case of a date (else today) as JSON Schema 2020-12: questions are titles, help is in descriptions.

    Under `facts` its first alternative is plain answers, as a form has them; the second has every way to answer:
    not known, by whom and when, by several bodies. Facts that people judge are marked `x-judgement`.
    """
    return standalone(choice.rulebook, choice.on)


@router.get("/facts.uischema.json", summary="Get a case's UI schema")
def facts_uischema(choice: Choice) -> dict[str, Any]:
    """The referral form as a UI schema of JSON Forms: every question under its heading, in the order of forms.

    Its scopes point into `/v1/facts.schema.json` of the same date. Give JSON Forms an Ajv for JSON Schema 2020-12
    with the formats of ajv-formats and `{allErrors: true, verbose: true, strict: false}`. What is left empty is not
    sent and has not been asked; of several answers that can hold at once, those that are not chosen do not hold.
    """
    groups: dict[str, list[Fact]] = {}
    for fact in choice.rulebook.facts.values():
        groups.setdefault(fact.group, []).append(fact)
    case = [_control(f"#/properties/{key}", label, _HELP_SHOWN) for key, label in _THE_CASE.items()]
    return {
        "type": "VerticalLayout",
        "elements": [
            {"type": "Group", "label": "The case", "elements": case},
            *(
                {"type": "Group", "label": label, "elements": [_question(fact) for fact in facts]}
                for label, facts in groups.items()
            ),
        ],
    }


def _question(fact: Fact) -> dict[str, Any]:
    # Never as radio buttons: in the vanilla renderers of React every "yes" has one id, so that a click on the words
    # of one question answers another.
    options = _HELP_SHOWN | ({"judgement": True} if fact.judgement else {})
    return _control(f"#/properties/facts/anyOf/0/properties/{fact.id}", fact.question, options)


def _control(scope: str, label: str, options: dict[str, Any]) -> dict[str, Any]:
    return {"type": "Control", "scope": scope, "label": label, "options": options}
