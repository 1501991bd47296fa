"""Search in a rulebook by plain words: what has them in its title comes before what has them in its text."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from rules_engine.citations import Citation
from rules_engine.criteria import Criterion
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Rule
from rules_engine.workbench.ledger.links import Links

MOST = 60
"""How many results are shown."""
_NEAREST = 5
_WORDS = re.compile(r"[a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Found:
    """Something that can be found: its kind in a word, title and text, and where its page is."""

    kind: str
    title: str
    text: str
    path: str
    fragment: str = ""


def search(query: str, rulebook: Rulebook, ledgers: Iterable[Links]) -> list[Found]:
    """Everything that has all words of a query, or words that begin so; the best first."""
    asked = words(query)
    ranked = [(_rank(asked, one), one) for one in _all(rulebook, ledgers)] if asked else []
    # Sorting keeps the order of the rulebook among equals.
    return [one for rank, one in sorted(ranked, key=lambda pair: pair[0]) if rank < _NO_RANK]


def nearest(query: str, rulebook: Rulebook, ledgers: Iterable[Links]) -> list[str]:
    """What was perhaps meant: the query with known words for those that nothing has, then the names most like it."""
    every = list(_all(rulebook, ledgers))
    known = sorted({word for one in every for word in words(f"{one.title} {one.text}")})
    spelt = [
        word if _begins(word, known) else next(iter(get_close_matches(word, known, 1)), "") for word in words(query)
    ]
    mended = " ".join(filter(None, spelt))
    titles = {one.title.casefold(): one.title for one in every}
    like = [titles[one] for one in get_close_matches(query.casefold(), titles, _NEAREST, 0.5)]
    meant = [mended] if mended and search(mended, rulebook, []) else []
    return list(dict.fromkeys([*meant, *like]))[:_NEAREST]


def words(text: str) -> list[str]:
    """The words of a text, in small letters."""
    return _WORDS.findall(text.casefold())


_NO_RANK = 4


def _rank(asked: Sequence[str], one: Found) -> int:
    title = words(one.title)
    if title == asked:
        return 0
    if set(asked) <= set(title):
        return 1
    if all(_begins(word, title) for word in asked):
        return 2
    both = [*title, *words(one.text)]
    return 3 if all(_begins(word, both) for word in asked) else _NO_RANK


def _begins(word: str, known: Iterable[str]) -> bool:
    return any(one.startswith(word) for one in known)


def _all(rulebook: Rulebook, ledgers: Iterable[Links]) -> Iterator[Found]:
    for ruleset in rulebook.rulesets:
        yield Found("ruleset", ruleset.title, f"owner: {ruleset.owner}", f"/{ruleset.id}")
    for rule in rulebook.rules.values():
        told = [f"{rule.recommend}.", *(one.text for one in rule.doubts)]
        yield Found("rule", rule.name, " ".join(told), f"/{rule.ruleset}/{rule.id}")
    for criterion in rulebook.criteria.values():
        told = [one.text for one in criterion.doubts]
        yield Found("criterion", criterion.name, " ".join(told), f"/{criterion.ruleset}/criteria", criterion.id)
    for fact in rulebook.facts.values():
        yield Found("fact", fact.name, f"{fact.question} {fact.help}".strip(), f"/facts/{fact.id}")
    for links in ledgers:
        for entry in links.ledger.entries:
            path = f"/guidance/{links.ledger.source}/{links.ledger.shorts[entry.heading]}"
            yield Found(
                "statement", entry.place, entry.says or entry.standing.context, path, f"s{entry.para}.{entry.number}"
            )
    for one in rulebook.order:
        yield from _citations(one, rulebook)


def _citations(one: Criterion | Rule, rulebook: Rulebook) -> Iterator[Found]:
    path = f"/{one.ruleset}/{one.id}" if isinstance(one, Rule) else f"/{one.ruleset}/criteria"
    fragment = "" if isinstance(one, Rule) else one.id
    cites: tuple[Citation, ...] = one.cites
    if isinstance(one, Rule) and one.deadline:
        cites += one.deadline.cites
    for cite in cites:
        title = f"{cite.source}, {cite.at}"
        yield Found(
            "citation", title, f"{cite.says} ({one.name}; {rulebook.sources[cite.source].title})", path, fragment
        )
