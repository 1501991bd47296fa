"""An impact as a document: how many answers change, weakened duties first."""

from collections.abc import Iterable, Iterator

from rules_engine.contract import Status
from rules_engine.rendering.forms import Block, Heading, Item, Paragraph, Points, Table
from rules_engine.rendering.phrases import short_day
from rules_engine.workbench.impact.shapes import AnswersChanged, Impact, Turn

_STATUS: dict[Status | None, str] = {
    "applies": "applies",
    "does_not_apply": "does not apply",
    "undetermined": "undetermined",
    None: "no such rule",
}
_TURNS: dict[Turn, str] = {
    "status": "",
    "later": "due later",
    "earlier": "due sooner",
    "no limit now": "no day by which it is due any more",
    "a limit now": "a day by which it is due now",
    "weaker": "weaker modality",
    "stronger": "stronger modality",
    "another acts": "another body acts",
}
_REFUSED = {
    "before": "The earlier version cannot be told these cases",
    "after": "The later version cannot be told these cases any more",
    "both": "Neither version can be told these cases",
}


def document(one: Impact) -> Iterator[Block]:
    """The whole document."""
    yield Heading(1, f"What {one.after.name} would change beside {one.before.name}")
    yield Paragraph(_summary(one))
    weakened = [answer for answer in one.answers if answer.weakened]
    others = [answer for answer in one.answers if not answer.weakened]
    if weakened:
        yield Heading(2, "Duties that are weaker")
        yield from _answers(weakened)
    if others:
        yield Heading(2, "Other answers that change")
        yield from _answers(others)
    if one.refused:
        yield Heading(2, "Cases that were not judged")
        yield Points(
            tuple(Item(f"{r.cases} (such as {', '.join(r.examples)})", label=_REFUSED[r.by]) for r in one.refused)
        )
    yield Paragraph(_how(one))


def _summary(one: Impact) -> str:
    if not one.cases:
        return "There were no cases."
    if not one.changed:
        return f"In none of {one.cases} cases does any answer change."
    weaker = f"in {one.weakened} of them a duty is weaker" if one.weakened else "in none of them is a duty weaker"
    return f"In {one.changed} of {one.cases} cases an answer changes; {weaker}."


def _how(one: Impact) -> str:
    return (
        f"Each case was judged as if each version had been in force on its day ({short_day(one.on)} where it names "
        f"none), by the first decider, with deadlines and with what every completion agrees on. {one.checked} of them "
        "were also assessed in full, by both deciders: they say the same."
    )


def _answers(found: Iterable[AnswersChanged]) -> Iterator[Block]:
    rows = [(f"{one.name} ({one.modality})", _changed(one), str(one.cases), ", ".join(one.examples)) for one in found]
    yield Table(("Rule", "What changes", "Cases", "Such as"), tuple(rows))


def _changed(one: AnswersChanged) -> str:
    if one.turn == "status":
        return f"{_STATUS[one.before]}, now {_STATUS[one.after]}"
    return _TURNS[one.turn]
