"""A whole day of the service on this computer alone: ``python -m tests.security.using FOLDER DATABASE``.

A provider, a database and the real service, which everybody uses: programs with keys and tokens, a person with a
browser; then the database and the provider go. What it tried to reach, what it printed, and every secret that there
was are written to standard output, for tests to judge. It needs no network but the computer's own.
"""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

import httpx2
from httpx2 import Response

from api.records.database import Database
from api.records.migrating import migrate
from api.sign_in.keys import Keys
from api.sign_in.principal import Scope
from tests.api.postgresql import Server, server
from tests.api.services import COMMAND
from tests.api.sign_in.provider import AUDIENCE, SECRET, Provider
from tests.api.sign_in.serving import Served
from tests.conftest import ROOT
from tests.security.loopback import addresses, bring_up
from tests.security.watching import Watched

Headers = Mapping[str, str]
NOBODY: Final[Headers] = {}
PUBLIC: Final = "https://thresholds.example"
SESSION_SECRET: Final = "forty-five-letters-that-nobody-has-ever-guessed"  # noqa: S105 (opens nothing)
FORMS: Final = ROOT / "docs" / "examples" / "govuk-forms"
CASE: Final = {
    "authority": "Peterborough",
    "on": "2026-04-01",
    "facts": {"died": "no", "abuse_or_neglect": "suspected", "serious_harm": "yes", "place_of_harm": "in our area"},
}
PAGES: Final = (
    "/", "/refer", "/refer/new", "/assessments", "/rulebook", "/rulebook/facts", "/rulebook/sources", "/try",
    "/try/infant-head-injury", "/try/empty-case/Peterborough",
    "/rulebook/search?q=harm", "/rulebook/serious-incident-notification", "/accessibility", "/docs",
    "/openapi.json", "/connector.swagger2.json", "/livez", "/readyz", "/v1/me", "/v1/facts", "/v1/rulesets",
    "/v1/sources", "/v1/guidance/LOCAL2025", "/v1/facts.schema.json", "/v1/facts.uischema.json", "/v1/records/head",
    "/v1/records/health", "/v1/assessments", "/problems/not-found",
)  # fmt: skip
"""What can be read without having kept anything."""


@dataclass
class Day:
    """The service, who uses it, and all that nobody else may know."""

    service: Watched
    provider: Provider
    secrets: set[str] = field(default_factory=set)
    cookies: set[str] = field(default_factory=set)
    """How each cookie was set, without what is in it."""

    def get(self, path: str, who: Headers = NOBODY, status: int = 200) -> Response:
        """Read something."""
        return self._told(self.service.client.get(path, headers=who), status)

    def post(self, path: str, body: object, who: Headers = NOBODY, status: int = 200) -> Response:
        """Send something."""
        return self._told(self.service.client.post(path, json=body, headers=who), status)

    def post_form(self, path: str, body: Mapping[str, str], who: Headers) -> Response:
        """Send a form, which leads on."""
        return self._told(self.service.client.post(path, data=body, headers=who), 303)

    def _told(self, answer: Response, status: int) -> Response:
        assert answer.status_code == status, (answer.request.url, answer.status_code, answer.text[:500])
        self.cookies |= {re.sub("=[^;]*", "", told, count=1) for told in answer.headers.get_list("set-cookie")}
        return answer

    def signed_in(self) -> dict[str, str]:
        """The headers of a person's browser, which has signed in: no step of it is told to anybody."""
        begun = self.get("/sign-in?next=/refer", status=303)
        cookie = begun.headers["set-cookie"].partition(";")[0]
        asked = parse_qs(urlsplit(begun.headers["location"]).query)
        back = httpx2.get(begun.headers["location"], trust_env=False).headers["location"].removeprefix(PUBLIC)
        self.secrets |= {*asked["state"], *asked["nonce"], *parse_qs(urlsplit(back).query)["code"]}
        ended = self.get(back, {"cookie": cookie}, 303)
        session = next(c for c in ended.headers.get_list("set-cookie") if c.startswith("__Host-thresholds="))
        told = session.partition(";")[0]
        self.secrets |= {cookie.partition("=")[2], told.partition("=")[2]}
        return {"cookie": told, "origin": PUBLIC, "sec-fetch-site": "same-origin"}


