"""A case as a caller tells it, and settling it into facts: validated, worked out, with who said what."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, datetime
from functools import lru_cache, partial
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, JsonValue, PrivateAttr, ValidationError
from pydantic_core import ErrorDetails

from rules_engine.facts import NOT_KNOWN, Answer, Fact, Facts, Items, Kind, Span, Standing, State, Value
from rules_engine.names import nearest
from rules_engine.rulebook import Rulebook
from rules_engine.working_out import OLDEST, WorkingOut

AUTHORITY = "local authority"
_LONGEST_NAME = 100
_FIRST_YEAR, _LAST_YEAR = 1900, 2200
_GUESSED = 20
"""For how many errors the nearest known name is looked up."""


class CaseError(BaseModel):
    """One thing that keeps a case from being assessed. It never repeats what the case says."""

    pointer: str = Field(description="Where in the case, as a JSON Pointer.")
    code: str
    detail: str = Field(description="What is wrong and what to do, in plain words.")
    permitted: list[str] = []
    nearest: str | None = Field(default=None, description="The known name most like the one given.")


class CaseRefused(ValueError):
    """The case cannot be assessed as it stands: ``errors`` has everything that is wrong with it, at once."""

    def __init__(self, errors: Iterable[CaseError]) -> None:
        """Keep the errors, and read as all of them."""
        self.errors = list(errors)
        super().__init__("; ".join(f"{e.pointer}: {e.detail}" for e in self.errors))


def _strict_date(told: object) -> object:
    """A date is a text YYYY-MM-DD: no number, and no time of day."""
    if isinstance(told, str):
        return _day(told)
    if told is None or (isinstance(told, date) and not isinstance(told, datetime)):
        return told
    raise ValueError


def _day(told: str) -> date:
    """The date a text says. Raises ValueError for other texts, and for years in which no case can lie."""
    day = date.fromisoformat(told)
    # Python reads other ways to write a date too, such as by its week.
    if day.isoformat() != told or not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise ValueError
    return day


class Case(BaseModel):
    """One person's case, assessed for one local authority on a date.

    ``facts`` is keyed by fact id. An answer is a plain value, ``"not known"``, ``{"answer", "by", "on"}`` or a list
    of those where several bodies answered. What is absent has not been asked; neither that nor "not known" is a "no".
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    authority: str = Field(description="The local authority for which the case is assessed.")
    on: Annotated[date | None, BeforeValidator(_strict_date)] = Field(
        default=None, description="The date of assessment, which picks the rulebook in force."
    )
    reference: Annotated[str, Field(max_length=_LONGEST_NAME)] | None = None
    detail: Literal["full", "brief"] = "full"
    facts: dict[str, JsonValue] = {}
    _misread: tuple[CaseError, ...] = PrivateAttr(())

    @property
    def misread(self) -> tuple[CaseError, ...]:
        """What was wrong with the outer shape when the case was read: told together with what is wrong in its facts."""
        return self._misread


def read_case(told: object) -> Case:
    """A case from parsed JSON or YAML. Raises CaseRefused where it is no case at all.

    What else is wrong with its outer shape is kept in ``misread``, so that ``settle`` can tell everything at once.
    """
    if not isinstance(told, Mapping):
        raise CaseRefused([CaseError(pointer="", code="wrong_type", detail="A case is an object with facts in it.")])
    if not all(isinstance(key, str) for key in told):
        raise CaseRefused([CaseError(pointer="", code="wrong_type", detail="Every key of a case is a text.")])
    try:
        plain = {str(key): _as_json(value) for key, value in told.items()}
        return Case.model_validate(plain)
    except ValidationError as error:
        found = error.errors(include_input=False, include_url=False, include_context=False)
        wrong = {one["loc"][0] for one in found}
        sound = {key: value for key, value in plain.items() if key in Case.model_fields and key not in wrong}
        case = Case.model_validate({"authority": "", **sound})
        case._misread = tuple(_shape_errors(list(told), found))  # noqa: SLF001 (its own module)
        return case
    except RecursionError:
        detail = "The case is nested too deep: an answer is a value, or a list of them."
        raise CaseRefused([CaseError(pointer="", code="wrong_type", detail=detail)]) from None


def _as_json(told: object) -> object:
    """A case with its dates as JSON writes them: YAML and Python have dates of their own."""
    if isinstance(told, Mapping):
        return {key: _as_json(value) for key, value in told.items()}
    if isinstance(told, list):
        return [_as_json(value) for value in told]
    return told.isoformat() if isinstance(told, date) and not isinstance(told, datetime) else told


