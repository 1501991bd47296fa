"""What a meeting decides in a matter: what it would come to, and keeping it. The API and the pages share it."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from api.conditional import holds
from api.decisions.making import Made, make
from api.decisions.shapes import DecisionRecord, DecisionTold
from api.keeping.assessed import assessment_content, with_id
from api.keeping.kept import decided, read
from api.keeping.kept_shapes import tag, tag_of
from api.problems import CHANGED, CONDITION_NEEDED, NOT_FOUND, Refused
from api.records.chain import lock
from api.records.comparing import Changes, compare
from api.records.engine import engine
from api.records.keeping import Kept, content, keep, record
from api.records.records import Records
from api.records.repeating import Repeatable
from api.rulebooks import Rulebooks
from api.sign_in.principal import Principal
from api.watching import metrics


@dataclass(frozen=True, slots=True)
class Standing:
    """A kept assessment as it stands: with every decision in its matter, so far as the caller may see them."""

    kept: Kept
    decisions: Sequence[Kept]

    @property
    def tag(self) -> str:
        """What it is known by as it is now: another decision changes it."""
        return tag(self.kept, self.decisions)

    def decision(self, id_: str) -> Kept:
        """One of its decisions. Raises Refused."""
        found = next((one for one in self.decisions if one.entry.id == id_), None)
        if found is None:
            raise Refused(NOT_FOUND)
        return found

    def since(self, seen: str) -> list[Kept]:
        """The decisions that someone has not seen who saw what this tag stands for."""
        around = [self.kept.entry, *(one.entry for one in self.decisions), *self.kept.later]
        last = max((one.number for one in around if tag_of(one) == seen), default=0)
        return [one for one in self.decisions if one.entry.number > last]


def standing(connection: Connection, caller: Principal, id_: str) -> Standing:
    """A kept assessment that the caller may read, as it stands. Raises Refused."""
    kept = read(connection, caller, id_)
    return Standing(kept, decided(connection, caller, kept))


def effect(made: Made, kept: Kept) -> Changes | None:
    """What the new assessment says otherwise than the one decided on; None where there is no new one."""
    if made.follow_up is None:
        return None
    now = made.follow_up.assessment.model_dump(mode="json")
    head = {"case": made.follow_up.case.model_dump(mode="json"), "engine": engine()}
    return compare(json.loads(kept.answer), now, (kept.head, head), (kept.entry.id, made.follow_up.id))


def previewed(made: Made, to: Records, caller: Principal) -> DecisionRecord:
    """The record of a decision as it would be kept now."""
    return made.record(at=to.now(), by=caller.name, roles=caller.roles)


def keep_meeting(  # noqa: PLR0913, PLR0917 (what a decision is kept with)
    meeting: DecisionTold,
    id_: str,
    seen: str | None,
    to: Records,
    caller: Principal,
    books: Rulebooks,
    repeatable: Repeatable | None,
) -> Kept:
    """Keep what a meeting decided about an assessment, once for each key, with the new assessment that it calls for.

    ``seen`` is the tag of the matter as the caller saw it. Raises Refused: also where others decided meanwhile.
    """
    with to.database.reading() as connection:
        before = _before(connection, repeatable, to)
        found = standing(connection, caller, id_)
    if before:
        return before
    # ``*`` says that nothing in particular was seen.
    if seen is None or holds([seen], "*"):
        raise Refused(CONDITION_NEEDED)
    made = make(meeting, found.kept, found.decisions, books)
    with to.database.writing() as connection:
        lock(connection, caller.tenant)
        before = _before(connection, repeatable, to)
        if before:
            return before
        # Read again now that nobody else can write: it must still be there, with no decision that was not seen.
        again, now = standing(connection, caller, id_), to.now()
        if len(again.decisions) != len(found.decisions) or not holds([seen], again.tag):
            raise Refused(CHANGED)
        kept = again.kept
        decision = made.record(at=now, by=caller.name, roles=caller.roles)
        what = content(decision.model_dump(mode="json"), caller.name, reference=kept.reference)
        entry = keep(connection, caller.tenant, "decision", what, now, id_=decision.id, about=kept.entry.about)
        if made.follow_up:
            anew = with_id(made.follow_up.assessment, made.follow_up.id, to)
            new = assessment_content(
                made.follow_up.case, anew, anew.as_bytes(), caller.name, after=decision.id, after_kind="decision"
            )
            keep(connection, caller.tenant, "assessment", new, now, id_=made.follow_up.id, about=kept.entry.about)
        if repeatable:
            repeatable.note(connection, decision.id, now)
    metrics.kept("decision")
    return Kept.of(entry, what)


def _before(connection: Connection, repeatable: Repeatable | None, to: Records) -> Kept | None:
    """What was kept already under the request's key."""
    id_ = repeatable.kept(connection, to.now()) if repeatable else None
    return record(connection, repeatable.tenant, id_, "decision") if repeatable and id_ else None
