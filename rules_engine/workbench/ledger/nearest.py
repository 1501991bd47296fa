"""A source of which only citations are held, beside a text: the passages most like what we cite of it."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from rules_engine.workbench.ledger.blocks import paragraphs
from rules_engine.workbench.ledger.links import Cited
from rules_engine.workbench.ledger.texts import NotAText
from rules_engine.workbench.ledger.words import words

_SHOWN = 3
_LEAST_ALIKE, _ALIKE = 0.1, 0.25
"""How like a passage has to be to be shown, and the likest of all for the text to be of that source."""
_FEWEST_WORDS = 6
_NUMBERED = re.compile(r"\(?(\d{1,3})[.)]?\s")
_HINT = re.compile(r"\bpara(?:graph)?s? (\d{1,3})\b")
_SAME_NUMBER, _NEAR_NUMBER, _NEAR = 0.1, 0.05, 10
"""By how much a paragraph of the same number, or of one near it, is preferred."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of a text: its number where it has one, and its words."""

    number: int | None
    text: str


@dataclass(frozen=True, slots=True)
class Near:
    """A passage, and how like it is to what we cite, from 0 to 1."""

    passage: Passage
    likeness: float


@dataclass(frozen=True, slots=True)
class CitedPlace:
    """A place of a source: what we say of it, where it is cited and by what, and the nearest passages of a text."""

    place: str
    says: tuple[str, ...]
    cited: tuple[Cited, ...]
    nearest: tuple[Near, ...]


def nearest_passages(text: str, cited: Iterable[Cited]) -> list[CitedPlace]:
    """Each place we cite, with the passages most like it. Raises NotAText where nothing is like anything."""
    passages = [_passage(block) for block in paragraphs(text) if len(words(block)) >= _FEWEST_WORDS]
    weights = _Weights(passages)
    by_place: dict[str, list[Cited]] = {}
    for one in cited:
        by_place.setdefault(one.place, []).append(one)
    found = [_place(place, held, weights) for place, held in by_place.items()]
    if max((near.likeness for one in found for near in one.nearest), default=0.0) < _ALIKE:
        raise NotAText("Nothing in this text is like anything that is cited of the source. Name its text.")
    return found


def _place(place: str, cited: list[Cited], weights: "_Weights") -> CitedPlace:
    says = tuple(dict.fromkeys(one.says for one in cited if one.says))
    return CitedPlace(place, says, tuple(cited), tuple(weights.nearest(place, " ".join(says)))[:_SHOWN])


def _passage(block: str) -> Passage:
    numbered = _NUMBERED.match(block)
    return Passage(int(numbered[1]) if numbered else None, block)


class _Weights:
    """Passages as words, each weighing the more the fewer passages have it."""

    def __init__(self, passages: list[Passage]) -> None:
        counted = [(passage, Counter(stems(passage.text))) for passage in passages]
        spread = Counter(stem for _, stems in counted for stem in stems)
        self.weight = {stem: math.log(1 + len(passages) / count) for stem, count in spread.items()}
        self.passages = [(passage, self._scaled(stems)) for passage, stems in counted]

    def nearest(self, place: str, says: str) -> Iterator[Near]:
        """The passages like a paraphrase, the likest first."""
        ours = self._scaled(Counter(stems(says)))
        hint = _HINT.search(place)
        scored = []
        for at, (passage, theirs) in enumerate(self.passages):
            shared = sum(weight * theirs.get(stem, 0.0) for stem, weight in ours.items())
            if shared >= _LEAST_ALIKE:
                scored.append((min(1.0, shared + _bonus(passage.number, int(hint[1]) if hint else None)), -at))
        for likeness, at in sorted(scored, reverse=True):
            yield Near(self.passages[-at][0], likeness)

    def _scaled(self, stems: Mapping[str, int]) -> dict[str, float]:
        weighed = {s: (1 + math.log(n)) * self.weight.get(s, 0.0) for s, n in stems.items()}
        length = math.sqrt(sum(weight * weight for weight in weighed.values()))
        return {stem: weight / length for stem, weight in weighed.items()} if length else {}


def _bonus(number: int | None, hint: int | None) -> float:
    if number is None or hint is None:
        return 0.0
    return _SAME_NUMBER if number == hint else _NEAR_NUMBER if abs(number - hint) <= _NEAR else 0.0


def stems(text: str) -> Iterator[str]:
    """The words, without the commonest endings, so that "notifies" and "notified" are one."""
    for word in words(text):
        yield re.sub(r"(?:ies|ied|ing|ed|es|s|y)$", "", word) if len(word) > 4 else word  # noqa: PLR2004
