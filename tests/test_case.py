"""Cases: what is refused, told all at once and never echoed; who said what; and what stays open."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

import pytest
from pydantic import ValidationError

from rules_engine.case import Case, CaseError, CaseRefused, read_case, settle
from rules_engine.facts import Answer, Facts, Span, State
from rules_engine.rulebook import Rulebook

CANARY = "canary-7f3a"
ON = "2026-04-01"


def told(*, on: object = ON, authority: object = "Peterborough", **facts: object) -> dict[str, object]:
    """A case as JSON has it."""
    return {"authority": authority, "on": on, "facts": facts}


def settled(rulebook: Rulebook, **facts: object) -> Facts:
    """The settled facts of a case that is accepted."""
    return settle(rulebook, read_case(told(**facts)))


def refused(rulebook: Rulebook, case: Mapping[str, object]) -> list[CaseError]:
    """Everything wrong with a case; no canary in any of it."""
    with pytest.raises(CaseRefused) as caught:
        settle(rulebook, read_case(case))
    assert CANARY not in str(caught.value)
    assert CANARY not in repr(caught.value.errors)
    assert caught.value.__cause__ is None
    assert str(caught.value) == "; ".join(f"{error.pointer}: {error.detail}" for error in caught.value.errors)
    assert all(error.detail.endswith(".") for error in caught.value.errors)
    return caught.value.errors


@pytest.mark.parametrize(("case", "detail"), [
    (CANARY, "A case is an object with facts in it."),
    ({7: CANARY}, "Every key of a case is a text."),
    ({**told(), CANARY: 1}, "Key number 4 of the case is not one it can have: leave it out, or use a key below."),
    (told(died={7: CANARY}), "An answer here is of a kind no fact has."),
    ({"on": ON}, "This is needed to assess a case."),
    (told(on=CANARY), "Write a date as YYYY-MM-DD, of a year from 1900 to 2200."),
    ({**told(), "detail": CANARY}, 'Write "full" or "brief".'),
    ({**told(), "facts": CANARY}, "Facts are an object of fact names and answers."),
    (told(authority=7), "Name the local authority."),
    ({**told(), "reference": CANARY * 10}, "A reference is a text of at most 100 characters."),
    (told(on=None), "Say on which date the case is assessed."),
    (told(on="2025-12-08"), "This rulebook covers dates from 2025-12-09: it cannot judge a case on another date."),
    (told(authority=CANARY), "This rulebook does not cover that authority: name one of those below."),
    (told(**{CANARY: 1}), "Fact number 1 is not one of the rulebook's: see the list of facts for their names."),
    (told(died="no", date_of_death="2020-01-01"), "Correct one of died, date of death: "),
    (told(died=True), 'Write "yes" or "no", in quotation marks, not true or false.'),
    (told(died=CANARY), "Give one of the permitted answers, spelt as below."),
    (told(died={CANARY: "yes"}), "An answer with its source is written with the keys below."),
    (told(died={"answer": "yes", "by": 7}), "Say by whom on one line of at most 100 characters."),
    (told(died={"answer": "yes", "on": "2026-04-02"}), "The answer is dated after the assessment."),
    (
        told(died=[{"answer": "yes"}, {"answer": "no", "by": None}]),
        "One body answers twice: give one answer a body, or date each of them.",
    ),
    (told(age_now="17"), "Give a whole number of years, without quotation marks."),
    (told(age_now=121), "Give an age of at most 120 years."),
    (told(date_of_birth=CANARY), "Write a date as YYYY-MM-DD, of a year from 1900 to 2200."),
    (told(date_of_birth="2026-04-02"), "This date is after the date of assessment: correct one of them."),
    (told(notification_made=CANARY), "Give a list of the answers that hold."),
    (
        told(notification_made={"answer": ["none"], "not_known": ["none"]}),
        "An item is both listed and said to be not known: keep one.",
    ),
    (told(notification_made=["none", "serious incident"]), "An answer that stands alone is given beside others."),
    (told(notification_made=[]), "Give at least one answer; where nothing holds, give the answer that says so."),
])  # fmt: skip
def test_each_refusal_says_what_to_do(rulebook: Rulebook, case: object, detail: str) -> None:
    """Whoever reads it learns, in these words, what is wrong and how to put it right."""
    assert refused(rulebook, case)[0].detail.startswith(detail)  # type: ignore[arg-type]


def test_everything_wrong_is_told_at_once(rulebook: Rulebook) -> None:
    """Date, authority, unknown names by position, and each bad answer: one refusal."""
    case = told(on="2020-01-01", authority=CANARY, dyed="yes", **{CANARY: "x"}, died=True, age_now="old")
    errors = refused(rulebook, case)
    assert [(e.pointer, e.code) for e in errors] == [
        ("/on", "not_covered"),
        ("/authority", "unknown_authority"),
        ("/facts", "unknown_fact"),
        ("/facts", "unknown_fact"),
        ("/facts/died", "boolean"),
        ("/facts/age_now", "wrong_type"),
    ]
    assert "Fact number 1 " in errors[2].detail
    assert "Fact number 2 " in errors[3].detail
    assert (errors[2].nearest, errors[3].nearest) == ("died", None)


def test_an_authority_is_one_of_those_covered(rulebook: Rulebook) -> None:
    """An authority that the rulebook does not cover is answered with those that it does."""
    (error,) = refused(rulebook, told(authority="Peterboro"))
    assert (error.permitted, error.nearest) == (["Cambridgeshire", "Peterborough"], "Peterborough")


@pytest.mark.parametrize(("on", "code"), [("2025-12-08", "not_covered"), (None, "missing")])
def test_a_date_outside_the_rulebook_is_refused(rulebook: Rulebook, on: str | None, code: str) -> None:
    """No case is judged by a rulebook that was not in force, nor without a date."""
    (error,) = refused(rulebook, told(on=on))
    assert (error.pointer, error.code) == ("/on", code)


@pytest.mark.parametrize("contradicting", [
    {"date_of_birth": "2020-01-02", "date_of_death": "2020-01-01"},
    {"died": "no", "date_of_death": "2020-01-01"},
    {"date_of_birth": "2010-04-02", "date_of_harm": "2026-03-01", "age_at_harm": 17},
    {"born_alive": "no", "died": "yes"},
    {"notification_made": ["none"], "date_notification_sent": "2026-03-01"},
    {"died": "yes", "age_at_death": 17, "looked_after": "yes", "care_leaver": "yes"},
])  # fmt: skip
def test_a_contradiction_points_at_each_fact(rulebook: Rulebook, contradicting: dict[str, object]) -> None:
    """Answers that cannot all be so are refused at each of them, by name, without their values."""
    errors = refused(rulebook, told(**contradicting))
    assert {e.code for e in errors} == {"contradiction"}
    assert {e.pointer for e in errors} == {f"/facts/{fact}" for fact in contradicting}
    assert not any(str(v) in e.detail for e in errors for v in contradicting.values() if v not in ("yes", "no"))


def test_every_contradiction_is_told(rulebook: Rulebook) -> None:
    """Of two pairs of answers that cannot both be so, each of the four is refused."""
    one, other = {"born_alive": "no", "died": "yes"}, {"notification_made": ["none"], "date_notification_sent": ON}
    assert {e.pointer for e in refused(rulebook, told(**one, **other))} == {f"/facts/{fact}" for fact in one | other}


@pytest.mark.parametrize(("case", "pointer", "code"), [
    (CANARY, "", "wrong_type"),
    ([CANARY], "", "wrong_type"),
    ({"on": ON, "facts": {}}, "/authority", "missing"),
    ({**told(), "authority": 7}, "/authority", "not_permitted"),
    ({**told(), "on": CANARY}, "/on", "not_permitted"),
    ({**told(), "on": {CANARY: 1}}, "/on", "not_permitted"),
    ({**told(), "detail": CANARY}, "/detail", "not_permitted"),
    ({**told(), "facts": [CANARY]}, "/facts", "not_permitted"),
    ({**told(), "facts": CANARY}, "/facts", "not_permitted"),
    ({**told(), "reference": CANARY * 10}, "/reference", "not_permitted"),
    ({**told(), CANARY: 1}, "", "unknown_key"),
])  # fmt: skip
def test_a_bad_outer_shape_is_refused(rulebook: Rulebook, case: object, pointer: str, code: str) -> None:
    """What is not a case at all, or has a part of the wrong kind, is refused at that part."""
    (error,) = refused(rulebook, case)  # type: ignore[arg-type]
    assert (error.pointer, error.code) == (pointer, code)


def test_unknown_keys_are_told_by_position(rulebook: Rulebook) -> None:
    """An unknown key of the case is named by its place and its nearest name, never itself; all are told."""
    errors = refused(rulebook, {"authority": "Peterborough", CANARY: 1, "on": ON, "fact": {}})
    assert [(e.code, e.nearest) for e in errors] == [("unknown_key", None), ("unknown_key", "facts")]
    assert "Key number 2 " in errors[0].detail
    assert "Key number 4 " in errors[1].detail
    assert errors[0].permitted == list(Case.model_fields)


def test_a_fact_that_is_no_text_is_refused(rulebook: Rulebook) -> None:
    """A fact that YAML reads as a number is refused like any unknown fact."""
    (error,) = refused(rulebook, {**told(), "facts": {7: CANARY}})
    assert (error.pointer, error.code) == ("/facts", "wrong_type")


def test_a_key_that_is_no_text_is_refused(rulebook: Rulebook) -> None:
    """A key of the case that YAML reads as a number is refused like any unknown key."""
    (error,) = refused(rulebook, {**told(), 7: CANARY})  # type: ignore[dict-item]
    assert (error.pointer, error.code) == ("", "wrong_type")


def test_a_case_nested_too_deep_is_refused(rulebook: Rulebook) -> None:
    """A list in a list, thousands of times, is met with what an answer may be."""
    deep: list[object] = []
    for _ in range(100_000):
        deep = [deep]
    (error,) = refused(rulebook, told(died=deep))
    assert (error.pointer, error.code) == ("", "wrong_type")
    assert error.detail == "The case is nested too deep: an answer is a value, or a list of them."


def test_an_answer_of_no_kind_is_told_once(rulebook: Rulebook) -> None:
    """An answer that no fact has, such as a time that YAML reads, is refused once."""
    (error,) = refused(rulebook, told(died=datetime(2026, 4, 1, 12, tzinfo=UTC)))
    assert (error.pointer, error.code) == ("/facts", "wrong_type")


@pytest.mark.parametrize("told", ["2026-W03-1", "20260112", "2026-1-12", "2026-01-12T09:00"])
def test_a_date_is_written_in_one_way(rulebook: Rulebook, told: str) -> None:
    """Other ways that Python would read are refused, as the schema does: a caller's other programs may not."""
    with pytest.raises(CaseRefused) as refused:
        settle(rulebook, read_case({"authority": "Peterborough", "on": told}))
    assert [error.pointer for error in refused.value.errors] == ["/on"]


