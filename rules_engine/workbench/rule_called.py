"""Finds a rule by what somebody calls it, in the rulebook of a date; or says what rules and dates there are."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from difflib import get_close_matches
from typing import Never

from rules_engine.loading import Folder
from rules_engine.names import to_id
from rules_engine.rulebook import NotCovered, Rulebook, in_force
from rules_engine.rules import Rule
from rules_engine.workbench.plain_words import either

_NEAREST = 3
_NEAR = 0.5


class NoSuchRule(LookupError):
    """No rule of that name is in force on the date: the message says what there is instead."""


def rule_called(folder: Folder, name: str, on: date) -> tuple[Rulebook, Rule, str]:
    """A rule by its name or id, with the rulebook in force on a date, and the file and line where it is written.

    Raises NoSuchRule, and RulesetError as ``in_force`` does.
    """
    wanted = to_id(name)
    try:
        rulebook = in_force(folder, on)
    except NotCovered as error:
        _refuse(folder, name, on, f" {error}")
    if wanted not in rulebook.rules:
        _refuse(folder, name, on, "")
    read = {(ruleset.id, ruleset.in_force_from) for ruleset in rulebook.rulesets}
    versions = [v for v in folder.versions if (v.topic, v.starts) in read]
    place = folder.place_of(wanted, versions)
    return rulebook, rulebook.rules[wanted], f"{place.file}:{place.line}"


def _refuse(folder: Folder, name: str, on: date, besides: str) -> Never:
    rulebooks = list(_rulebooks(folder))
    holding = [one for one in rulebooks if to_id(name) in one.rules]
    if holding:
        called = holding[-1].rules[to_id(name)].name
        raise NoSuchRule(f'The rule "{called}" is not in force on {on}. Dates covered: {", ".join(_spans(holding))}.')
    near = _nearest(name, {rule.name for one in rulebooks for rule in one.rules.values()})
    meant = f" Did you mean {near}?" if near else " Give its name as the rulesets write it."
    raise NoSuchRule(f'No rule is called "{name}".{meant}{besides}')


def _rulebooks(folder: Folder) -> Iterator[Rulebook]:
    """The rulebook of every date, in order."""
    counting = [v for v in folder.versions if v.status == "in force"]
    for start in sorted({v.starts for v in counting} | {v.withdrawn_from for v in counting if v.withdrawn_from}):
        try:
            yield in_force(folder, start)
        except NotCovered:
            continue


def _spans(rulebooks: Iterable[Rulebook]) -> Iterator[str]:
    """The dates that rulebooks cover, in words; those that follow one another as one span."""
    spans: list[tuple[date, date | None]] = []
    for one in rulebooks:
        if spans and (end := spans[-1][1]) and end + timedelta(days=1) == one.covers_from:
            spans[-1] = (spans[-1][0], one.covers_until)
        else:
            spans.append((one.covers_from, one.covers_until))
    for start, end in spans:
        yield f"from {start} to {end}" if end else f"from {start} on"


def _nearest(name: str, known: Iterable[str]) -> str:
    """The rules whose names have these words in them, then those spelt most like it."""
    spelt = {to_id(one): one for one in sorted(known)}
    wanted = to_id(name)
    within = [one for one in spelt if wanted and f"_{wanted}_" in f"_{one}_"]
    found = dict.fromkeys([*within, *get_close_matches(wanted, spelt, n=_NEAREST, cutoff=_NEAR)])
    return either([f'"{spelt[one]}"' for one in list(found)[:_NEAREST]]) if found else ""
