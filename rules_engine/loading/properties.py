"""Reads the properties that the rulebook is to have in every case, for ``thresholds prove``."""

from collections.abc import Iterator
from dataclasses import dataclass

from rules_engine.citations import Citation, Doubt
from rules_engine.criteria import Test
from rules_engine.loading.rulesets import Names, RulesetReader
from rules_engine.loading.shared import Known, cites, doubts
from rules_engine.loading.tree import List, Place, Reader, Table, Text, Tree
from rules_engine.names import to_id

PROPERTY_KEYS = ("says", "never together", "whenever", "then", "also while open", "cites", "doubt")
_EXAMPLE = "never together: [RULE, RULE], or whenever: and then:"
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Property:
    """Something that has to be so in every case.

    Either no two of the rules ``apart`` apply in one case; or ``then`` holds wherever ``whenever`` is met: in complete
    cases, and ``also_while_open`` where answers are open, too: there ``then`` has to be known.
    """

    id: str
    name: str
    says: str
    at: Place
    apart: tuple[str, ...]
    whenever: Test | None
    then: Test | None
    also_while_open: bool
    cites: tuple[Citation, ...]
    doubts: tuple[Doubt, ...]


def read_properties(table: Table, known: Known, names: Names) -> tuple[Property, ...]:
    """The properties in order. ``names`` has those of all criteria and rules, in force or not."""
    entries = Reader(table, ("properties",), known.findings, "properties.yaml").table_of("properties").entries
    read = _Properties(known, names)
    first: dict[str, Text] = {}
    found = []
    for name, entry in entries:
        read.check_name(name, first.setdefault(to_id(name.value), name))
        found.append(read.property(name, entry))
    return tuple(one for one in found if one is not None)


@dataclass(frozen=True, slots=True)
class _Properties:
    """What a property may name: facts, criteria and rules."""

    known: Known
    names: Names

    def check_name(self, name: Text, first: Text) -> None:
        """A name means one thing."""
        if not any(letter.isalpha() for letter in name.value):
            self._add(name, f'"{name.value}" has no letters. Name the property in words: they head what is printed.')
        elif name is not first:
            says = f'"{name.value}" is the same name as "{first.value}" on line {first.at.line}. Keep one.'
            self.known.findings.add(name.at, says, "written-twice")

    def property(self, name: Text, entry: Tree) -> Property | None:
        """One property; ``None`` where what it asks cannot be read."""
        if not isinstance(entry, Table):
            self._add(name, f'The property "{name.value}" has nothing under it. Write says:, and {_EXAMPLE}.')
            return None
        one = Reader(entry, PROPERTY_KEYS, self.known.findings, f'the property "{name.value}"')
        says, cited, in_doubt = one.text("says"), cites(one, self.known, needed=True), doubts(one, self.known)
        apart = tuple(self._apart(one))
        whenever, then = self._test(one, "whenever"), self._test(one, "then")
        also_while_open = one.yes("also while open")
        self._check_form(one)
        if len(apart) < _FEWEST and (whenever is None or then is None):
            return None
        return Property(
            to_id(name.value), name.value, says, name.at, apart, whenever, then, also_while_open, cited, in_doubt
        )  # fmt: skip

    def _check_form(self, one: Reader) -> None:
        """Either rules that are never together, or whenever and then: both halves of it."""
        told = {key for key in ("never together", "whenever", "then") if one.tree(key) is not None}
        if told not in ({"never together"}, {"whenever", "then"}):
            missing = {"whenever": "then", "then": "whenever"}.get(next(iter(told)) if len(told) == 1 else "")
            instead = f'needs "{missing}:" too.' if missing else f"needs one of these: {_EXAMPLE}."
            self.known.findings.add(one.table.at, f"{one.what[:1].upper()}{one.what[1:]} {instead}")
        still = one.tree("also while open")
        if still is not None and "then" not in told:
            self._add(still, '"also while open:" belongs to "whenever:" and "then:". Take it out.')

    def _apart(self, one: Reader) -> Iterator[str]:
        """The rules of which no two apply in one case."""
        told = one.tree("never together")
        if told is not None and len(one.each("never together")) < _FEWEST:
            self._add(told, "Name two rules or more: never together: [RULE, RULE].")
        seen: set[str] = set()
        for text in one.texts("never together"):
            rule = to_id(text.value)
            if rule in seen:
                self._add(text, f'"{text.value}" is named twice. A rule is always together with itself: keep one.')
            elif rule in self.names.rules:
                seen.add(rule)
                yield rule
            elif rule in self.names.criteria:
                self._add(text, f'"{text.value}" is a criterion. Only rules can clash: name the rules that rest on it.')
            elif self.names.complete:
                self.known.findings.unknown(text.at, "The rule", text.value, self.names.rules.values())

    def _test(self, one: Reader, key: str) -> Test | None:
        told = one.tree(key)
        return None if told is None else RulesetReader("", self.known, self.names).test(self._spelt_out(told))

    def _spelt_out(self, tree: Tree) -> Tree:
        """A rule named by its name alone: that it applies."""
        match tree:
            case Text(at, name) if to_id(name) in self.names.rules:
                return Table(at, ((tree, Text(at, "applies")),))
            case List(at, items):
                return List(at, tuple(map(self._spelt_out, items)))
            case Table(at, ((key, List() as listed),)):
                return Table(at, ((key, self._spelt_out(listed)),))
            case _:
                return tree

    def _add(self, at: Tree, message: str) -> None:
        self.known.findings.add(at.at, message)
