"""The schema of sequence.yaml, with the loader's own keys in the loader's own order."""

from rules_engine.facts import Kind
from rules_engine.loading.sequence import STEP_KEYS
from rules_engine.schema.criteria import FACT_TEST, testing
from rules_engine.schema.offered import Offered
from rules_engine.schema.shapes import (
    Shape,
    defined,
    one_or_listed,
    schema,
    suggested,
    table,
    tables,
    text,
    told,
    words,
)


def sequence(offered: Offered) -> Shape:
    """The schema of sequence.yaml."""
    shapes = {
        "called for by": one_or_listed(suggested(offered.rules), "The rules that call for the step."),
        "needed where": one_or_listed(
            suggested(offered.rules), "While one of these applies, the step is still to come, though it is not due yet."
        ),
        "done on": words(offered.questions(Kind.DATE), "The date that shows when it was taken."),
        "done when": told("The answer that shows that it was taken: {FACT: ANSWER}.", FACT_TEST),
        "after": one_or_listed(text("A step further up."), "The steps that come first."),
        "does not wait": text("Why it goes ahead of the steps that usually come first."),
    }
    shown = {"anyOf": [{"required": ["done on"]}, {"required": ["done when"]}]}
    says = f"A step. Its keys stand in this order: {', '.join(STEP_KEYS)}."
    steps = {"steps": tables(defined("step"), "The way a case goes, in order.")}
    tests = {name: shape for name, shape in testing(offered).items() if name.startswith("fact_")}
    definitions = {"step": table(STEP_KEYS, shapes, ("called for by",), says) | shown, **tests}
    return schema("Sequence", table(steps, steps, steps), definitions)
