"""The schemas of the rulesets folder: they fit the loader and every file, and refuse what people mistype."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from jsonschema import Draft7Validator
from typer.testing import CliRunner

from rules_engine.case_files import parse_yaml
from rules_engine.cli import app
from rules_engine.facts import Kind
from rules_engine.loading import Folder, RulesetError
from rules_engine.loading.excused import read_excuses
from rules_engine.loading.tree import Reader
from rules_engine.rulebook import Rulebook
from rules_engine.schema import schemas, stale, write
from tests.conftest import RULESETS

WRITTEN = schemas(RULESETS)
SCHEMAS = {name.removesuffix(".schema.json"): json.loads(text) for name, text in WRITTEN.items()}
VALIDATORS = {name: Draft7Validator(schema) for name, schema in SCHEMAS.items()}
RULESET_FILES = sorted([*RULESETS.glob("*/????-??-??.yaml"), *RULESETS.glob("*/????-??-??/*.yaml")])
FILES = [(file, "ruleset") for file in RULESET_FILES] + [
    (RULESETS / f"{name}.yaml", name) for name in SCHEMAS if name != "ruleset"
]
EVERY_FILE = pytest.mark.parametrize(("file", "name"), FILES, ids=[str(f.relative_to(RULESETS)) for f, _ in FILES])

RULESET = """
title: A ruleset
status: in force
in force from: 2027-01-01
review by: 2027-12-31
owner: CSPR Subgroup
criteria:
  abuse is known:
    met when: {abuse or neglect: known}
    cites: {source: CA2004, at: s.16C(1), says: abuse}
  the person was a child:
    met unless: {age at death: 18 or over}
    cites: {source: CA2004, at: s.65, says: a child}
  either:
    met when:
      any of: [abuse is known, all of: [{died: yes}, {abuse or neglect: [known, suspected]}]]
    cites: {source: CA2004, at: s.65, says: a child}
rules:
  act on it:
    if all of: [either, any of: [the person was a child, {notify the panel: applies}]]
    unless any of: [{a rule that is new: does not apply}]
    recommend: Act on it
    who acts: police
    who decides: police
    modality: should
    cites: {source: CA2004, at: s.16C(1), says: act}
    deadline:
      within: 5 working days
      of: date notification sent
      met by: date scoping sent
    consider:
      - {when: {died: yes}, says: a death, cites: {source: CA2004, at: s.65, says: death}}
    doubt: Whether this is so.
