"""Cases replayed by two versions, on as many cores as there are."""

import multiprocessing
import os
import pickle
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from datetime import date
from itertools import islice
from typing import Final, NamedTuple

from rules_engine.assessment import assess
from rules_engine.case import CaseRefused
from rules_engine.rulebook import Rulebook
from rules_engine.workbench.impact.concerned import concerned
from rules_engine.workbench.impact.generating import Generating
from rules_engine.workbench.impact.judging import Answers, Judging, in_full
from rules_engine.workbench.impact.tallying import RefusedBy, Tally
from rules_engine.workbench.impact.telling_cases import Questions, Told
from rules_engine.workbench.impact.turns import turned

Referenced = tuple[str, Told]
"""A case and what it is called by."""
_PART: Final = 200
"""How many cases are handed to a process at once."""
_AHEAD: Final = 4
"""How many such parts wait for each process, so that memory stays flat however many cases there are."""


class Made(NamedTuple):
    """Generated cases: from a number on, so many. They are made where they are judged."""

    first: int
    number: int


Part = Sequence[Referenced] | Made


class Disagreement(Exception):
    """An assessment in full says otherwise than the short judgement of the same case."""


class Replaying:
    """Two versions, and what made-up cases are made with."""

    def __init__(self, before: Rulebook, after: Rulebook, on: date, seed: int) -> None:
        """Make both ready."""
        self._concerned = concerned(before, after)
        self._judging = Judging(before, self._concerned), Judging(after, self._concerned)
        self._questions = Questions(before, after)
        self._generating = Generating(before, after, on, seed)
        self._on = on

    def part(self, part: Part) -> Tally:
        """What comes of a part of the cases."""
        tally = Tally()
        for reference, case in self.cases(part):
            was, now = self.answers(case)
            if was is None or now is None:
                by: RefusedBy = "both" if was is now else "before" if was is None else "after"
                tally.refuse(reference, by)
            else:
                before, after = (one.rulebook for one in self._judging)
                tally.add(reference, turned(before, after, was, now))
        return tally

    def cases(self, part: Part) -> Iterator[Referenced]:
        """The cases of a part."""
        if isinstance(part, Made):
            for number in range(part.first, part.first + part.number):
                yield f"generated {number + 1}", self._generating.case(number)
        else:
            yield from part

    def answers(self, case: Told) -> tuple[Answers | None, Answers | None]:
        """What each version answers; nothing where it refuses the case."""
        first, second = self._told(case)
        return self._answer(self._judging[0], first), self._answer(self._judging[1], second)

    def check(self, case: Told) -> None:
        """Assess a case in full, by both deciders. Raises Disagreement, and EngineFault where that fails."""
        full: list[Answers] = []
        for judging, told, short in zip(self._judging, self._told(case), self.answers(case), strict=True):
            if short is None:
                return
            full.append(in_full(assess(judging.rulebook, {**told, "detail": "brief"}, sets=False)))
            _agree(full[-1], short, full[-1].keys() & self._concerned)
        # What cannot answer otherwise was not judged: it does not answer otherwise.
        was, now = full
        _agree(was, now, was.keys() - self._concerned)

    def _told(self, case: Told) -> tuple[Told, Told]:
        on = case.get("on") or self._on.isoformat()
        return self._questions.told({**case, "on": on, "detail": "brief"})

    @staticmethod
    def _answer(judging: Judging, told: Told) -> Answers | None:
        try:
            return judging(told)
        except CaseRefused:
            return None


def _agree(full: Answers, other: Answers, on: Iterable[str]) -> None:
    otherwise = sorted(rule for rule in on if full.get(rule) != other.get(rule))
    if otherwise:
        raise Disagreement(", ".join(otherwise).replace("_", " "))


def in_parts(cases: Iterable[Referenced], made: int) -> Iterator[Part]:
    """Cases of files and records, and so many that are made up, in parts."""
    found = iter(cases)
    while part := list(islice(found, _PART)):
        yield part
    for first in range(0, made, _PART):
        yield Made(first, min(_PART, made - first))


def replay(  # noqa: PLR0913 (what a replay is of)
    before: Rulebook, after: Rulebook, parts: Iterable[Part], on: date, seed: int, *, told: Callable[[int], None]
) -> Tally:
    """What comes of all cases; ``told`` hears of the number of those that are done, again and again."""
    books = pickle.dumps((before, after))
    workers = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    whole = Tally()
    # Anew rather than forked: this process may have threads, and the second decider's pipes.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, context, initializer=_begin, initargs=(books, on, seed)) as pool:
        waiting: deque[Future[Tally]] = deque()
        ahead = iter(parts)
        try:
            while True:
                waiting += [pool.submit(_work, part) for part in islice(ahead, workers * _AHEAD - len(waiting))]
                if not waiting:
                    return whole
                whole.join(waiting.popleft().result())
                told(whole.cases)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


_replaying: list[Replaying] = []
"""In a worker, the one thing that it was begun with."""


def _begin(books: bytes, on: date, seed: int) -> None:
    # Ctrl-C is for the process that began this one: it ends its workers.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    before, after = pickle.loads(books)  # noqa: S301 (this program's own, from the process that began this one)
    _replaying[:] = [Replaying(before, after, on, seed)]


def _work(part: Part) -> Tally:
    return _replaying[0].part(part)
