"""YAML to facts, sources and rulesets: everything in the rulesets folder, read strictly, all errors told at once."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from rules_engine.deadlines import WorkingCalendar
from rules_engine.loading.files import misnamed_at_top, misnamed_in_dated
from rules_engine.loading.parsing import ReadTree, read_tree
from rules_engine.loading.properties import Property, read_properties
from rules_engine.loading.referral_form import read_referral_form
from rules_engine.loading.rulesets import HEAD_KEYS, STATUSES, Names, RulesetReader, declared
from rules_engine.loading.sequence import read_sequence
from rules_engine.loading.shared import (
    Known,
    read_areas,
    read_bodies,
    read_calendar,
    read_facts,
    read_sources,
)
from rules_engine.loading.slips import no_date
from rules_engine.loading.tree import Finding, Findings, Place, Reader, Table, Text, tables
from rules_engine.names import to_id
from rules_engine.referral_form import ReferralForm
from rules_engine.rules import Ruleset, Step

__all__ = ["Finding", "Folder", "RulesetError", "Shared", "Version", "digest_of", "told_by"]

NO_TOPICS = {"guidance", "schema", "examples"}
_SHARED = ("sources", "facts", "bodies", "areas", "calendar")
_SEQUENCE = "sequence"
_FORM = "referral-form"
_PROPERTIES = "properties"
_OPTIONAL = (_SEQUENCE, _FORM, _PROPERTIES)
_READ_ELSEWHERE = ("excused",)
"""Files here that judge nothing: the workbench reads them."""


class RulesetError(ValueError):
    """The rulesets cannot be used as they stand: ``findings`` says where and why, all at once."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        """Keep the findings in the order of files and lines."""
        self.findings = sorted(findings)
        super().__init__("\n".join(str(f) for f in self.findings))


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a ruleset: its topic, from when it is in force, and the files it is written in."""

    topic: str
    starts: date
    files: tuple[Table, ...]
    status: str
    withdrawn_from: date | None


@dataclass(frozen=True, slots=True)
class Shared:
    """What all rulesets share."""

    known: Known
    authorities: tuple[str, ...]
    areas: dict[str, str]
    calendar: WorkingCalendar
    digest: str


