"""Idempotency keys: what is sent twice under one key is kept once, and answered alike."""

import hashlib
import hmac
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final, Self

import rfc8785
from fastapi import Request
from sqlalchemy import Connection, delete, insert, select

from api.problems import KEY_REUSED, QUERY_REFUSED, Refused
from api.records.tables import sent
from rules_engine.case import CaseError

HEADER: Final = "Idempotency-Key"
_LONGEST: Final = 255
_HELD: Final = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Repeatable:
    """What one caller sends under a key. Both are digests: neither the key nor the body can be had from them."""

    tenant: str
    key: str
    body: str

    @classmethod
    def of(cls, request: Request, tenant: str, caller: str, body: object) -> Self | None:
        """What a request sends under its key, if it has one. Raises Refused for a key that cannot be one."""
        told = request.headers.getlist(HEADER)
        if not told:
            return None
        if len(told) > 1 or not (0 < len(told[0]) <= _LONGEST and told[0].isascii() and told[0].isprintable()):
            detail = f"Send one {HEADER} of at most {_LONGEST} plain characters, such as a UUID."
            raise Refused(QUERY_REFUSED, detail, [CaseError(pointer="", code="not_permitted", detail=detail)])
        key = rfc8785.dumps([tenant, caller, told[0]])
        # The secret key keeps anyone from guessing, by this digest, at what a body that was erased said.
        said = json.dumps([request.url.path, body], sort_keys=True).encode()
        of_body = hmac.new(told[0].encode(), said, hashlib.sha256)
        return cls(tenant, hashlib.sha256(key).hexdigest(), of_body.hexdigest())

    def kept(self, connection: Connection, now: datetime) -> str | None:
        """The id of what was kept under the key in the last 24 hours. Raises Refused where that was something else."""
        found = connection.execute(
            select(sent.c.body, sent.c.id).where(
                sent.c.tenant == self.tenant, sent.c.key == self.key, sent.c.at > _text(now - _HELD)
            )
        ).first()
        if found and not hmac.compare_digest(found.body, self.body):
            raise Refused(KEY_REUSED)
        return found.id if found else None

    def note(self, connection: Connection, id_: str, now: datetime) -> None:
        """Note what is kept under the key, and forget what is past remembering."""
        connection.execute(delete(sent).where(sent.c.tenant == self.tenant, sent.c.at <= _text(now - _HELD)))
        connection.execute(insert(sent).values(tenant=self.tenant, key=self.key, body=self.body, id=id_, at=_text(now)))


def forget(connection: Connection, tenant: str, ids: Sequence[str]) -> None:
    """Forget what was sent to have these kept."""
    connection.execute(delete(sent).where(sent.c.tenant == tenant, sent.c.id.in_(ids)))


def _text(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")
