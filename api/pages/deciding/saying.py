"""Names for what stands in a decision: facts, pages, and those who kept a record."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from api.decisions.judging import LOCAL_REVIEW
from api.decisions.shapes import DecisionRecord
from api.pages.deciding.draft import CLOSING, DATE, VOTES, of_judgement, of_recommendation
from api.pages.deciding.working import Working
from api.pages.site import described
from api.sign_in.principal import Principal, Role
from rules_engine.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Names:
    """Puts facts, dissent and people into words. A rulebook gives the names of facts, where it still has them."""

    rulebook: Rulebook

    def fact(self, id_: str) -> str:
        """A fact's question; of one that the rulebook no longer has, its id in words."""
        known = self.rulebook.facts.get(id_)
        return known.question if known else id_.replace("_", " ")

    def dissent(self, record: DecisionRecord) -> list[str]:
        """What the partners disagree on."""
        titles = {one.recommendation: one.title for one in record.decisions} | {LOCAL_REVIEW: "The votes on a review"}
        return [titles.get(one.on) or self.fact(one.on) for one in record.dissent]

    def keeper(self, record: DecisionRecord) -> str:
        """Who kept a record: what they are to the partnership, else the name that programs know them by."""
        return described(Principal("", record.by, frozenset(), frozenset(_roles(record.roles))))


def _roles(told: Iterable[str]) -> list[Role]:
    return [Role(one) for one in told if one in set(Role)]


def titled(work: Working) -> Mapping[str, str]:
    """What each page of a draft is called."""
    titles = {DATE: "Date of the meeting", VOTES: "Votes", CLOSING: "Scrutineer and reasons as a whole", "": ""}
    titles |= {of_recommendation(one.id): one.title for one in work.by_id.values()}
    return titles | {of_judgement(one.id): one.question for one in work.rulebook.facts.values()}
