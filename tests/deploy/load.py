"""A steady load: callers who assess, keep and read without pause, through the proxy, and take nothing but success."""

import json
import ssl
import threading
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final, Self

import httpx2

CASE: Final = {
    "authority": "Peterborough", "on": "2026-04-01",
    "facts": {
        "died": "no", "age_at_harm": 0, "born_alive": "yes", "abuse_or_neglect": "suspected", "serious_harm": "yes",
        "place_of_harm": "in our area", "date_authority_became_aware": "2026-04-01",
    },
}  # fmt: skip
"""The notification is due some working days after 1 April 2026: how many, the rulebook says."""
_PAUSE: Final = 0.25
"""Seconds between two requests of one caller."""


@dataclass
class Load:
    """What callers of one address sent and were told, and what went wrong."""

    address: str
    trust: ssl.SSLContext
    key: str
    answered: int = 0
    """How many requests had the answer that was asked for."""
    accepted: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Of each key under which something was kept: the record's id and digest."""
    answers: set[tuple[str, str]] = field(default_factory=set)
    """Which rulebook was named with which due date."""
    broke_off: list[float] = field(default_factory=list)
    """When an answer broke off on its way."""
    wrong: list[str] = field(default_factory=list)
    """Whatever else came."""
    keyless: bool = False
    """Whether some requests have no key and are to be answered all the same."""

    def __enter__(self) -> Self:
        """Begin."""
        self._over = threading.Event()
        kinds = (self._assess, self._keep, self._read)
        self._callers = [threading.Thread(target=self._call, args=(kind,), daemon=True) for kind in kinds]
        for caller in self._callers:
            caller.start()
        return self

    def __exit__(self, *_: object) -> None:
        """End, once the requests on their way are answered."""
        self._over.set()
        for caller in self._callers:
            caller.join(120)

    def some_more(self, count: int = 12) -> None:
        """Wait until so many more requests were answered, or one was not."""
        enough, patience = self.answered + count, time.monotonic() + 60
        while self.answered < enough and not self.wrong:
            assert time.monotonic() < patience, "No more answers come."
            time.sleep(0.02)

    def again(self, key: str) -> dict[str, Any]:
        """What is answered where what was kept is sent once more."""
        found: dict[str, Any] = self._sent("POST", "/v1/assessments", self._kept(key), key, status=201).json()
        return found

    def _call(self, kind: Callable[[], None]) -> None:
        while not self._over.wait(_PAUSE):
            try:
                kind()
            except Exception as error:  # noqa: BLE001 (whatever it is, it is not success)
                self.wrong.append(f"{kind.__name__}: {error!r}")
            else:
                self.answered += 1

    def _assess(self) -> None:
        """Assess and keep nothing; with a key, as any program should, and without where that has to do."""
        key = None if self.keyless else str(uuid.uuid4())
        self._noted(self._sent("POST", "/v1/assessments", {**CASE, "detail": "brief"}, key))

    def _keep(self) -> None:
        key = str(uuid.uuid4())
        told = self._noted(self._sent("POST", "/v1/assessments", self._kept(key), key, status=201))
        self.accepted[key] = told["id"], told["kept"]["digest"]

    def _read(self) -> None:
        """Read what was kept last, whoever kept it; or ask what to ask, which needs no key."""
        last = next(reversed(self.accepted.values()), None)
        if last is None:
            self._sent("POST", "/v1/questions", CASE, None)
            return
        told = self._noted(self._sent("GET", f"/v1/assessments/{last[0]}"))
        assert told["kept"]["digest"] == last[1], "another record was read"

    @staticmethod
    def _kept(key: str) -> dict[str, object]:
        return {**CASE, "record": True, "reference": key, "detail": "brief"}

    def _noted(self, answer: httpx2.Response) -> dict[str, Any]:
        """What was answered: by which rulebook, and how."""
        told: dict[str, Any] = answer.json()
        self.answers.add((told["rulebook"]["digest"], told["headline"]["next_deadline"]))
        return told

    def _sent(
        self, method: str, path: str, body: object = None, key: str | None = None, status: int = 200
    ) -> httpx2.Response:
        """The answer, which has to be of that status; asked again where the one before it broke off on its way."""
        headers = {"X-API-Key": self.key, "Content-Type": "application/json"}
        headers |= {"Idempotency-Key": key} if key else {}
        while True:
            try:
                # A connection for each, as most callers have it.
                with httpx2.Client(verify=self.trust, trust_env=False, timeout=75) as client:
                    content = None if body is None else json.dumps(body)
                    answer = client.request(method, f"{self.address}{path}", content=content, headers=headers)
            except httpx2.RemoteProtocolError as error:
                # Only an answer of which a part has come: one that never began is not success.
                if "complete message body" not in str(error) or not (key or method == "GET"):
                    raise
                self.broke_off.append(time.monotonic())
                continue
            assert answer.status_code == status, f"{answer.status_code} {answer.text[:300]}"
            return answer