def test_a_date_may_be_a_date(rulebook: Rulebook) -> None:
    """YAML's own dates are read as dates."""
    case = {**told(), "on": date(2026, 4, 1), "facts": {"date_of_birth": date(2010, 1, 1)}}
    assert settle(rulebook, read_case(case)).day("date_of_birth") == date(2010, 1, 1)
    assert Case(authority="Peterborough", on=date(2026, 4, 1)).on == date(2026, 4, 1)


@pytest.mark.parametrize("on", [7, 7.5, True, datetime(2026, 4, 1, tzinfo=UTC), "2201-01-01", "1899-12-31"])
def test_what_is_no_date_is_no_date_of_assessment(on: object) -> None:
    """No number is read as a time, and no time of day as a date."""
    with pytest.raises(ValidationError):
        Case(authority="Peterborough", on=on)  # type: ignore[arg-type]


def test_what_follows_is_worked_out_and_says_from_what(rulebook: Rulebook) -> None:
    """Ages by dates are worked out, never answered, and name the facts they come from."""
    facts = settled(rulebook, date_of_birth="2010-04-01", date_of_harm="2026-03-31", died="no")
    standing = facts.standing("age_at_harm")
    assert (standing.state, standing.value) == (State.WORKED_OUT, Span(15, 15))
    assert standing.worked_out_from == ("date_of_birth", "date_of_harm")


