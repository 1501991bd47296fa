"""Sentences against the step table: which one each is, and of one that none is, the nearest."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches

from rules_engine.loading.tree import Finding, Place
from rules_engine.workbench.checking.features import Feature, Sentence
from rules_engine.workbench.steps import STEPS, Step

_QUOTED = re.compile(r'"[^"]*"')
_DAY = re.compile(r"\b\d{4}-\d\d-\d\d\b")
_BLANK = re.compile(r"\{(\w+)\}")
_STRAIGHT = str.maketrans("\u201c\u201d\u201e", '"""')
_EXAMPLES = {"day": "2026-04-01", "authority": "Peterborough"}
_PATTERNS = [(step, step.pattern) for step in STEPS]


Meaning = tuple[Step, dict[str, str]]
"""A sentence of the step table, with its blanks filled."""


@dataclass(slots=True)
class StepTable:
    """The step table, which remembers what it has found for each sentence and for those of its shape."""

    _shapes: dict[tuple[str, str], int | None] = field(default_factory=dict)
    _known: dict[tuple[str, str], Meaning | None] = field(default_factory=dict)

    def meaning(self, keyword: str, text: str) -> Meaning | None:
        """The sentence of the table that a step is: of several, that with the fewest blanks."""
        if (keyword, text) not in self._known:
            # What stands between quotation marks fills a blank, whatever it is.
            shape = (keyword, _DAY.sub("2026-04-01", _QUOTED.sub('"x"', text)))
            if shape not in self._shapes:
                self._shapes[shape] = _fitting(*shape)
            number = self._shapes[shape]
            step, pattern = _PATTERNS[number or 0]
            filled = None if number is None else pattern.fullmatch(text)
            self._known[keyword, text] = (step, filled.groupdict()) if filled else None
        return self._known[keyword, text]

    def used(self) -> set[str]:
        """The sentences of the table that have been found."""
        return {_PATTERNS[number][0].sentence for number in self._shapes.values() if number is not None}


def _fitting(keyword: str, shape: str) -> int | None:
    """The number of the sentence with the fewest blanks that a shape fits."""
    fitting = (
        (len(p.groupindex), n) for n, (s, p) in enumerate(_PATTERNS) if s.keyword == keyword and p.fullmatch(shape)
    )
    return min(fitting, default=(0, None))[1]


def unknown(sentence: Sentence) -> Finding:
    """That a step is no sentence of the table, with the nearest one in the officer's own words."""
    others = next((s for s in STEPS if s.keyword != sentence.keyword and s.pattern.fullmatch(sentence.text)), None)
    if not sentence.keyword:
        told = "This goes on from a step before it, and there is none. Begin it with Given, When or Then."
        return Finding(sentence.at, told, "unknown-sentence")
    keyword = sentence.keyword.capitalize()
    straight = sentence.text.translate(_STRAIGHT)
    if straight != sentence.text:
        told = f"The quotation marks are curly, and scenarios have straight ones: {keyword} {straight}"
        return Finding(sentence.at, told, "unknown-sentence")
    if others:
        where = f'Write it under "{others.keyword.capitalize()}".'
        told = f'"{sentence.text}" cannot stand under {keyword}. {where}'
        return Finding(sentence.at, told, "unknown-sentence")
    if sentence.text.count('"') % 2:
        told = "A quotation mark is missing in this sentence. Names and answers stand between two of them."
        return Finding(sentence.at, told, "unknown-sentence")
    quoted = _quoted(sentence)
    if quoted:
        told = f"Names and answers stand between quotation marks: {keyword} {quoted}"
        return Finding(sentence.at, told, "unknown-sentence")
    near = _nearest(sentence)
    told = (
        f"Did you mean: {keyword} {near}"
        if near
        else "docs/findings/unknown-sentence.md lists the sentences there are."
    )
    return Finding(
        sentence.at, f"No scenario can have this sentence, so it would show nothing. {told}", "unknown-sentence"
    )


def _quoted(sentence: Sentence) -> str:
    """The sentence with quotation marks where the step table has them, if it is one of the table but for these."""
    bare = sentence.text.replace('"', "")
    for step in sorted(STEPS, key=lambda step: len(_BLANK.findall(step.sentence))):
        if step.keyword != sentence.keyword:
            continue
        parts = re.split(r'("?\{\w+\}"?)', step.sentence)
        pattern = "".join("(.+?)" if "{" in part else re.escape(part) for part in parts)
        found = re.fullmatch(pattern, bare)
        if found:
            return _filled(step.sentence, found.groups())
    return ""


def _filled(sentence: str, said: Iterable[str]) -> str:
    """A sentence with its blanks filled, in their order."""
    words = iter(said)
    return _BLANK.sub(lambda _: next(words), sentence)


def _nearest(sentence: Sentence) -> str:
    """The nearest sentence of the table, with what stands between quotation marks filled in where it fits."""
    known = {_shape(step.sentence): step for step in STEPS if step.keyword == sentence.keyword}
    near = get_close_matches(_shape(sentence.text), known, n=1, cutoff=0.6)
    if not near:
        return ""
    written = known[near[0]].sentence
    said = [*_QUOTED.findall(sentence.text)]
    days = iter(_DAY.findall(sentence.text))
    if len(said) == len(_QUOTED.findall(written)):
        quoted = iter(said)
        written = _QUOTED.sub(lambda _: next(quoted), written)
    return _BLANK.sub(
        lambda b: next(days, _EXAMPLES["day"]) if b[1] == "day" else _EXAMPLES.get(b[1], b[1].upper()), written
    )


def _shape(text: str) -> str:
    return _DAY.sub("DAY", _QUOTED.sub('""', text)).replace("{day}", "DAY").lower()


def unused_sentences(table: StepTable, features: Iterable[Feature]) -> Iterator[Finding]:
    """The sentences of the table that no feature has: one finding for all of them."""
    used = table.used()
    lacking = [step.sentence for step in STEPS if step.sentence not in used]
    first = next(iter(features), None)
    # A small rulebook needs few of them: where most are used, the others were forgotten.
    if first and 0 < len(lacking) < len(used):
        told = "; ".join(_BLANK.sub(lambda blank: blank[1].upper(), sentence) for sentence in lacking)
        folder = first.at.file.partition("/")[0]
        yield Finding(
            Place(folder), f"No scenario has these sentences: {told}. Show what they say in one.", "unused-sentence"
        )
