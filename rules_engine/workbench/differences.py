"""What differs between two rulebooks: rulesets, rules, criteria, facts and sources, part by part, in sentences."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

from rules_engine.citations import Source
from rules_engine.contract import Cite, DifferingSource, DoubtText
from rules_engine.criteria import Criterion
from rules_engine.facts import Fact
from rules_engine.rendering.phrases import short_day
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Rule, Ruleset
from rules_engine.workbench.citing import Citing
from rules_engine.workbench.explained import PointExplained
from rules_engine.workbench.explaining import explain
from rules_engine.workbench.plain_words import Branch, branches

Kind = Literal["ruleset", "rule", "criterion", "fact", "source"]
Change = Literal["new", "gone", "changed"]
Parts = Mapping[str, Sequence[str]]
"""What something says, in sentences, by the names of its parts."""
_Thing = TypeVar("_Thing", Ruleset, Rule, Criterion, Fact, Source)


@dataclass(frozen=True, slots=True)
class PartChanged:
    """The sentences of a part that only one of the rulebooks has."""

    part: str
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """Something that only one of two rulebooks has, or that says something else in each. Names are the later one's."""

    kind: Kind
    id: str
    name: str
    change: Change
    parts: tuple[PartChanged, ...] = ()


def differences(before: Rulebook, after: Rulebook) -> list[Difference]:
    """All that differs, rulesets first; what is new, then gone, then changed. Each is read as of its own ``on``."""
    same = _unchanged(before, after)
    rules = [{key: one for key, one in book.rules.items() if key not in same} for book in (before, after)]
    criteria = [{key: one for key, one in book.criteria.items() if key not in same} for book in (before, after)]
    return [
        *_compared("ruleset", _by_id(before.rulesets), _by_id(after.rulesets), before, after, _ruleset),
        *_compared("rule", rules[0], rules[1], before, after, _rule),
        *_compared("criterion", criteria[0], criteria[1], before, after, _criterion),
        *_compared("fact", before.facts, after.facts, before, after, _fact),
        *_compared("source", before.sources, after.sources, before, after, _source),
    ]


def _unchanged(before: Rulebook, after: Rulebook) -> set[str]:
    """The rules and criteria that surely say the same, as nothing differs that they are worded from: most of them."""
    words = [(book.facts, {one.id: one.name for one in book.rules.values()}) for book in (before, after)]
    if words[0] != words[1]:
        return set()
    criteria = {key for key, one in after.criteria.items() if before.criteria.get(key) == one}
    resting = {key: after.rests_on[key] & after.criteria.keys() for key in after.rules}
    rules = {
        key
        for key, one in after.rules.items()
        if before.rules.get(key) == one and resting[key] <= criteria and _bodies(one, before) == _bodies(one, after)
    }
    return rules | criteria


def _bodies(rule: Rule, rulebook: Rulebook) -> list[str | None]:
    """What those who act and decide are called on the rulebook's date."""
    return [rulebook.bodies[name].on(rulebook.on) for name in (rule.who_acts, rule.who_decides)]


def _compared(  # noqa: PLR0913, PLR0917 (two of everything)
    kind: Kind,
    was: Mapping[str, _Thing],
    now: Mapping[str, _Thing],
    before: Rulebook,
    after: Rulebook,
    parts_of: Callable[[_Thing, Rulebook], Parts],
) -> Iterator[Difference]:
    yield from (Difference(kind, key, _name(one), "new") for key, one in now.items() if key not in was)
    yield from (Difference(kind, key, _name(one), "gone") for key, one in was.items() if key not in now)
    for key, one in now.items():
        if key in was:
            changed = tuple(_changed(parts_of(was[key], before), parts_of(one, after)))
            if changed:
                yield Difference(kind, key, _name(one), "changed", changed)


