"""What the rulebook of a date holds: its facts, and its rulesets."""

from datetime import date

from fastapi import APIRouter, Depends
from pydantic import BaseModel, Field

from api.conditional import Conditional
from api.requests import Choice, taking
from rules_engine.contract import Cite
from rules_engine.facts import Fact, Kind
from rules_engine.rulebook import Rulebook
from rules_engine.wording import Wording
from rules_engine.working_out import WORKED_OUT_FROM

router = APIRouter(prefix="/v1", tags=["rulebook"], dependencies=[Depends(taking("on"))], route_class=Conditional)


class FactAsked(BaseModel):
    """One question about a case, and its permitted answers. "not known" is always permitted as well."""

    id: str
    name: str
    question: str
    kind: Kind
    answers: list[str] = Field(description="The permitted answers; empty for numbers and dates.")
    unit: str | None = Field(description="What a number counts.")
    several: bool = Field(description="Several answers may be given, as a list.")
    judgement: bool = Field(description="People decide this; it is never worked out.")
    of_the_authority: bool = Field(description="Only the local authority's own answer counts.")
    help: str
    held_by: str = Field(description="Who usually knows.")
    group: str = Field(description="The heading under which a form shows it.")
    cites: list[Cite]
    worked_out_from: list[str] = Field(description="Facts from which this one is worked out where they allow it.")


class FactsAsked(BaseModel):
    """All facts of the rulebook in force on a date."""

    on: date
    digest: str
    facts: list[FactAsked]


class RuleShown(BaseModel):
    """A rule, in short."""

    id: str
    title: str
    modality: str
    who_acts: str
    who_decides: str


class RulesetShown(BaseModel):
    """A ruleset in force."""

    id: str
    title: str
    status: str
    in_force_from: date
    review_by: date
    owner: str
    digest: str
    rules: list[RuleShown] = Field(description="Whole under /v1/rulesets/{id}.")


class RulebookShown(BaseModel):
    """The rulebook in force on a date."""

    on: date
    digest: str
    covers_from: date = Field(description="The first day on which this very rulebook is in force.")
    covers_until: date | None = Field(description="The last; null until further notice.")
    rulesets: list[RulesetShown]


@router.get("/facts", summary="List the facts")
def facts(choice: Choice) -> FactsAsked:
    """Every question that can be asked about a case on a date (else today), in the order of forms."""
    on, rulebook = choice.on, choice.rulebook
    replaced = frozenset(s.id for s in rulebook.sources.values() if s.replaced_on(on))
    wording = Wording(rulebook, replaced, brief=False)
    asked = [_fact(fact, rulebook, wording.facts[fact.id].cites) for fact in rulebook.facts.values()]
    return FactsAsked(on=on, digest=rulebook.digest, facts=asked)


@router.get("/rulesets", summary="List the rulesets")
def rulesets(choice: Choice) -> RulebookShown:
    """Every ruleset in force on a date (else today), with its rules."""
    on, rulebook = choice.on, choice.rulebook
    return RulebookShown(
        on=on,
        digest=rulebook.digest,
        covers_from=rulebook.covers_from,
        covers_until=rulebook.covers_until,
        rulesets=[
            RulesetShown(
                id=one.id,
                title=one.title,
                status=one.status,
                in_force_from=one.in_force_from,
                review_by=one.review_by,
                owner=one.owner,
                digest=one.digest,
                rules=_rules(rulebook, one.id, on),
            )
            for one in rulebook.rulesets
        ],
    )


def _fact(fact: Fact, rulebook: Rulebook, cites: list[Cite]) -> FactAsked:
    areas = list(rulebook.areas) if fact.kind is Kind.AREA else []
    return FactAsked(
        id=fact.id,
        name=fact.name,
        question=fact.question,
        kind=fact.kind,
        answers=areas or list(fact.answers),
        unit=fact.unit or None,
        several=fact.several,
        judgement=fact.judgement,
        of_the_authority=fact.of_the_authority,
        help=fact.help,
        held_by=fact.held_by,
        group=fact.group,
        cites=cites,
        worked_out_from=list(WORKED_OUT_FROM.get(fact.id, ())),
    )


def _rules(rulebook: Rulebook, ruleset: str, on: date) -> list[RuleShown]:
    return [
        RuleShown(
            id=rule.id,
            title=rule.recommend,
            modality=rule.modality,
            who_acts=_body(rulebook, rule.who_acts, on),
            who_decides=_body(rulebook, rule.who_decides, on),
        )
        for rule in rulebook.rules.values()
        if rule.ruleset == ruleset
    ]


def _body(rulebook: Rulebook, name: str, on: date) -> str:
    """Who acts or decides, with the name known for the date."""
    named = rulebook.bodies[name].on(on)
    return f"{name} ({named})" if named else name
