"""A case as a form: its JSON Schema for a date, and the UI schema by which JSON Forms shows it."""

from typing import Any

from fastapi import APIRouter, Depends
from fastapi.responses import JSONResponse

from api.case_schema import standalone
from api.conditional import Conditional
from api.requests import Choice, taking
from rules_engine.facts import Fact, Kind

router = APIRouter(prefix="/v1", tags=["forms"], dependencies=[Depends(taking("on"))], route_class=Conditional)

_AT_A_GLANCE = 8
"""The most answers that a form shows all at once, rather than in a list that opens."""


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

    Its scopes point into `/v1/facts.schema.json` of the same date. Give JSON Forms an Ajv for JSON Schema 2020-12.
    """
    groups: dict[str, list[Fact]] = {}
    for fact in choice.rulebook.facts.values():
        groups.setdefault(fact.group, []).append(fact)
    case = [{"type": "Control", "scope": f"#/properties/{key}"} for key in ("authority", "on", "reference")]
    return {
        "type": "VerticalLayout",
        "elements": [
            {"type": "Group", "label": "The case", "elements": case},
            *(
                {"type": "Group", "label": label, "elements": [_control(fact) for fact in facts]}
                for label, facts in groups.items()
            ),
        ],
    }


def _control(fact: Fact) -> dict[str, Any]:
    options: dict[str, Any] = {"showUnfocusedDescription": True}
    if fact.kind is Kind.CHOICE and not fact.several and len(fact.answers) <= _AT_A_GLANCE:
        options["format"] = "radio"
    if fact.judgement:
        options["judgement"] = True
    return {
        "type": "Control",
        "scope": f"#/properties/facts/anyOf/0/properties/{fact.id}",
        "label": fact.question,
        "options": options,
    }
