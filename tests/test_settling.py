"""Settling: which open facts still matter, compared with the oracle's list of all completions."""

from itertools import combinations, product
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from rules_engine.criteria import AllOf, AnswerTest, AtLeast, CriterionTest, NumberTest, Verdict
from rules_engine.facts import Facts, Items, Span, Standing, State
from rules_engine.rulebook import Rulebook, judge
from rules_engine.settling import Settled, SettlingSet, Settling
from tests import cases
from tests.oracle import Oracle
from tests.random_rulebooks import criterion, known, rule, rulebook_of

MOST_COMPLETIONS = 3000
RED, ROUND = AnswerTest("colour", frozenset({"red"})), AnswerTest("shape", frozenset({"round"}))
GROWN = NumberTest("age", Span(6), "6 or over")


def agrees(settled: Settled, oracle: Oracle, *, in_order: tuple[str, ...]) -> None:
    """Check everything that settling says of a rule by the oracle."""
    assert settled.certainly is oracle.certainly
    assert settled.open == tuple(fact for fact in in_order if fact in oracle.open)
    for way in (True, False):
        shown = [s for s in settled.settled_by if s.applies is way]
        minimal = oracle.minimal[way] if oracle.certainly is None else frozenset()
        covered = [settles for one in shown for settles in expanded(one, oracle)]
        assert minimal.issuperset(covered)
        lengths = [len(one.answers) for one in shown]
        assert lengths == sorted(lengths)
        assert len(shown) <= 3
        left_out = minimal.difference(covered)
        assert not left_out or (len(shown) == 3 and lengths[-1] <= min(map(len, left_out)))


def expanded(one: SettlingSet, oracle: Oracle) -> list[frozenset[tuple[str, object]]]:
    """Every choice of the alternatives of a set."""
    ways = [[(fact, known) for known in oracle.means(fact, words)] for fact, words in one.answers.items()]
    assert all(ways)
    return [frozenset(chosen) for chosen in product(*ways)]


@given(cases.rulebooks(), cases.facts())
def test_it_agrees_with_every_completion(rulebook: Rulebook, facts: Facts) -> None:
    """On small rulebooks of every shape, what holds, what is open and what settles it are as the oracle finds."""
    settled = Settling(rulebook)(facts)
    for name in rulebook.rules:
        agrees(settled[name], Oracle(rulebook, facts, name), in_order=tuple(rulebook.facts))


@given(st.integers(0, 2**32))
def test_it_agrees_on_the_real_rulebook(rulebook: Rulebook, seed: int) -> None:
    """On every real rule with few enough completions in a case, settling is as the oracle finds."""
    random = Random(seed)  # noqa: S311 (cases to test with, no secrets)
    share = random.choice((0.03, 0.1, 0.3))
    facts = Facts({f.id: cases.standing(f, random, share) for f in rulebook.facts.values() if f.answers or f.unit})
    settled = REAL.setdefault(rulebook.digest, Settling(rulebook))(facts)
    for name in rulebook.rules:
        oracle = Oracle(rulebook, facts, name)
        if oracle.completions <= MOST_COMPLETIONS:
            agrees(settled[name], oracle, in_order=tuple(rulebook.facts))


REAL: dict[str, Settling] = {}