def test_what_follows_goes_by_the_cases_own_date_and_authority(rulebook: Rulebook) -> None:
    """An age now is one on the date of the assessment, and an area is seen from the case's authority."""
    facts = settled(rulebook, date_of_birth="2010-04-02", died="no", area_of_harm="Peterborough")
    assert (facts.value("age_now"), facts.value("place_of_harm")) == (Span(15, 15), "in our area")


def test_what_was_answered_stays_beside_what_is_worked_out(rulebook: Rulebook) -> None:
    """That somebody did not know an age is kept, with who it was, when dates tell it."""
    said = {"answer": "not known", "by": "police"}
    facts = settled(rulebook, date_of_birth="2010-04-01", date_of_harm="2026-03-31", died="no", age_at_harm=said)
    standing = facts.standing("age_at_harm")
    assert (standing.state, standing.value) == (State.WORKED_OUT, Span(15, 15))
    assert standing.answers == (Answer(None, "police"),)


def test_bounds_leave_a_number_as_open_as_it_was(rulebook: Rulebook) -> None:
    """A bounded age has a value that judges, and is still not asked, or not known."""
    facts = settled(rulebook, age_now=17, age_at_harm="not known")
    assert facts.standing("age_at_harm").state is State.NOT_KNOWN
    assert facts.value("age_at_harm") == Span(0, 17)
    assert facts.standing("age_at_death").state is State.NOT_ASKED
    bounded = settled(rulebook, age_now=17).standing("age_at_harm")
    assert (bounded.state, bounded.value) == (State.NOT_ASKED, Span(0, 17))


