"""A council's service as its callers meet it: who they are, a clock that stands until it is moved, and a database."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Final

from fastapi import FastAPI
from httpx2 import Response
from starlette.requests import Request
from starlette.testclient import TestClient

from api.app import create_app
from api.problems import NOT_SIGNED_IN, Refused
from api.records.database import Database
from api.records.migrating import migrate
from api.records.records import Records
from api.sign_in.issuer import Issuer
from api.sign_in.people import People
from api.sign_in.principal import Principal, Role, Scope, scopes_of

Json = dict[str, Any]

RULESETS: Final = Path(__file__).parent.parent.parent / "rulesets"
CANARY: Final = "Canary-7319"
CALLER: Final = "x-caller"


def _of(role: Role, name: str, tenant: str = "fenland") -> Principal:
    return Principal(tenant, name, scopes_of([role]), frozenset([role]))


CALLERS: Final = {
    "local authority": _of(Role.LOCAL_AUTHORITY, "la"),
    "police": _of(Role.POLICE, "police"),
    "ICB": _of(Role.ICB, "icb"),
    "scrutineer": _of(Role.SCRUTINEER, "scrutineer"),
    "referrer": _of(Role.REFERRER, "form-1"),
    "other referrer": _of(Role.REFERRER, "form-2"),
    "policy officer": _of(Role.POLICY_OFFICER, "officer"),
    "auditor": _of(Role.AUDITOR, "auditor"),
    "administrator": _of(Role.ADMINISTRATOR, "admin"),
    "case system": Principal("fenland", "system", frozenset({Scope.ASSESS, Scope.KEEP, Scope.DECIDE})),
    # The same name in another tenant is somebody else.
    "elsewhere": _of(Role.LOCAL_AUTHORITY, "la", "marshland"),
}

HARMED: Final[Json] = {
    "authority": "Peterborough",
    "on": "2026-04-01",
    "facts": {
        "died": "no",
        "age_at_harm": 0,
        "age_when_authority_became_aware": 0,
        "born_alive": "yes",
        "unborn_at_the_time_of_harm": "no",
        "abuse_or_neglect": "suspected",
        "place_of_harm": "in our area",
        "date_authority_became_aware": "2026-04-01",
    },
}
"""A baby was harmed, and whether seriously nobody has judged yet: the duty to notify waits for that."""
NOTIFY: Final = "notify_the_panel"
ACT: Final[Json] = {"recommendation": NOTIFY, "decision": "act"}
SAID: Final[Json] = {"rationale": "As the partners discussed."}


def judged(answer: str, by: str = "local authority", **more: str) -> Json:
    """A judgement of the harm."""
    return {"fact": "serious_harm", "answer": answer, "by": by, **more}


class Clock:
    """Nine in the morning of 1 April 2026, until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 4, 1, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        """The time."""
        return self.now

    def today(self) -> date:
        """The day."""
        return self.now.date()

    def move(self, **length: float) -> None:
        """Let so much time pass."""
        self.now += timedelta(**length)


class _Gate:
    """Believes whoever says who they are."""

    issuer: Issuer | None = None
    people: People | None = None
    waits = False

    def principal(self, request: Request) -> Principal:
        """Who is named in a header."""
        found = CALLERS.get(request.headers.get(CALLER, ""))
        if found is None:
            raise Refused(NOT_SIGNED_IN)
        return found


@dataclass
class Caller:
    """One caller with what they do most."""

    http: TestClient

    def keep(self, case: Json = HARMED, key: str | None = None, **beside: object) -> Response:
        """Have a case assessed and kept."""
        headers = {"Idempotency-Key": key} if key else {}
        return self.http.post("/v1/assessments", json={**case, "record": True, **beside}, headers=headers)

    def kept(self, case: Json = HARMED, key: str | None = None, **beside: object) -> str:
        """The id of a case that is kept."""
        answer = self.keep(case, key, **beside)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["id"])

    def read(self, id_: str, **headers: str) -> Response:
        """Read a kept assessment."""
        return self.http.get(f"/v1/assessments/{id_}", headers=headers)

    def decide(self, id_: str, told: object, *, seen: str | None = None, key: str | None = None) -> Response:
        """Record a decision, as one who has just read the assessment unless it is said what was seen."""
        headers = {"If-Match": seen or self.read(id_).headers["etag"]} | ({"Idempotency-Key": key} if key else {})
        return self.http.post(f"/v1/assessments/{id_}/decisions", json=told, headers=headers)

    def decided(self, id_: str, **told: object) -> Json:
        """The record of a decision that is kept."""
        answer = self.decide(id_, {"on": "2026-04-01", **told})
        assert answer.status_code == 201, answer.text
        found: Json = answer.json()
        return found

    def recommended(self, id_: str) -> dict[str, Json]:
        """What a kept assessment recommends, by id."""
        return {one["id"]: one for one in self.read(id_).json()["recommendations"]}


class Council:
    """The service, with a database and a clock of the test's own."""

    def __init__(self, database: Database, app: FastAPI | None = None) -> None:
        self.app, self.clock, self.database = app or _shipped(), Clock(), database
        self.app.state.gate = _Gate()
        self.app.state.rulebooks.today = self.clock.today
        self.app.state.records = Records(database, self.clock)

    def caller(self, name: str) -> Caller:
        """One of the callers."""
        return Caller(TestClient(self.app, headers={CALLER: name}))

    def without_records(self) -> None:
        """From now on nothing can be kept."""
        self.app.state.records = None


@cache
def _shipped() -> FastAPI:
    """The service on the shipped rulesets: it takes seconds to make, so tests give it their own records in turn."""
    return served(RULESETS)


def served(rulesets: Path) -> FastAPI:
    """The service on a folder of rulesets."""
    return create_app(rulesets, date.today, gate=_Gate())


@contextmanager
def council_in(folder: Path) -> Iterator[Council]:
    """A council with SQLite in a folder."""
    database = Database(f"sqlite:///{folder / 'records.db'}")
    migrate(database)
    yield Council(database)
    database.close()
