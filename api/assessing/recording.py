"""Keeping an assessment as it is made, once for each Idempotency-Key."""

from fastapi import Request, Response
from sqlalchemy import Connection

from api.assessing.asking import Asked
from api.keeping.assessed import assessment_content, with_id
from api.keeping.kept_shapes import answered
from api.problems import NOT_PERMITTED, Refused
from api.records.chain import append, lock
from api.records.keeping import Kept, new_id, record
from api.records.records import Records, records
from api.records.repeating import Repeatable
from api.rulebooks import Rulebooks
from api.sign_in.principal import Principal, Scope
from api.turns import assess
from api.watching import metrics
from rules_engine.assessment import as_json


def recorded(told: object, ask: Asked, books: Rulebooks, caller: Principal, request: Request) -> Response:
    """Assess a case and keep the whole of it; or answer again what was kept under the same key. Raises Refused."""
    if Scope.KEEP not in caller.scopes:
        raise Refused(NOT_PERMITTED)
    to = records(request)
    repeatable = Repeatable.of(request, caller.tenant, caller.name, told)
    if repeatable:
        with to.database.reading() as connection:
            before = _before(connection, repeatable, to)
        if before:
            return _created(before)
    # Whatever detail is asked for, the whole is kept: a meeting reads it.
    whole = assess(ask.rulebook, ask.case.model_copy(update={"detail": "full"}), passages=books.passages)
    metrics.assessed(whole.headline.position)
    found = with_id(whole, new_id(), to)
    what = assessment_content(ask.case, found, as_json(ask.rulebook, found, passages=books.passages), caller.name)
    id_ = str(found.id)

    def keep(connection: Connection) -> Kept:
        """Keep it, unless another of the same key has come between."""
        lock(connection, caller.tenant)
        before = _before(connection, repeatable, to) if repeatable else None
        if before:
            return before
        entry = append(connection, caller.tenant, "assessment", what, to.now(), id_=id_, about=id_)
        if repeatable:
            repeatable.note(connection, id_, to.now())
        return Kept.of(entry, what)

    kept = to.database.together(caller.tenant, keep)
    if kept.entry.id == id_:
        metrics.kept("assessment")
    return _created(kept)


def _before(connection: Connection, repeatable: Repeatable, to: Records) -> Kept | None:
    """What was kept already under a key."""
    id_ = repeatable.kept(connection, to.now())
    return record(connection, repeatable.tenant, id_, "assessment") if id_ else None


def _created(kept: Kept) -> Response:
    """The answer to a request that had an assessment kept. It is the same each time."""
    return answered(kept, (), status=201, brief=kept.head["case"]["detail"] == "brief")
