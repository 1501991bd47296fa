"""The rulebook: all rulesets in force on a date, with the facts, sources, bodies, areas and calendar they rest on."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

from rules_engine.citations import Source
from rules_engine.criteria import Criterion, FactTest, Verdict, tests_in
from rules_engine.deadlines import WorkingCalendar
from rules_engine.facts import Fact, Facts
from rules_engine.loading import Finding, Folder, RulesetError, Version, digest_of
from rules_engine.referral_form import ReferralForm
from rules_engine.rules import Body, Rule, Ruleset, Step, named_in


class NotCovered(LookupError):
    """No rulebook is in force on a date. ``covered`` tells, in words, which dates are."""

    def __init__(self, on: date, covered: str) -> None:
        """Say which dates are covered."""
        self.covered = covered
        super().__init__(f"No rulebook is in force on {on}. Dates covered: {covered}.")


@dataclass(frozen=True)
class Rulebook:
    """What is in force from ``covers_from`` to ``covers_until`` (both included; ``None``: until further notice).

    Facts, criteria and rules are held by id. ``order`` has every criterion and rule after those it builds on.
    """

    on: date
    covers_from: date
    covers_until: date | None
    facts: Mapping[str, Fact]
    sources: Mapping[str, Source]
    bodies: Mapping[str, Body]
    authorities: tuple[str, ...]
    areas: Mapping[str, str]
    calendar: WorkingCalendar
    rulesets: tuple[Ruleset, ...]
    digest: str
    sequence: tuple[Step, ...] = ()
    referral_form: ReferralForm = field(default_factory=ReferralForm)
    criteria: Mapping[str, Criterion] = field(init=False)
    rules: Mapping[str, Rule] = field(init=False)
    order: tuple[Criterion | Rule, ...] = field(init=False)
    rests_on: Mapping[str, frozenset[str]] = field(init=False)
    """For each criterion and rule, the facts, criteria and rules that it rests on, through whatever it names."""

    def __post_init__(self) -> None:
        """Index the rulesets' criteria and rules, and order them. Raises CycleError for a circle."""
        put = object.__setattr__
        put(self, "criteria", {c.id: c for r in self.rulesets for c in r.criteria})
        put(self, "rules", {rule.id: rule for r in self.rulesets for rule in r.rules})
        put(self, "order", tuple(self._ordered()))
        put(self, "rests_on", self._resting())

    @classmethod
    def load(cls, path: str | Path, *, on: date) -> "Rulebook":
        """The rulebook in force on a date, from a folder of rulesets.

        Raises RulesetError with everything wrong in any file, and NotCovered where nothing is in force on the date.
        """
        return in_force(Folder(Path(path)), on)

    @cached_property
    def cited_at(self) -> Mapping[str, tuple[str, ...]]:
        """For each source, the places in it that criteria and rules cite, in order."""
        cited = [c for one in self.order for c in one.cites]
        cited += [c for rule in self.rules.values() if rule.deadline for c in rule.deadline.cites]
        places = {source: {c.at for c in cited if c.source == source} for source in self.sources}
        return {source: tuple(sorted(found)) for source, found in places.items()}

    def _ordered(self) -> list[Criterion | Rule]:
        builds_on = {c.id: list(named_in(c.met_when)) for c in self.criteria.values()}
        builds_on |= {r.id: [n for part, _ in r.parts() for n in named_in(part)] for r in self.rules.values()}
        named: Mapping[str, Criterion | Rule] = {**self.criteria, **self.rules}
        return [named[one] for one in TopologicalSorter(builds_on).static_order()]

    def _resting(self) -> dict[str, frozenset[str]]:
        found: dict[str, frozenset[str]] = {}
        for one in self.order:
            trees = [part for part, _ in one.parts()] if isinstance(one, Rule) else [one.met_when]
            named = {name for tree in trees for name in named_in(tree)}
            facts = {leaf.fact for tree in trees for leaf in tests_in(tree) if isinstance(leaf, FactTest)}
            found[one.id] = frozenset(named | facts).union(*(found[name] for name in named))
        return found


