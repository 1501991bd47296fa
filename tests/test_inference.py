"""The second decider agrees with the first, and a fault in either is caught: none passes for an answer."""

import contextlib
import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from rules_engine import criteria, inference
from rules_engine.criteria import (
    AllOf,
    AtLeast,
    CriterionTest,
    ItemTest,
    NoneOf,
    NumberTest,
    Verdict,
)
from rules_engine.durable import compiler, trees
from rules_engine.durable.program import Program
from rules_engine.facts import Fact, Facts, Items, Kind, Span
from rules_engine.inference import (
    EngineDisagreement,
    EngineFault,
    RulebookTooLarge,
    SecondDecider,
    compare,
    rehearse,
)
from rules_engine.rulebook import Rulebook
from tests.random_rulebooks import cases, criterion, known, rulebook_of, rulebooks
from tests.second_decider import a_duty, decides_rightly, yes

# --- It agrees with the first decider.


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(rulebook=rulebooks(), known_in_part=st.lists(cases(), min_size=4, max_size=8))
def test_agrees_on_any_rulebook(decider: SecondDecider, rulebook: Rulebook, known_in_part: list[Facts]) -> None:
    """On any rulebook and any case known in part, every verdict is the first decider's."""
    with contextlib.suppress(RulebookTooLarge):
        decider.prepare(rulebook)
    assume(rulebook.digest in decider._programs)
    for facts in known_in_part:
        decides_rightly(decider, rulebook, facts)


def test_agrees_over_many_handles(decider: SecondDecider, monkeypatch: pytest.MonkeyPatch) -> None:
    """A long chain of criteria, each asked after the one it builds on, and a wide stratum, agree as well."""
    monkeypatch.setattr(trees, "QUESTIONS", 7)
    wide = [criterion(f"wide_{n}", yes(f"choice_{n % 7}")) for n in range(50)]
    chain = [criterion("link_0", CriterionTest("wide_49"))]
    chain += [criterion(f"link_{n}", NoneOf((CriterionTest(f"link_{n - 1}"),))) for n in range(1, 40)]
    rulebook = rulebook_of(*wide, *chain)
    assert len(json.loads(compiler.compile_rulebook(rulebook).wire)["handles"]) == 48
    for facts in (known(), known(choice_0="yes"), known(choice_0="no", choice_1="yes")):
        decides_rightly(decider, rulebook, facts)


