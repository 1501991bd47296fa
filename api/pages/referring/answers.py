"""Answers as they are typed: from the fields of a page to what a case has, with what is wrong in words for people."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from api.pages.dates import NoDay, field_of, parts_of, typed_day
from api.pages.forms import FieldError, Posted
from api.pages.referring.told import Stored
from rules_engine.facts import NOT_KNOWN, Fact, Kind

ALL, NONE, BACK = "(all that apply)", "(none of these)", ""
"""What the boxes say that are no answers: everything that applies is ticked; nothing does. And an answer taken back."""
_MOST_DIGITS: Final = 4
_EITHER_DATE: Final = "Give a date or tick “Not known”, not both"
_ABOUT: Final = ("on", "offered")
"""What is noted of an answer and is no part of it."""


class Mistyped(Exception):
    """What was typed is no answer. ``part`` is where in the fields of the question, such as its day."""

    def __init__(self, words: str, part: str = "") -> None:
        """Keep the words and the part."""
        self.words, self.part = words, part
        super().__init__(words)


@dataclass(frozen=True, slots=True)
class Typed:
    """The answers on a page by fact, None where one was left out; and what is wrong with those that are none."""

    answers: Mapping[str, Stored | None]
    errors: tuple[FieldError, ...]


def typed(facts: Mapping[str, Fact], form: Posted) -> Typed:
    """What was typed of these facts."""
    answers: dict[str, Stored | None] = {}
    errors: list[FieldError] = []
    for id_, fact in facts.items():
        try:
            answers[id_] = _read(fact, form)
        except Mistyped as wrong:
            # A summary can have several: each names its question.
            words = f"{fact.name[0].upper()}{fact.name[1:]}: {wrong.words[0].lower()}{wrong.words[1:]}"
            errors.append(FieldError(field_of(fact, wrong.part), words))
    return Typed(answers, tuple(errors))


def said(stored: Stored | None) -> str:
    """An answer as a hidden field holds it, to tell whether it has changed since: the same for the same answer."""
    return json.dumps({key: stored[key] for key in sorted(stored) if key not in _ABOUT}) if stored else ""


def _read(fact: Fact, form: Posted) -> Stored | None:
    if fact.several:
        return _several(fact, form.all(fact.id))
    match fact.kind:
        case Kind.NUMBER:
            return _number(fact, form)
        case Kind.DATE:
            return _date(fact, form)
        case Kind.CHOICE | Kind.AREA:
            return _chosen(fact, form)


def _chosen(fact: Fact, form: Posted) -> Stored | None:
    told = form.one(fact.id)
    return {"answer": told} if told != BACK else None


def _several(fact: Fact, ticked: list[str]) -> Stored | None:
    """Ticked boxes. What was not ticked is not known, unless somebody says that all that apply are ticked."""
    boxes = [one for one in dict.fromkeys(ticked) if one]
    items = [one for one in boxes if one not in {ALL, NONE, NOT_KNOWN}]
    alone = [one for one in boxes if one in fact.alone or one == NONE]
    if alone and len(boxes) > 1:
        label = "None of these" if alone[0] == NONE else alone[0].capitalize()
        raise Mistyped(f"Tick “{label}” alone, or take its tick away")
    if alone:
        return {"answer": [] if alone == [NONE] else alone}
    if {ALL, NOT_KNOWN} <= set(boxes):
        raise Mistyped("Tick either that you have ticked all that apply, or “Not known”")
    left = [one for one in fact.answers if one not in items and one not in fact.alone]
    if items:
        return {"answer": items} if ALL in boxes or not left else {"answer": items, "not_known": left}
    if ALL in boxes:
        raise Mistyped("Tick what applies, too")
    return {"answer": NOT_KNOWN} if boxes else None


def _number(fact: Fact, form: Posted) -> Stored | None:
    told, unknown = form.one(fact.id), form.one(f"{fact.id}-not-known")
    if told and unknown:
        raise Mistyped("Give a number or tick “Not known”, not both")
    if not told:
        return {"answer": NOT_KNOWN} if unknown else None
    if not (told.isascii() and told.isdigit() and len(told) <= _MOST_DIGITS):
        raise Mistyped(f"Give a whole number of {fact.unit}, such as 4")
    return {"answer": int(told)}


def _date(fact: Fact, form: Posted) -> Stored | None:
    unknown = form.one(f"{fact.id}-not-known")
    try:
        day = typed_day(form, fact.id)
    except NoDay as wrong:
        if unknown:
            raise Mistyped(_EITHER_DATE) from None
        raise Mistyped(wrong.words, wrong.part) from None
    if day and unknown:
        raise Mistyped(_EITHER_DATE)
    if day is None:
        return {"answer": NOT_KNOWN} if unknown else None
    return {"answer": day.isoformat()}


def fields(fact: Fact, stored: Stored | None) -> Iterator[tuple[str, str]]:
    """The fields by which a page shows an answer: what would be typed to give it."""
    if stored is None:
        return
    answer: Any = stored["answer"]
    if fact.several and answer != NOT_KNOWN:
        boxes = [*answer] if stored.get("not_known") is None else [*answer, NOT_KNOWN]
        complete = stored.get("not_known") is None and not fact.alone.intersection(answer)
        boxes += ([ALL] if answer else [NONE]) if complete else []
        yield from ((fact.id, box) for box in boxes)
    elif fact.kind in {Kind.NUMBER, Kind.DATE} and answer == NOT_KNOWN:
        yield f"{fact.id}-not-known", "yes"
    elif fact.kind is Kind.DATE:
        yield from ((f"{fact.id}-{part}", told) for part, told in parts_of(date.fromisoformat(answer)).items())
    else:
        yield fact.id, str(answer)


def words(fact: Fact, stored: Stored) -> str:
    """An answer as people read it."""
    answer: Any = stored["answer"]
    if answer == NOT_KNOWN:
        return "Not known"
    if fact.several:
        listed = ", ".join(answer) or "none of these"
        open_ = "; whether anything else applies is not known" if stored.get("not_known") else ""
        return (listed + open_).capitalize() if listed.islower() else listed + open_
    if fact.kind is Kind.DATE:
        day = date.fromisoformat(answer)
        return f"{day.day} {day:%B %Y}"
    if fact.kind is Kind.NUMBER:
        return f"{answer} {fact.unit.removesuffix('s') if answer == 1 else fact.unit}"
    return str(answer)[:1].upper() + str(answer)[1:]
