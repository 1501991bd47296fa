"""The chain: what it is made of, and the laws that hold whatever is done in whatever order."""

import hashlib
import json
import time
import zlib
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
import rfc8785
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import Connection, text

from api.records.chain import Content, Entry, digest_of, head, tenants, unpacked
from api.records.database import Database
from api.records.erasing import Held, NotHeld, erase, hold, release
from api.records.keeping import Erased, Missing, content, keep, new_id, record
from api.records.verifying import Broken, Verified, verify
from tests.api.records.matters import GROUNDS, NOW, assessed, sound
from tests.api.records.tampering import tampering

KEPT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
"""Text that can be kept."""
BODIES = st.binary(max_size=300)


@given(BODIES, KEPT, st.none() | KEPT)
def test_a_content_is_digested_whole(body: bytes, kept_by: str, reference: str | None) -> None:
    """The digest is that of its parts, the body comes back as it was, and nobody can guess the salt."""
    made, again = Content.of(body, kept_by, reference), Content.of(body, kept_by, reference)
    parts = made.salt + json.dumps([kept_by, reference], ensure_ascii=False, separators=(",", ":")).encode() + body
    assert digest_of(made.salt, kept_by, reference, body) == made.digest
    if not any(ord(one) < ord(" ") or one == "\x7f" for one in kept_by + (reference or "")):
        assert made.digest == hashlib.sha256(parts).hexdigest()
    assert unpacked(made.packed) == body
    assert (made.body, made.kept_by, made.reference) == (body, kept_by, reference)
    assert (again.salt, again.digest) != (made.salt, made.digest)
    assert len(made.salt) == 32


@given(BODIES, KEPT, st.none() | KEPT, st.data())
def test_whatever_is_changed_in_a_content_changes_its_digest(
    body: bytes, kept_by: str, reference: str | None, data: st.DataObject
) -> None:
    """Its salt, who kept it, under which reference, and the body: none can be put for another."""
    made = Content.of(body, kept_by, reference)
    other = data.draw(st.tuples(st.binary(min_size=32, max_size=32), KEPT, st.none() | KEPT, BODIES))
    told: tuple[Any, ...] = (made.salt, kept_by, reference, body)
    at = data.draw(st.integers(0, 3))
    changed = (*told[:at], other[at], *told[at + 1 :])
    assert (digest_of(*changed) == made.digest) == (changed == told)


@given(st.builds(Entry, KEPT, st.integers(1, 2**53 - 1), KEPT, KEPT, KEPT, KEPT, KEPT, KEPT), st.data())
def test_whatever_is_changed_in_an_entry_changes_its_digest(entry: Entry, data: st.DataObject) -> None:
    """Every part of it is digested, as canonical JSON."""
    assert entry.digest == hashlib.sha256(rfc8785.dumps(asdict(entry))).hexdigest()
    name = data.draw(st.sampled_from(sorted(asdict(entry))))
    word: Any = data.draw(st.integers(1, 2**53 - 1) if name == "number" else KEPT)
    other = replace(entry, **{name: word})
    assert (other.digest == entry.digest) == (other == entry)


@pytest.mark.parametrize("told", [("a\0b", None), ("me", "a\0b"), ("me", "half a character: \ud83d"), ("\udc00", None)])
def test_text_that_not_every_database_keeps_is_refused(told: tuple[str, str | None]) -> None:
    """Before anything is written: PostgreSQL takes no NUL, and neither database half a character."""
    with pytest.raises(ValueError, match=r"^Text with a NUL cannot be kept\.$|non-UTF-8"):
        Content.of(b"", *told)


def test_any_bytes_are_kept(database: Database) -> None:
    """Of a body, NUL and what is no text as well."""
    answer = bytes(range(256))
    id_ = assessed(database, answer=answer)
    with database.reading() as connection:
        assert record(connection, "local", id_, "assessment").answer == answer


@given(BODIES, st.data())
def test_a_body_that_was_cut_off_or_added_to_is_not_told(body: bytes, data: st.DataObject) -> None:
    """Less than was kept never passes for the whole, not even where only the end is gone; nor does more."""
    packed = Content.of(body, "me").packed
    left = packed[: data.draw(st.integers(0, len(packed) - 1))]
    for changed in (left, packed + data.draw(st.binary(min_size=1, max_size=9))):
        with pytest.raises(zlib.error, match=r"^Not packed as it was kept\.$"):
            unpacked(changed)


