"""What is made once for a rulebook and kept: its diagrams, and the second decider rehearsed on it."""

import os
from collections import OrderedDict
from pathlib import Path
from threading import Lock

from rules_engine.inference import HELD, SecondDecider, rehearse_once
from rules_engine.rulebook import Rulebook
from rules_engine.settling import Settling

_decider = SecondDecider()
_settlings: OrderedDict[str, Settling] = OrderedDict()
_lock = Lock()


def make_ready(rulebook: Rulebook) -> tuple[Settling, SecondDecider]:
    """The diagrams of a rulebook, and the second decider with the rulebook rehearsed.

    Made once for a rulebook; of the few held, the one used longest ago goes first. Raises UnfitRulebook for a
    rulebook that the second decider cannot hold, and EngineFault where it cannot be rehearsed.
    """
    found = _settlings.get(rulebook.digest)
    if found is not None:
        return found, _decider
    with _lock:
        found = _settlings.get(rulebook.digest)
        if found is None:
            rehearse_once(rulebook, _decider, cache=cache_folder())
            found = _settlings[rulebook.digest] = Settling(rulebook)
            while len(_settlings) > HELD:
                _settlings.popitem(last=False)
    return found, _decider


def cache_folder() -> Path:
    """Where it is remembered which rulebooks were rehearsed: nothing of any case is kept there."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "thresholds"