@dataclass(slots=True)
class Folder:
    """A rulesets folder, read once. Nothing is raised while it is read: ``findings`` collects what is wrong."""

    path: Path
    findings: Findings = field(default_factory=Findings)
    tables: dict[str, Table] = field(default_factory=dict)
    versions: list[Version] = field(default_factory=list)
    unreadable: bool = False
    """Whether a file holds no table at all."""
    read: ReadTree = read_tree
    _shared: Shared | None = None
    _read: dict[tuple[int, ...], tuple[tuple[Version, ...], tuple[Ruleset, ...]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Read every file."""
        if not self._check_top():
            return
        for name in (*_SHARED, *_OPTIONAL):
            path = self.path / f"{name}.yaml"
            found = self._file(path) if path.is_file() else None
            if found is not None:
                self.tables[name] = found
        for topic in sorted(p for p in self.path.iterdir() if p.is_dir()):
            if topic.name not in NO_TOPICS and not topic.name.startswith("."):
                self.versions += self._versions(topic)

    def shared(self) -> Shared | None:
        """What all rulesets share, or ``None`` where a file of it cannot be read: the rest would be misjudged.

        Adds to ``findings``.
        """
        # A copy of this folder has findings of its own, to which its rulesets add.
        if self._shared is not None and self._shared.known.findings is self.findings:
            return self._shared
        if not set(_SHARED) <= set(self.tables):
            return None
        sources = read_sources(self.tables["sources"], self.findings)
        facts = read_facts(self.tables["facts"], sources, self.findings)
        bodies = read_bodies(self.tables["bodies"], facts, self.findings)
        authorities, areas = read_areas(self.tables["areas"], self.findings)
        # The form judges nothing: to ask in another order makes no other rulebook. Nor do properties: they are proved.
        plain = [table.plain() for name, table in self.tables.items() if name not in {_FORM, _PROPERTIES}]
        known = Known(sources, facts, bodies, self.findings)
        calendar = read_calendar(self.tables["calendar"], known)
        self._shared = Shared(known, authorities, areas, calendar, digest_of(plain))
        return self._shared

    def rulesets(self, versions: Iterable[Version], shared: Shared) -> tuple[Ruleset, ...]:
        """The rulesets of these versions, which may name one another's criteria and rules. Adds to ``findings``."""
        versions = tuple(versions)
        # The versions are held beside what was read of them, so that no others can come to have their identity.
        _, found = self._read.get(ids := tuple(id(version) for version in versions), (versions, None))
        if found is None:
            names = self._names(versions, shared.known)
            readers = ((version, RulesetReader(version.topic, shared.known, names)) for version in versions)
            found = tuple(self._ruleset(version, reader) for version, reader in readers)
            self._read[ids] = (versions, found)
        return found

    def sequence(self, shared: Shared) -> tuple[Step, ...]:
        """The steps of the way a case goes; none where there is no sequence.yaml. Adds to ``findings``."""
        table = self.tables.get(_SEQUENCE)
        files = [file for version in self.versions for file in version.files]
        rules = {to_id(name.value): name.value for file in files for name in declared(file, "rules")}
        # Where a file cannot be read at all, its rules are not missed here.
        return read_sequence(table, shared.known, rules) if table and not self.unreadable else ()

    def referral_form(self, shared: Shared) -> ReferralForm:
        """The referral form; without pages where there is no referral-form.yaml. Adds to ``findings``."""
        table = self.tables.get(_FORM)
        return read_referral_form(table, shared.known) if table else ReferralForm()

    def properties(self, shared: Shared) -> tuple[Property, ...]:
        """What has to be so in every case; nothing where there is no properties.yaml. Adds to ``findings``."""
        table = self.tables.get(_PROPERTIES)
        files = [file for version in self.versions for file in version.files]
        criteria, rules = (
            {to_id(name.value): name.value for file in files for name in declared(file, key)}
            for key in ("criteria", "rules")
        )
        return read_properties(table, shared.known, Names(criteria, rules, not self.unreadable)) if table else ()

    def place_of(self, name: str, versions: Iterable[Version]) -> Place:
        """Where a criterion or a rule is defined, by id."""
        return next(
            found.at
            for version in versions
            for table in version.files
            for key in ("criteria", "rules")
            for found in declared(table, key)
            if to_id(found.value) == name
        )

    def _check_top(self) -> bool:
        """Whether this is a folder of rulesets at all. Adds the files of it that are misnamed or missing."""
        misnamed = (
            dict(misnamed_at_top(self.path, (*_SHARED, *_OPTIONAL, *_READ_ELSEWHERE))) if self.path.is_dir() else {}
        )
        whole = (self.path / "facts.yaml").is_file()
        if not whole:
            message = "There is no facts.yaml in this folder. Name the folder that holds the rulesets."
            self.findings.add(Place(str(self.path)), message, "file-not-read")
            # A folder of other things may hold any other YAML.
            misnamed = {path: says for path, says in misnamed.items() if says.endswith(" facts.yaml.")}
        for path, says in misnamed.items():
            self.findings.add(Place(path.name), says, "file-not-read")
        for name in _SHARED if whole else ():
            meant = any(says.endswith(f" {name}.yaml.") for says in misnamed.values())
            if not meant and not (self.path / f"{name}.yaml").is_file():
                message = (
                    "This file is missing. Every folder of rulesets has one: rulesets/README.md says what it holds."
                )
                self.findings.add(Place(f"{name}.yaml"), message, "file-not-read")
        return whole

    def _file(self, path: Path) -> Table | None:
        found = self.read(path, str(path.relative_to(self.path)), self.findings)
        self.unreadable = self.unreadable or found is None
        return found

    def _versions(self, topic: Path) -> Iterator[Version]:
        for entry in sorted(p for p in topic.iterdir() if p.name != "README.md" and not p.name.startswith(".")):
            shown = Place(str(entry.relative_to(self.path)))
            try:
                starts = date.fromisoformat(entry.stem if entry.is_file() else entry.name)
            except ValueError:
                stem = entry.stem if entry.is_file() else entry.name
                no_day = no_date(stem)
                says = "Name a ruleset by the date it takes effect, such as 2027-04-01.yaml."
                says = f"{no_day} {says}" if no_day.startswith("There is") else says
                self.findings.add(shown, says, "file-not-read")
                continue
            files = tuple(table for path in self._parts(entry) if (table := self._file(path)) is not None)
            for table in files:
                self._check_head(table, starts)
            if files:
                head = self._head(files[0])
                ends = head.day("withdrawn from", needed=False)
                yield Version(topic.name, starts, files, head.text("status"), ends)

    def _parts(self, entry: Path) -> list[Path]:
        """The files of one version. What an unread one defines is not missed elsewhere."""
        if entry.is_dir():
            misnamed = dict(misnamed_in_dated(entry))
            paths = [path for path in sorted(entry.glob("*.yaml")) if path not in misnamed]
        else:
            named = entry.suffix == ".yaml"
            misnamed = {} if named else {entry: f"Nothing reads this file: name it {entry.stem}.yaml."}
            paths = [entry] if named else []
        for path, message in misnamed.items():
            self.findings.add(Place(str(path.relative_to(self.path))), message, "file-not-read")
        self.unreadable = self.unreadable or bool(misnamed)
        return paths

    def _head(self, table: Table) -> Reader:
        return Reader(table, HEAD_KEYS, self.findings, "a ruleset")

    def _check_head(self, table: Table, starts: date) -> None:
        head = self._head(table)
        head.choice("status", STATUSES)
        told, at = head.day("in force from"), head.tree("in force from")
        if told and at and told != starts:
            self.findings.add(at.at, f"The file is named for {starts}: write the same date here.", "wrong-date")
        for signed in tables(head.each("history"), self.findings, "{on: DATE, by: ..., why: ...}"):
            row = Reader(signed, ("on", "by", "why"), self.findings, "an entry of the history")
            row.day("on")
            row.text("by")
            row.text("why")
        for key in ("criteria", "rules"):
            for name, entry in head.table_of(key).entries:
                if not isinstance(entry, Table):
                    self.findings.add(entry.at, f'"{name.value}" should be a table: indent what belongs to it.')

    def _ruleset(self, version: Version, reader: RulesetReader) -> Ruleset:
        head = self._head(version.files[0])
        return Ruleset(
            id=version.topic,
            title=head.text("title"),
            status=version.status,
            in_force_from=version.starts,
            withdrawn_from=version.withdrawn_from,
            review_by=head.day("review by") or date.max,
            owner=head.text("owner"),
            criteria=tuple(c for table in version.files for c in reader.criteria(table)),
            rules=tuple(r for table in version.files for r in reader.rules(table)),
            digest=digest_of([told_by(table) for table in version.files]),
        )

    def _names(self, versions: Sequence[Version], known: Known) -> Names:
        """Every name that criteria and rules have; a name means one thing."""
        seen: dict[str, Text] = {}
        found: dict[str, dict[str, str]] = {"criteria": {}, "rules": {}}
        files = [table for version in versions for table in version.files]
        for key, names in found.items():
            for name in (name for table in files for name in declared(table, key)):
                one = to_id(name.value)
                if one in known.facts:
                    says = f'"{name.value}" is also a fact. A name means one thing: choose another.'
                    self.findings.add(name.at, says, "written-twice")
                elif one in seen:
                    says = f'"{name.value}" is already defined at {seen[one].at}. Choose another name.'
                    self.findings.add(name.at, says, "written-twice")
                seen[one] = name
                names[one] = name.value
        return Names(found["criteria"], found["rules"], complete=not self.unreadable)


def told_by(table: Table) -> dict[str, object]:
    """What a ruleset's file says, as plain values. Who signed it, and when, is no part of that."""
    return {key.value: value.plain() for key, value in table.entries if key.value != "history"}


def digest_of(parsed: object) -> str:
    """A digest of parsed content: layout and comments do not change it."""
    canonical = json.dumps(parsed, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return "sha256:" + hashlib.sha256(canonical.encode()).hexdigest()
