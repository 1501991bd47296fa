"""The parent's end of the helper process: starting it, frames to and from it, and ending it."""

import json
import os
import select
import struct
import subprocess
import sys
import threading
import time
import weakref
from collections import deque
from pathlib import Path

from rules_engine.durable.faults import EngineFault

WORKER = Path(__file__).with_name("worker.py")
"""Run as a file of its own, so that starting it imports nothing else of this project."""
HEAD, LONGEST_ANSWER = 4, 2**20
"""Bytes of a frame's length, and of the longest answer."""


class Asked:
    """Something put to the helper, and what it answered."""

    def __init__(self, helper: "Helper", number: int) -> None:
        """Not answered yet."""
        self.helper, self.number = helper, number
        self.told: str | None = None

    def answer(self, until: float) -> str:
        """What the helper answers. Raises EngineFault where that does not come in time, or is none."""
        while self.told is None:
            self.helper.read_one(self, until)
        return self.told

    def behind_another(self) -> bool:
        """Whether it was not its turn yet: then it is not what the helper failed at."""
        return self.told is None and self.helper.deciding() != self.number


class Helper:
    """One helper process. Requests are numbered and answered in order; a thread may read another's answer."""

    def __init__(self) -> None:
        """Start it. Raises OSError."""
        down, self._to = os.pipe()
        self._from, up = os.pipe()
        try:
            # Its own session: a Ctrl-C at the terminal is not for it. It ends when its input does.
            # -P: no module of this folder may stand in for one of the standard library.
            self._process = subprocess.Popen(  # noqa: S603
                [sys.executable, "-P", str(WORKER)],
                stdin=down,
                stdout=up,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError:
            os.close(self._to)
            os.close(self._from)
            raise
        finally:
            os.close(down)
            os.close(up)
        os.set_blocking(self._to, False)
        os.set_blocking(self._from, False)
        self._writable, self._readable = select.poll(), select.poll()
        self._writable.register(self._to, select.POLLOUT)
        self._readable.register(self._from, select.POLLIN)
        self._sending, self._reading = threading.Lock(), threading.Lock()
        self._numbers = 0
        self._awaited: deque[tuple[int, weakref.ref[Asked]]] = deque()
        self._read = bytearray()
        self._failed = False
        self._ending = weakref.finalize(self, _end, self._process, os.getpid(), (self._to, self._from))
        _helpers.add(self)

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    def running(self) -> bool:
        """Whether it can be asked."""
        return not self._failed and self._process.poll() is None

    def kill(self) -> None:
        """End it at once, whatever it is doing. Whoever waits for it learns that it ended."""
        self._failed = True
        self._process.kill()
        self._process.wait()

    def let_go(self) -> None:
        """Close the pipes, in a fork's child: the helper is its parent's, and ends when the last end of them closes."""
        self._failed = True
        self._ending()

    def deciding(self) -> int:
        """The number of what it is at, which is the first that is not answered; 0 where all is."""
        try:
            return self._awaited[0][0]
        except IndexError:
            return 0

    def ask(self, what: str, digest: str, told: str, until: float) -> Asked:
        """Send a request, ``told`` being JSON. Raises EngineFault where it cannot be sent in time."""
        if not self._sending.acquire(timeout=_left(until)):
            raise EngineFault("the helper does not take requests")
        try:
            self._numbers += 1
            asked = Asked(self, self._numbers)
            frame = f'[{asked.number},"{what}",{json.dumps(digest)},{told}]'.encode()
            self._awaited.append((asked.number, weakref.ref(asked)))
            rest = memoryview(struct.pack(">I", len(frame)) + frame)
            while rest:
                try:
                    rest = rest[os.write(self._to, rest) :]
                except BlockingIOError:
                    if not self._writable.poll(_left(until) * 1000):
                        raise EngineFault("the helper does not take requests") from None
        except OSError:
            raise EngineFault("the helper has ended") from None
        finally:
            self._sending.release()
        return asked

    def read_one(self, waiting: Asked, until: float) -> None:
        """Read one answer, unless ``waiting`` has been answered meanwhile, and give it to whoever asked."""
        if not self._reading.acquire(timeout=_left(until)):
            raise EngineFault("the helper did not answer in time")
        try:
            if waiting.told is None:
                self._give(self._frame(until))
        except (ValueError, TypeError, IndexError):
            raise EngineFault("the helper's answer was garbled") from None
        finally:
            self._reading.release()

    def _frame(self, until: float) -> bytes:
        read = self._read
        while len(read) < HEAD or len(read) < HEAD + _length(read):
            if self._failed:
                raise EngineFault("the helper has ended")
            if not self._readable.poll(_left(until) * 1000):
                raise EngineFault("the helper did not answer in time")
            more = os.read(self._from, 2**16)
            if not more:
                raise EngineFault("the helper has ended")
            read += more
        end = HEAD + _length(read)
        frame = bytes(read[HEAD:end])
        del read[:end]
        return frame

    def _give(self, frame: bytes) -> None:
        number, told, *reason = json.loads(frame)
        expected, asked = self._awaited[0]
        if number != expected:
            raise ValueError("an answer to something else")
        if not isinstance(told, str):
            raise EngineFault(f"the helper failed: {reason}")
        # Not before it is answered: until then, whatever goes wrong goes wrong at it.
        self._awaited.popleft()
        found = asked()
        if found:
            found.told = told


def _length(read: bytearray) -> int:
    length: int = struct.unpack_from(">I", read)[0]
    if length > LONGEST_ANSWER:
        raise ValueError("no answer is so long")
    return length


def _left(until: float) -> float:
    """Seconds left, never less than none: what has come is read even where time is up."""
    return max(0.0, until - time.monotonic())


def _end(process: "subprocess.Popen[bytes]", owner: int, pipes: tuple[int, ...]) -> None:
    """End the helper with its owner, and not with a fork's child that inherited the object."""
    if os.getpid() == owner:
        process.kill()
        process.wait()
    else:
        process.returncode = 0
    for pipe in pipes:
        os.close(pipe)


_helpers: "weakref.WeakSet[Helper]" = weakref.WeakSet()


def _in_child() -> None:
    # Held by a thread that the child does not have, the pipes would stay open for as long as the child lives.
    for helper in list(_helpers):
        helper.let_go()


os.register_at_fork(after_in_child=_in_child)
