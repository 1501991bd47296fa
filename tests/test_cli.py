"""The commands: what they print, and with which code they end."""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from collections import Counter
from datetime import date
from functools import cache
from html import unescape
from pathlib import Path

import httpx2
import pytest
from typer.testing import CliRunner, Result

from api.cli import app
from api.records.database import Database
from api.records.migrating import migrate
from rules_engine import Rulebook, assess, rendering
from rules_engine.case_files import parse_yaml
from rules_engine.durable.faults import EngineDisagreement
from rules_engine.loading import Folder

# Loaded before anything stands in for Folder: it names the class in a type.
from rules_engine.workbench.scenarios import running  # noqa: F401

SHIPPED = Path(__file__).parent.parent / "rulesets"
EXAMPLES = sorted((SHIPPED / "examples").glob("*.yaml"))
INFANT = SHIPPED / "examples" / "infant-head-injury.yaml"
CANARY = "Canary-7319"
CASE = {"authority": "Peterborough", "on": "2026-04-01", "facts": {"abuse_or_neglect": "suspected"}}


def run(*arguments: str | Path, told: str | None = None) -> Result:
    """Run a command."""
    return CliRunner().invoke(app, [str(a) for a in arguments], input=told, catch_exceptions=False)


@cache
def printed(file: Path, form: str = "text") -> str:
    """A case file as ``assess`` prints it."""
    ended = run("assess", file, "--format", form)
    assert ended.exit_code == 0
    return ended.stdout


_shipped = cache(lambda: Folder(SHIPPED))


@pytest.fixture(autouse=True)
def _shipped_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The shipped rulesets are read once for all tests: each command would read them anew.

    Nobody has supplied the guidance's own text.
    """
    monkeypatch.delenv("THRESHOLDS_GUIDANCE_DIR", raising=False)
    read = lambda path: _shipped() if path == SHIPPED else Folder(path)  # noqa: E731 (it stands in for a class)
    monkeypatch.setattr("rules_engine.loading.Folder", read)


@pytest.fixture
def rulesets(tmp_path: Path) -> Path:
    """A copy of the shipped rulesets, to be broken."""
    return Path(shutil.copytree(SHIPPED, tmp_path / "rulesets"))


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda f: f.stem)
def test_every_worked_case_is_assessed_at_80_columns(file: Path) -> None:
    """The text starts with the position, has no line over 80 columns, and ends with the caveat."""
    lines = printed(file).splitlines()
    position = json.loads(printed(file, "json"))["headline"]["position"]
    assert lines[0].startswith(f"{position.capitalize()}: assessment of ")
    assert not [line for line in lines if len(line) > 80]
    assert "this is not a child-protection referral." in " ".join(lines[-5:])


POINTS = """
infant-head-injury | notify_the_panel | applies | Friday 3 April 2026: Good Friday
infant-head-injury | notify_the_panel | applies | Monday 6 April 2026: Easter Monday
infant-head-injury | notify_the_panel | applies | By when (should): Friday 10 April 2026, in 9 days
infant-head-injury | notify_the_panel | applies | Can still change with:
serious-harm-not-yet-judged | notify_the_panel | undetermined | life-changing injury: present
serious-harm-not-yet-judged | notify_the_panel | undetermined | By when (should): Monday 16 February 2026
looked-after-child-dies-of-illness | notify_looked_after_death | applies | as practice, in five working days
looked-after-child-dies-of-illness | no_rapid_review_for_looked_after_death | applies | Does not require:
looked-after-child-dies-of-illness | notify_the_panel | does_not_apply | abuse or neglect: not indicated
care-leaver-of-22-dies | notify_care_leaver_death | applies | Should: Notify the care leaver's death
non-recent-abuse-adult-of-30 | notify_the_panel | does_not_apply | age when authority became aware: 30
non-recent-abuse-adult-of-30 | notify_non_recent_abuse | undetermined | To judge: Which
agencies-differ | notify_care_leaver_death | undetermined | local authority says yes on 5 March 2026
agencies-differ | notify_care_leaver_death | undetermined | ICB says no on 6 March 2026
placed-out-of-area | placing_authority_leads | applies | worked out from placing authority
placed-out-of-area | notify_the_panel | applies | worked out from area of harm
first-page-of-a-form | notify_the_panel | undetermined | What may still apply
"""


@pytest.mark.parametrize("point", POINTS.strip().splitlines())
def test_each_worked_case_shows_its_point(point: str) -> None:
    """What the comment of a worked case promises is what it says when it is run."""
    example, rule, status, shown = point.split(" | ")
    file = SHIPPED / "examples" / f"{example}.yaml"
    assessed = json.loads(printed(file, "json"))
    assert {r["id"]: r["status"] for r in assessed["recommendations"]}[rule] == status
    assert shown in " ".join(printed(file).split())


def test_json_is_the_assessment_itself() -> None:
    """``--format json`` prints what the engine gives, and nothing beside it."""
    rulebook = Rulebook.load(SHIPPED, on=date(2026, 4, 1))
    told = parse_yaml(INFANT.read_text())
    assert isinstance(told, dict)
    assert printed(INFANT, "json") == assess(rulebook, told).model_dump_json(indent=2) + "\n"


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda f: f.stem)
def test_markdown_has_the_words_of_the_text(file: Path) -> None:
    """Both forms say the same, word for word."""
    markdown = printed(file, "markdown")
    assert _words(printed(file)) == _words(markdown.replace("\\", "").replace("**", ""))
    assert re.search(r"^#{2,3} ", markdown, flags=re.MULTILINE)


def _words(text: str) -> list[str]:
    """The words, in order of the alphabet: a table's columns stand beside each other in text."""
    return sorted(word for word in text.split() if re.search(r"\w", word))


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda f: f.stem)
def test_html_has_the_words_of_the_text(file: Path) -> None:
    """The page says the same, and beside it only what its sections are called, as its contents."""
    told = unescape(re.sub(r"<(title|style|nav).*?</\1>|<[^>]*>", " ", printed(file, "html"), flags=re.DOTALL))
    assert _letters(told) == _letters(printed(file))


