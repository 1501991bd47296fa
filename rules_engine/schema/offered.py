"""What a rulesets folder has names for, each with the line that an editor shows beside it."""

from collections.abc import Mapping
from dataclasses import dataclass

from rules_engine.citations import Source
from rules_engine.facts import Fact, Kind
from rules_engine.loading import Folder, RulesetError
from rules_engine.loading.tree import List, Table, Text, Tree


@dataclass(frozen=True, slots=True)
class Offered:
    """Names as the files write them. Criteria and rules are those of every file, in force or not."""

    facts: Mapping[str, Fact]
    sources: Mapping[str, Source]
    bodies: Mapping[str, str]
    criteria: Mapping[str, str]
    rules: Mapping[str, str]
    owners: tuple[str, ...]
    areas: tuple[str, ...]

    @classmethod
    def by(cls, folder: Folder) -> "Offered":
        """What a folder offers. Raises RulesetError as ``schemas`` does."""
        shared = folder.shared()
        if shared is None or folder.findings.all:
            raise RulesetError(folder.findings.all)
        files = [table for version in folder.versions for table in version.files]
        bodies = dict(_entries(folder.tables["bodies"], "bodies"))
        return cls(
            facts={fact.name: fact for fact in shared.known.facts.values()},
            sources=shared.known.sources,
            bodies={name: _text(bodies[name], "is") for name in shared.known.bodies},
            criteria={name: _cited(entry) for table in files for name, entry in _entries(table, "criteria")},
            rules={name: _text(entry, "recommend") for table in files for name, entry in _entries(table, "rules")},
            owners=tuple(sorted({_text(table, "owner") for table in files} - {""})),
            areas=tuple(area.value for area in _listed(folder.tables["areas"], "England")),
        )

    def questions(self, *kinds: Kind) -> dict[str, str]:
        """The facts of these kinds, with their questions."""
        return {fact.name: fact.question for fact in self.facts.values() if fact.kind in kinds}

    def titles(self) -> dict[str, str]:
        """The sources, with their titles and weights."""
        return {source.id: f"{source.title} ({source.weight})" for source in self.sources.values()}


def _entries(tree: Tree, key: str) -> list[tuple[str, Tree]]:
    under = tree.get(key) if isinstance(tree, Table) else None
    return [(name.value, entry) for name, entry in under.entries] if isinstance(under, Table) else []


def _listed(tree: Tree, key: str) -> list[Text]:
    under = tree.get(key) if isinstance(tree, Table) else None
    return [item for item in under.items if isinstance(item, Text)] if isinstance(under, List) else []


def _text(tree: Tree, key: str) -> str:
    under = tree.get(key) if isinstance(tree, Table) else None
    return under.value if isinstance(under, Text) else ""


def _cited(criterion: Tree) -> str:
    """What the first citation of a criterion says, and where."""
    cites = criterion.get("cites") if isinstance(criterion, Table) else None
    first = cites.items[0] if isinstance(cites, List) and cites.items else cites
    return f"{_text(first, 'source')} {_text(first, 'at')}: {_text(first, 'says')}" if isinstance(first, Table) else ""
