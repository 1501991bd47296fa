"""A small ruleset with its properties, and what breaks each of them."""

from collections.abc import Callable
from pathlib import Path

FolderOf = Callable[[dict[str, str | bytes]], Path]
FILE = "deaths/2025-12-09.yaml"
CITES = "{source: CA2004, at: s.65, says: so}"
_HEAD = "title: What follows a death?\nstatus: in force\nin force from: 2025-12-09\nreview by: 2026-12-31\nowner: Us\n"
_REST = f"recommend: Do it, who acts: police, who decides: police, modality: should, cites: {CITES}"
RULESET = f"""\
{_HEAD}criteria:
  the person died: {{met when: {{died: yes}}, cites: {CITES}}}
  it is suspected: {{met when: {{abuse or neglect: [known, suspected]}}, cites: {CITES}}}
  the person is grown up: {{met when: {{age now: 18 or over}}, cites: {CITES}}}
rules:
  notify:
    if all of: [the person died, it is suspected]
    unless any of: [the person is grown up]
    recommend: Notify it
    who acts: police
    who decides: police
    modality: should
    cites: {CITES}
  close the case:
    if all of: [{{notify: does not apply}}]
    recommend: Close it
    who acts: police
    who decides: police
    modality: may
    cites: {CITES}
"""
PROPERTIES = f"""\
properties:
  a child's death reaches somebody:
    says: It is notified wherever abuse is known or suspected.
    whenever: {{all of: [{{died: yes}}, {{abuse or neglect: [known, suspected]}}, {{age now: under 18}}]}}
    then: notify
    cites: {CITES}
  notified or closed:
    says: Never both.
    never together: [notify, close the case]
    cites: {CITES}
  a way forward:
    says: One of the two.
    whenever: {{any of: [{{died: yes}}, {{died: no}}]}}
    then: {{any of: [notify, close the case]}}
    cites: {CITES}
"""


def files(ruleset: str = RULESET, properties: str = PROPERTIES) -> dict[str, str | bytes]:
    """The files of a folder."""
    return {FILE: ruleset, "properties.yaml": properties}


def changed(old: str, new: str, text: str = RULESET) -> str:
    """A text with one thing changed: it has to stand there."""
    assert old in text
    return text.replace(old, new)
