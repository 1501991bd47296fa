"""A change to one thing of a rulebook that is held in memory: no file is ever touched."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from rules_engine.criteria import Criterion
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Rule, Step
from rules_engine.workbench.mutation.aspects import Aspect

Thing = Criterion | Rule | Step
_Thing = TypeVar("_Thing", Criterion, Rule)
Path = tuple[str | int, ...]
"""Where in what an officer wrote of a thing a change would be made: keys, and places in lists."""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing otherwise than it is.

    ``says`` completes "No scenario would notice if ..."; ``touches`` has what the change can show in.
    """

    ruleset: str
    kind: str
    before: Thing
    after: Thing | None
    says: str
    touches: frozenset[Aspect]
    path: Path = ()

    @property
    def subject(self) -> str:
        """The id of what is changed."""
        return self.before.id


def changed(rulebook: Rulebook, change: Change) -> Rulebook:
    """The whole rulebook with the change."""
    before, after = change.before, change.after
    if isinstance(before, Step):
        return replace(rulebook, sequence=tuple(_steps(rulebook.sequence, before, after)))
    rulesets = tuple(
        replace(
            one,
            criteria=tuple(_with(one.criteria, before, after)),
            rules=tuple(_with(one.rules, before, after)),
        )
        if one.id == before.ruleset
        else one
        for one in rulebook.rulesets
    )
    return replace(rulebook, rulesets=rulesets)


def _steps(steps: Iterable[Step], before: Step, after: Thing | None) -> Iterator[Step]:
    """The steps with one changed. One that is left out comes before none."""
    for one in steps:
        if one.id != before.id:
            yield one if after else replace(one, after=tuple(name for name in one.after if name != before.id))
        elif isinstance(after, Step):
            yield after


def _with(things: Iterable[_Thing], before: Thing, after: Thing | None) -> Iterable[_Thing]:
    return (after if one.id == before.id else one for one in things)  # type: ignore[misc]
