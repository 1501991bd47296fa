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
from sqlalchemy import Connection, delete, insert, select, update

from api.problems import ERASED, KEY_REUSED, QUERY_REFUSED, Refused
from api.records.tables import sent
from rules_engine.case import CaseError

HEADER: Final = "Idempotency-Key"
_LONGEST: Final = 255
_HELD: Final = timedelta(hours=24)
_GONE: Final = ""
"""What stands for the digest of a body that was erased."""


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
        return cls.under(told[0], tenant, caller, [request.url.path, body])

    @classmethod
    def under(cls, key: str, tenant: str, caller: str, sent: object) -> Self:
        """What a caller sends under a key, as any JSON."""
        whose = rfc8785.dumps([tenant, caller, key])
        # The secret key keeps anyone from guessing, by this digest, at what a body that was erased said.
        said = hmac.new(key.encode(), json.dumps(sent, sort_keys=True).encode(), hashlib.sha256)
        return cls(tenant, hashlib.sha256(whose).hexdigest(), said.hexdigest())

    def kept(self, connection: Connection, now: datetime) -> str | None:
        """The id of what was kept under the key in the last 24 hours.

        Raises Refused where that was something else, or was erased: a program that repeats itself does not undo that.
        """
        found = connection.execute(
            select(sent.c.body, sent.c.id).where(
                sent.c.tenant == self.tenant, sent.c.key == self.key, sent.c.at > _text(now - _HELD)
            )
        ).first()
        if found and found.body == _GONE:
            detail = f"What was kept under this {HEADER} was erased, and nothing is kept now. Where it has to be kept "
            detail += "anew, send it with a new key."
            raise Refused(ERASED, detail)
        if found and not hmac.compare_digest(found.body, self.body):
            raise Refused(KEY_REUSED)
        return found.id if found else None

    def note(self, connection: Connection, id_: str, now: datetime) -> None:
        """Note what is kept under the key, and forget what is past remembering."""
        connection.execute(delete(sent).where(sent.c.tenant == self.tenant, sent.c.at <= _text(now - _HELD)))
        connection.execute(insert(sent).values(tenant=self.tenant, key=self.key, body=self.body, id=id_, at=_text(now)))


def forget(connection: Connection, tenant: str, ids: Sequence[str]) -> None:
    """Forget what was sent to have these kept, and remember for the rest of the day that their keys were used."""
    connection.execute(update(sent).where(sent.c.tenant == tenant, sent.c.id.in_(ids)).values(body=_GONE))


def _text(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")