"""

MISTAKES = {
    "a wrong answer": ("abuse or neglect: known", "abuse or neglect: certain"),
    "a wrong answer in a list": ("[known, suspected]", "[known, certain]"),
    "true for yes": ("{died: yes}, {abuse", "{died: true}, {abuse"),
    "an unknown fact": ("abuse or neglect: known", "abuse or neglekt: known"),
    "an unknown fact to consider": ("when: {died: yes}", "when: {dyed: yes}"),
    "a date that a criterion tests": ("abuse or neglect: known", "date of death: 2026-01-01"),
    "a number in other words": ("18 or over", "over 17"),
    "two tests in one": ("{abuse or neglect: known}", "{abuse or neglect: known, died: yes}"),
    "a list a level too deep": ("all of: [{died: yes}", "all of: [none of: [{died: yes}]"),
    "a fact in a rule": ("{notify the panel: applies}", "{died: yes}"),
    "a rule that is neither": ("notify the panel: applies", "notify the panel: yes"),
    "a misspelt key": ("who acts:", "who act:"),
    "a key missing": ("    modality: should\n", ""),
    "a criterion without citation": ("    cites: {source: CA2004, at: s.16C(1), says: abuse}\n", ""),
    "both kinds of condition": ("    unless any of:", "    if any of:"),
    "both kinds of test": ("met unless: {age", "met when: {died: yes}\n    met unless: {age"),
    "a wrong modality": ("modality: should", "modality: shall"),
    "an unknown body": ("who decides: police", "who decides: polise"),
    "an unknown source": ("source: CA2004, at: s.16C(1), says: act", "source: CA2O04, at: s.16C(1), says: act"),
    "a wrong status": ("status: in force", "status: active"),
    "a date written otherwise": ("review by: 2027-12-31", "review by: 31 December 2027"),
    "a length in words": ("within: 5 working days", "within: five working days"),
    "a deadline with two forms": ("within: 5 working days", "within: 5 days\n      between: 8 and 12 days"),
    "a deadline from nowhere": ("      of: date notification sent\n", ""),
    "a deadline from no date": ("of: date notification sent", "of: serious harm"),
    "a limit and none": ("      within:", "      limit: none stated\n      within:"),
}


def _fits(name: str, text: str) -> bool:
    return VALIDATORS[name].is_valid(parse_yaml(text))


def _tables(shape: object) -> Iterator[tuple[str, ...]]:
    """The keys of every table in a schema that takes no others."""
    if isinstance(shape, dict) and shape.get("additionalProperties") is False:
        yield tuple(shape["properties"])
    for part in shape.values() if isinstance(shape, dict) else shape if isinstance(shape, list) else ():
        yield from _tables(part)


def test_the_committed_schemas_are_what_is_generated_now() -> None:
    """A change of the rulesets, or of the loader, renews the schemas too."""
    assert not stale(RULESETS), "Run `thresholds schema` and commit what it writes."


@pytest.mark.parametrize("name", SCHEMAS)
def test_each_schema_is_valid(name: str) -> None:
    """Each schema is JSON Schema of draft 7, which editors read, and ends with a newline."""
    assert SCHEMAS[name]["$schema"] == "http://json-schema.org/draft-07/schema#"
    Draft7Validator.check_schema(SCHEMAS[name])
    assert WRITTEN[f"{name}.schema.json"].endswith("}\n")


@EVERY_FILE
def test_every_file_fits_its_schema(file: Path, name: str) -> None:
    """No editor marks anything in the real files as wrong."""
    errors = VALIDATORS[name].iter_errors(parse_yaml(file.read_text(encoding="utf-8")))
    assert [f"{list(e.absolute_path)}: {e.message}"[:400] for e in errors] == []


@EVERY_FILE
def test_every_file_names_its_schema(file: Path, name: str) -> None:
    """The first line of each file tells an editor where its schema is."""
    up = "../" * (len(file.relative_to(RULESETS).parts) - 1)
    first = file.read_text(encoding="utf-8").splitlines()[0]
    assert first == f"# yaml-language-server: $schema={up}schema/{name}.schema.json"


def test_what_is_new_is_let_pass() -> None:
    """A criterion or rule that is just being written is not marked as wrong where it is named."""
    assert _fits("ruleset", RULESET)


@pytest.mark.parametrize(("right", "wrong"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_refused(right: str, wrong: str) -> None:
    """What people mistype is marked while they type."""
    assert RULESET.count(right) == 1
    assert not _fits("ruleset", RULESET.replace(right, wrong))


@pytest.mark.parametrize(
    ("limit", "fits"),
    [
        ("{between: 8 and 12 working days, of: date referral received}", True),
        ("{at least: 7 working days, before: date scoping sent}", True),
        ("{for at least: 1 year, from: date of publication}", True),
        ("{before: date scoping sent}", True),
        ("{limit: none stated}", True),
        ("{readings: [{text: in days, within: 2 days, of: date of death}]}", True),
        ("{readings: [{text: for long, for at least: 1 year, from: date of publication}]}", False),
        ("{modality: should}", False),
        ("{between: 8 working days, of: date referral received}", False),
    ],
)
def test_each_form_of_a_deadline(limit: str, fits: bool) -> None:
    """The forms of a deadline that the loader reads fit, and no mixture of them."""
    start, end = RULESET.index("    deadline:"), RULESET.index("    consider:")
    assert _fits("ruleset", f"{RULESET[:start]}    deadline: {limit}\n{RULESET[end:]}") is fits


@pytest.mark.parametrize(
    ("name", "right", "wrong"),
    [
        ("facts", "answers: [yes, no]", "answers: a data"),
        ("facts", "held by: local authority", "held from: local authority"),
        ("facts", "source: CA2004", "source: CA2O04"),
        ("sources", "weight: statute", "weight: act"),
        ("bodies", "named by: placing authority", "named by: placing council"),
        ("areas", "authorities:", "authority:"),
        ("calendar", "2028-12-31", "31/12/2028"),
        ("excused", "because:", "becuase:"),
    ],
)
def test_a_mistake_in_a_shared_file_is_refused(name: str, right: str, wrong: str) -> None:
    """What people mistype in the shared files is marked while they type."""
    text = (RULESETS / f"{name}.yaml").read_text(encoding="utf-8")
    assert right in text
    assert not _fits(name, text.replace(right, wrong, 1))


def test_keys_stand_as_the_loader_reads_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every kind of table that the loader reads has its keys in a schema, in the loader's order."""
    read = set()

    def noted(reader: Reader) -> None:
        read.add(reader.keys)

    monkeypatch.setattr(Reader, "__post_init__", noted)
    folder = Folder(RULESETS)
    shared = folder.shared()
    assert shared is not None
    folder.rulesets(folder.versions, shared)
    read_excuses(RULESETS, folder.findings)
    described = {keys for shape in SCHEMAS.values() for keys in _tables(shape)}
    assert len(read) > 15
    assert sorted(read - described) == []


