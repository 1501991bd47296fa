"""Two versions of the rulebook compared: in words, in the cases in which each rule applies, and in their duties."""

import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from rules_engine.rendering.phrases import Phrases
from rules_engine.rulebook import Rulebook
from rules_engine.rules import MODALITIES, Rule
from rules_engine.workbench.comparing.common_ground import answered_otherwise
from rules_engine.workbench.comparing.duties import (
    Extent,
    parts_of,
    rule_gone,
    weakened_around,
    weakened_by_extent,
    weakened_by_words,
)
from rules_engine.workbench.comparing.examples import Examples
from rules_engine.workbench.comparing.extents import NOTHING, Extents
from rules_engine.workbench.comparing.shapes import Change, Comparison, RuleCompared, Version, Weakening
from rules_engine.workbench.comparing.telling import Telling
from rules_engine.workbench.differences import Difference, PartChanged, differences
from rules_engine.workbench.versions import NamedVersion

MOST: Final = 40
"""How many conditions are looked for in each direction, unless all are wanted: more nobody reads."""
FOLLOWING: Final = 3
"""How many of a rule that only follows another's change."""


def compare(
    before: NamedVersion, after: NamedVersion, *, every: bool = False, told: Callable[[int], None] | None = None
) -> Comparison:
    """All that differs, with the first conditions of each rule, or with ``every`` one.

    ``told`` hears of the number of rules compared, again and again. Raises EngineFault and UnfitRulebook where examples
    cannot be assessed.
    """
    was, now = before.rulebook, after.rulebook
    comparing = _Comparing(was, now, every=every)
    rules = []
    for number, rule in enumerate(comparing.each_rule(), start=1):
        rules += [found] if (found := comparing.rule(rule)) else []
        if told:
            told(number)
    return Comparison(
        before=_version(before),
        after=_version(after),
        weakened=list(weakened_around(was, now)),
        rules=sorted(rules, key=_bearing),
        differences=comparing.found,
        notes=[
            f"{now.facts[fact].name} is asked in another way now, so what either version says of it is told apart."
            for fact in sorted(answered_otherwise(was, now))
        ],
    )


def _version(one: NamedVersion) -> Version:
    return Version(name=one.name, on=one.rulebook.on, digest=one.rulebook.digest)


def _bearing(one: RuleCompared) -> tuple[bool, bool, int]:
    """Weakened duties first; of them those whose own words changed, and the strongest before the others."""
    return not one.weakened, one.change == "same words", MODALITIES.index(one.modality)


class _Comparing:
    """Compares rule by rule."""

    def __init__(self, before: Rulebook, after: Rulebook, *, every: bool) -> None:
        self._before, self._after, self._every = before, after, every
        self.found: list[Difference] = differences(before, after)
        self.extents = Extents(before, after)
        self._phrases = Phrases(self.extents.knowing.rulebook)
        self._examples = Examples(before, after, self.extents)

    def each_rule(self) -> Iterator[str]:
        """Those of either version, in the order of the rulesets."""
        yield from dict.fromkeys([*self._after.rules, *self._before.rules])

    def rule(self, rule: str) -> RuleCompared | None:
        """A rule compared; nothing where nothing of it changed."""
        was, now = self._before.rules.get(rule), self._after.rules.get(rule)
        shown = now or was
        changed, parts = self.extents.changed(rule), parts_of(rule, self.found)
        if shown is None or (was and now and not parts and changed == NOTHING):
            return None
        change = _change(was, now, parts)
        most = sys.maxsize if self._every else FOLLOWING if change == "same words" else MOST
        telling = Telling(self.extents, self._phrases, self._examples, most)
        return RuleCompared(
            id=rule,
            name=shown.name,
            ruleset=shown.ruleset,
            modality=shown.modality,
            change=change,
            weakened=list(self._weakened(was, now, changed.extent, parts)),
            through=self._through(now) if was and now and not parts else [],
            no_longer=telling.answered(rule, changed.no_longer, applied=True),
            now=telling.answered(rule, changed.now, applied=False),
            waits_now=telling.while_open(rule, changed.waits_now, applied=True),
            stands_now=telling.while_open(rule, changed.stands_now, applied=False),
        )

    def _weakened(
        self, was: Rule | None, now: Rule | None, extent: Extent, parts: Sequence[PartChanged]
    ) -> Iterator[Weakening]:
        if now is None:
            if was:
                yield from rule_gone(was, [self._after.rules[one] for one in self.extents.alike(was.id)])
            return
        yield from weakened_by_extent(now, extent)
        if was:
            yield from weakened_by_words(was, now, parts, self._before, self._after)

    def _through(self, rule: Rule) -> list[str]:
        """The rules that it builds on and whose own words changed."""
        below = self._after.rests_on[rule.id]
        worded = [one.id for one in self.found if one.kind == "rule" and one.id in below]
        moved = [one for one in worded if one in self._after.rules and self.extents.changed(one) != NOTHING]
        return [self._after.rules[one].name for one in moved]


def _change(was: Rule | None, now: Rule | None, parts: Sequence[PartChanged]) -> Change:
    if was and now:
        return "changed" if parts else "same words"
    return "new" if now else "gone"
