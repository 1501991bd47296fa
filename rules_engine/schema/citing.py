"""What every file may hold: dates, citations, doubts, and sources that read otherwise."""

from rules_engine.schema.offered import Offered
from rules_engine.schema.shapes import DAY, Shape, defined, one_or_listed, table, text, words

_AT = 'The section; for the local guidance the heading and the paragraph under it: "Rapid Reviews, para 1".'
CITES = one_or_listed(defined("citation"), "A source, the place in it, and our paraphrase: one citation or a list.")


def citing(offered: Offered) -> dict[str, Shape]:
    """The definitions that citations need."""
    source = defined("source")
    return {
        "date": DAY,
        "source": words(offered.titles(), "A source of sources.yaml."),
        "citation": table(
            ("source", "at", "says"),
            {"source": source, "at": text(_AT), "says": text("What the place says, in our own words.")},
            ("source", "at", "says"),
            "{source: ..., at: ..., says: ...}",
        ),
    }


def doubting(offered: Offered) -> dict[str, Shape]:
    """The definitions that doubts and differing sources need, besides those of citations."""
    question = text("An open question of interpretation, for the owner.")
    doubt: Shape = {"anyOf": [question, table(("text", "cites"), {"text": question, "cites": CITES}, ("text",))]}
    reading = text("How that source reads, in our own words.")
    differing = table(
        ("source", "at", "reading"),
        {"source": defined("source"), "at": text(_AT), "reading": reading},
        ("source", "at", "reading"),
        "{source: ..., at: ..., reading: ...}",
    )
    return {
        **citing(offered),
        "doubt": one_or_listed(doubt, "Open questions of interpretation, for the owner: a text, or a list."),
        "differs": one_or_listed(differing, "Sources that read otherwise, shown beside."),
    }
