"""Loading: everything wrong in a folder is told at once, with its line and column and what to write instead."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from rules_engine.loading import Finding, Folder, RulesetError
from rules_engine.rulebook import Rulebook, findings
from tests.conftest import IN_FORCE, RULESETS

FAULTY = sorted((Path(__file__).parent / "faulty").glob("*.yaml"))
FILE = "faulty/2025-12-09.yaml"
FolderOf = Callable[[dict[str, str | bytes]], Path]
SOUND = """\
title: A ruleset
status: in force
in force from: 2025-12-09
review by: 2026-12-31
owner: CSPR Subgroup

criteria:
  the person has died:
    met when: {died: yes}
    cites: {source: CA2004, at: s.16C(1), says: a text}
rules:
  do it:
    if all of: [the person has died]
    recommend: Do it
    who acts: police
    who decides: police
    modality: should
    cites: {source: CA2004, at: s.16C(1), says: a text}
"""


def found_in(folder: Path) -> list[Finding]:
    """Everything wrong in a folder."""
    return findings(Folder(folder))


def told(folder: Path) -> str:
    """Everything wrong in a folder, a line each."""
    return "\n".join(str(f) for f in found_in(folder))


def expected(text: str) -> Iterator[tuple[int, int, str]]:
    """Line, column and words of each fault that a faulty file announces."""
    for line, written in enumerate(text.splitlines(), start=1):
        _, announced, faults = written.partition("#> ")
        for fault in faults.split(" | ") if announced else ():
            column, words = fault.split(maxsplit=1)
            yield line, int(column), words


@pytest.mark.parametrize("path", FAULTY, ids=lambda path: path.stem)
def test_a_faulty_ruleset_is_told_exactly(folder_of: FolderOf, path: Path) -> None:
    """Each fault of a file is found at its line and column with the useful words, and nothing else is."""
    text = path.read_text(encoding="utf-8")
    found = found_in(folder_of({FILE: text}))
    announced = list(expected(text))
    assert announced
    for line, column, words in announced:
        here = [f.message for f in found if (f.place.line, f.place.column) == (line, column)]
        assert any(words in message for message in here), f"{line}:{column}: {words}, in {found}"
    assert {(f.place.line, f.place.column) for f in found} == {(line, column) for line, column, _ in announced}
    assert {f.place.file for f in found} == {FILE}
    assert all(re.search(r'[.?!]"?$', f.message) for f in found)


def test_the_real_rulesets_are_sound() -> None:
    """Nothing is wrong in the rulesets as they stand."""
    assert found_in(RULESETS) == []


def test_a_sound_ruleset_is_sound(folder_of: FolderOf) -> None:
    """The small folders of these tests have nothing wrong but what a test puts in."""
    assert found_in(folder_of({FILE: SOUND})) == []


@pytest.mark.parametrize(("text", "where", "words"), [
    ("", "1:1", "The file is empty"),
    ("# only a comment\n", "1:1", "The file is empty"),
    ("- a list\n", "1:1", "The file should be a table of names"),
    (b"title: caf\xe9\n", "1:1", "Save it as plain UTF-8 text"),
    ('title: "no end\nstatus: draft\n', "1:8", "the quotation mark that opens here is not closed"),
    (SOUND.replace("owner: CSPR Subgroup", "owner:"), "5:1", '"owner" is empty. Write its text after the colon.'),
    (SOUND.replace("who acts: police", "who acts:  # who?"), "15:5", '"who acts" is empty'),
    (SOUND.replace("owner: CSPR Subgroup", 'owner: ""'), "5:8", '"owner" is empty'),
    (SOUND.replace("yes", "[" * 30 + "yes" + "]" * 30), "", "This is nested too deep"),
    ("title: " + "a" * 1_000_001, "1:1", "larger than a million characters"),
    (SOUND.replace("{died: yes}", "{died: yes}\n    met unless: {died: no}"), "9:5", "needs either"),
    (SOUND.replace("if all of: [the person has died]", "if all of: []"), "13:5", "needs either"),
    (SOUND + "    deadline: soon\n", "19:15", "Write a deadline as a table"),
    (SOUND + "    deadline: {limit: none, cites: {source: CA2004, at: a, says: b}}\n", "19:23", "none stated"),
    (SOUND + "    unless any of: [{the person has died: applies}]\n", "19:22", "is a criterion"),
], ids=lambda value: str(value)[:24])  # fmt: skip
def test_a_file_that_cannot_be_read_is_told(folder_of: FolderOf, text: str | bytes, where: str, words: str) -> None:
    """Whatever a file holds, it is answered with a place and a way forward, never with a traceback."""
    assert re.search(f"{FILE}:{where}.*{re.escape(words)}", told(folder_of({FILE: text})))


def test_a_control_character_is_told(folder_of: FolderOf) -> None:
    """A character that no text should have is told like any other fault."""
    assert "Check for control characters" in told(folder_of({FILE: "title: a\x00b\n"}))


def test_unreadable_conditions_hide_nothing(folder_of: FolderOf) -> None:
    """Where no condition of a rule can be read, what is wrong in the rest of it is still told."""
    text = SOUND.replace("[the person has died]", "[the person dyed]").replace("acts: police", "acts: polise")
    assert [f.place.line for f in found_in(folder_of({FILE: text}))] == [13, 15]


@pytest.mark.parametrize(
    "name", ["faulty/december.yaml", "faulty/2025-13-01.yaml", "faulty/notes.md", "faulty/x/one.yaml"]
)
def test_a_ruleset_is_named_by_its_date(folder_of: FolderOf, name: str) -> None:
    """A file or folder in a topic that is not named by a date is told, with an example."""
    assert "Name a ruleset by the date it takes effect, such as 2027-04-01.yaml." in told(folder_of({name: SOUND}))


def test_folders_that_are_no_topics_are_left_alone(folder_of: FolderOf) -> None:
    """Examples, schemas, ledgers and hidden folders hold no rulesets."""
    names = ["examples/one.yaml", "schema/one.json", "guidance/one.yaml", ".git/config"]
    files: dict[str, str | bytes] = {**dict.fromkeys(names, "}{"), FILE: SOUND}
    assert told(folder_of(files)) == ""


def test_windows_line_ends_are_accepted(folder_of: FolderOf) -> None:
    """A file saved with CRLF, or with a byte order mark, reads the same."""
    assert told(folder_of({FILE: SOUND.replace("\n", "\r\n")})) == ""
    assert told(folder_of({FILE: "\ufeff" + SOUND})) == ""


def test_errors_of_all_files_come_at_once_in_order(folder_of: FolderOf) -> None:
    """Several faulty files are told together, by file and line, and raised together when loaded."""
    broken = SOUND.replace("died: yes", "dyed: yes").replace("acts: police", "acts: polise")
    other = SOUND.replace("the person has died", "the other has died").replace("do it:", "do that:")
    folder = folder_of({FILE: broken, "another/2025-12-09.yaml": other.replace("should", "shall")})
    places = [(f.place.file, f.place.line) for f in found_in(folder)]
    assert places == [("another/2025-12-09.yaml", 17), (FILE, 9), (FILE, 15)]
    with pytest.raises(RulesetError) as caught:
        Rulebook.load(folder, on=IN_FORCE)
    assert len(caught.value.findings) == 3
    assert str(caught.value).count("\n") == 2


def test_a_folder_without_rulesets_is_told(tmp_path: Path) -> None:
    """A wrong folder is answered with what to name."""
    assert "There is no facts.yaml in this folder" in told(tmp_path)
    with pytest.raises(RulesetError, match=r"Name the folder that holds the rulesets"):
        Rulebook.load(tmp_path, on=IN_FORCE)


@pytest.mark.parametrize(("name", "old", "new", "words"), [
    ("facts.yaml", "answers: [known, suspected, not indicated]", "answers: a datum", 'Did you mean "a date"?'),
    ("facts.yaml", "    of the authority: yes", "    of the authority: sure", 'the word "sure" is not known'),
    ("facts.yaml", "  died:\n", "  age-now:\n", "has the same identifier as"),
    ("facts.yaml", "    answers: [known, suspected, not indicated]\n", "", 'needs "answers:"'),
    ("facts.yaml", "    held by: local authority", "    held by local authority", "This is not YAML"),
    ("sources.yaml", "    weight: statute\n", "    weight: statue\n", 'Did you mean "statute"?'),
    ("sources.yaml", "    replaced by: WT2026\n", "", '"replaced from" and "replaced by" belong together'),
    ("sources.yaml", "    replaced by: WT2026\n", "    replaced by: WT2062\n", 'Did you mean "WT2026"?'),
    ("bodies.yaml", "named by: placing authority", "named by: placing authorities",
     'Did you mean "placing authority"?'),
    ("bodies.yaml", "{from: 2022-07-01,", "{from: July 2022,", "Write a date as YYYY-MM-DD"),
    ("areas.yaml", "authorities: [Cambridgeshire,", "authorities: [Cambridgshire,", 'Did you mean "Cambridgeshire"?'),
    ("calendar.yaml", "official until: 2028-12-31", "official until: someday", "Write a date as YYYY-MM-DD"),
    ("calendar.yaml", "proclaimed days: []", "proclaimed days: [a day]", "{date: ..., name: ..., cites: ...}"),
])  # fmt: skip
def test_a_faulty_shared_file_is_told(
    folder_of: FolderOf, few_facts: str, name: str, old: str, new: str, words: str
) -> None:
    """Facts, sources, bodies, areas and the calendar are checked like rulesets, at the line of the fault."""
    text = few_facts if name == "facts.yaml" else (RULESETS / name).read_text(encoding="utf-8")
    assert old in text
    found = found_in(folder_of({name: text.replace(old, new, 1), FILE: SOUND}))
    here = [f for f in found if f.place.file == name and words in f.message]
    assert here, found
    assert any(abs(f.place.line - text[: text.index(old)].count("\n") - 1) <= 12 for f in here)


def test_an_unreadable_file_is_not_missed_in_the_others(folder_of: FolderOf) -> None:
    """Where a file is no YAML only that is told, not that the names it would define are unknown elsewhere."""
    names_another = SOUND.replace("[the person has died]", "[a criterion of the other file]")
    other = "other/2026-01-01.yaml"
    found = found_in(folder_of({FILE: names_another, other: "title: [\n"}))
    assert [f.place.file for f in found] == [other]


def test_an_unreadable_shared_file_is_told_alone(folder_of: FolderOf) -> None:
    """Where facts.yaml is no YAML the rulesets are not told that all their facts are unknown."""
    found = found_in(folder_of({FILE: SOUND, "facts.yaml": "facts: [\n"}))
    assert [f.place.file for f in found] == ["facts.yaml"]
