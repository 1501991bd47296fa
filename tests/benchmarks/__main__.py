"""``make bench``, or ``python -m tests.benchmarks [PART ...] [--write FILE]``: how fast it is, as tables.

Parts: ``peers``, ``growth``, ``known``, ``workers``, ``records`` and ``start``, which are all that is done without one,
and ``million``, which takes some five minutes and 5 GB of disk. Each runs in a process of its own, one after the
other; what it is about to do goes to standard error. ``--write docs/benchmarks.md`` puts the tables measured in their
places there and leaves those of other parts; ``BENCH_JSON=FILE`` writes the figures for programs. Figures of one run
compare with one another; other machines differ, and so does this one while it does other things.
"""

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Any, Final

from tests.benchmarks.cases import rulebook
from tests.benchmarks.document import machine, parts_in, size, written
from tests.benchmarks.parts import PARTS, measured
from tests.benchmarks.tables import as_text

_ASKED_FOR: Final = "million"


def main(told: list[str]) -> None:
    """Measure the parts chosen, print them, and write them where asked."""
    asking = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    asking.add_argument("parts", nargs="*", metavar="PART", help=f"of: {', '.join(PARTS)}")
    asking.add_argument("--write", type=Path, metavar="FILE", help="the document to put the tables in")
    chosen = asking.parse_args(told)
    unknown = set(chosen.parts) - PARTS.keys()
    if unknown:
        asking.error(f"no such part: {', '.join(sorted(unknown))}")
    names = [name for name in PARTS if name in chosen.parts or (not chosen.parts and name != _ASKED_FOR)]
    book = rulebook()
    about = {**machine(), "rulebook": size(book)}
    figures: dict[str, Any] = {"machine": about}
    for name in names:
        found = measured(name)
        print("\n".join(as_text(table) for table in found.tables), flush=True)
        for table in found.tables:
            figures |= table.data
        if chosen.write:
            before = chosen.write.read_text(encoding="utf-8") if chosen.write.exists() else ""
            parts = {**parts_in(before), name: found.as_markdown(about)}
            chosen.write.write_text(written(parts, list(PARTS)), encoding="utf-8")
        if target := os.environ.get("BENCH_JSON"):
            Path(target).write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
