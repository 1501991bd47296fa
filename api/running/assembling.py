"""The API as the settings have it: the one place where its parts are put together."""

import math
from collections.abc import Callable
from datetime import date

from fastapi import FastAPI

from api.app import create_app
from api.records.database import Database
from api.records.records import Records
from api.running.environment import sign_in_of
from api.running.settings import Settings
from api.sign_in.clock import utc_now
from api.sign_in.gate import gate_of
from api.watching.limits import Buckets
from rules_engine.workbench.ledger.passages import passages_in


def assemble(settings: Settings, today: Callable[[], date]) -> FastAPI:
    """The API. ``today`` is its clock. It connects to nothing yet. Raises RulesetError, LedgerError and BadSignIn."""
    database = Database(settings.database_url)
    sign_in = sign_in_of(settings) if settings.sign_in == "required" else None
    # Each worker knows only of the requests that come to it.
    most = math.ceil(settings.rate_limit / settings.workers)
    return create_app(
        settings.rulesets_dir,
        today,
        passages_in(settings.rulesets_dir, settings.guidance_dir),
        records=Records(database, utc_now, settings.public_url or ""),
        gate=gate_of(sign_in, database, utc_now),
        buckets=Buckets(most),
        forms_folder=settings.forms_dir,
    )
