"""The fewest answers that force something: the smallest case that shows it."""

from collections.abc import Iterator

from rules_engine.diagrams import FALSE, TRUE, Diagrams
from rules_engine.workbench.proving.verdicts import Knowing

States = dict[int, int]
Answers = tuple[tuple[int, int], ...]


class Smallest:
    """Finds sets of answers by which a function is true whatever else is answered, the smallest first."""

    def __init__(self, knowing: Knowing, lawful: int) -> None:
        """Only sets that some lawful complete case has are found."""
        self._diagrams: Diagrams = knowing.diagrams
        self._complete = [states.domain.size for states in knowing.states.values()]
        self._lawful = lawful
        self._longest = len(self._complete)
        self._found: dict[int, int] = {}

    def forcing(self, function: int) -> Iterator[States]:
        """Each set that forces a function, none of them within another of the same size; smallest sizes first."""
        seen: set[Answers] = set()
        for size in range(self._longest + 1):
            for found in self._of_size(function, self._lawful, size):
                if found not in seen:
                    seen.add(found)
                    yield dict(found)
            if size >= self._diagrams.support[function].bit_count():
                return

    def _of_size(self, function: int, lawful: int, size: int) -> Iterator[Answers]:
        """Sets of at most so many answers."""
        if lawful == FALSE or self._diagrams.shortest(function, TRUE) > size:
            return
        if function == TRUE:
            yield ()
            return
        node = self._diagrams.nodes[function]
        left_open = self._diagrams.all_of(node.kids)
        yield from self._of_size(left_open, lawful, size)
        for state, kid in zip(node.values, node.kids, strict=True):
            if state < self._complete[node.variable] and kid != left_open:
                possible = self._narrowed(lawful, node.variable, state)
                for found in self._of_size(kid, possible, size - 1):
                    yield ((node.variable, state), *found)

    def standing(self, function: int) -> Iterator[States]:
        """Each set of answers at which a function of what is known is true while all else is open."""
        for size in range(self._diagrams.support[function].bit_count() + 1):
            yield from map(dict, self._at_size(function, self._lawful, size))

    def _at_size(self, function: int, lawful: int, size: int) -> Iterator[Answers]:
        """Sets of exactly so many answers."""
        if lawful == FALSE or self._fewest(function) > size:
            return
        if function == TRUE:
            yield from ((),) if size == 0 else ()
            return
        node = self._diagrams.nodes[function]
        yield from self._at_size(node.kids[-1], lawful, size)
        for state in range(self._complete[node.variable]) if size else ():
            possible = self._narrowed(lawful, node.variable, state)
            for found in self._at_size(node.kids[state], possible, size - 1):
                yield ((node.variable, state), *found)

    def _fewest(self, function: int) -> int:
        """How many answers it takes at the least, lawful or not, while all else is open."""
        if function <= TRUE:
            return 0 if function == TRUE else self._longest + 1
        found = self._found.get(function)
        if found is None:
            node = self._diagrams.nodes[function]
            *answered, left_open = (self._fewest(kid) for kid in node.kids)
            found = self._found[function] = min(left_open, 1 + min(answered[: self._complete[node.variable]]))
        return found

    def any_case(self, function: int) -> States:
        """The states of one complete lawful case in which a function is true. Raises ValueError where there is none."""
        left = self._diagrams.both(self._lawful, function)
        if left == FALSE:
            message = "no lawful case has this"
            raise ValueError(message)
        found: States = {}
        while left != TRUE:
            node = self._diagrams.nodes[left]
            place = next(n for n, kid in enumerate(node.kids) if kid != FALSE)
            found[node.variable] = node.values[place]
            left = node.kids[place]
        return found

    def _narrowed(self, lawful: int, variable: int, state: int) -> int:
        if not self._diagrams.support[lawful] >> variable & 1:
            return lawful
        masks = [(1 << size) - 1 for size in self._diagrams.sizes]
        masks[variable] = 1 << state
        (left,) = self._diagrams.restrict([lawful], masks)
        return left
