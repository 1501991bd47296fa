"""The short names of headings, of which the ids of statements are made."""

from collections.abc import Iterable, Mapping

from rules_engine.names import to_id

LONGEST = 40
"""A heading whose name in an id would be longer has a short one."""
_SMALL = frozenset(
    (
        "a",
        "an",
        "and",
        "at",
        "by",
        "for",
        "from",
        "in",
        "into",
        "is",
        "of",
        "on",
        "or",
        "the",
        "their",
        "to",
        "while",
        "with",
    )
)


def slug(heading: str) -> str:
    """All words of a heading, as an id has them."""
    return to_id(heading).replace("_", "-")


def shortened(headings: Iterable[str], kept: Mapping[str, str] | None = None) -> dict[str, str]:
    """The name of each heading in ids: all its words, or the weightier ones where that is too long, each name once.

    ``kept`` has the headings that keep the name they have.
    """
    found: dict[str, str] = {}
    for heading in headings:
        if kept and heading in kept:
            found[heading] = kept[heading]
            continue
        name = slug(heading)
        if len(name) > LONGEST:
            name = _weighty(name)
        taken = {*found.values(), *(kept or {}).values()}
        numbered = (name, *(f"{name}-{n}" for n in range(2, len(taken) + 3)))
        found[heading] = next(one for one in numbered if one not in taken)
    return found


def _weighty(name: str) -> str:
    parts = [part for part in name.split("-") if part not in _SMALL]
    while len("-".join(parts)) > LONGEST and len(parts) > 1:
        parts.pop()
    return "-".join(parts)[:LONGEST]
