"""What a run has found, and the forms in which it is told."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from rules_engine.loading.tree import Finding, Place
from rules_engine.rendering.forms import Block, Heading, Item, Paragraph, Points, Table, Verbatim, to_text
from rules_engine.rendering.page import to_html
from rules_engine.workbench.mutation.finding_out import Outcome
from rules_engine.workbench.sarif import Kind, Level, Result, to_sarif

_UNNOTICED: Final[Level] = "warning"
_IDLE: Final[Level] = "error"


@dataclass(frozen=True, slots=True)
class Told:
    """A change that was asked about: what came of it, where it would be made, and why it is excused, if it is."""

    outcome: Outcome
    place: Place
    excuse: str = ""

    @property
    def state(self) -> str:
        """One word for what came of it."""
        if self.outcome.noticed:
            return "noticed"
        if self.outcome.same:
            return "same"
        return "excused" if self.excuse else "unnoticed"


@dataclass(frozen=True, slots=True)
class Report:
    """A run: every change that was asked about, and what is wrong with the excuses."""

    told: Sequence[Told]
    findings: Sequence[Finding]
    failing: int = 0

    @property
    def unnoticed(self) -> list[Told]:
        """What no scenario would notice."""
        return [one for one in self.told if one.state == "unnoticed"]

    @property
    def sound(self) -> bool:
        """Whether every change is noticed, the same, or excused."""
        return not self.unnoticed and not self.findings


def score(told: Sequence[Told]) -> str:
    """How many in a hundred of the changes that matter are noticed: never a hundred while one is not."""
    states = Counter(one.state for one in told)
    counted = states["noticed"] + states["unnoticed"]
    return "-" if not counted else f"{int(1000 * states['noticed'] / counted) / 10:g} %"


def as_text(report: Report) -> str:
    """For a terminal."""
    return to_text(_blocks(report))


def as_html(report: Report) -> str:
    """As a page."""
    return to_html(_blocks(report), "Do the scenarios notice?")


def as_json(report: Report) -> str:
    """Every change, in the order of the files."""
    return json.dumps(
        {
            "score": score(report.told),
            "changes": [_plain(one) for one in report.told],
            "findings": [{"file": f.place.file, "line": f.place.line, "message": f.message} for f in report.findings],
        },
        indent=2,
        ensure_ascii=False,
    )


def as_sarif(report: Report, rulesets: str) -> str:
    """What no scenario would notice, for tools that show findings beside files; ``rulesets`` names the folder."""
    found = [
        (one.outcome.change.kind, _UNNOTICED, f"No scenario would notice if {one.outcome.change.says}.", one.place)
        for one in report.unnoticed
    ]
    found += [("an excuse that excuses nothing", _IDLE, one.message, one.place) for one in report.findings]
    levels = {kind: level for kind, level, *_ in found}
    return to_sarif(
        "thresholds mutate",
        [Kind(_id(kind), kind, level) for kind, level in levels.items()],
        [
            Result(_id(kind), level, says, replace(place, file=f"{rulesets}/{place.file}"))
            for kind, level, says, place in found
        ],
    )


def _id(kind: str) -> str:
    return kind.replace(" ", "-").replace("'", "")


def _plain(one: Told) -> dict[str, object]:
    change, noticed, shown = one.outcome.change, one.outcome.noticed, one.outcome.witness
    would = {"at": shown.place or None, "then": shown.sentence, "scenario": shown.scenario} if shown else None
    return {
        "ruleset": change.ruleset,
        "kind": change.kind,
        "if": change.says,
        "file": one.place.file,
        "line": one.place.line,
        "state": one.state,
        "noticed_by": {"at": noticed.place, "scenario": noticed.name, "then": noticed.sentence} if noticed else None,
        "same_because": one.outcome.same or None,
        "excused_because": one.excuse or None,
        "would_notice": would,
    }


def _blocks(report: Report) -> Iterator[Block]:
    yield Heading(1, "Do the scenarios notice?")
    yield Paragraph(summary(report))
    yield Table(("ruleset", "changes", "noticed", "same", "excused", "unnoticed", "score"), tuple(_rows(report.told)))
    by_ruleset: dict[str, list[Told]] = {}
    for one in report.unnoticed:
        by_ruleset.setdefault(one.outcome.change.ruleset, []).append(one)
    for ruleset, unnoticed in by_ruleset.items():
        yield Heading(2, ruleset)
        for alike in _by_remedy(unnoticed):
            yield from _unnoticed(alike)
    if report.findings:
        yield Heading(2, "Excuses to mend")
        yield Points(tuple(Item(str(finding)) for finding in report.findings))


def _rows(told: Sequence[Told]) -> Iterator[tuple[str, ...]]:
    for ruleset in dict.fromkeys(one.outcome.change.ruleset for one in told):
        held = [one for one in told if one.outcome.change.ruleset == ruleset]
        states = Counter(one.state for one in held)
        counts = (str(states[state]) for state in ("noticed", "same", "excused", "unnoticed"))
        yield (ruleset, str(len(held)), *counts, score(held))


def _by_remedy(unnoticed: Sequence[Told]) -> list[list[Told]]:
    """What one line, or one scenario whatever its title, would notice, together."""
    found: dict[object, list[Told]] = {}
    for one in unnoticed:
        shown = one.outcome.witness
        steps = shown.scenario.partition("\n")[2] if shown and not shown.place else ""
        found.setdefault((shown.place, shown.sentence, steps) if shown else one.outcome.change.says, []).append(one)
    return list(found.values())


def _unnoticed(alike: Sequence[Told]) -> Iterator[Block]:
    said = ((one.place, one.outcome.change.says) for one in alike)
    # Points keep the names of files whole, where sentences would break them at a hyphen.
    yield Points(tuple(Item(f"{at.file}:{at.line}: No scenario would notice if {says}.") for at, says in said))
    shown = alike[0].outcome.witness
    if shown is None:
        yield Paragraph(
            "No scenario was found that tells the two apart in the sentences there are. If none is needed, excuse it "
            "in excused.yaml, with the reason."
        )
    elif shown.place:
        yield Points((Item(f'This line would, under "{shown.name}" ({shown.place})'),))
        yield Verbatim(f"      And {shown.sentence}")
    else:
        yield Paragraph("This scenario would:")
        yield Verbatim(shown.scenario.rstrip("\n"))


def summary(report: Report) -> str:
    """The run in a few sentences."""
    states = Counter(one.state for one in report.told)
    noticed, missed = states["noticed"], states["unnoticed"]
    if not report.told:
        return "There was nothing to change: nothing in these rulesets differs."
    parts = [f"The rulebook was changed in {len(report.told)} ways, one at a time, in memory alone."]
    parts.append(f"Scenarios notice {noticed} of these; no scenario would notice {missed}.")
    if states["same"]:
        parts.append(
            f"{states['same']} make no difference that a scenario could tell, which is proved, and do not count."
        )
    if states["excused"]:
        parts.append(f"{states['excused']} are excused, each with its reason.")
    parts.append(f"Score: {score(report.told)}.")
    if report.failing:
        some = "One scenario fails" if report.failing == 1 else f"{report.failing} scenarios fail"
        parts.append(f'{some} already, whatever is changed, and could notice nothing: see "thresholds scenarios".')
    return " ".join(parts)
