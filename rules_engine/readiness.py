"""What is made once for a rulebook and kept: its diagrams, its wording, and the second decider rehearsed on it."""

import ctypes
import gc
import os
import sys
from collections import Counter, OrderedDict
from datetime import date
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Final

from rules_engine.contract import Recommendation
from rules_engine.inference import HELD, SecondDecider, rehearse_once
from rules_engine.passages import NO_PASSAGES, Passages
from rules_engine.rulebook import Rulebook
from rules_engine.settling import Settling
from rules_engine.wording import Wording


class Ready:
    """A rulebook with all that judging a case by it needs."""

    def __init__(self, rulebook: Rulebook, second_decider: SecondDecider) -> None:
        """Rehearse the second decider and build the diagrams. Raises as ``make_ready``."""
        rehearse_once(rulebook, second_decider, cache=cache_folder())
        self.second_decider = second_decider
        self.settling = Settling(rulebook)
        self._rulebook = rulebook
        self._builds_on = Counter(name for rule in rulebook.rules for name in rulebook.rests_on[rule])
        self._worded = cache(lambda replaced, passages, brief: Wording(rulebook, replaced, passages, brief=brief))

    def bearing(self, recommendation: Recommendation) -> int:
        """Sorts first what most other rules build on."""
        return -self._builds_on.get(recommendation.id, 0)

    def wording(self, on: date, passages: Passages = NO_PASSAGES, *, brief: bool) -> Wording:
        """The rulebook's wording on a date, with the passages at hand."""
        replaced = frozenset(s.id for s in self._rulebook.sources.values() if s.replaced_on(on))
        return self._worded(replaced, passages, brief)


_MALLOC: Final = {-3: 1 << 18, -1: 64 << 20, -8: 2}
"""glibc's M_MMAP_THRESHOLD and M_TRIM_THRESHOLD, in bytes, and M_ARENA_MAX.

A whole answer, longer than anything that is remembered, has memory of its own: it would leave holes between what stays.
Of what is shorter as much is held on to as several answers take; and not every thread holds on to its own.
"""
_decider = SecondDecider()
_ready: OrderedDict[str, Ready] = OrderedDict()
_lock = Lock()


def begin() -> None:
    """Start what takes a while and needs no rulebook yet. Nothing is waited for."""
    _decider.begin()


def make_ready(rulebook: Rulebook) -> Ready:
    """A rulebook made ready to judge by: once for each; of the few held, the one used longest ago goes first.

    Raises UnfitRulebook for a rulebook that the second decider cannot hold, and EngineFault where it fails.
    """
    with _lock:
        found = _ready.pop(rulebook.digest, None) or Ready(rulebook, _decider)
        _ready[rulebook.digest] = found
        while len(_ready) > HELD:
            _ready.popitem(last=False)
    return found


def spare_the_collector() -> None:
    """For a process that serves: what was made ready stays, and is not looked through for garbage again and again."""
    gc.collect()
    gc.freeze()
    # An assessment has no cycles and frees itself: to look through its parts finds nothing, and a full collection, of
    # 20 ms and more, little.
    gc.set_threshold(50_000, 10, 1_000)


def hand_over_quickly() -> None:
    """For a process that serves: a thread whose answer came from elsewhere goes on within half a millisecond.

    While others judge cases it would wait ten times as long, and hold up whoever waits for the records.
    """
    sys.setswitchinterval(0.0005)


def hold_on_to_memory() -> None:
    """For a process that serves: memory in which an answer was worked out is there for the next.

    Left to itself glibc gives most of it back after each, and to have it again, page by page, takes as long as writing
    the answer. Other C libraries are left as they are.
    """
    library = ctypes.CDLL(None)
    if hasattr(library, "mallopt"):
        for option, value in _MALLOC.items():
            library.mallopt(option, value)


def cache_folder() -> Path:
    """Where it is remembered which rulebooks were rehearsed: nothing of any case is kept there."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "thresholds"
