"""What hangs together: statements, the rules that encode or cite them, their criteria and facts, and scenarios."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from rules_engine.loading import Folder
from rules_engine.loading.tree import List, Place, Table, Text, Tree
from rules_engine.names import to_id
from rules_engine.rulebook import Rulebook
from rules_engine.workbench.ledger.reading import Entry, Ledger
from rules_engine.workbench.ledger.scenarios import Scenario


@dataclass(frozen=True, slots=True)
class Cited:
    """A citation: where it is written, the id of the rule, criterion or fact that it belongs to, what it says."""

    at: Place
    by: str
    place: str
    says: str


@dataclass(frozen=True, slots=True)
class Touched:
    """The ids of the rules, criteria and facts that a statement touches, and the scenarios that show it."""

    rules: tuple[str, ...] = ()
    criteria: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    scenarios: tuple[Scenario, ...] = ()


NOTHING = Touched()


@dataclass(frozen=True)
class Links:
    """A ledger beside the rulebook it accounts for, the citations of its source, and the scenarios."""

    ledger: Ledger
    rulebook: Rulebook
    cited: tuple[Cited, ...]
    scenarios: tuple[Scenario, ...]

    @cached_property
    def citing(self) -> dict[str, set[str]]:
        """For each statement's id, the ids of whatever cites its place."""
        found: dict[str, set[str]] = {}
        for one in self.cited:
            for entry in self.ledger.at(one.place):
                found.setdefault(entry.id, set()).add(one.by)
        return found

    @cached_property
    def tagged(self) -> dict[str, list[Scenario]]:
        """For each statement's id, the scenarios tagged with it."""
        found: dict[str, list[Scenario]] = {}
        for scenario in self.scenarios:
            for name in dict.fromkeys(tag.id for tag in scenario.tags):
                found.setdefault(name, []).append(scenario)
        return found

    def named(self, entry: Entry) -> set[str]:
        """The ids of all that a statement's standing names."""
        return {to_id(text.value) for text in entry.standing.named()}

    def shows(self, scenario: Scenario, entry: Entry) -> bool:
        """Whether a scenario speaks of what a statement's standing names, or of a rule that rests on its criteria."""
        named = self.named(entry)
        criteria = named & self.rulebook.criteria.keys()
        through = (
            {rule for rule in self.rulebook.rules if criteria & self.rulebook.rests_on[rule]} if criteria else set()
        )
        return not scenario.names.isdisjoint(named | through)

    def touched(self, entry: Entry) -> Touched:
        """All that a statement touches: what its standing names or, where that names nothing, what cites its place."""
        ids = self.named(entry) or self.citing.get(entry.id, set())
        book = self.rulebook
        return Touched(
            rules=tuple(one for one in book.rules if one in ids),
            criteria=tuple(one for one in book.criteria if one in ids),
            facts=tuple(one for one in book.facts if one in ids),
            scenarios=tuple(self.tagged.get(entry.id, ())),
        )


def citations(folder: Folder, source: str) -> tuple[Cited, ...]:
    """Every citation of a source in a folder of rulesets."""
    held = [folder.tables["facts"].get("facts")] if "facts" in folder.tables else []
    held += [t.get(key) for version in folder.versions for t in version.files for key in ("criteria", "rules")]
    return tuple(
        Cited(at.at, to_id(name.value), at.value, says)
        for tree in held
        for name, under in (tree.entries if isinstance(tree, Table) else ())
        for at, says in _citations(under, source)
    )


def _citations(tree: Tree, source: str) -> Iterator[tuple[Text, str]]:
    if isinstance(tree, List):
        for item in tree.items:
            yield from _citations(item, source)
    elif isinstance(tree, Table):
        named, at = tree.get("source"), tree.get("at")
        if isinstance(named, Text) and isinstance(at, Text) and named.value == source:
            says = tree.get("says") or tree.get("reading")
            yield at, says.value if isinstance(says, Text) else ""
        for _, value in tree.entries:
            yield from _citations(value, source)