def _shape_errors(keys: list[str], errors: list[ErrorDetails]) -> Iterator[CaseError]:
    for found in errors:
        where, kind = found["loc"], found["type"]
        if kind == "extra_forbidden":
            place = keys.index(str(where[0])) + 1
            yield CaseError(
                pointer="",
                code="unknown_key",
                detail=f"Key number {place} of the case is not one it can have: leave it out, or use a key below.",
                permitted=list(Case.model_fields),
                nearest=nearest(str(where[0]), Case.model_fields),
            )
        elif where[0] == "facts" and len(where) > 1:
            yield CaseError(pointer="/facts", code="wrong_type", detail="An answer here is of a kind no fact has.")
        elif kind == "missing":
            yield CaseError(pointer=f"/{where[0]}", code="missing", detail="This is needed to assess a case.")
        else:
            shapes = {
                "on": f"Write a date as YYYY-MM-DD, of a year from {_FIRST_YEAR} to {_LAST_YEAR}.",
                "detail": 'Write "full" or "brief".',
                "facts": "Facts are an object of fact names and answers.",
                "authority": "Name the local authority.",
                "reference": f"A reference is a text of at most {_LONGEST_NAME} characters.",
            }
            yield CaseError(pointer=f"/{where[0]}", code="not_permitted", detail=shapes[str(where[0])])


class _Refusal(Exception):
    """An answer that cannot be read: what is wrong with it."""

    def __init__(self, code: str, detail: str, permitted: Iterable[str] = (), near: str | None = None) -> None:
        self.at = partial(CaseError, code=code, detail=detail, permitted=list(permitted), nearest=near)


def settle(rulebook: Rulebook, case: Case) -> Facts:
    """Step 1 of an assessment: the settled facts of a case.

    Raises CaseRefused with everything that is wrong: names, answers, dates ahead of the assessment, contradictions.
    """
    errors = list(case.misread)
    told_already = {error.pointer for error in errors}
    on = _date_of_assessment(rulebook, case, errors)
    if case.authority not in rulebook.authorities and "/authority" not in told_already:
        near = nearest(case.authority, rulebook.authorities)
        detail = "This rulebook does not cover that authority: name one of those below."
        errors.append(CaseError(pointer="/authority", code="unknown_authority", detail=detail,
                                permitted=list(rulebook.authorities), nearest=near))  # fmt: skip
    standings: dict[str, Standing] = {}
    for place, (name, told) in enumerate(case.facts.items(), start=1):
        fact = rulebook.facts.get(name)
        if fact is None:
            # To look for the nearest of many unknown names would take a hostile case's time, and help nobody.
            near = nearest(name, rulebook.facts) if len(errors) < _GUESSED else None
            detail = f"Fact number {place} is not one of the rulebook's: see the list of facts for their names."
            errors.append(CaseError(pointer="/facts", code="unknown_fact", detail=detail, nearest=near))
            continue
        try:
            standings[name] = _standing(rulebook, fact, told, on)
        except _Refusal as refusal:
            errors.append(refusal.at(pointer=f"/facts/{name}"))
    given = {name: s.value for name, s in standings.items() if s.value is not None}
    if not errors:
        worked = WorkingOut(given, on, case.authority, rulebook.areas).everything()
        for found in worked.contradictions:
            names = ", ".join(rulebook.facts[fact].name for fact in found.facts)
            detail = f"Correct one of {names}: {found.detail}."
            errors += [CaseError(pointer=f"/facts/{fact}", code="contradiction", detail=detail) for fact in found.facts]
        for name, value in worked.found.items():
            standings[name] = _worked_out(standings.get(name), value, worked.sources.get(name, ()))
    if errors:
        raise CaseRefused(errors)
    return Facts(standings)


def _date_of_assessment(rulebook: Rulebook, case: Case, errors: list[CaseError]) -> date:
    until = rulebook.covers_until
    if case.on is None and not any(error.pointer == "/on" for error in errors):
        detail = "Say on which date the case is assessed."
        errors.append(CaseError(pointer="/on", code="missing", detail=detail))
    elif case.on and (case.on < rulebook.covers_from or (until and case.on > until)):
        covered = f"from {rulebook.covers_from}" + (f" to {until}" if until else "")
        detail = f"This rulebook covers dates {covered}: it cannot judge a case on another date."
        errors.append(CaseError(pointer="/on", code="not_covered", detail=detail))
    return case.on or rulebook.on


