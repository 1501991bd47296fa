"""What was told of a kept case, for people: each question that was answered, with who answered it how and when."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from api.keeping.matter import Matter
from rules_engine.calendar_days import day_in_words
from rules_engine.facts import NOT_KNOWN, Fact, Kind
from rules_engine.rendering.forms import Block, Heading, Table
from rules_engine.rendering.phrases import short_day

DIFFER = "These answers differ: nothing is settled by them."


def as_told(matter: Matter) -> list[tuple[str, str]]:
    """Each question with its answers, in the order of forms; those that differ come first, as people have to settle it.

    A fact that the rulebook no longer has goes by its id in words.
    """
    told: Mapping[str, Any] = matter.kept.head["case"]["facts"]
    known = matter.names.facts
    order = [*(fact for fact in known if fact in told), *(fact for fact in told if fact not in known)]
    found = []
    for id_ in order:
        fact, given = known.get(id_), list(_given(told[id_]))
        question = fact.question if fact else f"{id_.replace('_', ' ').capitalize()}:"
        differ = len({repr(one["answer"]) for one in given if one["answer"] != NOT_KNOWN}) > 1
        said = "; ".join(_said(fact, one) for one in given)
        found.append((not differ, question, f"{said}. {DIFFER}" if differ else said))
    return [(question, said) for _, question, said in sorted(found, key=lambda one: one[0])]


def told_blocks(matter: Matter) -> Iterator[Block]:
    """The same for a paper."""
    if rows := as_told(matter):
        yield Heading(2, "The case as it was told")
        yield Table(("Question", "Answer"), tuple(rows))


def _given(told: Any) -> Iterator[Mapping[str, Any]]:  # noqa: ANN401 (any answer of a case)
    """The answers to one fact. Several are a list of answers, each with who gives it; a plain list is one answer."""
    if isinstance(told, Sequence) and not isinstance(told, str) and any(isinstance(one, Mapping) for one in told):
        for one in told:
            yield from _given(one)
    else:
        yield told if isinstance(told, Mapping) else {"answer": told}


def _said(fact: Fact | None, given: Mapping[str, Any]) -> str:
    day = given.get("on")
    source = ", ".join(one for one in (given.get("by"), day and short_day(date.fromisoformat(day))) if one)
    left = given.get("not_known")
    more = f"; not known of: {', '.join(left)}" if left else ""
    return _answer(fact, given["answer"]) + more + (f" ({source})" if source else "")


def _answer(fact: Fact | None, answer: Any) -> str:  # noqa: ANN401 (any answer of a case)
    if isinstance(answer, list):
        return ", ".join(answer) or "none of these"
    if fact and fact.kind is Kind.DATE and answer != NOT_KNOWN:
        return day_in_words(date.fromisoformat(answer))
    return f"{answer} {fact.unit}".strip() if fact and fact.kind is Kind.NUMBER and answer != NOT_KNOWN else str(answer)
