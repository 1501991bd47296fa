"""What so much work needs, from what one request costs: the arithmetic of docs/sizing.md, and its tables."""

import math
import re
from dataclasses import asdict, dataclass
from typing import Any, Final

NOTIFICATIONS: Final = 456
"""Serious incident notifications in England in a year: the page says which and by whom they were counted."""
AUTHORITIES: Final = 153
CONSIDERED, ASSESSED, KEPT = 10, 100, 10
"""Cases considered for each that is notified; times that each is assessed, and kept: assumed, as the page says."""
WORKING_SECONDS: Final = 250 * 8 * 3600
"""In a year: everything is taken to happen then."""
_SMALL: Final = 0.01
BUSIEST: Final = 4
"""How many times the mean the busiest hour has."""
BUSY: Final = 0.5
"""The share of a processor that a worker is to be busy in that hour."""
WORKERS_EACH: Final = 4
"""Workers of an instance, each on a core."""
FEWEST: Final = 2
"""Instances at least: one can fail, or be replaced."""
YEARS: Final = 10
"""How long records are kept, for the size of a disk."""
CONNECTIONS: Final = 20
"""That one worker opens at most."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What is measured of one worker; milliseconds of the processor, and bytes."""

    assessing_ms: float
    keeping_ms: float
    database_ms: float
    answer_bytes: int
    kept_bytes: int
    journal_bytes: int
    memory_bytes: int


NAMES: Final = {
    "assessing_ms": "an assessment, not kept: processor of the service, ms",
    "keeping_ms": "an assessment, kept: processor of the service, ms",
    "database_ms": "an assessment, kept: processor of PostgreSQL, ms",
    "answer_bytes": "a whole answer: bytes sent",
    "kept_bytes": "a kept assessment: bytes on PostgreSQL's disk, with its indexes",
    "journal_bytes": "a kept assessment: bytes of PostgreSQL's journal, which backups and replicas read",
    "memory_bytes": "a worker with its second decider: bytes of memory",
}


@dataclass(frozen=True, slots=True)
class Need:
    """What so many notifications a year need."""

    assessments: int
    records: int
    at_once: float
    kept_at_once: float
    sent: float
    cores: float
    instances: int
    workers: int
    disk: float
    connections: int


def needs(figures: Figures, notifications: float) -> Need:
    """The arithmetic of the page.

    ``at_once``: requests a second in the busiest hour; ``sent``: megabits a second then; ``disk``: GB of ten years.
    """
    cases = notifications * CONSIDERED
    assessments, records = cases * ASSESSED, cases * KEPT
    in_a_second = BUSIEST / WORKING_SECONDS
    unkept = assessments - records
    service = (unkept * figures.assessing_ms + records * figures.keeping_ms) / 1000 * in_a_second
    database = records * figures.database_ms / 1000 * in_a_second
    wanted = max(1, math.ceil(service / BUSY))
    instances = max(FEWEST, math.ceil(wanted / WORKERS_EACH))
    workers = max(1, math.ceil(wanted / instances))
    return Need(
        assessments=round(assessments),
        records=round(records),
        at_once=assessments * in_a_second,
        kept_at_once=records * in_a_second,
        sent=assessments * in_a_second * figures.answer_bytes * 8 / 1e6,
        cores=service + database,
        instances=instances,
        workers=workers,
        disk=records * figures.kept_bytes * YEARS / 1e9,
        connections=instances * workers * CONNECTIONS,
    )


SIZES: Final = {
    "a council (the mean of 153)": NOTIFICATIONS / AUTHORITIES,
    "Cambridgeshire and Peterborough (twice that)": 2 * NOTIFICATIONS / AUTHORITIES,
    "England": float(NOTIFICATIONS),
    "1,000 times England": 1000.0 * NOTIFICATIONS,
}


def figures_table(figures: Figures) -> str:
    """The measured figures, as the page has them."""
    rows = [f"| {NAMES[name]} | {value:,} |" for name, value in asdict(figures).items()]
    return "\n".join(["| what | figure |", "|---|---|", *rows])


def needs_table(figures: Figures) -> str:
    """What each size needs, as the page has it."""
    found = {size: needs(figures, notifications) for size, notifications in SIZES.items()}
    rows = {
        "assessments a year": [f"{one.assessments:,}" for one in found.values()],
        "records a year": [f"{one.records:,}" for one in found.values()],
        "in the busiest hour: requests a second": [_short(one.at_once) for one in found.values()],
        "records a second": [_short(one.kept_at_once) for one in found.values()],
        "megabits a second of answers": [_short(one.sent) for one in found.values()],
        "cores busy, of service and database": [_short(one.cores) for one in found.values()],
        "instances, and workers of each": [f"{one.instances}, {one.workers}" for one in found.values()],
        "connections to the database at most": [f"{one.connections:,}" for one in found.values()],
        "disk after ten years, GB": [_short(one.disk) for one in found.values()],
    }
    head = ["", *found]
    lines = [head, *([what, *row] for what, row in rows.items())]
    told = ["| " + " | ".join(line) + " |" for line in lines]
    return "\n".join([told[0], "|---" * len(head) + "|", *told[1:]])


def _short(value: float) -> str:
    """Two digits that count, and nothing smaller than a hundredth."""
    if value < _SMALL:
        return f"under {_SMALL}"
    return f"{float(f'{value:.2g}'):,.10g}"


def read_figures(page: str) -> Figures:
    """The figures that the page has."""
    told: dict[str, Any] = {}
    for name, what in NAMES.items():
        (number,) = re.findall(rf"(?m)^\| {re.escape(what)} \| ([\d,.]+) \|$", page)
        told[name] = (float if name.endswith("_ms") else int)(number.replace(",", ""))
    return Figures(**told)


def written(page: str, figures: Figures) -> str:
    """The page with these figures and what follows from them."""
    for table in (figures_table(figures), needs_table(figures)):
        head = re.escape(table.partition("\n")[0])
        before, *after = re.split(rf"(?m)^{head}\n(?:\|.*\n)+", page)
        assert len(after) == 1, f"The page has {len(after)} such tables: {head}"
        page = f"{before}{table}\n{after[0]}"
    return page
