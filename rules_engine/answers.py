"""What a case says of one fact, read: an answer, who gave it and when, or what several bodies answered."""

from collections.abc import Collection, Iterable
from datetime import date
from functools import lru_cache
from typing import Final

from pydantic import JsonValue

from rules_engine.facts import NOT_KNOWN, Answer, Fact, Items, Kind, Span, Standing, State, Value
from rules_engine.names import nearest
from rules_engine.rulebook import Rulebook
from rules_engine.working_out import OLDEST

AUTHORITY: Final = "local authority"
"""The body whose answer alone counts where a fact is the authority's own."""
LONGEST_NAME: Final = 100
"""Characters of a reference, and of a body's name."""
_FIRST_YEAR, _LAST_YEAR = 1900, 2200
A_DATE: Final = f"Write a date as YYYY-MM-DD, of a year from {_FIRST_YEAR} to {_LAST_YEAR}."
"""What to do where what is told is no date."""


class AnswerRefused(ValueError):
    """An answer that cannot be read: what is wrong with it, without a word of it."""

    def __init__(self, code: str, detail: str, permitted: Iterable[str] = (), nearest: str | None = None) -> None:
        """Keep what a ``CaseError`` says of it."""
        self.code, self.detail, self.permitted, self.nearest = code, detail, list(permitted), nearest
        super().__init__(detail)


def standing_of(rulebook: Rulebook, fact: Fact, told: JsonValue, on: date) -> Standing:
    """What a case says of one fact: by one body, or by several who may differ. Raises AnswerRefused."""
    if not (isinstance(told, list) and any(isinstance(one, dict) and "by" in one for one in told)):
        return _said_once(*_answer(rulebook, fact, told, on), of_the_authority=fact.of_the_authority)
    answers = tuple(_latest(Answer(*_answer(rulebook, fact, one, on)) for one in told))
    counting = [a for a in answers if not fact.of_the_authority or a.by in (None, AUTHORITY)]
    values = [a.value for a in counting if a.value is not None]
    if not counting:
        return Standing(State.NOT_ASKED, None, answers)
    if not values:
        return Standing(State.NOT_KNOWN, None, answers)
    if any(v != values[0] for v in values):
        return Standing(State.CONTESTED, None, answers)
    settled = not isinstance(values[0], Items) or values[0].settled
    return Standing(State.ANSWERED if settled else State.NOT_KNOWN, values[0], answers)


@lru_cache(maxsize=4_000)
def _said_once(value: Value | None, by: str | None, on: date | None, *, of_the_authority: bool) -> Standing:
    """What one answer makes of a fact. The same answer is the same object: what is remembered by it is soon found."""
    answer = Answer(value, by, on)
    if of_the_authority and by not in (None, AUTHORITY):
        return Standing(State.NOT_ASKED, None, (answer,))
    open_still = value is None or (isinstance(value, Items) and not value.settled)
    return Standing(State.NOT_KNOWN if open_still else State.ANSWERED, value, (answer,))


def _latest(answers: Iterable[Answer]) -> Iterable[Answer]:
    """Of one body's answers the latest counts; two that cannot be told apart by date are refused."""
    by_body: dict[str | None, Answer] = {}
    for answer in answers:
        other = by_body.get(answer.by)
        if other is not None and (other.on is None or answer.on is None or other.on == answer.on):
            raise AnswerRefused("duplicated", "One body answers twice: give one answer a body, or date each of them.")
        if other is None or (answer.on and other.on and answer.on > other.on):
            by_body[answer.by] = answer
    return by_body.values()


def _answer(rulebook: Rulebook, fact: Fact, told: JsonValue, on: date) -> tuple[Value | None, str | None, date | None]:
    """An answer, who gave it and when."""
    if not isinstance(told, dict):
        return _value(rulebook, fact, told, on), None, None
    keys = {"answer", "by", "on", "not_known"} if fact.several else {"answer", "by", "on"}
    if set(told) - keys or "answer" not in told:
        raise AnswerRefused("unknown_key", "An answer with its source is written with the keys below.", sorted(keys))
    by, given_on = told.get("by"), told.get("on")
    if by is not None and not (isinstance(by, str) and by.strip() and by.isprintable() and len(by) <= LONGEST_NAME):
        raise AnswerRefused("not_permitted", f"Say by whom on one line of at most {LONGEST_NAME} characters.")
    day = None if given_on is None else _date(given_on)
    if day and day > on:
        raise AnswerRefused("in_future", "The answer is dated after the assessment.")
    value = _several(fact, told["answer"], told["not_known"]) if "not_known" in told else None
    return value or _value(rulebook, fact, told["answer"], on), by.strip() if by else None, day


def _value(rulebook: Rulebook, fact: Fact, told: JsonValue, on: date) -> Value | None:
    if told == NOT_KNOWN:
        return None
    if isinstance(told, bool):
        raise AnswerRefused("boolean", 'Write "yes" or "no", in quotation marks, not true or false.', fact.answers)
    if fact.several:
        return _several(fact, told, [])
    if fact.kind is Kind.NUMBER:
        if not isinstance(told, int) or told < 0:
            raise AnswerRefused("wrong_type", f"Give a whole number of {fact.unit}, without quotation marks.")
        if fact.unit == "years" and told > OLDEST:
            raise AnswerRefused("not_permitted", f"Give an age of at most {OLDEST} years.")
        return Span(told, told)
    if fact.kind is Kind.DATE:
        day = _date(told)
        if fact.past and day > on:
            raise AnswerRefused("in_future", "This date is after the date of assessment: correct one of them.")
        return day
    return _one_of(told, rulebook.areas if fact.kind is Kind.AREA else fact.answers)


def _one_of(told: object, permitted: Collection[str]) -> str:
    if isinstance(told, str) and told in permitted:
        return told
    near = nearest(told, permitted) if isinstance(told, str) else None
    detail = "Give one of the permitted answers, spelt as below."
    raise AnswerRefused("not_permitted", detail, [*permitted, NOT_KNOWN], near)


def _several(fact: Fact, told: object, open_items: object) -> Items:
    """A complete list of items, or one that says of which items it is not known."""
    if not isinstance(told, list) or not isinstance(open_items, list):
        raise AnswerRefused("wrong_type", "Give a list of the answers that hold.", fact.answers)
    permitted = fact.answers
    surely = frozenset(_one_of(item, permitted) for item in told)
    unsure = frozenset(_one_of(item, permitted) for item in open_items)
    if surely & unsure:
        raise AnswerRefused("contradiction", "An item is both listed and said to be not known: keep one.")
    if len(surely) > 1 and surely & fact.alone:
        raise AnswerRefused("contradiction", "An answer that stands alone is given beside others.", sorted(fact.alone))
    if not unsure:
        fitting = [surely] if surely or not fact.alone else []
    else:
        fitting = [s for s in fact.sets() if surely <= s <= surely | unsure]
    if not fitting:
        raise AnswerRefused(
            "not_permitted",
            "Give at least one answer; where nothing holds, give the answer that says so.",
            permitted,
        )
    return Items(frozenset.intersection(*fitting), frozenset.union(*fitting))


def _date(told: object) -> date:
    try:
        if isinstance(told, str):
            return day_told(told)
    except ValueError:
        pass
    raise AnswerRefused("wrong_type", A_DATE)


def day_told(told: str) -> date:
    """The date a text says. Raises ValueError for other texts, and for years in which no case can lie."""
    day = date.fromisoformat(told)
    # Python reads other ways to write a date too, such as by its week.
    if day.isoformat() != told or not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise ValueError
    return day
