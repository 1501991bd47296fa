"""Where in the files what a change would change is written."""

from rules_engine.loading import Folder, Version
from rules_engine.loading.rulesets import declared
from rules_engine.loading.tree import List, Place, Table, Tree
from rules_engine.names import to_id
from rules_engine.rulebook import Rulebook
from rules_engine.workbench.mutation.changes import Change
from rules_engine.workbench.mutation.of_steps import SEQUENCE


def place_of(change: Change, folder: Folder, rulebook: Rulebook) -> Place:
    """The file and line of the words that a change would make others."""
    for table, key in _tables(change, folder, rulebook):
        under = table.get(key)
        for name in declared(table, key):
            if to_id(name.value) == change.subject and isinstance(under, Table):
                entry = under.get(name.value)
                return name.at if entry is None else _within(entry, name.at, change)
    return Place(f"{change.ruleset}.yaml")


def _tables(change: Change, folder: Folder, rulebook: Rulebook) -> list[tuple[Table, str]]:
    """The tables in which it may be written, with the key of what it is."""
    if change.ruleset == SEQUENCE:
        return [(folder.tables[SEQUENCE], "steps")]
    starts = {one.id: one.in_force_from for one in rulebook.rulesets}

    def meant(version: Version) -> bool:
        return version.topic == change.ruleset and version.starts == starts[change.ruleset]

    files = [table for version in folder.versions if meant(version) for table in version.files]
    return [(table, key) for table in files for key in ("criteria", "rules")]


def _within(entry: Tree, at: Place, change: Change) -> Place:
    """Follow the keys and places as far as they lead."""
    node = entry
    for step in change.path:
        if isinstance(step, str):
            found = node.get(step) if isinstance(node, Table) else None
            key = next((name for name, _ in node.entries if name.value == step), None) if found is not None else None  # type: ignore[union-attr]
            if found is None or key is None:
                continue
            node, at = found, key.at
        else:
            # A list such as "any of" is a table of that one name.
            if isinstance(node, Table) and len(node.entries) == 1:
                ((_, node),) = node.entries
            if isinstance(node, List) and step < len(node.items):
                node = node.items[step]
            at = node.at
    return at
