"""Which conditions are shown to decide alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules_engine.criteria import AllOf, AnswerTest, AtLeast, CriterionTest
from rules_engine.facts import Facts, Standing, State
from rules_engine.rulebook import judge
from rules_engine.workbench.coverage.deciding_alone import deciding
from tests.random_rulebooks import criterion, rule, rulebook_of

PARTS = [criterion(name, AnswerTest(f"choice_{n}", frozenset({"yes"}))) for n, name in enumerate("abc")]
ALL = tuple(CriterionTest(name) for name in "abc")


def _shown(asked: AllOf | AtLeast, *cases: str, exceptions: tuple[CriterionTest, ...] = ()) -> list[bool]:
    """Each case has y, n or a blank for the answers to a, b and c."""
    held = rule("r", asked, *exceptions)
    book = rulebook_of(*PARTS, held)
    told = []
    for case in cases:
        answers = {f"choice_{n}": {"y": "yes", "n": "no"}.get(letter) for n, letter in enumerate(case)}
        facts = Facts({fact: Standing(State.ANSWERED, one) for fact, one in answers.items() if one})
        told.append((facts, judge(book, facts)))
    return [part.shown for part in deciding(held, told)]


@pytest.mark.parametrize(
    ("cases", "shown"),
    [
        (("yyy", "nyy"), [True, False, False]),
        (("yyy", "nyy", "yny", "yyn"), [True, True, True]),
        (("yyy", "nny"), [False, False, False]),
        (("yyy", "n y"), [False, False, False]),
        (("yyy", "   "), [False, False, False]),
    ],
)
def test_of_all_each_is_shown_by_a_case_in_which_it_alone_is_not_so(cases: tuple[str, ...], shown: list[bool]) -> None:
    """Not by one in which another is not so either, or is open."""
    assert _shown(AllOf(ALL), *cases) == shown


@pytest.mark.parametrize(
    ("cases", "shown"),
    [
        (("nnn", "ynn"), [True, False, False]),
        (("nnn", "yyn"), [False, False, False]),
        (("nnn", "ynn", "nyn", "nny"), [True, True, True]),
    ],
)
def test_of_any_each_is_shown_by_a_case_in_which_it_alone_is_so(cases: tuple[str, ...], shown: list[bool]) -> None:
    """And one in which none is."""
    assert _shown(AtLeast(1, ALL), *cases) == shown


def test_an_exception_is_shown_where_the_rule_stands_without_it() -> None:
    """And its conditions are shown while it is open, as they stand meanwhile."""
    both, exception = AllOf(ALL[:2]), ALL[2:]
    assert _shown(both, "yyn", "yyy", exceptions=exception) == [False, False, True]
    assert _shown(both, "yy ", "ny ", exceptions=exception) == [True, False, False]


@given(cases=st.lists(st.text("yn ", min_size=3, max_size=3), max_size=6), count=st.integers(1, 3))
def test_it_is_as_trying_both_answers_says(cases: list[str], count: int) -> None:
    """Of at least so many: a condition decides alone where exactly one fewer of the others is known to be so."""
    for place, shown in enumerate(_shown(AtLeast(count, ALL), *cases)):
        others = [case[:place] + case[place + 1 :] for case in cases]
        alone = {
            case[place]
            for case, beside in zip(cases, others, strict=True)
            if beside.count("y") == count - 1 and beside.count("y") + beside.count(" ") == count - 1
        }
        assert shown == ({"y", "n"} <= alone)
