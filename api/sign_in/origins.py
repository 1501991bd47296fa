"""Where a request comes from, as far as its headers tell: a browser does not let a page forge these."""

import ipaddress
import re
from typing import Final

from starlette.requests import Request

HARMLESS: Final = frozenset({"GET", "HEAD", "OPTIONS"})
"""Methods that change nothing. A page of another site may send them, as a link does, and cannot read the answer."""
_HOST: Final = re.compile(r"\[([0-9A-Fa-f:.]+)\]|([A-Za-z0-9.-]+)")
_AUTHORITY: Final = re.compile(rf"(?:{_HOST.pattern})(?::[0-9]{{1,5}})?")


def is_loopback(host: str) -> bool:
    """Whether a name or an address without its port means this computer, whoever resolves it."""
    name = host.lower().removesuffix(".")
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def named_host(request: Request) -> str | None:
    """The host that the caller asked for, without its port; None where the request does not name exactly one."""
    told = request.headers.getlist("host")
    found = _AUTHORITY.fullmatch(told[0]) if len(told) == 1 else None
    return (found[1] or found[2]) if found else None


def sent_from(request: Request, origin: str) -> bool | None:
    """Whether the page that sent this is of our own origin, such as ``https://host``; None where nothing tells."""
    origins, sites = (request.headers.getlist(name) for name in ("origin", "sec-fetch-site"))
    if any(told != origin for told in origins) or any(told not in {"same-origin", "none"} for told in sites):
        return False
    return True if origins or "same-origin" in sites else None
