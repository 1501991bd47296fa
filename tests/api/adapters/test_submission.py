"""Submissions are read as GOV.UK Forms sends them."""

from datetime import date
from typing import Any

import pytest

from api.adapters.submission import read_submission
from rules_engine.case import CaseRefused

Json = dict[str, Any]

CANARY = "Canary-7319"


def _wrong(told: object) -> dict[str, str]:
    with pytest.raises(CaseRefused) as refused:
        read_submission(told)
    assert CANARY not in str(refused.value)
    return {error.pointer: error.code for error in refused.value.errors}


def test_the_example_is_read(submission: Json) -> None:
    """As it is, with every answer; keys that no fact takes are passed over."""
    read = read_submission(submission)
    assert (read.form_name, read.submission_reference) == (submission["form_name"], "8E3YY3RX")
    assert [one.question_id for one in read.answers] == [one["question_id"] for one in submission["answers"]]


@pytest.mark.parametrize(
    ("at", "day"),
    [
        ("2026-03-31T22:59:59.000Z", date(2026, 3, 31)),
        ("2026-03-31T23:30:00.000Z", date(2026, 4, 1)),
        ("2026-01-31T23:30:00.000Z", date(2026, 1, 31)),
        ("2026-01-31T23:30:00+00:00", date(2026, 1, 31)),
    ],
)
def test_the_day_is_that_of_england(submission: Json, at: str, day: date) -> None:
    """The time is in UTC: from the end of March to the end of October the day begins an hour earlier."""
    assert read_submission({**submission, "submitted_at": at}).day == day


def test_everything_wrong_is_told_at_once(submission: Json) -> None:
    """Each with its pointer, and nothing of what was sent."""
    submission["answers"][2] = {"question_text": CANARY, "answer_text": CANARY}
    submission["answers"][4] = CANARY
    told = {**submission, "form_name": [CANARY], "submitted_at": CANARY}
    del told["submission_reference"]
    assert _wrong(told) == {
        "/form_name": "wrong_type",
        "/submission_reference": "missing",
        "/submitted_at": "wrong_type",
        "/answers/2/question_id": "missing",
        "/answers/4": "wrong_type",
    }


@pytest.mark.parametrize("told", [None, [], CANARY, 7, {}])
def test_what_is_no_submission_is_refused(told: object) -> None:
    """Whatever it is instead."""
    assert _wrong(told)


@pytest.mark.parametrize("at", [1775052331, None, "2026-04-01T14:05:31", "2026-04-01", "yesterday"])
def test_a_time_is_a_text_with_its_offset(submission: Json, at: object) -> None:
    """Else its day could be another."""
    assert _wrong({**submission, "submitted_at": at}) == {"/submitted_at": "wrong_type"}


def test_another_version_is_refused(submission: Json) -> None:
    """Its keys may mean something else; a submission that names no version is read as the first."""
    schema = submission.pop("$schema")
    assert read_submission(submission).version is None
    assert _wrong({**submission, "$schema": schema.replace("v1", "v2")}) == {"/$schema": "wrong_type"}


def test_an_id_may_be_a_number(submission: Json) -> None:
    """Older forms have numbers for ids."""
    submission["answers"][0]["question_id"] = 17
    assert read_submission(submission).answers[0].question_id == "17"
