"""Places as rulesets and scenarios cite them: what looks like one, and what was meant where there is none such."""

import re

from rules_engine.names import nearest
from rules_engine.workbench.ledger.reading import Ledger
from rules_engine.workbench.ledger.words import words

_PARAGRAPH = re.compile(r"(?P<heading>.+?),? para(?:graph)? (?P<para>\d+)", re.IGNORECASE)
_ROW = re.compile(r"Appendix \d+, .+", re.IGNORECASE)


def looks_like_a_place(name: str) -> bool:
    """Whether it is written as places are: a heading and a paragraph, or an appendix and the name of a row."""
    return bool(_PARAGRAPH.fullmatch(name.strip()) or _ROW.fullmatch(name.strip()))


def heading_of(name: str) -> str:
    """The heading in a place: what stands before the paragraph, or the whole name of a row."""
    found = _PARAGRAPH.fullmatch(name.strip())
    return found["heading"] if found else name.strip()


def has(ledger: Ledger, name: str) -> bool:
    """Whether a ledger has a place, of which an appendix may be named by its number alone."""
    if ledger.at(name):
        return True
    found = _PARAGRAPH.fullmatch(name.strip())
    spelt = words(found["heading"]) if found else ()
    return any(
        spelt[:1] == ("appendix",) and words(one.heading)[: len(spelt)] == spelt and str(one.para) == found["para"]
        for one in ledger.entries
        if found
    )


def instead_of(name: str, ledger: Ledger) -> str:
    """What to write instead of a place that a ledger lacks; nothing where nothing is near."""
    found = _PARAGRAPH.fullmatch(name.strip())
    heading = found["heading"].removeprefix(f"{ledger.source} ") if found else name.strip()
    same = next((one for one in ledger.headings if words(one) == words(heading)), None)
    meant = same or nearest(heading, ledger.headings)
    if not meant:
        return ""
    paras = [entry.para for entry in ledger.entries if entry.heading == meant]
    if not found or not paras:
        return f"Did you mean {meant}?"
    if int(found["para"]) in paras:
        return f"Did you mean {meant}, para {found['para']}?"
    most = max(paras)
    told = "has one paragraph" if most == 1 else f"has paragraphs 1 to {most}"
    return f"{meant} {told}."
