"""What another version would answer: counted over cases of files and cases that are made up."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from rules_engine.assessment import assess
from rules_engine.case import read_case, settle
from rules_engine.rulebook import Rulebook
from rules_engine.workbench.impact.commands import commands
from rules_engine.workbench.impact.generating import Generating
from rules_engine.workbench.impact.judging import Answers, Judging, for_any_day, in_full
from rules_engine.workbench.impact.reading import NoCases, read_cases
from rules_engine.workbench.impact.replaying import Disagreement, Made, Replaying, in_parts
from rules_engine.workbench.impact.tallying import Tally
from tests.conftest import IN_FORCE, RULESETS
from tests.workbench.comparing.test_comparison import SMALL
from tests.workbench.example import FolderOf

TODAY = date(2026, 11, 23)
CANARY = "Canary-7319"
DIED = {"authority": "Peterborough", "on": "2026-09-07", "facts": {"died": "yes", "abuse_or_neglect": "suspected"}}
KNOWN = {**DIED, "reference": "case 12", "facts": {"died": "yes", "abuse_or_neglect": "known",
         "date_authority_became_aware": "2026-09-07"}}  # fmt: skip
OPEN: dict[str, object] = {"authority": "Peterborough", "on": "2026-09-07", "facts": {"died": "yes"}}
WEAKER = {"5 working days": "7 working days", "[known, suspected]": "[known]", "modality: should": "modality: may"}


def run(*words: str | Path) -> Result:
    """Run the command."""
    return CliRunner().invoke(commands(lambda: TODAY), [str(word) for word in words], catch_exceptions=False)


@pytest.fixture
def folder(folder_of: FolderOf) -> Path:
    """Two versions, of which the later is weaker."""
    later = SMALL.replace("from: 2025-12-09", "from: 2026-06-01")
    for old, new in WEAKER.items():
        later = later.replace(old, new)
    return folder_of({"topic/2025-12-09.yaml": SMALL, "topic/2026-06-01.yaml": later})


def counted(found: Result) -> dict[tuple[str, str, str | None, str | None], tuple[int, bool, list[str]]]:
    """What JSON says of each change."""
    assert found.exit_code == 0, found.output
    told = json.loads(found.stdout)
    return {
        (one["rule"], one["turn"], one["before"], one["after"]): (one["cases"], one["weakened"], one["examples"])
        for one in told["answers"]
    }


def impact_of(folder: Path, cases: Iterable[object], *words: str) -> Result:
    """The impact on cases of a file of JSON lines."""
    path = folder / "cases.jsonl"
    path.write_text("".join(json.dumps(one) + "\n" for one in cases))
    return run("2025-12-09", "2026-06-01", "--rulesets", folder, "--cases", path, *words)


def test_each_change_of_an_answer_is_counted_by_rule_and_direction(folder: Path) -> None:
    """A duty lost, one that was open and is now ruled out, a later day; with references."""
    ruled_out = {**OPEN, "facts": {"died": "yes", "abuse_or_neglect": {"answer": "suspected", "by": "police"}}}
    found = counted(impact_of(folder, [DIED, KNOWN, OPEN, DIED, ruled_out], "--format", "json"))
    assert found["tell_somebody", "status", "applies", "does_not_apply"] == (
        2,
        True,
        ["cases.jsonl:1", "cases.jsonl:4"],
    )
    assert found["tell_somebody", "later", "applies", "applies"] == (1, True, ["case 12"])
    assert found["ask_somebody", "weaker", "applies", "applies"] == (1, True, ["case 12"])
    assert found["ask_somebody", "status", "applies", "does_not_apply"][0] == 2
    assert set(found) == {
        ("tell_somebody", "status", "applies", "does_not_apply"),
        ("ask_somebody", "status", "applies", "does_not_apply"),
        ("tell_somebody", "later", "applies", "applies"),
        ("ask_somebody", "weaker", "applies", "applies"),
    }


def test_the_text_has_weakened_duties_first_and_says_how_it_was_judged(folder: Path) -> None:
    """And never what a case says."""
    facts = {"abuse_or_neglect": "suspected", "died": {"answer": "yes", "by": CANARY}}
    canary = {**DIED, "facts": facts}
    found = impact_of(folder, [DIED, canary, OPEN]).output
    assert "In 2 of 3 cases an answer changes; in 2 of them a duty is weaker." in found
    assert found.index("Duties that are weaker") < found.index("tell somebody") < found.index("3 of them")
    assert CANARY not in found


def test_the_other_way_round_nothing_is_weaker(folder: Path) -> None:
    """The same cases change, and no duty is lost."""
    path = folder / "cases.jsonl"
    path.write_text(json.dumps(KNOWN) + "\n" + json.dumps(DIED) + "\n")
    found = run("2026-06-01", "2025-12-09", "--rulesets", folder, "--cases", path)
    assert "In 2 of 2 cases an answer changes; in none of them is a duty weaker." in found.output


def test_cases_that_a_version_refuses_are_told_apart(folder: Path) -> None:
    """They are counted, and named, and nothing is said of their answers."""
    found = json.loads(impact_of(folder, [DIED, {**DIED, "facts": {"dyed": "yes"}}], "--format", "json").stdout)
    assert found["refused"] == [{"by": "both", "cases": 1, "examples": ["cases.jsonl:2"]}]
    assert (found["cases"], found["checked"]) == (2, 2)


def test_cases_are_read_from_files_and_folders(tmp_path: Path) -> None:
    """YAML, JSON, lists and JSON lines; each by its own reference, or by its place."""
    (tmp_path / "a.yaml").write_text("authority: Peterborough\nfacts: {died: yes}\n")
    (tmp_path / "b.json").write_text(json.dumps([DIED, KNOWN]))
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "c.jsonl").write_text("\n" + json.dumps(OPEN) + "\n")
    (tmp_path / "notes.txt").write_text("no case")
    assert [name for name, _ in read_cases([tmp_path])] == ["a.yaml", "b.json, case 1", "case 12", "c.jsonl:2"]


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("a.jsonl", '{"facts": {}}\n{"facts": ', "a.jsonl:2: This is not JSON"),
        ("a.json", "[3]", "a case is an object with facts in it"),
        ("a.yaml", "facts: [", "This is not YAML"),
        ("a.json", " " * 300_000, "one on each line"),
    ],
)
def test_what_is_no_case_is_refused_with_its_place(
    folder: Path, tmp_path_factory: pytest.TempPathFactory, name: str, text: str, said: str
) -> None:
    """With 2, and no traceback."""
    path = tmp_path_factory.mktemp("cases") / name
    path.write_text(text)
    found = run("2025-12-09", "2026-06-01", "--rulesets", folder, "--cases", path)
    assert (found.exit_code, found.stdout) == (2, "")
    assert said in found.stderr


def test_a_folder_without_cases_and_a_file_that_is_not_there_are_refused(tmp_path: Path) -> None:
    """By name."""
    with pytest.raises(NoCases, match="There are no cases in"):
        list(read_cases([tmp_path]))
    with pytest.raises(NoCases, match="cannot be read: No such file"):
        list(read_cases([tmp_path / "none.json"]))


@pytest.fixture(scope="module")
def generating(rulebook: Rulebook) -> Generating:
    """Cases for the shipped rulebook."""
    return Generating(rulebook, rulebook, IN_FORCE, 1)


def test_generated_cases_are_lawful_and_every_rule_applies_in_one(rulebook: Rulebook, generating: Generating) -> None:
    """Some are partly known; the same number makes the same case."""
    judging = Judging(rulebook, rulebook.rules)
    applied: Counter[str] = Counter()
    unknown = 0
    for number in range(5 * len(rulebook.rules)):
        case = generating.case(number)
        answers = judging(case)
        applied.update(rule for rule, answer in answers.items() if answer.status == "applies")
        unknown += "not known" in case["facts"].values()  # type: ignore[attr-defined]
        settle(rulebook, read_case(case))
    assert set(rulebook.rules) == set(applied)
    assert unknown
    again, others = (Generating(rulebook, rulebook, IN_FORCE, seed) for seed in (1, 2))
    some = [generating.case(number) for number in range(9)]
    assert [again.case(number) for number in range(9)] == some
    assert [others.case(number) for number in range(9)] != some


def test_judging_in_short_says_what_an_assessment_says(rulebook: Rulebook, generating: Generating) -> None:
    """Of every rule: its status, and the day it is due."""
    judging = Judging(rulebook, rulebook.rules)
    for number in range(40):
        case = generating.case(number)
        assert judging(case) == in_full(assess(for_any_day(rulebook), case, sets=False))


def test_only_rules_that_can_answer_otherwise_are_judged_and_the_sample_shows_it(rulebook: Rulebook) -> None:
    """A change that the comparison of rules would overlook is found by assessing in full."""
    rule = rulebook.rules["notify_the_panel"]
    weaker = replace(rule, modality="should")
    rulesets = tuple(
        replace(one, rules=tuple(weaker if r.id == rule.id else r for r in one.rules)) for one in rulebook.rulesets
    )
    replaying = Replaying(rulebook, replace(rulebook, rulesets=rulesets), IN_FORCE, 1)
    judged = set(replaying.answers(OPEN)[0] or ())
    assert "notify_the_panel" in judged
    assert "complete_a_rapid_review" in judged
    assert "say_whom_the_speaker_represents" not in judged


def test_a_judgement_in_short_that_is_wrong_is_no_result(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The command ends with 3, and says that nothing can be relied on."""

    def wrong(_: object, __: object) -> Answers:
        return {}

    monkeypatch.setattr("rules_engine.workbench.impact.judging.Judging.__call__", wrong)
    with pytest.raises(Disagreement):
        Replaying(*_two(folder), TODAY, 1).check(DIED)
    path = folder / "cases.jsonl"
    path.write_text(json.dumps(DIED))
    found = run("2025-12-09", "2026-06-01", "--rulesets", folder, "--cases", path)
    assert (found.exit_code, found.stdout) == (3, "")
    assert "Nothing that was counted can be relied on." in found.stderr