def _worked_out(said: Standing | None, value: Value, sources: tuple[str, ...]) -> Standing:
    """A fact that follows from others. Bounds that do not settle a number leave it as open as it was."""
    before = said or Standing(State.NOT_ASKED)
    if before.state is State.CONTESTED:
        return before
    open_still = isinstance(value, Span) and value.settled is None
    return Standing(before.state if open_still else State.WORKED_OUT, value, before.answers, sources)


def _standing(rulebook: Rulebook, fact: Fact, told: JsonValue, on: date) -> Standing:
    """What a case says of one fact: by one body, or by several who may differ."""
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
            raise _Refusal("duplicated", "One body answers twice: give one answer a body, or date each of them.")
        if other is None or (answer.on and other.on and answer.on > other.on):
            by_body[answer.by] = answer
    return by_body.values()


def _answer(rulebook: Rulebook, fact: Fact, told: JsonValue, on: date) -> tuple[Value | None, str | None, date | None]:
    """An answer, who gave it and when."""
    if not isinstance(told, dict):
        return _value(rulebook, fact, told, on), None, None
    keys = {"answer", "by", "on", "not_known"} if fact.several else {"answer", "by", "on"}
    if set(told) - keys or "answer" not in told:
        raise _Refusal("unknown_key", "An answer with its source is written with the keys below.", sorted(keys))
    by, given_on = told.get("by"), told.get("on")
    if by is not None and not (isinstance(by, str) and by.strip() and by.isprintable() and len(by) <= _LONGEST_NAME):
        raise _Refusal("not_permitted", f"Say by whom on one line of at most {_LONGEST_NAME} characters.")
    day = None if given_on is None else _date(given_on)
    if day and day > on:
        raise _Refusal("in_future", "The answer is dated after the assessment.")
    value = _several(fact, told["answer"], told["not_known"]) if "not_known" in told else None
    return value or _value(rulebook, fact, told["answer"], on), by.strip() if by else None, day


def _value(rulebook: Rulebook, fact: Fact, told: JsonValue, on: date) -> Value | None:
    if told == NOT_KNOWN:
        return None
    if isinstance(told, bool):
        raise _Refusal("boolean", 'Write "yes" or "no", in quotation marks, not true or false.', fact.answers)
    if fact.several:
        return _several(fact, told, [])
    if fact.kind is Kind.NUMBER:
        if not isinstance(told, int) or told < 0:
            raise _Refusal("wrong_type", f"Give a whole number of {fact.unit}, without quotation marks.")
        if fact.unit == "years" and told > OLDEST:
            raise _Refusal("not_permitted", f"Give an age of at most {OLDEST} years.")
        return Span(told, told)
    if fact.kind is Kind.DATE:
        day = _date(told)
        if fact.past and day > on:
            raise _Refusal("in_future", "This date is after the date of assessment: correct one of them.")
        return day
    return _one_of(told, rulebook.areas if fact.kind is Kind.AREA else fact.answers)


def _one_of(told: object, permitted: Collection[str]) -> str:
    if isinstance(told, str) and told in permitted:
        return told
    detail = "Give one of the permitted answers, spelt as below."
    raise _Refusal(
        "not_permitted",
        detail,
        [*permitted, NOT_KNOWN],
        nearest(told, permitted) if isinstance(told, str) else None,
    )


def _several(fact: Fact, told: object, open_items: object) -> Items:
    """A complete list of items, or one that says of which items it is not known."""
    if not isinstance(told, list) or not isinstance(open_items, list):
        raise _Refusal("wrong_type", "Give a list of the answers that hold.", fact.answers)
    permitted = fact.answers
    surely = frozenset(_one_of(item, permitted) for item in told)
    unsure = frozenset(_one_of(item, permitted) for item in open_items)
    if surely & unsure:
        raise _Refusal("contradiction", "An item is both listed and said to be not known: keep one.")
    if len(surely) > 1 and surely & fact.alone:
        raise _Refusal("contradiction", "An answer that stands alone is given beside others.", sorted(fact.alone))
    if not unsure:
        fitting = [surely] if surely or not fact.alone else []
    else:
        fitting = [s for s in fact.sets() if surely <= s <= surely | unsure]
    if not fitting:
        raise _Refusal(
            "not_permitted",
            "Give at least one answer; where nothing holds, give the answer that says so.",
            permitted,
        )
    return Items(frozenset.intersection(*fitting), frozenset.union(*fitting))


def _date(told: object) -> date:
    try:
        if isinstance(told, str):
            return _day(told)
    except ValueError:
        pass
    detail = f"Write a date as YYYY-MM-DD, of a year from {_FIRST_YEAR} to {_LAST_YEAR}."
    raise _Refusal("wrong_type", detail)
