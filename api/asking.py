"""What is asked to be assessed: a case, and what is supposed beside it. All that is wrong is told at once."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from api.rulebooks import Rulebooks
from rules_engine.case import Case, CaseError, CaseRefused, read_case, settle
from rules_engine.rulebook import Rulebook

_BESIDE = ("record", "suppose")
"""What a request to assess may say beside its case."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A case and the rulebook of its date; where answers are supposed, their facts and the case with them in place."""

    rulebook: Rulebook
    case: Case
    supposes: tuple[str, ...] = ()
    supposing: Case | None = None


def dated(told: object, books: Rulebooks) -> tuple[Rulebook, Case]:
    """A case, of today where it has no date, and the rulebook of its date. Raises as ``read_case``."""
    case = read_case(told)
    on = case.on or books.today()
    return books.on(on), case.model_copy(update={"on": on})


def asked(told: object, books: Rulebooks) -> Asked:
    """What a request asks. Raises CaseRefused: what only a later version can do is refused, never passed over.

    Without a supposition the case is left to ``assess`` to settle, and to refuse.
    """
    if not isinstance(told, Mapping):
        return Asked(*dated(told, books))
    rulebook, case = dated({key: value for key, value in told.items() if key not in _BESIDE}, books)
    errors = list(_not_available(told))
    if "suppose" not in told:
        if errors:
            raise CaseRefused([*errors, *_wrong(rulebook, case)])
        return Asked(rulebook, case)
    alone = read_case({"authority": case.authority, "on": case.on, "facts": told["suppose"]})
    errors += _wrong(rulebook, case)
    errors += _at_suppose((e for e in _wrong(rulebook, alone) if e.pointer.startswith("/facts")), alone)
    # A supposed answer takes the place of the one given, if any.
    supposing = case.model_copy(update={"facts": {**case.facts, **alone.facts}})
    errors = errors or list(_at_suppose(_wrong(rulebook, supposing), alone))
    if errors:
        raise CaseRefused(errors)
    return Asked(rulebook, case, tuple(f for f in rulebook.facts if f in alone.facts), supposing)


def _not_available(told: Mapping[str, object]) -> Iterator[CaseError]:
    if told.get("record", False) is not False:
        detail = "Assessments cannot be kept yet: write false here or leave it out, and keep the answer yourself."
        yield CaseError(pointer="/record", code="not_available", detail=detail)


def _wrong(rulebook: Rulebook, case: Case) -> list[CaseError]:
    """Everything wrong with a case."""
    try:
        settle(rulebook, case)
    except CaseRefused as refused:
        return refused.errors
    return []


def _at_suppose(errors: Iterable[CaseError], alone: Case) -> Iterator[CaseError]:
    """Errors in facts, pointing to where they are supposed."""
    supposed = {"/facts", *(f"/facts/{fact}" for fact in alone.facts)}
    for error in errors:
        moved = error.pointer in supposed
        yield error.model_copy(update={"pointer": error.pointer.replace("/facts", "/suppose", 1)}) if moved else error
