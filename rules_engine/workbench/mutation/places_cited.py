"""Whether a place that is cited no longer where it was is shown all the same: by whatever else cites it, in every case.

What an assessment shows beside a recommendation is what the rule and its deadline cite, and what is cited by the
reasons that are given: which those are depends on what is known (``rules_engine.explanation``).
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from rules_engine.diagrams import FALSE, TRUE
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Rule
from rules_engine.wording import Ground, Wording
from rules_engine.workbench.mutation.changes import Change
from rules_engine.workbench.mutation.excerpts import excerpt
from rules_engine.workbench.proving.lawful import Lawful
from rules_engine.workbench.proving.verdicts import Graded, Knowing
from rules_engine.workbench.steps import names_place

Cited = tuple[str, str]
"""A source, and the place in it."""


@dataclass(frozen=True, slots=True)
class _Stage:
    """A status of a recommendation, with what is known where it has it.

    ``open_counts``: whether a reason that is open is given, too.
    """

    status: str
    known: int
    open_counts: bool


class PlacesCited:
    """The places that are shown beside one rule's recommendation."""

    def __init__(self, rulebook: Rulebook, rule: str) -> None:
        """Of the rulebook as it is."""
        self._rule, self._rulebook = rule, rulebook
        self._book = excerpt(rulebook, rule)

    def lost(self, change: Change) -> int:
        """Where a place that is shown now is not, once a citation is changed: a function of what is ``knowing``."""
        after = excerpt(self._rulebook, self._rule, change)
        own, grounds = _own(after.rules[self._rule]), [_cited(one) for one in self._grounds(after)]
        gone: list[tuple[Cited, Ground | None]] = [(one, None) for one in _own(self._book.rules[self._rule]) - own]
        for ground, now in zip(self._grounds(self._book), grounds, strict=True):
            gone += [(one, ground) for one in _cited(ground) - now]
        left = [(place, ground) for place, ground in gone if not _among(own, place)]
        # Only where something is lost are the functions needed.
        return self._in_a_case(self._without(*one, grounds) for one in left) if left else FALSE

    def _in_a_case(self, functions: Iterable[int]) -> int:
        """Where one of several is true, of what is known in a case that can be."""
        found = self.knowing.diagrams.any_of(functions)
        return self.knowing.diagrams.both(found, self._can_be(Lawful(self.knowing).function)) if found else FALSE

    def _without(self, place: Cited, ground: Ground | None, cited: Sequence[set[Cited]]) -> int:
        """Where a place was shown, by a ground or else by the rule itself, and no reason that is given cites it now."""
        build = self.knowing.diagrams
        others = [g for g, places in zip(self._grounds(self._book), cited, strict=True) if _among(places, place)]
        found = []
        for stage in self._stages:
            where = self._given(ground, stage) if ground else stage.known
            found.append(build.all_of([where, *(build.negate(self._given(one, stage)) for one in others)]))
        return build.any_of(found)

    def _grounds(self, book: Rulebook) -> tuple[Ground, ...]:
        return Wording(book, frozenset(), brief=True).rules[self._rule].grounds

    @cached_property
    def knowing(self) -> Knowing:
        """All that can be known of the facts that the rule rests on."""
        return Knowing(self._book)

    @cached_property
    def _stages(self) -> list[_Stage]:
        return list(self._staged(self.knowing.verdicts[self._rule]))

    def _staged(self, verdict: Graded) -> Iterator[_Stage]:
        """Each status, and how it comes about: by the verdict, or as every completion of what is open agrees."""
        build = self.knowing.diagrams
        undetermined = build.both(verdict.undetermined, build.negate(verdict.presumed))
        presumed = build.both(verdict.presumed, build.negate(verdict.met))
        either = build.any_of([undetermined, presumed])
        yes, no = self._agreed(verdict)
        unsettled = build.negate(build.any_of([yes, no]))
        stands = build.any_of([verdict.met, build.both(presumed, unsettled)])
        yield _Stage("applies", stands, open_counts=False)
        yield _Stage("applies", build.both(either, yes), open_counts=True)
        yield _Stage("undetermined", build.both(undetermined, unsettled), open_counts=True)
        yield _Stage("does not apply", build.negate(verdict.undetermined), open_counts=False)
        yield _Stage("does not apply", build.both(either, no), open_counts=True)

    def _agreed(self, verdict: Graded) -> tuple[int, int]:
        """Where every completion of what is open says that it is met, and where each says that it is not."""
        build = self.knowing.diagrams
        return build.negate(self._can_be(build.negate(verdict.met))), build.negate(self._can_be(verdict.met))

    @cached_property
    def _as_told(self) -> dict[str, Graded]:
        """The verdicts on criteria, and on rules as it is told of them: by what every completion agrees on."""
        build, found = self.knowing.diagrams, dict(self.knowing.verdicts)
        for rule in self._book.rules:
            yes, no = self._agreed(found[rule])
            found[rule] = Graded(*(build.both(build.any_of([g, yes]), build.negate(no)) for g in found[rule].grades))
        return found

    def _can_be(self, function: int) -> int:
        """Where some completion of what is known makes a function true."""
        knowing = self.knowing
        masks = [[one.mask for one in knowing.states[fact].all] for fact in knowing.facts]
        sizes = [knowing.domains[fact].size for fact in knowing.facts]

        @cache
        def within(one: int) -> int:
            if one <= TRUE:
                return one
            node = knowing.diagrams.nodes[one]
            # The first of the states are the answers, in their order.
            kids = [within(kid) for kid in node.kids[: sizes[node.variable]]]
            left = (
                knowing.diagrams.any_of(kid for answer, kid in enumerate(kids) if mask >> answer & 1)
                for mask in masks[node.variable]
            )
            return knowing.diagrams.node(node.variable, node.values, tuple(left))

        return within(function)

    def _given(self, ground: Ground, stage: _Stage) -> int:
        """Where a ground is given as a reason, at a stage."""
        build = self.knowing.diagrams
        found = self.knowing.test(ground.test, self._as_told)
        is_met, is_open = found.presumed, build.both(found.undetermined, build.negate(found.presumed))
        is_not = build.negate(found.undetermined)
        if stage.status == "does not apply":
            speaking = [is_met if ground.exception else is_not, *([is_open] if stage.open_counts else [])]
        elif ground.exception:
            speaking = [is_open]
        else:
            speaking = [is_met, *([is_open] if stage.open_counts else [])]
        return build.both(stage.known, build.any_of(speaking))


def _among(places: Iterable[Cited], place: Cited) -> bool:
    """Whether a place is among others, or one within it: s.16F(4) is in s.16F."""
    source, at = place
    return any(s == source and other.startswith(at) and names_place(other, at) for s, other in places)


def _cited(ground: Ground) -> set[Cited]:
    return {(c.source, c.at) for c in ground.cites}


def _own(rule: Rule) -> set[Cited]:
    """What is cited by a rule and its deadline, whatever is known."""
    cites = [*rule.cites, *(rule.deadline.cites if rule.deadline else ())]
    return {(c.source, c.at) for c in cites}
