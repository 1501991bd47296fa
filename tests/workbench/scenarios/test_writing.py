"""Writing a case down as a scenario."""

from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rules_engine.assessment import assess
from rules_engine.case import Case, CaseRefused
from rules_engine.facts import NOT_KNOWN, Fact, Kind
from rules_engine.loading.tree import Findings
from rules_engine.rulebook import Rulebook
from rules_engine.workbench.scenarios.reading import read_features
from rules_engine.workbench.scenarios.running import Runner
from rules_engine.workbench.scenarios.writing import scenario, status
from tests.conftest import RULESETS
from tests.workbench.scenarios.conftest import FeaturesOf

ON = date(2026, 4, 1)
HEAD = "Feature: Written\n\n  Rule: What was written\n\n"


def _plain(fact: Fact) -> st.SearchStrategy[object]:
    if fact.kind is Kind.NUMBER:
        return st.integers(0, 17)
    if fact.kind is Kind.DATE:
        return st.just("2026-03-02")
    if fact.kind is Kind.AREA:
        return st.just("Norfolk")
    if fact.several:
        items = [answer for answer in fact.answers if answer not in fact.alone]
        return st.lists(st.sampled_from(items), min_size=1, unique=True)
    return st.sampled_from(fact.answers)


def _answer(fact: Fact) -> st.SearchStrategy[object]:
    plain = _plain(fact)
    ways = [plain, st.just(NOT_KNOWN)]
    if not fact.of_the_authority:
        said = [
            st.builds(lambda one, by: {"answer": one, "by": by}, plain, st.just(by)) for by in ("police", "hospital")
        ]
        ways += [said[0], st.tuples(*said).map(list)]
    if fact.several:
        open_items = [answer for answer in fact.answers if answer not in fact.alone]
        ways.append(st.builds(lambda held: {"answer": held, "not_known": open_items[1:]}, st.just(open_items[:1])))
    return st.one_of(ways)


@st.composite
def _cases(draw: st.DrawFn, rulebook: Rulebook) -> Case:
    asked = draw(st.lists(st.sampled_from(list(rulebook.facts.values())), max_size=6, unique_by=lambda fact: fact.id))
    told = {fact.id: draw(_answer(fact)) for fact in asked}
    return Case.model_validate({"authority": "Peterborough", "on": ON, "facts": told})


@pytest.fixture(scope="module")
def runner() -> Runner:
    """Runs scenarios on the shipped rulebook."""
    return Runner(RULESETS)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_what_is_written_is_the_case_again(
    rulebook: Rulebook, runner: Runner, features_of: FeaturesOf, data: st.DataObject
) -> None:
    """Read back and run, a scenario of any case holds where it says what the case came to."""
    case = data.draw(_cases(rulebook))
    try:
        found = assess(rulebook, case)
    except CaseRefused:
        return
    expected = [status(rulebook.rules[one.id], one.status) for one in found.recommendations]
    folder = features_of({"written": HEAD + scenario("Written", case, expected, rulebook)})
    (outcome,) = runner.run(read_features([folder / "written.feature"], Findings()))
    assert outcome.failure is None


def test_a_scenario_stands_ready_in_a_feature(rulebook: Rulebook) -> None:
    """Answers stand in one aligned table, what bodies say and what is partly open in sentences."""
    facts: Mapping[str, object] = {
        "died": "yes",
        "age_at_death": 6,
        "serious_harm": [{"answer": "yes", "by": "police"}, {"answer": "no", "by": "hospital"}],
        "recurrent_themes": NOT_KNOWN,
    }
    case = Case.model_validate({"authority": "Peterborough", "on": ON, "facts": facts})
    assert scenario("A child dies", case, ['"notify the panel" is undetermined'], rulebook) == (
        "    Scenario: A child dies\n"
        "      Given a case for Peterborough on 2026-04-01\n"
        "      And the facts\n"
        "        | fact             | answer    |\n"
        "        | died             | yes       |\n"
        "        | age at death     | 6         |\n"
        "        | recurrent themes | not known |\n"
        '      And the "police" says "serious harm" is "yes"\n'
        '      And the "hospital" says "serious harm" is "no"\n'
        "      When the case is assessed\n"
        '      Then "notify the panel" is undetermined\n'
    )
