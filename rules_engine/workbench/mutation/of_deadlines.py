"""Every change to a deadline: how long, in which days, from when, met by what, and how strongly."""

from collections.abc import Iterator
from dataclasses import replace

from rules_engine.deadlines import Counting, Deadline, Length, Unit
from rules_engine.rulebook import Rulebook
from rules_engine.rules import MODALITIES, Rule
from rules_engine.workbench.mutation.aspects import Aspect
from rules_engine.workbench.mutation.changes import Change, Path
from rules_engine.workbench.mutation.of_citations import citations, opening

_TOUCHES: frozenset[Aspect] = frozenset({"deadline", "whole"})
_OTHER: dict[Unit, Unit] = {"working days": "days", "days": "working days"}
_CLOCKS = 3
"""How many other dates a deadline is counted from, to see whether that is noticed."""


def of_deadline(rule: Rule, named: str, rulebook: Rulebook) -> Iterator[Change]:
    """Every change to a rule's deadline; nothing where it has none."""
    deadline = rule.deadline
    if deadline is None:
        return
    of = f"the deadline of {named}"

    def change(kind: str, after: Deadline | None, said: str, *path: str | int) -> Change:
        changed = replace(rule, deadline=after)
        return Change(rule.ruleset, kind, rule, changed, f"{of} {said}", _TOUCHES, ("deadline", *path))

    yield change("a deadline dropped", None, "were left out")
    if deadline.counting:
        for kind, counting, said, key in _countings(deadline.counting, rule, rulebook):
            yield change(kind, replace(deadline, counting=counting), said, key)
    for after, said in _met_by(rule, deadline, rulebook):
        yield change("met by another date", after, said, "met by")
    place = MODALITIES.index(deadline.modality)
    for other in (MODALITIES[n] for n in (place - 1, place + 1) if 0 <= n < len(MODALITIES)):
        said = f'were a "{other}" and not a "{deadline.modality}"'
        yield change("a deadline's modality", replace(deadline, modality=other), said, "modality")
    for place, reading in enumerate(deadline.readings):
        rest = deadline.readings[:place] + deadline.readings[place + 1 :]
        if rest or deadline.counting or deadline.no_limit:
            said = f'did not show the reading "{reading.text}"'
            yield change("a reading dropped", replace(deadline, readings=rest), said, "readings", place)
        for kind, counting, said, key in _countings(reading.counting, rule, rulebook):
            one = replace(reading, counting=counting)
            readings = (*deadline.readings[:place], one, *deadline.readings[place + 1 :])
            after = replace(deadline, readings=readings)
            yield change(kind, after, f'in the reading "{reading.text}" {said}', "readings", place, key)
    yield from _beside(rule, of, deadline, rulebook)


def _met_by(rule: Rule, deadline: Deadline, rulebook: Rulebook) -> Iterator[tuple[Deadline, str]]:
    if deadline.met_by is None:
        return
    name = rulebook.facts[deadline.met_by].name
    yield replace(deadline, met_by=None), f'were not met by the "{name}"'
    for other in _dates(rule, rulebook, deadline.met_by)[:1]:
        said = f'were met by the "{rulebook.facts[other].name}" and not the "{name}"'
        yield replace(deadline, met_by=other), said


def _countings(counting: Counting, rule: Rule, rulebook: Rulebook) -> Iterator[tuple[str, Counting, str, str]]:
    """Another length, unit or start: each with its words and the key under which it is written."""
    keys = {"within": "within", "between": "between", "at least before": "at least", "for at least": "for at least",
            "before": "before"}  # fmt: skip
    key = keys[counting.form]
    for place, length in enumerate(counting.lengths):
        for number in (length.number - 1, length.number + 1):
            one = replace_length(counting, place, number)
            if one:
                said = f"were {_length(one)} and not {_length(counting)}"
                yield "a length off by one", one, said, key
    other = _OTHER.get(counting.lengths[0].unit) if counting.lengths else None
    if other:
        one = replace(counting, lengths=tuple(Length(length.number, other) for length in counting.lengths))
        yield "working days for days", one, f"were {_length(one)} and not {_length(counting)}", key
    for fact in _dates(rule, rulebook, counting.fact)[:_CLOCKS]:
        one = replace(counting, fact=fact)
        names = rulebook.facts
        said = f'were counted from the "{names[fact].name}" and not the "{names[counting.fact].name}"'
        starts = {"within": "of", "between": "of", "at least before": "before", "for at least": "from"}
        yield "another clock's start", one, said, starts.get(counting.form, key)


def replace_length(counting: Counting, place: int, number: int) -> Counting | None:
    """With another number; nothing where that is no length, or no window."""
    numbers = [number if n == place else length.number for n, length in enumerate(counting.lengths)]
    if number < 1 or sorted(set(numbers)) != numbers:
        return None
    lengths = tuple(replace(length, number=n) for length, n in zip(counting.lengths, numbers, strict=True))
    return replace(counting, lengths=lengths)


def _length(counting: Counting) -> str:
    return " to ".join(str(length) for length in counting.lengths)


def _dates(rule: Rule, rulebook: Rulebook, but: str) -> list[str]:
    """Other dates that deadlines use: those of the same rule first, then of the same ruleset, then the rest."""
    near = sorted(
        (r for r in rulebook.rules.values() if r.deadline),
        key=lambda r: (r.id != rule.id, r.ruleset != rule.ruleset),
    )
    found = [fact for r in near if r.deadline for fact in dates_of(r.deadline)]
    return [fact for fact in dict.fromkeys(found) if fact != but]


def dates_of(deadline: Deadline) -> list[str]:
    """The date facts that a deadline names."""
    countings = [deadline.counting, *(r.counting for r in deadline.readings)]
    return [*(c.fact for c in countings if c), *([deadline.met_by] if deadline.met_by else [])]


def _beside(rule: Rule, of: str, deadline: Deadline, rulebook: Rulebook) -> Iterator[Change]:
    path: Path = ("deadline", "cites")
    yield from citations(
        rule, of, deadline.cites, rulebook, lambda c: replace(rule, deadline=replace(deadline, cites=c)), path
    )
    for place, doubt in enumerate(deadline.doubts):
        doubts = deadline.doubts[:place] + deadline.doubts[place + 1 :]
        said = f'{of} did not carry the doubt "{opening(doubt.text)}"'
        after = replace(rule, deadline=replace(deadline, doubts=doubts))
        touches: frozenset[Aspect] = frozenset({"doubts"})
        yield Change(rule.ruleset, "a doubt dropped", rule, after, said, touches, ("deadline", "doubt", place))
    if deadline.leaves_room:
        room = deadline.leaves_room
        after = replace(rule, deadline=replace(deadline, leaves_room=None))
        said = f"{of} were not to leave {room.length} of room"
        whole: frozenset[Aspect] = frozenset({"whole"})
        yield Change(rule.ruleset, "room not left", rule, after, said, whole, ("deadline", "leaves room"))
