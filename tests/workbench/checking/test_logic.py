"""Idle parts, and rules that are never or always so, against trying every case there is."""

import itertools
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules_engine.criteria import AllOf, AtLeast, CriterionTest, NoneOf, Test, Verdict
from rules_engine.facts import Facts
from rules_engine.loading.tree import List, Place, Table, Text, Tree
from rules_engine.rulebook import Rulebook, judge
from rules_engine.workbench.checking.logic import wrong_logic
from rules_engine.workbench.checking.views import View
from tests.random_rulebooks import criterion, known, rule, rulebook_of
from tests.workbench.checking.conftest import Check, coded

CRITERIA = {"one": ("choice_0", ("yes",)), "other": ("choice_0", ("no",)), "second": ("choice_3", ("yes",))}
FILE = "example.yaml"


def lists(depth: int = 1) -> st.SearchStrategy[Test]:
    """Lists of criteria, with lists in them."""
    names = st.sampled_from([CriterionTest(name) for name in CRITERIA])
    members = st.lists(names if depth == 0 else names | lists(depth - 1), min_size=1, max_size=3).map(tuple)
    return st.one_of(
        st.builds(AllOf, members),
        st.builds(NoneOf, members),
        members.flatmap(lambda held: st.builds(AtLeast, st.integers(1, len(held)), st.just(held))),
    )


def written(test: Test, lines: Iterator[int]) -> Tree:
    """A test as it stands in a file, each part on a line of its own."""
    at = Place(FILE, next(lines))
    if isinstance(test, AllOf | AtLeast | NoneOf):
        kind = {AllOf: "all of", NoneOf: "none of"}.get(type(test), f"at least {getattr(test, 'count', 0)} of")
        return Table(at, ((Text(at, kind), List(at, tuple(written(one, lines) for one in test.members))),))
    assert isinstance(test, CriterionTest)
    return Text(at, test.criterion)


def book_of(tested: Test, exceptions: tuple[Test, ...] = ()) -> Rulebook:
    """A rulebook with one criterion that is a list, and one rule with exceptions."""
    from rules_engine.criteria import AnswerTest  # noqa: PLC0415 (pytest would take its name for a test's)

    plain = [criterion(name, AnswerTest(fact, frozenset(answers))) for name, (fact, answers) in CRITERIA.items()]
    listed = criterion("listed", tested)
    return rulebook_of(*plain, listed, rule("do_it", AllOf((CriterionTest("listed"),)), *exceptions))


def cases() -> list[Facts]:
    """Every case there is, each fact answered or open."""
    facts = {"choice_0": (None, "yes", "no"), "choice_3": (None, "yes", "no")}
    rows = itertools.product(*facts.values())
    return [known(**{f: v for f, v in zip(facts, row, strict=True) if v is not None}) for row in rows]


def verdicts(book: Rulebook, name: str) -> list[Verdict]:
    """What a criterion or a rule comes to in every case."""
    return [judge(book, case)[name] for case in cases()]


def view_of(book: Rulebook, trees: dict[str, tuple[str, Tree]]) -> View:
    """The rulebook as a view of which these criteria and rules are to be judged."""
    view = View(book, ())
    view.__dict__["named"] = {
        name: (Text(Place(FILE, 1), name), Table(Place(FILE, 1), ((Text(Place(FILE, 1), key), tree),)))
        for name, (key, tree) in trees.items()
    }
    return view


@settings(max_examples=60)
@given(tested=lists())
def test_an_idle_part_is_one_without_which_the_list_says_the_same(tested: Test) -> None:
    """At the top of a list, a part is told of exactly where leaving it out changes nothing in any case."""
    assert isinstance(tested, AllOf | AtLeast | NoneOf)
    book = book_of(tested)
    tree = written(tested, itertools.count(2))
    found = list(wrong_logic(view_of(book, {"listed": ("met when", tree)})))
    if any(one.code in {"never-applies", "always-applies"} for one in found):
        settled = verdicts(book, "listed")
        answered = [v for v, case in zip(settled, cases(), strict=True) if len(case.standings) == 2]
        assert len(set(answered)) == 1
        return
    assert isinstance(tree, Table)
    listed = tree.entries[0][1]
    assert isinstance(listed, List)
    told = {one.place for one in found if one.code == "idle-condition"}
    kept = tuple(m for m, item in zip(tested.members, listed.items, strict=True) if item.at not in told)
    assert verdicts(book_of(replace(tested, members=kept)), "listed") == verdicts(book, "listed")
    for number in range(len(kept)):
        fewer = kept[:number] + kept[number + 1 :]
        if len(fewer) >= (tested.count if isinstance(tested, AtLeast) else 1):
            assert verdicts(book_of(replace(tested, members=fewer)), "listed") != verdicts(book, "listed")


def test_an_exception_that_changes_nothing_is_told_of(checked: Check) -> None:
    """Of two exceptions of which one contains the other, the narrower is idle."""
    example = (
        "# rulesets/deaths/2026-01-01.yaml\ncriteria:\n  the person was old:\n"
        "    met when: {age at death: 60 or over}\n    cites: {source: CA2004, at: s.16C(1), says: a text}\n"
        "rules:\n  notify the panel:\n    unless any of: [the person was an adult, the person was old]\n"
    )
    (found,) = coded(checked(example), "idle-condition")
    assert '"the person was old"' in found.message


def test_an_exception_that_is_a_presumption_is_not_idle(checked: Check) -> None:
    """While answers are open it says something else than the same test without a presumption."""
    example = (
        "# rulesets/deaths/2026-01-01.yaml\ncriteria:\n  the child may have died:\n    met unless: {died: no}\n"
        "    cites: {source: CA2004, at: s.16C(1), says: a text}\nrules:\n  notify the panel:\n    if all of:\n"
        "      - any of: [the child has died, the child was seriously harmed, the child may have died]\n"
        "      - abuse is known or suspected\n"
    )
    assert not any("may have died" in one.message for one, _ in checked(example).findings)


@pytest.mark.parametrize("status", ["draft", "agreed"])
def test_what_can_never_apply_is_advice_while_it_is_a_draft(checked: Check, status: str) -> None:
    """A draft is judged among what it will stand beside, and is still being written."""
    example = (
        f"# rulesets/deaths/2027-04-01.yaml\nstatus: {status}\nin force from: 2027-04-01\nrules:\n  notify the panel:\n"
        "    if all of:\n      - abuse is known or suspected\n      - the person was an adult\n"
        "    unless any of: [the person was an adult]\n"
    )
    own = (pair for pair in checked(example).findings if pair[0].place.file == "deaths/2027-04-01.yaml")
    found = [(one.code, str(how)) for one, how in own]
    assert ("never-applies", "advice") in found
    assert all(how == "advice" for _, how in found)
