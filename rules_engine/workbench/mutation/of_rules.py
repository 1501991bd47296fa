"""Every change to a rule."""

from collections.abc import Iterator
from dataclasses import replace

from rules_engine.criteria import AllOf, NoneOf
from rules_engine.rulebook import Rulebook
from rules_engine.rules import MODALITIES, Rule
from rules_engine.workbench.mutation.aspects import LOGIC, Aspect
from rules_engine.workbench.mutation.changes import Change, Path
from rules_engine.workbench.mutation.of_citations import beside
from rules_engine.workbench.mutation.of_deadlines import of_deadline
from rules_engine.workbench.mutation.of_tests import in_words, variants


def of_rule(rule: Rule, rulebook: Rulebook) -> Iterator[Change]:
    """Its conditions and exceptions, who and how strongly, by when, and what stands beside it."""
    yield from _conditions(rule, rulebook)
    yield from _exceptions(rule, rulebook)
    yield from _who(rule, rulebook)
    for modality in next_to(rule.modality):
        said = f'was a "{modality}" and not a "{rule.modality}"'
        yield _change(rule, "modality", replace(rule, modality=modality), said, ("modality",), "modality", "whole")
    yield from beside(rule, _named(rule), rulebook)
    yield from of_deadline(rule, _named(rule), rulebook)
    yield from _points(rule)


def next_to(modality: str) -> list[str]:
    """The modality one step stronger, and one step weaker."""
    place = MODALITIES.index(modality)
    return [MODALITIES[n] for n in (place - 1, place + 1) if 0 <= n < len(MODALITIES)]


def _named(rule: Rule) -> str:
    return f'the rule "{rule.name}"'


def _change(rule: Rule, kind: str, after: Rule, said: str, path: Path, *touches: Aspect) -> Change:
    return Change(rule.ruleset, kind, rule, after, f"{_named(rule)} {said}", frozenset(touches), path)


def _conditions(rule: Rule, rulebook: Rulebook) -> Iterator[Change]:
    for one in variants(rule.conditions, rulebook):
        if isinstance(one.test, AllOf | type(rule.conditions)):
            after = replace(rule, conditions=one.test)
        else:
            after = replace(rule, conditions=AllOf((one.test,)))
        yield _change(rule, one.kind, after, one.says, ("if all of", "if any of", *one.path), *LOGIC)
    members = rule.conditions.members
    for place, member in enumerate(members):
        rest = members[:place] + members[place + 1 :]
        if isinstance(rule.conditions, AllOf) and rest:
            after = replace(rule, conditions=AllOf(rest), exceptions=(*rule.exceptions, NoneOf((member,))))
            said = f"stood until {in_words(member, rulebook)} was known not to be so, and did not wait for it"
            path: Path = ("if all of", "if any of", place)
            yield _change(rule, "a condition made an exception", after, said, path, *LOGIC)


def _exceptions(rule: Rule, rulebook: Rulebook) -> Iterator[Change]:
    for place, one in enumerate(rule.exceptions):
        rest = rule.exceptions[:place] + rule.exceptions[place + 1 :]
        path: Path = ("unless any of", place)
        said = f"did not have the exception {in_words(one, rulebook)}"
        yield _change(rule, "an exception removed", replace(rule, exceptions=rest), said, path, *LOGIC)
        held = rule.conditions.members if isinstance(rule.conditions, AllOf) else (rule.conditions,)
        after = replace(rule, exceptions=rest, conditions=AllOf((*held, NoneOf((one,)))))
        said = f"waited until {in_words(one, rulebook)} is answered, and did not stand meanwhile"
        yield _change(rule, "an exception made a condition", after, said, path, *LOGIC)
        for variant in variants(one, rulebook, path):
            exceptions = (*rule.exceptions[:place], variant.test, *rule.exceptions[place + 1 :])
            after = replace(rule, exceptions=exceptions)
            said = f"{variant.says} (in an exception)"
            yield _change(rule, variant.kind, after, said, variant.path, *LOGIC)


def _who(rule: Rule, rulebook: Rulebook) -> Iterator[Change]:
    """For another body: the other of the two where they differ, else one that the ruleset names, too."""
    bodies = [b for r in rulebook.rules.values() if r.ruleset == rule.ruleset for b in (r.who_acts, r.who_decides)]
    order = [*dict.fromkeys(sorted(bodies, key=bodies.count, reverse=True)), *rulebook.bodies]
    decides = next(b for b in (rule.who_acts, *order) if b != rule.who_decides)
    acts = next(b for b in (rule.who_decides, *order) if b != rule.who_acts)
    said = f'was for the "{acts}" and not the "{rule.who_acts}"'
    yield _change(rule, "who acts", replace(rule, who_acts=acts), said, ("who acts",), "who acts", "whole")
    said = f'was decided by the "{decides}" and not the "{rule.who_decides}"'
    yield _change(rule, "who decides", replace(rule, who_decides=decides), said, ("who decides",), "who decides")


def _points(rule: Rule) -> Iterator[Change]:
    for place, weighed in enumerate(rule.consider):
        after = replace(rule, consider=rule.consider[:place] + rule.consider[place + 1 :])
        said = f'did not say to consider "{weighed.says}"'
        yield _change(rule, "a consideration dropped", after, said, ("consider", place), "consider")
    for place, item in enumerate(rule.checklist):
        after = replace(rule, checklist=rule.checklist[:place] + rule.checklist[place + 1 :])
        said = f'did not have the checklist item "{item.item}"'
        yield _change(rule, "a checklist item dropped", after, said, ("checklist", place), "checklist")
