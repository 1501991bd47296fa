"""Tagged scenarios that speak of nothing that the statement's standing names."""

from collections.abc import Iterator, Sequence

from rules_engine.loading.tree import Finding
from rules_engine.workbench.ledger.links import Links
from rules_engine.workbench.ledger.reading import Entry
from rules_engine.workbench.ledger.scenarios import Scenario, Tag

_TOLD = 3


def strays(entry: Entry, links: Links) -> Iterator[Finding]:
    """One finding for each tag of a statement that some scenario has and does not bear out."""
    covered: dict[Tag, list[Scenario]] = {}
    for scenario in links.tagged.get(entry.id, ()):
        covered.setdefault(next(tag for tag in scenario.tags if tag.id == entry.id), []).append(scenario)
    for tag, scenarios in covered.items():
        straying = [scenario for scenario in scenarios if not links.shows(scenario, entry)]
        if straying:
            yield Finding(tag.at, _told(entry, scenarios, straying))


def _told(entry: Entry, covered: Sequence[Scenario], straying: Sequence[Scenario]) -> str:
    if entry.standing.context:
        return f"{entry.id} is context: no scenario needs to show it. Take the tag away."
    if entry.standing.not_yet:
        return f"{entry.id} is not yet encoded: say in the ledger what encodes it, or take the tag away."
    named = " or ".join(f'"{text.value}"' for text in entry.standing.named())
    if len(covered) == 1:
        told = f'The scenario "{covered[0].name}" has the tag @{entry.id}, and no step of it names {named}.'
        return f"{told} Name it in a step, or take the tag away."
    names = ", ".join(f'"{scenario.name}"' for scenario in straying[:_TOLD])
    more = f" and {len(straying) - _TOLD} more" if len(straying) > _TOLD else ""
    told = f"The tag @{entry.id} covers {len(covered)} scenarios, and {len(straying)} of them never"
    return (
        f"{told} name{'s' if len(straying) == 1 else ''} {named}: {names}{more}. Tag only the scenarios that show it."
    )
