"""What is remembered between cases: made once for all that have it in common, and never more than so much of it."""

from collections import deque
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

_Made = TypeVar("_Made")


class Remembered(Generic[_Made]):
    """What was made before, by names that tell apart all in which it can differ.

    It holds the ``most`` that were made last: always as many, so that the memory of a process that serves stays level.
    Threads may share it: at worst one makes what another has just made, and it is the same.
    """

    def __init__(self, most: int) -> None:
        """Remember nothing yet."""
        self._most = most
        self._made: dict[Hashable, _Made] = {}
        self._names: deque[Hashable] = deque()

    def __len__(self) -> int:
        return len(self._made)

    def find(self, name: Hashable) -> _Made | None:
        """What goes by a name, where it is remembered."""
        return self._made.get(name)

    def get(self, name: Hashable, make: Callable[[], _Made]) -> _Made:
        """What goes by a name; made now, where it is not remembered."""
        found = self._made.get(name)
        if found is None:
            found = self._made[name] = make()
            self._names.append(name)
            if len(self._names) > self._most:
                self._made.pop(self._names.popleft(), None)
        return found
