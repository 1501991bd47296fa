"""Keeping an assessment as it is made, once for each Idempotency-Key."""

from fastapi import Request, Response
from sqlalchemy import Connection

from api import metrics
from api.asking import Asked
from api.kept_shapes import answered
from api.problems import NOT_PERMITTED, Refused
from api.records.chain import Content, lock
from api.records.engine import engine
from api.records.keeping import Kept, content, keep, new_id, record
from api.records.records import Records, records
from api.records.repeating import Repeatable
from api.rulebooks import Rulebooks
from api.sign_in.principal import Principal, Scope
from api.turns import assess
from rules_engine.assessment import as_json
from rules_engine.case import Case
from rules_engine.contract import Assessment


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
    with to.database.writing() as connection:
        lock(connection, caller.tenant)
        # Another of the same key may have come between.
        before = _before(connection, repeatable, to) if repeatable else None
        if before:
            return _created(before)
        id_ = str(found.id)
        entry = keep(connection, caller.tenant, "assessment", what, to.now(), id_=id_, about=id_)
        if repeatable:
            repeatable.note(connection, id_, to.now())
    metrics.kept("assessment")
    return _created(Kept.of(entry, what))


def with_id(found: Assessment, id_: str, to: Records) -> Assessment:
    """An assessment with its id, and where people read its rationale."""
    headline = found.headline.model_copy(update={"rationale_url": to.rationale_url(id_)})
    return found.model_copy(update={"id": id_, "headline": headline})


def assessment_content(case: Case, found: Assessment, answer: str, by: str, *, after: str | None = None) -> Content:
    """What is kept of an assessment: the exact case, what judged it, and the exact answer.

    ``after`` is the id of the decision record whose judgements and votes it was made with.
    """
    head = {
        "case": case.model_dump(mode="json"),
        "engine": engine(),
        "rulebook": found.rulebook.model_dump(mode="json"),
        "position": found.headline.position,
        "next_deadline": found.headline.model_dump(mode="json")["next_deadline"],
        "after": after,
    }
    return content(head, by, answer=answer.encode(), reference=case.reference)


def _before(connection: Connection, repeatable: Repeatable, to: Records) -> Kept | None:
    """What was kept already under a key."""
    id_ = repeatable.kept(connection, to.now())
    return record(connection, repeatable.tenant, id_, "assessment") if id_ else None


def _created(kept: Kept) -> Response:
    """The answer to a request that had an assessment kept. It is the same each time."""
    return answered(kept, (), status=201, brief=kept.head["case"]["detail"] == "brief")
