"""The rulebook in other engines says what ours says, or is refused."""

import sys
from dataclasses import replace
from itertools import islice
from random import Random
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules_engine.facts import Facts, Standing, State
from rules_engine.rulebook import Rulebook
from tests.benchmarks.peers.complete_cases import Complete, complete_cases, completed
from tests.benchmarks.peers.contenders import CONTENDERS, Contender, WrongTranslation, check, made
from tests.benchmarks.peers.python_source import PythonSource
from tests.benchmarks.peers.two_valued import All, Logic, Not, OneOf, Some, Truth, Within, leaves, lost, two_valued
from tests.cases import FEW, answer, rulebooks

_CASES: Final = 12
_NOTHING: Final = Logic({}, frozenset(), {}, frozenset())
_INSTALLED: Final = [one for one in CONTENDERS if not isinstance(made(one, _NOTHING), str)]
"""Plain Python at least: the others are installed for benchmarks alone."""


@pytest.fixture(scope="module")
def complete(rulebook: Rulebook) -> list[Complete]:
    """Some complete cases."""
    return list(islice(complete_cases(rulebook, seed=7), _CASES))


@pytest.mark.parametrize("one", _INSTALLED, ids=lambda one: one.name)
def test_the_real_rulebook_says_the_same_in_every_engine(
    one: Contender, rulebook: Rulebook, complete: list[Complete]
) -> None:
    """Every verdict of every complete case is compared, and all of the rulebook is translated."""
    peer = made(one, two_valued(rulebook))
    assert not isinstance(peer, str)

    compared = check(peer, complete)

    assert compared == sum(len(case.verdicts) for case in complete) > _CASES * len(rulebook.order) * 0.9
    assert peer.logic.truths.keys() == rulebook.criteria.keys() | rulebook.rules.keys()


@pytest.mark.parametrize("one", _INSTALLED, ids=lambda one: one.name)
@settings(max_examples=30)
@given(book=rulebooks(), seed=st.integers(0, 2**32))
def test_any_rulebook_says_the_same_in_every_engine(one: Contender, book: Rulebook, seed: int) -> None:
    """However its criteria and rules are built, and whatever is answered."""
    chance = Random(seed)  # noqa: S311 (cases to test with, no secrets)
    facts = [Facts({f.id: Standing(State.ANSWERED, answer(f, chance)) for f in FEW}) for _ in range(5)]
    logic = two_valued(book)
    named = [*logic.answers, *logic.numbers]
    peer = made(one, logic)
    assert not isinstance(peer, str)

    compared = check(peer, [completed(book, {}, each, named) for each in facts])

    assert compared == len(facts) * len(book.order)


def test_a_wrong_translation_is_refused(rulebook: Rulebook, complete: list[Complete]) -> None:
    """Each time another criterion is turned round."""
    logic = two_valued(rulebook)
    for id_ in list(rulebook.criteria)[::5]:
        wrong = replace(logic, truths={**logic.truths, id_: Not(logic.truths[id_])})

        with pytest.raises(WrongTranslation, match="not as ours"):
            check(PythonSource(wrong), complete)


def test_an_engine_that_leaves_a_verdict_out_is_refused(complete: list[Complete], rulebook: Rulebook) -> None:
    """What it was translated it has to say."""
    peer = PythonSource(two_valued(rulebook))
    ask = peer.ask
    peer.ask = lambda case: dict(islice(ask(case).items(), 5))

    with pytest.raises(WrongTranslation, match="all that it was translated"):
        check(peer, complete)


def test_an_engine_that_is_not_installed_is_said_to_be(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its row says so, and nothing fails; what is wrong with a translator itself is no such thing."""
    clingo = next(one for one in CONTENDERS if one.name == "clingo")
    monkeypatch.setitem(sys.modules, "clingo", None)
    monkeypatch.delitem(sys.modules, f"tests.benchmarks.peers.{clingo.module}", raising=False)

    assert made(clingo, _NOTHING) == "not installed"
    with pytest.raises(ModuleNotFoundError):
        made(replace(clingo, module="absent"), _NOTHING)


def test_complete_cases_leave_nothing_open_but_the_age_at_death_of_the_living(
    rulebook: Rulebook, complete: list[Complete]
) -> None:
    """Both the living and the dead are among them."""
    for case in complete:
        unanswered = {fact for fact, told in case.plain.items() if told is None}
        assert unanswered == ({"age_at_death"} if case.plain["died"] == "no" else set())
        assert case.plain.keys() == {
            f for f in rulebook.facts if any(f in rests for rests in rulebook.rests_on.values())
        }

    assert {case.plain["died"] for case in complete} == {"yes", "no"}


def test_plain_truth_is_written_as_a_programmer_would() -> None:
    """One line a criterion or rule, in the order in which they build on one another."""
    colours = ("red", "green")
    truths: dict[str, Truth] = {
        "a": OneOf("colour", ("red",), several=False),
        "b": Some(2, (OneOf("signs", ("burns", "bruises"), several=True), Within("age", 2, None), Within("age", 0, 4))),
        "c": All((OneOf("colour", colours, several=False), Not(Within("age", 5, 5)))),
    }

    written = PythonSource(Logic(truths, frozenset(), {"colour": colours, "signs": ("burns", "bruises")},
                                 frozenset({"age"})))  # fmt: skip

    assert written.source.splitlines() == [
        "def judge(case):",
        "    f0 = case['colour']",
        "    f1 = case['signs']",
        "    f2 = case['age']",
        "    v0 = f0 == 'red'",
        (
            "    v1 = ((('burns' in f1 or 'bruises' in f1)) + ((f2 is not None and 2 <= f2)) + "
            "((f2 is not None and 0 <= f2 <= 4)) >= 2)"
        ),
        "    v2 = (f0 in ('red', 'green') and (not (f2 is not None and 5 <= f2 <= 5)))",
        "    return {'a': v0, 'b': v1, 'c': v2}",
    ]


def test_what_no_translation_has_is_counted(rulebook: Rulebook) -> None:
    """By what it is called in the table."""
    found = lost(rulebook)

    assert found["deadlines"] == sum(rule.deadline is not None for rule in rulebook.rules.values())
    assert all(number > 0 for number in found.values())
    assert any(isinstance(leaf, Within) for truth in two_valued(rulebook).truths.values() for leaf in leaves(truth))