def test_each_choice_has_a_sentence() -> None:
    """Every word of a closed list shows a sentence when it is chosen."""
    for name in ("source", "body", "modality", "date_fact", "applies"):
        choices = SCHEMAS["ruleset"]["definitions"][name]["oneOf"]
        assert all(choice["description"] for choice in choices), name


def test_every_fact_that_can_be_tested_shows_its_question(rulebook: Rulebook) -> None:
    """The question of a fact shows where a criterion names it; dates and areas are not offered."""
    definitions = SCHEMAS["ruleset"]["definitions"]
    tested = [fact for fact in rulebook.facts.values() if fact.kind in {Kind.CHOICE, Kind.NUMBER}]
    assert set(definitions["fact_test"]["properties"]) == {fact.name for fact in tested}
    assert all(definitions[f"fact_{f.id}"]["description"].startswith(f.question) for f in tested)


def test_writing_renews_only_what_changed(tmp_path: Path) -> None:
    """A new answer renews the schemas that know it; then nothing is out of date."""
    folder = tmp_path / "rulesets"
    shutil.copytree(RULESETS, folder, ignore=shutil.ignore_patterns("schema"))
    assert write(folder) == list(WRITTEN)
    assert {f.name: f.read_text(encoding="utf-8") for f in (folder / "schema").iterdir()} == WRITTEN
    bodies = folder / "bodies.yaml"
    bodies.write_text(bodies.read_text(encoding="utf-8") + "  lighthouse keeper:\n    is: Keeps the light.\n")
    assert stale(folder) == ["ruleset.schema.json", "referral-form.schema.json"]
    assert write(folder) == ["ruleset.schema.json", "referral-form.schema.json"]
    assert stale(folder) == []


def test_a_ruleset_being_written_stops_nothing(tmp_path: Path) -> None:
    """Schemas are renewed while a ruleset is not sound yet, so that they help in writing it."""
    folder = tmp_path / "rulesets"
    shutil.copytree(RULESETS, folder)
    topic = folder / "new-topic"
    topic.mkdir()
    (topic / "2027-01-01.yaml").write_text(RULESET.replace("abuse is known]", "to be said]"))
    assert write(folder) == ["ruleset.schema.json", "sequence.schema.json", "properties.schema.json"]
    written = json.loads((folder / "schema" / "ruleset.schema.json").read_text(encoding="utf-8"))
    assert "act on it" in written["properties"]["rules"]["properties"]


def test_a_shared_file_that_is_wrong_is_told(tmp_path: Path) -> None:
    """No schema is made from facts that are wrong; what is wrong in them is told, and what was written stays."""
    folder = tmp_path / "rulesets"
    shutil.copytree(RULESETS, folder)
    facts = folder / "facts.yaml"
    text = facts.read_text(encoding="utf-8")
    facts.write_text(text.replace("answers: [yes, no]", "answers: yes or no", 1), encoding="utf-8")
    with pytest.raises(RulesetError, match="yes or no"):
        write(folder)
    assert (folder / "schema" / "facts.schema.json").read_text(encoding="utf-8") == WRITTEN["facts.schema.json"]


def test_the_command_renews_what_is_out_of_date(tmp_path: Path) -> None:
    """``thresholds schema`` writes what has changed; with --check it writes nothing and ends with 1."""
    folder = tmp_path / "rulesets"
    shutil.copytree(RULESETS, folder)
    (folder / "schema" / "facts.schema.json").write_text("{}", encoding="utf-8")
    run = CliRunner()
    checked = run.invoke(app, ["schema", "--check", "--rulesets", str(folder)])
    assert (checked.exit_code, checked.output.strip()) == (1, "Out of date: facts.schema.json")
    assert run.invoke(app, ["schema", "--rulesets", str(folder)]).output.strip() == "Renewed: facts.schema.json"
    again = run.invoke(app, ["schema", "--check", "--rulesets", str(folder)])
    assert (again.exit_code, again.output.strip()) == (0, "All schemas are up to date.")
