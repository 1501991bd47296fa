"""The styles and the script of pages, at addresses that change with what they hold."""

import gzip
import hashlib
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final, Self

from fastapi import APIRouter, Request, Response

from api.problems import NOT_FOUND, Refused

router = APIRouter(include_in_schema=False)

BUILT: Final = Path(__file__).parent.parent / "static" / "pages"
"""Where `make assets` puts them."""
PARTS: Final[Mapping[str, str]] = {
    "govuk-frontend.min.js": "text/javascript",
    "referring.js": "text/javascript",
    "reading.css": "text/css",
    "thresholds.css": "text/css",
    "thresholds.js": "text/javascript",
}
"""What there is, with media types."""
_TAKES_GZIP: Final = re.compile(r"\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))", re.IGNORECASE)
_KEPT: Final = "public, max-age=31536000, immutable"


class Assets:
    """What was built, in memory."""

    def __init__(self, parts: Mapping[str, bytes]) -> None:
        """Keep the parts, and name their address by the digest of them all: one part asks for another beside it."""
        self.parts = parts
        # Once, and of these alone: pages hold what belongs to a person, which the size of a packed page could betray.
        self.packed = {name: gzip.compress(part, mtime=0) for name, part in parts.items()}
        told = b"".join(hashlib.sha256(name.encode() + b"\0" + parts[name]).digest() for name in sorted(parts))
        self.digest = hashlib.sha256(told).hexdigest()[:20]

    @classmethod
    def built(cls) -> Self | None:
        """What `make assets` has built; None where it is not there, or not whole."""
        try:
            return cls({name: (BUILT / name).read_bytes() for name in PARTS})
        except OSError:
            return None

    def address(self, name: str) -> str:
        """Where a part is."""
        return f"/assets/{self.digest}/{name}"


@router.api_route("/assets/{digest}/{name}", methods=["GET", "HEAD"])
def asset(request: Request, digest: str, name: str) -> Response:
    """A part of what pages need. An older digest is gone: a page that is loaded again asks for the new one."""
    assets: Assets | None = request.app.state.assets
    if assets is None or digest != assets.digest or name not in assets.parts:
        raise Refused(NOT_FOUND)
    headers = {"Cache-Control": _KEPT, "Vary": "Accept-Encoding"}
    if not _TAKES_GZIP.search(request.headers.get("accept-encoding", "")):
        return Response(assets.parts[name], media_type=PARTS[name], headers=headers)
    return Response(assets.packed[name], media_type=PARTS[name], headers={**headers, "Content-Encoding": "gzip"})
