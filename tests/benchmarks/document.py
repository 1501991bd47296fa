"""The committed document of figures: a section a part, each of which says by itself when and where it was measured."""

import os
import platform
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from rules_engine.criteria import FactTest, tests_in
from rules_engine.rulebook import Rulebook
from tests.benchmarks.tables import Table, as_markdown

_PART: Final = re.compile(r"^<!-- part: (\w+) -->\n", re.MULTILINE)
_OPENING: Final = """# Benchmarks

What an assessment costs, beside other engines and as the work grows. Every table is written by the command under it,
and says which computer it was measured on. Times differ from computer to computer; ratios differ little, and are what
to compare.

`make bench` measures everything but the part `million` anew, and
`python -m tests.benchmarks --write docs/benchmarks.md` also writes this page. Name parts to measure only those. Other
engines are needed for the part `peers` alone, and a row says so where one is not installed; records need PostgreSQL.
Measure on a computer that does nothing else.

"""


@dataclass(frozen=True, slots=True)
class Part:
    """What was measured of a part, how busy the computer was just before, and how many seconds it took."""

    name: str
    tables: Sequence[Table]
    load: float
    seconds: float

    def as_markdown(self, about: Mapping[str, Any]) -> str:
        """Its tables, and when and where they were measured."""
        sizes = ", ".join(f"{number:,} {what}" for what, number in about["rulebook"].items())
        told = (
            f"`python -m tests.benchmarks {self.name}`, {about['date']}, in {self.seconds:.0f} s: {about['cores']} "
            f"cores ({about['processor']}), Python {about['python']}; {self.load:.1f} processes were busy before it "
            f"began. The rulebook: {sizes}."
        )
        return "\n".join([*map(as_markdown, self.tables), told, ""])


def parts_in(document: str) -> dict[str, str]:
    """The parts of a document, by name."""
    _, *found = _PART.split(document)
    return dict(zip(found[::2], (part.strip("\n") + "\n" for part in found[1::2]), strict=True))


def written(parts: Mapping[str, str], order: Sequence[str]) -> str:
    """A document of these parts."""
    told = [f"<!-- part: {name} -->\n{parts[name].strip()}\n" for name in order if name in parts]
    return _OPENING + "\n".join(told)


def machine() -> dict[str, Any]:
    """The computer and what runs on it, without its name."""
    processors = Path("/proc/cpuinfo")
    told = processors.read_text(encoding="utf-8") if processors.exists() else ""
    models = [line.partition(":")[2].strip() for line in told.splitlines() if line.startswith("model name")]
    return {
        "cores": len(os.sched_getaffinity(0)),
        "processor": models[0] if models else platform.machine(),
        "python": platform.python_version(),
        "date": date.today().isoformat(),  # noqa: DTZ011 (the day on this computer)
    }


def size(book: Rulebook) -> dict[str, int]:
    """How large a rulebook is."""
    tested = {t.fact for c in book.criteria.values() for t in tests_in(c.met_when) if isinstance(t, FactTest)}
    return {
        "rules": len(book.rules),
        "criteria": len(book.criteria),
        "facts": len(book.facts),
        "facts that criteria test": len(tested),
    }
