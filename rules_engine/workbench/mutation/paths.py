"""The ways in which a function of what is known comes to be true, those that take the fewest answers first."""

from collections.abc import Iterator
from datetime import date
from heapq import heappop, heappush
from itertools import count

from rules_engine.diagrams import FALSE, TRUE
from rules_engine.facts import Items, Span, Value
from rules_engine.workbench.proving.verdicts import Knowing

_WALKED = 5_000
"""How many steps are taken at most."""


def paths(knowing: Knowing, function: int, *, partly: bool = False) -> Iterator[dict[int, int]]:
    """The states that make a function true, along its paths, by how many answers they take.

    What is known in part is left out; where ``partly``, it is told of several answers, and else left open.
    """
    left = _least(knowing, function, partly=partly)
    order = count()
    waiting: list[tuple[int, int, int, int, dict[int, int]]] = []

    def wait(told: int, one: int, states: dict[int, int]) -> None:
        if one in left:
            heappush(waiting, (told + left[one], told, next(order), one, states))

    wait(0, function, {})
    walked = 0
    while waiting and walked < _WALKED:
        walked += 1
        _, told, _, one, states = heappop(waiting)
        if one == TRUE:
            yield states
            continue
        node = knowing.diagrams.nodes[one]
        for state, kid in zip(node.values, node.kids, strict=True):
            taken = _taking(knowing, node.variable, state, partly=partly)
            if taken is not None:
                is_told = taken == 1 or isinstance(told_as(_value(knowing, node.variable, state)), dict)
                wait(told + taken, kid, {**states, node.variable: state} if is_told else states)


def _least(knowing: Knowing, function: int, *, partly: bool) -> dict[int, int]:
    """How many answers it takes at least to make a function true, and each that is left of it. None where none do."""
    found: dict[int, int] = {TRUE: 0}

    def least(one: int) -> None:
        if one in seen:
            return
        seen.add(one)
        node = knowing.diagrams.nodes[one]
        takes = []
        for state, kid in zip(node.values, node.kids, strict=True):
            taken = _taking(knowing, node.variable, state, partly=partly)
            if taken is not None:
                least(kid)
                takes += [taken + found[kid]] if kid in found else []
        if takes:
            found[one] = min(takes)

    seen = {FALSE, TRUE}
    least(function)
    return found


def _taking(knowing: Knowing, variable: int, state: int, *, partly: bool) -> int | None:
    """How many answers it takes for a fact to be known so: nothing where no answer says so.

    What is known in part is worked out from other answers, of which none is counted yet.
    """
    known = knowing.states[knowing.facts[variable]]
    if state == known.open:
        return 0
    if known.all[state].complete and _plain(known.all[state].value) is not None:
        return 1
    return 2 if partly else None


def _value(knowing: Knowing, variable: int, state: int) -> Value | None:
    return knowing.states[knowing.facts[variable]].all[state].value


def told_as(value: Value | None) -> object:
    """A value as a case tells it; of several answers also those that may be among them."""
    if isinstance(value, Items) and not value.settled:
        return {"answer": sorted(value.surely), "not_known": sorted(value.possibly - value.surely)}
    return _plain(value)


def _plain(value: Value | None) -> object:
    """A value as a case tells it; nothing for one that is not settled."""
    if isinstance(value, Span):
        return value.low
    if isinstance(value, Items):
        return sorted(value.surely) if value.settled else None
    return value.isoformat() if isinstance(value, date) else value
