"""A load of callers: so many requests a second, or as many as so many callers get answered."""

import asyncio
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle, islice
from typing import Final

_GOOD: Final = frozenset({b"200", b"201"})


class NotAnswered(Exception):
    """A caller got no assessment: what is measured then says nothing. Holds the status."""


_Connection = tuple[asyncio.StreamReader, asyncio.StreamWriter]


@dataclass(frozen=True, slots=True)
class Answered:
    """How many requests were answered in a second, and how long each took, in milliseconds."""

    rate: float
    taken: list[float]


async def at_rate(port: int, bodies: Sequence[bytes], rate: float, seconds: float) -> list[float]:
    """Milliseconds that each caller waited, at so many requests a second.

    Requests leave when they are due, whether or not the ones before are answered, and each is measured from when it was
    due: a service that falls behind is seen to.
    """
    # The one idle for longest goes first: so all workers have their share of the callers.
    idle: deque[_Connection] = deque()
    begun = time.perf_counter()

    async def one(number: int, body: bytes) -> float:
        """Milliseconds that one caller waited."""
        due = begun + number / rate
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        # The service ends connections that were idle for some seconds.
        while idle and idle[0][0].at_eof():
            idle.popleft()
        connection = idle.popleft() if idle else await asyncio.open_connection("127.0.0.1", port)
        await sent(*connection, body)
        idle.append(connection)
        return (time.perf_counter() - due) * 1000

    taken = await asyncio.gather(*(one(n, body) for n, body in enumerate(islice(cycle(bodies), int(rate * seconds)))))
    for _, writer in idle:
        writer.close()
    return taken


async def as_fast(port: int, path: str, bodies: Sequence[bytes], callers: int, seconds: float) -> Answered:
    """So many callers for so long, each of whom asks again once answered."""
    until = time.perf_counter() + seconds
    taken: list[float] = []

    async def caller(first: int) -> None:
        """One of them, who begins with another case than the others."""
        connection = await asyncio.open_connection("127.0.0.1", port)
        for body in islice(cycle(bodies), first, None):
            begun = time.perf_counter()
            if begun >= until:
                break
            await sent(*connection, body, path)
            taken.append((time.perf_counter() - begun) * 1000)
        connection[1].close()

    begun = time.perf_counter()
    await asyncio.gather(*map(caller, range(callers)))
    return Answered(len(taken) / (time.perf_counter() - begun), taken)


async def sent(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, body: bytes, path: str = "/v1/assessments"
) -> None:
    """Send a case, and read all of its answer."""
    writer.write(
        b"POST " + path.encode() + b" HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        b"Content-Length: " + str(len(body)).encode() + b"\r\n\r\n" + body
    )
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    status = head.split(b" ", 2)[1]
    if status not in _GOOD:
        raise NotAnswered(status.decode())
    await reader.readexactly(int(head.partition(b"content-length:")[2].partition(b"\r\n")[0]))
