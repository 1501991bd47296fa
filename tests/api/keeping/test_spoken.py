"""The short reference: of one id alone, readable however it was heard, and found only by whoever may read it."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.keeping.spoken import found_by, spoken
from api.records.keeping import content, keep, new_id
from api.records.records import Records
from tests.api.council import CALLERS, HARMED, Council, Json, council_in

BRIEF: Json = {**HARMED, "detail": "brief"}


@pytest.fixture
def council(tmp_path: Path) -> Iterator[Council]:
    """A council with nothing kept yet."""
    with council_in(tmp_path) as found:
        yield found


def _found(council: Council, told: str, by: str = "police") -> list[str]:
    return [one.entry.id for one in found_by(Records(council.database, council.clock, ""), CALLERS[by], told)]


@given(st.uuids(version=4), st.uuids(version=4))
def test_it_is_three_groups_of_four_of_letters_that_are_not_mistaken(one: UUID, other: UUID) -> None:
    """The same for the same id, another for one that begins otherwise."""
    told = spoken(str(one))
    assert [len(group) for group in told.split("-")] == [4, 4, 4]
    assert not set(told) & set("ILOU")
    assert (told == spoken(str(other))) == (_beginning(one) == _beginning(other))


def _beginning(id_: UUID) -> str:
    """What of an id is random, but for its end: the thirteenth digit is the version."""
    return id_.hex[:12] + id_.hex[13:16]


def test_it_is_known_by_heart() -> None:
    """Papers that were printed have it: it never changes."""
    assert spoken("38228e5d-79d8-4056-8bd8-d28c709c8546") == "70H8-WQBS-V02P"
    assert spoken("00000000-0000-4000-8000-000000000000") == "0000-0000-0000"
    assert spoken("ffffffff-ffff-4fff-bfff-ffffffffffff") == "ZZZZ-ZZZZ-ZZZZ"


def test_it_finds_what_it_is_of_however_it_is_written(council: Council) -> None:
    """In small letters, without its hyphens, with spaces, with letters that look like those that it has."""
    partner = council.caller("police")
    ids = [partner.kept(BRIEF) for _ in range(3)]
    for id_ in ids:
        told = spoken(id_)
        misread = told.replace("0", "o").replace("1", "l")
        for written in (told, told.lower(), told.replace("-", ""), f" {told.replace('-', '  ')} ", misread):
            assert _found(council, written) == [id_]
    assert _found(council, spoken(str(uuid4()))) == []


@pytest.mark.parametrize(
    "told", ["", "-", "CP-2026-014", "U" * 12, "0" * 11, "0" * 13, "\u0660" * 12, "\0" * 12, "\u0130" * 12]
)
def test_what_is_none_finds_nothing(council: Council, told: str) -> None:
    """Also what looks like digits, and what is longer in capitals."""
    council.caller("police").kept(BRIEF)
    assert _found(council, told) == []


def test_it_finds_nothing_of_others(council: Council) -> None:
    """Of another tenant, and of whoever reads only what they kept themselves; nor a decision."""
    police = council.caller("police")
    told = spoken(police.kept(BRIEF))
    assert _found(council, told, by="elsewhere") == []
    assert _found(council, told, by="referrer") == []
    decided = police.decided(council.caller("police").kept(BRIEF), votes=[{"partner": "police", "vote": "for"}])
    assert _found(council, spoken(decided["id"])) == []


def test_two_of_the_same_are_both_found(council: Council) -> None:
    """The latest first: nobody is led to the wrong one without seeing that there are two."""
    first = new_id()
    second = f"{first[:-12]}{int(first[-12:], 16) ^ 1:012x}"
    with council.database.writing() as connection:
        for id_ in (first, second):
            kept = content({"position": "must act"}, CALLERS["police"].name, answer=b"{}")
            keep(connection, "fenland", "assessment", kept, council.clock(), id_=id_, about=id_)
    assert spoken(first) == spoken(second)
    assert _found(council, spoken(first)) == [second, first]
