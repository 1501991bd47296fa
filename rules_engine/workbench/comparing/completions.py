"""What holds in some, or in every, completion of what is open in a case, as functions of what is known."""

from collections.abc import Sequence

from rules_engine.diagrams import FALSE, TRUE
from rules_engine.workbench.proving.verdicts import Knowing


class Completions:
    """``answers`` has, for each variable, the mask of the states that a fact has in a complete case."""

    def __init__(self, knowing: Knowing, answers: Sequence[int]) -> None:
        """Find nothing yet."""
        self._knowing = knowing
        self._answers = answers
        self._some: dict[int, int] = {FALSE: FALSE, TRUE: TRUE}

    def some(self, function: int) -> int:
        """Where a function holds in some completion."""
        found = self._some.get(function)
        if found is None:
            build = self._knowing.diagrams
            node = build.nodes[function]
            below = [self.some(kid) for kid in node.kids]
            states = self._knowing.states[self._knowing.facts[node.variable]]
            kids = []
            for number, state in enumerate(states.all):
                can_be = self._answers[node.variable] if number == states.open else state.mask
                kids.append(build.any_of(below[one] for one in range(len(below)) if can_be >> one & 1))
            found = self._some[function] = build.node(node.variable, node.values, tuple(kids))
        return found

    def every(self, function: int) -> int:
        """Where it holds in every completion."""
        build = self._knowing.diagrams
        return build.negate(self.some(build.negate(function)))
