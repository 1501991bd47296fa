"""What was found, as text, as a document for a page, and for programs."""

import json
from collections.abc import Iterator

from rules_engine.loading.tree import Finding
from rules_engine.rendering.forms import Block, Heading, Paragraph, Table
from rules_engine.workbench.checking.everything import Checked
from rules_engine.workbench.checking.kinds import KINDS, Severity

PAGES = "docs/findings"


def file_of(finding: Finding, rulesets: str) -> str:
    """The file of a finding, seen from where rulesets and features lie: those of features are named so already."""
    file = finding.place.file
    return file if file.split("/")[0] == "features" or file.endswith(".feature") else f"{rulesets}/{file}"


def as_text(checked: Checked, rulesets: str) -> str:
    """A line for each finding, the place first; then what all of it comes to."""
    lines = [_line(finding, how, rulesets) for finding, how in checked.findings]
    if lines:
        lines += ["", f"{summary(checked)} {PAGES}/CODE.md says of each code what to avoid, what to prefer, and why."]
    if not checked.count(Severity.WRONG):
        lines.append(sound(checked))
    return "\n".join([*lines, *(f"Note: {note}" for note in checked.notes)])


def _line(finding: Finding, how: Severity, rulesets: str) -> str:
    advice = "advice: " if how is Severity.ADVICE else ""
    at = finding.place
    return f"{file_of(finding, rulesets)}:{at.line}:{at.column}: {advice}{finding.message} [{finding.code}]"


def summary(checked: Checked) -> str:
    """How many findings there are."""
    wrong, advice = checked.count(Severity.WRONG), checked.count(Severity.ADVICE)
    told = []
    if wrong:
        told.append(
            f"{wrong} thing{'s are' if wrong > 1 else ' is'} wrong and {'have' if wrong > 1 else 'has'} to be mended"
        )
    if advice:
        told.append(f"{advice} {'are' if advice > 1 else 'is'} advice")
    return f"{'; '.join(told) or 'Nothing was found'}."


def sound(checked: Checked) -> str:
    """What a sound rulebook holds, in one line."""
    if not checked.held:
        return "Sound, but no ruleset is in force on any date."
    counted = ", ".join(f"{number} {name}" for name, number in checked.held.items())
    reviews = ", ".join(checked.reviews)
    return f"Sound: {counted}. Dates covered: {checked.covered}. Review by: {reviews}."


def as_json(checked: Checked, rulesets: str) -> str:
    """Everything, for programs."""
    told = {
        "wrong": checked.count(Severity.WRONG),
        "advice": checked.count(Severity.ADVICE),
        "findings": [
            {
                "file": file_of(finding, rulesets),
                "line": finding.place.line,
                "column": finding.place.column,
                "code": finding.code,
                "severity": str(how),
                "message": finding.message,
                "page": f"{PAGES}/{finding.code}.md",
            }
            for finding, how in checked.findings
        ],
        "rulebook": {**checked.held, "covered": checked.covered, "review_by": list(checked.reviews)},
        "notes": list(checked.notes),
    }
    return json.dumps(told, indent=2, ensure_ascii=False)


def document(checked: Checked, rulesets: str) -> Iterator[Block]:
    """The findings as a document: what is wrong, then what is advice."""
    yield Heading(1, "Check of the rulebook")
    yield Paragraph(summary(checked) if checked.findings else sound(checked))
    for how, title in ((Severity.WRONG, "To be mended"), (Severity.ADVICE, "Advice")):
        rows = tuple(_row(finding, rulesets) for finding, one in checked.findings if one is how)
        if rows:
            yield Heading(2, title)
            yield Table(("Where", "What, and what to write instead", "Kind"), rows)
    if checked.notes:
        yield Heading(2, "To bear in mind")
        yield from (Paragraph(note) for note in checked.notes)


def _row(finding: Finding, rulesets: str) -> tuple[str, ...]:
    at = finding.place
    where = f"{file_of(finding, rulesets)}, line {at.line}, column {at.column}"
    return (where, finding.message, f"{KINDS[finding.code].title} ({finding.code})")
