"""A rulebook several times over: every ruleset, criterion, rule, fact and step again, under new names.

It shows what more rules cost. Each copy has the shape of the real rulebook, and facts of its own.
"""

from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any, Final

from rules_engine.rulebook import Rulebook

_TEXTS: Final = frozenset({"answers"})
"""Fields whose words are no names, even where a fact is called the same."""


def copied(book: Rulebook, times: int) -> Rulebook:
    """The rulebook so many times over. What is worked out of facts is worked out of the first copy's alone."""
    named = {*book.facts, *book.criteria, *book.rules, *(r.id for r in book.rulesets), *(s.id for s in book.sequence)}
    all_names = [_names(named, copy) for copy in range(times)]
    facts = [_renamed(fact, names) for names in all_names for fact in book.facts.values()]
    return Rulebook(
        on=book.on,
        covers_from=book.covers_from,
        covers_until=book.covers_until,
        facts={fact.id: fact for fact in facts},
        sources=book.sources,
        bodies=book.bodies,
        authorities=book.authorities,
        areas=book.areas,
        calendar=book.calendar,
        rulesets=tuple(_renamed(ruleset, names) for names in all_names for ruleset in book.rulesets),
        digest=f"{book.digest} times {times}" if times > 1 else book.digest,
        sequence=tuple(_renamed(step, names) for names in all_names for step in book.sequence),
        referral_form=book.referral_form,
    )


def copied_case(book: Rulebook, cases: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """One case of as many copies as there are cases: each copy's facts are answered as in one of them."""
    facts = {
        _names(book.facts, copy)[fact]: told for copy, case in enumerate(cases) for fact, told in case["facts"].items()
    }
    return {**cases[0], "facts": facts}


def _names(named: Any, copy: int) -> dict[str, str]:  # noqa: ANN401 (any collection of names)
    return {name: f"{name}_{copy + 1}" if copy else name for name in named}


def _renamed(told: Any, names: Mapping[str, str]) -> Any:  # noqa: ANN401 (whatever a rulebook is made of)
    """The same with other names in it, however deep they stand."""
    if isinstance(told, str):
        return names.get(told, told)
    if isinstance(told, tuple | frozenset):
        return type(told)(_renamed(one, names) for one in told)
    if isinstance(told, Mapping):
        return {_renamed(key, names): _renamed(one, names) for key, one in told.items()}
    if is_dataclass(told) and not isinstance(told, type):
        inside = {
            one.name: _renamed(getattr(told, one.name), names)
            for one in fields(told)
            if one.init and one.name not in _TEXTS
        }
        return replace(told, **inside)
    return told