def test_agrees_where_one_rule_cannot_hold_all_groups(decider: SecondDecider) -> None:
    """A count that needs more groups than a rule of durable-rules can hold is judged by several rules."""
    facts = [Fact(f"wide_{n}", "?", "?", Kind.CHOICE, ("yes", "no")) for n in range(8)]
    counted = AtLeast(3, tuple(yes(f.id) for f in facts))
    rulebook = rulebook_of(
        criterion("counted", counted),
        criterion("both", AllOf((yes("choice_0"), counted))),
        facts=facts,
    )
    for said in range(0, 3**8, 37):
        told = {f.id: ("yes", "no")[said // 3**n % 3] for n, f in enumerate(facts) if said // 3**n % 3 < 2}
        decides_rightly(decider, rulebook, known(choice_0="yes", **told))


@pytest.mark.parametrize(
    ("facts", "notify", "review", "stand_down"),
    [
        (known(choice_0="yes"), Verdict.PRESUMED, Verdict.PRESUMED, Verdict.UNDETERMINED),
        (known(choice_0="yes", choice_1="no"), Verdict.MET, Verdict.MET, Verdict.NOT_MET),
        (known(choice_0="yes", choice_1="yes"), Verdict.NOT_MET, Verdict.NOT_MET, Verdict.MET),
        (known(choice_1="no"), Verdict.UNDETERMINED, Verdict.UNDETERMINED, Verdict.UNDETERMINED),
        (known(choice_0="no"), Verdict.NOT_MET, Verdict.NOT_MET, Verdict.MET),
    ],
    ids=["exception open", "no exception", "exception met", "condition open", "condition not met"],
)
def test_duty_stands_until_an_exception_is_shown(
    decider: SecondDecider, facts: Facts, notify: Verdict, review: Verdict, stand_down: Verdict
) -> None:
    """A duty with an open exception is presumed, and what builds on it; that it fails is never presumed."""
    found = decider.ask(a_duty(), facts).verdicts()
    assert (found["notify"], found["review"], found["stand_down"]) == (notify, review, stand_down)


@pytest.mark.parametrize(
    ("low", "high"),
    [(low, high) for low in range(5) for high in (0, 1, 2, 3, 4, 5, None) if high is None or low <= high],
)
def test_a_number_known_in_part_settles_only_what_it_settles(
    decider: SecondDecider, low: int, high: int | None
) -> None:
    """A bounded number meets a span it lies in, fails one it lies beyond, and leaves open one it overlaps."""
    spans = [Span(0, 2), Span(2, 3), Span(3, None), Span(0, None)]
    rulebook = rulebook_of(*(criterion(f"span_{n}", NumberTest("number_0", s)) for n, s in enumerate(spans)))
    decides_rightly(decider, rulebook, known(number_0=Span(low, high)))


# --- A fault in either decider is caught.


def test_differing_verdicts_raise_and_name_only_ids() -> None:
    """A verdict that differs, or is missing on either side, is a disagreement that names its id."""
    first = {"a": Verdict.MET, "b": Verdict.UNDETERMINED}
    compare(first, dict(first))
    for second in ({"a": Verdict.MET, "b": Verdict.NOT_MET}, {"a": Verdict.MET}, {**first, "c": Verdict.MET}):
        with pytest.raises(EngineDisagreement) as caught:
            compare(first, second)
        assert caught.value.ids == (["c"] if "c" in second else ["b"])
        assert isinstance(caught.value, EngineFault)


def without_a_rule(told: dict[str, list[list[object]]]) -> None:
    """Lose the rule by which something is not met."""
    handle = told["handles"][0]
    rules = json.loads(str(handle[0]))
    rules.pop(next(name for name in rules if name.startswith("no")))
    handle[0] = json.dumps(rules)


def open_exception_as_met(told: dict[str, list[list[object]]]) -> None:
    """Tell an open exception onward as met."""
    for question in told["questions"]:
        words = question[3]
        assert isinstance(words, dict)
        words.update({"": "met"} if "" in words else {})


def yes_for_no(told: dict[str, list[list[object]]]) -> None:
    """Swap one criterion's answers onward."""
    told["questions"][0][3] = {"yes": "no", "no": "yes"}


@pytest.mark.parametrize("plant", [without_a_rule, open_exception_as_met, yes_for_no])
def test_a_fault_in_the_second_decider_is_caught(
    decider: SecondDecider,
    monkeypatch: pytest.MonkeyPatch,
    plant: Callable[[dict[str, list[list[object]]]], None],
) -> None:
    """A rule lost, an open exception read as met, an answer turned round: rehearsal finds each."""
    compiled = compiler.compile_rulebook

    def planted(rulebook: Rulebook) -> Program:
        program = compiled(rulebook)
        wire = json.loads(program.wire)
        plant(wire)
        return replace(program, wire=json.dumps(wire))

    monkeypatch.setattr(inference, "compile_rulebook", planted)
    with pytest.raises(EngineDisagreement):
        rehearse(a_duty(), decider, cases=200, seed=0, within=60)


def test_the_unknown_told_as_no_is_caught(decider: SecondDecider, monkeypatch: pytest.MonkeyPatch) -> None:
    """If the second decider were told "no" for what is open, rehearsal would find it."""
    tell = Program.tell

    def with_no(program: Program, facts: Facts) -> list[int | str]:
        return tell(program, Facts({**known(choice_0="no").standings, **facts.standings}))

    monkeypatch.setattr(Program, "tell", with_no)
    with pytest.raises(EngineDisagreement):
        rehearse(a_duty(), decider, cases=200, seed=0, within=60)


@pytest.mark.parametrize("table", ["_OPPOSITE", "_UNLESS"])
def test_a_fault_in_the_first_decider_is_caught(
    decider: SecondDecider, monkeypatch: pytest.MonkeyPatch, table: str
) -> None:
    """If the first decider read what is open as met, rehearsal would find it."""
    monkeypatch.setitem(getattr(criteria, table), Verdict.UNDETERMINED, Verdict.MET)
    with pytest.raises(EngineDisagreement):
        rehearse(a_duty(), decider, cases=200, seed=0, within=60)


def test_values_that_a_fact_cannot_have_are_never_read_as_no(decider: SecondDecider) -> None:
    """An answer that is none of the fact's is a fault whose text does not repeat it."""
    rulebook = rulebook_of(
        criterion("a", yes("choice_0")),
        criterion("b", ItemTest("items_0", frozenset({"burns"}))),
        criterion("c", NumberTest("number_0", Span(2, 3))),
    )
    for wrong in (
        known(choice_0="not known"),
        known(choice_0=Span(1, 1)),
        known(items_0="burns"),
        known(number_0=Span(5, 3)),
        known(number_0=Span(-1, 3)),
        known(number_0=Span(3, 2**60)),
    ):
        with pytest.raises(EngineFault) as caught:
            decider.ask(rulebook, wrong)
        assert "has a value that it cannot have" in caught.value.reason
        assert "not known" not in str(caught.value) + caught.value.reason
    decides_rightly(decider, rulebook, known(items_0=Items(frozenset(), frozenset({"burns"}))))