def _letters(text: str) -> Counter[str]:
    """How often each word stands in a text, whatever stands around it."""
    return Counter(re.findall(r"\w+", text))


def test_a_rule_is_explained_as_a_page_too() -> None:
    """``explain --format html`` prints the document of the rule, under its name."""
    page = run("explain", "notify the panel", "--on", "2026-04-01", "--format", "html").stdout
    assert page.startswith("<!doctype html>\n")
    assert "<title>notify the panel</title>" in page
    assert "<h1" in page


def test_every_recommendation_is_in_the_text() -> None:
    """Nothing is dropped, whatever its status: first page of a form, brief, and infant, in full."""
    for file in (INFANT, SHIPPED / "examples" / "first-page-of-a-form.yaml"):
        assessed = json.loads(printed(file, "json"))
        text = _plain(printed(file))
        assert [r["id"] for r in assessed["recommendations"] if _plain(r["title"]) not in text] == []
        named = {o["fact"] for r in assessed["recommendations"] for o in r["open"]}
        rulebook = Rulebook.load(SHIPPED, on=date(2026, 4, 1))
        assert [f for f in named if _plain(rulebook.facts[f].name) not in text] == []


def _plain(text: str) -> str:
    """Words alone, however the lines break."""
    return " ".join(re.findall(r"\w+", text))


@pytest.mark.parametrize("suffix", [".json", ".yaml", "-"])
def test_json_yaml_and_standard_input_say_the_same(tmp_path: Path, suffix: str) -> None:
    """A case in JSON is assessed as the same case in YAML is, from a file and from standard input."""
    expected = printed(INFANT, "json")
    told = parse_yaml(INFANT.read_text())
    if suffix == "-":
        assert run("assess", "-", "--format", "json", told=json.dumps(told)).stdout == expected
        assert run("assess", "-", "--format", "json", told=INFANT.read_text()).stdout == expected
        return
    file = tmp_path / f"case{suffix}"
    file.write_text(json.dumps(told))
    assert printed(file, "json") == expected


