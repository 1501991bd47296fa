"""Headings and sources that are called otherwise than citations and tags call them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from rules_engine.names import nearest
from rules_engine.workbench.ledger.links import Cited, Links
from rules_engine.workbench.ledger.naming import shortened
from rules_engine.workbench.ledger.places import heading_of
from rules_engine.workbench.ledger.reading import Ledger
from rules_engine.workbench.ledger.scenarios import Tag
from rules_engine.workbench.ledger.words import words

_FEWEST = 2
"""One place or tag alone is rather misspelt than right about a heading that was renamed."""


@dataclass(slots=True)
class Lost:
    """A heading that citations or tags name and the ledger lacks, and the heading that it seems to be now."""

    was: str
    cited: list[Cited] = field(default_factory=list)
    tags: list[Tag] = field(default_factory=list)
    now: str = ""

    def __str__(self) -> str:
        """What to tell at the heading."""
        tags = f"{len(self.tags)} tag{'s have' if len(self.tags) > 1 else ' has'}"
        if not self.cited:
            told = f'No scenario has a tag of "{self.now}", and {tags} the name "{self.was}".'
            return f'{told} Was it renamed? Write "short: {self.was}" under it, or change those tags.'
        places = f"{len(self.cited)} place{'s cite' if len(self.cited) > 1 else ' cites'}"
        also = f" ({tags} its old name too)" if self.tags else ""
        told = f'Nothing cites "{self.now}", and {places} "{self.was}"{also}. Was it renamed?'
        return f'{told} Write "{self.was}" here again, or change those {"places and tags" if self.tags else "places"}.'


def renamed_headings(links: Links) -> list[Lost]:
    """The headings that were renamed, as far as can be seen from what cites them and what is tagged."""
    ledger = links.ledger
    cited = {entry.heading for entry in ledger.entries if entry.id in links.citing}
    tagged = {entry.heading for entry in ledger.entries if entry.id in links.tagged}
    normative = dict.fromkeys(entry.heading for entry in ledger.entries if entry.normative)
    found = []
    for lost in _lost(links):
        free = [h for h in normative if not (lost.cited and h in cited) and not (lost.tags and h in tagged)]
        lost.now = nearest(lost.was, free) or (free[0] if lost.tags and len(free) == 1 else "")
        if lost.now and len(lost.cited) + len(lost.tags) >= _FEWEST:
            found.append(lost)
    return found


def _lost(links: Links) -> list[Lost]:
    known = {words(heading) for heading in links.ledger.headings}
    lost: dict[str, Lost] = {}
    for one in links.cited:
        heading = heading_of(one.place)
        if words(heading) not in known and not links.ledger.at(one.place):
            lost.setdefault(shortened([heading])[heading], Lost(heading)).cited.append(one)
    shorts = set(links.ledger.shorts.values())
    for tag in dict.fromkeys(tag for scenario in links.scenarios for tag in scenario.tags):
        source, _, rest = tag.id.partition("/")
        short = rest.rpartition("/")[0]
        if source == links.ledger.source and short not in shorts:
            lost.setdefault(short, Lost(short)).tags.append(tag)
    return list(lost.values())


def tags_of_others(links: Links, ledgers: Sequence[Ledger]) -> dict[str, set[str]]:
    """By another source, the statements of this ledger that carry its tags and none of their own.

    They have the words of a tagged statement of its ledger or, where it has none, the place that its tags name.
    """
    others = [ledger for ledger in ledgers if ledger is not links.ledger]
    by_words = {e.digest: other.source for other in others for e in other.entries if links.tagged.get(e.id)}
    sources = {ledger.source for ledger in ledgers}
    split = [name.partition("/") for name in links.tagged]
    by_place = {rest: source for source, _, rest in split if source not in sources}
    found: dict[str, set[str]] = {}
    for entry in links.ledger.entries:
        if entry.normative and not entry.standing.not_yet and not links.tagged.get(entry.id):
            source = by_words.get(entry.digest) or by_place.get(entry.id.partition("/")[2])
            if source:
                found.setdefault(source, set()).add(entry.id)
    return {source: ids for source, ids in found.items() if source in sources or len(ids) >= _FEWEST}
