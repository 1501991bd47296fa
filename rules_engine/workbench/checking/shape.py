"""Scenarios that are put together wrongly: steps that are none, outlines without examples, and nothing expected."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from rules_engine.loading.tree import Finding, Text
from rules_engine.workbench.checking.features import Feature, Scenario
from rules_engine.workbench.steps import STEPS

_FIRST = ("Given", "When", "Then", "And", "But")
_BROKEN, _EMPTY = "broken-feature", "scenario-shows-nothing"
_PATTERNS = [(step.keyword.capitalize(), step.pattern) for step in STEPS]


def wrong_scenarios(features: Iterable[Feature]) -> Iterator[Finding]:
    """What is wrong with each scenario as a whole, once for all examples of an outline."""
    for feature in features:
        named: dict[str, Scenario] = {}
        for scenario in {one.head: one for one in feature.scenarios}.values():
            slips = list(slips_of(scenario))
            yield from slips or _wrong(scenario)
            before = named.setdefault(scenario.name, scenario)
            if before is not scenario:
                told = f'"{scenario.name}" is also the name of the scenario on line {before.head.line}.'
                yield Finding(scenario.head, f"{told} Say in the name what this one shows.", "repeated-scenario")


def slips_of(scenario: Scenario) -> Iterator[Finding]:
    """The lines before its first step that were meant as steps."""
    for line in scenario.described:
        told = _meant(line)
        if told:
            yield Finding(line.at, told, _BROKEN)


def _meant(line: Text) -> str:
    """What a line was meant as; nothing for one that describes."""
    whole = _keyword(line.value)
    if whole:
        return f'This is a step without its first word. Write "{whole} {line.value}".'
    first, _, rest = line.value.partition(" ")
    keyword = _keyword(rest)
    if keyword and first not in _FIRST:
        near = get_close_matches(first.title(), _FIRST, n=1, cutoff=0.6)
        return f'"{first}" begins no step. Did you mean "{near[0] if near else keyword}"?'
    return ""


def _keyword(text: str) -> str:
    """Under which keyword a sentence stands, if it is one of the step table."""
    return next((keyword for keyword, pattern in _PATTERNS if pattern.fullmatch(text)), "")


def _wrong(scenario: Scenario) -> Iterator[Finding]:
    if scenario.unfilled:
        message = 'The steps have words in < > that nothing fills. Write "Examples:" with a table under them.'
        yield Finding(scenario.head, message, _BROKEN)
        return
    keywords = [one.keyword for one in scenario.sentences]
    if "then" not in keywords:
        message = 'This scenario expects nothing, so it shows nothing. End it with steps that begin with "Then".'
        yield Finding(scenario.head, message, _EMPTY)
    elif "when" not in keywords[: keywords.index("then")]:
        at = scenario.sentences[keywords.index("then")].at
        message = 'Nothing is assessed yet, so nothing can be expected. Write "When the case is assessed" before this.'
        yield Finding(at, message, _EMPTY)
