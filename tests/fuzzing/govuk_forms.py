"""Whatever GOV.UK Forms could send: a case that can be assessed, or a refusal; and nothing of it is lost or made up."""

import json
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final

from api.adapters.adapting import adapt
from api.adapters.mapping import AUTHORITY, FormMapping
from api.adapters.mappings import one_mapping
from api.adapters.submission import Submission, read_submission
from rules_engine.case import CaseRefused, read_case, settle
from rules_engine.case_files import CannotRead, parse_json
from rules_engine.rulebook import Rulebook

_ROOT: Final = Path(__file__).parents[2]
_EXAMPLE: Final = _ROOT / "docs" / "examples" / "govuk-forms"
_ON: Final = date(2026, 4, 1)
_KEYS: Final = ("answer_text", "selections", "selection", "none_of_the_above_answer", "question_id", "question_text")
_EDIT: Final = 3
"""Bytes by which an edit says where and what, before its text."""


@cache
def _ours() -> tuple[Rulebook, FormMapping, str]:
    rulebook = Rulebook.load(_ROOT / "rulesets", on=_ON)
    mapping = one_mapping(_EXAMPLE / "refer-a-serious-incident.yaml", rulebook)
    return rulebook, mapping, (_EXAMPLE / "submission.json").read_text(encoding="utf-8")


def seeds() -> Iterator[bytes]:
    """The worked example as it is, and edits of it: each answer by another's, by what is no text, by nothing."""
    _, mapping, example = _ours()
    yield example.encode()
    known = [text for question in mapping.questions.values() for text in question.answers]
    texts = [*known, "01/04/2026", "29/02/2025", "17", "-1", "1e9", "", "None of the above", '["a", "b"]', "null", "{}"]
    for at, text in enumerate(texts):
        yield bytes([at % 251, at % len(_KEYS), len(text.encode())]) + text.encode()


def check(told: bytes) -> None:
    """Adapt what was sent: JSON as it is or, where it begins otherwise, edits of the worked example."""
    try:
        submission = read_submission(parse_json(told.decode()) if told.startswith(b"{") else _edited(told))
        _adapted(submission)
    except (CannotRead, CaseRefused, UnicodeDecodeError):
        return


def _adapted(submission: Submission) -> None:
    rulebook, mapping, _ = _ours()
    found = adapt(submission, mapping, rulebook, mapping.date_of_assessment(submission, _ON))
    settle(rulebook, read_case(found.case))
    found.model_dump_json()
    # Each question is in one of the three lists, and no fact comes from nowhere.
    told = sorted(one.question_id for one in submission.answers)
    absent = [one.id for one in mapping.questions.values() if one.id not in told]
    listed = [one.question_id for part in (found.used, found.left_over, found.not_answered) for one in part]
    assert sorted(listed) == sorted([*told, *absent])
    used = {one.gives for one in found.used}
    facts = found.case["facts"]
    assert isinstance(facts, dict)
    assert set(facts) <= used, "A fact that no question gave."
    assert AUTHORITY in used or isinstance(mapping.authority, str)


def _edited(told: bytes) -> object:
    """The worked example with some values in place of others: place, key and length, each a byte, and then the text."""
    submission: dict[str, Any] = json.loads(_ours()[2])
    answers = submission["answers"]
    while len(told) >= _EDIT:
        at, key, length = told[:_EDIT]
        text, told = told[_EDIT : _EDIT + length].decode(errors="replace"), told[_EDIT + length :]
        value: object = text
        if text[:1] in {"[", "{", '"', "n", "t", "f"} or key >= len(_KEYS):
            try:
                value = parse_json(text)
            except CannotRead:
                value = text
        answers[at % len(answers)][_KEYS[key % len(_KEYS)]] = value
    return submission
