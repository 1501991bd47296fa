"""The case that a submission makes: nothing is dropped in silence, and what cannot be read is never a "no"."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.adapters.adapted import Adapted
from api.adapters.adapting import UNNAMED, adapt
from api.adapters.mapping import FormMapping
from api.adapters.submission import read_submission
from rules_engine.case import CaseRefused, read_case, settle
from rules_engine.criteria import Verdict
from rules_engine.facts import State
from rules_engine.rulebook import Rulebook, judge
from tests.api.adapters.conftest import SUBMISSION, question
from tests.api.conftest import TODAY

Json = dict[str, Any]

CANARY = "Canary-7319"


@pytest.fixture
def adapted(mapping: FormMapping, rulebook: Rulebook) -> Callable[[Json], Adapted]:
    """Makes the case of a submission by the mapping of the worked example."""
    return lambda told: adapt(read_submission(told), mapping, rulebook, TODAY)


def _why(found: Adapted) -> dict[str, tuple[str, str | None]]:
    return {one.question_id: (one.why, one.gives) for one in found.left_over}


def test_the_example_makes_its_case(adapted: Callable[[Json], Adapted], submission: Json) -> None:
    """Every answer by whom it was given; what is for people is left to them; what is empty was not asked."""
    found = adapted(submission)
    by = {"by": "local authority"}
    assert found.case == {
        "authority": "Peterborough",
        "on": "2026-04-01",
        "reference": "8E3YY3RX",
        "facts": {
            "died": {"answer": "no", **by},
            "age_at_harm": {"answer": 0, **by},
            "date_authority_became_aware": {"answer": "2026-04-01", **by},
            "abuse_or_neglect": {"answer": "suspected", **by},
            "serious_harm": {"answer": "yes", **by},
            "life_threatening_injury": {"answer": "not known", **by},
            "place_of_harm": {"answer": "in our area", **by},
            "area_of_usual_residence": {"answer": "Peterborough", **by},
            "notification_made": {"answer": [], "not_known": ["none", "care-leaver death", "non-recent abuse"], **by},
        },
    }
    assert found.unread == 0
    assert _why(found) == {"Xa5cU8jt": ("read_by_people", None)}
    assert [(one.question_id, one.gives) for one in found.not_answered] == [("y7RbG2kf", None)]
    assert {one.gives for one in found.used} == {*found.case["facts"], "authority", "answered by"}  # type: ignore[misc]


def test_a_label_that_was_edited_leaves_its_fact_open(adapted: Callable[[Json], Adapted], submission: Json) -> None:
    """As if it had not been asked, so that it is asked again; the rest stands, and the reader is told what is known."""
    question(submission, "b6XnK3vd")["answer_text"] = CANARY
    found = adapted(submission)
    assert "died" not in found.case["facts"]  # type: ignore[operator]
    assert len(found.case["facts"]) == 8  # type: ignore[arg-type]
    assert found.unread == 1
    (left,) = [one for one in found.left_over if one.why == "not_read"]
    assert (left.question_id, left.question, left.gives) == ("b6XnK3vd", "Has the child died?", "died")
    assert left.knows == ["Yes", "No", "I don't know"]
    assert CANARY not in found.model_dump_json()


def test_a_new_question_is_left_over(adapted: Callable[[Json], Adapted], submission: Json) -> None:
    """It may matter: a person reads it."""
    submission["answers"].append({"question_id": "new1", "question_text": "New?", "answer_text": CANARY})
    found = adapted(submission)
    assert found.unread == 1
    assert _why(found)["new1"] == ("not_mapped", None)
    assert CANARY not in found.model_dump_json()


def test_what_was_not_asked_or_left_empty_is_not_answered(adapted: Callable[[Json], Adapted], submission: Json) -> None:
    """Whether the form went round the question or it was optional: its fact is open, and nobody has to read it."""
    question(submission, "b6XnK3vd")["answer_text"] = ""
    submission["answers"].remove(question(submission, "Zc9tY5ua"))
    found = adapted(submission)
    assert found.unread == 0
    assert {(one.question_id, one.gives) for one in found.not_answered} == {
        ("y7RbG2kf", None),
        ("b6XnK3vd", "died"),
        ("Zc9tY5ua", "age_at_harm"),
    }
    assert not {"died", "age_at_harm"} & set(found.case["facts"])  # type: ignore[arg-type]


def test_a_question_answered_twice_is_not_read(adapted: Callable[[Json], Adapted], submission: Json) -> None:
    """Neither answer is preferred."""
    submission["answers"].append({**question(submission, "b6XnK3vd"), "answer_text": "Yes"})
    found = adapted(submission)
    assert "died" not in found.case["facts"]  # type: ignore[operator]
    assert [one.gives for one in found.left_over if one.why == "not_read"] == ["died", "died"]
    assert found.unread == 2


@pytest.mark.parametrize(
    ("changes", "left_open"),
    [
        ({"q8LfJ2sx": "02/04/2026"}, {"date_authority_became_aware"}),
        ({"Zc9tY5ua": "150"}, {"age_at_harm"}),
        ({"Zc9tY5ua": "150", "q8LfJ2sx": "01/04/1026"}, {"age_at_harm", "date_authority_became_aware"}),
    ],
)
def test_an_answer_that_no_case_can_have_is_left_open(
    adapted: Callable[[Json], Adapted], submission: Json, changes: dict[str, str], left_open: set[str]
) -> None:
    """A slip of the pen costs that one answer, with the engine's own reason, and not the whole form."""
    for id_, text in changes.items():
        question(submission, id_)["answer_text"] = text
    found = adapted(submission)
    assert {one.gives for one in found.left_over if one.why == "not_read"} == left_open
    assert not left_open & set(found.case["facts"])  # type: ignore[arg-type]
    assert found.unread == len(left_open)
    assert all(one.detail for one in found.left_over)