@pytest.mark.parametrize(
    ("arguments", "own", "expected"),
    [
        (["--on", "2026-05-05"], "2026-04-01", "2026-05-05"),
        ([], "2026-04-01", "2026-04-01"),
        ([], None, "2026-06-09"),
        (["--on", "2026-05-05"], None, "2026-05-05"),
    ],
)
def test_the_date_is_the_option_then_the_files_own_then_today(
    monkeypatch: pytest.MonkeyPatch, arguments: list[str], own: str | None, expected: str
) -> None:
    """``--on`` wins over the file, the file over the clock."""
    monkeypatch.setattr("rules_engine.cli.today", lambda: date(2026, 6, 9))
    case = {key: value for key, value in CASE.items() if key != "on"} | ({"on": own} if own else {})
    ended = run("assess", "-", *arguments, "--format", "json", told=json.dumps(case))
    assert json.loads(ended.stdout)["rulebook"]["on"] == expected


def test_a_refused_case_ends_with_2_and_an_error_a_line() -> None:
    """Pointer, what to do, what is permitted and the nearest name, on standard error only, echoing no value."""
    facts = {"died": CANARY, "abuse_or_neglct": CANARY, "serious_harm": True, "care_leaver": "ye"}
    ended = run("assess", "-", told=json.dumps({**CASE, "facts": facts}))
    assert ended.exit_code == 2
    assert ended.stdout == ""
    assert CANARY not in ended.stderr
    lines = ended.stderr.splitlines()
    assert len(lines) == 4
    assert 'Did you mean "abuse_or_neglect"?' in next(line for line in lines if line.startswith("/facts: "))
    assert "Permitted: yes, no" in next(line for line in lines if line.startswith("/facts/died: "))
    assert 'Write "yes" or "no"' in next(line for line in lines if line.startswith("/facts/serious_harm: "))
    assert 'Did you mean "yes"?' in next(line for line in lines if line.startswith("/facts/care_leaver: "))


def test_yes_and_no_are_words_in_yaml() -> None:
    """A bare ``no`` is the answer "no", and an unquoted date is a date."""
    told = "authority: Peterborough\non: 2026-04-01\nfacts: {died: no, date_of_birth: 2020-02-29}"
    assert run("assess", "-", told=told).exit_code == 0


def test_a_yaml_boolean_is_refused_with_the_hint() -> None:
    """``true`` is no answer in YAML either."""
    ended = run("assess", "-", told="authority: Peterborough\nfacts: {died: true}")
    assert ended.exit_code == 2
    assert 'Write "yes" or "no"' in ended.stderr


@pytest.mark.parametrize(
    ("told", "says"),
    [
        (f"a: {CANARY}\na: 2", "written twice (line 2, column 1)"),
        (f'{{"{CANARY}": 1, "{CANARY}": 2}}', "written twice: name number 2"),
        (f'{{"facts": {{"x": 1, "{CANARY}": 1, "{CANARY}": 2}}}}', "written twice: name number 3"),
        (f'{{"{CANARY}": }}', "line 1, column 17"),
        (f"a: [{CANARY}", "not YAML (line 1"),
        (f"a: !!python/object:os.system {CANARY}", "not YAML"),
        (f"a: &{CANARY} 1\nb: *{CANARY}", "Aliases"),
        (f"? [{CANARY}]\n: 1", "not a text"),
        ("1: 2", "not a text"),
        ('{"a": NaN}', "whole numbers"),
        ("a: .inf", "whole numbers"),
        ('{"a": 1' + "0" * 5000 + "}", "whole numbers"),
        ("a: 1" + "0" * 5000, "odd numbers"),
        ("a: \a", "control characters"),
        ('{"a": "\\ud800"}', "half a character"),
        ('{"a":' * 21 + "1" + "}" * 21, "nested too deep"),
        ("[" * 100_000, "nested too deep"),
        ("{" + '"a":{' * 50_000, "nested too deep"),
        (" " * 300_000, "larger than 256 KiB"),
        ("a: " + "[" * 300 + "]" * 300, "nested too deep"),
        ("a: !!binary aa==", "tags"),
        ("", "A case is an object with facts in it"),
        ("- 1", "A case is an object with facts in it"),
    ],
)
def test_what_is_no_case_is_refused_in_a_sentence(told: str, says: str) -> None:
    """Text that cannot be read as a case ends with 2, a sentence on what to mend, and no echo."""
    ended = run("assess", "-", told=told)
    assert ended.exit_code == 2
    assert says in ended.stderr
    assert CANARY not in ended.stderr
    assert ended.stdout == ""


