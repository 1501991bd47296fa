"""Reads the hazards strictly: what is wrong with a table of them is told, all of it at once."""

from pathlib import Path
from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError
from ruamel.yaml import YAML

from tests.conftest import ROOT
from tests.evidence import is_there

FOLDER: Final = ROOT / "docs" / "safety"
Likelihood = Literal["very low", "low", "medium", "high", "very high"]
Severity = Literal["minor", "significant", "considerable", "major", "catastrophic"]
Words = Annotated[str, StringConstraints(min_length=10, pattern=r"[.?\w\"]$")]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True, strict=True)


class Risk(_Strict):
    """How likely, how grave, and the risk that the matrix makes of both."""

    likelihood: Likelihood
    severity: Severity
    risk: int


class Control(_Strict):
    """What stands against a hazard: something that is done and shown, or something that people do."""

    does: Words | None = None
    shown_by: list[str] = Field(default_factory=list, alias="shown by")
    people: Words | None = None


class Hazard(_Strict):
    """Something that can go wrong for a child by this service."""

    id: Annotated[str, StringConstraints(pattern=r"^H\d\d$")]
    hazard: Words
    causes: list[Words]
    effect: Words
    before: Risk
    controls: list[Control]
    gap: Words | None = None
    after: Risk
    residual: Words
    owner: str


class Matrix(_Strict):
    """The risk of each likelihood, by severity."""

    severity: list[Severity]
    very_high: list[int] = Field(alias="very high")
    high: list[int]
    medium: list[int]
    low: list[int]
    very_low: list[int] = Field(alias="very low")

    def risk(self, one: Risk) -> int:
        """What it makes of a likelihood and a severity."""
        row: list[int] = getattr(self, one.likelihood.replace(" ", "_"))
        return row[self.severity.index(one.severity)]


class SafetyCase(_Strict):
    """The whole table."""

    matrix: Matrix
    hazards: list[Hazard]


def read(path: Path) -> Any:  # noqa: ANN401 (what a file holds, before it is checked)
    """What a file of hazards holds."""
    return YAML(typ="safe").load(path)


def amiss(told: object) -> list[str]:
    """What is wrong with it, each with its place."""
    try:
        case = SafetyCase.model_validate(told)
    except ValidationError as refused:
        return [f"{'/'.join(map(str, error['loc']))}: {error['msg']}" for error in refused.errors()]
    ids = [one.id for one in case.hazards]
    found = [f"{id_}: is there twice" for id_ in sorted({id_ for id_ in ids if ids.count(id_) > 1})]
    return found + [f"{one.id}: {wrong}" for one in case.hazards for wrong in _wrong(one, case.matrix)]


def _wrong(one: Hazard, matrix: Matrix) -> list[str]:
    named = [test for control in one.controls for test in control.shown_by]
    found = [f"there is no {test}" for test in named if not is_there(test)]
    found += [f"{test} is named twice" for test in sorted({test for test in named if named.count(test) > 1})]
    if not named:
        found.append("no control is shown by anything")
    for control in one.controls:
        if bool(control.does) == bool(control.people) or bool(control.does) != bool(control.shown_by):
            found.append(f"a control is either done and shown, or people's: {control.does or control.people}")
    for when in (one.before, one.after):
        if when.risk != matrix.risk(when):
            found.append(f"the matrix makes {matrix.risk(when)} of {when.likelihood} and {when.severity}")
    if one.after.risk > one.before.risk:
        found.append("its controls make it worse")
    return found
