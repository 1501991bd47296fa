"""What can be known of a fact: every answer, and every way in which a case can leave it open."""

from rules_engine.criteria import AnswerTest, ItemTest, NumberTest
from rules_engine.domains import Domain
from rules_engine.facts import Fact, Items, Kind, Span
from rules_engine.workbench.proving.states import States
from tests.random_rulebooks import FACTS


def _of(fact: Fact, *tests: AnswerTest | ItemTest | NumberTest) -> States:
    return States(Domain(fact, frozenset(tests)))


def test_one_answer_is_known_or_it_is_not() -> None:
    """A fact of one answer has its answers, in order, and then nothing known."""
    states = _of(FACTS["choice_0"], AnswerTest("choice_0", frozenset({"yes"})))
    assert [one.value for one in states.all] == ["yes", "no", None]
    assert states.open == 2
    assert list(states.finer(2)) == [0, 1]


def test_a_number_is_known_between_any_two_bounds() -> None:
    """Each run of the spans that rules tell apart can be all that is known of a number."""
    fact = Fact("age", "age", "?", Kind.NUMBER, unit="years")
    states = _of(fact, NumberTest("age", Span(0, 17)), NumberTest("age", Span(0, 24)))
    whole = [one.value for one in states.all if one.complete]
    open_still = [one.value for one in states.all if not one.complete]
    assert whole == [Span(0, 17), Span(18, 24), Span(25, None)]
    assert open_still == [Span(0, 24), Span(0, None), Span(18, None), None]


def test_several_answers_can_be_known_in_part() -> None:
    """Of some items it is known that they hold or not, while others are open; one that stands alone excludes them."""
    states = _of(
        FACTS["items_0"], ItemTest("items_0", frozenset({"bruises"})), ItemTest("items_0", frozenset({"burns"}))
    )
    named = {"bruises", "burns"}
    known = {
        (one.value.surely & named, one.value.possibly & named) for one in states.all if isinstance(one.value, Items)
    }
    assert known == {
        (frozenset(surely), frozenset(possibly))
        for possibly in (set(), {"bruises"}, {"burns"}, named)
        for surely in (set(), {"bruises"}, {"burns"}, named)
        if surely <= possibly
    }
    assert states.domain.size == 4
