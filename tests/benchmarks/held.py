"""The memory that each process of a service holds, as more and more cases are done; and whether it grows."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import fmean, linear_regression
from typing import Final

FILLED: Final = 10_000
"""By so many cases two workers have made all that they make once, and most of what they remember."""
FEWEST: Final = 2 * FILLED
"""Fewer cases do not tell a leak from what is made once."""
_EARLY: Final = 1 / 3
_MOST: Final = 0.02
_SAMPLES: Final = 20
"""A line through fewer is none."""


class Held:
    """How many kB each process held after so many cases, by what it is."""

    def __init__(self) -> None:
        """Nothing was looked at yet."""
        self.samples: dict[str, list[tuple[int, int]]] = {}
        self._seen: dict[str, int] = {}

    def look(self, done: int, processes: Mapping[str, int]) -> None:
        """Look at processes, by what they are and their ids. One in the place of another is looked at anew."""
        for name, pid in processes.items():
            if self._seen.get(name) != pid:
                self.samples[name] = []
            self.samples[name].append((done, resident(pid)))
        self._seen |= processes

    def now(self) -> str:
        """What was held when last looked at, on one line."""
        return ", ".join(f"{name} {samples[-1][1] / 1024:.1f} MB" for name, samples in self.samples.items())

    def judged(self, cases: int) -> Iterator[tuple[str, bool]]:
        """A line on each process after all these cases, and whether it grew.

        Through what it held after the first third of the cases, and not before most of what is remembered is there, a
        straight line is laid: from there to the end it may rise by 2 %.
        """
        begins = max(cases * _EARLY, FILLED)
        for name, samples in self.samples.items():
            late = [(done, kilobytes) for done, kilobytes in samples if done >= begins]
            if cases < FEWEST or len(late) < _SAMPLES:
                yield f"{name:<28} {samples[-1][1] / 1024:7.1f} MB (too few cases to judge its growth)", False
                continue
            slope = linear_regression(*zip(*late, strict=True)).slope
            rise = slope * (cases - begins) / fmean(kilobytes for _, kilobytes in late)
            (begun, first), (ended, last) = late[0], late[-1]
            told = f"{first / 1024:7.1f} MB after {begun:>9,} cases, {last / 1024:7.1f} MB after {ended:>9,}"
            rose = f"{rise:+.2%} by the line, {slope * 1000 / 1024:+.3f} MB for each 1,000 cases"
            yield f"{name:<28} {told}: {rose}", rise > _MOST


def resident(pid: int) -> int:
    """The kB of a process that are in memory."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))
