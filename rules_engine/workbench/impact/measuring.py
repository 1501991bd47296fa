"""The whole of an impact: replaying the cases, checking a sample of them in full, and telling what changed."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from random import Random
from time import perf_counter
from typing import Final

from rules_engine.rulebook import Rulebook
from rules_engine.workbench.comparing.shapes import Version
from rules_engine.workbench.impact.replaying import Made, Part, Referenced, Replaying, in_parts, replay
from rules_engine.workbench.impact.shapes import AnswersChanged, Impact, Refused
from rules_engine.workbench.impact.tallying import Tally
from rules_engine.workbench.impact.turns import Turned
from rules_engine.workbench.versions import NamedVersion

SAMPLE: Final = 200
"""How many cases are assessed in full as well."""


def measure(  # noqa: PLR0913 (what is measured, and who hears of it)
    before: NamedVersion,
    after: NamedVersion,
    cases: Iterable[Referenced],
    made: int,
    *,
    on: date,
    seed: int,
    told: Callable[[int], None],
) -> Impact:
    """What comes of cases, and of so many that are made up. ``on`` is the day of cases that name none.

    Raises Disagreement where an assessment in full says otherwise, EngineFault and UnfitRulebook where there is none,
    and whatever reading the cases raises.
    """
    books = before.rulebook, after.rulebook
    started = perf_counter()
    sample: list[Part] = []
    draw = Random(seed)  # noqa: S311 (a sample, no secret)
    whole = replay(*books, _sampled(in_parts(cases, made), sample, draw), on, seed, told=told)
    checking = Replaying(*books, on, seed)
    for part in sample:
        for _, case in checking.cases(part):
            checking.check(case)
    return Impact(
        before=_version(before),
        after=_version(after),
        on=on,
        cases=whole.cases,
        changed=whole.changed,
        weakened=whole.weakened,
        answers=sorted((_answers(one, whole, *books) for one in whole.turns), key=_bearing),
        refused=[Refused(by=by, cases=n, examples=whole.examples[by]) for by, n in sorted(whole.refused.items())],
        checked=len(sample),
        seconds=round(perf_counter() - started, 1),
    )


def _version(one: NamedVersion) -> Version:
    return Version(name=one.name, on=one.rulebook.on, digest=one.rulebook.digest)


def _sampled(parts: Iterable[Part], sample: list[Part], random: Random) -> Iterator[Part]:
    """The parts as they come. Meanwhile the sample is drawn: each case is as likely to be in it as any other."""
    seen = 0
    for part in parts:
        for one in _singly(part):
            seen += 1
            if len(sample) < SAMPLE:
                sample.append(one)
            elif (place := random.randrange(seen)) < SAMPLE:
                sample[place] = one
        yield part


def _singly(part: Part) -> Iterator[Part]:
    if isinstance(part, Made):
        yield from (Made(number, 1) for number in range(part.first, part.first + part.number))
    else:
        yield from ([one] for one in part)


def _answers(one: Turned, whole: Tally, before: Rulebook, after: Rulebook) -> AnswersChanged:
    rule = after.rules.get(one.rule) or before.rules[one.rule]
    return AnswersChanged(
        rule=one.rule,
        name=rule.name,
        modality=rule.modality,
        turn=one.turn,
        before=one.before,
        after=one.after,
        weakened=one.weakened,
        cases=whole.turns[one],
        examples=whole.examples[one],
    )


def _bearing(one: AnswersChanged) -> tuple[bool, int, str, str]:
    return not one.weakened, -one.cases, one.rule, one.turn
