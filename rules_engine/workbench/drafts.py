"""Drafts tried out: a folder of rulesets as it would be if they were in force from their dates.

For the workbench alone. Nothing that judges a real case ever comes here: it reads the folder as it is, and passes by
whatever is not in force.
"""

from collections.abc import Collection
from copy import copy
from dataclasses import replace

from rules_engine.loading import Folder, Version
from rules_engine.loading.tree import Findings

_DRAFTED = ("draft", "agreed")


def drafts_in(folder: Folder) -> tuple[Version, ...]:
    """The versions that are not in force yet, drafts and those that are agreed, by topic and date."""
    found = (version for version in folder.versions if version.status in _DRAFTED)
    return tuple(sorted(found, key=lambda version: (version.topic, version.starts)))


def with_drafts(folder: Folder, chosen: Collection[Version] | None = None) -> Folder:
    """The folder with these drafts, or else all that it has, in force from their dates. The folder itself is as it was.

    Other drafts stay out. The files keep their status, and so every digest is another than once they are in force.
    """
    tried = drafts_in(folder) if chosen is None else chosen
    found = copy(folder)
    found.findings = Findings(list(folder.findings.all))
    found.versions = [replace(one, status="in force") if one in tried else one for one in folder.versions]
    return found
