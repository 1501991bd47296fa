"""A small rulebook with its ledger and its scenarios, and how the examples of docs/findings are put into it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from rules_engine.workbench.ledger.words import PLACES

RULESET = "rulesets/deaths/2026-01-01.yaml"
FEATURE = "features/deaths.feature"
_CITES = "{source: CA2004, at: s.16C(1), says: a text}"
_STATEMENT = f"""\
      digest: "{"0" * 64}"
      fingerprint: "{"0" * 2 * PLACES}"
"""
FILES = {
    "rulesets/facts.yaml": f"""\
facts:
  died:
    question: Did the child die?
    answers: [yes, no]
    held by: police
    group: What happened
    cites: {_CITES}
  abuse or neglect:
    question: Is abuse or neglect known or suspected?
    answers: [known, suspected, not indicated]
    held by: local authority
    group: What happened
    cites: {_CITES}
  age at death:
    question: How old was the child at the death?
    answers: a whole number of years
    held by: police
    group: What happened
    cites: {_CITES}
  serious harm:
    question: Was the child seriously harmed?
    answers: [yes, no]
    held by: safeguarding partners
    group: What happened
    cites: {_CITES}
    judgement: people
  date authority became aware:
    question: When did the authority become aware?
    answers: a date that has passed
    held by: local authority
    group: What happened
    cites: {_CITES}
""",
    "rulesets/sources.yaml": """\
sources:
  CA2004:
    title: Children Act 2004
    weight: statute
    in force from: 2005-03-01
    read: in full
  LOCAL2025:
    title: Our guidance
    weight: local guidance
    in force from: 2025-12-09
    read: in full
""",
    "rulesets/bodies.yaml": """\
bodies:
  local authority:
    is: The council.
  safeguarding partners:
    is: The council, the police and the ICB.
""",
    "rulesets/areas.yaml": "authorities: [Peterborough]\nEngland: [Peterborough, Norfolk]\noutside England: [Wales]\n",
    "rulesets/calendar.yaml": "official until: 2028-12-31\nproclaimed days: []\n",
    RULESET: f"""\
title: Must this death be notified?
status: in force
in force from: 2026-01-01
review by: 2030-12-31
owner: CSPR Subgroup
criteria:
  the child has died:
    met when: {{died: yes}}
    cites: {_CITES}
  abuse is known or suspected:
    met when: {{abuse or neglect: [known, suspected]}}
    cites: {_CITES}
  the child was seriously harmed:
    met when: {{serious harm: yes}}
    cites: {_CITES}
  the person was an adult:
    met when: {{age at death: 18 or over}}
    cites: {_CITES}
rules:
  notify the panel:
    if all of:
      - any of: [the child has died, the child was seriously harmed]
      - abuse is known or suspected
    unless any of: [the person was an adult]
    recommend: Notify the Panel
    who acts: local authority
    who decides: safeguarding partners
    modality: must
    cites: {_CITES}
    deadline:
      within: 5 working days
      of: date authority became aware
      modality: should
      cites: {{source: LOCAL2025, at: "Notifications, para 1", says: five working days}}
""",
    "rulesets/guidance/LOCAL2025.yaml": f"""\
source: LOCAL2025
statements:
  Notifications:
    "1.1":
{_STATEMENT}\
      marks: {{numbers: [five working days], modality: [should]}}
      says: the Panel is told within five working days
      encoded by: [notify the panel]
""",
    FEATURE: """\
Feature: Must this death be notified?

  Background:
    Given a case for Peterborough on 2026-02-02

  Rule: Notifications, para 1

    @LOCAL2025/notifications/1.1
    Scenario: A child died, and abuse is suspected
      Given "died" is "yes"
      And "abuse or neglect" is "suspected"
      When the case is assessed
      Then "notify the panel" applies

    Scenario: A child died, and nothing speaks of abuse
      Given "died" is "yes"
      And "abuse or neglect" is "not indicated"
      When the case is assessed
      Then "notify the panel" does not apply

    Scenario: A child died, and nobody knows yet of what
      Given "died" is "yes"
      When the case is assessed
      Then "notify the panel" is undetermined
""",
}
_HEADED = re.compile(r"# (?P<file>(?:rulesets|features)/[^\n:]+)(?:: (?P<how>taken away|renamed to (?P<now>\S+)))?\n")
_KEY = re.compile(r'("[^"]*"|[^"\s][^:]*):(\s|$)')


def small_rulebook(folder: Path) -> Path:
    """Write the rulebook into a folder. Gives the folder of its rulesets."""
    for name, text in FILES.items():
        _write(folder / name, text)
    return folder / "rulesets"


def put(example: str, folder: Path) -> None:
    """Put an example into the rulebook: what it says stands in the place of what has the same name there."""
    headed = _HEADED.match(example)
    assert headed, f"An example begins with its file: {example}"
    path, told = folder / headed["file"], example[headed.end() :]
    if headed["how"] == "taken away":
        path.unlink()
    elif headed["now"]:
        now = folder / headed["now"]
        now.parent.mkdir(parents=True, exist_ok=True)
        path.rename(now)
    else:
        _write(path, _merged(_before(path), told))


def _before(path: Path) -> str:
    """What stands there already; in a new version, what the one before has."""
    if path.is_file():
        return path.read_text(encoding="utf-8")
    starts = re.search(r"\d{4}-\d\d-\d\d", path.name)
    before = min(path.parent.glob("*.yaml"), default=None) if path.parent.is_dir() and starts else None
    if before is None or starts is None:
        return ""
    return re.sub(r"(?m)^in force from:.*", f"in force from: {starts[0]}", before.read_text(encoding="utf-8"))


@dataclass
class _Line:
    """A line, and those that are indented under it."""

    text: str
    under: list["_Line"] = field(default_factory=list)

    @property
    def key(self) -> str:
        """The name that a line gives; of any other line, all of it."""
        found = _KEY.match(self.text.strip())
        gherkin = self.text.strip().startswith(("Scenario", "Rule", "Feature", "- "))
        return found[1] if found and not gherkin else self.text.strip()

    @property
    def whole(self) -> bool:
        """Whether what stands under it is a list or a scenario, which is taken as it is."""
        return any(one.text.lstrip().startswith(("- ", "Given ", "When ", "Then ", "|")) for one in self.under)


def _merged(base: str, told: str) -> str:
    root = _Line("", _lines(base))
    _merge(root.under, _lines(told))
    return "".join(f"{line}\n" for line in _texts(root.under))


def _merge(base: list[_Line], told: list[_Line]) -> None:
    at = len(base)
    done: set[str] = set()
    for line in told:
        found = next((n for n, one in enumerate(base) if one.key == line.key), None)
        if found is None or line.key in done:
            base.insert(at, line)
        elif not line.under or line.whole:
            base[found] = line
            at = found
        else:
            base[found].text = line.text
            _merge(base[found].under, line.under)
            at = found
        done.add(line.key)
        at += 1


def _lines(text: str) -> list[_Line]:
    root = _Line("")
    open_: list[tuple[int, _Line]] = [(-1, root)]
    for written in filter(str.strip, text.splitlines()):
        depth = len(written) - len(written.lstrip())
        while depth <= open_[-1][0]:
            open_.pop()
        line = _Line(written)
        open_[-1][1].under.append(line)
        open_.append((depth, line))
    return root.under


def _texts(lines: list[_Line]) -> Iterator[str]:
    for line in lines:
        yield line.text
        yield from _texts(line.under)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
