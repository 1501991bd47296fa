"""Reading sequence.yaml: what is wrong with a step is told once, at its line, with what to write instead."""

from collections.abc import Callable
from pathlib import Path

import pytest

from rules_engine.criteria import AnswerTest
from rules_engine.loading import Folder
from rules_engine.rulebook import findings, in_force
from tests.conftest import IN_FORCE
from tests.test_loading import FILE, SOUND

FolderOf = Callable[[dict[str, str | bytes]], Path]
KEYS = " It can be: called for by, needed where, done on, done when, after, does not wait."
DATES = " It can be: date of birth, date authority became aware."
FACTS = (
    " It can be: died, age now, date of birth, born alive, abuse or neglect, area of harm, area of usual residence, "
    "placing authority, care leaver, date authority became aware, recurrent themes, report contains."
)
ANSWER = " An answer stands under done when: {FACT: ANSWER}."
RULES = SOUND + SOUND[SOUND.index("  do it:") :].replace("do it", "do that")
HEAD = """\
steps:
  first step:
    called for by: do it
    done on: date authority became aware
"""
SECOND = "  second step:\n    called for by: do that\n"
DONE = "    done when: {died: yes}\n"
THIRD = "  third step:\n    called for by: do it\n" + DONE


def told(folder_of: FolderOf, text: str) -> list[str]:
    """What is wrong in a sequence.yaml, each with its line and column."""
    found = findings(Folder(folder_of({FILE: RULES, "sequence.yaml": text})))
    assert {f.place.file for f in found} <= {"sequence.yaml"}
    return [f"{f.place.line}:{f.place.column} {f.message}" for f in found]


def test_a_sound_sequence_is_sound(folder_of: FolderOf) -> None:
    """Every key a step may have is read without a word where it is right."""
    whole = SECOND + "    needed where: do it\n    done on: date of birth\n" + DONE
    whole = HEAD + whole + "    after: first step\n    does not wait: It is owed at once.\n"
    assert told(folder_of, whole) == []
    second = in_force(Folder(folder_of({FILE: RULES, "sequence.yaml": whole})), IN_FORCE).sequence[1]
    assert (second.rules, second.needed_where, second.after) == (("do_that",), ("do_it",), ("first_step",))
    assert (second.done_on, second.does_not_wait) == ("date_of_birth", "It is owed at once.")
    assert second.done_when == AnswerTest("died", frozenset({"yes"}))


