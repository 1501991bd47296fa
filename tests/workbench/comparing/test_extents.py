"""In which cases answers change, against every case of small rulebooks, judged one by one."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from rules_engine.criteria import Verdict
from rules_engine.diagrams import FALSE, Diagrams
from rules_engine.facts import Facts, Standing, State
from rules_engine.rulebook import Rulebook, judge
from rules_engine.settling import Settling
from rules_engine.workbench.comparing.conditions import irredundant
from rules_engine.workbench.comparing.extents import Extents
from tests.cases import rulebooks

FEW = 25
pairs = st.tuples(rulebooks(), rulebooks())


def with_authority(rulebook: Rulebook) -> Rulebook:
    """A rulebook that covers one."""
    return replace(rulebook, authorities=("Peterborough",))


def cases(extents: Extents, *, with_open: bool) -> Iterator[tuple[tuple[int, ...], Facts]]:
    """Every case in which each fact is answered, or also open: its states, and its facts."""
    states = list(extents.knowing.states.values())
    numbers = [[*range(one.domain.size), *([one.open] if with_open else [])] for one in states]
    for chosen in product(*numbers):
        standings: dict[str, Standing] = {}
        for fact, one, number in zip(extents.knowing.facts, states, chosen, strict=True):
            value = one.all[number].value
            standings[fact] = Standing(State.NOT_ASKED if value is None else State.ANSWERED, value)
        yield chosen, Facts(standings)


def holds(diagrams: Diagrams, function: int, point: Sequence[int]) -> bool:
    """Whether a function is true in a point."""
    while function > 1:
        node = diagrams.nodes[function]
        function = node.kids[node.values.index(point[node.variable])]
    return bool(function)


def applies(rulebook: Rulebook, settling: Settling, facts: Facts, rule: str) -> bool:
    """What an assessment says."""
    verdict, certainly = judge(rulebook, facts)[rule], settling(facts, sets=False)[rule].certainly
    return certainly if certainly is not None else verdict >= Verdict.PRESUMED


@given(pairs)
@settings(max_examples=FEW)
def test_complete_cases_that_differ_are_exactly_those_that_the_deciders_judge_otherwise(
    pair: tuple[Rulebook, Rulebook],
) -> None:
    """And the conditions that tell them hold in exactly these cases, in each direction."""
    before, after = map(with_authority, pair)
    extents = Extents(before, after)
    changed = extents.changed("last")
    diagrams = extents.knowing.diagrams
    told = [
        irredundant(diagrams, one, extents.incomplete, extents.values, most=10_000)[0]
        for one in (changed.no_longer, changed.now)
    ]
    for point, facts in cases(extents, with_open=False):
        was, now = (judge(book, facts)["last"] is Verdict.MET for book in (before, after))
        expected = (was and not now, now and not was)
        assert tuple(holds(diagrams, one, point) for one in (changed.no_longer, changed.now)) == expected
        assert tuple(any(fits(cube, point) for cube in cubes) for cubes in told) == expected


def fits(cube: Mapping[int, int], point: Sequence[int]) -> bool:
    """Whether a condition holds in a case."""
    return all(mask >> point[variable] & 1 for variable, mask in cube.items())


@given(pairs)
@settings(max_examples=8)
def test_open_cases_that_differ_are_exactly_those_whose_completions_agree_and_whose_status_does_not(
    pair: tuple[Rulebook, Rulebook],
) -> None:
    """What differs in some completion is told with the complete cases."""
    before, after = map(with_authority, pair)
    extents = Extents(before, after)
    changed = extents.changed("last")
    diagrams = extents.knowing.diagrams
    settlings = Settling(before), Settling(after)
    states = list(extents.knowing.states.values())
    otherwise = {
        point
        for point, _ in cases(extents, with_open=False)
        if any(holds(diagrams, one, point) for one in (changed.no_longer, changed.now))
    }
    for point, facts in cases(extents, with_open=True):
        completions = product(
            *(range(s.domain.size) if n == s.open else [n] for s, n in zip(states, point, strict=True))
        )
        same = otherwise.isdisjoint(completions)
        was, now = (
            applies(book, settling, facts, "last") for book, settling in zip((before, after), settlings, strict=True)
        )
        found = tuple(holds(diagrams, one, point) for one in (changed.waits_now, changed.stands_now))
        assert found == (same and was and not now, same and now and not was)


@given(rulebooks())
@settings(max_examples=FEW)
def test_a_rulebook_differs_from_itself_in_no_case(book: Rulebook) -> None:
    """Of no rule."""
    extents = Extents(with_authority(book), with_authority(book))
    for rule in book.rules:
        changed = extents.changed(rule)
        assert (changed.no_longer, changed.now, changed.waits_now, changed.stands_now) == (FALSE,) * 4
