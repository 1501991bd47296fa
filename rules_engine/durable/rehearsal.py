"""Rehearsing a rulebook before it is served: both deciders on random cases, compared on every verdict."""

import hashlib
import random
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from rules_engine.criteria import FactTest, ItemTest, NumberTest, tests_in
from rules_engine.durable.faults import EngineFault, compare
from rules_engine.facts import Facts, Items, Span, Standing, State, Value
from rules_engine.rulebook import Rulebook, judge

if TYPE_CHECKING:
    from rules_engine.inference import SecondDecider


def rehearse(rulebook: Rulebook, decider: "SecondDecider", *, cases: int, seed: int, within: float) -> None:
    """Compare both deciders on random cases known in part. Raises EngineFault; also if it takes too long."""
    until, chance, tests = time.monotonic() + within, random.Random(seed), _tests(rulebook)  # noqa: S311
    decider.prepare(rulebook)
    for _ in range(cases):
        if time.monotonic() > until:
            raise EngineFault(f"rehearsing the rulebook took more than {within} seconds")
        facts = _some_case(rulebook, tests, chance)
        asked = decider.ask(rulebook, facts)
        compare(judge(rulebook, facts), asked.verdicts())


def rehearse_once(
    rulebook: Rulebook,
    decider: "SecondDecider",
    cache: Path | None,
    *,
    cases: int = 200,
    within: float = 30.0,
) -> None:
    """Rehearse, unless a stamp in the folder ``cache`` says that this rulebook was, on this very engine.

    Where there is no such folder, and none can be made, it is rehearsed each time.
    """
    of = hashlib.sha256(f"{rulebook.digest} {version('durable-rules')} {sys.version} ".encode())
    for source in sorted(Path(__file__).parent.parent.rglob("*.py")):
        of.update(source.read_bytes())
    stamp = cache / f"{of.hexdigest()}.rehearsed" if cache else None
    if stamp and _is_there(stamp):
        decider.prepare(rulebook)
        return
    rehearse(rulebook, decider, cases=cases, seed=0, within=within)
    if stamp:
        # On a disk that is full or read-only a case can be judged as well.
        with suppress(OSError):
            stamp.parent.mkdir(parents=True, exist_ok=True)
            stamp.touch()


def _is_there(stamp: Path) -> bool:
    try:
        return stamp.exists()
    except OSError:
        return False


def _tests(rulebook: Rulebook) -> dict[str, list[FactTest]]:
    """Every test on facts, by fact."""
    found: dict[str, list[FactTest]] = {}
    trees = [c.met_when for c in rulebook.criteria.values()]
    trees += [part for rule in rulebook.rules.values() for part, _ in rule.parts()]
    for test in (t for tree in trees for t in tests_in(tree)):
        if isinstance(test, FactTest):
            found.setdefault(test.fact, []).append(test)
    return found


def _some_case(rulebook: Rulebook, tests: Mapping[str, list[FactTest]], chance: random.Random) -> Facts:
    """A case of which little or much is known."""
    known = chance.choice((0.2, 0.5, 0.8, 0.95, 1.0))
    values = {
        fact: _some_value(rulebook.facts[fact].answers, asked, chance)
        for fact, asked in tests.items()
        if chance.random() < known
    }
    return Facts({fact: Standing(State.ANSWERED, value) for fact, value in values.items()})


def _some_value(answers: tuple[str, ...], tests: list[FactTest], chance: random.Random) -> Value:
    if isinstance(tests[0], ItemTest):
        possibly = frozenset(a for a in answers if chance.random() < 0.5)  # noqa: PLR2004
        return Items(frozenset(a for a in possibly if chance.random() < 0.5), possibly)  # noqa: PLR2004
    if isinstance(tests[0], NumberTest):
        ends = {e for t in tests if isinstance(t, NumberTest) for e in (t.span.low, t.span.high) if e is not None}
        low, high = sorted(chance.choice([max(0, e + d) for e in sorted(ends) for d in (-1, 0, 1)]) for _ in "ab")
        return Span(low, chance.choice((low, high, None)))
    return chance.choice(answers)
