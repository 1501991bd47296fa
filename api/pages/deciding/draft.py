"""What a minute-taker has filled in so far, page by page, and what it tells as a decision."""

import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple, Self

from api.decisions.answering import vote_fact
from api.decisions.shapes import PARTNERS
from api.pages.dates import NoDay, typed_day
from api.pages.forms import Posted
from rules_engine.names import to_id

Json = dict[str, Any]
Filled = dict[str, str]
"""What the fields of one page say."""

NOTHING: Final = "nothing"
"""What is chosen where a body has said nothing: it is not told, and never a yes."""
SEEN: Final = "seen"
"""The hidden field that says with which decisions of others before them somebody began."""
DATE, VOTES, CLOSING, ANOTHER = "date", "votes", "closing", "another"
TOGETHER: Final = "safeguarding partners"
_JUDGED: Final = ("-answer", "-text", "-by")
_BODIES: Final = (TOGETHER, *PARTNERS, "delegated safeguarding partners")


def field_id(name: str) -> str:
    """The id that a field has on its page."""
    return re.sub("[^a-z0-9_-]+", "-", name.lower())


class Place(NamedTuple):
    """Where something is filled in: the page, the field, and of whom it tells, if of somebody."""

    page: str
    field: str
    whose: str = ""
    says: str = ""
    """What is wrong there, where it was seen before the API could say so."""


def of_recommendation(id_: str) -> str:
    """The page of a recommendation."""
    return f"recommendations/{id_}"


def of_judgement(fact: str) -> str:
    """The page of a judgement."""
    return f"judgements/{fact}"


def bodies(held_by: str) -> list[str]:
    """Whose judgement can be filled in by itself, of a fact that is for somebody."""
    return [*dict.fromkeys((*_BODIES, held_by))]


@dataclass(frozen=True, slots=True)
class Draft:
    """What was filled in so far. ``seen`` is the tag of the matter as it was seen; ``key`` has it kept once."""

    seen: str
    key: str = field(default_factory=lambda: str(uuid.uuid4()))
    pages: Mapping[str, Filled] = field(default_factory=dict)

    def page(self, name: str) -> Filled:
        """What a page says."""
        return self.pages.get(name, {})

    def with_page(self, name: str, typed: Posted) -> "Draft":
        """With a page filled in anew, and the others as they were."""
        said = {each: told.strip() for each, told in typed if each != SEEN and told.strip() not in {"", NOTHING}}
        rest = {each: filled for each, filled in self.pages.items() if each != name}
        return Draft(self.seen, self.key, rest | ({name: said} if said else {}))

    def having_seen(self, seen: str) -> "Draft":
        """By someone who has seen what others decided meanwhile."""
        return Draft(seen, self.key, self.pages)

    @property
    def body(self) -> Json:
        """To be stored."""
        return {"seen": self.seen, "key": self.key, "pages": dict(self.pages)}

    @classmethod
    def read(cls, stored: Mapping[str, Any]) -> Self:
        """From what was stored."""
        return cls(**stored)


@dataclass(slots=True)
class Telling:
    """A decision as the API is told it, and where each part of it was filled in."""

    told: Json = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)

    @classmethod
    def of(cls, draft: Draft) -> "Telling":
        """What a draft says so far, whole or not."""
        telling = cls()
        telling._meeting(draft.page(DATE), draft.page(CLOSING))
        for page, filled in draft.pages.items():
            kind, _, of = page.partition("/")
            if kind == "recommendations":
                telling._decided(page, of, filled)
            elif kind == "judgements":
                telling._judged(page, of, filled)
        telling._voted(draft.page(VOTES))
        return telling

    def place(self, pointer: str) -> Place:
        """Where what a pointer points to was filled in, or the nearest around it."""
        while pointer and pointer not in self.places:
            pointer = pointer.rpartition("/")[0]
        return self.places.get(pointer, Place("", ""))

    def _meeting(self, dated: Filled, closing: Filled) -> None:
        self.places["/on"] = Place(DATE, "on-day")
        try:
            if day := typed_day(Posted(tuple(dated.items())), "on"):
                self.told["on"] = day.isoformat()
        except NoDay as wrong:
            self.told["on"] = None
            self.places["/on"] = Place(DATE, f"on-{wrong.part}", says=wrong.words)
        self.places["/rationale"] = Place(CLOSING, "rationale")
        self.told |= _said(rationale=closing.get("rationale"))
        scrutineer = _said(view=closing.get("scrutineer-view"), text=closing.get("scrutineer-text"))
        if scrutineer:
            self.told["scrutineer"] = scrutineer
        for part in ("view", "text"):
            self.places[f"/scrutineer/{part}"] = Place(CLOSING, f"scrutineer-{part}")

    def _decided(self, page: str, recommendation: str, filled: Filled) -> None:
        parts = ("decision", "reason", "rationale")
        said = _said(recommendation=recommendation, **{part: filled.get(part) for part in parts})
        at = self._add("/decisions", said, page, {part: part for part in parts})
        for partner in PARTNERS:
            told = {part: f"{to_id(partner)}-{part}" for part in ("position", "reason", "text")}
            position = _said(**{part: filled.get(name) for part, name in told.items()})
            if position:
                said.setdefault("positions", [])
                self._add(f"{at}/positions", {"partner": partner} | position, page, told, said["positions"], partner)

    def _judged(self, page: str, fact: str, filled: Filled) -> None:
        for body in dict.fromkeys(name.rpartition("-")[0] for name in filled if name.endswith(_JUDGED)):
            parts = {part: f"{body}-{part}" for part in ("answer", "text", "by")}
            judged = _said(**{part: filled.get(name) for part, name in parts.items()})
            # Said to be nobody's where it is left empty, for it is not the partners' either.
            whose = filled.get(f"{ANOTHER}-by", "") if body == ANOTHER else body
            self._add("/judgements", {"fact": fact} | judged | {"by": whose}, page, parts, whose=whose)

    def _voted(self, filled: Filled) -> None:
        for partner in PARTNERS:
            parts = {"vote": vote_fact(partner), "text": f"{vote_fact(partner)}-text"}
            vote = _said(**{part: filled.get(name) for part, name in parts.items()})
            if vote:
                self._add("/votes", {"partner": partner} | vote, VOTES, parts, whose=partner)

    def _add(  # noqa: PLR0913, PLR0917 (what is told, and where it was filled in)
        self, to: str, said: Json, page: str, parts: Filled, listed: list[Json] | None = None, whose: str = ""
    ) -> str:
        """Add a part of the decision to a list, and note where it was filled in."""
        listed = self.told.setdefault(to[1:], []) if listed is None else listed
        at = f"{to}/{len(listed)}"
        listed.append(said)
        self.places[at] = Place(page, next(iter(parts.values())), whose)
        self.places |= {f"{at}/{part}": Place(page, name, whose) for part, name in parts.items()}
        return at


def _said(**parts: str | None) -> Json:
    """What was filled in, and no more: the API says what is missing."""
    return {name: said for name, said in parts.items() if said is not None}
