"""The rulebooks that a folder makes: what is in force on each date, and each draft among what it will stand beside."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from rules_engine.loading import Folder, RulesetError, Version
from rules_engine.loading.tree import Finding, Place, Table, Text
from rules_engine.names import to_id
from rules_engine.rulebook import NotCovered, Rulebook, in_force
from rules_engine.workbench.drafts import drafts_in, with_drafts


@dataclass(frozen=True)
class View:
    """A rulebook, and the versions in it that no view before it has: what is to be said is said of these."""

    rulebook: Rulebook
    versions: tuple[Version, ...]
    draft: bool = False

    @cached_property
    def named(self) -> dict[str, tuple[Text, Table]]:
        """Every criterion and rule of the versions, by id: its name, where it is written, and what stands under it."""
        return {
            to_id(name.value): (name, entry)
            for version in self.versions
            for table in version.files
            for key in ("criteria", "rules")
            for name, entry in _entries(table.get(key))
        }


def views(folder: Folder) -> Iterator[View | Finding]:
    """Each view, those in force in the order of their dates, then the drafts; or why there is none.

    The folder has to be sound as it stands.
    """
    seen: set[int] = set()
    counting = [version for version in folder.versions if version.status == "in force"]
    days = {v.starts for v in counting} | {v.withdrawn_from for v in counting if v.withdrawn_from}
    for day in sorted(days):
        try:
            yield _view(folder, in_force(folder, day), seen)
        except NotCovered:
            continue
        except RulesetError as error:
            yield from error.findings
    for draft in drafts_in(folder):
        tried = with_drafts(folder, [draft])
        try:
            found = _view(tried, in_force(tried, draft.starts), seen)
        except NotCovered:
            continue
        except RulesetError as error:
            yield from error.findings
            continue
        yield View(found.rulebook, found.versions, draft=True)


def _view(folder: Folder, rulebook: Rulebook, seen: set[int]) -> View:
    held = {(ruleset.id, ruleset.in_force_from) for ruleset in rulebook.rulesets}
    new = [v for v in folder.versions if v.status == "in force" and (v.topic, v.starts) in held and id(v) not in seen]
    seen |= {id(version) for version in new}
    return View(rulebook, tuple(new))


def place_of_key(version: Version, key: str) -> Place:
    """Where a key of the head of a ruleset is written."""
    head = version.files[0]
    return next((name.at for name, _ in head.entries if name.value == key), head.at)


def _entries(tree: object) -> Iterator[tuple[Text, Table]]:
    for name, entry in tree.entries if isinstance(tree, Table) else ():
        if isinstance(entry, Table):
            yield name, entry
