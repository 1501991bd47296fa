"""Which conditions the scenarios show to decide alone: masking MC/DC, on what the scenarios' cases say.

Two cases show it of a condition where it is met in one and not met in the other, what it is part of is met in the one
and not in the other (or the other way round), and in neither case any other condition would have decided the same:
turning this one alone turns the whole. Conditions beside it may differ between the two cases, as long as they are
masked in this sense.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rules_engine.criteria import AllOf, AtLeast, Criterion, NoneOf, Test, Unless, Verdict, Verdicts, opposite, unless
from rules_engine.facts import Facts
from rules_engine.rules import Rule

Cases = Sequence[tuple[Facts, Verdicts]]


@dataclass(frozen=True, slots=True)
class Part:
    """A condition of a criterion or rule, and whether two of the cases show that it decides alone."""

    test: Test
    shown: bool


def deciding(one: Criterion | Rule, cases: Cases) -> Iterator[Part]:
    """Each condition at the leaves of what a criterion or rule asks for; of a rule its exceptions, too."""
    whole = one.met_when if isinstance(one, Criterion) else _as_test(one)
    leaves = list(_leaves(whole))
    decided: list[set[bool]] = [set() for _ in leaves]
    for facts, verdicts in cases:
        judged = [leaf.judge(facts, verdicts) for leaf in leaves]
        for place, verdict in enumerate(judged):
            holds = _holds(verdict)
            turned = [_holds(_judged(whole, _turned(judged, place, value))) for value in (Verdict.MET, Verdict.NOT_MET)]
            if holds is not None and set(turned) == {True, False}:
                decided[place].add(holds)
    yield from (Part(leaf, len(found) > 1) for leaf, found in zip(leaves, decided, strict=True))


def _as_test(rule: Rule) -> Test:
    """A rule's conditions and exceptions as one test, judged as the rule is."""
    return AllOf((rule.conditions, Unless(AtLeast(1, rule.exceptions)))) if rule.exceptions else rule.conditions


def _leaves(test: Test) -> Iterator[Test]:
    if isinstance(test, AllOf | AtLeast | NoneOf):
        for member in test.members:
            yield from _leaves(member)
    elif isinstance(test, Unless):
        yield from _leaves(test.contrary)
    else:
        yield test


def _holds(verdict: Verdict) -> bool | None:
    """Whether something is so: what is presumed stands, what is undetermined is neither."""
    return None if verdict is Verdict.UNDETERMINED else verdict >= Verdict.PRESUMED


def _turned(judged: Sequence[Verdict], place: int, value: Verdict) -> Iterator[Verdict]:
    return (value if number == place else one for number, one in enumerate(judged))


def _judged(test: Test, leaves: Iterator[Verdict]) -> Verdict:
    """What a tree comes to where its leaves, in order, are judged so."""
    match test:
        case AllOf():
            return min([_judged(member, leaves) for member in test.members])
        case AtLeast():
            return sorted((_judged(member, leaves) for member in test.members), reverse=True)[test.count - 1]
        case NoneOf():
            return opposite(max([_judged(member, leaves) for member in test.members]))
        case Unless():
            return unless(_judged(test.contrary, leaves))
        case _:
            return next(leaves)
