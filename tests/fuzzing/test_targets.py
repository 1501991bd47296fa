"""What is fuzzed holds for the seeds, for edits of them, and for every input that was ever found to break it."""

import random
from collections.abc import Callable
from importlib import import_module
from types import ModuleType

import pytest

from tests.fuzzing.__main__ import TARGETS

_MODULES: dict[str, ModuleType] = {name: import_module(f"tests.fuzzing.{name}") for name in TARGETS}
_SEEDS: dict[str, list[bytes]] = {name: list(module.seeds()) for name, module in _MODULES.items()}


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.filterwarnings("ignore::ruamel.yaml.error.ReusedAnchorWarning")
def test_seeds_and_edits_of_them_pass(target: str) -> None:
    """Each seed as it is, and some with a piece taken out, put twice, or changed."""
    check: Callable[[bytes], None] = _MODULES[target].check
    for seed in _SEEDS[target]:
        check(seed)
    chance = random.Random(7)  # noqa: S311 (repeatable, not secret)
    for seed in chance.choices(_SEEDS[target], k=30):
        check(_edited(seed, chance))


def _edited(seed: bytes, chance: random.Random) -> bytes:
    first = chance.randrange(1, max(2, len(seed)))
    last = min(len(seed), first + chance.randrange(1, 40))
    piece = seed[first:last]
    instead = chance.choice([b"", piece * 2, bytes(reversed(piece)), chance.randbytes(3), b"\n", b": ", b"\xc2\x85"])
    return seed[:first] + instead + seed[last:]
