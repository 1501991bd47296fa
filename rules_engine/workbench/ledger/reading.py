"""The ledger's file: where each statement stands in the guidance, and where in the rules."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from rules_engine.loading.parsing import ReadTree, read_tree
from rules_engine.loading.tree import Finding, Findings, Reader, Table, Text
from rules_engine.loading.tree import Place as FilePlace
from rules_engine.names import nearest
from rules_engine.workbench.ledger.marks import Marks
from rules_engine.workbench.ledger.naming import LONGEST, slug
from rules_engine.workbench.ledger.segmenting import Guidance, place, segment
from rules_engine.workbench.ledger.standing import STANDINGS, Standing, read_standing
from rules_engine.workbench.ledger.words import PLACES, words

FOLDER = "guidance"
"""Where ledgers lie among the rulesets."""
_KEYS = ("digest", "fingerprint", "marks", "says", *STANDINGS)
_NUMBER = re.compile(r"[1-9]\d*\.[1-9]\d*")
_SHORT = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Entry:
    """One statement: its place, how it is recognised, our paraphrase where it is normative, and its standing."""

    at: FilePlace
    id: str
    heading: str
    para: int
    number: int
    digest: str
    fingerprint: bytes
    marks: Marks
    says: str
    standing: Standing

    @property
    def place(self) -> str:
        """Where it stands, as rulesets cite it."""
        return place(self.heading, self.para)

    @property
    def normative(self) -> bool:
        """Whether it asks anything of anyone: all that is not context."""
        return not self.standing.context


@dataclass(frozen=True)
class Ledger:
    """A guidance's headings, each with its name in ids, and its statements, in their order."""

    source: str
    shorts: dict[str, str]
    entries: tuple[Entry, ...]
    heads: Mapping[str, FilePlace] = field(default_factory=dict)
    """Where each heading is written."""

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings as printed, in order."""
        return tuple(self.shorts)

    @cached_property
    def by_id(self) -> dict[str, Entry]:
        """The statements by id."""
        return {entry.id: entry for entry in self.entries}

    @cached_property
    def by_place(self) -> dict[tuple[str, ...], tuple[Entry, ...]]:
        """The statements of each place, by the words of the place."""
        found: dict[tuple[str, ...], list[Entry]] = {}
        for entry in self.entries:
            found.setdefault(words(entry.place), []).append(entry)
        return {spelt: tuple(entries) for spelt, entries in found.items()}

    def at(self, cited: str) -> tuple[Entry, ...]:
        """The statements at a cited place. A table's row may be cited by how its name begins."""
        spelt = words(cited)
        exact = self.by_place.get(spelt)
        if exact or "para" in spelt:
            return exact or ()
        rows = (entries for known, entries in self.by_place.items() if "para" not in known and _begins(known, spelt))
        return next(rows, ())


class LedgerError(ValueError):
    """The ledger cannot be used as it stands: ``findings`` says where and why."""

    def __init__(self, findings: list[Finding]) -> None:
        """Keep the findings in the order of lines."""
        self.findings = sorted(findings)
        super().__init__("\n".join(str(f) for f in self.findings))


def sources(rulesets: Path) -> list[str]:
    """The sources that have a ledger in a folder of rulesets."""
    return sorted(path.stem for path in (rulesets / FOLDER).glob("*.yaml"))


def read_ledger(rulesets: Path, source: str, read: ReadTree = read_tree) -> Ledger:
    """The ledger of a source in a folder of rulesets. Raises LedgerError with everything wrong in it."""
    findings = Findings()
    shown = f"{FOLDER}/{source}.yaml"
    if source not in sources(rulesets):
        known = sources(rulesets)
        near = nearest(source, known)
        told = f' Did you mean "{near}"?' if near else ""
        these = f"There are these: {', '.join(known) or 'none'}."
        raise LedgerError([Finding(FilePlace(shown), f"There is no such ledger.{told} {these}")])
    table = read(rulesets / shown, shown, findings)
    if table is None:
        raise LedgerError(findings.all)
    reader = Reader(table, ("source", "statements"), findings, "a ledger")
    if reader.text("source") != source:
        findings.add(table.at, f"The file is named for {source}: write the same source here.")
    shorts = dict(_shorts(reader.table_of("statements"), findings))
    entries = tuple(_entries(source, reader.table_of("statements"), shorts, findings))
    if not entries:
        findings.add(table.at, 'A ledger needs "statements:".')
    if findings.all:
        raise LedgerError(findings.all)
    heads = {heading.value: heading.at for heading, _ in reader.table_of("statements").entries}
    return Ledger(source, shorts, entries, heads)


