"""Names of callers that only whoever has the session secret can trace back: the same for the same caller."""

import hashlib
import hmac
import json
from typing import Final

FOR_SESSIONS: Final = "thresholds-open-sessions"
FOR_LOG: Final = "thresholds-log"
_IN_LOG: Final = 16
"""Letters of it that a line of the log has: enough that no two callers share them."""


class Pseudonyms:
    """The names that callers have for one purpose: those for another cannot be told to be the same caller's."""

    def __init__(self, secret: str, purpose: str) -> None:
        """Make the key of this purpose."""
        self._key = hmac.digest(secret.encode(), purpose.encode(), hashlib.sha256)

    def of(self, tenant: str, name: str) -> str:
        """The name of a caller of a tenant: 64 hexadecimal digits."""
        told = json.dumps([tenant, name]).encode()
        return hmac.digest(self._key, told, hashlib.sha256).hex()


def in_log(secret: str, tenant: str, name: str) -> str:
    """What the log calls a caller."""
    return Pseudonyms(secret, FOR_LOG).of(tenant, name)[:_IN_LOG]
