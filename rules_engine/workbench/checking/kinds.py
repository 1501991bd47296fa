"""The kinds of findings: the code of each, how grave it is, and what it is in a few words."""

from dataclasses import dataclass
from enum import StrEnum

from rules_engine.loading.tree import Finding


class Severity(StrEnum):
    """How grave a finding is: what is wrong has to be mended, advice may be left."""

    WRONG = "wrong"
    ADVICE = "advice"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of finding. ``drafts`` is how grave it is in a file that is not in force."""

    title: str
    severity: Severity = Severity.WRONG
    drafts: Severity = Severity.WRONG


def _advice(title: str) -> Kind:
    return Kind(title, Severity.ADVICE, Severity.ADVICE)


def _once_in_force(title: str) -> Kind:
    return Kind(title, drafts=Severity.ADVICE)


KINDS = {
    # Files, and how they are written.
    "file-not-read": Kind("A file that nothing reads, or that is missing"),
    "not-yaml": Kind("A file that cannot be read as YAML"),
    "not-the-format": Kind("Something that is not written as the format asks"),
    "nesting-too-deep": Kind("Lists in lists in lists"),
    "written-twice": Kind("A name that is given twice"),
    "unknown-name": Kind("A name that nothing has"),
    "odd-word": _advice("A word that is spelt otherwise everywhere else"),
    "circle": Kind("Criteria or rules that build on one another in a circle"),
    "wrong-date": Kind("A date that cannot be right"),
    "parts-differ": Kind("Files of one ruleset that begin differently"),
    "to-do": _once_in_force("Something still to do"),
    # What law and guidance say.
    "missing-citation": Kind("A statement without its source"),
    "wrong-citation": Kind("A citation of a place that the guidance does not have"),
    "source-not-in-force": _advice("A source that was not in force yet, or no longer"),
    "modality-stronger-than-source": Kind("A duty stronger than its source"),
    "judgement-worked-out": Kind("A judgement that is worked out"),
    # Names that nothing uses.
    "unused-fact": _advice("A fact that nothing uses"),
    "unused-criterion": _advice("A criterion that nothing names"),
    "uncited-source": _advice("A source that nothing cites"),
    "unnamed-body": _advice("A body that nothing names"),
    "unused-sentence": _advice("Sentences that no scenario uses"),
    # What rules and criteria come to.
    "never-applies": _once_in_force("A rule or a criterion that can never be so"),
    "always-applies": _once_in_force("A rule or a criterion that is always so"),
    "repeated-criterion": _advice("Two criteria that say the same"),
    "exception-as-condition": _advice("An exception that is written as a condition"),
    "idle-condition": _advice("A condition that changes nothing"),
    # Versions.
    "versions-overlap": Kind("Two versions of a ruleset for the same days"),
    "gap-between-versions": Kind("Days between two versions of a ruleset"),
    "review-overdue": _advice("A review that is overdue"),
    "edited-in-force": Kind("A file in force that was changed"),
    # The ledger.
    "wrong-ledger": Kind("A ledger that does not fit its source"),
    "statement-not-encoded": Kind("A statement of the guidance that is not encoded yet"),
    "statement-not-shown": Kind("A statement of the guidance that no scenario shows"),
    "renamed-heading": Kind("A heading or a source that was renamed"),
    "unknown-tag": Kind("A tag of a statement that the ledger lacks"),
    "stray-tag": Kind("A tag on a scenario that does not show its statement"),
    "misspelt-heading": Kind("A heading of a feature that the guidance does not have"),
    # Scenarios.
    "broken-feature": Kind("A feature that cannot be read as Gherkin"),
    "unknown-sentence": Kind("A sentence that no scenario can have"),
    "scenario-shows-nothing": Kind("A scenario that shows nothing"),
    "repeated-scenario": _advice("Two scenarios of one name"),
    "missing-scenarios": _once_in_force("A rule without its three scenarios"),
    "feature-unbound": _once_in_force("A feature without its ruleset, or a ruleset without its feature"),
}
"""Every kind by its code, in the order of docs/findings."""


def severity(finding: Finding, *, draft: bool) -> Severity:
    """How grave a finding is, in a file that is in force or in one that is not."""
    kind = KINDS[finding.code]
    return kind.drafts if draft else kind.severity