def use(day: Day, key: str) -> None:
    """What people and programs do of a day, and what others try."""
    for path in ("/livez", "/v1/facts", "/refer"):
        day.service.client.get(path)
    person = day.signed_in()
    for path in PAGES:
        day.get(path, person)
    day.post("/v1/assessments", CASE, {"x-api-key": key})
    day.get("/metrics", {"x-api-key": key})
    token = day.provider.access_token(roles=["referrer"])
    day.secrets.add(token)
    day.post("/v1/questions", CASE, {"authorization": f"Bearer {token}"})
    submission = json.loads((FORMS / "submission.json").read_text(encoding="utf-8"))
    day.post("/v1/adapters/govuk-forms", submission, {"authorization": f"Bearer {token}"})
    _meet(day, person)
    _refer(day, person)
    _try_what_is_not_permitted(day, person, key)
    day.get("/sessions", person)
    day.post_form("/sign-out", {}, person)
    day.get("/v1/me", person, 401)


def _meet(day: Day, person: dict[str, str]) -> None:
    """A case is kept, printed in every form, and decided on."""
    kept = day.post("/v1/assessments", {**CASE, "record": True}, person, 201).json()["id"]
    for form in ("html", "markdown", "pdf", "word"):
        day.get(f"/v1/assessments/{kept}/rationale?format={form}", person)
    for path in ("deadlines.ics", "changes", "decisions"):
        day.get(f"/v1/assessments/{kept}/{path}", person)
    for path in ("", "/recommendations/notify_the_panel", "/changes", "/decision", "/what-if"):
        day.get(f"/assessments/{kept}{path}", person)
    seen = day.get(f"/v1/assessments/{kept}", person).headers["etag"]
    act = {"recommendation": "notify_the_panel", "decision": "act", "rationale": "As the partners discussed."}
    told = {"on": "2026-04-01", "decisions": [act]}
    day.post(f"/v1/assessments/{kept}/decisions", told, {"if-match": seen, **person}, 201)


def _refer(day: Day, person: dict[str, str]) -> None:
    """A referral is begun on the pages."""
    asked = day.get("/refer/new", person)
    found = re.search(r'name="form_token" value="([^"]+)"', asked.text)
    assert found
    day.secrets.add(found[1])
    set_here = asked.headers["set-cookie"].partition(";")[0]
    together = {**person, "cookie": f"{person['cookie']}; {set_here}"}
    told = {"form_token": found[1], "authority": "Peterborough", "agency": "police", "reference": "17"}
    begun = day.post_form("/refer/new", told, together)
    day.get(begun.headers["location"].removeprefix(PUBLIC), person, 303)


def _try_what_is_not_permitted(day: Day, person: dict[str, str], key: str) -> None:
    """Whoever may not is told so, and nobody else of what they tried with."""
    wrong = {"x-api-key": f"{key[:-4]}0000"}, {"authorization": "Bearer a.b.c"}, {"cookie": "__Host-thresholds=a.b.c"}
    for told in (*wrong, {"x-api-key": key, "authorization": f"Bearer {key}"}, {"authorization": f"Basic {key}"}):
        day.get("/v1/me", told, 401)
        day.secrets |= {value for value in told.values() if len(value) > 20}
    late = day.provider.access_token(exp=1, roles=["referrer"])
    foreign = day.provider.access_token(aud="another", roles=["referrer"])
    for token in (late, foreign):
        day.secrets.add(token)
        day.get("/v1/me", {"authorization": f"Bearer {token}"}, 401)
    day.get(f"/v1/me?key={key}", person, 422)
    day.get(f"/{key}", person, 404)
    day.post("/v1/assessments", {"authority": key, "facts": {key: key}}, person, 422)
    day.post("/v1/assessments", CASE, {**person, "origin": "https://elsewhere.example"}, 403)


