"""The pages of docs/findings: one for each kind, with examples that draw the finding, and examples that do not."""

import re
from typing import NamedTuple

import pytest

from rules_engine.workbench.checking import sentences
from rules_engine.workbench.checking.kinds import KINDS, Severity
from rules_engine.workbench.steps import STEPS
from tests.conftest import ROOT
from tests.workbench.checking.conftest import Check, coded

PAGES = ROOT / "docs" / "findings"
BLOCK = re.compile(r"(?ms)^```(yaml|gherkin)\n(.*?)^```$")


class Page(NamedTuple):
    """A page: its examples to avoid and to prefer, the line that the check prints, and why."""

    avoid: list[str]
    says: str
    prefer: list[str]
    why: str


def read(code: str) -> Page:
    """The page of a kind."""
    text = (PAGES / f"{code}.md").read_text(encoding="utf-8")
    _, avoid, prefer, why, *_ = re.split(r"(?m)^## .*\n", text)
    said = re.search(r"(?ms)^```text\n(.*?)\n```$", avoid)
    return Page(
        [e for _, e in BLOCK.findall(avoid)], said[1] if said else "", [e for _, e in BLOCK.findall(prefer)], why
    )


def test_every_kind_has_its_page_and_every_page_its_kind() -> None:
    """No finding is left unexplained, and no page explains what is never found."""
    assert {page.stem for page in PAGES.glob("*.md")} == {"README", *KINDS}


def test_the_index_leads_to_every_page_and_says_how_grave_each_is() -> None:
    """The index lists every kind in their order."""
    rows = re.findall(r"(?m)^\| \[([\w-]+)\]\(([\w-]+)\.md\) \| (.*) \| (.*) \|$", (PAGES / "README.md").read_text())
    assert [(code, page) for code, page, _, _ in rows] == [(code, code) for code in KINDS]
    for code, _, title, grave in rows:
        kind = KINDS[code]
        assert title == kind.title
        assert grave.startswith(str(kind.severity))
        assert ("in a draft advice" in grave) == (kind.drafts is not kind.severity)


@pytest.mark.parametrize("code", KINDS)
def test_a_page_has_its_parts(code: str) -> None:
    """What it is, what to avoid, what to prefer, and why."""
    page = read(code)
    text = (PAGES / f"{code}.md").read_text(encoding="utf-8")
    assert text.startswith(f"# {code}\n\n{KINDS[code].title}. ")
    assert ("advice" in text.splitlines()[2].lower()) == (Severity.ADVICE in (KINDS[code].severity, KINDS[code].drafts))
    assert page.avoid
    assert page.prefer
    assert page.why.strip()


@pytest.mark.parametrize("code", [code for code in KINDS if code != "unused-sentence"])
def test_the_example_to_avoid_draws_the_finding(code: str, checked: Check) -> None:
    """It does so with the very line that the page shows."""
    page = read(code)
    found = coded(checked(*page.avoid, released=code == "edited-in-force"), code)
    assert found
    assert page.says.endswith(f"{found[0].message} [{code}]")
    assert re.search(rf":{found[0].place.line}:{found[0].place.column}: ", page.says)


@pytest.mark.parametrize("code", [code for code in KINDS if code != "unused-sentence"])
def test_the_example_to_prefer_draws_nothing(code: str, checked: Check) -> None:
    """It draws neither this finding nor another."""
    assert checked(*read(code).prefer, released=code == "edited-in-force").findings == ()


def test_sentences_that_no_scenario_uses(checked: Check, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a table with one sentence more than the scenarios have, that one is told of until a scenario has it."""
    page = read("unused-sentence")
    modality = 'the modality of "{rule}" is "{modality}"'
    used = {*(s.sentence for s in STEPS if "is undetermined" in s.sentence or "appl" in s.sentence), modality}
    used = {s for s in used if "would" not in s} | {s.sentence for s in STEPS if s.keyword != "then"} - _GIVEN_UNUSED
    monkeypatch.setattr(sentences, "STEPS", [step for step in STEPS if step.sentence in used])
    (found,) = coded(checked(*page.avoid), "unused-sentence")
    assert 'the modality of "RULE" is "MODALITY"' in found.message
    assert coded(checked(*page.prefer), "unused-sentence") == []


_GIVEN_UNUSED = {
    "the facts",
    '"{name}" is not known',
    '"{name}" has not been asked',
    'the "{body}" says "{name}" is "{answer}"',
    '"{name}" includes "{items}", and it is not known whether it includes "{open_items}"',
}


def test_the_page_of_unknown_sentences_lists_the_step_table() -> None:
    """Whoever writes a scenario finds every sentence there is, and no other."""
    text = (PAGES / "unknown-sentence.md").read_text(encoding="utf-8")
    listed = re.findall(r"(?m)^- `(.*)`$", text)
    assert listed == [re.sub(r"\{(\w+)\}", lambda blank: blank[1].upper(), step.sentence) for step in STEPS]
