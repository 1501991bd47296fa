"""Lines that Gherkin takes for a description, and that were meant as a keyword, a step or a tag."""

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from gherkin.errors import ParserException

from rules_engine.loading.tree import Finding, Place

BROKEN = "broken-feature"
"""The kind of what is told here."""
_KEYWORDS = ("Feature", "Rule", "Background", "Scenario", "Scenario Outline", "Examples")
_STEPS = ("Given", "When", "Then", "And", "But")
_HOW = f"A line begins with {', '.join(f'{word}:' for word in _KEYWORDS)} {', '.join(_STEPS)}, | or @."
_MOVE = 'Move it under "Scenario:", or begin the line with another word.'
_LABELLED = re.compile(r"([A-Za-z]+(?: [A-Za-z]+)?)\s*:")
_TAG = re.compile(r"[\w-]+/[\w./-]*\d+\.\d+")
_SENTENCE = re.compile(r"[.;?!](?:\s|$)|,$")


def mistaken(file: str, lines: list[str], node: Mapping[str, Any]) -> Iterator[Finding]:
    """What is mistaken in the description of a feature, a rule, a background or a scenario."""
    at = node["location"]["line"]
    for said in filter(None, (line.strip() for line in (node.get("description") or "").splitlines())):
        at = next((n for n in range(at + 1, len(lines) + 1) if lines[n - 1].strip() == said), at)
        told = _meant(said)
        if told:
            yield Finding(Place(file, at, len(lines[at - 1]) - len(lines[at - 1].lstrip()) + 1), told, BROKEN)


def unreadable(file: str, lines: list[str], error: ParserException) -> Finding:
    """Where a file stops being Gherkin, with the word found there."""
    line, column = error.location["line"], max(1, error.location.get("column") or 1)
    at = Place(file, line, column)
    found = lines[line - 1].strip() if line <= len(lines) else ""
    if not found:
        says = "The file ends too soon: a tag stands before a scenario. Write the scenario, or take it away."
        return Finding(at, says, BROKEN)
    told = _meant(found)
    if told:
        return Finding(at, told, BROKEN)
    if found.startswith("|") and "inconsistent cell count" in str(error):
        says = f'This row has more or fewer cells than the first. A bar ends each cell, the last one too: "{found}".'
        return Finding(at, says, BROKEN)
    if found.startswith(("|", "@", "#")):
        says = f'This is not Gherkin: {str(error).partition(": ")[2].partition(",")[0]}, at "{found}".'
        return Finding(at, says, BROKEN)
    bare = next((word for word in reversed(_KEYWORDS) if found.startswith(f"{word} ")), None)
    if bare:
        return Finding(at, f'A colon is missing after "{bare}". Write "{bare}: ...".', BROKEN)
    if found.partition(":")[0] in _KEYWORDS:
        says = f'"{found.partition(":")[0]}:" cannot stand here. A file has one Feature, and begins with it.'
        return Finding(at, says, BROKEN)
    return Finding(at, f'This is not Gherkin: "{found.split(maxsplit=1)[0]}" is no keyword. {_HOW}', BROKEN)


def _meant(line: str) -> str:
    """What to write instead of a line; nothing where it is fine as it is."""
    first, *_ = line.split()
    if _TAG.fullmatch(first):
        return f'"{first}" looks like a tag. Write it with @ and right above a Scenario: @{first}.'
    labelled = _LABELLED.match(line)
    if labelled:
        near = get_close_matches(labelled[1].title(), _KEYWORDS, n=1, cutoff=0.75)
        return f'"{labelled[1]}:" is no keyword. Did you mean "{near[0]}:"?' if near and near[0] != labelled[1] else ""
    if first in _STEPS:
        # Prose may begin with these words too. A step is no sentence with a stop.
        return "" if _SENTENCE.search(line) else f'"{first} ..." is a step, and stands in no scenario. {_MOVE}'
    near = get_close_matches(first.title(), _STEPS, n=1, cutoff=0.75) if '"' in line else []
    return f'"{first}" begins no step. Did you mean "{near[0]}"?' if near else ""
