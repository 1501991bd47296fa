"""A ledger beside a text: which statement became which, by digest first, then by likeness and neighbourhood."""

from bisect import bisect
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from rules_engine.workbench.ledger.reading import Entry, Ledger
from rules_engine.workbench.ledger.segmenting import Guidance, Statement
from rules_engine.workbench.ledger.words import PLACES, digest, fingerprint, words

_ALIKE_ANYWHERE = 0.4
_ALIKE_HERE = 0.15
"""How like an entry a statement has to be to be the same reworded: anywhere, and between the same neighbours."""
_SAME_HEADING, _HERE = 0.05, 0.1
"""By how much a candidate under the same heading, or between the same neighbours, is preferred."""
_COVERED, _GAINED = 0.7, 0.1
"""How much of a statement its parts have to cover together, and how much each has to add."""


@dataclass(slots=True)
class Pair:
    """What became what: one entry and one statement or, where it was split or merged, several of one of them."""

    entries: list[int]
    statements: list[int]
    likeness: float = 1.0
    same: bool = True
    """Whether not a word differs."""
    aside: bool = False
    """Whether it no longer stands between its old neighbours."""


@dataclass(slots=True)
class Alignment:
    """All that became something, and what is left over on either side, by index."""

    ledger: Ledger
    guidance: Guidance
    pairs: list[Pair] = field(default_factory=list)
    gone: list[int] = field(default_factory=list)
    new: list[int] = field(default_factory=list)

    @property
    def recognised(self) -> int:
        """How many statements of the ledger are surely in the text."""
        return sum(len(pair.entries) for pair in self.pairs if pair.likeness >= _ALIKE_ANYWHERE)

    def renamed(self) -> dict[str, str]:
        """The headings that have another name now: all of their statements that are left stand under it."""
        now: dict[str, Counter[str]] = defaultdict(Counter)
        for pair in self.pairs:
            if not pair.aside:
                now[self._entry(pair).heading][self._statement(pair).heading] += 1
        known = {words(heading) for heading in self.ledger.headings}
        left = {words(heading) for heading in self.guidance.headings}
        likely = {heading: names.most_common(1)[0][0] for heading, names in now.items()}
        return {was: is_now for was, is_now in likely.items() if words(was) not in left and words(is_now) not in known}

    def moved(self, pair: Pair, renamed: dict[str, str]) -> bool:
        """Whether a statement stands elsewhere: under another heading or no longer between its neighbours."""
        was = self._entry(pair).heading
        return pair.aside or words(renamed.get(was, was)) != words(self._statement(pair).heading)

    def _entry(self, pair: Pair) -> Entry:
        return self.ledger.entries[pair.entries[0]]

    def _statement(self, pair: Pair) -> Statement:
        return self.guidance.statements[pair.statements[0]]


def align(ledger: Ledger, guidance: Guidance) -> Alignment:
    """Find for each statement of the ledger what it became in a text."""
    alignment = Alignment(ledger, guidance)
    digests = [digest(statement.text) for statement in guidance.statements]
    matcher = SequenceMatcher(None, [entry.digest for entry in ledger.entries], digests, autojunk=False)
    anchors = [(a + n, b + n) for a, b, size in matcher.get_matching_blocks() for n in range(size)]
    alignment.pairs = [Pair([a], [b]) for a, b in anchors]
    rest = _Rest(alignment, anchors)
    rest.take_equal(digests)
    rest.take_alike()
    rest.take_parts()
    alignment.gone, alignment.new = sorted(rest.entries), sorted(rest.statements)
    alignment.pairs.sort(key=lambda pair: pair.entries)
    return alignment


