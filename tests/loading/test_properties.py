"""Reading properties.yaml: what is wrong is told once, at its line, with what to write instead."""

from collections.abc import Callable
from pathlib import Path

import pytest

from rules_engine.criteria import AllOf, AnswerTest, AtLeast, CriterionTest, RuleTest
from rules_engine.loading import Folder
from rules_engine.loading.properties import Property
from rules_engine.rulebook import findings, in_force
from tests.conftest import IN_FORCE
from tests.workbench.proving.example import CITES, FILE, PROPERTIES, RULESET

FolderOf = Callable[[dict[str, str | bytes]], Path]


def _told(folder_of: FolderOf, properties: str) -> list[str]:
    """What is wrong in a properties.yaml, each with its line and column."""
    found = findings(Folder(folder_of({FILE: RULESET, "properties.yaml": properties})))
    assert {f.place.file for f in found} <= {"properties.yaml"}
    return [f"{f.place.line}:{f.place.column} {f.message}" for f in found]


def _property(asks: str, name: str = "so it is") -> str:
    return f"properties:\n  {name}:\n    says: So it is.\n{asks}    cites: {CITES}\n"


def _read(folder: Path) -> tuple[Property, ...]:
    read = Folder(folder)
    shared = read.shared()
    assert shared is not None
    found = read.properties(shared)
    assert read.findings.all == []
    return found


def test_properties_are_read_with_their_place(folder_of: FolderOf) -> None:
    """Each has its tests, with a rule named alone standing for its applying; and where it is written."""
    first, second, third = _read(folder_of({FILE: RULESET, "properties.yaml": PROPERTIES}))
    assert (first.id, first.at.line) == ("a_childs_death_reaches_somebody", 2)
    assert isinstance(first.whenever, AllOf)
    assert first.whenever.members[0] == AnswerTest("died", frozenset({"yes"}))
    assert first.then == RuleTest("notify", applies=True)
    assert second.apart == ("notify", "close_the_case")
    assert third.then == AtLeast(1, (RuleTest("notify", applies=True), RuleTest("close_the_case", applies=True)))


def test_a_test_may_name_criteria_and_what_does_not_apply(folder_of: FolderOf) -> None:
    """As criteria do."""
    asks = "    whenever: the person died\n    then: {any of: [{notify: does not apply}, notify]}\n"
    (found,) = _read(folder_of({FILE: RULESET, "properties.yaml": _property(asks)}))
    assert found.whenever == CriterionTest("the_person_died")
    assert found.then == AtLeast(1, (RuleTest("notify", applies=False), RuleTest("notify", applies=True)))


@pytest.mark.parametrize(("written", "read"), [("", False), ("    also while open: yes\n", True)])
def test_a_property_may_be_asked_while_answers_are_open(folder_of: FolderOf, written: str, read: bool) -> None:
    """Only where it says so."""
    asks = f"    whenever: notify\n    then: {{died: yes}}\n{written}"
    (found,) = _read(folder_of({FILE: RULESET, "properties.yaml": _property(asks)}))
    assert found.also_while_open is read


@pytest.mark.parametrize(
    ("asks", "said"),
    [
        (
            "    never together: [notify, close the cse]\n",
            (
                '4:30 The rule "close the cse" is not known. Did you mean "close the case"? '
                "It can be: notify, close the case."
            ),
        ),
        (
            "    never together: [notify, notify]\n",
            '4:30 "notify" is named twice. A rule is always together with itself: keep one.',
        ),
        ("    never together: notify\n", "4:21 Name two rules or more: never together: [RULE, RULE]."),
        (
            "    never together: [notify, the person died]\n",
            '4:30 "the person died" is a criterion. Only rules can clash: name the rules that rest on it.',
        ),
        (
            "    never together: [notify, close the case]\n    also while open: yes\n",
            '5:22 "also while open:" belongs to "whenever:" and "then:". Take it out.',
        ),
        ("    whenever: notify\n", '3:5 The property "so it is" needs "then:" too.'),
        ("    then: notify\n", '3:5 The property "so it is" needs "whenever:" too.'),
        (
            "",
            '3:5 The property "so it is" needs one of these: never together: [RULE, RULE], or whenever: and then:.',
        ),
        (
            "    never together: [notify, close the case]\n    whenever: notify\n    then: close the case\n",
            '3:5 The property "so it is" needs one of these: never together: [RULE, RULE], or whenever: and then:.',
        ),
        (
            "    whenever: {died: maybe}\n    then: notify\n",
            '4:22 For "died" the answer "maybe" is not known. It can be: yes, no.',
        ),
        (
            "    whenevr: {died: yes}\n    then: notify\n",
            (
                '4:5 In the property "so it is" the key "whenevr" is not known. Did you mean "whenever"? '
                "It can be: says, never together, whenever, then, also while open, cites, doubt."
            ),
        ),
    ],
)
def test_what_is_wrong_is_told_with_what_to_write(folder_of: FolderOf, asks: str, said: str) -> None:
    """At its line and column, with the nearest word."""
    assert said in _told(folder_of, _property(asks))


def test_a_property_needs_its_sentence_and_its_citation(folder_of: FolderOf) -> None:
    """What is proved is told in a sentence, and rests on a source, as everything does."""
    told = _told(folder_of, "properties:\n  so:\n    never together: [notify, close the case]\n")
    assert told == ['3:5 The property "so" needs "cites:".', '3:5 The property "so" needs "says:".']


def test_names_are_names_once(folder_of: FolderOf) -> None:
    """A name without letters heads nothing, one in other letters is the same, and something has to stand under it."""
    asks = f"    says: So.\n    never together: [notify, close the case]\n    cites: {CITES}\n"
    told = _told(folder_of, f"properties:\n  so it is:\n{asks}  So it is:\n{asks}  '1':\n{asks}  empty:\n")
    assert '6:3 "So it is" is the same name as "so it is" on line 2. Keep one.' in told
    assert '10:3 "1" has no letters. Name the property in words: they head what is printed.' in told
    assert told[-1].startswith('14:3 The property "empty" has nothing under it. Write says:, and never together:')


def test_what_is_proved_of_a_rulebook_is_no_part_of_it(folder_of: FolderOf) -> None:
    """The same rules with other properties, or with none, are the same rulebook."""
    without = in_force(Folder(folder_of({FILE: RULESET})), IN_FORCE)
    held = in_force(Folder(folder_of({FILE: RULESET, "properties.yaml": PROPERTIES})), IN_FORCE)
    assert held.digest == without.digest