def _two(folder: Path) -> tuple[Rulebook, Rulebook]:
    first, second = (Rulebook.load(folder, on=date.fromisoformat(day)) for day in ("2025-12-09", "2026-06-01"))
    return first, second


def test_parts_add_up_to_the_whole(folder: Path) -> None:
    """However the cases are cut, in order."""
    replaying = Replaying(*_two(folder), TODAY, 1)
    whole = replaying.part(Made(0, 60))
    joined = Tally()
    for first, count in ((0, 1), (1, 40), (41, 19)):
        joined.join(replaying.part(Made(first, count)))
    assert joined == whole
    assert whole.changed
    assert max(map(len, whole.examples.values())) == 3
    assert [part for part in in_parts([], 450) if isinstance(part, Made)] == [
        Made(0, 200),
        Made(200, 200),
        Made(400, 50),
    ]


def test_generated_cases_are_counted_the_same_each_time(folder: Path) -> None:
    """By processes of their own, in whatever order they end; another seed makes others."""
    words = "2025-12-09", "2026-06-01", "--rulesets", folder, "--generated", "450", "--format", "json"
    first, again, other = (run(*words, "--seed", seed) for seed in ("1", "1", "2"))
    assert counted(first) == counted(again)
    assert counted(first) != counted(other)
    assert json.loads(first.stdout)["cases"] == 450
    assert json.loads(first.stdout)["checked"] >= 100


def test_the_examples_of_the_shipped_rulebook_change_in_nothing() -> None:
    """Beside itself."""
    found = run(RULESETS, RULESETS, "--cases", RULESETS / "examples")
    count = len(list((RULESETS / "examples").iterdir()))
    assert f"In none of {count} cases does any answer change." in found.output
    assert f"{count} of them were also assessed in full" in found.output.replace("\n", " ")
