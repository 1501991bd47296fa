"""No secret is ever printed or logged."""

import json
from urllib.parse import quote

from tests.security.conftest import Json


def test_no_secret_is_printed(day: Json) -> None:
    """Keys, tokens, cookies, codes, passwords: at the level debug, when all goes well and when nothing does."""
    assert len(day["secrets"]) > 12
    told = {form for secret in day["secrets"] for form in (secret, quote(secret, safe=""), json.dumps(secret)[1:-1])}
    assert [form[:4] for form in told if form in day["printed"]] == []


def test_what_went_wrong_is_in_the_log(day: Json) -> None:
    """That nothing secret is printed shows nothing where nothing is printed."""
    lines = [json.loads(line) for line in day["printed"].splitlines() if line.startswith("{")]
    assert {401, 403, 404, 422} <= {line.get("status") for line in lines}
    events = " ".join(line["event"] for line in lines)
    for said in ("A key was refused", "A token was refused", "Somebody signed in", "Somebody signed out"):
        assert said in events


def test_a_database_that_goes_is_said_without_its_password(day_of_postgresql: Json) -> None:
    """By the service, and by a command that cannot reach it: the password is one of the secrets looked for."""
    assert "The records are not available" in day_of_postgresql["printed"]
    assert "The database does not answer" in day_of_postgresql["printed"]
    assert len(day_of_postgresql["secrets"]) > 17
