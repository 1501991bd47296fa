"""What is wrong between ledger, rules, scenarios and text: each fault is found, and where there is none, none."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from rules_engine.loading import Folder
from rules_engine.rulebook import in_force
from rules_engine.workbench.ledger.checking import against, counts, ledger_findings
from rules_engine.workbench.ledger.reading import Ledger, LedgerError, read_ledger, sources
from tests.conftest import IN_FORCE
from tests.workbench.ledger.playgrounds import SOURCE, TEXT

Change = Callable[[str], str]


def found(rulesets: Path) -> list[str]:
    """What is found wrong in a folder of rulesets and the features beside it."""
    folder = Folder(rulesets)
    rulebook = in_force(folder, IN_FORCE)
    try:
        ledgers = [read_ledger(folder.path, source) for source in sources(folder.path)]
    except LedgerError as error:
        return [str(one) for one in error.findings]
    return [str(one) for one in ledger_findings(folder, rulebook, folder.path.parent / "features", ledgers)]


def changed(rulesets: Path, file: str, was: str, now: str) -> Path:
    """The folder with a change in one file."""
    path = rulesets.parent / file
    text = path.read_text(encoding="utf-8")
    assert was in text
    path.write_text(text.replace(was, now, 1), encoding="utf-8")
    return rulesets


def test_what_hangs_together_is_sound(playgrounds: Path) -> None:
    """Nothing is wrong where everything is encoded, shown and tagged."""
    assert found(playgrounds) == []


LEDGER, RULES = f"rulesets/guidance/{SOURCE}.yaml", "rulesets/playgrounds/2025-12-09.yaml"
SCENARIOS = "features/playgrounds.feature"


@pytest.mark.parametrize(
    ("file", "was", "now", "says"),
    [
        (
            RULES,
            "accident, para 3",
            "accident, para 7",
            'para 7" is not known. Did you mean "Reporting an accident, para',
        ),
        (RULES, "Appendix 1, Inquest", "Appendix 1, Inquiry", 'the place "Appendix 1, Inquiry" is not known'),
        (LEDGER, "of, report the accident]", "of, report the acident]", 'Did you mean "report the accident"?'),
        (LEDGER, "judgement: [unborn", "judgement: [unbron", 'Did you mean "unborn child treated as a child"?'),
        (LEDGER, "checklist: [report", "checklist: [re-report", 'The rule "re-report the accident" is not known'),
        (LEDGER, "[hold an inquest]", "[unborn child treated as a child]", 'people judge: write it under "judgement".'),
        (LEDGER, "judgement: [unborn child treated as a child]", "judgement: [died]", '"died" is a fact that nobody'),
        (LEDGER, "judgement: [unborn child treated as a child]", "judgement: [hold an inquest]", "is a rule: write it"),
        (
            LEDGER,
            "checklist: [report the accident]",
            "checklist: [hold an inquest]",
            "has no checklist: write it under",
        ),
        (
            LEDGER,
            "checklist: [report the accident]",
            "checklist: [an accident is known of]",
            "is a criterion: write it",
        ),
        (SCENARIOS, "Rule: Judgement", "Rule: The short inquiri, para 2", "Did you mean The short inquiry, para 2?"),
        (SCENARIOS, "Rule: Judgement", "Rule: Appendix 1, Inqest", "Did you mean Appendix 1, Inquest?"),
        (
            LEDGER,
            "encoded by: [hold an inquest]",
            "not yet encoded: yes",
            "appendix-1-inquest/1.3 is not yet encoded: When",
        ),
        (
            SCENARIOS,
            " @PLAY2024/reporting-an-accident/3.2",
            "",
            "3.2: no scenario shows it. Tag one that does with @PLAY",
        ),
        (
            SCENARIOS,
            "accident/3.2",
            "accident/3.22",
            f'The statement "{SOURCE}/reporting-an-accident/3.22" is not known',
        ),
        (
            SCENARIOS,
            "1.1 @PLAY2024/rep",
            "1.1 @OTHER/rep",
            'The statement "OTHER/reporting-an-accident/3.2" is not known',
        ),
        (
            SCENARIOS,
            '"report the accident" applies',
            "nothing",
            'accident/3.2, and no step of it names "report the accident". Name it in a step, or take',
        ),
        (
            SCENARIOS,
            "| unborn child treated as a child | yes",
            "| died                            | yes",
            'The scenario "People judge" has the tag @PLAY2024/the-short-inquiry/2.5, and no step of it names "unborn',
        ),
        (
            SCENARIOS,
            "hold an inquest",
            "report the accident",
            '"An inquest" has the tag @PLAY2024/appendix-1-inquest/1.3, and no step of it names "hold an inquest"',
        ),
        (SCENARIOS, "  Scenario: An", "  Scenaryo: An", '"Scenaryo:" is no keyword. Did you mean "Scenario:"?'),
        (LEDGER, "source: PLAY2024", "source: [", "This is not YAML"),
    ],
)
def test_each_fault_is_found(playgrounds: Path, file: str, was: str, now: str, says: str) -> None:
    """Each break between them is told, with the place where it is written."""
    told = found(changed(playgrounds, file, was, now))
    assert any(says in one for one in told), told
    assert all(re.match(r"[\w/.-]+:\d+:\d+: ", one) for one in told)


def test_a_tag_that_covers_several_is_told_once(playgrounds: Path) -> None:
    """A tag on a feature or a rule is one finding, with the scenarios that do not bear it out."""
    rulesets = changed(playgrounds, SCENARIOS, "Feature:", "@PLAY2024/appendix-1-inquest/1.3\nFeature:")
    (told,) = found(rulesets)
    assert told.startswith(
        f"{SCENARIOS}:1:1: The tag @PLAY2024/appendix-1-inquest/1.3 covers 3 scenarios, and 2 of them"
    )
    assert '"hold an inquest": "An accident is reported", "People judge".' in told


def test_a_tag_of_what_is_not_yet_encoded_is_told(playgrounds: Path) -> None:
    """It is told what to do about it, beside that the statement is not yet encoded."""
    rulesets = changed(playgrounds, LEDGER, "encoded by: [hold an inquest]", "not yet encoded: yes")
    told = found(rulesets)
    assert len(told) == 2
    assert told[0].endswith("is not yet encoded: say in the ledger what encodes it, or take the tag away.")


def test_an_empty_feature_is_all_that_is_told(playgrounds: Path) -> None:
    """What it may have shown is not missed beside it."""
    (playgrounds.parent / SCENARIOS).write_text("", encoding="utf-8")
    (told,) = found(playgrounds)
    assert told.startswith(f"{SCENARIOS}:1:1: The file is empty.")


def test_a_rule_may_be_named_for_a_place_of_another_source(playgrounds: Path) -> None:
    """What is cited of a source without a ledger is a place too."""
    rulesets = changed(playgrounds, SCENARIOS, "Rule: Judgement", "Rule: Chapter 5 para 330")
    assert found(rulesets) == []


def test_a_scenario_of_a_rule_shows_its_criteria(playgrounds: Path) -> None:
    """A statement that a criterion encodes is shown by a scenario of a rule that rests on it."""
    rulesets = changed(
        playgrounds, LEDGER, "[an accident is known of, report the accident]", "[an accident is known of]"
    )
    assert found(rulesets) == []


def test_a_tag_on_context_is_told(playgrounds: Path) -> None:
    """A scenario can't show a statement that stands for nothing."""
    rulesets = changed(playgrounds, SCENARIOS, "accident/3.2", "accident/3.2 @PLAY2024/reporting-an-accident/1.2")
    (told,) = found(rulesets)
    assert told.startswith(
        f"{SCENARIOS}:6:75: PLAY2024/reporting-an-accident/1.2 is context: no scenario needs to show"
    )


