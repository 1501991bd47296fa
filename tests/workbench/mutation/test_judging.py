"""Whether any scenario notices a change."""

import pytest
from hypothesis import given

from rules_engine.facts import Facts
from rules_engine.rulebook import Rulebook
from rules_engine.workbench.mutation.asked import Asked
from rules_engine.workbench.mutation.changes import Change, changed
from rules_engine.workbench.mutation.every_change import every_change
from rules_engine.workbench.mutation.excerpts import JudgedRule, JudgedWhole
from rules_engine.workbench.mutation.judging import Scenarios
from tests.conftest import IN_FORCE
from tests.random_rulebooks import cases, rulebooks
from tests.workbench.mutation.small import UP_TO_25, that_can_be, with_bodies


def _change(rulebook: Rulebook, says: str) -> Change:
    return next(one for one in every_change(rulebook) if one.says == says)


def test_what_the_scenarios_show_is_noticed_by_them(scenarios: Scenarios) -> None:
    """With the sentence that no longer holds: here the age of 24."""
    said = UP_TO_25.replace("16 to 25", "16 to 23")
    found = scenarios.noticing(_change(scenarios.rulebook, said))
    assert found is not None
    assert (found.place, found.sentence) == ("features/telling.feature:19", '"tell somebody" applies')


@pytest.mark.parametrize(
    "says",
    [
        UP_TO_25,
        'the rule "tell somebody" was for the "ICB" and not the "police"',
        'the rule "tell somebody" did not cite CA2004 at s.68',
        'the deadline of the rule "tell somebody" were 6 days and not 5 days',
    ],
)
def test_what_no_scenario_shows_goes_unnoticed(scenarios: Scenarios, says: str) -> None:
    """An age that none tells, and what none says."""
    assert scenarios.noticing(_change(scenarios.rulebook, says)) is None


def test_nothing_is_noticed_where_nothing_is_changed(scenarios: Scenarios) -> None:
    """Every scenario holds by the rulebook as it is."""
    assert list(scenarios.failing()) == []


@given(made=rulebooks(), facts=cases())
def test_a_rule_judged_alone_is_told_as_it_is_with_all_the_others(made: Rulebook, facts: Facts) -> None:
    """Status, whether it can still change, and what is open: of any rulebook and case."""
    book, facts = with_bodies(made), that_can_be(facts)
    whole = JudgedWhole(book).assessment(facts, IN_FORCE)
    for one in whole.recommendations:
        alone = JudgedRule(book, one.id).recommendation(facts, IN_FORCE)
        assert (alone.status, alone.robust, alone.open) == (one.status, one.robust, one.open)


def test_a_change_is_judged_alone_as_in_the_whole_rulebook(rulebook: Rulebook, asked_shipped: list[Asked]) -> None:
    """A change of each kind to the shipped rulebook, in cases that its scenarios tell."""
    of_kind: dict[str, Change] = {}
    for one in every_change(rulebook):
        of_kind.setdefault(one.kind, one)
    for one in of_kind.values():
        if one.subject not in rulebook.rules:
            continue
        alone, whole = JudgedRule(rulebook, one.subject, one), JudgedWhole(changed(rulebook, one))
        for case in asked_shipped[::400]:
            (found,) = [r for r in whole.assessment(case.facts, IN_FORCE).recommendations if r.id == one.subject]
            other = alone.recommendation(case.facts, IN_FORCE)
            same = ("status", "robust", "modality", "who_acts", "who_decides", "awaiting_judgement")
            assert [getattr(found, name) for name in same] == [getattr(other, name) for name in same]