def test_a_missing_file_and_one_that_is_no_text_are_refused(tmp_path: Path) -> None:
    """Each with a sentence that says what to do."""
    (tmp_path / "bad.yaml").write_bytes(b"\xff\xfe")
    assert "There is no such file" in run("assess", tmp_path / "none.yaml").stderr
    assert "UTF-8" in run("assess", tmp_path / "bad.yaml").stderr
    assert "cannot be read" in run("assess", tmp_path).stderr
    assert run("assess", tmp_path).exit_code == 2


@pytest.mark.parametrize(("on", "says"), [("2020-01-01", "Dates covered: from 2025-12-09"), ("soon", "YYYY-MM-DD")])
def test_a_date_that_cannot_be_judged_is_refused_at_on(on: str, says: str) -> None:
    """The dates covered are named."""
    ended = run("assess", INFANT, "--on", on)
    assert ended.exit_code == 2
    assert ended.stderr.startswith("/on: ")
    assert says in ended.stderr


def test_a_fault_ends_with_3_and_is_no_no(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the deciders differ nothing is printed but that this is no answer and that the clock runs."""

    def differ(*_: object) -> None:
        raise EngineDisagreement(["notify_the_panel"])

    monkeypatch.setattr("rules_engine.assessment.compare", differ)
    ended = run("assess", INFANT)
    assert ended.exit_code == 3
    assert ended.stdout == ""
    assert 'This is not a "no"' in ended.stderr
    assert "its clock is still running" in ended.stderr


def test_an_unforeseen_fault_ends_with_3_without_a_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its text, which could repeat the case, is not printed."""

    def fail(*_: object) -> None:
        raise ValueError(CANARY)

    monkeypatch.setattr("rules_engine.assessment.settle", fail)
    ended = run("assess", INFANT)
    assert ended.exit_code == 3
    assert 'This is not a "no"' in ended.stderr
    assert CANARY not in ended.stderr
    assert "Traceback" not in ended.stderr


def test_broken_rulesets_end_an_assessment_with_3(rulesets: Path) -> None:
    """The case is not to blame: what has to be mended is named, and that this is no "no"."""
    (rulesets / "facts.yaml").write_text("facts:\n  died: [\n")
    ended = run("assess", INFANT, "--rulesets", rulesets)
    assert ended.exit_code == 3
    assert "facts.yaml:2:9: This is not YAML" in ended.stderr
    assert 'This is not a "no"' in ended.stderr


def test_doctor_finds_this_installation_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    """Compiler, C extension, rulebook, calendar, sources, and both deciders on every worked case."""
    monkeypatch.setattr("rules_engine.cli.today", lambda: date(2026, 3, 1))
    ended = run("doctor")
    assert ended.exit_code == 0
    assert {line.split()[0] for line in ended.stdout.splitlines()} == {"OK"}
    assert f"agree on all {len(EXAMPLES)} worked cases" in ended.stdout


@pytest.mark.parametrize(
    ("day", "line"),
    [
        (date(2026, 3, 18), "NOTE  Working Together to Safeguard Children 2023 is cited"),
        (date(2027, 1, 1), "NOTE  The rulebook of Friday 1 January 2027"),
    ],
)
def test_doctor_notes_what_should_soon_be_done(monkeypatch: pytest.MonkeyPatch, day: date, line: str) -> None:
    """A replaced source and a review overdue are said, and end nothing."""
    monkeypatch.setattr("rules_engine.cli.today", lambda: day)
    ended = run("doctor")
    assert ended.exit_code == 0
    assert line in ended.stdout


@pytest.mark.parametrize(
    ("day", "line"),
    [
        (date(2028, 1, 2), "MEND  The official holidays are known only until Sunday 31 December 2028"),
        (date(2025, 1, 1), "MEND  No rulebook is in force on 2025-01-01"),
    ],
)
def test_doctor_ends_with_1_where_something_is_not_sound(monkeypatch: pytest.MonkeyPatch, day: date, line: str) -> None:
    """A calendar that ends within a year, and a day that no rulebook covers, have to be mended."""
    monkeypatch.setattr("rules_engine.cli.today", lambda: day)
    ended = run("doctor")
    assert ended.exit_code == 1
    assert line in ended.stdout


def test_doctor_tells_of_examples_that_no_longer_fit(rulesets: Path) -> None:
    """A worked case that is refused, and one that is no YAML, are named."""
    (rulesets / "examples" / "infant-head-injury.yaml").write_text("authority: Peterboro\non: 2026-04-01")
    (rulesets / "examples" / "agencies-differ.yaml").write_text("a: [")
    ended = run("doctor", "--rulesets", rulesets)
    assert ended.exit_code == 1
    assert "MEND  The example infant-head-injury.yaml does not fit the rulebook: /authority" in ended.stdout
    assert "MEND  The example agencies-differ.yaml does not fit the rulebook: This is not YAML" in ended.stdout


def test_doctor_tells_where_the_deciders_differ(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rules on which they do are named."""

    def differ(*_: object) -> None:
        raise EngineDisagreement(["notify_the_panel"])

    monkeypatch.setattr("rules_engine.assessment.compare", differ)
    ended = run("doctor")
    assert ended.exit_code == 1
    assert "could not be evaluated: the two deciders differ on notify_the_panel." in ended.stdout


def test_doctor_tells_where_the_c_extension_cannot_be_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that fails to import it ends itself only."""
    monkeypatch.setattr("rules_engine.doctor.sys.executable", "/bin/false")
    ended = run("doctor")
    assert ended.exit_code == 1
    assert "MEND  The second decider's C extension cannot be imported" in ended.stdout


def test_doctor_tells_of_broken_rulesets(rulesets: Path) -> None:
    """And names the command that says more."""
    (rulesets / "facts.yaml").write_text("")
    ended = run("doctor", "--rulesets", rulesets)
    assert ended.exit_code == 1
    assert "thresholds check says what to mend" in ended.stdout


def test_a_name_in_a_case_can_neither_steer_the_terminal_nor_make_a_link() -> None:
    """Markup in ``by`` is plain text in both forms; control characters are refused with the case."""
    by = "[police](https://example.org) *now*"
    facts = {
        "abuse_or_neglect": {"answer": "suspected", "by": "local authority"},
        "serious_harm": {"answer": "yes", "by": by},
    }
    rulebook = Rulebook.load(SHIPPED, on=date(2026, 4, 1))
    assessed = assess(
        rulebook, {**CASE, "facts": {**facts, "died": "no", "age_at_harm": 3, "place_of_harm": "in our area"}}
    )
    markdown = rendering.markdown(assessed, rulebook)
    assert r"[police\](https://example.org) \*now\*" in markdown


@pytest.mark.parametrize(
    ("sent", "told"),
    [(None, "overdue by 2 days"), ("2026-04-09", "done in time"), ("2026-04-11", "done, but not in time")],
)
def test_a_deadline_says_how_it_stands(sent: str | None, told: str) -> None:
    """Overdue, met, or met too late, counted from the day of assessment."""
    case = parse_yaml(INFANT.read_text())
    assert isinstance(case, dict)
    facts = case["facts"] | ({"date_notification_sent": sent} if sent else {})
    text = run("assess", "-", told=json.dumps({**case, "on": "2026-04-12", "facts": facts})).stdout
    assert f"Friday 10 April 2026, {told}" in text


def test_commands_start_without_the_web() -> None:
    """Help loads neither FastAPI nor the engine: it answers at once."""
    program = "import sys, api.cli; print([m for m in ('fastapi', 'pydantic', 'holidays') if m in sys.modules])"
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ended.stdout == "[]\n"


@pytest.fixture
def database(tmp_path: Path) -> str:
    """The address of a database that is set up."""
    address = f"sqlite:///{tmp_path / 'records.db'}"
    found = Database(address)
    migrate(found)
    found.close()
    return address


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "::", "example.org"])  # noqa: S104 (to be refused)
def test_serving_to_others_is_refused(host: str) -> None:
    """There is no sign-in yet, and the sentence says so."""
    ended = run("serve", "--host", host)
    assert ended.exit_code == 2
    assert "There is no sign-in yet" in ended.stderr


