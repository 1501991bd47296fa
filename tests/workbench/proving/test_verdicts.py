"""Verdicts as functions of what is known say exactly what the first decider judges."""

from hypothesis import given, settings
from hypothesis import strategies as st

from rules_engine.criteria import Verdict
from rules_engine.facts import Facts, Standing, State
from rules_engine.rulebook import Rulebook, judge
from rules_engine.workbench.proving.verdicts import Knowing
from tests.random_rulebooks import rulebooks


@settings(max_examples=60)
@given(rulebooks(most=5), st.data())
def test_every_verdict_is_the_first_deciders_in_any_state_of_knowledge(rulebook: Rulebook, data: st.DataObject) -> None:
    """For a random rulebook and any knowledge of each fact, partial or whole."""
    knowing = Knowing(rulebook)
    standings, chosen = {}, []
    for fact, states in knowing.states.items():
        state = data.draw(st.integers(0, len(states.all) - 1))
        chosen.append(state)
        value = states.all[state].value
        standings[fact] = Standing(State.NOT_ASKED if value is None else State.ANSWERED, value)
    verdicts = judge(rulebook, Facts(standings))
    for name, graded in knowing.verdicts.items():
        left = knowing.diagrams.restrict(graded.grades, [1 << state for state in chosen])
        assert Verdict(sum(left)) is verdicts[name]