TWO_DATES = """\
form: Refer a serious child safeguarding incident
authority: Peterborough
questions:
  b6XnK3vd: {fact: died, answers: {Yes: yes, No: no}}
  q8LfJ2sx: {fact: date of death}
  Zc9tY5ua: {fact: age at harm}
"""


def test_answers_that_contradict_one_another_are_all_left_open(
    mapping_of: Callable[[str], FormMapping], rulebook: Rulebook, submission: Json
) -> None:
    """None of them is preferred: that nobody died, beside a date of death, is not taken for either."""
    found = adapt(read_submission(submission), mapping_of(TWO_DATES), rulebook, TODAY)
    assert set(found.case["facts"]) == {"age_at_harm"}  # type: ignore[arg-type]
    assert {one.gives for one in found.left_over if one.why == "not_read"} == {"died", "date_of_death"}
    assert all("Correct one of" in one.detail for one in found.left_over if one.why == "not_read")


@pytest.mark.parametrize("text", ["", CANARY])
def test_without_an_authority_there_is_no_case(adapted: Callable[[Json], Adapted], submission: Json, text: str) -> None:
    """Nothing can be said of it: this alone is refused, with where and what the mapping knows."""
    question(submission, "hT4wQz8k")["answer_text"] = text
    with pytest.raises(CaseRefused) as refused:
        adapted(submission)
    (error,) = refused.value.errors
    assert (error.pointer, error.code) == ("/answers/2/answer_text", "not_read")
    assert error.permitted == ["Cambridgeshire County Council", "Peterborough City Council"]
    assert CANARY not in str(refused.value)
    submission["answers"].remove(question(submission, "hT4wQz8k"))
    with pytest.raises(CaseRefused, match='The question "hT4wQz8k" names the authority'):
        adapted(submission)


@pytest.mark.parametrize(
    ("text", "by", "state"),
    [
        ("Peterborough City Council", "local authority", State.ANSWERED),
        ("Cambridgeshire Constabulary", "police", State.NOT_ASKED),
        (CANARY, UNNAMED, State.NOT_ASKED),
        ("", UNNAMED, State.NOT_ASKED),
    ],
)
def test_the_authoritys_own_answer_is_nobody_elses(
    adapted: Callable[[Json], Adapted], rulebook: Rulebook, submission: Json, text: str, by: str, state: State
) -> None:
    """What the authority knows or suspects is open while another body says it, or somebody who cannot be read."""
    question(submission, "Mw2pR7ce")["answer_text"] = text
    found = adapted(submission)
    assert found.case["facts"]["abuse_or_neglect"] == {"answer": "suspected", "by": by}  # type: ignore[index, call-overload]
    facts = settle(rulebook, read_case(found.case))
    assert facts.standing("abuse_or_neglect").state is state
    assert facts.standing("died").state is State.ANSWERED
    assert found.unread == (1 if text == CANARY else 0)


def test_answers_are_plain_where_nobody_is_named(
    mapping_of: Callable[[str], FormMapping], rulebook: Rulebook, submission: Json
) -> None:
    """A mapping need not say who answers."""
    del submission["answers"][5]
    found = adapt(read_submission(submission), mapping_of(TWO_DATES), rulebook, TODAY)
    assert found.case["facts"] == {"died": "no", "age_at_harm": 0}


def test_the_date_of_assessment_is_never_one_of_the_case(mapping: FormMapping, submission: Json) -> None:
    """It is today, or the day of submission where the mapping says so."""
    sent = read_submission({**submission, "submitted_at": "2026-04-03T23:30:00.000Z"})
    other = FormMapping(("x",), "Peterborough", True, None, (), frozenset())  # noqa: FBT003 (as a mapping has it)
    assert mapping.date_of_assessment(sent, date(2026, 5, 6)) == date(2026, 5, 6)
    assert other.date_of_assessment(sent, date(2026, 5, 6)) == date(2026, 4, 4)


