"""Reads an answer of a form as a fact's answer in a case."""

import re
from datetime import date

from pydantic import JsonValue

from api.adapters.mapping import Question, alike
from api.adapters.submission import FormAnswer
from rules_engine.facts import NOT_KNOWN, Fact, Kind
from rules_engine.rulebook import Rulebook

_DATE = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})")
_NUMBER = re.compile(r"[0-9]{1,6}")
_CHANGED = "The mapping does not know this answer: perhaps the form was changed. Add it to the mapping."


class NotRead(ValueError):
    """An answer cannot be read. Says why and what to do, and repeats nothing of it."""


def is_blank(answer: FormAnswer) -> bool:
    """Whether an optional question was left empty: that is "not asked", and never a "no"."""
    said = (answer.answer_text, answer.selections, answer.selection, answer.none_of_the_above_answer)
    return all(_blank(one) for one in said)


def _blank(said: JsonValue) -> bool:
    if isinstance(said, list):
        return all(_blank(one) for one in said)
    return said is None or (isinstance(said, str) and not said.strip())


def meaning(question: Question, answer: FormAnswer) -> str:
    """The one thing that an answer means. Raises NotRead."""
    meant = question.meaning(_one(answer))
    if meant is None:
        raise NotRead(_CHANGED)
    return meant


def as_answer(question: Question, answer: FormAnswer, rulebook: Rulebook) -> JsonValue:
    """What a case says of the question's fact by this answer. Raises NotRead."""
    fact = rulebook.facts[question.gives]
    if fact.several:
        return _several(fact, question, _texts(answer))
    text = _one(answer)
    meant = question.meaning(text)
    if meant is not None:
        return int(meant) if fact.kind is Kind.NUMBER and meant != NOT_KNOWN else meant
    if fact.kind is Kind.DATE:
        return _date(text)
    if fact.kind is Kind.NUMBER:
        return _number(text)
    named = {alike(area): area for area in rulebook.areas} if fact.kind is Kind.AREA else {}
    if alike(text) in named:
        return named[alike(text)]
    raise NotRead(_CHANGED)


def _texts(answer: FormAnswer) -> list[str]:
    """Every option or text that was given.

    Options come first where they stand by themselves: ``answer_text`` joins them with commas, which options may hold.
    """
    if not _blank(answer.none_of_the_above_answer):
        # Whatever it says, "none" would not be the whole of the answer.
        raise NotRead('Beside "None of the above" stands a text in the writer\'s own words: a person has to read it.')
    told = next((one for one in (answer.selections, answer.selection) if one is not None), answer.answer_text)
    texts = told if isinstance(told, list) else [told]
    if not all(isinstance(one, str) for one in texts):
        raise NotRead("This answer has another shape than GOV.UK Forms gives it.")
    return [one for one in texts if isinstance(one, str) and one.strip()]


def _one(answer: FormAnswer) -> str:
    texts = _texts(answer)
    if len(texts) != 1:
        raise NotRead("This takes one answer, and there are several: a case is about one person.")
    return texts[0]


def _several(fact: Fact, question: Question, texts: list[str]) -> JsonValue:
    """What was chosen. An answer that the form does not offer was not asked, so it stays open: it is not a "no"."""
    found = [question.meaning(text) for text in texts]
    meant = {one for one in found if one is not None}
    if None in found:
        raise NotRead(_CHANGED)
    if meant == {NOT_KNOWN}:
        return NOT_KNOWN
    chosen = meant & set(fact.answers)
    offered: set[str] = set() if NOT_KNOWN in meant else set(question.answers.values())
    still_open = set(fact.answers) - fact.alone - offered - chosen
    if still_open and chosen and chosen <= fact.alone:
        # "None of the above" is about what stands above it, and says nothing of the rest.
        still_open, chosen = still_open | chosen, set()
    listed: list[JsonValue] = [one for one in fact.answers if one in chosen]
    if not still_open:
        return listed
    return {"answer": listed, "not_known": [one for one in fact.answers if one in still_open]}


def _date(text: str) -> str:
    """GOV.UK Forms writes a date as day, month and year, such as 27/03/2026."""
    found = _DATE.fullmatch(text.strip())
    try:
        if found:
            return date(int(found[3]), int(found[2]), int(found[1])).isoformat()
    except ValueError:
        pass
    raise NotRead("This is no date such as 27/03/2026: ask for it by a date question.")


def _number(text: str) -> int:
    found = _NUMBER.fullmatch(text.strip())
    if found is None:
        raise NotRead("This is no whole number in digits: ask for it by a number question.")
    return int(found[0])