def _changed(was: Parts, now: Parts) -> Iterator[PartChanged]:
    for part in dict.fromkeys([*was, *now]):
        old, new = was.get(part, ()), now.get(part, ())
        if list(old) != list(new):
            only_old, only_new = (tuple(s for s in own if s not in other) for own, other in ((old, new), (new, old)))
            # Where both say the same in another order, all of it is shown.
            yield (
                PartChanged(part, only_old, only_new)
                if only_old or only_new
                else PartChanged(part, tuple(old), tuple(new))
            )


def _by_id(rulesets: Iterable[Ruleset]) -> dict[str, Ruleset]:
    return {one.id: one for one in rulesets}


def _name(one: Ruleset | Rule | Criterion | Fact | Source) -> str:
    return one.title if isinstance(one, Ruleset | Source) else one.name


def _ruleset(one: Ruleset, _: Rulebook) -> Parts:
    return {
        "title": [one.title],
        "in force from": [short_day(one.in_force_from)],
        "review by": [short_day(one.review_by)],
        "owner": [one.owner],
    }


def _rule(one: Rule, rulebook: Rulebook) -> Parts:
    told = explain(rulebook, one, "")
    deadline = told.deadline
    by_when = [f"{deadline.counted} ({deadline.modality})"] if deadline else []
    if deadline:
        by_when += [f"Met by: {deadline.met_by}"] if deadline.met_by else []
        by_when += [f"Read otherwise: {reading.text}. {reading.counted}" for reading in deadline.readings]
        by_when += [f"Should leave room: {deadline.leaves_room}"] if deadline.leaves_room else []
    return {
        "what is recommended": [told.title],
        "modality": [told.modality],
        "who acts": [told.who_acts],
        "who decides": [told.who_decides],
        "by when": by_when,
        "applies if": list(_tree(told.conditions)),
        "unless": [line for exception in told.exceptions for line in _tree(exception)],
        "rests on": _cited([*told.cites, *(deadline.cites if deadline else [])]),
        "to weigh": _points(told.consider),
        "checklist": _points(told.checklist),
        "in doubt": _doubts([*told.doubts, *(deadline.doubts if deadline else [])]),
        "sources that read otherwise": _otherwise(told.differs),
    }


def _criterion(one: Criterion, rulebook: Rulebook) -> Parts:
    citing = Citing(rulebook)
    return {
        "name": [one.name],
        "met when": [line for branch in branches([one.met_when], rulebook) for line in _tree(branch)],
        "rests on": _cited(citing.cites(one.cites)),
        "in doubt": _doubts(citing.doubts(one.doubts)),
        "sources that read otherwise": _otherwise(citing.differs(one.differs)),
    }


def _fact(one: Fact, _: Rulebook) -> Parts:
    return {
        "question": [one.question],
        "answers": list(one.answers),
        "judged by people": ["yes" if one.judgement else "no"],
        "help": [one.help] if one.help else [],
        "held by": [one.held_by],
    }


def _source(one: Source, rulebook: Rulebook) -> Parts:
    by = f" by {one.replaced_by}" if one.replaced_by else ""
    replaced = one.replaced_from and one.replaced_on(rulebook.on)
    return {
        "title": [one.title],
        "weight": [one.weight],
        "standing": [
            f"replaced{by} from {short_day(one.replaced_from)}" if replaced and one.replaced_from else "stands"
        ],
    }


def _tree(branch: Branch, above: str = "") -> Iterator[str]:
    """Each leaf of a tree as a sentence with all that it stands under, so that it can be read alone."""
    path = f"{above}{branch.text}"
    if not branch.under:
        yield path
    for one in branch.under:
        yield from _tree(one, f"{path}: ")


def _cited(cites: Iterable[Cite]) -> list[str]:
    return [f"{one.source}, {one.at}: {one.says}" for one in cites]


def _points(points: Iterable[PointExplained]) -> list[str]:
    return [f"{one.text} (when {one.when})" for one in points]


def _doubts(doubts: Iterable[DoubtText]) -> list[str]:
    return [one.text for one in doubts]


def _otherwise(differs: Iterable[DifferingSource]) -> list[str]:
    return [f"{one.source}, {one.at}: {one.reading}" for one in differs]
