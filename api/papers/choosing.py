"""Which form a paper takes: the one asked for by name, else by the header Accept, of those that can be made here."""

import base64
import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from threading import Lock, Semaphore
from typing import Final

from fastapi import Response

from api.papers import pdf, word
from api.papers.paper import Paper, html, markdown
from api.problems import BUSY, NOT_ACCEPTABLE, NOT_INSTALLED, QUERY_REFUSED, Refused, answer
from rules_engine.case import CaseError
from rules_engine.rendering.page import STYLE

_ALLOWED_STYLE: Final = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
_POLICY: Final = (
    f"default-src 'none'; style-src 'sha256-{_ALLOWED_STYLE}'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)
"""The page's own style is all that a browser may use."""
_TURN: Final = Lock()
"""A document of fifty pages takes seconds and much memory: several at once would make all wait for each other."""
_ROOM: Final = Semaphore(3)
"""One is made, and two wait: more would take the threads that answer everybody else."""
_PATIENCE: Final = 20
"""Seconds that one waits at most: longer, and what stands between here and the caller may have given up."""


@dataclass(frozen=True, slots=True)
class Form:
    """A form of a paper: its name, its media type, how its file ends, how it is made, and what that would need.

    ``package`` is the one that makes it, where that is an extra.
    """

    name: str
    media_type: str
    suffix: str
    make: Callable[[Paper], bytes]
    lacks: Callable[[], str] = str
    package: str = ""
    is_text: bool = False


FORMS: Final = (
    Form("html", "text/html", "html", html, is_text=True),
    Form("markdown", "text/markdown", "md", markdown, is_text=True),
    Form("pdf", "application/pdf", "pdf", pdf.pdf, pdf.lacks, "weasyprint"),
    Form(
        "word",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "docx",
        word.word,
        word.lacks,
        "docx",
    ),
)
"""Where a caller takes several alike, the first of them."""


def offered() -> frozenset[str]:
    """The names of the forms whose packages are here, so that a page may lead to them. Nothing is loaded for it."""
    return frozenset(form.name for form in FORMS if not form.package or find_spec(form.package))


def printed(one: Paper, accept: str | None, named: str | None) -> Response:
    """A paper in the form named (``?format=``), else in the one that ``Accept`` likes best.

    Documents are made one at a time: where too many wait already, a problem says when to come back. Raises Refused
    where there is no such form, or where this service lacks what every form asked for needs.
    """
    form = _chosen(accept, named)
    made = form.make(one) if form.is_text else _in_turn(form, one)
    if made is None:
        return answer(BUSY, headers={"Retry-After": str(_PATIENCE)})
    headers = {"content-language": "en-GB", "vary": "Accept"}
    if form.name == "html":
        headers["content-security-policy"] = _POLICY
    if not form.is_text:
        headers["content-disposition"] = f'attachment; filename="{one.name}.{form.suffix}"'
    media_type = f"{form.media_type}; charset=utf-8" if form.is_text else form.media_type
    return Response(made, headers=headers, media_type=media_type)


def _in_turn(form: Form, one: Paper) -> bytes | None:
    """A document when its turn comes; None where that takes too long."""
    if not _ROOM.acquire(blocking=False):
        return None
    try:
        if not _TURN.acquire(timeout=_PATIENCE):
            return None
        try:
            return form.make(one)
        finally:
            _TURN.release()
    finally:
        _ROOM.release()


def _chosen(accept: str | None, named: str | None) -> Form:
    wanted = [form for form in FORMS if form.name == named] if named is not None else _liked(accept)
    if named is not None and not wanted:
        detail = f"Write format as one of: {', '.join(form.name for form in FORMS)}."
        permitted = [form.name for form in FORMS]
        error = CaseError(pointer="/format", code="not_permitted", detail=detail, permitted=permitted)
        raise Refused(QUERY_REFUSED, detail, [error])
    if not wanted:
        forms = "; ".join(f"{form.name}: {form.media_type}" for form in FORMS)
        raise Refused(NOT_ACCEPTABLE, f"Ask for one of these, by ?format= or by the header Accept: {forms}.")
    found = next((form for form in wanted if not form.lacks()), None)
    if found is None:
        can_be_had = " or ".join(form.name for form in FORMS if not form.lacks())
        raise Refused(
            NOT_INSTALLED,
            f"This service lacks {wanted[0].lacks()}. Whoever looks after it can add that. Until then ask for "
            f"{can_be_had}, by ?format= or by the header Accept.",
        )
    return found


def _liked(accept: str | None) -> list[Form]:
    """The forms that an ``Accept`` header takes, the best liked first (RFC 9110, section 12.5.1)."""
    if accept is None or not accept.strip():
        return list(FORMS)
    ranges = dict(_ranges(accept))
    liking = {form.name: _quality(ranges, form.media_type) for form in FORMS}
    taken = [form for form in FORMS if liking[form.name] > 0]
    return sorted(taken, key=lambda form: -liking[form.name])


def _quality(ranges: dict[str, float], media_type: str) -> float:
    """How well a media type is liked: as its most particular range says, and not at all where none has it."""
    whole = f"{media_type.partition('/')[0]}/*"
    return next((ranges[one] for one in (media_type, whole, "*/*") if one in ranges), 0.0)


def _ranges(accept: str) -> Iterator[tuple[str, float]]:
    """Each range of media types with its quality. What cannot be read as one says nothing."""
    for part in accept.split(","):
        media_range, *parameters = (one.strip().lower() for one in part.split(";"))
        quality = next((one.removeprefix("q=") for one in parameters if one.startswith("q=")), "1")
        try:
            yield media_range, float(quality)
        except ValueError:
            continue
