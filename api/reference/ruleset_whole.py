"""A ruleset whole: its criteria and rules in words, with what is cited, in doubt and read otherwise elsewhere."""

from dataclasses import replace
from datetime import date
from typing import Annotated

from fastapi import APIRouter, Depends, Path

from api.conditional import Conditional
from api.problems import NOT_FOUND, Refused
from api.requests import Choice, taking
from rules_engine.contract import Cite, DifferingSource, DoubtText, Shape
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Rule
from rules_engine.workbench.citing import Citing
from rules_engine.workbench.explained import DeadlineExplained, PointExplained
from rules_engine.workbench.explaining import explain
from rules_engine.workbench.plain_words import Branch, branches

router = APIRouter(prefix="/v1", tags=["rulebook"], dependencies=[Depends(taking("on"))], route_class=Conditional)


class CriterionWhole(Shape):
    """A criterion: when it is met, in words."""

    id: str
    name: str
    met_when: Branch
    cites: list[Cite]
    doubts: list[DoubtText]
    differs: list[DifferingSource]


class RuleWhole(Shape):
    """A rule: under which conditions, save for which exceptions, who is to do what, how strongly, by when."""

    id: str
    name: str
    title: str
    modality: str
    who_acts: str
    who_decides: str
    deadline: DeadlineExplained | None
    conditions: Branch
    exceptions: list[Branch]
    consider: list[PointExplained]
    checklist: list[PointExplained]
    cites: list[Cite]
    doubts: list[DoubtText]
    differs: list[DifferingSource]


class RulesetWhole(Shape):
    """A ruleset as it stands on a date."""

    on: date
    id: str
    title: str
    status: str
    in_force_from: date
    withdrawn_from: date | None
    review_by: date
    owner: str
    digest: str
    criteria: list[CriterionWhole]
    rules: list[RuleWhole]


@router.get("/rulesets/{id}", summary="Read a ruleset whole")
def ruleset(name: Annotated[str, Path(alias="id")], choice: Choice) -> RulesetWhole:
    """The criteria and rules of a ruleset in force on a date (else today), in words, with their citations."""
    # Names of bodies, and which sources were replaced, are those of the very day.
    rulebook = replace(choice.rulebook, on=choice.on)
    one = next((r for r in rulebook.rulesets if r.id == name), None)
    if one is None:
        known = ", ".join(r.id for r in rulebook.rulesets)
        raise Refused(NOT_FOUND, f"No ruleset of that id is in force on {choice.on}. There are these: {known}.")
    citing = Citing(rulebook)
    return RulesetWhole(
        on=choice.on,
        id=one.id,
        title=one.title,
        status=one.status,
        in_force_from=one.in_force_from,
        withdrawn_from=one.withdrawn_from,
        review_by=one.review_by,
        owner=one.owner,
        digest=one.digest,
        criteria=[
            CriterionWhole(
                id=c.id,
                name=c.name,
                met_when=branches([c.met_when], rulebook)[0],
                cites=citing.cites(c.cites),
                doubts=citing.doubts(c.doubts),
                differs=citing.differs(c.differs),
            )
            for c in one.criteria
        ],
        rules=[_rule(rulebook, rule) for rule in one.rules],
    )


def _rule(rulebook: Rulebook, rule: Rule) -> RuleWhole:
    explained = explain(rulebook, rule, "")
    return RuleWhole.made(**{key: getattr(explained, key) for key in RuleWhole.model_fields})