def test_the_text_itself_is_all_there(ledger: Ledger) -> None:
    """Every statement of the text is in the ledger, and every one of the ledger in the text."""
    assert list(against(TEXT, "text.txt", ledger)) == []


def test_what_the_text_lacks_and_what_it_has_more(ledger: Ledger) -> None:
    """One statement more and one fewer are told, each by where it stands."""
    text = TEXT.replace("Nobody needs to know it by heart.", "Everybody should read it once.")
    more, fewer = (str(one) for one in against(text, "text.txt", ledger))
    assert 'What this guidance is for, para 2: the ledger lacks "Everybody should read it once. ..."' in more
    assert f"{SOURCE}/what-this-guidance-is-for/2.2 is not in text.txt." in fewer


def test_what_stands_twice_is_counted(ledger: Ledger) -> None:
    """A statement that the ledger has once may not stand twice in the text."""
    said = "It was drawn up with the police and with schools."
    assert len(list(against(TEXT.replace(said, f"{said} {said}"), "text.txt", ledger))) == 1


def test_counts(ledger: Ledger) -> None:
    """Each statement counts once, by its first standing."""
    assert counts(ledger) == {
        "statements": 66,
        "encoded": 2,
        "checklist": 1,
        "judgement": 1,
        "context": 62,
        "not yet encoded": 0,
    }
