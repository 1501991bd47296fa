"""The schema of excused.yaml, with the loader's own keys in the loader's own order."""

from rules_engine.loading.excused import EXCUSE_KEYS
from rules_engine.schema.offered import Offered
from rules_engine.schema.shapes import Shape, defined, listed, schema, table, text


def excused(_: Offered) -> Shape:
    """The schema of excused.yaml."""
    shapes = {
        "if": text('What would go unnoticed, in the words after "No scenario would notice if".'),
        "because": text("Why that is no fault, so that another officer can judge it."),
    }
    held = {"excused": listed(defined("excuse"), "Changes that no scenario needs to notice, one by one.")}
    excuse = table(
        EXCUSE_KEYS, shapes, EXCUSE_KEYS, f"An excuse. Its keys stand in this order: {', '.join(EXCUSE_KEYS)}."
    )
    return schema("Excused", table(held, held, held), {"excuse": excuse})
