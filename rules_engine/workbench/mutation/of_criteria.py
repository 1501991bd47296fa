"""Every change to a criterion."""

from collections.abc import Iterator
from dataclasses import replace

from rules_engine.criteria import Criterion
from rules_engine.rulebook import Rulebook
from rules_engine.workbench.mutation.aspects import LOGIC
from rules_engine.workbench.mutation.changes import Change
from rules_engine.workbench.mutation.of_citations import beside
from rules_engine.workbench.mutation.of_tests import variants


def of_criterion(one: Criterion, rulebook: Rulebook) -> Iterator[Change]:
    """Its test, what it cites, its doubts and the sources that differ from it."""
    named = f'the criterion "{one.name}"'
    for test in variants(one.met_when, rulebook):
        after = replace(one, met_when=test.test)
        yield Change(
            one.ruleset, test.kind, one, after, f"{named} {test.says}", LOGIC, ("met when", "met unless", *test.path)
        )
    yield from beside(one, named, rulebook)
