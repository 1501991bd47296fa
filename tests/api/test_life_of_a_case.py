"""The life of a case, in any order: kept, kept after, asked about, decided, decided anew, held, erased, over in time.

``HYPOTHESIS_PROFILE=thorough`` lives through many more lives, and longer ones.
"""

import os
import tempfile
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import select

from api.records.chain import unpacked
from api.records.database import Database
from api.records.erasing import Grounds, Held, NotHeld, erase, hold, release
from api.records.keeping import Erased
from api.records.migrating import migrate
from api.records.overwriting import overwrite
from api.records.retention import Periods, erase_due
from api.records.tables import contents, drafts, entries, sent
from rules_engine.deadlines import Length
from tests.api.council import HARMED, NOTIFY, Caller, Council, Json, judged
from tests.api.records.matters import GROUNDS, sound

_PERIODS: Final = Periods(Length(30, "days"), Length(60, "days"))
_HELD: Final = timedelta(hours=24)
"""For so long it is remembered what was sent under a key."""
_KEEPERS: Final = ("local authority", "police", "ICB", "case system", "elsewhere")
_TENANTS: Final = ("fenland", "marshland")
_WHY: Final = "information_awaited"
_THOROUGH: Final = os.environ.get("HYPOTHESIS_PROFILE") == "thorough"


@dataclass
class _Matter:
    """What should be kept of a matter. ``canary`` is in all that is told of it."""

    tenant: str
    canary: str
    keeper: str
    last: date
    assessments: list[str] = field(default_factory=list)
    decisions: list[str] = field(default_factory=list)
    salts: list[bytes] = field(default_factory=list)
    holds: int = 0
    erased: bool = False


@dataclass
class _Sent:
    """What was sent under a key, when, and the matter that came of it."""

    told: Json
    at: datetime
    id: str
    matter: _Matter


