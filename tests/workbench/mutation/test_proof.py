"""Whether a change changes anything, proved."""

from hypothesis import assume, given
from hypothesis import strategies as st

from rules_engine.criteria import AllOf, AnswerTest, Criterion, CriterionTest
from rules_engine.diagrams import FALSE
from rules_engine.facts import Facts, Standing, State
from rules_engine.rulebook import Rulebook, judge
from rules_engine.rules import Rule
from rules_engine.workbench.mutation.changes import Change, changed
from rules_engine.workbench.mutation.every_change import every_change
from rules_engine.workbench.mutation.excerpts import excerpt
from rules_engine.workbench.mutation.paths import paths
from rules_engine.workbench.mutation.proof import Compared, proved_same
from tests.random_rulebooks import cases, criterion, rule, rulebook_of, rulebooks
from tests.workbench.mutation.small import that_can_be, with_bodies


def _logic(book: Rulebook) -> list[tuple[Change, str]]:
    """Each change to what is met, with each rule that it can reach."""
    found = []
    for one in every_change(book):
        if "answer" in one.touches and isinstance(one.before, Criterion | Rule):
            held = [r for r in book.rules if r == one.subject or one.subject in book.rests_on[r]]
            found += [(one, r) for r in held]
    return found


@given(made=rulebooks(most=5), facts=cases(), data=st.data())
def test_what_is_proved_the_same_has_the_same_verdict_in_every_case(
    made: Rulebook, facts: Facts, data: st.DataObject
) -> None:
    """Of any rulebook, change and case."""
    book = with_bodies(made)
    reaching = _logic(book)
    assume(reaching)
    change, one = data.draw(st.sampled_from(reaching))
    if Compared(book, one, change).same(one):
        told = that_can_be(facts)
        assert judge(book, told)[one] == judge(changed(book, change), told)[one]


@given(made=rulebooks(most=5), data=st.data())
def test_what_is_not_the_same_differs_in_each_case_that_is_found(made: Rulebook, data: st.DataObject) -> None:
    """The verdicts of the two rulebooks, in what is known along each way to a difference."""
    book = with_bodies(made)
    reaching = _logic(book)
    assume(reaching)
    change, one = data.draw(st.sampled_from(reaching))
    compared = Compared(book, one, change)
    difference = compared.difference(one)
    assert compared.same(one) == (difference == FALSE)
    knowing = compared.knowing
    for states, _ in zip(paths(knowing, difference), range(5), strict=False):
        known = {knowing.facts[v]: knowing.states[knowing.facts[v]].all[state].value for v, state in states.items()}
        facts = Facts({fact: Standing(State.ANSWERED, value) for fact, value in known.items()})
        assert judge(book, facts)[one] != judge(changed(book, change), facts)[one]


def _book(*conditions: str) -> Rulebook:
    parts = [criterion(name, AnswerTest(f"choice_{n}", frozenset({"yes"}))) for n, name in enumerate("ab")]
    both = criterion("c", AllOf((CriterionTest("a"), CriterionTest("b"))))
    held = rule("r", AllOf(tuple(CriterionTest(name) for name in conditions)))
    return with_bodies(rulebook_of(*parts, both, held))


def _reason(book: Rulebook, says: str) -> str:
    change = next(one for one in every_change(book) if one.says.startswith(says))
    reached = [r for r in book.rules if r == change.subject or change.subject in book.rests_on[r]]
    return proved_same(change, book, reached)


def test_a_criterion_on_which_no_rule_rests_changes_nothing() -> None:
    """Whatever it says."""
    assert _reason(_book("a"), 'the criterion "c" left out') == "no rule rests on this criterion"


def test_a_citation_that_no_assessment_shows_changes_nothing() -> None:
    """As what it stands at is only built upon: one that the rule names itself shows what it cites."""
    assert "no assessment shows" in _reason(_book("c"), 'the criterion "a" did not cite')


def test_a_citation_that_stands_beside_another_of_the_same_place_changes_nothing() -> None:
    """All that is made up here cites one place."""
    assert "the same place is cited beside it" in _reason(_book("c"), 'the criterion "c" did not cite')


def test_to_leave_out_what_counts_is_no_proof_of_anything() -> None:
    """And so it is for the scenarios to notice."""
    assert not _reason(_book("a", "b"), 'the rule "r" left out')
    assert not _reason(_book("c"), 'the criterion "c" left out')


def test_to_leave_out_what_another_condition_says_as_well_changes_the_wording() -> None:
    """The answer is the same in every case, but the rule no longer tells why."""
    book = _book("a", "b", "c")
    change = next(one for one in every_change(book) if one.says == 'the rule "r" left out "c"')
    assert Compared(book, "r", change).same("r")
    assert not proved_same(change, book, ["r"])


def test_an_excerpt_has_a_rule_with_what_it_rests_on_and_no_more() -> None:
    """Through the criteria that it names."""
    found = excerpt(_book("c"), "r")
    assert set(found.criteria) == {"a", "b", "c"}
    assert set(excerpt(_book("a"), "r").criteria) == {"a"}
