"""What durable-rules cannot hold is refused when a rulebook is loaded, before any case meets the limit."""

import json
from collections.abc import Callable

import pytest

from rules_engine.criteria import (
    AllOf,
    AnswerTest,
    AtLeast,
    ItemTest,
    NumberTest,
    Test,
)
from rules_engine.durable import compiler, program
from rules_engine.facts import Fact, Kind, Span
from rules_engine.inference import (
    RulebookTooLarge,
    SecondDecider,
    UnfitRulebook,
)
from tests.random_rulebooks import criterion, rulebook_of
from tests.second_decider import a_duty, yes


def too_wide() -> Test:
    """A count that durable-rules could answer in 792 ways."""
    return AtLeast(5, tuple(NumberTest("number_0", Span(n, n)) for n in range(12)))


def many_branches() -> Test:
    """Five lists of which any member will do: 4 to the 5th ways."""
    return AllOf(tuple(AtLeast(1, tuple(yes(f"wide_{4 * m + n}") for n in range(4))) for m in range(5)))


def many_facts() -> Test:
    """More answers than an event can hold."""
    return AllOf(tuple(yes(f"wide_{n}") for n in range(300)))


def many_pending() -> Test:
    """A list of so many members that all being met would overflow durable-rules' stack."""
    return AtLeast(1, tuple(yes(f"wide_{n}") for n in range(70)))


@pytest.mark.parametrize(
    ("tree", "why"),
    [
        (too_wide, "can be chosen in 792 ways"),
        (many_branches, "answered in 10.. ways at once"),
        (many_facts, "rests on 300 answers"),
        (many_pending, "can hold at once"),
    ],
)
def test_what_durable_rules_cannot_hold_is_refused_at_load(tree: Callable[[], Test], why: str) -> None:
    """A criterion past a limit is named, with what to do, before any case meets the limit."""
    wide = [Fact(f"wide_{n}", "?", "?", Kind.CHOICE, ("yes", "no")) for n in range(300)]
    with pytest.raises(RulebookTooLarge, match=why) as caught:
        compiler.compile_rulebook(rulebook_of(criterion("far_too_large", tree()), facts=wide))
    assert '"far too large" is too large' in str(caught.value)
    assert "criterion of its own" in str(caught.value)


@pytest.mark.parametrize(
    "tree",
    [
        yes("unheard of"),
        yes("choice_0", "not an answer"),
        yes("items_0", "burns"),
        ItemTest("choice_0", frozenset({"yes"})),
        NumberTest("choice_0", Span(1, 2)),
        NumberTest("number_0", Span(2, 1)),
        NumberTest("number_0", Span(2, 2**60)),
        AnswerTest("choice_0", frozenset()),
        AllOf(()),
        AtLeast(0, (yes("choice_0"),)),
        AtLeast(2, (yes("choice_0"),)),
    ],
    ids=str,
)
def test_what_no_ruleset_can_say_is_refused_at_load(tree: Test) -> None:
    """A tree that could only be read wrongly is refused, and names its criterion."""
    with pytest.raises(UnfitRulebook, match='"so it is"'):
        compiler.compile_rulebook(rulebook_of(criterion("so_it_is", tree)))


def test_no_two_fields_share_a_hash(decider: SecondDecider, monkeypatch: pytest.MonkeyPatch) -> None:
    """A field is never given a name whose hash is taken: durable-rules would take the two for one."""
    assert program.fnv("liquid") == program.fnv("costarring")
    monkeypatch.setattr(compiler, "fnv", lambda name: program.fnv(name) % 64)
    fields = json.loads(compiler.compile_rulebook(a_duty()).wire)["fields"]
    hashes = [program.fnv(name) % 64 for name, _ in fields]
    taken = {program.fnv(name) % 64 for name in compiler.TAKEN}
    assert len(set(hashes) | taken) == len(hashes) + len(taken)
