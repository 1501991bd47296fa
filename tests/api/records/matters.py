"""Matters to test with: an assessment, and decisions on it."""

from datetime import UTC, datetime, timedelta
from typing import Final

from api.records.database import Database
from api.records.erasing import Grounds
from api.records.keeping import content, keep, new_id
from api.records.verifying import Broken, Verified, verify

NOW: Final = datetime(2026, 4, 1, 9, tzinfo=UTC)
GROUNDS: Final = Grounds("Information Governance Manager", "UK GDPR article 17", "officer", NOW)


def assessed(
    database: Database,
    tenant: str = "local",
    *,
    answer: bytes = b"{}",
    reference: str | None = None,
    days_ago: int = 0,
) -> str:
    """Keep an assessment: the id of its matter."""
    id_ = new_id()
    what = content({"case": {}}, "referral-form", answer=answer, reference=reference)
    with database.writing() as connection:
        keep(connection, tenant, "assessment", what, NOW - timedelta(days=days_ago), id_=id_, about=id_)
    return id_


def decided(database: Database, about: str, tenant: str = "local", *, days_ago: int = 0) -> str:
    """Keep a decision on a matter: its id."""
    id_ = new_id()
    what = content({"decisions": []}, "meeting")
    with database.writing() as connection:
        keep(connection, tenant, "decision", what, NOW - timedelta(days=days_ago), id_=id_, about=about)
    return id_


def verified(database: Database, tenant: str = "local", noted: str = "") -> Verified | Broken:
    """How the tenant's chain verifies."""
    with database.reading() as connection:
        return verify(connection, tenant, noted)


def sound(database: Database, tenant: str = "local") -> Verified:
    """The tenant's chain, which has to verify."""
    found = verified(database, tenant)
    assert isinstance(found, Verified), found
    return found
