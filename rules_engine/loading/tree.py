"""What a file holds, as a tree in which every name and text knows its file, line and column."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from rules_engine.loading.slips import misplaced, no_date, slip_in
from rules_engine.names import nearest


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place in a file; lines and columns count from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        """Write it as editors read it."""
        return f"{self.file}:{self.line}:{self.column}"


NOT_THE_FORMAT = "not-the-format"
"""The kind of a finding that nothing says more of."""


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """Something wrong in a file: where, what, and what to write instead.

    ``code`` is its kind, under which docs/findings has a page.
    """

    place: Place
    message: str
    code: str = field(default=NOT_THE_FORMAT, compare=False)

    def __str__(self) -> str:
        """One line, the place first."""
        return f"{self.place}: {self.message}"


@dataclass(slots=True)
class Findings:
    """Everything found wrong so far; reading goes on past each, so that all are told at once."""

    all: list[Finding] = field(default_factory=list)
    orders: dict[Place, tuple[str, ...]] = field(default_factory=dict)
    """For each table that was read, the keys it can have, in the order in which they stand."""

    def add(self, place: Place, message: str, code: str = NOT_THE_FORMAT) -> None:
        """Note one more."""
        finding = Finding(place, message, code)
        if finding not in self.all:
            self.all.append(finding)

    def unknown(self, place: Place, what: str, name: str, known: Iterable[str], code: str = "unknown-name") -> None:
        """Note a name that nothing has, with the nearest one or, where they are few, all of them."""
        known = list(known)
        slip = slip_in(name)
        if slip:
            self.add(place, f'In "{name}" {slip}', code)
            return
        near = nearest(name, known)
        few = f" It can be: {', '.join(known)}." if 0 < len(known) <= 12 else ""  # noqa: PLR2004
        self.add(place, f'{what} "{name}" is not known.' + (f' Did you mean "{near}"?' if near else "") + few, code)


@dataclass(frozen=True, slots=True)
class Text:
    """A word, number, date or text, as written."""

    at: Place
    value: str

    def plain(self) -> object:
        """The text."""
        return self.value


@dataclass(frozen=True, slots=True)
class List:
    """Several, in order."""

    at: Place
    items: tuple["Tree", ...]

    def plain(self) -> object:
        """A list of plain values."""
        return [i.plain() for i in self.items]


@dataclass(frozen=True, slots=True)
class Table:
    """Names and what stands under each, in order."""

    at: Place
    entries: tuple[tuple[Text, "Tree"], ...]

    def get(self, name: str) -> "Tree | None":
        """What stands under a name."""
        return next((value for key, value in self.entries if key.value == name), None)

    def plain(self) -> object:
        """A mapping of plain values."""
        return {key.value: value.plain() for key, value in self.entries}


Tree = Text | List | Table


@dataclass(slots=True)
class Reader:
    """Takes a table's entries by name, in the order they should stand; what is left over is unknown."""

    table: Table
    keys: tuple[str, ...]
    findings: Findings
    what: str
    of_others: tuple[str, ...] = ()
    """Keys that rules alone have."""

    def __post_init__(self) -> None:
        """Note keys that do not belong here and keys out of order."""
        self.findings.orders[self.table.at] = self.keys
        places = []
        for key, value in self.table.entries:
            bare = Text(key.at, "")
            if key.value in self.keys:
                places.append((self.keys.index(key.value), key))
            elif key.value in self.of_others:
                self.findings.add(key.at, f'"{key.value}" is part of a rule, and has no place in {self.what}.')
            elif self._in_brackets(key, value):
                says = f'"{key.value}" stands after a comma, and is no key. A text with a comma in it stands in '
                self.findings.add(key.at, f"{says}quotation marks. Add them.")
            elif isinstance(value, Table) and any(value.get(own) for own in ("recommend", "met when", "met unless")):
                under = "rules" if value.get("recommend") else "criteria"
                says = f'"{key.value}" is not indented: it belongs under "{under}:". Put two spaces before its lines.'
                self.findings.add(key.at, says)
            elif (value == bare or isinstance(value, Table)) and (says := misplaced(key.value, self.keys, self.what)):
                self.findings.add(key.at, says, "unknown-name")
            else:
                self.findings.unknown(key.at, f"In {self.what} the key", key.value, self.keys)
        for (place, _), (following, key) in pairwise(places):
            if following < place:
                order = ", ".join(k for k in self.keys if self.table.get(k) is not None)
                self.findings.add(key.at, f'"{key.value}" stands out of order. Write the keys in this order: {order}.')
                break

    def _in_brackets(self, key: Text, value: Tree) -> bool:
        """Whether a key is rather the rest of a text with a comma: in brackets, with nothing after it."""
        first = self.table.entries[0][0].at
        return self.table.at < first < key.at and value == Text(key.at, "") and slip_in(key.value) is None

    def tree(self, key: str) -> Tree | None:
        """What stands under a key, if anything."""
        return self.table.get(key)

    def needs(self, key: str) -> Tree | None:
        """What stands under a key that has to be there."""
        value = self.table.get(key)
        if value is None:
            code = "missing-citation" if key == "cites" or self.what == "a citation" else NOT_THE_FORMAT
            self.findings.add(self.table.at, f'{self.what[:1].upper()}{self.what[1:]} needs "{key}:".', code)
        return value

    def text(self, key: str, default: str | None = None) -> str:
        """A text; required unless a default is given."""
        value = self.needs(key) if default is None else self.tree(key)
        if isinstance(value, Text) and value.value:
            return value.value
        if isinstance(value, Text):
            code = "missing-citation" if self.what == "a citation" else NOT_THE_FORMAT
            self.findings.add(value.at, f'"{key}" is empty. Write its text after the colon.', code)
        elif value is not None:
            self.findings.add(value.at, f'"{key}" should be a text.')
        return default or ""

    def choice(self, key: str, known: Iterable[str], default: str | None = None, listed_in: str = "") -> str:
        """A text that is one of those known, perhaps ``listed_in`` a file."""
        text = self.text(key, default)
        known = list(known)
        value = self.tree(key)
        if value is not None and text and text not in known:
            far = listed_in and nearest(text, known) is None and slip_in(text) is None
            where = f" {listed_in} has the words there are: use one of them, or add this one there." if far else ""
            if where:
                self.findings.add(value.at, f'For "{key}" the word "{text}" is not known.{where}', "unknown-name")
            else:
                self.findings.unknown(value.at, f'For "{key}" the word', text, known)
        return text

    def yes(self, key: str) -> bool:
        """Whether the key says yes; not written is no."""
        return self.choice(key, ("yes", "no"), "no") == "yes"

    def day(self, key: str, *, needed: bool = True) -> date | None:
        """A date."""
        value = self.needs(key) if needed else self.tree(key)
        return None if value is None else as_date(value, self.findings)

    def table_of(self, key: str) -> Table:
        """A table, empty where nothing stands there."""
        value = self.tree(key)
        if isinstance(value, Table):
            return value
        if value is not None:
            self.findings.add(value.at, f'"{key}" should be a table of names.')
        return Table(self.table.at, ())

    def each(self, key: str) -> tuple[Tree, ...]:
        """One or a list, as a list; nothing where nothing stands there."""
        value = self.tree(key)
        return () if value is None else value.items if isinstance(value, List) else (value,)

    def texts(self, key: str) -> tuple[Text, ...]:
        """One text or a list of texts."""
        return tuple(texts(self.each(key), self.findings))


def texts(trees: Iterable[Tree], findings: Findings) -> Iterator[Text]:
    """Those that are texts; the others are found wrong."""
    for tree in trees:
        if isinstance(tree, Text):
            yield tree
        else:
            findings.add(tree.at, "This should be a text.")


def tables(trees: Iterable[Tree], findings: Findings, example: str) -> Iterator[Table]:
    """Those that are tables; the others are found wrong."""
    for tree in trees:
        if isinstance(tree, Table):
            yield tree
        else:
            findings.add(tree.at, f"This should be written as {example}.")


def as_date(tree: Tree, findings: Findings) -> date | None:
    """A date written YYYY-MM-DD."""
    if isinstance(tree, Text):
        try:
            return date.fromisoformat(tree.value)
        except ValueError:
            findings.add(tree.at, no_date(tree.value), "wrong-date")
            return None
    findings.add(tree.at, no_date(""), "wrong-date")
    return None
