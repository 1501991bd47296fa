"""From a statement's id, its place, its words or ours to the rules that encode it and the scenarios that show it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from rules_engine.counted import counted
from rules_engine.rules import Rule
from rules_engine.workbench.ledger.links import Links
from rules_engine.workbench.ledger.nearest import stems
from rules_engine.workbench.ledger.places import instead_of, looks_like_a_place
from rules_engine.workbench.ledger.reading import Entry, Ledger
from rules_engine.workbench.ledger.showing import touches
from rules_engine.workbench.ledger.words import digest, fingerprint, likeness, words
from rules_engine.workbench.ledger.worklist import Item

_ID = re.compile(r"@?[\w./-]+/[\w.-]+")
_ALIKE = 0.5
_MOST_WORDS = 0.7
_MOST_FOUND, _SUGGESTED = 8, 5


@dataclass(frozen=True, slots=True)
class Found:
    """The statements that were asked for or, where there are none, those that may have been meant."""

    entries: tuple[Entry, ...]
    suggestions: tuple[Entry, ...] = ()
    why: str = ""
    """Why there are none."""


def find(asked: str, ledger: Ledger, passages: Mapping[str, str]) -> Found:
    """The statements that somebody asks for by id, heading, place or words.

    ``passages`` has the guidance's own words by digest, where they are at hand. A whole sentence of it is
    recognised without them.
    """
    named = _by_name(asked, ledger) or _by_sentence(asked, ledger)
    if named:
        return Found(named)
    if _ID.fullmatch(asked.strip()):
        return Found((), _near_ids(asked, ledger), f'There is no statement "{asked.strip()}".')
    if looks_like_a_place(asked):
        return Found((), (), f'There is no place "{asked.strip()}". {instead_of(asked, ledger)}'.rstrip())
    part = words(asked)
    quoted = tuple(e for e in ledger.entries if part and _within(part, words(passages.get(e.digest, ""))))
    if quoted:
        return Found(quoted[:_MOST_FOUND])
    ranked = _by_words(asked, ledger, passages)
    found = tuple(entry for share, entry in ranked if share >= _MOST_WORDS)
    if found:
        return Found(found[:_MOST_FOUND])
    suggested = dict.fromkeys([*_near_ids(asked, ledger), *(entry for _, entry in ranked)])
    return Found((), tuple(suggested)[:_SUGGESTED], "No statement has these words.")


def _near_ids(asked: str, ledger: Ledger) -> tuple[Entry, ...]:
    plain = asked.strip().removeprefix("@")
    told = plain if plain.count("/") != 1 else f"{ledger.source}/{plain}"
    near = get_close_matches(told, ledger.by_id, n=_SUGGESTED, cutoff=0.6)
    return tuple(ledger.by_id[name] for name in near)


def traced(entry: Entry, links: Links, passages: Mapping[str, str]) -> Item:
    """A statement with its place, our paraphrase, its standing, and all that it touches."""
    told = [
        ("Place", entry.place),
        ("We say", entry.says),
        ("Passage", passages.get(entry.digest, "")),
        ("Standing", str(entry.standing)),
        *_touched(entry, links),
    ]
    return Item(entry.id, tuple((label, value) for label, value in told if value))


def _touched(entry: Entry, links: Links) -> Iterator[tuple[str, str]]:
    touched, book = links.touched(entry), links.rulebook
    for rule in touched.rules:
        yield "Rule", _rule(book.rules[rule], links)
    through = [r for r in book.rules if r not in touched.rules and book.rests_on[r] & set(touched.criteria)]
    yield from ((label, ", ".join(names)) for label, names in touches(touched, book).items() if label != "Rules")
    if not touched.rules:
        yield "Rules that rest on it", ", ".join(book.rules[rule].name for rule in through)


def _rule(rule: Rule, links: Links) -> str:
    told = f"{rule.name}: {rule.modality}; acts: {rule.who_acts}"
    return told + (f"; {counted(rule.deadline, links.rulebook)}" if rule.deadline else "")


def _by_name(asked: str, ledger: Ledger) -> tuple[Entry, ...]:
    plain = asked.strip().removeprefix("@")
    one = ledger.by_id.get(plain) or ledger.by_id.get(f"{ledger.source}/{plain}")
    if one:
        return (one,)
    plain = plain.removeprefix(f"{ledger.source} ").removeprefix(f"{ledger.source}/")
    heading = words(plain)
    under = tuple(e for e in ledger.entries if words(e.heading) == heading or ledger.shorts[e.heading] == plain)
    return ledger.at(plain) or under


def _by_sentence(asked: str, ledger: Ledger) -> tuple[Entry, ...]:
    """A sentence of the guidance: the same, or one that reads nearly so."""
    same = tuple(entry for entry in ledger.entries if entry.digest == digest(asked))
    if same or not words(asked):
        return same
    spelt = fingerprint(asked)
    likest = max(ledger.entries, key=lambda entry: likeness(entry.fingerprint, spelt))
    return (likest,) if likeness(likest.fingerprint, spelt) >= _ALIKE else ()


def _by_words(asked: str, ledger: Ledger, passages: Mapping[str, str]) -> list[tuple[float, Entry]]:
    """The statements with these words in our paraphrase, their heading or their passage, the most first."""
    wanted = set(stems(asked))
    texts = ((e, f"{e.says} {e.standing} {e.heading} {passages.get(e.digest, '')}") for e in ledger.entries)
    shares = [(len(wanted & set(stems(text))) / len(wanted), e) for e, text in texts] if wanted else []
    return sorted((one for one in shares if one[0]), key=lambda one: -one[0])


def _within(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    return f" {' '.join(part)} " in f" {' '.join(whole)} "
