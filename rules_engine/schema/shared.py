"""The schemas of the files that all rulesets share, with the loader's own keys and words."""

from collections.abc import Iterable

from rules_engine.citations import WEIGHTS
from rules_engine.facts import Fact, Kind
from rules_engine.loading.shared import _FACT_KEYS, _KINDS, _READ
from rules_engine.schema import sentences
from rules_engine.schema.citing import CITES, citing
from rules_engine.schema.offered import Offered
from rules_engine.schema.shapes import (
    DAY,
    Shape,
    defined,
    listed,
    one_of,
    one_or_listed,
    schema,
    suggested,
    table,
    tables,
    text,
    told,
    words,
)

_TEXT: Shape = {"type": "string", "minLength": 1}


def facts(offered: Offered) -> Shape:
    """The schema of facts.yaml."""
    kinds = words({kind: sentences.KINDS[kind] for kind in _KINDS})
    answers: Shape = {"type": "array", "items": _TEXT, "minItems": 2, "uniqueItems": True}
    yes = one_of(("yes", "no"))
    caution = {"says": text("What to bear in mind, in our own words."), "cites": CITES}
    shapes: dict[str, Shape] = {
        "question": text("A question that a social worker can answer without a lawyer."),
        "answers": {
            "description": 'A list of answers, or a kind. Never write "not known".',
            "anyOf": [answers, kinds],
        },
        "several": told("Whether more than one answer may be given.", yes),
        "stands alone": one_or_listed(_TEXT, "Of several answers those beside which no other can be given."),
        "help": text("A sentence or two that make the question easy to answer rightly."),
        "held by": suggested(_once(f.held_by for f in offered.facts.values()), "Who usually knows."),
        "group": suggested(_once(f.group for f in offered.facts.values()), "The heading under which forms show it."),
        "of the authority": told("Whether only the local authority's own answer counts.", yes),
        "follows": one_or_listed(
            suggested(offered.questions(Kind.DATE)), "The dates that should come before this one."
        ),
        "cites": CITES,
        "judgement": words({"people": "People decide this; the engine never works it out."}),
        "indicators for": listed(defined("indicator"), "Answers that speak for it, and never settle it."),
        "indicators against": listed(defined("indicator"), "Answers that speak against it, and never settle it."),
        "cautions": listed(table(caution, caution, caution), "What the sources warn of."),
    }
    needed = ("question", "answers", "held by", "group")
    definitions = {
        "fact": table(_FACT_KEYS, shapes, needed, f"A fact. Its keys stand in this order: {', '.join(_FACT_KEYS)}."),
        "indicator": _indicator(offered),
        **citing(offered),
    }
    return schema("Facts", _only("facts", "fact", "Every question about a case."), definitions)


def sources(offered: Offered) -> Shape:
    """The schema of sources.yaml."""
    shapes = {
        "title": text("Its title."),
        "weight": words({weight: sentences.WEIGHTS[weight] for weight in WEIGHTS}),
        "in force from": told("The day on which what is cited of it began.", DAY),
        "replaced from": told("The day on which another replaced it.", DAY),
        "replaced by": suggested(offered.titles(), "The source that replaced it."),
        "read": words({read: sentences.READ[read] for read in _READ}, "How much of it was read."),
    }
    both: Shape = {"dependencies": {"replaced from": ["replaced by"], "replaced by": ["replaced from"]}}
    source = table(shapes, shapes, ("title", "weight", "in force from", "read")) | both
    return schema(
        "Sources", _only("sources", "source", "Every law and guidance that may be cited."), {"source": source}
    )


def bodies(offered: Offered) -> Shape:
    """The schema of bodies.yaml."""
    dated = {"from": DAY, "name": text("Its name from then on.")}
    shapes = {
        "is": text("One line saying who that is."),
        "also called": one_or_listed(_TEXT, "Other labels that the local guidance gives it."),
        "names": one_or_listed(table(dated, dated, dated), "Its names, by date."),
        "named by": words(offered.questions(Kind.AREA), "The fact whose answer names it."),
    }
    return schema(
        "Bodies",
        _only("bodies", "body", "Who acts and who decides."),
        {"body": table(shapes, shapes, ("is",))},
    )


def areas(offered: Offered) -> Shape:
    """The schema of areas.yaml."""
    known = suggested(dict.fromkeys(offered.areas, ""))
    shapes = {
        "authorities": listed(known, "The authorities that the local guidance covers."),
        "England": listed(_TEXT, "Every upper-tier authority of England."),
        "outside England": listed(_TEXT, "What else an area can be."),
    }
    return schema("Areas", table(shapes, shapes, shapes), {})


def calendar(offered: Offered) -> Shape:
    """The schema of calendar.yaml."""
    day = {"date": DAY, "name": text("What the day is called."), "cites": CITES}
    proclaimed = table(day, day, ("date", "name"), "{date: ..., name: ..., cites: ...}")
    says = "Days proclaimed as holidays after the calendar was published."
    shapes: dict[str, Shape] = {
        "official until": told("The last day of the official list of bank holidays.", DAY),
        "proclaimed days": {"description": says, "type": "array", "items": proclaimed},
    }
    return schema("Calendar", table(shapes, shapes, ("official until",)), citing(offered))


def _only(key: str, what: str, says: str) -> Shape:
    """A file of one key, under which everything is named."""
    return table((key,), {key: tables(defined(what), says)}, (key,))


def _indicator(offered: Offered) -> Shape:
    """Of facts already known, known answers; a new fact is checked once all files are read."""
    known = {name: _told(fact) for name, fact in offered.facts.items() if fact.kind is Kind.CHOICE}
    when: Shape = {
        "type": "object",
        "properties": known,
        "additionalProperties": one_or_listed(_TEXT),
        "minProperties": 1,
    }
    return table(("when", "cites"), {"when": when, "cites": CITES}, ("when",), "{when: {FACT: ANSWER}, cites: ...}")


def _told(fact: Fact) -> Shape:
    return one_or_listed(one_of(fact.answers), fact.question)


def _once(told: Iterable[str]) -> dict[str, str]:
    return dict.fromkeys(told, "")
