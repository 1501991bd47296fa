"""Truth tables: every row says what the engine judges, and no combination is left out."""

from collections.abc import Iterable
from itertools import product

import pytest
from hypothesis import given

from rules_engine.criteria import AllOf, AnswerTest, AtLeast, Criterion, CriterionTest, RuleTest, Unless, Verdict
from rules_engine.facts import Facts
from rules_engine.rulebook import Rulebook, judge
from rules_engine.rules import Rule
from rules_engine.workbench.truth_table import TruthTable, named_by, possible_verdicts, truth_table
from tests import cases
from tests.cases import FEW
from tests.random_rulebooks import criterion, rule, rulebook_of

NOT, OPEN, PRESUMED, MET = Verdict
A, B, C = (AnswerTest(*test) for test in [("colour", frozenset({"red"})), ("shape", frozenset({"round"})),
                                          ("colour", frozenset({"blue"}))])  # fmt: skip


def book(*parts: Criterion | Rule) -> Rulebook:
    """A rulebook of these, and of three criteria to build them from."""
    return rulebook_of(criterion("a", A), criterion("b", B), criterion("c", C), *parts, facts=FEW)


def table_of(one: Rule, *parts: Criterion | Rule) -> TruthTable:
    """The table of a rule."""
    found = truth_table(book(*parts, one), one)
    assert found is not None
    return found


def drawn(table: TruthTable) -> list[str]:
    """The rows in letters: - not met, ? open, p presumed, + met, and a space for any."""
    letters = dict(zip(Verdict, "-?p+", strict=True))

    def cell(verdicts: Iterable[Verdict], every: frozenset[Verdict]) -> str:
        return " " if every == verdicts else "".join(letters[v] for v in sorted(verdicts, reverse=True))

    return [
        "|".join([*map(cell, row.cells, table.can_be), letters[row.verdict]]) for row in table.rows
    ]  # fmt: skip


def named(*names: str) -> tuple[CriterionTest, ...]:
    """Criteria by name."""
    return tuple(CriterionTest(name) for name in names)


def check_every_combination(rulebook: Rulebook) -> int:
    """Each small rule of a rulebook, judged on every combination of four verdicts that can be. How many there were."""
    checked = 0
    possible = possible_verdicts(rulebook)
    for one in rulebook.rules.values():
        table = truth_table(rulebook, one)
        if table is None:
            continue
        assert table.columns == named_by(one)
        for point in product(Verdict, repeat=len(table.columns)):
            verdicts = dict(zip(table.columns, point, strict=True))
            if any(verdict not in possible[name] for name, verdict in verdicts.items()):
                continue
            said = {row.verdict for row in table.rows if row.fits(point)}
            assert said == {one.judge(Facts(), verdicts)}, (one.id, verdicts)
            checked += 1
    return checked


def test_every_shipped_table_says_what_the_engine_judges(rulebook: Rulebook) -> None:
    """By brute force, for each rule with a table: some row fits each combination, and all that fit say its status."""
    assert check_every_combination(rulebook) > 1000


@given(cases.rulebooks())
def test_every_table_says_what_the_engine_judges(rulebook: Rulebook) -> None:
    """The same for rules of every build, each of which may build on the others."""
    check_every_combination(rulebook)


@given(cases.rulebooks(), cases.facts())
def test_a_case_is_judged_as_its_row_says(rulebook: Rulebook, facts: Facts) -> None:
    """In a case, the row that fits what a rule names has the verdict on the rule, and no verdict is unforeseen."""
    verdicts = judge(rulebook, facts)
    possible = possible_verdicts(rulebook)
    assert all(verdict in possible[name] for name, verdict in verdicts.items())
    for one in rulebook.rules.values():
        table = truth_table(rulebook, one)
        if table is not None:
            point = tuple(verdicts[name] for name in table.columns)
            assert {row.verdict for row in table.rows if row.fits(point)} == {verdicts[one.id]}


def test_all_of_takes_a_row_for_each_way_to_fail() -> None:
    """One row applies; each condition alone can leave it open, or keep it from applying, whatever the other is."""
    table = table_of(rule("r", AllOf(named("a", "b"))))
    assert drawn(table) == ["+|+|+", "?|+?|?", "+?|?|?", "-| |-", " |-|-"]


def test_an_open_exception_leaves_the_rule_presumed() -> None:
    """The rule applies while its exception is not met, is presumed while that is open, and fails once it is met."""
    table = table_of(rule("r", AllOf(named("a")), *named("b")))
    assert drawn(table) == ["+|-|+", "+|?|p", "?|?-|?", "-| |-", " |+|-"]


def test_what_builds_on_a_presumed_rule_is_presumed_and_its_contrary_open() -> None:
    """A rule with an exception can be presumed: what needs it inherits that, what needs its contrary is open."""
    duty = rule("duty", AllOf(named("a")), *named("b"))
    assert drawn(table_of(rule("r", AllOf((RuleTest("duty", applies=True),))), duty)) == ["+|+", "p|p", "?|?", "-|-"]
    contrary = table_of(rule("r", AllOf((RuleTest("duty", applies=False),))), duty)
    assert drawn(contrary) == ["-|+", "p?|?", "+|-"]
    first = rule("first", AllOf((RuleTest("duty", applies=False),)))
    assert drawn(table_of(rule("r", AllOf((RuleTest("first", applies=True),))), duty, first)) == ["+|+", "?|?", "-|-"]


def test_a_column_has_no_verdict_that_cannot_be() -> None:
    """A presumption about one fact is never open; nothing without an exception is ever presumed."""
    born = criterion("born", Unless(A))
    table = table_of(rule("r", AtLeast(1, named("born", "b"))), born)
    assert table.can_be == (frozenset({MET, PRESUMED, NOT}), frozenset({MET, OPEN, NOT}))


def test_a_criterion_named_twice_is_one_column() -> None:
    """What stands among the conditions and the exceptions both has one verdict."""
    table = table_of(rule("r", AtLeast(1, named("a", "b")), *named("a")))
    assert table.columns == ("a", "b")
    assert drawn(table) == ["-|+|+", "?|+|p", "?|?-|?", "?-|?|?", "+| |-", "+-|-|-"]


def test_no_row_is_needless() -> None:
    """Without any one row some combination would be left out, though every row says as much as it can."""
    duty = rule("duty", AllOf(named("c")))
    one, other = (RuleTest("duty", applies=applies) for applies in (True, False))
    ways = (AllOf((*named("a"), one)), AllOf((*named("b"), other)))
    table = table_of(rule("r", AtLeast(1, ways)), duty)
    assert [line for line in drawn(table) if line.endswith("+")] == ["+|+| |+", " |-|+|+"]
    for row in table.rows:
        others = [another for another in table.rows if another is not row]
        assert not all(any(another.fits(point) for another in others) for point in product(*row.cells)), row


@pytest.mark.parametrize(("count", "small"), [(4, True), (5, False)])
def test_a_rule_that_names_much_has_no_table(count: int, *, small: bool) -> None:
    """With five criteria a table is no longer small."""
    parts = [criterion(f"part_{n}", A) for n in range(count)]
    one = rule("r", AllOf(named(*(p.id for p in parts))))
    assert (truth_table(book(*parts, one), one) is not None) == small


def test_a_table_of_many_rows_is_none() -> None:
    """Two of four, with one more than twelve rows to say it, is not small either."""
    parts = [criterion(f"part_{n}", A) for n in range(4)]
    one = rule("r", AllOf((AtLeast(2, named(*(p.id for p in parts))),)))
    assert truth_table(book(*parts, one), one) is None
