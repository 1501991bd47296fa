"""What is asked to be assessed: a case, and what is supposed beside it. All that is wrong is told at once."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from api.rulebooks import Rulebooks
from rules_engine.case import Case, CaseError, CaseRefused, read_case, settle
from rules_engine.rulebook import Rulebook

_BESIDE = ("record", "after", "suppose")
"""What a request to assess may say beside its case."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A case and the rulebook of its date, and whether to keep the assessment, and after which one in its matter.

    Where answers are supposed: their facts, and the case with them in place.
    """

    rulebook: Rulebook
    case: Case
    record: bool = False
    supposes: tuple[str, ...] = ()
    supposing: Case | None = None
    after: str | None = None


def dated(told: object, books: Rulebooks) -> tuple[Rulebook, Case]:
    """A case, of today where it has no date, and the rulebook of its date. Raises as ``read_case``."""
    case = read_case(told)
    on = case.on or books.today()
    return books.on(on), case.model_copy(update={"on": on})


def asked(told: object, books: Rulebooks) -> Asked:
    """What a request asks. Raises CaseRefused; without a supposition the case is left to ``assess`` to refuse."""
    if not isinstance(told, Mapping):
        return Asked(*dated(told, books))
    rulebook, case = dated({key: value for key, value in told.items() if key not in _BESIDE}, books)
    errors = list(_not_to_keep(told))
    if "suppose" not in told:
        if errors:
            raise CaseRefused([*errors, *wrong_with(rulebook, case)])
        return Asked(rulebook, case, told.get("record", False) is True, after=told.get("after"))
    return supposing(rulebook, case, told["suppose"], errors=errors)


def supposing(
    rulebook: Rulebook, case: Case, supposed: object, *, away: Iterable[str] = (), errors: Iterable[CaseError] = ()
) -> Asked:
    """What a case asks beside supposed answers, by fact id as in its facts; ``away`` are answers that are taken away.

    Raises CaseRefused with everything that is wrong, with ``errors`` first.
    """
    alone = read_case({"authority": case.authority, "on": case.on, "facts": supposed})
    wrong = [*errors, *wrong_with(rulebook, case)]
    wrong += _at_suppose((e for e in wrong_with(rulebook, alone) if e.pointer.startswith("/facts")), alone)
    gone = frozenset(away)
    # A supposed answer takes the place of the one given, if any.
    left = {fact: told for fact, told in case.facts.items() if fact not in gone}
    then = case.model_copy(update={"facts": {**left, **alone.facts}})
    wrong = wrong or list(_at_suppose(wrong_with(rulebook, then), alone))
    if wrong:
        raise CaseRefused(wrong)
    return Asked(
        rulebook, case, supposes=tuple(f for f in rulebook.facts if f in {*alone.facts, *gone}), supposing=then
    )


def _not_to_keep(told: Mapping[str, object]) -> Iterator[CaseError]:
    record, after, reference = told.get("record", False), told.get("after"), told.get("reference")
    if not isinstance(record, bool):
        yield CaseError(pointer="/record", code="wrong_type", detail="Write true to keep the assessment, or false.")
    elif record and "suppose" in told:
        detail = "What is supposed is not kept: suppose without record, and keep the assessment of what is known."
        yield CaseError(pointer="/suppose", code="not_permitted", detail=detail)
    if after is not None and not isinstance(after, str):
        detail = "Write the id of the kept assessment that this one comes after, as a text."
        yield CaseError(pointer="/after", code="wrong_type", detail=detail)
    elif after is not None and record is not True:
        detail = "Only what is kept comes after something kept: send record: true with it, or leave it out."
        yield CaseError(pointer="/after", code="not_permitted", detail=detail)
    if record is True and isinstance(reference, str) and not reference.isprintable():
        detail = "A reference to keep an assessment under is on one line, of characters that can be printed."
        yield CaseError(pointer="/reference", code="not_permitted", detail=detail)


def wrong_with(rulebook: Rulebook, case: Case) -> list[CaseError]:
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
