"""The ledger of a guidance as pages: every heading, and under each its statements with where they stand."""

from collections import Counter

from fastapi import Request, Response

from api.pages.rulebook.around import router as _router
from api.pages.rulebook.around import shown
from api.pages.rulebook.behind import Standing
from api.pages.rulebook.trials import summary
from api.problems import NOT_FOUND, Refused
from api.requests import Choice
from rules_engine.workbench.ledger.links import Links
from rules_engine.workbench.ledger.reading import Entry

router = _router()


@router.get("/rulebook/guidance/{source}")
def ledger(request: Request, source: str, choice: Choice, behind: Standing) -> Response:
    """The headings of a guidance, with how many statements each has and where they stand."""
    links = _links(behind, choice, source)
    counts: dict[str, Counter[str]] = {}
    for entry in links.ledger.entries:
        counts.setdefault(entry.heading, Counter()).update([kind(entry)])
    return shown(request, "ledger.html", choice, source=choice.rulebook.sources[source], links=links, counts=counts)


@router.get("/rulebook/guidance/{source}/{heading}")
def heading(request: Request, source: str, heading: str, choice: Choice, behind: Standing) -> Response:
    """The statements under a heading: our paraphrase, the passage where it is supplied, rules and scenarios."""
    links = _links(behind, choice, source)
    name = next((name for name, short in links.ledger.shorts.items() if short == heading), None)
    if name is None:
        raise Refused(NOT_FOUND)
    headings = list(links.ledger.shorts.items())
    at = headings.index((name, heading))
    entries = [entry for entry in links.ledger.entries if entry.heading == name]
    paragraphs: dict[str, list[Entry]] = {}
    for entry in entries:
        paragraphs.setdefault(entry.place, []).append(entry)
    return shown(
        request,
        "heading.html",
        choice,
        source=choice.rulebook.sources[source],
        heading=name,
        paragraphs=paragraphs,
        touched={entry.id: links.touched(entry) for entry in entries},
        trials={entry.id: behind.tried(choice.rulebook, links.tagged.get(entry.id, [])) for entry in entries},
        kind=kind,
        summary=summary,
        links=links,
        previous=headings[at - 1] if at else None,
        following=headings[at + 1] if at + 1 < len(headings) else None,
    )


def kind(entry: Entry) -> str:
    """The kind of a statement's standing, in a word or two."""
    standing = entry.standing
    if standing.encoded_by:
        return "encoded"
    if standing.checklist:
        return "checklist"
    if standing.judgement:
        return "judgement"
    return "context" if standing.context else "not yet encoded"


def _links(behind: Standing, choice: Choice, source: str) -> Links:
    found = next((one for one in behind.links(choice.rulebook) if one.ledger.source == source), None)
    if found is None or source not in choice.rulebook.sources:
        raise Refused(NOT_FOUND)
    return found