def segmented(text: str, ledger: Ledger, headings: Iterable[str] = ()) -> Guidance:
    """The headings and statements of a text, where those of a ledger, and these headings, are recognised."""
    return segment(text, [*ledger.headings, *headings], {entry.digest for entry in ledger.entries})


def _shorts(statements: Table, findings: Findings) -> Iterator[tuple[str, str]]:
    seen: dict[str, str] = {}
    for heading, under in statements.entries:
        told = under.get("short") if isinstance(under, Table) else None
        short = told.value if isinstance(told, Text) else slug(heading.value)
        if told is None and len(short) > LONGEST and isinstance(under, Table) and under.entries:
            findings.add(heading.at, f'This heading is too long for ids: add "short:" of up to {LONGEST} characters.')
        elif not _SHORT.fullmatch(short):
            findings.add(heading.at, '"short" should be small letters, digits and hyphens.')
        if short in seen:
            findings.add(heading.at, f'"{short}" is already the name of "{seen[short]}" in ids. Add another "short:".')
        seen[short] = heading.value
        yield heading.value, short


def _entries(source: str, statements: Table, shorts: dict[str, str], findings: Findings) -> Iterator[Entry]:
    for heading, under in statements.entries:
        if not isinstance(under, Table):
            findings.add(under.at, 'Under a heading stand its statements ("1.1": ...), or {} where it has none.')
            continue
        for number, table in under.entries:
            if number.value == "short":
                continue
            if not _NUMBER.fullmatch(number.value) or not isinstance(table, Table):
                findings.add(
                    number.at, 'Write a statement as paragraph.number, such as "1.1":, and indent its entries.'
                )
                continue
            yield _entry(f"{source}/{shorts[heading.value]}/{number.value}", heading.value, number, table, findings)


def _entry(name: str, heading: str, number: Text, table: Table, findings: Findings) -> Entry:
    reader = Reader(table, _KEYS, findings, "a statement")
    standing = read_standing(reader, number.at)
    says = reader.text("says", "")
    if not says and standing.named():
        findings.add(number.at, 'Whatever is encoded, listed or judged needs "says:", in our own words.')
    spelt = reader.text("digest")
    if spelt and not _DIGEST.fullmatch(spelt):
        findings.add(number.at, '"digest" should be 64 hexadecimal digits.')
    para, place_in_it = number.value.split(".")
    return Entry(
        at=number.at,
        id=name,
        heading=heading,
        para=int(para),
        number=int(place_in_it),
        digest=spelt,
        fingerprint=_bytes(reader, findings),
        marks=_marks(reader, findings),
        says=says,
        standing=standing,
    )


def _marks(reader: Reader, findings: Findings) -> Marks:
    told = Reader(reader.table_of("marks"), ("numbers", "modality", "duty-holders"), findings, "marks")
    numbers, modality, holders = (tuple(t.value for t in told.texts(key)) for key in told.keys)
    return Marks(numbers, modality, holders)


def _bytes(reader: Reader, findings: Findings) -> bytes:
    try:
        found = bytes.fromhex(reader.text("fingerprint"))
    except ValueError:
        found = b""
    if len(found) != PLACES:
        findings.add(reader.table.at, f'"fingerprint" should be {2 * PLACES} hexadecimal digits.')
        return bytes(PLACES)
    return found


def _begins(known: tuple[str, ...], spelt: tuple[str, ...]) -> bool:
    return len(spelt) > 2 and known[: len(spelt)] == spelt  # noqa: PLR2004 (more than "appendix 2")