def lose(day: Day, key: str, running: Server | None) -> None:
    """The database and the provider go: what was to be kept is not, and cases are still assessed."""
    signed_in = day.signed_in()
    day.provider.served.stop()
    day.get("/sign-in/return?code=never-good&state=never-good", status=400)
    if running:
        person = {"x-api-key": key}
        day.post("/v1/assessments", CASE, person)
        running.stop()
        day.post("/v1/assessments", {**CASE, "record": True}, person, 503)
        day.post("/v1/assessments", CASE, person)
        day.post("/v1/assessments", CASE, signed_in)
        day.get("/v1/assessments", signed_in, 503)
        day.post_form("/sign-out", {}, signed_in)
        day.get("/v1/me", {"x-api-key": f"{key[:-4]}1111"}, 503)


def refused(address: str, folder: Path) -> str:
    """What the command prints where its settings are wrong, or nothing answers."""
    printed = ""
    for more in (
        {},
        {"SESSION_SECRET": "too-short-a-secret"},
        {"DATABASE_URL": address.replace("postgresql", "mysql")},
    ):
        told = {f"THRESHOLDS_{name}": value for name, value in {"DATABASE_URL": address, **more}.items()}
        environment = {"PATH": os.environ["PATH"], "TMPDIR": str(folder), "HOME": str(folder), **told}
        done = subprocess.run(COMMAND, env=environment, capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode in {1, 2}, done
        printed += done.stdout + done.stderr
    return printed


@contextmanager
def _database(kind: str, folder: Path) -> Iterator[tuple[str, Server | None]]:
    """A database that is set up."""
    if kind == "sqlite":
        address = f"sqlite:///{folder / 'records.db'}"
        _set_up(address)
        yield address, None
        return
    with server() as running:
        running.run("CREATE DATABASE records")
        _set_up(running.address("records"))
        yield running.address("records"), running


def _set_up(address: str) -> None:
    database = Database(address)
    migrate(database)
    database.close()


def main(folder: Path, kind: str) -> dict[str, Any]:
    """The day, from beginning to end."""
    bring_up()
    now = lambda: datetime.now(UTC)  # noqa: E731 (the service's own clock)
    provider = Provider(now, Served())
    provider.start()
    with _database(kind, folder) as (address, running):
        database = Database(address)
        scopes = [Scope.ASSESS, Scope.KEEP, Scope.METRICS]
        key = Keys(database, now).new("fenland", "referral-form", scopes, None)
        database.close()
        settings: dict[str, str] = {
            "database_url": address, "sign_in": "required", "public_url": PUBLIC, "log_level": "debug",
            "session_secret": SESSION_SECRET, "oidc_issuer": provider.issuer, "oidc_audience": AUDIENCE,
            "oidc_client_id": AUDIENCE, "oidc_client_secret": SECRET, "oidc_tenant": "fenland",
            "forms_dir": str(FORMS),
        }  # fmt: skip
        with Watched(folder, 1, **settings) as service:
            day = Day(service, provider, {SESSION_SECRET, SECRET, key, key.rpartition("_")[2]})
            use(day, key)
            lose(day, key, running)
        printed = service.printed
        if running:
            day.secrets |= {running.password, "too-short-a-secret"}
            printed += refused(address, folder)
        return {
            "tried": service.tried,
            "issuer": urlsplit(provider.issuer).port,
            "database": running and running.port,
            "secrets": sorted(day.secrets),
            "cookies": sorted(day.cookies),
            "printed": printed,
            "addresses": addresses(),
        }


if __name__ == "__main__":
    json.dump(main(Path(sys.argv[1]), sys.argv[2]), sys.stdout)
