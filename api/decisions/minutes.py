"""What a meeting decided, as blocks: they follow the assessment on its paper."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from api.decisions.reasons import SAYS, Reason
from api.decisions.shapes import DecidedRecord, DecisionRecord, Partner
from api.records.chain import Head
from api.records.keeping import Kept
from rules_engine.calendar_days import day_in_words
from rules_engine.rendering.forms import Block, Heading, Item, Paragraph, Points, Said, Table
from rules_engine.rendering.phrases import STATUSES
from rules_engine.rulebook import Rulebook


def minutes(records: Iterable[DecisionRecord], rulebook: Rulebook) -> Iterator[Block]:
    """Each decision record, the first first, and which of its decisions a later one supersedes.

    The rulebook gives the names of facts, where it still has them.
    """
    names = {id_: fact.name for id_, fact in rulebook.facts.items()}
    found = list(records)
    by_id = {record.id: record for record in found}
    later = {(one.supersedes, one.recommendation): record for record in found for one in record.decisions}
    for record in found:
        yield Heading(2, f"Decided on {day_in_words(record.on)}")
        at = f"{day_in_words(record.at.date())} at {record.at:%H:%M} UTC"
        roles = f" ({', '.join(record.roles)})" if record.roles else ""
        yield Paragraph(f"Decision record {record.id}, kept on {at} by {record.by}{roles}.")
        yield Paragraph(
            f"It answers assessment {record.assessment.id} of {day_in_words(record.assessment.on)}, made by the "
            f"rulebook {record.assessment.rulebook} and the engine {record.assessment.engine}."
        )
        if record.rationale:
            yield Said(record.rationale, "The meeting's reasons as a whole")
        for one in record.decisions:
            stands = by_id.get(one.superseded_by or "") or later.get((record.id, one.recommendation))
            yield from _decided(one, stands, names)
        yield from _judged(record, _after(record, found), names)
        if record.scrutineer:
            yield Paragraph(f"The independent scrutineer, whose view is not counted: {record.scrutineer.view}.")
            yield from _words([("The scrutineer", record.scrutineer.text)])
        if record.dissent:
            titles = names | {one.recommendation: one.title for one in record.decisions}
            told = "; ".join(titles.get(one.on, one.on) for one in record.dissent)
            yield Paragraph(
                f"The partners disagree. This is to be shared with the Delegated Safeguarding Partners: {told}."
            )
        if record.warnings:
            yield Points(tuple(Item(warning) for warning in record.warnings))


def _after(record: DecisionRecord, records: Sequence[DecisionRecord]) -> list[DecisionRecord]:
    """The records that count after one: of later meetings, and of the same day those recorded later."""
    at = records.index(record)
    return [one for n, one in enumerate(records) if one.on > record.on or (one.on == record.on and n > at)]


def made_with(record: DecisionRecord) -> Iterator[Block]:
    """Of an assessment that came of a decision, which one that was."""
    yield Paragraph(
        f"Assessed anew with what was judged and voted on {day_in_words(record.on)}: decision record {record.id}."
    )


def since(records: Sequence[DecisionRecord]) -> Iterator[Block]:
    """That people have decided since it was kept, for whoever reads only the beginning."""
    if records:
        days = ", ".join(dict.fromkeys(day_in_words(record.on) for record in records))
        anew = [record.next_assessment for record in records if record.next_assessment]
        newest = f" With what was judged and voted it was assessed anew: assessment {anew[-1]}." if anew else ""
        yield Paragraph(
            f"People have decided since, on {days}: see the end of this paper. What follows is as it was before."
            f"{newest}"
        )


def later(kept: Kept) -> Iterator[Block]:
    """That more was known since it was kept, for whoever reads only the beginning."""
    if kept.later:
        last = kept.later[-1]
        yield Paragraph(
            f"There is a later assessment of this matter, kept on {day_in_words(date.fromisoformat(last.at[:10]))}: "
            f"assessment {last.id}. Read that one for what holds now: what follows is as it was before."
        )


def _decided(one: DecidedRecord, later: DecisionRecord | None, names: Mapping[str, str]) -> Iterator[Block]:
    yield Heading(3, one.title)
    if later:
        yield Paragraph(f"Superseded by the decision of {day_in_words(later.on)}, decision record {later.id}.")
    departs = " This departs from the recommendation or puts it off." if one.departs else ""
    judged = f", and {STATUSES[one.recommended]} with what the meeting judged" if one.recommended != one.status else ""
    yield Paragraph(f"Recommended: {STATUSES[one.status]}{judged} ({one.modality}). Decided: {one.decision}.{departs}")
    yield from _reasons(one.reason, one.rationale)
    if one.unrecorded:
        left = ", ".join(names.get(fact, fact) for fact in one.unrecorded)
        yield Paragraph(f"Judgements that it turns on, and that are not recorded or differ: {left}.")
    if one.positions:
        rows = tuple((p.partner, p.position, SAYS[p.reason] if p.reason else "") for p in one.positions)
        yield Table(("Partner", "Position", "Reason"), rows + _not_heard(one.not_heard))
        yield from _words((p.partner, p.text) for p in one.positions)


def _not_heard(partners: Iterable[Partner]) -> tuple[tuple[str, str, str], ...]:
    return tuple((partner, "not recorded", "") for partner in partners)


def _words(said: Iterable[tuple[str, str | None]]) -> Iterator[Block]:
    """What somebody said in words of their own. It can be long, so it stands in no table."""
    for whose, text in said:
        if text:
            yield Said(text, f"{whose[:1].upper()}{whose[1:]}, in their own words")


def _reasons(code: Reason | None, rationale: str | None) -> Iterator[Block]:
    if code:
        yield Paragraph(f"Reason: {SAYS[code]}")
    if rationale:
        yield Said(rationale, "Rationale")


def _judged(record: DecisionRecord, later: Sequence[DecisionRecord], names: Mapping[str, str]) -> Iterator[Block]:
    if record.judgements:
        yield Heading(3, "Judgements")
        again = {one.fact: other.on for other in later for one in other.judgements}
        rows = [(one, _again(one.answer, "judged", again.get(one.fact))) for one in record.judgements]
        judged = tuple((names.get(one.fact, one.fact), answer, one.by) for one, answer in rows)
        yield Table(("Judgement", "Answer", "By"), judged)
        yield from _words((f"{one.by} on {names.get(one.fact, one.fact)}", one.text) for one in record.judgements)
    if record.votes:
        yield Heading(3, "Votes on a local review")
        anew = {vote.partner: other.on for other in later for vote in other.votes}
        votes = [(v.partner, _again(v.vote, "voted", anew.get(v.partner))) for v in record.votes]
        missing = [(partner, "not recorded") for partner in record.not_voted]
        yield Table(("Partner", "Vote"), (*votes, *missing))
        yield from _words((v.partner, v.text) for v in record.votes)
    if record.next_assessment:
        yield Paragraph(f"Assessed anew with these: assessment {record.next_assessment}.")


def _again(said: str, done: str, on: date | None) -> str:
    return f"{said} ({done} again on {day_in_words(on)})" if on else said


def vouched(number: int, digest: str, head: Head | None) -> Iterator[Block]:
    """Where the assessment stands in the records, and the digest of their head for whoever holds the paper."""
    yield Heading(2, "In the records")
    yield Paragraph(f"This assessment is entry {number} of the records. The digest of the entry is {digest}.")
    if head:
        yield Paragraph(
            f"When this was printed the records ended with entry {head.number}, of {head.at[:10]}, with the digest "
            f"{head.digest}. Keep this paper: whoever verifies the records can be shown by it that nothing before that "
            "entry was changed since."
        )
