"""Every error of the API is a problem detail (RFC 9457), and every kind is described at its path."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from pydantic import BaseModel, Field
from starlette.responses import JSONResponse

from rules_engine.case import CaseError

MEDIA_TYPE = "application/problem+json"


class ReadyPart(BaseModel):
    """One part of the service, and whether it is ready."""

    part: str
    ready: bool
    detail: str


class Problem(BaseModel):
    """An error, as RFC 9457 has it. It never repeats what a case says."""

    type: str = Field(description="A path of this service that describes this kind of problem.")
    title: str
    status: int
    detail: str = Field(description="What is wrong this time, and what to do.")
    errors: list[CaseError] | None = Field(default=None, description="Everything that is wrong with a refused case.")
    parts: list[ReadyPart] | None = Field(default=None, description="Which part is not ready.")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of problem: its status, its title, and what to do about it."""

    name: str
    status: HTTPStatus
    title: str
    about: str

    @property
    def path(self) -> str:
        """Where it is described."""
        return f"/problems/{self.name}"


CASE_REFUSED = Kind(
    "case-refused", HTTPStatus.UNPROCESSABLE_ENTITY, "The case is refused",
    "The case cannot be assessed as it stands. The errors say where, what is wrong and what is permitted. "
    'Correct them and send the case again. A refusal is no "no": nothing was decided.',
)  # fmt: skip
BATCH_REFUSED = Kind(
    "batch-refused", HTTPStatus.UNPROCESSABLE_ENTITY, "The batch is refused",
    "No case of it was looked at: the batch itself is not as it should be. The errors say what is wrong.",
)  # fmt: skip
QUERY_REFUSED = Kind(
    "query-refused", HTTPStatus.UNPROCESSABLE_ENTITY, "The query is refused",
    "A parameter after the question mark of the address is not one that this path takes, or has a value that "
    "it cannot have. The errors say which are taken.",
)  # fmt: skip
UNREADABLE = Kind(
    "unreadable-body", HTTPStatus.BAD_REQUEST, "The body cannot be read",
    "The body is not JSON in UTF-8, has a name twice in one object, or is nested too deep.",
)  # fmt: skip
NOT_FOUND = Kind(
    "not-found", HTTPStatus.NOT_FOUND, "There is nothing here",
    "This service has no such path. /openapi.json lists those it has.",
)  # fmt: skip
WRONG_METHOD = Kind(
    "wrong-method", HTTPStatus.METHOD_NOT_ALLOWED, "This path does not take that method",
    "The header Allow names the methods that this path takes.",
)  # fmt: skip
TOO_LARGE = Kind(
    "body-too-large", HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "The body is too large",
    "A case is at most 256 KiB, a batch of cases 4 MiB. Send the answers to the facts only, and no documents; send "
    "a large batch in parts.",
)  # fmt: skip
WRONG_TYPE = Kind(
    "unsupported-media-type", HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "The body is not of a type that is read",
    "Send the body as JSON, not compressed, with the header Content-Type: application/json.",
)  # fmt: skip
BAD_REQUEST = Kind(
    "bad-request", HTTPStatus.BAD_REQUEST, "The request cannot be understood",
    "The request breaks the rules of HTTP. /openapi.json says what each path takes.",
)  # fmt: skip
ENGINE_FAULT = Kind(
    "engine-fault", HTTPStatus.SERVICE_UNAVAILABLE, "The case could not be evaluated",
    'The fault is in this service. It is not a "no": any duty still stands, and its clock is still running. '
    "Try again now; if it fails again, do not wait for this service, and decide from the guidance.",
)  # fmt: skip
UNSOUND_LEDGER = Kind(
    "unsound-ledger", HTTPStatus.SERVICE_UNAVAILABLE, "The ledger cannot be shown",
    "The ledger of this source has to be mended first: thresholds ledger check says where. Cases are assessed all "
    "the same: nothing is decided by a ledger.",
)  # fmt: skip
NOT_SIGNED_IN = Kind(
    "not-signed-in", HTTPStatus.UNAUTHORIZED, "Sign in first",
    "This needs a key or a token that is valid now: send it as Authorization: Bearer, or a key as X-API-Key. Where one "
    "was sent, it is unknown, expired, revoked, or not meant for this service. Ask whoever runs this service for one.",
)  # fmt: skip
NO_SIGN_IN = Kind(
    "sign-in-not-available", HTTPStatus.SERVICE_UNAVAILABLE, "Nobody can sign in just now",
    "What this service asks when someone signs in does not answer, so it cannot tell who you are. Nothing was assessed "
    'or kept, and this is no "no": any duty still stands, and its clock is still running. Try again in a minute; if it '
    "fails again, do not wait for this service: decide from the guidance.",
)  # fmt: skip
NOT_COMPLETED = Kind(
    "sign-in-not-completed", HTTPStatus.BAD_REQUEST, "The sign-in was not completed",
    "Nobody was signed in. A sign-in has to be finished in the browser in which it was begun, within ten minutes, and "
    "once. Begin again at /sign-in.",
)  # fmt: skip
NOT_PERMITTED = Kind(
    "not-permitted", HTTPStatus.FORBIDDEN, "You may not do this",
    "You are known here, but not permitted to do this. Ask whoever runs this service, if your work needs it.",
)  # fmt: skip
WRONG_HOST = Kind(
    "wrong-host", HTTPStatus.MISDIRECTED_REQUEST, "This service answers to this computer only",
    "There is no sign-in here, so only requests to localhost or 127.0.0.1 are answered. To serve others, set up "
    "sign-in first.",
)  # fmt: skip
TOO_MANY = Kind(
    "too-many-requests", HTTPStatus.TOO_MANY_REQUESTS, "Too many requests",
    "Wait as many seconds as the header Retry-After says, and send it again. Nothing was assessed or kept. If a "
    "notification may be due, do not wait for this service: decide from the guidance.",
)  # fmt: skip
NO_RECORDS = Kind(
    "records-not-available", HTTPStatus.SERVICE_UNAVAILABLE, "The records are not available",
    "The database does not answer. Nothing of this request was kept. Send it again, with the same Idempotency-Key: it "
    "is never kept twice. Cases can still be assessed without keeping them.",
)  # fmt: skip
PERHAPS_KEPT = (
    "The database stopped answering as it was told to keep this. It has kept the whole of it, or nothing. Send it "
    "again with the same Idempotency-Key: it is never kept twice. Without a key, look first whether it is there."
)
"""The detail of the same problem where it is not known."""
RECORD_REFUSED = Kind(
    "record-refused", HTTPStatus.UNPROCESSABLE_ENTITY, "The record is refused",
    "Nothing was kept. The errors say where, what is wrong and what is permitted. Correct it and send it again.",
)  # fmt: skip
KEY_REUSED = Kind(
    "idempotency-key-reused", HTTPStatus.UNPROCESSABLE_ENTITY, "This Idempotency-Key was used for something else",
    "The same key came with another body in the last 24 hours. Nothing was kept now. Take a new key, such as a UUID, "
    "for each new request, and the same key only to repeat one.",
)  # fmt: skip
CONDITION_NEEDED = Kind(
    "condition-needed", HTTPStatus.PRECONDITION_REQUIRED, "Say which version you have seen",
    "Read the assessment first, and send its ETag as If-Match: so that nobody decides without seeing what others "
    "have decided meanwhile. Nothing was kept.",
)  # fmt: skip
CHANGED = Kind(
    "changed-meanwhile", HTTPStatus.PRECONDITION_FAILED, "Something was decided or kept meanwhile",
    "In the matter of this assessment there is a decision, or a later assessment, that you have not seen. Read it "
    "again, and then decide. Nothing was kept.",
)  # fmt: skip
ERASED = Kind(
    "erased", HTTPStatus.GONE, "This was erased",
    "What was kept here was erased, as the law or a retention schedule requires. The records say when, and on whose "
    "authority.",
)  # fmt: skip
NOT_ACCEPTABLE = Kind(
    "not-acceptable", HTTPStatus.NOT_ACCEPTABLE, "There is no such form of this",
    "Ask for one of the forms that there are, by ?format= or by the header Accept.",
)  # fmt: skip
NOT_INSTALLED = Kind(
    "not-installed", HTTPStatus.NOT_IMPLEMENTED, "This service cannot make that form",
    "A package that this form needs is not installed here. The detail says which, and which forms can be had.",
)  # fmt: skip
BUSY = Kind(
    "papers-busy", HTTPStatus.SERVICE_UNAVAILABLE, "Other papers are being made just now",
    "PDF and Word documents are made one at a time, and others wait already. Ask again after as many seconds as the "
    "header Retry-After says; or ask for html or markdown, which can be had now. What is kept is as it was.",
)  # fmt: skip
NOT_READY = Kind(
    "not-ready", HTTPStatus.SERVICE_UNAVAILABLE, "This service is not ready",
    "The parts say which one is not. Until it is, cases are not evaluated; duties and their clocks run on.",
)  # fmt: skip
UNFORESEEN = Kind(
    "unforeseen", HTTPStatus.INTERNAL_SERVER_ERROR, "Something went wrong here",
    'The fault is in this service, and was noted. It is not a "no": any duty still stands, and its clock is '
    "still running. Try again now; if it fails again, decide without this service, from the guidance.",
)  # fmt: skip

KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        CASE_REFUSED, BATCH_REFUSED, QUERY_REFUSED, UNREADABLE, NOT_FOUND, WRONG_METHOD, TOO_LARGE, WRONG_TYPE,
        BAD_REQUEST, NOT_SIGNED_IN, NO_SIGN_IN, NOT_COMPLETED, NOT_PERMITTED, WRONG_HOST, TOO_MANY, NO_RECORDS,
        RECORD_REFUSED, KEY_REUSED, CONDITION_NEEDED, CHANGED, ERASED, NOT_ACCEPTABLE, NOT_INSTALLED, BUSY,
        ENGINE_FAULT, UNSOUND_LEDGER, NOT_READY, UNFORESEEN,
    )
}  # fmt: skip
BY_STATUS: Mapping[int, Kind] = {404: NOT_FOUND, 405: WRONG_METHOD}


class Refused(Exception):
    """A request is answered with a problem."""

    def __init__(self, kind: Kind, detail: str = "", errors: Sequence[CaseError] | None = None) -> None:
        """Keep what the answer says."""
        self.kind, self.detail, self.errors = kind, detail, errors
        super().__init__(kind.name)


def problem(
    kind: Kind,
    detail: str = "",
    *,
    errors: Sequence[CaseError] | None = None,
    parts: Sequence[ReadyPart] | None = None,
) -> dict[str, Any]:
    """A problem as JSON has it; without a detail it says what to do about its kind."""
    told = Problem(
        type=kind.path,
        title=kind.title,
        status=kind.status,
        detail=detail or kind.about,
        errors=None if errors is None else list(errors),
        parts=None if parts is None else list(parts),
    )
    # An error's "nearest" stays even where it is null: callers may count on its keys.
    left_out = {key for key in ("errors", "parts") if getattr(told, key) is None}
    return told.model_dump(mode="json", exclude=left_out)


def answer(
    kind: Kind,
    detail: str = "",
    *,
    errors: Sequence[CaseError] | None = None,
    parts: Sequence[ReadyPart] | None = None,
    headers: Mapping[str, str] | None = None,
) -> JSONResponse:
    """A problem as an answer."""
    told = problem(kind, detail, errors=errors, parts=parts)
    return JSONResponse(told, status_code=kind.status, media_type=MEDIA_TYPE, headers=headers)
