"""A case as a caller tells it, and settling it into facts: validated, worked out, with who said what."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, JsonValue, PrivateAttr, ValidationError
from pydantic_core import ErrorDetails

from rules_engine.answers import A_DATE, LONGEST_NAME, AnswerRefused, day_told, standing_of
from rules_engine.facts import Facts, Span, Standing, State, Value
from rules_engine.names import nearest
from rules_engine.rulebook import Rulebook
from rules_engine.working_out import Contradiction, WorkingOut

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
        return day_told(told)
    if told is None or (isinstance(told, date) and not isinstance(told, datetime)):
        return told
    raise ValueError


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
    reference: Annotated[str, Field(max_length=LONGEST_NAME)] | None = None
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
                "on": A_DATE,
                "detail": 'Write "full" or "brief".',
                "facts": "Facts are an object of fact names and answers.",
                "authority": "Name the local authority.",
                "reference": f"A reference is a text of at most {LONGEST_NAME} characters.",
            }
            yield CaseError(pointer=f"/{where[0]}", code="not_permitted", detail=shapes[str(where[0])])


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
            standings[name] = standing_of(rulebook, fact, told, on)
        except AnswerRefused as refused:
            errors.append(CaseError(pointer=f"/facts/{name}", code=refused.code, detail=refused.detail,
                                    permitted=refused.permitted, nearest=refused.nearest))  # fmt: skip
    if errors:
        raise CaseRefused(errors)
    given = {name: s.value for name, s in standings.items() if s.value is not None}
    worked = WorkingOut(given, on, case.authority, rulebook.areas).everything()
    if worked.contradictions:
        raise CaseRefused(error for found in worked.contradictions for error in _contradicting(rulebook, found))
    for name, value in worked.found.items():
        standings[name] = _worked_out(standings.get(name), value, worked.sources[name])
    return Facts(standings)


def _contradicting(rulebook: Rulebook, found: Contradiction) -> Iterator[CaseError]:
    names = ", ".join(rulebook.facts[fact].name for fact in found.facts)
    for fact in found.facts:
        detail = f"Correct one of {names}: {found.detail}."
        yield CaseError(pointer=f"/facts/{fact}", code="contradiction", detail=detail)


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
