"""How many requests one caller may make: a bucket of tokens for each, in the memory of each worker."""

import hashlib
import ipaddress
import math
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from typing import Final

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.problems import TOO_MANY, Refused, answer
from api.sign_in.principal import let_in

EXEMPT: Final = frozenset({"/livez", "/readyz"})
"""Asked by machines that look after the service, without signing in: these always have an answer."""
_ASSETS: Final = "/assets/"
"""What pages are made of: small, the same for all, and in memory. Else each page would cost several requests."""
MINUTE: Final = 60
GUESSES: Final = 600
"""So many unknown keys an address may show in a minute where callers may ask as often as they like."""
_MOST: Final = 10_000
"""As many callers are remembered. One forgotten begins anew, and it is the one silent for longest."""

Caller = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Taken:
    """Whether a request may pass, how many more may at once, in how many seconds the next may, and how many in all."""

    passes: bool
    left: int
    wait: int
    most: int


class Buckets:
    """A bucket for each caller: ``most`` tokens, which come back evenly over a minute. Without a bottom, if 0."""

    def __init__(self, most: int, clock: Callable[[], float] = time.monotonic, callers: int = _MOST) -> None:
        """Keep the size of a bucket, the clock in seconds, and for how many callers there is room."""
        self.most, self.clock, self._room = most, clock, callers
        self._held: OrderedDict[Caller, tuple[float, float]] = OrderedDict()
        self._lock = Lock()

    def take(self, caller: Caller) -> Taken:
        """Take a token out of a caller's bucket, where there is one."""
        if not self.most:
            return Taken(passes=True, left=0, wait=0, most=0)
        with self._lock:
            now = self.clock()
            tokens, since = self._held.pop(caller, (float(self.most), now))
            tokens = min(float(self.most), tokens + (now - since) * self.most / MINUTE)
            passes = tokens >= 1
            tokens -= passes
            self._held[caller] = (tokens, now)
            if len(self._held) > self._room:
                self._held.popitem(last=False)
        wait = 0 if tokens >= 1 else math.ceil((1 - tokens) * MINUTE / self.most)
        return Taken(passes, int(tokens), wait, self.most)


class Limits:
    """Wraps the app: a caller with no token left is told when to come back.

    A key that was not good lately is looked up at its address's expense: whoever guesses keys has the database asked no
    more often than others may ask; and no more often than that where callers may ask as often as they like.
    """

    def __init__(self, app: ASGIApp, buckets: Buckets) -> None:
        """Keep what is wrapped and the buckets."""
        self._app, self._buckets = app, buckets
        self._guesses = buckets if buckets.most else Buckets(GUESSES, buckets.clock)
        self._good: OrderedDict[bytes, None] = OrderedDict()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or refuse it."""
        if scope["type"] != "http" or scope["path"] in EXEMPT or scope["path"].startswith(_ASSETS):
            await self._app(scope, receive, send)
            return
        taken = await self._take(Request(scope))
        policy = (b"ratelimit-policy", b'"caller";q=%d;w=%d' % (taken.most, MINUTE))
        told = [policy, (b"ratelimit", b'"caller";r=%d;t=%d' % (taken.left, taken.wait))] if taken.most else []

        async def send_told(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *told]
            await send(message)

        if taken.passes:
            await self._app(scope, receive, send_told)
        else:
            await answer(TOO_MANY, headers={"Retry-After": str(taken.wait)})(scope, receive, send_told)

    async def _take(self, request: Request) -> Taken:
        """Take a token of who is signed in, else of the address."""
        shown, taken = _shown(request), None
        if shown and shown not in self._good:
            taken = self._guesses.take(_address(request))
            if not taken.passes:
                return taken
        try:
            principal = await let_in(request)
        except Refused:
            # The route says so itself, where it asks for more than is open to all.
            return taken or (self._guesses if shown else self._buckets).take(_address(request))
        if shown:
            self._good[shown] = None
            self._good.move_to_end(shown)
            if len(self._good) > _MOST:
                self._good.popitem(last=False)
        return self._buckets.take((principal.tenant, principal.name))


def _shown(request: Request) -> bytes:
    """The digest of the key or token that a request shows; nothing where it shows none."""
    told = [request.headers.getlist(name) for name in ("authorization", "x-api-key")]
    return hashlib.sha256(repr(told).encode()).digest() if any(told) else b""


def _address(request: Request) -> Caller:
    """Where a request came from: its network, where one household or office may have a whole one."""
    return (_network(request.client.host if request.client else ""),)


def _network(host: str) -> str:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host
    return str(ipaddress.ip_network((address, 64), strict=False)) if address.version == 6 else host  # noqa: PLR2004
