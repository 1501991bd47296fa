"""What is explained of a rule: everything that the rulebook has on it."""

import re
from datetime import date

import pytest

from rules_engine.rulebook import Rulebook
from rules_engine.workbench.explained import RuleExplained
from rules_engine.workbench.explaining import explain
from rules_engine.workbench.plain_words import Branch
from tests.workbench.example import FULL, FolderOf, explained


@pytest.fixture
def full(folder_of: FolderOf) -> RuleExplained:
    """The rule that has everything."""
    return explained(folder_of({"topic/2025-12-09.yaml": FULL}))


def drawn(branch: Branch, depth: int = 0) -> list[str]:
    """A tree as indented lines."""
    return [f"{'  ' * depth}{branch.text}", *(line for b in branch.under for line in drawn(b, depth + 1))]


def test_conditions_go_down_to_facts_and_answers(full: RuleExplained) -> None:
    """Each criterion is named and followed to the answers that meet it; another rule is only named."""
    assert drawn(full.conditions) == [
        "all of these",
        "  any of these",
        "    the report tells enough",
        "      at least 2 of these",
        "        report contains includes systemic reasons or good practice",
        "        abuse or neglect is known or suspected",
        "        not so",
        "          the person had been born",
        "            taken to be so, unless this is known",
        "              born alive is no",
        "    tell somebody applies (see that rule)",
        "  tell somebody does not apply (see that rule)",
    ]
    assert [drawn(b) for b in full.exceptions] == [["the person is young", "  age now is under 18"]]


def test_a_branch_names_what_it_is_about(full: RuleExplained) -> None:
    """Programs find the criterion, rule or fact of a branch by its id."""
    (some, other), (young,) = full.conditions.under, full.exceptions
    assert [(b.kind, b.id) for b in (some, *some.under, other, young, *young.under)] == [
        ("list", None),
        ("criterion", "the_report_tells_enough"),
        ("rule", "tell_somebody"),
        ("rule", "tell_somebody"),
        ("criterion", "the_person_is_young"),
        ("fact", "age_now"),
    ]


def test_its_own_facts_are_asked_and_those_of_other_rules_named(full: RuleExplained) -> None:
    """A fact comes with its question, answers and holder; what only another rule turns on stands under that rule."""
    assert [f.id for f in full.facts] == ["age_now", "born_alive", "abuse_or_neglect", "report_contains"]
    young, _, abuse, report = full.facts
    assert (young.answers, abuse.answers) == (["a whole number of years"], ["known", "suspected", "not indicated"])
    assert (abuse.several, abuse.judgement, abuse.held_by) == (False, False, "local authority")
    assert abuse.question.endswith("?")
    assert report.several
    assert [(t.id, t.facts) for t in full.through] == [("tell_somebody", ["died"])]


def test_a_judgement_is_marked(rulebook: Rulebook) -> None:
    """What people decide is told from what can be looked up."""
    shown = explain(rulebook, rulebook.rules["notify_the_panel"], "")
    assert {f.id for f in shown.facts if f.judgement} >= {"serious_harm"}
    assert not {f.id for f in shown.facts if f.judgement} & {"died", "age_at_death"}


def test_every_citation_has_its_paraphrase(full: RuleExplained) -> None:
    """Whatever a rule, its criteria, deadline, considerations and doubts cite is in it, and no other rule's."""
    told = full.model_dump_json()
    theirs = {"a death counts", "somebody is told", "five days"}
    written = set(re.findall(r"says: ([^,}]+)[,}]", FULL))
    assert {text for text in written if text not in told} == theirs
    assert {source.id for source in full.sources} == {"CA2004", "WT2023", "LOCAL2025"}


def test_the_deadline_is_in_words(full: RuleExplained) -> None:
    """How it is counted, how strongly, what meets it, what else it could mean, and what it has to leave room for."""
    assert full.deadline is not None
    assert full.deadline.counted.startswith("Within 5 working days of the date authority became aware, which is day 0")
    assert (full.deadline.modality, full.deadline.met_by) == ("may", "date of birth")
    assert full.deadline.leaves_room == "at least 2 working days before tell somebody: somebody signs"
    (reading,) = full.deadline.readings
    assert reading.text == "some say plain days"
    assert reading.counted == "Within 6 days of the date of birth, which is day 0."
    assert [d.text for d in full.deadline.doubts] == ["Which days?"]


