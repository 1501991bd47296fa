"""An answer of a form as a fact's answer."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import JsonValue

from api.adapters.answers import NotRead, as_answer, is_blank
from api.adapters.mapping import Question
from api.adapters.submission import FormAnswer
from rules_engine.case import read_case, settle
from rules_engine.facts import Items, State
from rules_engine.rulebook import Rulebook

Json = dict[str, Any]

CANARY = "Canary-7319"


def _read(rulebook: Rulebook, fact: str, answers: dict[str, str], **said: Any) -> object:  # noqa: ANN401
    return as_answer(Question("q", fact, answers), FormAnswer(question_id="q", **said), rulebook)


def _not_read(rulebook: Rulebook, fact: str, answers: dict[str, str], **said: Any) -> str:  # noqa: ANN401
    with pytest.raises(NotRead) as why:
        _read(rulebook, fact, answers, **said)
    assert CANARY not in str(why.value)
    return str(why.value)


YES_NO = {"Yes": "yes", "No": "no", "I don't know": "not known"}


@pytest.mark.parametrize(
    ("text", "answer"),
    [("Yes", "yes"), ("No", "no"), ("I don't know", "not known"), ("I don’t know", "not known"), (" YES ", "yes")],
)
def test_a_choice_means_what_the_table_says(rulebook: Rulebook, text: str, answer: str) -> None:
    """Case, spaces and the kind of apostrophe do not count."""
    assert _read(rulebook, "died", YES_NO, answer_text=text) == answer


@pytest.mark.parametrize("text", [CANARY, "Yes.", "y", "no, " + CANARY, "None of the above"])
def test_a_text_that_is_not_in_the_table_is_not_read(rulebook: Rulebook, text: str) -> None:
    """It is not taken for the nearest, and it is not a "no"."""
    assert "perhaps the form was changed" in _not_read(rulebook, "died", YES_NO, answer_text=text)


@pytest.mark.parametrize(
    ("text", "day"), [("01/04/2026", "2026-04-01"), ("1/4/2026", "2026-04-01"), ("29/02/2024", "2024-02-29")]
)
def test_a_date_is_day_month_and_year(rulebook: Rulebook, text: str, day: str) -> None:
    """The day comes first."""
    assert _read(rulebook, "date_of_death", {}, answer_text=text) == day


@pytest.mark.parametrize("text", ["2026-04-01", "04/13/2026", "29/02/2026", "1 April 2026", "01/04/26", "00/01/2026"])
def test_what_is_no_such_date_is_not_read(rulebook: Rulebook, text: str) -> None:
    """Nothing is guessed: month and day are not swapped, and no century is added."""
    assert "27/03/2026" in _not_read(rulebook, "date_of_death", {}, answer_text=text)


@pytest.mark.parametrize(("text", "number"), [("0", 0), (" 17 ", 17), ("007", 7)])
def test_a_number_is_whole(rulebook: Rulebook, text: str, number: int) -> None:
    """In digits."""
    assert _read(rulebook, "age_at_harm", {}, answer_text=text) == number


@pytest.mark.parametrize("text", ["1.5", "-1", "seven", "1e1", "1,000", "9" * 5000])
def test_what_is_no_whole_number_is_not_read(rulebook: Rulebook, text: str) -> None:
    """Half a year is not rounded."""
    assert "whole number" in _not_read(rulebook, "age_at_harm", {}, answer_text=text)


def test_words_can_stand_for_a_number_or_a_date(rulebook: Rulebook) -> None:
    """Where the table says so."""
    assert _read(rulebook, "age_at_harm", {"Under one": "0"}, answer_text="Under one") == 0
    assert _read(rulebook, "age_at_harm", {"Unsure": "not known"}, answer_text="unsure") == "not known"
    assert _read(rulebook, "date_of_death", {"Unsure": "not known"}, answer_text="Unsure") == "not known"


def test_an_area_is_named_as_areas_are(rulebook: Rulebook) -> None:
    """Or means what the table says."""
    assert _read(rulebook, "area_of_harm", {}, answer_text="norfolk") == "Norfolk"
    assert _read(rulebook, "area_of_harm", {"The Broads": "Norfolk"}, answer_text="The Broads") == "Norfolk"
    assert _not_read(rulebook, "area_of_harm", {}, answer_text="The Broads")


def test_the_option_chosen_comes_before_the_text(rulebook: Rulebook) -> None:
    """Where a form lets people write what is not listed, the text holds more than the option."""
    assert _read(rulebook, "died", YES_NO, selection="Yes", answer_text="Yes") == "yes"
    none = {**YES_NO, "None of the above": "not known"}
    beside = {"selection": "None of the above", "answer_text": f"None of the above - {CANARY}"}
    assert _read(rulebook, "died", none, **beside, none_of_the_above_answer="") == "not known"


def test_words_beside_none_of_the_above_are_for_people(rulebook: Rulebook) -> None:
    """What they say could change what "none" means, so it is not read as that."""
    offered = {"Serious incident": "serious incident", "None of the above": "none"}
    said = {"selections": ["None of the above"], "none_of_the_above_answer": CANARY}
    assert "a person has to read it" in _not_read(rulebook, "notification_made", offered, **said)
    assert "a person has to read it" in _not_read(
        rulebook, "died", YES_NO, selection="No", none_of_the_above_answer=CANARY
    )


@pytest.mark.parametrize(
    "said", [{"answer_text": ["Yes", "No"]}, {"answer_text": "Yes, No", "selections": ["Yes", "No"]}]
)
def test_one_answer_is_taken_where_a_fact_has_one(rulebook: Rulebook, said: Json) -> None:
    """Of several none is preferred; one in a list is one."""
    assert "there are several" in _not_read(rulebook, "died", YES_NO, **said)
    assert _read(rulebook, "died", YES_NO, answer_text=["Yes", ""]) == "yes"


@pytest.mark.parametrize("said", [7, {"a": CANARY}, [7], [["Yes"]], True])
def test_another_shape_is_not_read(rulebook: Rulebook, said: object) -> None:
    """Whatever it holds."""
    assert "another shape" in _not_read(rulebook, "died", YES_NO, answer_text=said)


@pytest.mark.parametrize("text", [None, "", "  ", [], ["", None]])
def test_what_is_left_empty_is_blank(text: JsonValue) -> None:
    """However the form writes that."""
    assert is_blank(FormAnswer(question_id="q", answer_text=text))


@pytest.mark.parametrize(
    "said",
    [
        {"answer_text": "No"},
        {"selections": ["No"]},
        {"selection": "No"},
        {"none_of_the_above_answer": "No"},
        {"answer_text": 0},
    ],
)
def test_what_says_anything_is_not_blank(said: Json) -> None:
    """Wherever it stands."""
    assert not is_blank(FormAnswer(question_id="q", **said))


OFFERED = {
    "SI": "serious incident",
    "LAC": "looked-after death",
    "None of the above": "none",
    "I don't know": "not known",
}


@pytest.mark.parametrize(
    ("chosen", "answer"),
    [
        (["SI"], {"answer": ["serious incident"], "not_known": ["care-leaver death", "non-recent abuse"]}),
        (
            ["LAC", "SI"],
            {
                "answer": ["serious incident", "looked-after death"],
                "not_known": ["care-leaver death", "non-recent abuse"],
            },
        ),
        (["None of the above"], {"answer": [], "not_known": ["none", "care-leaver death", "non-recent abuse"]}),
        (["I don't know"], "not known"),
        (
            ["SI", "I don't know"],
            {
                "answer": ["serious incident"],
                "not_known": ["looked-after death", "care-leaver death", "non-recent abuse"],
            },
        ),
    ],
)
def test_what_the_form_does_not_offer_stays_open(rulebook: Rulebook, chosen: list[str], answer: object) -> None:
    """It was not asked: that a box is not there is no "no", and "none of the above" is about what is above it."""
    assert _read(rulebook, "notification_made", OFFERED, selections=chosen, answer_text=", ".join(chosen)) == answer


def test_where_all_is_offered_the_answer_is_whole(rulebook: Rulebook) -> None:
    """What is not chosen then does not hold, and "none" is none."""
    fact = rulebook.facts["notification_made"]
    offered = {answer: answer for answer in fact.answers}
    assert _read(rulebook, fact.id, offered, selections=["serious incident"]) == ["serious incident"]
    assert _read(rulebook, fact.id, offered, selections=["none"]) == ["none"]


def test_none_of_a_fact_without_a_word_for_it(rulebook: Rulebook) -> None:
    """The mapping can say that nothing holds of what is offered."""
    fact = rulebook.facts["records_secured"]
    assert not fact.alone
    offered = {**{answer: answer for answer in fact.answers}, "Nothing": "none"}
    assert _read(rulebook, fact.id, offered, selections=["Nothing"]) == []
    some = {fact.answers[0]: fact.answers[0], "Nothing": "none"}
    assert _read(rulebook, fact.id, some, selections=["Nothing"]) == {
        "answer": [],
        "not_known": list(fact.answers[1:]),
    }


def test_one_option_that_is_not_known_spoils_the_list(rulebook: Rulebook) -> None:
    """It could be any of them."""
    assert _not_read(rulebook, "notification_made", OFFERED, selections=["SI", CANARY])


_SEVERAL = ("notification_made", "children_also_harmed", "records_secured")


@given(data=st.data(), fact=st.sampled_from(_SEVERAL))
def test_nothing_is_said_of_what_was_not_offered(data: st.DataObject, rulebook: Rulebook, fact: str) -> None:
    """Whatever a form offers and a person chooses: each is in the case surely, possibly or not, and rightly so."""
    answers = rulebook.facts[fact].answers
    alone = rulebook.facts[fact].alone
    offered = data.draw(st.lists(st.sampled_from(answers), unique=True, min_size=1))
    chosen = data.draw(st.lists(st.sampled_from(offered), unique=True, min_size=1))
    if set(chosen) & alone:
        chosen = [one for one in chosen if one in alone][:1]
    told = _read(rulebook, fact, {one: one for one in offered}, selections=chosen)
    case = read_case({"authority": "Peterborough", "on": rulebook.on, "facts": {fact: told}})
    standing = settle(rulebook, case).standing(fact)
    assert isinstance(standing.value, Items)
    not_offered = set(answers) - set(offered) - alone
    assert not_offered <= standing.value.possibly
    assert set(chosen) <= standing.value.possibly
    assert standing.value.surely >= set(chosen) - alone
    assert not (set(offered) - set(chosen) - alone) & standing.value.possibly
    assert (standing.state is State.ANSWERED) == (not not_offered)
    # Unless "none of the above" could still be none at all.
    assert standing.value.surely <= set(chosen)
