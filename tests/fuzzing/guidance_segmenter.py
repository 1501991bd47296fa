"""Whatever text is supplied as guidance: headings and statements of its own words, in an order, each in one place."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from rules_engine.workbench.ledger.marks import marks
from rules_engine.workbench.ledger.reading import Ledger, read_ledger, segmented
from rules_engine.workbench.ledger.segmenting import FRONT, NOTES, segment

_ROOT: Final = Path(__file__).parents[2]
_PARAGRAPHS: Final = (
    "1. Keeping watch\n\nSomebody watches. They tell Dr. Smith within 5 working days.[1]\n\n[1] See page 4.\n",
    "Things to bring:\n\n  • a rope\n  • a lamp; and\n    a second one\n",
    "Contents\nKeeping watch ........ 3\nCopies ........ 4\n\fKeeping watch\n\n(a) One\n(b) Two\n\n3\n\fCopies\n\n4\n",
    "Appendix 1: Reviews\nreview name\tdate\twho\twhy\tby when\nOne\t2024\tthe police\tdied\tMay\n",
    "somebody@example.org\n\n–\nA long line that was broken for want of room and goes on\nhere, in a small letter.\n",
)
"""Of each kind of thing that a text is made of: none of it is anybody's guidance."""


@cache
def _ledger() -> Ledger:
    return read_ledger(_ROOT / "rulesets", "LOCAL2025")


def seeds() -> Iterator[bytes]:
    """Texts of our own, and headings that our ledger knows with our paraphrases under them."""
    yield from (text.encode() for text in _PARAGRAPHS)
    by_heading = [(heading, _ledger().entries[at * 9 : at * 9 + 6]) for at, heading in enumerate(_ledger().headings)]
    for first in range(0, len(by_heading), 8):
        several = by_heading[first : first + 8]
        yield "\n\n".join(f"{heading}\n\n" + "\n".join(f"• {one.says}" for one in under)
                          for heading, under in several).encode()[:4_000]  # fmt: skip


def check(told: bytes) -> None:
    """Segment a text, as one of which nothing is known and as one of which our ledger knows the headings."""
    text = told.decode(errors="replace")
    said = _letters(text)
    for guidance in (segment(text), segmented(text, _ledger())):
        places = [(one.heading, one.para, one.number) for one in guidance.statements]
        assert len(set(places)) == len(places), "Two statements in one place."
        assert all(one.text.strip() for one in guidance.statements)
        assert {one.heading for one in guidance.statements} <= {*guidance.headings, FRONT, NOTES}
        kept = _letters("".join(one.text for one in guidance.statements))
        assert not kept - said, "A letter that is not in the text, or is there less often."
        for one in guidance.statements:
            marks(one.text)


def _letters(text: str) -> Counter[str]:
    """How often each letter stands in a text: words may be broken where lines end, and letters may not."""
    return Counter(filter(str.isalnum, text))
