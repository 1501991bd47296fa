"""A case as a JSON Schema: every fact of the rulebook with its question and its permitted answers."""

from typing import Any

from rules_engine.case import Case
from rules_engine.facts import NOT_KNOWN, Fact, Kind
from rules_engine.rulebook import Rulebook
from rules_engine.working_out import OLDEST

Json = dict[str, Any]

_NOT_KNOWN: Json = {"const": NOT_KNOWN, "description": "Asked, and nobody knows yet. It never counts as no."}
_SOURCE: Json = {
    "by": {"type": "string", "minLength": 1, "maxLength": 100, "description": "Who answered."},
    "on": {"type": "string", "format": "date", "description": "When it was answered."},
}
FACT_SCHEMAS: Json = {
    "Answered": {
        "type": "object",
        "description": "An answer with who gave it and when.",
        "properties": {"answer": {"description": "One of the fact's answers, or not known."}, **_SOURCE},
        "required": ["answer"],
        "additionalProperties": False,
    },
    "AnsweredSeveral": {
        "type": "object",
        "description": "The answers that hold, and those of which it is not known; the others do not hold.",
        "properties": {
            "answer": {"description": "The answers that hold, as a list, or not known."},
            "not_known": {"type": "array", "items": {"type": "string"}},
            **_SOURCE,
        },
        "required": ["answer"],
        "additionalProperties": False,
    },
}


def case_schema(rulebook: Rulebook | None, *, keeps: bool = False) -> Json:
    """The schema of a case; ``keeps`` adds what a request to assess may say besides."""
    schema = Case.model_json_schema()
    schema.pop("$defs", None)
    schema["description"] = (
        "One person's case, assessed for one authority on a date. What is absent has not been asked; "
        'neither that nor "not known" is ever a no. Unknown keys and facts are refused.'
    )
    properties = schema["properties"]
    properties["on"] = {
        "type": "string",
        "format": "date",
        "description": "The date of assessment, which picks the rulebook in force. Today if left out.",
    }
    properties["reference"] = {
        "type": "string",
        "maxLength": 100,
        "description": "The caller's own. No names, please.",
    }
    properties["detail"]["description"] = "brief leaves out reasons, what would settle, considerations and paraphrases."
    properties["facts"] = {"type": "object", "description": "Answers by fact id.", "default": {}}
    if rulebook:
        properties["authority"]["enum"] = list(rulebook.authorities)
        properties["facts"]["additionalProperties"] = False
        properties["facts"]["properties"] = {f.id: _fact(f, rulebook) for f in rulebook.facts.values()}
    if keeps:
        properties["record"] = {"const": False, "description": "Assessments cannot be kept yet."}
    return schema


def _fact(fact: Fact, rulebook: Rulebook) -> Json:
    answered = {"$ref": f"#/components/schemas/{'AnsweredSeveral' if fact.several else 'Answered'}"}
    by_several = {
        "type": "array",
        "items": answered,
        "minItems": 1,
        "description": "What several bodies answered.",
    }
    about = f"{fact.question} {fact.help}".strip() + (" People decide this." if fact.judgement else "")
    return {
        "title": fact.name,
        "description": about,
        "anyOf": [_plain(fact, rulebook), _NOT_KNOWN, answered, by_several],
    }


def _plain(fact: Fact, rulebook: Rulebook) -> Json:
    """The schema of a plain answer."""
    if fact.several:
        return {"type": "array", "items": {"enum": list(fact.answers)}}
    if fact.kind is Kind.NUMBER:
        number: Json = {"type": "integer", "minimum": 0, "description": f"{fact.unit.capitalize()}, whole."}
        return {**number, "maximum": OLDEST} if fact.unit == "years" else number
    if fact.kind is Kind.DATE:
        return {"type": "string", "format": "date"}
    return {"enum": list(rulebook.areas if fact.kind is Kind.AREA else fact.answers)}
