"""The files that were released, by digest: ``in-force.lock``. What cases were judged by is never edited again."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from rules_engine.loading import Finding, Folder, Version, digest_of, told_by
from rules_engine.loading.parsing import read_tree
from rules_engine.loading.tree import Findings, Place, Table, Text

NAME = "in-force.lock"
"""The file's name, beside the shared files of a folder of rulesets."""
_CODE = "edited-in-force"
_HEAD = """\
# The files of rulesets that were released, by a digest of what they say. Written by "thresholds publish".
# None of them is ever edited again: a change is a new version, "thresholds new version TOPIC --from DATE".
"""


def edited(folder: Folder) -> list[Finding]:
    """What was done to released files since: edited, taken away, or added to. Nothing where there is no lock."""
    findings = Findings()
    locked = _read(folder.path, findings)
    written = {table.at.file: (version, table) for version in folder.versions for table in version.files}
    released = {(written[path][0].topic, written[path][0].starts) for path in locked if path in written}
    for path, (at, digest) in locked.items():
        if path not in written:
            message = f"{path} was released, and is not there any more or cannot be read. Put it back as it was."
            findings.add(at, message, _CODE)
        elif _digest(written[path][1]) != digest:
            message = f"This file was released and has been edited since. {_instead(written[path][0])}"
            findings.add(Place(path), message, _CODE)
    for path, (version, _) in written.items():
        if (version.topic, version.starts) in released and path not in locked:
            message = f"This file was added to a version that was released. {_instead(version)}"
            findings.add(Place(path), message, _CODE)
    return findings.all


def release(folder: Folder, versions: Iterable[Version]) -> str:
    """The text of the lock with the files of these versions. What it has of others stays as it is."""
    locked = {path: digest for path, (_, digest) in _read(folder.path, Findings()).items()}
    for table in (table for version in versions for table in version.files):
        locked.setdefault(table.at.file, _digest(table))
    return "".join([_HEAD, "files:\n", *(f'  {path}: "{digest}"\n' for path, digest in sorted(locked.items()))])


def _digest(table: Table) -> str:
    return digest_of(told_by(table))


def _instead(version: Version) -> str:
    return (
        "Put it back as it was: earlier answers rest on it. Write what is to change into a new version: "
        f"thresholds new version {version.topic} --from DATE."
    )


def _read(rulesets: Path, findings: Findings) -> Mapping[str, tuple[Place, str]]:
    """For each file that was released, the place of its line and its digest."""
    path = rulesets / NAME
    table = read_tree(path, NAME, findings) if path.is_file() else None
    files = table.get("files") if table else None
    if isinstance(files, Table):
        return dict(_lines(files))
    if table is not None:
        findings.add(table.at, f"{NAME} lists no files. Put it back as it was when rulesets were last published.")
    return {}


def _lines(files: Table) -> Iterator[tuple[str, tuple[Place, str]]]:
    for path, digest in files.entries:
        if isinstance(digest, Text):
            yield path.value, (path.at, digest.value)