class Lives(RuleBasedStateMachine):
    """The service beside a model of what should be kept."""

    @initialize()
    def begin(self) -> None:
        """Nothing is kept."""
        self.folder = tempfile.TemporaryDirectory(prefix="thresholds-lives-")
        self.database = Database(f"sqlite:///{self.folder.name}/records.db")
        migrate(self.database)
        self.council = Council(self.database)
        self.matters: list[_Matter] = []
        self.answers: dict[str, Json] = {}
        self.sent: dict[tuple[str, str], _Sent] = {}
        self.entries = dict.fromkeys(_TENANTS, 0)
        self.number = 0

    # --- What is asked for.

    @rule(
        who=st.sampled_from(_KEEPERS),
        abuse=st.sampled_from(["known", "suspected", "not known"]),
        key=st.sampled_from(["a", "b", None]),
    )
    def keep(self, who: str, abuse: str, key: str | None) -> None:
        """Have a new case kept; or one under a key that was used, which is refused or kept once."""
        before = self.sent.get((who, key or ""))
        self.number += 1
        told = self._case(f"Canary-{self.number}-", abuse)
        answer = self._caller(who).keep(told, key)
        if before and before.at > self._now - _HELD:
            assert answer.status_code == (410 if before.matter.erased else 422), answer.text
            return
        assert answer.status_code == 201, answer.text
        matter = _Matter(_tenant(who), told["reference"], who, self._now.date())
        self.matters.append(matter)
        self._kept(matter, answer.json()["id"], told, key, who)

    @precondition(lambda self: self.sent)
    @rule(data=st.data())
    def repeat(self, data: st.DataObject) -> None:
        """Send the same again under its key: it is kept once, and not anew when it was erased."""
        who, key = data.draw(st.sampled_from(sorted(self.sent)))
        before = self.sent[who, key]
        answer = self._caller(who).keep(before.told, key)
        if before.at <= self._now - _HELD:
            assert answer.status_code == 201
            assert answer.json()["id"] not in self.answers
            matter = _Matter(_tenant(who), before.told["reference"], who, self._now.date())
            # The same canary again: what was erased before can no longer be told apart by it.
            before.matter.canary = "\0"
            self.matters.append(matter)
            self._kept(matter, answer.json()["id"], before.told, key, who)
        elif before.matter.erased:
            assert answer.status_code == 410
        else:
            assert (answer.status_code, answer.json()["id"]) == (201, before.id)

    @precondition(lambda self: self._living())
    @rule(data=st.data(), abuse=st.sampled_from(["known", "suspected"]))
    def keep_after(self, data: st.DataObject, abuse: str) -> None:
        """Have more that is known kept in the matter of an earlier assessment."""
        matter = self._some(data)
        told = self._case(matter.canary, abuse)
        answer = self._caller(matter.keeper).keep(told, after=data.draw(st.sampled_from(matter.assessments)))
        assert answer.status_code == 201, answer.text
        self._kept(matter, answer.json()["id"], told, None, matter.keeper)

    @rule(abuse=st.sampled_from(["known", "suspected"]))
    def ask(self, abuse: str) -> None:
        """Ask what to ask next, and what if: nothing of it is kept."""
        http, case = self._caller("police").http, {**HARMED, "facts": {**HARMED["facts"], "abuse_or_neglect": abuse}}
        assert http.post("/v1/questions", json=case).json()["next_questions"]
        supposed = http.post("/v1/assessments", json={**case, "suppose": {"serious_harm": "yes"}})
        assert supposed.json()["supposed"]["facts"] == ["serious_harm"]

    @precondition(lambda self: self._living())
    @rule(data=st.data(), decision=st.sampled_from(["act", "decide later"]), judging=st.none() | st.booleans())
    def decide(self, data: st.DataObject, decision: str, judging: bool | None) -> None:
        """Record a decision on the last assessment: what the latest meeting decided on the same stands."""
        matter = self._some(data)
        partner, last = self._caller(matter.keeper), matter.assessments[-1]
        told: Json = {
            "on": self._now.date().isoformat(),
            # A reason for departing from what is recommended: once the harm was judged, some of these do.
            "decisions": [{"recommendation": NOTIFY, "decision": decision, "rationale": matter.canary, "reason": _WHY}],
            "judgements": [] if judging is None else [judged("yes" if judging else "no", text=matter.canary)],
        }
        answer = partner.decide(last, told)
        assert answer.status_code == 201, answer.text
        record = answer.json()
        matter.decisions.append(record["id"])
        self.entries[matter.tenant] += 1
        if record["next_assessment"]:
            self._kept(matter, record["next_assessment"], None, None, matter.keeper)
        self._changed(matter)
        found = partner.read(matter.assessments[-1]).json()["decisions"]
        assert [one["id"] for one in found] == matter.decisions
        # One alone stands: that of the latest meeting, and of two on one day the one recorded last.
        standing = max(range(len(found)), key=lambda at: (found[at]["on"], at))
        made = {one["id"]: one["decisions"][0] for one in found}
        past = {one["supersedes"] for one in made.values()} | {id_ for id_, one in made.items() if one["superseded_by"]}
        assert made.keys() - past == {found[standing]["id"]}

    # --- What is done to what is kept.

    @precondition(lambda self: self.matters)
    @rule(data=st.data())
    def put_on_hold(self, data: st.DataObject) -> None:
        """Only what is there can be held."""
        matter = data.draw(st.sampled_from(self.matters))
        try:
            with self.database.writing() as connection:
                hold(connection, matter.tenant, matter.assessments[0], GROUNDS)
        except Erased:
            assert matter.erased
        else:
            assert not matter.erased
            matter.holds += 1
            self.entries[matter.tenant] += 1

    @precondition(lambda self: self.matters)
    @rule(data=st.data())
    def lift_a_hold(self, data: st.DataObject) -> None:
        """Only what is held can be released."""
        matter = data.draw(st.sampled_from(self.matters))
        try:
            with self.database.writing() as connection:
                release(connection, matter.tenant, matter.assessments[0], GROUNDS)
        except NotHeld:
            assert not matter.holds
        else:
            matter.holds -= 1
            self.entries[matter.tenant] += 1

    @precondition(lambda self: self.matters)
    @rule(data=st.data())
    def erase(self, data: st.DataObject) -> None:
        """What is held stays; all else of the matter goes, once."""
        matter = data.draw(st.sampled_from(self.matters))
        try:
            with self.database.writing() as connection:
                done = erase(connection, matter.tenant, matter.assessments[0], GROUNDS)
        except Held:
            assert matter.holds
        else:
            assert not matter.holds
            assert (done is None) is matter.erased
            self._gone(matter)

    @rule(days=st.sampled_from([31, 61]))
    def live_on_and_erase_what_is_due(self, days: int) -> None:
        """After a month or two what is past its period goes, and nothing else; what is held stays."""
        self.council.clock.move(days=days)
        today = self.council.clock.today()
        for tenant in _TENANTS:
            expected = {
                one.assessments[0]: bool(one.holds)
                for one in self.matters
                if one.tenant == tenant and not one.erased
                and one.last + timedelta(days=60 if one.decisions else 30) < today
            }  # fmt: skip
            found = list(erase_due(self.database, tenant, _PERIODS, today, self._grounds))
            assert {one.about: one.held for one in found} == expected
            for matter in self.matters:
                if not expected.get(matter.assessments[0], True):
                    self._gone(matter)

    @rule(hours=st.sampled_from([-30, -1, 1, 23, 25]))
    def set_the_clock(self, hours: int) -> None:
        """Time passes; or the clock of the computer is set back, never to before the first day."""
        first = datetime.combine(date(2026, 4, 1), self._now.timetz()).replace(hour=9, minute=0)
        if self._now + timedelta(hours=hours) >= first:
            self.council.clock.move(hours=hours)

    # --- What holds throughout.

    @invariant()
    def every_chain_verifies(self) -> None:
        """With as many links as things were done, and nothing twice."""
        for tenant in _TENANTS:
            found = sound(self.database, tenant)
            assert found.entries == self.entries[tenant]
            mine = [one for one in self.matters if one.tenant == tenant]
            assert found.erased == sum(len(one.assessments) + len(one.decisions) for one in mine if one.erased)

    @invariant()
    def what_is_erased_is_nowhere(self) -> None:
        """In no row, however packed."""
        with self.database.reading() as connection:
            told = "".join(
                unpacked(row.body).decode() + str(row.reference) for row in connection.execute(select(contents))
            )
            told += "".join(
                str(tuple(row)) for table in (entries, sent, drafts) for row in connection.execute(select(table))
            )
        for matter in self.matters:
            assert (matter.canary in told) is not matter.erased or matter.canary == "\0"

    @precondition(lambda self: self.matters)
    @invariant()
    def the_last_is_read_as_it_was(self) -> None:
        """By whom it concerns, and by nobody else."""
        self._is_as_it_was(self.matters[-1])

    def teardown(self) -> None:
        """Each kept answer is as it was, and what it was made of makes the same again; the file forgot the rest."""
        if not hasattr(self, "database"):
            return
        for matter in self.matters:
            self._is_as_it_was(matter)
            if not matter.erased and matter.tenant == "fenland":
                id_ = matter.assessments[-1]
                again = self._caller("auditor").http.get(f"/v1/assessments/{id_}/changes").json()
                assert (again["same"], again["causes"]) == (True, []), again
        assert overwrite(self.database) is None
        self.database.close()
        held = b"".join(path.read_bytes() for path in Path(self.folder.name).iterdir())
        for matter in self.matters:
            assert all((salt in held) is not matter.erased for salt in matter.salts)
        self.folder.cleanup()

    # --- The model.

    @property
    def _now(self) -> datetime:
        return self.council.clock.now

    def _caller(self, who: str) -> Caller:
        return self.council.caller(who)

    def _case(self, canary: str, abuse: str) -> Json:
        facts = {**HARMED["facts"], "abuse_or_neglect": {"answer": abuse, "by": canary}}
        return {**HARMED, "facts": facts, "reference": canary, "detail": "brief"}

    def _living(self) -> list[_Matter]:
        return [one for one in self.matters if not one.erased]

    def _some(self, data: st.DataObject) -> _Matter:
        found: _Matter = data.draw(st.sampled_from(self._living()))
        return found

    def _kept(self, matter: _Matter, id_: str, told: Json | None, key: str | None, who: str) -> None:
        """Note that an assessment is kept."""
        assert id_ not in self.answers, "It was kept twice."
        matter.assessments.append(id_)
        self.answers[id_] = _without(self._caller(matter.keeper).read(id_).json())
        self.entries[matter.tenant] += 1
        if told is not None and key:
            over = [
                one for one, sent in self.sent.items()
                if _tenant(one[0]) == matter.tenant and sent.at <= self._now - _HELD
            ]  # fmt: skip
            for one in over:
                del self.sent[one]
            self.sent[who, key] = _Sent(told, self._now, id_, matter)
        self._changed(matter)

    def _changed(self, matter: _Matter) -> None:
        """Note the last day on which something was kept, by the latest time that was noted, and every salt."""
        matter.last = max(matter.last, self._now.date())
        with self.database.reading() as connection:
            matter.salts = list(connection.scalars(
                select(contents.c.salt)
                .join(entries, (entries.c.tenant == contents.c.tenant) & (entries.c.number == contents.c.number))
                .where(entries.c.about == matter.assessments[0], entries.c.kind.in_(("assessment", "decision")))
            ))  # fmt: skip

    def _gone(self, matter: _Matter) -> None:
        """Note that a matter is erased: a program that repeats itself does not bring it back."""
        if matter.erased:
            return
        matter.erased = True
        self.entries[matter.tenant] += 1
        for (who, key), once in self.sent.items():
            if once.matter is matter and once.at > self._now - _HELD:
                assert self._caller(who).keep(once.told, key).status_code == 410

    def _grounds(self, reason: str) -> Grounds:
        return Grounds("the schedule", reason, "officer", self._now)

    def _is_as_it_was(self, matter: _Matter) -> None:
        mine, others = self._caller(matter.keeper), self._caller(_another(matter.keeper))
        for id_ in matter.assessments:
            assert others.read(id_).status_code == 404
            answer = mine.read(id_)
            if matter.erased:
                # Who may read only what they kept is not told that there was something.
                assert answer.status_code in {404, 410}
                assert matter.canary not in answer.text
            else:
                assert _without(answer.json()) == self.answers[id_]
        listed = others.http.get("/v1/assessments", params={"reference": matter.canary})
        assert listed.json().get("assessments", []) == []


def _tenant(who: str) -> str:
    return "marshland" if who == "elsewhere" else "fenland"


def _another(who: str) -> str:
    """A caller of another tenant, who may read whatever that one has."""
    return "local authority" if who == "elsewhere" else "elsewhere"


def _without(told: Json) -> Json:
    """A kept assessment as it was answered, without what others did afterwards."""
    return {name: value for name, value in told.items() if name not in {"decisions", "later"}}


TestLives = Lives.TestCase
TestLives.settings = settings(
    max_examples=200 if _THOROUGH else 8,
    stateful_step_count=60 if _THOROUGH else 20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