def test_a_contested_fact_is_not_worked_out(rulebook: Rulebook) -> None:
    """What bodies contest stays contested, whatever follows from other answers."""
    differ = [{"answer": "yes", "by": "police"}, {"answer": "no", "by": "ICB"}]
    facts = settled(rulebook, born_alive=differ, age_now=5)
    assert (facts.standing("born_alive").state, facts.value("born_alive")) == (State.CONTESTED, None)


def test_a_case_is_kept_as_it_was_told() -> None:
    """Reading a case changes none of it, and a case cannot be changed."""
    case = told(died="no", age_now=4)
    assert read_case(case).model_dump(mode="json", include={"authority", "on", "facts"}) == case
    with pytest.raises(ValueError, match="frozen"):
        read_case(case).authority = "Cambridgeshire"  # type: ignore[misc]


def test_a_wrong_shape_hides_no_wrong_fact(rulebook: Rulebook) -> None:
    """A wrong key, a wrong date, an unknown authority, an unknown fact and a wrong answer come in one refusal."""
    case = {"authority": CANARY, "on": CANARY, "colour": 1, "facts": {"serius_harm": "yes", "died": False}}
    errors = refused(rulebook, case)
    assert [(e.pointer, e.code) for e in errors] == [
        ("/on", "not_permitted"),
        ("", "unknown_key"),
        ("/authority", "unknown_authority"),
        ("/facts", "unknown_fact"),
        ("/facts/died", "boolean"),
    ]


def test_of_many_unknown_facts_all_are_told_and_few_are_guessed(rulebook: Rulebook) -> None:
    """Each unknown name is an error; the nearest is looked up for the first twenty only, as a lookup takes long."""
    told = {f"dyed{n}": "yes" for n in range(50)}
    with pytest.raises(CaseRefused) as refused:
        settle(rulebook, read_case({"authority": "Peterborough", "on": "2026-01-12", "facts": told}))
    assert [bool(error.nearest) for error in refused.value.errors] == [True] * 20 + [False] * 30
