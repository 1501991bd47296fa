"""Changes to what stands beside a rule or criterion: its citations, doubts, and the sources that differ."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from rules_engine.citations import Citation
from rules_engine.criteria import Criterion
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Rule
from rules_engine.workbench.mutation.aspects import Aspect
from rules_engine.workbench.mutation.changes import Change, Path, Thing
from rules_engine.workbench.steps import names_place

_CITES: frozenset[Aspect] = frozenset({"cites"})
_DOUBTS: frozenset[Aspect] = frozenset({"doubts"})
_DIFFERS: frozenset[Aspect] = frozenset({"differs"})


def beside(one: Criterion | Rule, named: str, rulebook: Rulebook) -> Iterator[Change]:
    """Each citation, doubt and differing source otherwise or left out."""
    yield from citations(one, named, one.cites, rulebook, lambda cites: replace(one, cites=cites), ("cites",))
    for place, doubt in enumerate(one.doubts):
        doubts = one.doubts[:place] + one.doubts[place + 1 :]
        said = f'{named} did not carry the doubt "{opening(doubt.text)}"'
        after = replace(one, doubts=doubts)
        yield Change(one.ruleset, "a doubt dropped", one, after, said, _DOUBTS, ("doubt", place))
    for place, differing in enumerate(one.differs):
        differs = one.differs[:place] + one.differs[place + 1 :]
        said = f'{named} did not show that {differing.source} differs ("{opening(differing.reading)}")'
        after = replace(one, differs=differs)
        yield Change(one.ruleset, "a differing source dropped", one, after, said, _DIFFERS, ("differs", place))


def citations(  # noqa: PLR0913, PLR0917 (what is cited, where, and how it is put back)
    one: Criterion | Rule,
    named: str,
    cites: Sequence[Citation],
    rulebook: Rulebook,
    put: Callable[[tuple[Citation, ...]], Thing],
    path: Path,
) -> Iterator[Change]:
    """Each citation left out, at another place of its source, and another source in its place."""
    known = _cited(one.ruleset, rulebook)
    held = {(c.source, c.at) for c in cites}
    for place, cite in enumerate(cites):
        for kind, others, said in _otherwise(cite, [c for c in known if (c.source, c.at) not in held]):
            after = put((*cites[:place], *others, *cites[place + 1 :]))
            yield Change(one.ruleset, kind, one, after, f"{named} {said}", _CITES, (*path, place))


def _otherwise(cite: Citation, known: Sequence[Citation]) -> Iterator[tuple[str, tuple[Citation, ...], str]]:
    """What may stand where a citation does: nothing, another place of the source, or another source."""
    yield "a citation dropped", (), f"did not cite {cite.source} at {cite.at}"
    # Sentences name places by some of their words: s.16F(4) is s.16F as well.
    elsewhere = next((c for c in known if c.source == cite.source and not names_place(c.at, cite.at)), None)
    if elsewhere:
        said = f"cited {cite.source} at {elsewhere.at}, not at {cite.at}"
        yield "a citation's place changed", (Citation(cite.source, elsewhere.at, cite.says),), said
    swapped = next((c for c in known if c.source != cite.source), None)
    if swapped:
        said = f"cited {swapped.source} at {swapped.at} instead of {cite.source} at {cite.at}"
        yield "a citation swapped", (swapped,), said


def _cited(ruleset: str, rulebook: Rulebook) -> list[Citation]:
    """What the ruleset cites, each place once."""
    criteria = [c for one in rulebook.criteria.values() if one.ruleset == ruleset for c in one.cites]
    rules = [c for one in rulebook.rules.values() if one.ruleset == ruleset for c in one.cites]
    return list({(c.source, c.at): c for c in (*criteria, *rules)}.values())


def opening(text: str) -> str:
    """The first words of a text."""
    words = text.split()
    return " ".join(words[:9]) + (" ..." if len(words) > 9 else "")  # noqa: PLR2004 (enough to know it by)
