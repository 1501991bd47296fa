"""What tests of signing in share: a clock, a database, a provider, and a service with a path for each scope."""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated

import pytest
from fastapi import Depends, FastAPI, Request
from starlette.responses import Response

from api.problems import Refused, answer
from api.records.database import Database
from api.records.migrating import migrate
from api.sign_in.answers import SignInAnswers
from api.sign_in.config import SignIn
from api.sign_in.gate import Gate, gate_of
from api.sign_in.principal import Principal, Scope, permitted
from api.sign_in.routes import pages, router
from api.watching.guard import Guard
from tests.api.sign_in.provider import AUDIENCE, DIRECTORY, SECRET, Provider
from tests.api.sign_in.serving import Served

SESSION_SECRET = "sixty-four letters or so, which nobody could ever guess by trying"  # noqa: S105 (opens nothing)


class SetClock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.time = datetime(2026, 4, 1, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        """The time."""
        return self.time

    def move(self, **length: float) -> None:
        """Let so much time pass, in hours, minutes, seconds."""
        self.time += timedelta(**length)


@pytest.fixture
def clock() -> SetClock:
    """A clock, at nine in the morning (UTC) on 1 April 2026."""
    return SetClock()


@pytest.fixture(scope="session")
def _migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sign-in") / "migrated.db"
    database = Database(f"sqlite:///{path}")
    migrate(database)
    database.close()
    return path


@pytest.fixture
def address(tmp_path: Path, _migrated: Path) -> str:
    """The address of a database that is set up, and empty."""
    return f"sqlite:///{shutil.copyfile(_migrated, tmp_path / 'records.db')}"


@pytest.fixture
def database(address: str) -> Iterator[Database]:
    """The database, open."""
    found = Database(address)
    yield found
    found.close()


@pytest.fixture(scope="session")
def _served() -> Iterator[Served]:
    served = Served()
    yield served
    served.stop()


@pytest.fixture
def provider(_served: Served, clock: SetClock, monkeypatch: pytest.MonkeyPatch) -> Provider:
    """A provider that answers."""
    # A proxy that this computer may use would not reach loopback.
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    made = Provider(clock, _served)
    made.start()
    return made


@pytest.fixture
def configured(provider: Provider) -> Callable[..., SignIn]:
    """A configuration for the provider, with changes."""

    def make(**changes: object) -> SignIn:
        told: dict[str, object] = {
            "issuer": provider.issuer,
            "audience": AUDIENCE,
            "tenants": (DIRECTORY,),
            "client_id": AUDIENCE,
            "client_secret": SECRET,
            "public_url": "https://thresholds.example",
            "session_secret": SESSION_SECRET,
        } | changes
        return SignIn(**told)  # type: ignore[arg-type]

    return make


@pytest.fixture
def gate(configured: Callable[..., SignIn], database: Database, clock: SetClock) -> Gate:
    """A gate with every way to sign in."""
    return gate_of(configured(), database, clock)


def service(gate: Gate) -> FastAPI:
    """A service behind a gate: the paths of sign-in, and one to do something by each scope."""
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)
    app.state.gate = gate
    app.include_router(router)
    app.include_router(pages)
    for scope in Scope:
        _add(app, scope)
    app.add_exception_handler(Refused, _refused)
    app.add_middleware(SignInAnswers)
    app.add_middleware(Guard)
    return app


def _add(app: FastAPI, scope: Scope) -> None:
    @app.api_route(f"/do/{scope}", methods=["GET", "POST"])
    def do(who: Annotated[Principal, Depends(permitted(scope))]) -> str:
        return who.name


def _refused(_: Request, error: Exception) -> Response:
    assert isinstance(error, Refused)
    return answer(error.kind, error.detail, errors=error.errors)


def request_with(headers: list[tuple[bytes, bytes]], method: str = "GET") -> Request:
    """A request of these headers alone."""
    return Request({
        "type": "http", "method": method, "scheme": "http", "path": "/", "query_string": b"", "headers": headers,
        "server": ("127.0.0.1", 80),
    })  # fmt: skip