def test_a_date_that_no_rulebook_covers_is_refused(mapping: FormMapping, rulebook: Rulebook, submission: Json) -> None:
    """No other rulebook is taken for it."""
    with pytest.raises(CaseRefused) as refused:
        adapt(read_submission(submission), mapping, rulebook, date(2020, 1, 1))
    assert [error.pointer for error in refused.value.errors] == ["/on"]


_EXAMPLE: Json = json.loads(SUBMISSION.read_text(encoding="utf-8"))
_IDS = [one["question_id"] for one in _EXAMPLE["answers"]]
_TEXTS = st.sampled_from(["Yes", "No", "I don't know", "", "Norfolk", "17", "01/04/2026", "None of the above", CANARY])
_SAID = st.one_of(
    st.fixed_dictionaries({"answer_text": _TEXTS | st.none() | st.lists(_TEXTS, max_size=3)}),
    st.fixed_dictionaries({"selections": st.lists(_TEXTS, max_size=3), "answer_text": _TEXTS}),
    st.fixed_dictionaries({"selection": _TEXTS, "none_of_the_above_answer": _TEXTS, "answer_text": _TEXTS}),
)
_ANSWERS = st.lists(st.tuples(st.sampled_from([*_IDS, "new1", "new2"]), _SAID), max_size=20)


@given(answers=_ANSWERS)
def test_every_question_is_somewhere(mapping: FormMapping, rulebook: Rulebook, answers: list[tuple[str, Json]]) -> None:
    """Whatever is sent: each answer is used, left over or not there, and each fact of the case comes from one."""
    authority = question(_EXAMPLE, "hT4wQz8k")
    told = [authority, *({"question_id": id_, **said} for id_, said in answers if id_ != "hT4wQz8k")]
    found = adapt(read_submission({**_EXAMPLE, "answers": told}), mapping, rulebook, TODAY)
    absent = [id_ for id_ in mapping.questions if id_ not in {one["question_id"] for one in told}]
    listed = [one.question_id for part in (found.used, found.left_over, found.not_answered) for one in part]
    assert sorted(listed) == sorted([*(one["question_id"] for one in told), *absent])
    assert {one.gives for one in found.used} - {"authority", "answered by"} == set(found.case["facts"])  # type: ignore[arg-type]
    assert found.unread == len([one for one in found.left_over if one.why != "read_by_people"])
    settle(rulebook, read_case(found.case))


_CHOICES = st.fixed_dictionaries({
    "b6XnK3vd": st.sampled_from(["Yes", "No", "I don't know"]),
    "Zc9tY5ua": st.sampled_from(["0", "17", "18", "30"]),
    "q8LfJ2sx": st.sampled_from(["01/04/2026", "02/03/2026"]),
    "Vr3mB7gh": st.sampled_from(["Yes, it is known", "No, it was considered and there is no sign of it"]),
    "e5DkW9pn": st.sampled_from([
        "Yes, this has been judged to be serious harm",
        "No, this has been judged not to be serious harm",
        "Nobody has judged it yet",
    ]),
    "Tj7aC4yr": st.sampled_from(["Yes", "No"]),
    "uG2xH6zb": st.sampled_from(["In the council's area", "Outside England"]),
    "Kf8vN3wq": st.sampled_from(["Peterborough", "Norfolk", "None of the above"]),
    "s4PyE9md": st.sampled_from(["A serious incident notification", "None of the above", "I don't know"]),
})  # fmt: skip


@given(chosen=_CHOICES, edited=st.sets(st.sampled_from(["b6XnK3vd", "Zc9tY5ua", "q8LfJ2sx", "Vr3mB7gh", "e5DkW9pn",
                                                         "uG2xH6zb", "s4PyE9md", "Mw2pR7ce"]), min_size=1))  # fmt: skip
def test_what_cannot_be_read_never_makes_a_no(
    mapping: FormMapping, rulebook: Rulebook, chosen: dict[str, str], edited: set[str]
) -> None:
    """Whichever labels someone edits, no recommendation becomes one that does not apply."""
    answers = [{"question_id": "hT4wQz8k", "answer_text": "Peterborough City Council"},
               {"question_id": "Mw2pR7ce", "answer_text": "Peterborough City Council"}]  # fmt: skip
    answers += [{"question_id": id_, "answer_text": text} for id_, text in chosen.items()]
    garbled = [{**one, "answer_text": CANARY} if one["question_id"] in edited else one for one in answers]

    def noes(told: list[Json]) -> tuple[Adapted, set[str]]:
        found = adapt(read_submission({**_EXAMPLE, "answers": told}), mapping, rulebook, TODAY)
        verdicts = judge(rulebook, settle(rulebook, read_case(found.case)))
        return found, {one for one in rulebook.rules if verdicts[one] is Verdict.NOT_MET}

    whole, before = noes(answers)
    part, after = noes(garbled)
    assert whole.unread == 0
    assert part.unread == len(edited)
    assert after <= before