class _Rest:
    """What is not yet aligned; each step takes from it."""

    def __init__(self, alignment: Alignment, anchors: Sequence[tuple[int, int]]) -> None:
        self.pairs = alignment.pairs
        self.old, self.texts = alignment.ledger.entries, alignment.guidance.statements
        self.before = [a for a, _ in anchors], [b for _, b in anchors]
        self.entries = set(range(len(self.old))) - set(self.before[0])
        self.statements = set(range(len(self.texts))) - set(self.before[1])
        self.prints = {n: fingerprint(self.texts[n].text) for n in self.statements}

    def take_equal(self, digests: Sequence[str]) -> None:
        """Those with the same words elsewhere, preferably under the same heading."""
        for entry in sorted(self.entries):
            same = [n for n in sorted(self.statements) if digests[n] == self.old[entry].digest]
            if same:
                self._take(entry, max(same, key=lambda n, entry=entry: self._same_heading(entry, n)), aside=True)  # type: ignore[misc]

    def take_alike(self) -> None:
        """Those with like words, the likest first."""
        found = sorted(self._candidates(), reverse=True)
        for score, entry, statement in ((score, -e, -s) for score, e, s in found):
            if entry in self.entries and statement in self.statements:
                here = self._here(entry, statement)
                likeness = score - _HERE * here - _SAME_HEADING * self._same_heading(entry, statement)
                if likeness >= (_ALIKE_HERE if here else _ALIKE_ANYWHERE) - 1e-9:
                    self._take(entry, statement, aside=not here, likeness=likeness)

    def take_parts(self) -> None:
        """Neighbours that are the rest of a statement that was split or merged."""
        for pair in [p for p in self.pairs if not p.same]:
            whole, parts = self.prints[pair.statements[0]], [self.old[pair.entries[0]].fingerprint]
            self._extend(pair.entries, self.entries, whole, parts, [e.fingerprint for e in self.old])
            if len(pair.entries) == 1:
                whole, parts = parts[0], [self.prints[pair.statements[0]]]
                self._extend(pair.statements, self.statements, whole, parts, self.prints)

    def _extend(
        self,
        taken: list[int],
        left: set[int],
        whole: bytes,
        parts: list[bytes],
        prints: "dict[int, bytes] | list[bytes]",
    ) -> None:
        added: list[int] = []
        while True:
            near = [n for n in (min(*taken, *added, taken[0]) - 1, max(*taken, *added, taken[0]) + 1) if n in left]
            gains = [(_covered(whole, [*parts, prints[n]]) - _covered(whole, parts), n) for n in near if n not in added]
            if not gains or max(gains)[0] < _GAINED:
                break
            _, best = max(gains)
            added.append(best)
            parts.append(prints[best])
        if added and _covered(whole, parts) >= _COVERED:
            taken[:] = sorted([*taken, *added])
            left.difference_update(added)

    def _candidates(self) -> Iterator[tuple[float, int, int]]:
        """Pairs that share enough values, found by an index of the values at each place."""
        index: dict[tuple[int, int], list[int]] = defaultdict(list)
        for entry in sorted(self.entries):
            for at, value in enumerate(self.old[entry].fingerprint):
                index[at, value].append(entry)
        for statement in sorted(self.statements):
            shared = Counter(e for place in enumerate(self.prints[statement]) for e in index.get(place, ()))
            for entry, count in shared.items():
                if count / PLACES >= _ALIKE_HERE:
                    here, same = self._here(entry, statement), self._same_heading(entry, statement)
                    yield count / PLACES + _HERE * here + _SAME_HEADING * same, -entry, -statement

    def _take(self, entry: int, statement: int, *, aside: bool, likeness: float | None = None) -> None:
        self.entries.remove(entry)
        self.statements.remove(statement)
        self.pairs.append(Pair([entry], [statement], 1.0 if likeness is None else likeness, likeness is None, aside))

    def _here(self, entry: int, statement: int) -> bool:
        return bisect(self.before[0], entry) == bisect(self.before[1], statement)

    def _same_heading(self, entry: int, statement: int) -> bool:
        return words(self.old[entry].heading) == words(self.texts[statement].heading)


def _covered(whole: bytes, parts: Sequence[bytes]) -> float:
    return sum(value in at for value, at in zip(whole, zip(*parts, strict=True), strict=True)) / PLACES
