"""Which duties are weaker than before, and how."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rules_engine.citations import Citation
from rules_engine.rendering.phrases import short_day
from rules_engine.rulebook import Rulebook
from rules_engine.rules import MODALITIES, Rule
from rules_engine.workbench.comparing.deadlines_compared import weaker_deadline
from rules_engine.workbench.comparing.shapes import Weakening
from rules_engine.workbench.differences import Difference, PartChanged

RELEASES = MODALITIES[-1]
"""The one modality that takes a duty away: to apply in more cases weakens it."""


@dataclass(frozen=True, slots=True)
class Extent:
    """In which direction the cases changed in which a rule applies, or stands while something is open."""

    fewer: bool
    more: bool
    waits: bool
    stands: bool


def weakened_by_words(was: Rule, now: Rule, parts: Sequence[PartChanged], before: Rulebook, after: Rulebook
                      ) -> Iterator[Weakening]:  # fmt: skip
    """What is weaker in what a rule says, of a rule that both have."""
    if MODALITIES.index(now.modality) > MODALITIES.index(was.modality):
        says = f'Its modality is weaker: it was "{was.modality}" and is "{now.modality}".'
        yield Weakening(kind="weaker modality", says=says)
    if now.who_acts != was.who_acts:
        yield Weakening(kind="another acts", says=f"The {now.who_acts} acts, and no longer the {was.who_acts}.")
    yield from weaker_deadline(was, now, before, after)
    for exception in _new("unless", parts) if now.modality != RELEASES else ():
        yield Weakening(kind="exception added", says=f"An exception was added or reads otherwise: {exception}.")
    for place in _lost(_places(was), _places(now)):
        yield Weakening(kind="citation lost", says=f"It does not rest on {place} any more.")
    for item in _lost([one.item for one in was.checklist], [one.item for one in now.checklist]):
        yield Weakening(kind="asks for less", says=f'Its checklist does not have "{item}" any more.')
    for point in _lost([one.says for one in was.consider], [one.says for one in now.consider]):
        yield Weakening(kind="asks for less", says=f'"{point}" is not to be weighed any more.')


def weakened_by_extent(rule: Rule, extent: Extent) -> Iterator[Weakening]:
    """What is weaker in the cases in which a rule applies."""
    if rule.modality == RELEASES:
        if extent.more or extent.stands:
            says = "It says that something is not required in more cases than before."
            yield Weakening(kind="releases in more cases", says=says)
        return
    if extent.fewer:
        yield Weakening(kind="fewer cases", says="It does not apply any more in some cases in which it did.")
    if extent.waits:
        says = "It does not stand any more while something is open: it waits for the answer."
        yield Weakening(kind="waits while open", says=says)


def rule_gone(was: Rule, twins: Iterable[Rule]) -> Iterator[Weakening]:
    """That a rule is gone; and the new rules that apply in exactly its cases, as it may only be called otherwise."""
    if was.modality != RELEASES:
        named = " or ".join(f'"{one.name}"' for one in twins)
        same = f" The new rule {named} applies in exactly the same cases: see whether it says as much." if named else ""
        yield Weakening(kind="rule gone", says=f"There is no such rule any more.{same}")


def weakened_around(before: Rulebook, after: Rulebook) -> Iterator[Weakening]:
    """What weakens duties without a word of any rule."""
    for name in _lost(before.authorities, after.authorities):
        yield Weakening(kind="authority left out", says=f"No case can be assessed for {name} any more.")
    for key, now in after.criteria.items():
        was = before.criteria.get(key)
        for place in _lost(_cited(was.cites), _cited(now.cites)) if was else ():
            says = f'The criterion "{now.name}" does not rest on {place} any more.'
            yield Weakening(kind="citation lost", says=says)
    known = {one.date for one in before.calendar.proclaimed}
    for one in after.calendar.proclaimed:
        if one.date not in known and before.calendar.is_working(one.date):
            says = f"{short_day(one.date)} ({one.name}) is no working day any more: what is counted over it ends later."
            yield Weakening(kind="fewer working days", says=says)


def parts_of(rule: str, found: Iterable[Difference]) -> tuple[PartChanged, ...]:
    """What changed in a rule's words."""
    return next((one.parts for one in found if one.kind == "rule" and one.id == rule), ())


def _new(part: str, parts: Iterable[PartChanged]) -> Iterator[str]:
    for one in parts:
        if one.part == part:
            # Where only their order changed, both have all of them.
            yield from _lost(one.after, one.before)


def _places(rule: Rule) -> list[str]:
    return _cited([*rule.cites, *(rule.deadline.cites if rule.deadline else ())])


def _cited(cites: Iterable[Citation]) -> list[str]:
    return [f"{one.source}, {one.at}" for one in cites]


def _lost(was: Iterable[str], now: Iterable[str]) -> list[str]:
    held = set(now)
    return [one for one in dict.fromkeys(was) if one not in held]
