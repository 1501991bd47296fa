"""The schema of properties.yaml, with the loader's own keys in the loader's own order."""

from rules_engine.loading.properties import PROPERTY_KEYS
from rules_engine.schema.citing import CITES, doubting
from rules_engine.schema.criteria import CRITERION_TEST, testing
from rules_engine.schema.offered import Offered
from rules_engine.schema.shapes import Shape, defined, listed, one_of, schema, suggested, table, tables, text, told


def properties(offered: Offered) -> Shape:
    """The schema of properties.yaml."""
    apart = "Rules of which no two may apply in one case: those that say notify, and those that say do not."
    shapes = {
        "says": text("What has to be so, in a sentence that anyone can read."),
        "never together": listed(suggested(offered.rules), apart) | {"minItems": 2},
        "whenever": told("Where this is met: a test of facts, criteria and rules. A rule's name alone: it applies.",
                         CRITERION_TEST),
        "then": told("This holds as well. A rule's name alone: it applies.", CRITERION_TEST),
        "also while open": told("Whether it has to be known while answers are open, too.", one_of(("yes", "no"))),
        "cites": CITES,
        "doubt": defined("doubt"),
    }  # fmt: skip
    says = f"A property. Its keys stand in this order: {', '.join(PROPERTY_KEYS)}."
    either: Shape = {
        "oneOf": [{"required": ["never together"]}, {"required": ["whenever", "then"]}],
        "dependencies": {"whenever": ["then"], "then": ["whenever"]},
    }
    held = {"properties": tables(defined("property"), "What has to be so in every case.")}
    one = table(PROPERTY_KEYS, shapes, ("says", "cites"), says) | either
    definitions = {"property": one, **doubting(offered), **testing(offered)}
    return schema("Properties", table(held, held, held), definitions)
