"""The shapes of tests on facts, and of the lists that combine them, as the loader knows them."""

from collections.abc import Mapping

from rules_engine.facts import Fact, Kind
from rules_engine.loading.rulesets import _GROUP, _NUMBERS
from rules_engine.schema.offered import Offered
from rules_engine.schema.sentences import APPLIES, GROUPS
from rules_engine.schema.shapes import Shape, defined, listed, one_of, one_or_listed, suggested, whole, words

CRITERION_TEST, RULE_TEST, FACT_TEST = defined("criterion_test"), defined("rule_test"), defined("fact_test")
_ANOTHER: Shape = {
    "enum": list(APPLIES),
    "errorMessage": "Nothing that can be tested here has this name. Criteria test facts; rules list criteria "
    'by name. Another rule may be tested by "applies" or "does not apply".',
}
_EXAMPLES = ("under 18", "up to 24", "16 or over", "16 to 24")


def testing(offered: Offered) -> dict[str, Shape]:
    """The definitions that tests need: for each fact that a test can name, and each depth of list."""
    tested = {name: fact for name, fact in offered.facts.items() if fact.kind in {Kind.CHOICE, Kind.NUMBER}}
    facts = {name: defined(f"fact_{fact.id}") for name, fact in tested.items()}
    return {
        "criterion_name": suggested(offered.criteria, "A criterion, by its name: of this file or of any other."),
        "applies": words(APPLIES, "Whether another rule's recommendation applies."),
        "criterion_test": _test(offered, facts, "criterion_test_in_list"),
        "criterion_test_in_list": _test(offered, facts, "criterion_test_in_inner_list"),
        "criterion_test_in_inner_list": _test(offered, facts, None),
        "rule_test": _test(offered, {}, "rule_test_in_list"),
        "rule_test_in_list": _test(offered, {}, None),
        "fact_test": _one_entry({"properties": facts, "additionalProperties": False}, "{FACT: ANSWER}"),
        **{f"fact_{fact.id}": _answers(fact) for fact in tested.values()},
    }


def _test(offered: Offered, facts: Mapping[str, Shape], deeper: str | None) -> Shape:
    """One test: the name of a criterion, or a fact, a rule or a list with what is wanted of it.

    A name that is none of these can only be a new rule, so all it may be is "applies" or "does not apply".
    """
    lists = {key: listed(defined(deeper), says) for key, says in GROUPS.items()} if deeper else {}
    rules = {name: defined("applies") for name in offered.rules}
    entries: Shape = {"properties": {**lists, **facts, **rules}, "additionalProperties": _ANOTHER}
    if deeper:
        entries["patternProperties"] = {whole(_GROUP.pattern): listed(defined(deeper))}
    return {"anyOf": [defined("criterion_name"), _one_entry(entries, "One test.")]}


def _one_entry(entries: Shape, says: str) -> Shape:
    return {"description": says, "type": "object", **entries, "minProperties": 1, "maxProperties": 1}


def _answers(fact: Fact) -> Shape:
    says = f"{fact.question} {fact.help}".strip()
    if fact.kind is Kind.CHOICE:
        includes = " (includes any of them)" if fact.several else ""
        return one_or_listed(one_of(fact.answers), f"{says}\n\nOne answer, or a list of any that will do{includes}.")
    return {
        "description": f"{says}\n\nA whole number of {fact.unit}.",
        "type": "string",
        "pattern": whole("|".join(pattern.pattern for pattern, _ in _NUMBERS)),
        "patternErrorMessage": "Write a number as " + ", ".join(f'"{one}"' for one in _EXAMPLES) + ".",
        "examples": list(_EXAMPLES),
    }
