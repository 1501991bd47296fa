"""Keeping an assessment as it is made, once for each Idempotency-Key."""

from collections.abc import Callable

from fastapi import Request, Response
from sqlalchemy import Connection

from api.assessing.asking import Asked, wrong_with
from api.keeping.assessed import assessment_content, with_id
from api.keeping.kept import own
from api.keeping.kept_shapes import answered
from api.records.chain import append, lock
from api.records.keeping import Kept, Missing, matter_of_assessment, new_id, record
from api.records.records import Records, records
from api.records.repeating import Repeatable
from api.rulebooks import Rulebooks
from api.sign_in.principal import Principal, Scope
from api.turns import assess
from api.watching import metrics
from rules_engine.assessment import as_json
from rules_engine.case import CaseError, CaseRefused


def recorded(told: object, ask: Asked, books: Rulebooks, caller: Principal, request: Request) -> Response:
    """Assess a case and keep the whole of it; or answer again what was kept under the same key. Raises Refused."""
    if Scope.KEEP not in caller.scopes:
        raise caller.refused()
    repeatable = Repeatable.of(request, caller.tenant, caller.name, told)
    return _created(kept_once(ask, books, caller, records(request), repeatable))


def kept_once(  # noqa: PLR0913 (what is kept, by what, for whom, where, and how often)
    ask: Asked,
    books: Rulebooks,
    caller: Principal,
    to: Records,
    repeatable: Repeatable | None,
    *,
    also: Callable[[Connection], None] = lambda _: None,
) -> Kept:
    """Assess a case and keep the whole of it; or what was kept under the same key before. Raises Refused.

    ``also`` is done in the transaction in which it is kept, and not where it was kept before.
    """
    if repeatable:
        with to.database.reading() as connection:
            before = kept_before(connection, repeatable, to)
        if before:
            return before
    if ask.after is not None:
        with to.database.reading() as connection:
            _matter(connection, ask, caller)
    # Whatever detail is asked for, the whole is kept: a meeting reads it.
    whole = assess(ask.rulebook, ask.case.model_copy(update={"detail": "full"}), passages=books.passages)
    metrics.assessed(whole.headline.position)
    found = with_id(whole, new_id(), to)
    answer = as_json(ask.rulebook, found, passages=books.passages)
    what = assessment_content(ask.case, found, answer, caller.name, after=ask.after)
    id_ = str(found.id)

    def keep(connection: Connection) -> Kept:
        """Keep it, unless another of the same key has come between."""
        lock(connection, caller.tenant)
        before = kept_before(connection, repeatable, to) if repeatable else None
        if before:
            return before
        # Looked for again now that nobody can erase it before this is kept.
        about = id_ if ask.after is None else _matter(connection, ask, caller)
        entry = append(connection, caller.tenant, "assessment", what, to.now(), id_=id_, about=about)
        if repeatable:
            repeatable.note(connection, id_, to.now())
        also(connection)
        return Kept.of(entry, what)

    kept = to.database.together(caller.tenant, keep)
    if kept.entry.id == id_:
        metrics.kept("assessment")
    return kept


def _matter(connection: Connection, ask: Asked, caller: Principal) -> str:
    """The matter of the assessment that this one comes after. Raises CaseRefused, with all else that is wrong."""
    try:
        return matter_of_assessment(connection, caller.tenant, ask.after or "", own(caller))
    except Missing:
        detail = "You have no kept assessment of this id: take the id of one that you can read, or leave it out."
        missing = CaseError(pointer="/after", code="not_found", detail=detail)
        raise CaseRefused([missing, *wrong_with(ask.rulebook, ask.case)]) from None


def kept_before(connection: Connection, repeatable: Repeatable, to: Records) -> Kept | None:
    """What was kept already under a key."""
    id_ = repeatable.kept(connection, to.now())
    return record(connection, repeatable.tenant, id_, "assessment") if id_ else None


def _created(kept: Kept) -> Response:
    """The answer to a request that had an assessment kept. It is the same each time."""
    return answered(kept, (), status=201, brief=kept.head["case"]["detail"] == "brief")