@pytest.mark.parametrize(("steps", "expected"), [
    # Names: one thing each.
    ("  First  Step:\n    called for by: do it\n" + DONE,
     ['5:3 "First Step" is the same name as "first step" on line 2. Keep one.']),
    ("  first-step:\n    called for by: do it\n" + DONE,
     ['5:3 "first-step" is the same name as "first step" on line 2. Keep one.']),
    ("  Do it:\n    called for by: do it\n" + DONE,
     ['5:3 "Do it" is also a rule. A name means one thing: choose another.']),
    ("  ...:\n    called for by: do it\n" + DONE,
     ['5:3 "..." has no letters. Name the step in words, such as "scoping sent out".']),
    ("  12:\n    called for by: do it\n" + DONE,
     ['5:3 "12" has no letters. Name the step in words, such as "scoping sent out".']),
    # Rules: at least one, each once.
    ("  second step:\n    called for by: []\n" + DONE, ["6:20 Name at least one rule: called for by: do it."]),
    ("  second step:\n    called for by:\n" + DONE, ["6:5 Name at least one rule: called for by: do it."]),
    ("  second step:\n    done when: {died: yes}\n", ['6:5 The step "second step" needs "called for by:".']),
    ("  second step:\n    called by: do it\n" + DONE,
     ['6:5 In the step "second step" the key "called by" is not known. Did you mean "called for by"?' + KEYS]),
    ("  second step:\n    called for by: [do it, Do-it]\n" + DONE,
     ['6:28 "Do-it" is named twice under "called for by". Keep one.']),
    ("  second step:\n    called for by: do its\n" + DONE,
     ['6:20 The rule "do its" is not known. Did you mean "do it"? It can be: do it, do that.']),
    (SECOND + "    needed where: [do it, do is]\n" + DONE,
     ['7:27 The rule "do is" is not known. Did you mean "do it"? It can be: do it, do that.']),
    # Nothing under a step or a key: told at its own line.
    ("  second step:\n\n  # a comment\n" + THIRD,
     ['5:3 The step "second step" has nothing under it. Write called for by:, and done on: or done when:.']),
    ("  second step:\n" + THIRD + "    after: second step\n",
     ['5:3 The step "second step" has nothing under it. Write called for by:, and done on: or done when:.']),
    ("  second step: later\n", ['5:16 "second step" should be a table: indent what belongs to it.']),
    # What shows that it was taken.
    (SECOND, ['6:5 The step "second step" needs "done on:" (a date) or "done when:" (an answer).']),
    (SECOND + "    done wen: {died: yes}\n",
     ['7:5 In the step "second step" the key "done wen" is not known. Did you mean "done when"?' + KEYS]),
    (SECOND + "    done on: died\n", ['7:14 "died" is no date. Write done when: {died: yes}.']),
    (SECOND + "    done on: abuse or neglect\n",
     ['7:14 "abuse or neglect" is no date. Write done when: {abuse or neglect: known}.']),
    (SECOND + "    done on: age now\n", ['7:14 "age now" is no date. Write done when: {age now: 1 or over}.']),
    (SECOND + "    done on: area of harm\n",
     ['7:14 "area of harm" is no date. Name a date, such as date of birth, or take done on out.']),
    (SECOND + "    done on: died\n" + DONE,
     ['7:14 "died" is no date. Name a date, such as date of birth, or take done on out.']),
    (SECOND + "    done on: date of both\n",
     ['7:14 The date "date of both" is not known. Did you mean "date of birth"?' + DATES]),
    (SECOND + "    done on:\n",
     ["7:5 Name the date that shows it, such as done on: date of birth, or take done on out."]),
    (SECOND + "    done on: {died: yes}\n",
     ['7:14 "done on" takes the name of one date, such as done on: date of birth.' + ANSWER]),
    (SECOND + "    done when: {date of birth: yes}\n",
     ['7:17 "date of birth" is a date: write done on: date of birth.']),
    (SECOND + "    done when: date of birth\n", ['7:16 "date of birth" is a date: write done on: date of birth.']),
    (SECOND + "    done when: {area of harm: Leeds}\n", ['7:17 "area of harm" is an area: name a fact with answers.']),
    (SECOND + "    done when: died\n", ["7:16 Say which answer shows it, such as done when: {died: yes}."]),
    (SECOND + "    done when: {died: []}\n", ["7:17 Say which answer shows it, such as done when: {died: yes}."]),
    (SECOND + "    done when:\n      died:\n", ["8:7 Say which answer shows it, such as done when: {died: yes}."]),
    (SECOND + "    done when:\n", ['7:5 "done when" tests one fact: write {FACT: ANSWER}.']),
    (SECOND + "    done when: {dead: yes}\n",
     ['7:17 The fact "dead" is not known. Did you mean "died"?' + FACTS]),
    # The steps before it.
    (SECOND + DONE + "    after: third step\n" + THIRD,
     ['8:12 The step "third step" stands further down: move it up, or take it out of after.']),
    (SECOND + DONE + "    after: [first step, Second step]\n",
     ["8:25 A step cannot come after itself. Take it out of after."]),
    (SECOND + DONE + "    after: do it\n", ['8:12 That is a rule; its step is "first step". Name a step.']),
    (SECOND + DONE + "    after: do it\n" + THIRD,
     ['8:12 That is a rule; its steps are "first step" and "third step". Name a step.']),
    ("  second step:\n    called for by: do it\n" + DONE + "    after: do that\n",
     ["8:12 That is a rule; no step is called for by it. Name a step."]),
    (SECOND + DONE + "    after: frist step\n",
     ['8:12 The earlier step "frist step" is not known. Did you mean "first step"? It can be: first step.']),
    (SECOND + DONE + "    after: [first step, first step]\n",
     ['8:25 "first step" is named twice under "after". Keep one.']),
    (SECOND + DONE + "    after:\n", ["8:5 Name a step further up, or take after out."]),
    (SECOND + DONE + "    after: []\n", ["8:12 Name a step further up, or take after out."]),
    # Why it goes ahead.
    (SECOND + DONE + "    after: first step\n    does not wait: Yes\n",
     ['9:20 "does not wait" takes the reason in words: say why the step goes ahead, or take it out.']),
    (SECOND + DONE + "    after: first step\n    does not wait: no\n",
     ['9:20 "does not wait" takes the reason in words: say why the step goes ahead, or take it out.']),
    (SECOND + DONE + "    after: first step\n    does not wait:\n",
     ['9:5 "does not wait" takes the reason in words: say why the step goes ahead, or take it out.']),
    (SECOND + DONE + "    after: first step\n    does not wait: [a, b]\n", ['9:20 "does not wait" should be a text.']),
    (SECOND + DONE + "    does not wait: It is owed at once.\n",
     ['8:20 "does not wait" goes with "after:". Name the steps that it does not wait for, or take it out.']),
    (SECOND + DONE + "    aftre: first step\n    does not wait: It is owed at once.\n",
     ['8:5 In the step "second step" the key "aftre" is not known. Did you mean "after"?' + KEYS]),
], ids=lambda value: value.strip().splitlines()[-1].strip()[:32] if isinstance(value, str) else "")  # fmt: skip
def test_a_faulty_step_is_told_exactly(folder_of: FolderOf, steps: str, expected: list[str]) -> None:
    """Each fault of a step has one finding, exactly there, that says what to write; nothing follows from it."""
    assert told(folder_of, HEAD + steps) == expected


def test_a_folder_needs_no_sequence(folder_of: FolderOf) -> None:
    """A folder without a sequence.yaml is sound."""
    assert findings(Folder(folder_of({FILE: RULES}))) == []