def test_doubts_and_differing_sources_stand_where_they_belong(folder_of: FolderOf) -> None:
    """The rule's own with the rule, a criterion's with the criterion."""
    folder = folder_of({"topic/2025-12-09.yaml": FULL})
    one, other = explained(folder), explained(folder, "tell somebody")
    assert [d.text for d in one.doubts] == ["Is all of it too much?"]
    assert [d.reading for d in one.differs] == ["half of it is enough"]
    assert {c.id: [d.reading for d in c.differs] for c in one.criteria if c.differs} == {
        "the_report_tells_enough": ["two are too few"]
    }
    assert [(c.id, [d.text for d in c.doubts]) for c in other.criteria] == [
        ("the_person_died", ["Does an unborn baby die?"])
    ]


def test_considerations_and_checklist_say_when(full: RuleExplained) -> None:
    """Each comes with the answer that makes it so."""
    assert [(p.text, p.when, p.fact) for p in full.consider] == [
        ("themes that recur", "recurrent themes is yes", "recurrent_themes")
    ]
    assert [(p.text, p.when) for p in full.checklist] == [("good practice", "report contains includes good practice")]


def test_the_file_and_line_are_those_of_the_rule(full: RuleExplained) -> None:
    """An officer can open the file there."""
    file, line = full.written_at.split(":")
    assert file == "topic/2025-12-09.yaml"
    assert FULL.splitlines()[int(line) - 1] == "  publish all:"


def test_bodies_have_their_names_of_the_date(folder_of: FolderOf) -> None:
    """A body's name on the date, or the fact whose answer names it, stands beside it."""
    folder = folder_of({"topic/2025-12-09.yaml": FULL})
    named = {day: explained(folder, on=day).who_acts for day in (date(2026, 3, 31), date(2026, 4, 1))}
    assert "Cambridgeshire and Peterborough" in named[date(2026, 3, 31)]
    assert "Central East" in named[date(2026, 4, 1)]
    assert explained(folder).who_decides == "partnership of the usual residence (named by area of usual residence)"


@pytest.mark.parametrize(("on", "replaced"), [(date(2026, 3, 17), False), (date(2026, 3, 18), True)])
def test_a_replaced_source_is_marked_from_that_day(folder_of: FolderOf, on: date, *, replaced: bool) -> None:
    """A citation of Working Together 2023 is marked from the day on which it was replaced."""
    shown = explained(folder_of({"topic/2025-12-09.yaml": FULL}), on=on)
    assert [c.replaced for c in shown.cites] == [replaced]


def test_the_truth_table_is_of_what_the_rule_names(full: RuleExplained) -> None:
    """Its columns are the criteria and rules by name; each row has its status, marked where that is presumed."""
    table = full.truth_table
    assert table is not None
    texts = ["the report tells enough", "tell somebody applies", "the person is young"]
    assert [c.text for c in table.columns] == texts
    shown = {(tuple(map(tuple, row.when)), row.status, row.presumed) for row in table.rows}
    assert ((("met",), ("not_met",), ("not_met",)), "applies", False) in shown
    assert ((("met",), ("not_met",), ("undetermined",)), "applies", True) in shown


def test_statements_and_scenarios_are_left_out_until_told(rulebook: Rulebook) -> None:
    """Lines told stand in it as they are; where nothing was looked up, nothing is said."""
    rule = rulebook.rules["notify_the_panel"]
    assert not {"statements", "scenarios"} & explain(rulebook, rule, "").model_dump().keys()
    told = explain(rulebook, rule, "", statements=["one", "two"], scenarios=["three"]).model_dump()
    assert (told["statements"], told["scenarios"]) == (["one", "two"], ["three"])


def test_every_shipped_rule_can_be_explained(rulebook: Rulebook) -> None:
    """Every fact a rule rests on is among its own or under the rules that it builds on."""
    names = {f.name: f.id for f in rulebook.facts.values()}
    for rule in rulebook.rules.values():
        shown = explain(rulebook, rule, "")
        told = {f.id for f in shown.facts} | {names[name] for t in shown.through for name in t.facts}
        assert told == {name for name in rulebook.rests_on[rule.id] if name in rulebook.facts}
