"""A case as a JSON Schema: every fact of the rulebook with its question and its permitted answers."""

from datetime import date
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


_DECIDED = " People decide this."
_ALL_THAT_HOLD = "Every answer that holds: those left out do not."
_COMPONENTS = "#/components/schemas/"
_DEFS = "#/$defs/"


def case_schemas(rulebook: Rulebook | None) -> Json:
    """The schemas of a case for OpenAPI, by name: a case alone, and with what a request to assess may say besides."""
    case = _case(rulebook)
    case["properties"]["facts"] = {"$ref": f"{_COMPONENTS}Answers", "default": {}}
    # As good as left out. A form's own schema has no null: it would ask for one.
    for key in ("on", "reference"):
        told = case["properties"][key]
        about = told.pop("description")
        case["properties"][key] = {"anyOf": [told, {"type": "null"}], "description": about}
    beside = {
        "record": {"type": "boolean", "description": "Keep the assessment; else nothing is kept. Never with suppose."},
        "after": {
            "anyOf": [{"type": "string"}, {"type": "null"}],
            "description": "The id of a kept assessment that you can read, to be kept in its matter. With record.",
        },
        "suppose": {
            "$ref": f"{_COMPONENTS}Answers",
            "description": "What if: answers to suppose. Each takes the place of one given, for that alone.",
        },
    }
    to_assess = {**case, "title": "CaseToAssess", "properties": case["properties"] | beside}
    answers = _answers(rulebook, _COMPONENTS) if rulebook else {"type": "object"}
    return {"Case": case, "CaseToAssess": to_assess, "Answers": answers, **FACT_SCHEMAS}


def standalone(rulebook: Rulebook, on: date) -> Json:
    """A case of a date as a JSON Schema of its own, which forms can be made from."""
    case = _case(rulebook)
    # Forms are made from the first, which has one kind of answer to each question.
    case["properties"]["facts"] = {"anyOf": [{"$ref": f"{_DEFS}PlainAnswers"}, {"$ref": f"{_DEFS}Answers"}]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$comment": f"Made on the rulebook in force on {on}, {rulebook.digest}.",
        **case,
        "$defs": {
            "PlainAnswers": _by_fact({f.id: _in_a_form(f, rulebook) | _asked(f) for f in rulebook.facts.values()}),
            "Answers": _answers(rulebook, _DEFS),
            **FACT_SCHEMAS,
        },
    }


def _case(rulebook: Rulebook | None) -> Json:
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
    if rulebook:
        properties["authority"]["enum"] = list(rulebook.authorities)
    return schema


def _by_fact(facts: Json) -> Json:
    return {
        "type": "object",
        "description": "Answers by fact id.",
        "properties": facts,
        "additionalProperties": False,
    }


def _asked(fact: Fact) -> Json:
    """A question as a form shows it."""
    told: Json = {"title": fact.question}
    if fact.help or fact.judgement:
        told["description"] = f"{fact.help}{_DECIDED if fact.judgement else ''}".strip()
    return told | ({"x-judgement": True} if fact.judgement else {})


def _answers(rulebook: Rulebook, at: str) -> Json:
    """Answers in every way in which they can be given."""
    return _by_fact({f.id: _fact(f, rulebook, at) for f in rulebook.facts.values()})


def _fact(fact: Fact, rulebook: Rulebook, at: str) -> Json:
    answered = {"$ref": f"{at}{'AnsweredSeveral' if fact.several else 'Answered'}"}
    by_several = {
        "type": "array",
        "items": answered,
        "minItems": 1,
        "description": "What several bodies answered.",
    }
    about = f"{fact.question} {fact.help}".strip() + (_DECIDED if fact.judgement else "")
    return {
        "title": fact.name,
        "description": about,
        "anyOf": [_plain(fact, rulebook), _NOT_KNOWN, answered, by_several],
    }


def _in_a_form(fact: Fact, rulebook: Rulebook) -> Json:
    """The one kind of answer that a form takes: a choice has "not known" among its answers."""
    plain = _plain(fact, rulebook)
    if fact.several:
        return plain | {"items": {"type": "string", **plain["items"]}, "uniqueItems": True}
    if "enum" in plain:
        return {"type": "string", "enum": [*plain["enum"], NOT_KNOWN]}
    return plain


def _plain(fact: Fact, rulebook: Rulebook) -> Json:
    """The schema of a plain answer."""
    if fact.several:
        # Where an answer says that nothing holds, an empty list says nothing.
        told: Json = {"type": "array", "items": {"enum": list(fact.answers)}, "description": _ALL_THAT_HOLD}
        return told | ({"minItems": 1} if fact.alone else {})
    if fact.kind is Kind.NUMBER:
        number: Json = {"type": "integer", "minimum": 0, "description": f"{fact.unit.capitalize()}, whole."}
        return {**number, "maximum": OLDEST} if fact.unit == "years" else number
    if fact.kind is Kind.DATE:
        return {"type": "string", "format": "date"}
    return {"enum": list(rulebook.areas if fact.kind is Kind.AREA else fact.answers)}
