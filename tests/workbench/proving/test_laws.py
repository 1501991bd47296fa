"""The laws of the engine hold on any rulebook, and each is seen to break where the engine's logic is changed."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from rules_engine import criteria
from rules_engine.criteria import AllOf, AnswerTest, AtLeast, CriterionTest, NumberTest, RuleTest, Verdict
from rules_engine.facts import Fact, Kind, Span
from rules_engine.functions import Functions
from rules_engine.rulebook import Rulebook
from rules_engine.workbench.proving import laws
from rules_engine.workbench.proving.lawful import Lawful
from rules_engine.workbench.proving.laws import AGREED, APPLIES, FAILS, FIRM, NEVER_NO, PRESUMED, SETTLED, Laws
from rules_engine.workbench.proving.report import Proof
from rules_engine.workbench.proving.verdicts import Knowing
from tests.cases import FEW, rulebooks
from tests.random_rulebooks import criterion, rule, rulebook_of
from tests.workbench.proving import quick

RED = criterion("it_is_red", AnswerTest("colour", frozenset({"red"})))
ROUND = criterion("it_is_round", AnswerTest("shape", frozenset({"round"})))
EVERY = AllOf((CriterionTest("it_is_red"),))
DUTY = rule("duty", EVERY, CriterionTest("it_is_round"))
NO_DUTY = rule("no_duty", AllOf((RuleTest("duty", applies=False),)))
BOOK = quick.for_us(rulebook_of(RED, ROUND, DUTY, NO_DUTY, facts=FEW))


def _proof(book: Rulebook, law: str) -> Proof:
    knowing = Knowing(book)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(laws, "tried", quick.tried)
        return Laws(knowing, Lawful(knowing)).prove(law)


@settings(max_examples=40)
@given(rulebooks())
def test_what_the_engine_promises_holds_on_any_rulebook(rulebook: Rulebook) -> None:
    """However rules are written, no answer turns over what was certain, and deciding and settling agree."""
    knowing = Knowing(quick.for_us(rulebook))
    proving = Laws(knowing, Lawful(knowing))
    for law in (FIRM, NEVER_NO, PRESUMED, SETTLED, AGREED):
        assert proving.prove(law).outcome == "proved"


def test_a_presumption_that_rules_another_out_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Were the opposite of what is presumed a firm no, the duty's open exception would rule out the other rule."""
    monkeypatch.setitem(criteria._OPPOSITE, Verdict.PRESUMED, Verdict.NOT_MET)
    for law in (PRESUMED, NEVER_NO):
        found = _proof(BOOK, law)
        assert found.outcome == "failed"
        (example,) = found.examples
        assert example.facts == {"colour": "red"}
        assert [(one.name, one.status) for one in example.rules] == [("no duty", "does_not_apply")]
        assert '"no duty" does not apply' in example.scenario


def test_an_open_answer_that_reads_as_no_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Were the opposite of what is undetermined a firm no, or a firm yes, an answer would turn it over."""
    monkeypatch.setitem(criteria._OPPOSITE, Verdict.UNDETERMINED, Verdict.NOT_MET)
    found = _proof(BOOK, NEVER_NO)
    assert found.outcome == "failed"
    assert found.examples[0].facts == {}
    assert "Once" in found.examples[0].says
    monkeypatch.setitem(criteria._OPPOSITE, Verdict.UNDETERMINED, Verdict.MET)
    found = _proof(BOOK, FIRM)
    assert found.outcome == "failed"
    assert [one.status for one in found.examples[0].rules] == ["applies"]


def test_an_exception_that_counts_while_it_is_open_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Were a duty taken away by an exception that nobody has shown, "not known" would read as no."""
    monkeypatch.setitem(criteria._UNLESS, Verdict.UNDETERMINED, Verdict.NOT_MET)
    found = _proof(BOOK, NEVER_NO)
    assert found.outcome == "failed"
    (example,) = found.examples
    assert (example.facts, example.rules[0].name, example.rules[0].status) == ({}, "duty", "does_not_apply")
    assert example.says == '"duty" does not apply. Once "shape" is answered it is undetermined.'


def test_a_rule_left_open_though_everything_is_answered_is_seen() -> None:
    """The age at death of the living has no answer: a rule that asks for it without asking for a death stays open."""
    facts = (
        Fact("died", "died", "?", Kind.CHOICE, ("yes", "no")),
        Fact("age_at_death", "age at death", "?", Kind.NUMBER, unit="years"),
    )
    aged = criterion("died_old", NumberTest("age_at_death", Span(18)))
    dead = criterion("is_dead", AnswerTest("died", frozenset({"yes"})))
    asks = rule("asks", AllOf((CriterionTest("died_old"),)))
    also = rule("also", AtLeast(1, (CriterionTest("is_dead"),)))
    found = _proof(quick.for_us(rulebook_of(aged, dead, asks, also, facts=facts)), SETTLED)
    assert found.outcome == "failed"
    (example,) = found.examples
    assert (example.facts, example.rules[0].name) == ({"died": "no"}, "asks")


def test_rules_that_never_or_always_apply_are_named() -> None:
    """A rule that asks for two colours at once never applies, and one that asks for any of all always does."""
    blue = criterion("it_is_blue", AnswerTest("colour", frozenset({"blue"})))
    other = criterion("it_is_not_red", AnswerTest("colour", frozenset({"green", "blue"})))
    never = rule("never", AllOf((CriterionTest("it_is_red"), CriterionTest("it_is_blue"))))
    always = rule("always", AtLeast(1, (CriterionTest("it_is_red"), CriterionTest("it_is_not_red"))))
    book = quick.for_us(rulebook_of(RED, blue, other, never, always, facts=FEW))
    assert _proof(book, APPLIES).detail == 'There is no such case for: "never".'
    assert _proof(book, FAILS).detail == 'Applies whatever the answers: "always".'


def test_settling_that_reads_a_rule_otherwise_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where settling left out a rule's exceptions, it would disagree with what decides."""
    built = Functions.built

    def without_exceptions(functions: Functions) -> dict[str, int]:
        rules = tuple(replace(one, exceptions=()) for one in BOOK.rules.values())
        monkeypatch.setattr(
            functions, "_order", replace(BOOK, rulesets=(replace(BOOK.rulesets[0], rules=rules),)).order
        )
        return built(functions)

    monkeypatch.setattr(Functions, "built", without_exceptions)
    assert _proof(BOOK, AGREED).detail == 'They differ on: "duty", "no duty".'
