"""What is remembered between cases: made once for all that have it in common, and never more than so much of it."""

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

_Made = TypeVar("_Made")


class Remembered(Generic[_Made]):
    """What was made before, by names that tell apart all in which it can differ.

    It holds at least half of ``most`` that were asked for last, and no more than ``most``. Threads may share it: at
    worst one makes what another has just made, and it is the same.
    """

    def __init__(self, most: int) -> None:
        """Remember nothing yet."""
        self._half = most // 2
        self._lately: dict[Hashable, _Made] = {}
        self._before: dict[Hashable, _Made] = {}

    def __len__(self) -> int:
        return len(self._lately) + len(self._before)

    def find(self, name: Hashable) -> _Made | None:
        """What goes by a name, where it is remembered."""
        found = self._lately.get(name)
        if found is None:
            found = self._before.get(name)
            if found is not None:
                self._keep(name, found)
        return found

    def get(self, name: Hashable, make: Callable[[], _Made]) -> _Made:
        """What goes by a name; made now, where it is not remembered."""
        found = self.find(name)
        if found is None:
            found = make()
            self._keep(name, found)
        return found

    def _keep(self, name: Hashable, made: _Made) -> None:
        if len(self._lately) >= self._half:
            self._before, self._lately = self._lately, {}
        self._lately[name] = made
