"""What rules and criteria come to, exactly: those that are never or always so, that repeat, or that have idle parts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from rules_engine.criteria import AllOf, AtLeast, Criterion, NoneOf, Test, Unless
from rules_engine.diagrams import FALSE, TRUE
from rules_engine.functions import Functions
from rules_engine.loading.tree import Finding, List, Place, Table, Text, Tree
from rules_engine.rules import Rule
from rules_engine.workbench.checking.views import View
from rules_engine.workbench.proving.verdicts import Graded, Knowing

_IDLE = "idle-condition"


def wrong_logic(view: View) -> Iterator[Finding]:
    """Everything that is to be said of the criteria and rules of a view, over all that can be known of a case."""
    if not view.named:
        return
    book = view.rulebook
    of = Functions(book).built()
    knowing = Knowing(book)
    settled = {one for one in view.named if of[one] in (FALSE, TRUE)}
    for one, (name, entry) in view.named.items():
        if one in settled and book.rests_on[one] & settled:
            # Most often so because of those: they are told, and mended, first.
            continue
        if one in settled:
            yield _settled(name.at, name.value, rule=one in book.rules, always=of[one] == TRUE)
        else:
            yield from _Idle(knowing).of(book.rules.get(one) or book.criteria[one], entry)
    yield from _repeated(view, knowing, settled)


def _settled(at: Place, name: str, *, rule: bool, always: bool) -> Finding:
    if always:
        told = "applies in every case" if rule else "is met in every case"
        message = f'"{name}" {told}, whatever the answers. Say what it depends on, or take it out.'
        return Finding(at, message, "always-applies")
    told = "can never apply: no case meets its conditions and none of its exceptions" if rule else "can never be met"
    return Finding(at, f'"{name}" {told}. Look for two parts that exclude each other.', "never-applies")


def _repeated(view: View, knowing: Knowing, settled: set[str]) -> Iterator[Finding]:
    """Criteria that say the same as another, of the same ruleset or of the same place: told at the later of the two."""
    first: dict[Graded, list[Criterion]] = {}
    for criterion in view.rulebook.criteria.values():
        before = first.setdefault(knowing.verdicts[criterion.id], [])
        # Each test has its citation: what stands on other places for another topic is not the same statement.
        same = next((one for one in before if _alike(one, criterion)), None)
        before.append(criterion)
        if same is None or criterion.id in settled:
            continue
        here, other = (criterion, same) if criterion.id in view.named else (same, criterion)
        if here.id in view.named:
            message = f'"{here.name}" says the same as "{other.name}" in every case. Name that one, and take this out.'
            yield Finding(view.named[here.id][0].at, message, "repeated-criterion")


def _alike(one: Criterion, other: Criterion) -> bool:
    cited, also = ({(c.source, c.at) for c in criterion.cites} for criterion in (one, other))
    return one.ruleset == other.ruleset or bool(cited & also)


@dataclass(frozen=True, slots=True)
class _Idle:
    """Finds the parts of a criterion or a rule without which it says the same, with where each is written."""

    knowing: Knowing

    def of(self, one: Criterion | Rule, entry: Table) -> Iterator[Finding]:
        if isinstance(one, Criterion):
            tree = entry.get("met when") or entry.get("met unless")
            yield from self._in(one.met_when.contrary if isinstance(one.met_when, Unless) else one.met_when, tree)
            return
        yield from self._members(one.conditions, entry.get("if all of") or entry.get("if any of"))
        yield from self._exceptions(one, _items(entry.get("unless any of")))

    def _exceptions(self, rule: Rule, trees: Sequence[Tree]) -> Iterator[Finding]:
        kept: tuple[Test, ...] = ()
        whole = self._excepted(rule, rule.exceptions)
        for number, tree in reversed(list(enumerate(trees))):
            if self._excepted(rule, rule.exceptions[:number] + kept) == whole:
                told = "as an exception changes nothing: the conditions or the other exceptions say it in every case"
                yield Finding(tree.at, f"{_called(tree)} {told}. Take it out, or write what was meant.", _IDLE)
            else:
                kept = (rule.exceptions[number], *kept)
            yield from self._in(rule.exceptions[number], tree)

    def _excepted(self, rule: Rule, exceptions: tuple[Test, ...]) -> Graded:
        unless = (Unless(AtLeast(1, exceptions)),) if exceptions else ()
        return self.knowing.test(AllOf((rule.conditions, *unless)))

    def _in(self, test: Test, tree: Tree | None) -> Iterator[Finding]:
        if isinstance(test, AllOf | AtLeast | NoneOf) and isinstance(tree, Table) and len(tree.entries) == 1:
            yield from self._members(test, tree.entries[0][1])

    def _members(self, group: AllOf | AtLeast | NoneOf, listed: Tree | None) -> Iterator[Finding]:
        """Of two members that repeat each other, the later."""
        kept: tuple[Test, ...] = ()
        whole = self.knowing.test(group)
        fewest = group.count if isinstance(group, AtLeast) else 1
        for number, tree in reversed(list(enumerate(_items(listed)))):
            others = group.members[:number] + kept
            if len(others) >= fewest and self.knowing.test(replace(group, members=others)) == whole:
                told = "changes nothing in this list: the others say it in every case"
                yield Finding(tree.at, f"{_called(tree)} {told}. Take it out, or write what was meant.", _IDLE)
            else:
                kept = (group.members[number], *kept)
            yield from self._in(group.members[number], tree)


def _called(tree: Tree) -> str:
    """What a part of a list is called."""
    if isinstance(tree, Text):
        return f'"{tree.value}"'
    if not isinstance(tree, Table) or len(tree.entries) != 1:
        return "This"
    (name, value), *_ = tree.entries
    listed = value.items if isinstance(value, List) else (value,)
    if all(isinstance(item, Text) for item in listed):
        return f"{name.value}: {', '.join(str(item.plain()) for item in listed)}"
    return f'This list of "{name.value}"'


def _items(tree: Tree | None) -> Sequence[Tree]:
    return () if tree is None else tree.items if isinstance(tree, List) else (tree,)
