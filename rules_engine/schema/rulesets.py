"""The schema of a ruleset's file, with the loader's own keys in the loader's own order."""

from rules_engine.loading.rulesets import _CRITERION_KEYS, _RULE_KEYS, HEAD_KEYS, STATUSES
from rules_engine.rules import MODALITIES
from rules_engine.schema import sentences
from rules_engine.schema.citing import CITES, doubting
from rules_engine.schema.criteria import CRITERION_TEST, FACT_TEST, RULE_TEST, testing
from rules_engine.schema.deadlines import deadlines
from rules_engine.schema.offered import Offered
from rules_engine.schema.shapes import (
    Shape,
    defined,
    listed,
    schema,
    suggested,
    table,
    tables,
    text,
    told,
    words,
)

_BESIDE: dict[str, Shape] = {"cites": CITES, "doubt": defined("doubt"), "differs": defined("differs")}


def ruleset(offered: Offered) -> Shape:
    """The schema of a ruleset's file."""
    day = defined("date")
    head = {
        "title": text("The question that this ruleset answers, as its heading."),
        "status": words({status: sentences.STATUSES[status] for status in STATUSES}),
        "in force from": told("The date it takes effect: the same as the file's name.", day),
        "withdrawn from": told("The first date on which it is no longer in force.", day),
        "review by": told("The date by which its owner looks at it again.", day),
        "owner": suggested(dict.fromkeys(offered.owners, ""), "Who answers for this ruleset."),
        "history": listed(defined("signed"), "Who put it in force, when and why. Written by thresholds publish."),
        "criteria": tables(defined("criterion"), "Named tests on facts, each with a citation.", offered.criteria),
        "rules": tables(defined("rule"), "From criteria to recommendations.", offered.rules),
    }
    needed = ("title", "status", "in force from", "review by", "owner")
    definitions = {
        "signed": _signed(),
        "criterion": _criterion(),
        "rule": _rule(),
        "modality": words({modality: sentences.MODALITIES[modality] for modality in MODALITIES}),
        "body": words(offered.bodies, "A body of bodies.yaml."),
        **deadlines(offered),
        **doubting(offered),
        **testing(offered),
    }
    return schema("A ruleset", table(HEAD_KEYS, head, needed), definitions)


def _signed() -> Shape:
    shapes = {
        "on": told("The day of the signature.", defined("date")),
        "by": text("Who signed."),
        "why": text("What this version is for, in a sentence."),
    }
    return table(shapes, shapes, shapes)


def _criterion() -> Shape:
    shapes = {
        "met when": told("The test that has to be met.", CRITERION_TEST),
        "met unless": told("A presumption: it stands until this test is known to be met.", CRITERION_TEST),
        **_BESIDE,
    }
    keys = table(_CRITERION_KEYS, shapes, ("cites",), _in_order("A criterion", _CRITERION_KEYS))
    return keys | _either("met when", "met unless")


def _rule() -> Shape:
    body = defined("body")
    shapes = {
        "if all of": listed(RULE_TEST, "Conditions: each of them. While one is open, the rule is undetermined."),
        "if any of": listed(RULE_TEST, "Conditions: any of them. While they are open, the rule is undetermined."),
        "unless any of": listed(RULE_TEST, "Exceptions: the rule stands until one of them is known to be met."),
        "recommend": text("What to do, in our own words, as an instruction."),
        "who acts": told("Who does it: a body of bodies.yaml.", body),
        "who decides": told("Who decides on it: a body of bodies.yaml.", body),
        "modality": told("Never stronger than its sources make it.", defined("modality")),
        "deadline": defined("deadline"),
        "consider": _looked_at("says", "when", "To weigh: reported present, absent or not known. Never concludes."),
        "checklist": _looked_at("item", "done when", "What belongs to it: reported done, missing or not known."),
        **_BESIDE,
    }
    needed = ("recommend", "who acts", "who decides", "modality", "cites")
    return table(_RULE_KEYS, shapes, needed, _in_order("A rule", _RULE_KEYS)) | _either("if all of", "if any of")


def _looked_at(what: str, when: str, says: str) -> Shape:
    keys = (what, when, "cites") if what == "item" else (when, what, "cites")
    return listed(table(keys, {what: text("A few words."), when: FACT_TEST, "cites": CITES}, keys), says)


def _either(one: str, other: str) -> Shape:
    return {"oneOf": [{"required": [one]}, {"required": [other]}]}


def _in_order(what: str, keys: tuple[str, ...]) -> str:
    return f"{what}. Its keys stand in this order: {', '.join(keys)}."