def in_force(folder: Folder, on: date) -> Rulebook:
    """The rulebook of a folder in force on a date. Raises as ``Rulebook.load``."""
    shared = folder.shared()
    if shared is None:
        raise RulesetError(folder.findings.all)
    versions = _latest(folder, on)
    rulesets = folder.rulesets(versions, shared)
    steps = folder.sequence(shared)
    form = folder.referral_form(shared)
    if folder.findings.all:
        raise RulesetError(folder.findings.all)
    if not versions:
        raise NotCovered(on, covered(folder))
    starts = _changes(folder)
    later = [s for s in starts if s > on]
    try:
        return Rulebook(
            on=on,
            covers_from=max(s for s in starts if s <= on),
            covers_until=min(later) - timedelta(days=1) if later else None,
            facts=shared.known.facts,
            sources=shared.known.sources,
            bodies=shared.known.bodies,
            authorities=shared.authorities,
            areas=shared.areas,
            calendar=shared.calendar,
            rulesets=rulesets,
            digest=digest_of([shared.digest, *(r.digest for r in rulesets)]),
            sequence=steps,
            referral_form=form,
        )
    except CycleError as error:
        raise RulesetError([_circle(folder, versions, error.args[1])]) from None


def findings(folder: Folder) -> list[Finding]:
    """Everything wrong in a folder, whether in force or not: every file, and the rulebook of every date."""
    shared = folder.shared()
    if shared is None:
        return sorted(folder.findings.all)
    folder.sequence(shared)
    folder.referral_form(shared)
    folder.properties(shared)
    for version in folder.versions:
        others = [v for v in _latest(folder, version.starts) if v.topic != version.topic]
        folder.rulesets(sorted([*others, version], key=lambda v: v.topic), shared)
    for start in _changes(folder):
        try:
            in_force(folder, start)
        except RulesetError as error:
            return error.findings
        except NotCovered:
            continue
    return sorted(folder.findings.all)


def covered(folder: Folder) -> str:
    """The dates on which a rulebook is in force, in words."""
    starts = _changes(folder)
    ends = [*(f"to {following - timedelta(days=1)}" for following in starts[1:]), "on"]
    spans = [f"from {start} {end}" for start, end in zip(starts, ends, strict=False) if _latest(folder, start)]
    return ", ".join(spans) or "none"


def _latest(folder: Folder, on: date) -> list[Version]:
    """The latest version of each topic that has begun and is not withdrawn."""
    latest = {v.topic: v for v in sorted(folder.versions, key=lambda v: v.starts) if _counts(v) and v.starts <= on}
    return [v for _, v in sorted(latest.items()) if v.withdrawn_from is None or on < v.withdrawn_from]


def _changes(folder: Folder) -> list[date]:
    """Each date on which what is in force changes, in order."""
    counting = [v for v in folder.versions if _counts(v)]
    return sorted({v.starts for v in counting} | {v.withdrawn_from for v in counting if v.withdrawn_from})


def _counts(version: Version) -> bool:
    return version.status == "in force"


def _circle(folder: Folder, versions: list[Version], names: list[str]) -> Finding:
    place = min(folder.place_of(name, versions) for name in names)
    circle = " -> ".join(f'"{name.replace("_", " ")}"' for name in names)
    return Finding(place, f"These build on one another in a circle: {circle}. Break the circle.", "circle")


def judge(rulebook: Rulebook, facts: Facts) -> dict[str, Verdict]:
    """The first decider: the verdict on every criterion and rule, by id."""
    verdicts: dict[str, Verdict] = {}
    for one in rulebook.order:
        verdicts[one.id] = one.judge(facts, verdicts) if isinstance(one, Rule) else one.met_when.judge(facts, verdicts)
    return verdicts
