"""Sentences and names in scenarios: the nearest right words, at the officer's own line and column."""

import ast
import re
from datetime import date

import pytest

from rules_engine.loading.tree import Place
from rules_engine.workbench.checking.features import Sentence
from rules_engine.workbench.checking.kinds import KINDS
from rules_engine.workbench.checking.sentences import StepTable, unknown
from rules_engine.workbench.scenarios.running import meaning
from rules_engine.workbench.steps import STEPS
from tests.conftest import ROOT
from tests.workbench.checking.conftest import Check, coded
from tests.workbench.checking.example import FEATURE, FILES, _merged

SCENARIO = "# features/deaths.feature\nFeature: Must this death be notified?\n  Rule: Notifications, para 1\n"


def scenario(*steps: str) -> str:
    """An example with one scenario more."""
    lines = ["    Scenario: One more", *(f"      {step}" for step in steps)]
    return SCENARIO + "".join(f"{line}\n" for line in lines)


def put_in(step: str) -> str:
    """The feature with the scenario that ends with a step."""
    return _merged(FILES[FEATURE], scenario(*WHOLE, step).partition("\n")[2])


WHOLE = ('Given "died" is "yes"', "When the case is assessed", 'Then "notify the panel" is undetermined')


@pytest.mark.parametrize(("step", "says"), [
    ('Then "notify the pannel" applies', 'The rule "notify the pannel" is not known. Did you mean "notify the panel"?'),
    ('Then "notify the panel" is for the "local authorty"', 'Did you mean "local authority"?'),
    ('Then the modality of "notify the panel" is "shuold"', 'Did you mean "should"?'),
    ('Then "notify the panel" cites "CA204" at "s.16C(1)"', 'Did you mean "CA2004"?'),
    ('Then "notify the panel" is open on exactly "died, serious ham"', 'Did you mean "serious harm"?'),
    ('Then the deadline of "notify the panel" is 2026-02-30', "There is no day 2026-02-30"),
    ('Then "notify the panel" aplies', 'Did you mean: Then "notify the panel" applies'),
    ("Then “notify the panel” applies", 'have straight ones: Then "notify the panel" applies'),
    ("Then notify the panel applies", 'between quotation marks: Then "notify the panel" applies'),
    ("Then the case is assessed", 'cannot stand under Then. Write it under "When"'),
])  # fmt: skip
def test_an_expectation_with_a_slip_is_told_with_the_right_words(checked: Check, step: str, says: str) -> None:
    """Each is told once, on its own line."""
    found = [one for one, _ in checked(scenario(*WHOLE, step)).findings if one.place.file == "features/deaths.feature"]
    assert [says in one.message for one in found] == [True]
    lines = put_in(step).splitlines()
    assert lines[found[0].place.line - 1].strip() == step


@pytest.mark.parametrize(("step", "says"), [
    ('Given "dyed" is "yes"', 'The fact "dyed" is not known. Did you mean "died"?'),
    ('Given "died" is "Yes"', 'For "died" the answer "Yes" is not known. Did you mean "yes"?'),
    ('Given "age at death" is "four"', "Write a whole number of years"),
    ('Given "date authority became aware" is "soon"', "Write a date as YYYY-MM-DD"),
])  # fmt: skip
def test_a_wrong_answer_is_told_unless_it_is_wrong_on_purpose(checked: Check, step: str, says: str) -> None:
    """A scenario that shows a refusal may answer wrongly; a fact that there is not is wrong even there."""
    refused = 'Then the case is refused at "died"'
    assert [says in one.message for one, _ in checked(scenario(step, *WHOLE)).findings] == [True]
    shown = [one.message for one, _ in checked(scenario(step, WHOLE[1], refused)).findings]
    assert any(says in message for message in shown) == ("The fact" in says)


def test_a_slip_in_an_example_is_told_at_its_cell(checked: Check) -> None:
    """Of an outline, the place is that of the word in the table, and of a step that fills nothing the step's."""
    example = (
        f"{SCENARIO}    Scenario Outline: Several\n"
        '      Given "died" is "<answer>"\n      When the case is assessed\n'
        '      Then "notify the panel" is undetermined\n'
        "      Examples:\n        | answer |\n        | yes |\n        | yess |\n"
    )
    (found,) = (one for one, _ in checked(example).findings)
    assert 'the answer "yess" is not known' in found.message
    assert found.place.column == 11


def test_a_day_that_no_ruleset_covers_is_told(checked: Check) -> None:
    """Unless the scenario shows just that."""
    before = ("Given a case for Peterborough on 2020-01-01", *WHOLE[1:])
    assert "No ruleset is in force on 2020-01-01" in checked(scenario(*before)).findings[0][0].message
    shown = (before[0], WHOLE[1], "Then the case is refused because no rulebook covers its date")
    assert not [one for one, _ in checked(scenario(*shown), today=date(2026, 6, 2)).findings if "2020" in one.message]


def test_every_sentence_of_the_shipped_scenarios_is_understood_as_when_it_is_run() -> None:
    """The quick look by shape finds the same sentence as the full one."""
    table = StepTable()
    texts = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "features").glob("*.feature"))
    lines = {line.strip() for line in texts.splitlines() if re.match(r" +(Given|When|Then|And|But) ", line)}
    for line in sorted(lines):
        text = line.partition(" ")[2]
        for keyword in ("given", "when", "then"):
            quick, full = table.meaning(keyword, text), meaning(keyword, text)
            assert (quick and (quick[0].sentence, quick[1])) == (full and (full[0].sentence, full[1])), text


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.sentence[:40])
def test_a_sentence_with_a_letter_doubled_has_itself_as_the_nearest(step: object) -> None:
    """Whatever sentence was meant, it is the one that is offered."""
    from rules_engine.workbench.steps import Step  # noqa: PLC0415

    assert isinstance(step, Step)
    filled = re.sub(r"\{(\w+)\}", lambda blank: "2026-04-01" if blank[1] == "day" else "some name", step.sentence)
    words = filled.split(" ")
    at = max((n for n, word in enumerate(words) if word.isalpha() and word not in {"some", "name"}), default=0)
    words[at] = words[at] + words[at][-1]
    told = unknown(Sentence(Place("x.feature"), step.keyword, " ".join(words)))
    if StepTable().meaning(step.keyword, " ".join(words)) is None:
        assert "Did you mean" in told.message or "quotation marks" in told.message


def test_every_code_in_the_program_is_a_kind() -> None:
    """A finding of a kind that nobody explained would end the command with an error."""
    used = set()
    for path in (ROOT / "rules_engine").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = getattr(getattr(node, "func", None), "attr", getattr(getattr(node, "func", None), "id", ""))
            if isinstance(node, ast.Call) and name in {"add", "unknown", "Finding"}:
                given = [
                    a.value for a in [*node.args, *(k.value for k in node.keywords)] if isinstance(a, ast.Constant)
                ]
                used |= {one for one in given[-1:] if isinstance(one, str) and re.fullmatch(r"[a-z]+(-[a-z]+)+", one)}
    assert len(used) > 20
    assert used <= set(KINDS)


def test_kinds_are_those_that_pages_explain(checked: Check) -> None:
    """The small rulebook itself draws none of them."""
    assert checked().findings == ()
    assert coded(checked(), "to-do") == []
