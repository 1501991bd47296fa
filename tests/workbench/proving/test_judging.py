"""Properties fail exactly where some lawful case breaks them, with a smallest case that the engine judges so."""

from collections.abc import Iterable
from itertools import combinations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from rules_engine.criteria import Verdict
from rules_engine.facts import Facts
from rules_engine.loading import Folder
from rules_engine.loading.properties import Property
from rules_engine.loading.tree import Place
from rules_engine.rulebook import Rulebook, judge
from rules_engine.workbench.proving import judging
from rules_engine.workbench.proving.cases import ProofFault, Tried, case_of
from rules_engine.workbench.proving.judging import Judging
from rules_engine.workbench.proving.lawful import Lawful
from rules_engine.workbench.proving.proving import prove
from rules_engine.workbench.proving.report import Proof
from rules_engine.workbench.proving.verdicts import Knowing
from tests.cases import rulebooks
from tests.workbench.proving import quick
from tests.workbench.proving.example import CITES, RULESET, FolderOf, changed, files


def _proved(folder_of: FolderOf, ruleset: str = RULESET, **more: str) -> dict[str, Proof]:
    """The proof of each property of the small ruleset, by name."""
    folder = Folder(folder_of(files(ruleset, **more)))
    (book,) = prove(folder, None).rulebooks
    assert folder.findings.all == []
    return {one.name: one for one in book.proofs}


def test_a_sound_ruleset_has_its_properties(folder_of: FolderOf) -> None:
    """Nothing fails, and nothing is shown but what is still open."""
    found = _proved(folder_of)
    assert {one.outcome for one in found.values()} == {"proved"}
    assert not any(one.examples for one in found.values())


def test_a_condition_more_leaves_a_death_out(folder_of: FolderOf) -> None:
    """The smallest case that shows it has the answers of the property, and the one that the rule now asks."""
    more = changed(
        "if all of: [the person died, it is suspected]", "if all of: [the person died, it is suspected, born]"
    )
    born = "criteria:\n  born: {met when: {care leaver: yes}, cites: {source: CA2004, at: s.65, says: so}}\n"
    found = _proved(folder_of, changed("criteria:\n", born, more))["a child's death reaches somebody"]
    assert found.outcome == "failed"
    (example,) = found.examples
    assert example.facts == {"abuse_or_neglect": "known", "age_now": 0, "care_leaver": "no", "died": "yes"}
    assert [(one.name, one.status) for one in example.rules] == [("notify", "does_not_apply")]
    assert '      Then "notify" does not apply\n' in example.scenario
    assert found.written_at == "properties.yaml:2"


def test_two_rules_that_clash_are_shown_together(folder_of: FolderOf) -> None:
    """Without its condition the second rule stands beside the first, with as few answers as notify needs."""
    clash = changed("if all of: [{notify: does not apply}]", "if all of: [the person died]")
    found = _proved(folder_of, clash)["notified or closed"]
    (example,) = found.examples
    assert found.outcome == "failed"
    assert [one.status for one in example.rules] == ["applies", "applies"]
    assert example.facts == {"abuse_or_neglect": "known", "age_now": 0, "died": "yes"}


def test_an_exception_that_silences_another_rule_leaves_no_way_forward(folder_of: FolderOf) -> None:
    """The case of a grown-up has neither recommendation once closing has the same exception."""
    silent = changed(
        "if all of: [{notify: does not apply}]\n",
        "if all of: [{notify: does not apply}]\n    unless any of: [the person is grown up]\n",
    )
    found = _proved(folder_of, silent)["a way forward"]
    assert found.outcome == "failed"
    assert found.examples[0].facts == {"age_now": 18, "died": "yes"}


def test_rules_that_only_stand_together_while_something_is_open_are_shown_and_fail_nothing(folder_of: FolderOf) -> None:
    """Of two rules of which one is the other's exception both stand while it is presumed; complete cases have one."""
    beside = changed(
        "if all of: [{notify: does not apply}]\n",
        "if all of: [the person died]\n    unless any of: [{notify: applies}]\n",
    )
    found = _proved(folder_of, beside)["notified or closed"]
    assert (found.outcome, found.examples) == ("proved", [])
    (example,) = found.while_open
    assert example.facts == {"abuse_or_neglect": "known", "died": "yes"}
    assert [one.status for one in example.rules] == ["applies", "applies"]


@pytest.mark.parametrize(("written", "outcome"), [("", "proved"), ("    also while open: yes\n", "failed")])
def test_what_stands_while_something_is_open_fails_where_the_property_asks_it(
    folder_of: FolderOf, written: str, outcome: str
) -> None:
    """A case is closed as long as nobody knows that the person is grown up; in complete cases a grown-up's never is."""
    presumed = changed(
        "if all of: [{notify: does not apply}]\n",
        "if all of: [the person died]\n    unless any of: [the person is grown up]\n",
    )
    asks = f"whenever: close the case\n    then: {{age now: under 18}}\n{written}"
    held = {"properties": f"properties:\n  young:\n    says: The young alone.\n    {asks}    cites: {CITES}\n"}
    found = _proved(folder_of, presumed, **held)["young"]
    assert (found.outcome, found.while_open) == (outcome, [])
    assert [one.facts for one in found.examples] == ([{"died": "yes"}] if outcome == "failed" else [])


