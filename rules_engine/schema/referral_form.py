"""The schema of referral-form.yaml, with the loader's own keys in the loader's own order."""

from rules_engine.facts import Kind
from rules_engine.loading.referral_form import FORM_KEYS, PAGE_KEYS
from rules_engine.schema.citing import CITES, citing
from rules_engine.schema.offered import Offered
from rules_engine.schema.shapes import Shape, defined, one_or_listed, schema, table, tables, text, words


def referral_form(offered: Offered) -> Shape:
    """The schema of referral-form.yaml."""
    asked = {name: fact.question for name, fact in offered.facts.items() if not fact.judgement}
    page = {
        "says": text("What stands at the top of the page, where it helps."),
        "cites": CITES,
        "asks": one_or_listed(words(asked), "The facts that are asked while they can still matter, in order."),
        "always asks": one_or_listed(
            words(offered.questions(Kind.DATE)), "Dates that start or meet a deadline: asked whatever was answered."
        ),
    }
    agencies: Shape = {
        "description": "The bodies that a referrer can work for, each with what people read.",
        "type": "object",
        "properties": {name: text(says) for name, says in offered.bodies.items()},
        "additionalProperties": False,
    }
    form = {
        "title": text("Its title."),
        "cites": CITES,
        "agencies": agencies,
        "pages": tables(defined("page"), "The pages in order, each under its heading."),
    }
    asking = {"anyOf": [{"required": ["asks"]}, {"required": ["always asks"]}]}
    says = f"A page. Its keys stand in this order: {', '.join(PAGE_KEYS)}."
    definitions = {"page": table(PAGE_KEYS, page, ("cites",), says) | asking, **citing(offered)}
    return schema("Referral form", table(FORM_KEYS, form, FORM_KEYS), definitions)