def test_a_port_in_use_is_a_plain_sentence(database: str) -> None:
    """The port and what to do are named."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ended = CliRunner().invoke(app, ["serve", "--port", str(port)], env={"THRESHOLDS_DATABASE_URL": database})
    assert ended.exit_code == 1
    assert f"Port {port} is not free" in ended.stderr


def test_broken_rulesets_are_not_served(rulesets: Path) -> None:
    """What has to be mended is said before anything listens."""
    (rulesets / "facts.yaml").write_text("facts: [")
    ended = CliRunner().invoke(app, ["serve", "--port", "0"], env={"THRESHOLDS_RULESETS_DIR": str(rulesets)})
    assert ended.exit_code == 1
    assert "facts.yaml:1:8" in ended.stderr


def test_rulesets_of_another_day_are_not_served(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is served that could assess nothing today."""
    monkeypatch.setattr("api.cli.today", lambda: date(2025, 1, 1))
    ended = run("serve", "--port", "0")
    assert ended.exit_code == 1
    assert "Nothing can be assessed today: No rulebook is in force" in ended.stderr


def test_the_api_is_served_until_it_is_stopped(database: str) -> None:
    """A real server answers on a port of its own, logs no answers, and ends by its process id."""
    command = [sys.executable, "-c", "from api.cli import app; app()", "serve", "--port", "0"]
    surroundings = os.environ | {"THRESHOLDS_DATABASE_URL": database}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=surroundings
    ) as process:
        try:
            assert process.stdout is not None
            address = re.search(r"http://127\.0\.0\.1:\d+", process.stdout.readline())
            assert address is not None
            with httpx2.Client(base_url=address[0], timeout=30, trust_env=False) as client:
                assert client.get("/readyz").json()["status"] == "ready"
                facts = {"abuse_or_neglect": {"answer": "suspected", "by": CANARY}}
                assessed = client.post("/v1/assessments", json={**CASE, "facts": facts})
                assert assessed.json()["rulebook"]["on"] == "2026-04-01"
                chunks = iter([b" " * 100_000] * 4)
                refused = client.post("/v1/questions", content=chunks, headers={"content-type": "application/json"})
                assert (refused.status_code, refused.json()["type"]) == (413, "/problems/body-too-large")
                assert client.get(f"/{CANARY}?{CANARY}={CANARY}").status_code == 404
        finally:
            process.send_signal(signal.SIGINT)
        _, logged = process.communicate(timeout=30)
    assert "POST /v1/assessments 200" in logged
    assert "GET - 404" in logged
    assert CANARY not in logged
    assert "Traceback" not in logged
