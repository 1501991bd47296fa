"""Names that are not lost by a slip, but with the ruleset that gave them: it was withdrawn, or is not in force."""

import re
from collections.abc import Iterator
from dataclasses import replace

from rules_engine.loading import Folder, Version
from rules_engine.loading.tree import Finding, Table
from rules_engine.names import to_id

_NAMED = re.compile(r'The (?:fact or rule|criterion|rule or criterion|rule) "([^"]+)" is not known')


def lost(folder: Folder, finding: Finding) -> Finding:
    """The finding, or what to tell instead where another version has the name: to take a near one would be wrong."""
    found = _NAMED.match(finding.message)
    having = list(_having(folder, to_id(found[1]))) if found else []
    if not found or not having:
        return finding
    version = max(having, key=lambda one: one.starts)
    file = version.files[0].at.file
    if version.status == "in force" and version.withdrawn_from:
        why = f"is withdrawn from {version.withdrawn_from} ({file}), and nothing takes its place"
    elif version.status == "in force":
        why = f"stands in {file}, which is not in force on the same days"
    else:
        why = f'stands in {file}, of which the status is "{version.status}"'
    message = f'"{found[1]}" {why}. Mend what is written here first, or leave that ruleset in force.'
    return replace(finding, message=message)


def _having(folder: Folder, name: str) -> Iterator[Version]:
    """The versions that define a name."""
    for version in folder.versions:
        held = (file.get(key) for file in version.files for key in ("criteria", "rules"))
        if any(to_id(one.value) == name for table in held if isinstance(table, Table) for one, _ in table.entries):
            yield version
