"""Decision diagrams: functions of several variables, each with a few values, as shared and reduced graphs.

Two functions are the same exactly when their numbers are. ``FALSE`` and ``TRUE`` are the constants. Variables are
numbered in the order in which they are decided; a variable's values are numbered from 0.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

FALSE, TRUE = 0, 1


class Node(NamedTuple):
    """A choice: the variable decided, the values it can have, and the function that is left for each of them."""

    variable: int
    values: tuple[int, ...]
    kids: tuple[int, ...]


class Diagrams:
    """A store of functions. What is built after ``keep`` can be forgotten, so that the store stays small."""

    def __init__(self, sizes: Sequence[int]) -> None:
        """Hold functions of variables with so many values each."""
        self.sizes = tuple(sizes)
        self._free = [(1 << size) - 1 for size in self.sizes]
        terminal = Node(len(self.sizes), (), ())
        self.nodes: list[Node] = [terminal, terminal]
        self.support: list[int] = [0, 0]
        self._number: dict[Node, int] = {}
        self._both: dict[tuple[int, int], int] = {}
        self._negated: dict[int, int] = {}
        self._shortest: tuple[dict[int, int], dict[int, int]] = ({}, {})
        self.keep()

    def keep(self) -> None:
        """Never forget what is stored by now."""
        self._kept, self._kept_numbers = len(self.nodes), dict(self._number)

    def forget(self) -> None:
        """Forget everything stored since ``keep``: numbers given out since then mean nothing any more."""
        self._number = dict(self._kept_numbers)
        del self.nodes[self._kept :], self.support[self._kept :]
        self._both.clear()
        self._negated.clear()
        for found in self._shortest:
            found.clear()

    def __len__(self) -> int:
        return len(self.nodes)

    def node(self, variable: int, values: tuple[int, ...], kids: tuple[int, ...]) -> int:
        """The function that goes on as ``kids[i]`` where the variable has ``values[i]``."""
        first = kids[0]
        if kids.count(first) == len(kids):
            return first
        node = Node(variable, values, kids)
        number = self._number.get(node)
        if number is None:
            number = self._number[node] = len(self.nodes)
            self.nodes.append(node)
            support = 1 << variable
            for kid in kids:
                support |= self.support[kid]
            self.support.append(support)
        return number

    def literal(self, variable: int, mask: int) -> int:
        """True where the variable has one of the values whose bits are set in ``mask``."""
        values = tuple(range(self.sizes[variable]))
        return self.node(variable, values, tuple(TRUE if mask >> v & 1 else FALSE for v in values))

    def both(self, one: int, other: int) -> int:
        """True where both are."""
        if other in (one, TRUE):
            return one
        if one == TRUE:
            return other
        if FALSE in (one, other):
            return FALSE
        key = (one, other) if one < other else (other, one)
        found = self._both.get(key)
        if found is None:
            a, b = self.nodes[one], self.nodes[other]
            top, values = (a.variable, a.values) if a.variable <= b.variable else (b.variable, b.values)
            left = a.kids if a.variable == top else (one,) * len(values)
            right = b.kids if b.variable == top else (other,) * len(values)
            kids = tuple(self.both(x, y) for x, y in zip(left, right, strict=True))
            found = self._both[key] = self.node(top, values, kids)
        return found

    def negate(self, one: int) -> int:
        """True where it is not."""
        if one <= TRUE:
            return TRUE - one
        found = self._negated.get(one)
        if found is None:
            node = self.nodes[one]
            found = self.node(node.variable, node.values, tuple(self.negate(k) for k in node.kids))
            self._negated[one] = found
        return found

    def all_of(self, functions: Iterable[int]) -> int:
        """True where every one is."""
        result = TRUE
        for one in functions:
            result = self.both(result, one)
        return result

    def any_of(self, functions: Iterable[int]) -> int:
        """True where one of them is."""
        return self.negate(self.all_of(self.negate(one) for one in functions))

    def at_least(self, count: int, functions: Sequence[int]) -> int:
        """True where so many of them are."""
        if count <= 0:
            return TRUE
        if count > len(functions):
            return FALSE
        first, rest = functions[0], functions[1:]
        without = self.at_least(count, rest)
        return self.any_of([without, self.both(first, self.at_least(count - 1, rest))])

    def restrict(self, functions: Iterable[int], allowed: Sequence[int]) -> list[int]:
        """What is left of functions where each variable has one of its allowed values only.

        ``allowed`` has a mask of values for each variable. Written for speed: this is the engine's inner loop.
        """
        nodes, support, make = self.nodes, self.support, self.node
        free = self._free
        narrowed = sum([1 << v for v, mask in enumerate(allowed) if mask != free[v]])
        only = [mask.bit_length() - 1 if mask & (mask - 1) == 0 else None for mask in allowed]
        done: dict[int, int] = {}

        def left_of(one: int) -> int:
            found = done.get(one)
            if found is not None:
                return found
            start = one
            while support[one] & narrowed:
                variable, values, kids = nodes[one]
                value = only[variable]
                if value is not None:
                    one = kids[values.index(value)]
                    continue
                mask = allowed[variable]
                if mask != free[variable]:
                    kept = [i for i, v in enumerate(values) if mask >> v & 1]
                    values, kids = tuple([values[i] for i in kept]), tuple([kids[i] for i in kept])
                one = make(variable, values, tuple([left_of(kid) for kid in kids]))  # noqa: F821 (deleted only at the end)
                break
            done[start] = one
            return one

        left = list(map(left_of, functions))
        del left_of  # A function that names itself would keep all this until the garbage collector comes.
        return left

    def shortest(self, one: int, settled_as: int) -> int:
        """How many variables have to be decided, at the least, before a function is settled so: a lower bound."""
        if one <= TRUE:
            return 0 if one == settled_as else len(self.sizes) + 1
        found = self._shortest[settled_as].get(one)
        if found is None:
            kids = [self.shortest(kid, settled_as) for kid in self.nodes[one].kids]
            found = self._shortest[settled_as][one] = min(1 + min(kids), max(kids))
        return found