def test_what_is_known_wherever_it_stands_holds_while_answers_are_open(folder_of: FolderOf) -> None:
    """A condition waits until it is answered, so nothing stands before."""
    asks = "whenever: notify\n    then: {died: yes}\n    also while open: yes\n"
    held = {"properties": f"properties:\n  the dead:\n    says: The dead.\n    {asks}    cites: {CITES}\n"}
    assert _proved(folder_of, **held)["the dead"].outcome == "proved"


def test_a_property_on_what_is_not_in_force_is_not_asked(folder_of: FolderOf) -> None:
    """A rule that is only drafted is named, and the property does not fail for it; the rest of it is asked."""
    draft = changed("in force\nin force from", "draft\nin force from").replace("notify", "report")
    draft = draft.replace("close the case", "shut it").replace("the person", "one").replace("it is", "is it")
    asks = "never together: [notify, report, close the case]"
    held = {"properties": f"properties:\n  apart:\n    says: Never both.\n    {asks}\n    cites: {CITES}\n"}
    folder = folder_of({**files(RULESET, **held), "other/2026-01-01.yaml": draft.replace("2025-12-09", "2026-01-01")})
    (book,) = prove(Folder(folder), None).rulebooks
    found = book.proofs[0]
    assert found.outcome == "proved"
    assert found.detail == "Not in force on these dates, and so not asked: report."


def test_a_property_may_draw_lines_that_no_rule_draws(folder_of: FolderOf) -> None:
    """An age that only the property names is told apart: notify says nothing of ten."""
    held = {"properties": "properties:\n  tens:\n    says: None under ten.\n    whenever: notify\n    "
            "then: {age now: 10 or over}\n    cites: {source: CA2004, at: s.65, says: so}\n"}  # fmt: skip
    (example,) = _proved(folder_of, **held)["tens"].examples
    assert example.facts == {"abuse_or_neglect": "known", "age_now": 0, "died": "yes"}


def test_what_the_engine_does_not_bear_out_is_a_fault(folder_of: FolderOf, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the engine says otherwise than the proof, neither is relied on."""

    def otherwise(rulebook: Rulebook, case: object) -> Tried:
        del case
        case_told = case_of(rulebook, rulebook.authorities[0], {})
        return Tried(case_told, {}, dict.fromkeys([*rulebook.criteria, *rulebook.rules], Verdict.UNDETERMINED), Facts())

    monkeypatch.setattr(judging, "tried", otherwise)
    clash = changed("if all of: [{notify: does not apply}]", "if all of: [the person died]")
    with pytest.raises(ProofFault, match="notified or closed"):
        _proved(folder_of, clash)


@settings(max_examples=25)
@given(rulebooks(), st.data())
def test_a_property_fails_exactly_where_a_complete_case_breaks_it(rulebook: Rulebook, data: st.DataObject) -> None:
    """Against brute force over every complete case: the outcome is right, and no smaller set of answers forces it."""
    book = quick.for_us(rulebook)
    rules = list(book.rules)
    assume(len(rules) > 1)
    apart = data.draw(st.permutations(rules).map(lambda every: tuple(every[:2])))
    knowing = Knowing(book)
    lawful = Lawful(knowing)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(judging, "tried", quick.tried)
        found = Judging(knowing, lawful).judge(_never(apart))
    cases = quick.complete_cases(knowing, lawful)
    bad = [states for states, facts in cases if all(judge(book, facts)[rule] is Verdict.MET for rule in apart)]
    assert found.outcome == ("failed" if bad else "proved")
    for example in found.examples:
        sizes = range(len(example.facts))
        assert not any(_forces(chosen, cases, bad) for size in sizes for chosen in _sets(knowing, size))


def _never(apart: tuple[str, ...]) -> Property:
    at = Place("properties.yaml")
    return Property("apart", "apart", "?", at, apart, None, None, also_while_open=False, cites=(), doubts=())


def _sets(knowing: Knowing, size: int) -> Iterable[dict[int, int]]:
    literals = [(v, s) for v, states in enumerate(knowing.states.values()) for s in range(states.domain.size)]
    for chosen in combinations(literals, size):
        if len(dict(chosen)) == size:
            yield dict(chosen)


def _forces(chosen: dict[int, int], cases: list[tuple[dict[int, int], Facts]], bad: list[dict[int, int]]) -> bool:
    fitting = [states for states, _ in cases if chosen.items() <= states.items()]
    return bool(fitting) and all(states in bad for states in fitting)
