"""Trees as durable-rules reads them, within its limits.

Past a limit durable-rules hangs, crashes or refuses. Each limit is checked when a rulebook is loaded.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from math import comb

TESTS, WAYS, PENDING, GROUPS, LINKS, SPLITS = 400, 256, 62, 13, 120, 250
"""The most tests behind one test; ways to answer a question; tests pending at once; groups in a rule; groups
that one test may end in; rules of a question. Each is somewhat under what durable-rules was seen to bear."""
QUESTIONS, RULES = 20, 2000
"""The most questions and rules in a handle. 480 questions would be safe, but fewer are faster: each event
passes every question of its handle."""


class UnfitRulebook(ValueError):
    """The second decider cannot follow this rulebook; says where, and what to write instead."""


class RulebookTooLarge(UnfitRulebook):
    """A criterion or rule is larger than durable-rules can safely judge."""


def too_large(owner: str, what: str) -> RulebookTooLarge:
    """The error that says what is too large, and what to do about it."""
    return RulebookTooLarge(
        f'"{owner}" is too large to be decided a second time: {what}. '
        "Move part of it into a criterion of its own, and name that criterion in its place."
    )


@dataclass(frozen=True, slots=True)
class Is:
    """One field compared with a value, by equality or an operator. Nothing holds of an absent field."""

    field: str
    value: str | int
    by: str = ""

    def json(self) -> object:
        """As durable-rules reads it."""
        same = {self.field: self.value}
        return {self.by: same} if self.by else same


@dataclass(frozen=True, slots=True)
class Group:
    """Trees of which every one holds, or any; an ``any`` of none never holds."""

    every: bool
    trees: tuple["Tree", ...]

    def json(self) -> object:
        """As durable-rules reads it."""
        return {"$and" if self.every else "$or": [t.json() for t in self.trees]}


Tree = Is | Group
NEVER = Group(every=False, trees=())


def _group(trees: Iterable[Tree], *, all_of: bool) -> Tree:
    """A group without groups of its own kind, repeats, or members that can never hold."""
    flat: dict[Tree, None] = {}
    for tree in trees:
        if tree == NEVER and all_of:
            return NEVER
        flat.update(dict.fromkeys(tree.trees if isinstance(tree, Group) and tree.every is all_of else (tree,)))
    flat.pop(NEVER, None)
    return next(iter(flat)) if len(flat) == 1 else Group(all_of, tuple(flat))


def every(trees: Iterable[Tree]) -> Tree:
    """Every one of these holds."""
    return _group(trees, all_of=True)


def any_of(trees: Iterable[Tree]) -> Tree:
    """Any of these holds; of none, never."""
    return _group(trees, all_of=False)


def among(name: str, wanted: list[str], others: list[str]) -> Tree:
    """A field has one of these codes: mostly told as none of the others, for a chain takes no branch."""
    if not others or len(wanted) == 1 or len(others) > 4 * len(wanted):
        return any_of(Is(name, code) for code in wanted)
    return every(Is(name, code, "$neq") for code in others)


def at_least(number: int, trees: list[Tree], owner: str) -> Tree:
    """So many of these hold. Raises RulebookTooLarge."""
    ways = comb(len(trees), number)
    if ways > WAYS:
        raise too_large(owner, f"so many members of its list can be chosen in {ways} ways (at most {WAYS})")
    return any_of(every(chosen) for chosen in combinations(trees, number))


def fields_in(tree: Tree) -> Iterator[str]:
    """The fields a tree names."""
    if isinstance(tree, Is):
        yield tree.field
    else:
        for one in tree.trees:
            yield from fields_in(one)


def _groups(tree: Tree) -> int:
    return 1 + sum(_groups(t) for t in tree.trees) if isinstance(tree, Group) else 0


def split(tree: Tree, owner: str) -> list[Tree]:
    """A tree as trees of few groups, any of which answers the question."""
    if not isinstance(tree, Group) or _groups(tree) < GROUPS:
        return [] if tree == NEVER else [tree]
    if tree.every:
        wide = max((t for t in tree.trees if isinstance(t, Group)), key=lambda t: (_groups(t), len(t.trees)))
        rest, half = [t for t in tree.trees if t != wide], len(wide.trees) // 2
        found = [
            p for part in (wide.trees[:half], wide.trees[half:]) for p in split(every([*rest, any_of(part)]), owner)
        ]
    else:
        found = []
        packed: Tree = NEVER
        for one in (p for t in tree.trees for p in split(t, owner)):
            joined = any_of([packed, one])
            if _groups(joined) >= GROUPS:
                found.append(packed)
            packed = one if _groups(joined) >= GROUPS else joined
        found.append(packed)
    if len(found) > SPLITS:
        raise too_large(owner, f"its groups combine in more than {SPLITS} ways")
    return found


@dataclass(eq=False, slots=True)
class Node:
    """A test as durable-rules stores it: shared by all rules of a question that begin alike."""

    after: dict[Is, "Node"] = field(default_factory=dict)
    joins: list["Node"] = field(default_factory=list)
    rules: int = 0
    bounds: tuple[int, int] | None = None

    def add(self, tree: Tree) -> "Node":
        """Store a tree behind this test; the node at which it holds."""
        if isinstance(tree, Is):
            return self.after.setdefault(tree, Node())
        if not tree.every:
            joined = Node()
            for one in tree.trees:
                self.add(one).joins.append(joined)
            return joined
        end = self
        for one in tree.trees:
            end = end.add(one)
        return end

    def bound(self, owner: str) -> tuple[int, int]:
        """The most ways to a rule, and the most tests pending at once, from this test on."""
        if self.bounds is None:
            if len(self.after) > TESTS or len(self.joins) > LINKS or self.rules > SPLITS:
                raise too_large(owner, f"one of its tests leads to more than {LINKS} others")
            # Of the values one field may equal, one at most is true at a time.
            behind: dict[object, tuple[int, int]] = {}
            for nth, join in enumerate(self.joins):
                behind[nth] = join.bound(owner)
            for test, node in self.after.items():
                key = test if test.by else test.field
                behind[key] = _greater(behind.get(key, (0, 0)), node.bound(owner))
            ways = self.rules + sum(w for w, _ in behind.values())
            deepest = max((p for _, p in behind.values()), default=0)
            self.bounds = ways, max(len(behind), len(behind) - 1 + deepest)
        return self.bounds


def _greater(one: tuple[int, int], other: tuple[int, int]) -> tuple[int, int]:
    return max(one[0], other[0]), max(one[1], other[1])


def rules_of(question: int, answers: Mapping[str, Tree], owner: str) -> dict[str, object]:
    """The rules that answer a question, by name, safe to load. A name begins with what its rule answers.

    Raises RulebookTooLarge.
    """
    network, found = Node(), dict[str, object]()
    for said, tree in answers.items():
        for one in split(tree, owner):
            # Each rule begins with its question: without this two questions would share their tests.
            asked = every([Is("q", question), one])
            network.add(asked).rules += 1
            found[f"{said}{question}.{len(found)}"] = {"all": [{"m": asked.json()}]}
    ways, pending = network.bound(owner)
    if ways > WAYS:
        raise too_large(owner, f"it can be answered in {ways} ways at once (at most {WAYS})")
    if pending > PENDING:
        raise too_large(owner, f"{pending} of its parts can hold at once (at most {PENDING})")
    return found


def handles_of(asked: list[tuple[int, dict[str, object]]]) -> Iterator[tuple[str, list[int]]]:
    """The questions of a stratum, in as many handles as they need."""
    rules: dict[str, object] = {"warm": {"all": [{"m": {"q": 0}}]}}
    numbers: list[int] = []
    for place, more in asked:
        if numbers and (len(numbers) == QUESTIONS or len(rules) + len(more) > RULES):
            yield json.dumps(rules), numbers
            rules, numbers = {"warm": rules["warm"]}, []
        rules |= more
        numbers.append(place)
    yield json.dumps(rules), numbers
