"""A submission as GOV.UK Forms sends it: version 1 of its published JSON Schema, and what its runner writes besides."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, JsonValue, ValidationError

from rules_engine.case import CaseError, CaseRefused

_VERSION = re.compile(r"/json-submissions/v(\d+)/schema")
_NOT_SO = "This is not as GOV.UK Forms sends it: send its JSON file as it is."


class FormAnswer(BaseModel):
    """One question of the form with its answer. Keys for names and addresses are passed over: no fact takes them.

    What stands under an answer is looked at only where a mapping names its question.
    """

    model_config = ConfigDict(frozen=True, coerce_numbers_to_str=True)

    question_id: str = Field(description="Stays the same when the question is edited or moved.")
    question_text: str = ""
    answer_text: JsonValue = Field(default=None, description="A text; a list where it can be answered again.")
    selections: JsonValue = Field(default=None, description="The options chosen, where several can be.")
    selection: JsonValue = Field(
        default=None, description="The option chosen, where one that is not listed can be written."
    )
    none_of_the_above_answer: JsonValue = Field(default=None, description='The text beside "None of the above".')


def _version_1(told: object) -> object:
    """Another version may mean something else by the same keys."""
    found = _VERSION.search(told) if isinstance(told, str) else None
    if found and found[1] != "1":
        raise ValueError
    return told


def _instant(told: object) -> datetime:
    """The instant that a text says, with its offset from UTC."""
    instant = datetime.fromisoformat(told) if isinstance(told, str) else None
    if instant is None or instant.tzinfo is None:
        raise ValueError
    return instant


class Submission(BaseModel):
    """A form as it was sent."""

    model_config = ConfigDict(frozen=True)

    version: Annotated[str | None, BeforeValidator(_version_1)] = Field(
        default=None, alias="$schema", description="Version 1 of the schema is read, and no other."
    )
    form_name: str
    submission_reference: str = Field(max_length=100)
    submitted_at: Annotated[datetime, BeforeValidator(_instant)] = Field(description="In UTC, as ISO 8601.")
    answers: list[FormAnswer]

    @property
    def day(self) -> date:
        """The day on which it was sent, in England: half past eleven at night UTC in summer is the next day."""
        return self.submitted_at.astimezone(ZoneInfo("Europe/London")).date()


def read_submission(told: object) -> Submission:
    """A submission from parsed JSON. Raises CaseRefused with everything that is not as GOV.UK Forms sends it."""
    try:
        return Submission.model_validate(told)
    except ValidationError as error:
        raise CaseRefused(_errors(error)) from None


def _errors(error: ValidationError) -> Iterator[CaseError]:
    for found in error.errors(include_input=False, include_url=False, include_context=False):
        pointer = "".join(f"/{step}" for step in found["loc"])
        missing = found["type"] == "missing"
        detail = {
            "/$schema": "This is another version of GOV.UK Forms' JSON than 1, which is the one read here.",
            "/submitted_at": "Write the time of submission in UTC, such as 2026-03-27T09:15:00.000Z.",
        }.get(pointer, _NOT_SO)
        yield CaseError(pointer=pointer, code="missing" if missing else "wrong_type", detail=detail)
