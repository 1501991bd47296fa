"""Every change to a step of the sequence."""

from collections.abc import Iterator
from dataclasses import replace

from rules_engine.rulebook import Rulebook
from rules_engine.rules import Step
from rules_engine.workbench.mutation.aspects import Aspect
from rules_engine.workbench.mutation.changes import Change, Path

SEQUENCE = "sequence"
"""Under which the changes to steps are listed beside those to rulesets."""
_WHOLE: frozenset[Aspect] = frozenset({"whole"})


def of_step(step: Step, rulebook: Rulebook) -> Iterator[Change]:
    """What comes first, what shows it was taken, and which rules call for it."""

    def change(kind: str, after: Step | None, said: str, *path: str | int) -> Change:
        keys: Path = path
        return Change(SEQUENCE, kind, step, after, f'the step "{step.name}" {said}', _WHOLE, keys)

    steps = {one.id: one.name for one in rulebook.sequence}
    for place, before in enumerate(step.after):
        rest = step.after[:place] + step.after[place + 1 :]
        said = f'did not come after "{steps[before]}"'
        yield change("what comes first dropped", replace(step, after=rest), said, "after", place)
    for place, rule in enumerate(step.rules):
        name = rulebook.rules[rule].name if rule in rulebook.rules else rule
        rest = step.rules[:place] + step.rules[place + 1 :]
        after = replace(step, rules=rest) if rest else None
        said = f'was not called for by "{name}"' if rest else "were left out"
        yield change("a step without its rule", after, said, "called for by", place)
    for place, rule in enumerate(step.needed_where):
        rest = step.needed_where[:place] + step.needed_where[place + 1 :]
        name = rulebook.rules[rule].name if rule in rulebook.rules else rule
        said = f'was not still to come while "{name}" applies'
        yield change("needed where dropped", replace(step, needed_where=rest), said, "needed where", place)
    if step.done_on:
        days = [one.done_on for one in rulebook.sequence if one.done_on and one.done_on != step.done_on]
        names = rulebook.facts
        for other in [*days[:1], None]:
            if other is None and not step.done_when:
                continue
            shown = f'by the "{names[other].name}" and not' if other else "without"
            said = f'was shown to be done {shown} the "{names[step.done_on].name}"'
            yield change("another date shows a step", replace(step, done_on=other), said, "done on")
    if step.done_when and step.done_on:
        said = f'was not shown to be done by the answer to "{rulebook.facts[step.done_when.fact].name}"'
        yield change("an answer no longer shows a step", replace(step, done_when=None), said, "done when")
    if step.does_not_wait:
        said = "waited for the steps before it"
        yield change("a step made to wait", replace(step, does_not_wait=""), said, "does not wait")
