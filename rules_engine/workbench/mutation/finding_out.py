"""What comes of each change: noticed, the same by proof, excused, or noticed by no scenario; on all cores."""

import hashlib
import os
import signal
import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from multiprocessing import get_context

from rules_engine.rulebook import Rulebook
from rules_engine.workbench.mutation.asked import Asked
from rules_engine.workbench.mutation.changes import Change
from rules_engine.workbench.mutation.judging import Noticed, Scenarios
from rules_engine.workbench.mutation.proof import proved_same
from rules_engine.workbench.mutation.remembered import Digests, Kept
from rules_engine.workbench.mutation.witnesses import Witness, witness

_AT_A_TIME = 24


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a change: which scenario notices it, or why it is the same, or what would notice it."""

    change: Change
    noticed: Noticed | None = None
    same: str = ""
    witness: Witness | None = None


class Finding:
    """Finds out of one change after another."""

    def __init__(self, scenarios: Scenarios, known: Mapping[str, Kept]) -> None:
        """``known`` has what was found before."""
        self._scenarios, asked, rulebook = scenarios, scenarios.all, scenarios.rulebook
        self._known = known
        told = repr([(one.place, one.case, [e.text for e in one.expected]) for one in asked])
        self._digests = Digests(rulebook, hashlib.sha256(told.encode()).hexdigest())
        self._by_place = {(one.place, one.name): one for one in asked}

    def outcome(self, change: Change) -> tuple[Outcome, Kept]:
        """What comes of a change, and what to keep of that."""
        kept = self._known.get(change.says)
        if kept and kept.digest == self._digest(change, kept):
            return _known(change, kept), kept
        noticed = self._scenarios.noticing(change)
        if noticed:
            found = Kept(
                digest="", place=noticed.place, name=noticed.name, sentence=noticed.sentence, rule=noticed.rule
            )
        else:
            same = proved_same(change, self._scenarios.rulebook, self._scenarios.reached(change))
            shown = None if same else witness(change, self._scenarios)
            told = (shown.sentence, shown.scenario, shown.place, shown.name) if shown else None
            found = Kept(digest="", same=same, witness=told)
        found = found.model_copy(update={"digest": self._digest(change, found)})
        return _known(change, found), found

    def _digest(self, change: Change, kept: Kept) -> str:
        one = self._by_place.get((kept.place, kept.name))
        if kept.rule and one:
            held = any(kept.sentence == e.text for e in one.expected)
            return self._digests.of_rule(change, kept.rule, repr((one.case, kept.sentence, held)))
        return self._digests.whole(change)


def _known(change: Change, kept: Kept) -> Outcome:
    if kept.place:
        return Outcome(change, Noticed(kept.place, kept.name, kept.sentence, kept.rule))
    return Outcome(change, None, kept.same, Witness(*kept.witness) if kept.witness else None)


def find_out(  # noqa: PLR0913 (what is asked, and how)
    rulebook: Rulebook,
    asked: Sequence[Asked],
    changes: Sequence[Change],
    known: Mapping[str, Kept],
    *,
    since: date,
    jobs: int = 0,
) -> Iterator[tuple[Outcome, Kept]]:
    """What comes of each change, in the order in which that is found out.

    ``since`` is the first date on which the rulebook judges: what would notice a change is of that or a later one.
    ``jobs`` is how many processes work on it: as many as there are cores, if nothing is said.
    """
    parts = [list(range(start, min(start + _AT_A_TIME, len(changes)))) for start in range(0, len(changes), _AT_A_TIME)]
    workers = min(jobs or os.cpu_count() or 1, len(parts))
    if workers <= 1:
        finding = Finding(Scenarios(asked, rulebook, since), known)
        for change in changes:
            yield finding.outcome(change)
        return
    # A fork would share threads that the parent may have.
    pool = ProcessPoolExecutor(workers, get_context("spawn"), _begin, (rulebook, asked, known, since))
    try:
        with _undisturbed():
            waiting = [pool.submit(_find, [changes[n] for n in part]) for part in parts]
        for done in as_completed(waiting):
            yield from done.result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Workers that are begun meanwhile never hear of Ctrl-C: the command does, afterwards, and tells of it alone."""
    if sys.platform == "win32":
        yield
        return
    heard = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, heard)


_finding: Finding | None = None


def _begin(rulebook: Rulebook, asked: Sequence[Asked], known: Mapping[str, Kept], since: date) -> None:
    """Make a worker ready."""
    import gc  # noqa: PLC0415 (for the worker alone)

    global _finding  # noqa: PLW0603 (a process of its own, for one rulebook)
    # Where it could not be kept from the workers, they do not each tell of it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.freeze()
    gc.set_threshold(50_000)
    _finding = Finding(Scenarios(asked, rulebook, since), known)


def _find(changes: Sequence[Change]) -> list[tuple[Outcome, Kept]]:
    if _finding is None:
        raise RuntimeError
    return [_finding.outcome(change) for change in changes]