@pytest.fixture(params=["west+8", "east-5:30"])
def elsewhere(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A computer that keeps the time of another part of the world."""
    with monkeypatch.context() as changed:
        changed.setenv("TZ", request.param)
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("elsewhere")
def test_when_it_was_kept_is_in_utc(database: Database) -> None:
    """In whichever zone the computer is, and in whichever the instant is told: times in one chain can be compared."""
    told = datetime(2026, 4, 1, 0, 30, tzinfo=timezone(timedelta(hours=1)))
    with database.writing() as connection:
        entry = keep(connection, "local", "assessment", content({}, "me"), told, id_="one", about="one")
    assert entry.at == "2026-03-31T23:30:00.000000+00:00"
    found = sound(database).head
    assert found
    assert datetime.fromisoformat(found.at).astimezone(UTC) == told


def test_the_head_is_the_last_entry_of_a_tenant(database: Database) -> None:
    """Each tenant has a chain of its own."""
    with database.reading() as connection:
        assert (tenants(connection), head(connection, "a")) == ([], None)
    assessed(database, "b")
    assessed(database, "a")
    assessed(database, "b")
    with database.reading() as connection:
        heads = [head(connection, one) for one in tenants(connection)]
    assert [(one.tenant, one.number) for one in heads if one] == [("a", 1), ("b", 2)]


@dataclass
class Matter:
    """What a matter should be."""

    numbers: list[int] = field(default_factory=list)
    """Of its assessments and decisions that are there."""
    erased: int = 0
    holds: int = 0


class Chains(RuleBasedStateMachine):
    """Several tenants' chains, beside what they should be."""

    def __init__(self, database: Database) -> None:
        """With tenants that no run before had."""
        super().__init__()
        self._database = database
        self._run = new_id()
        self._matters: dict[str, dict[str, Matter]] = {}
        self._length: dict[str, int] = {}
        self._heads: dict[str, list[str]] = {}

    @initialize(tenant_count=st.integers(1, 3))
    def begin(self, tenant_count: int) -> None:
        """Have some tenants."""
        for number in range(tenant_count):
            tenant = f"{self._run} {number}"
            self._matters[tenant], self._length[tenant], self._heads[tenant] = {}, 0, []

    @rule(data=st.data(), answer=BODIES, kept_by=KEPT, reference=st.none() | KEPT)
    def assess(self, data: st.DataObject, answer: bytes, kept_by: str, reference: str | None) -> None:
        """Begin a matter."""
        tenant, about = data.draw(st.sampled_from(sorted(self._matters))), new_id()
        self._matters[tenant][about] = Matter()
        self._add(tenant, about, "assessment", content({}, kept_by, answer=answer, reference=reference), about)

    @precondition(lambda self: any(self._matters.values()))
    @rule(data=st.data(), kept_by=KEPT)
    def decide(self, data: st.DataObject, kept_by: str) -> None:
        """Add to a matter."""
        tenant, about = self._one(data)
        self._add(tenant, about, "decision", content({"decisions": []}, kept_by), new_id())

    @precondition(lambda self: any(self._matters.values()))
    @rule(data=st.data())
    def erase(self, data: st.DataObject) -> None:
        """Erase a matter, if it is not held; what is erased already stays so."""
        tenant, about = self._one(data)
        matter = self._matters[tenant][about]
        if matter.holds:
            with pytest.raises(Held):
                self._do(tenant, about, erase)
        elif self._do(tenant, about, erase):
            self._length[tenant] += 1
            assert matter.numbers
            matter.erased += len(matter.numbers)
            matter.numbers = []
        else:
            assert not matter.numbers

    @precondition(lambda self: any(self._matters.values()))
    @rule(data=st.data())
    def hold(self, data: st.DataObject) -> None:
        """Hold a matter, if anything of it is left."""
        tenant, about = self._one(data)
        if self._matters[tenant][about].numbers:
            self._do(tenant, about, hold)
            self._length[tenant] += 1
            self._matters[tenant][about].holds += 1
        else:
            with pytest.raises(Erased):
                self._do(tenant, about, hold)

    @precondition(lambda self: any(self._matters.values()))
    @rule(data=st.data())
    def release(self, data: st.DataObject) -> None:
        """Release a matter, if it is held."""
        tenant, about = self._one(data)
        if self._matters[tenant][about].holds:
            self._do(tenant, about, release)
            self._length[tenant] += 1
            self._matters[tenant][about].holds -= 1
        else:
            with pytest.raises(NotHeld):
                self._do(tenant, about, release)

    @rule(data=st.data())
    def miss(self, data: st.DataObject) -> None:
        """Nothing can be done to a matter of another tenant, or of none."""
        tenant = data.draw(st.sampled_from(sorted(self._matters)))
        others = [about for one, matters in self._matters.items() if one != tenant for about in matters]
        about = data.draw(st.sampled_from([*others, "none"]))
        for act in (erase, hold, release):
            with pytest.raises(Missing):
                self._do(tenant, about, act)

    @precondition(lambda self: any(self._length.values()))
    @rule(data=st.data(), word=KEPT)
    def change_an_entry(self, data: st.DataObject, word: str) -> None:
        """Whatever is changed in whichever entry, that entry is named."""
        tenant, number = self._entry(data)
        columns = ("id", "kind", "about", "at", "content", "previous", "digest")
        column = data.draw(st.sampled_from(columns))
        with tampering(self._database) as connection:
            place = {"tenant": tenant, "number": number}
            before = connection.scalar(text(f"SELECT {column} {_AT_ENTRY}"), place)
            connection.execute(text(f"UPDATE entries SET {column} = :word {_WHERE}"), place | {"word": word})  # noqa: S608
            self._judge(connection, tenant, number if word != before else None)

    @precondition(lambda self: any(self._length.values()))
    @rule(data=st.data(), by=st.sampled_from([1000, -1000]), whole=st.booleans())
    def renumber_or_take_out_an_entry(self, data: st.DataObject, by: int, *, whole: bool) -> None:
        """An entry that is not in its place is missed there; of a whole last one, only who noted the head can tell."""
        tenant, number = self._entry(data)
        change = data.draw(st.sampled_from(["DELETE", "number = number + :by", "tenant = 'another'"]))
        statement = "DELETE FROM entries" if change == "DELETE" else f"UPDATE entries SET {change}"  # noqa: S608
        place: dict[str, Any] = {"tenant": tenant, "number": number}
        with tampering(self._database) as connection:
            kind = connection.scalar(text(f"SELECT kind {_AT_ENTRY}"), place)
            connection.execute(text(f"{statement} {_WHERE}"), place | ({"by": by} if "by" in change else {}))
            if number == self._length[tenant] and "number" not in change:
                if whole:
                    connection.execute(text(f"DELETE FROM contents {_WHERE}"), place)  # noqa: S608
                found = verify(connection, tenant, self._heads[tenant][-1])
                # The content that it left tells of it, and so does what an erasure explained.
                assert isinstance(found, Verified) == (whole and kind != "erasure")
                assert isinstance(found, Broken) or found.noted is None
            else:
                # An entry that now stands before the first is the first that is wrong.
                self._judge(connection, tenant, 1 if "number" in change and by < 0 else number)

    @precondition(lambda self: any(self._length.values()))
    @rule(data=st.data(), word=KEPT, other=st.binary(min_size=1, max_size=40))
    def change_a_content(self, data: st.DataObject, word: str, other: bytes) -> None:
        """Whatever is changed in a content, or if it is taken out, its entry is named."""
        tenant, number = self._entry(data)
        column = data.draw(st.sampled_from(["salt", "body", "reference", "kept_by", "number", "DELETE"]))
        values: dict[str, Any] = {"salt": other, "body": other, "number": number + 1000}
        value = values.get(column, word)
        with tampering(self._database) as connection:
            place = {"tenant": tenant, "number": number}
            row = connection.execute(text(f"SELECT * FROM contents {_WHERE}"), place).mappings().first()  # noqa: S608
            if column == "DELETE":
                connection.execute(text(f"DELETE FROM contents {_WHERE}"), place)  # noqa: S608
            else:
                connection.execute(text(f"UPDATE contents SET {column} = :value {_WHERE}"), place | {"value": value})  # noqa: S608
            changed = row is not None and (column == "DELETE" or row[column] != value)
            self._judge(connection, tenant, number if changed else None)

    @precondition(lambda self: any(one.erased for matters in self._matters.values() for one in matters.values()))
    @rule(data=st.data())
    def bring_a_content_back(self, data: st.DataObject) -> None:
        """What was erased, and is there again, is found, even if it is what it was."""
        erased = [
            (tenant, about) for tenant, all_ in self._matters.items() for about, one in all_.items() if one.erased
        ]
        tenant, about = data.draw(st.sampled_from(sorted(erased)))
        what = Content.of(b"what it was", "me")
        with tampering(self._database) as connection:
            number = connection.scalar(text(_FIRST_ERASED), {"tenant": tenant, "about": about})
            connection.execute(
                text("INSERT INTO contents (tenant, number, salt, body, kept_by) VALUES (:t, :n, :salt, :body, 'me')"),
                {"t": tenant, "n": number, "salt": what.salt, "body": what.packed},
            )
            self._judge(connection, tenant, number)

    @invariant()
    def verifies(self) -> None:
        """What nobody tampered with verifies, with as many entries and erasures as there were."""
        for tenant, matters in self._matters.items():
            found = sound(self._database, tenant)
            erased = sum(one.erased for one in matters.values())
            assert (found.entries, found.erased) == (self._length[tenant], erased)
            if found.head:
                self._heads[tenant].append(found.head.digest)

    @invariant()
    def stands_at_its_heads(self) -> None:
        """The first head that was noted is in the chain still, as is the last."""
        for tenant, noted in self._heads.items():
            with self._database.reading() as connection:
                for digest in {*noted[:1], *noted[-1:]}:
                    found = verify(connection, tenant, digest)
                    assert isinstance(found, Verified)
                    assert found.noted

    def _add(self, tenant: str, about: str, kind: Any, what: Content, id_: str) -> None:  # noqa: ANN401
        with self._database.writing() as connection:
            entry = keep(connection, tenant, kind, what, NOW, id_=id_, about=about)
        self._length[tenant] += 1
        assert entry.number == self._length[tenant]
        self._matters[tenant][about].numbers.append(entry.number)

    def _do(self, tenant: str, about: str, act: Callable[..., Entry | None]) -> Entry | None:
        with self._database.writing() as connection:
            return act(connection, tenant, about, GROUNDS)

    def _one(self, data: st.DataObject) -> tuple[str, str]:
        known = [(tenant, about) for tenant, matters in self._matters.items() for about in matters]
        return data.draw(st.sampled_from(known))

    def _entry(self, data: st.DataObject) -> tuple[str, int]:
        tenant = data.draw(st.sampled_from([tenant for tenant, length in self._length.items() if length]))
        return tenant, data.draw(st.integers(1, self._length[tenant]))

    def _judge(self, connection: Connection, tenant: str, number: int | None) -> None:
        found = verify(connection, tenant)
        assert (found.number if isinstance(found, Broken) else None) == number, found


_WHERE = "WHERE tenant = :tenant AND number = :number"
_AT_ENTRY = f"FROM entries {_WHERE}"
_FIRST_ERASED = """
    SELECT MIN(entries.number) FROM entries
    LEFT JOIN contents ON contents.tenant = entries.tenant AND contents.number = entries.number
    WHERE entries.tenant = :tenant AND about = :about AND kind IN ('assessment', 'decision') AND body IS NULL"""


def test_the_chain_holds_whatever_is_done(database: Database) -> None:
    """Appending, erasing, holding and releasing by several tenants; and tampering with any part of any row."""
    run_state_machine_as_test(  # type: ignore[no-untyped-call,unused-ignore]
        lambda: Chains(database),  # type: ignore[arg-type]
        settings=settings(max_examples=settings().max_examples // 5, stateful_step_count=20),
    )
