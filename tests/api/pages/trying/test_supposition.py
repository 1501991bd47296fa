"""What fields say is supposed, and how it is read."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.pages.trying.supposition import ABOUT, NONE, NOT_ASKED, Supposition
from api.problems import Refused
from rules_engine import Rulebook
from rules_engine.facts import NOT_KNOWN, Kind
from tests.api.conftest import RULESETS, TODAY

RULEBOOK = Rulebook.load(RULESETS, on=TODAY)


def _day(*told: str) -> list[tuple[str, str]]:
    """A date of birth as it is typed."""
    return [(f"date_of_birth-{part}", said) for part, said in zip(("day", "month", "year"), told, strict=True)]


FIELDS = st.lists(
    st.tuples(
        st.sampled_from([*RULEBOOK.facts]), st.sampled_from(["", " ", "yes", "no", "3", NOT_KNOWN, NOT_ASKED, NONE])
    )
    | st.tuples(
        st.sampled_from([f"date_of_birth-{part}" for part in ("day", "month", "year")]),
        st.sampled_from(["", "1", "12", "31", "2020", "x", "-"]),
    )
    | st.tuples(st.just(ABOUT), st.sampled_from(["", *(one.name for one in RULEBOOK.facts.values())])),
    max_size=12,
)


def _read(*fields: tuple[str, str]) -> Supposition:
    return Supposition.read(RULEBOOK, fields)


@pytest.mark.parametrize(
    ("fields", "answers", "away"),
    [
        ([("died", ""), ("age_at_harm", " ")], {}, []),
        ([("died", "no"), ("serious_harm", NOT_KNOWN)], {"died": "no", "serious_harm": NOT_KNOWN}, []),
        ([("age_at_harm", "17"), ("died", NOT_ASKED)], {"age_at_harm": 17}, ["died"]),
        ([("notification_made", "none")], {"notification_made": ["none"]}, []),
        ([("records_secured", NONE)], {"records_secured": []}, []),
        ([("records_secured", NOT_KNOWN)], {"records_secured": NOT_KNOWN}, []),
        ([("relationship_of_person_responsible", NONE)], {"relationship_of_person_responsible": [NONE]}, []),
        ([("date_of_birth", "2020-02-29")], {"date_of_birth": "2020-02-29"}, []),
        ([*_day("29", "2", "2020")], {"date_of_birth": "2020-02-29"}, []),
        ([*_day("", " ", ""), ("date_of_birth", NOT_KNOWN)], {"date_of_birth": NOT_KNOWN}, []),
    ],
)
def test_fields_are_answers_as_a_case_has_them(
    fields: list[tuple[str, str]], answers: dict[str, object], away: list[str]
) -> None:
    """One that is empty leaves things as they are; an answer can be taken away."""
    told = _read(*fields)
    assert (told.answers(), told.away(), told.errors()) == (answers, away, [])


@pytest.mark.parametrize(
    "fields",
    [
        [("died", "no"), ("died", "yes")],
        [("died", "no"), ("died", NOT_ASKED)],
        [("age_at_harm", "3"), ("age_at_harm", NOT_KNOWN)],
        [("age_at_harm", "three")],
        [("age_at_harm", "-3")],
        [("age_at_harm", "²")],
        [("age_at_harm", "9" * 5000)],
        [("notification_made", "none"), ("notification_made", NOT_KNOWN)],
        [("records_secured", NONE), ("records_secured", NOT_ASKED)],
        [("relationship_of_person_responsible", NONE), ("relationship_of_person_responsible", "relative")],
    ],
)
def test_what_makes_no_answer_is_told_at_its_fact_and_is_not_supposed(fields: list[tuple[str, str]]) -> None:
    """With the question, and what to do."""
    told = _read(*fields)
    (error,) = told.errors()
    assert error.field == fields[0][0]
    assert error.words.startswith(RULEBOOK.facts[error.field].question)
    assert (told.answers(), told.away()) == ({}, [])


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        (("31", "2", "2026"), "day"), (("1", "2", "26"), "day"), (("1", "x", "2026"), "day"),
        (("", "2", "2026"), "day"), (("1", "", "2026"), "month"), (("1", "2", ""), "year"), (("", "", "2026"), "day"),
    ],
)  # fmt: skip
def test_what_is_no_date_is_told_at_the_field_to_mend(typed: tuple[str, str, str], field: str) -> None:
    """It is supposed of nothing, and is shown again as it was typed."""
    told = _read(*_day(*typed))
    (error,) = told.errors()
    assert error.field == f"date_of_birth-{field}"
    assert error.words.startswith(RULEBOOK.facts["date_of_birth"].question)
    assert told.answers() == {}
    assert told.fields() == [(name, said) for name, said in _day(*typed) if said]


def test_a_date_and_not_known_are_told_at_the_date() -> None:
    """The summary leads to an element that is there."""
    (error,) = _read(*_day("1", "2", "2020"), ("date_of_birth", NOT_KNOWN)).errors()
    assert error.field == "date_of_birth-day"


@pytest.mark.parametrize("field", [("dide", "no"), (ABOUT, "dide"), ("form_token", "x")])
def test_what_is_no_fact_is_refused(field: tuple[str, str]) -> None:
    """It would be lost in silence."""
    with pytest.raises(Refused):
        _read(field)


@given(FIELDS)
def test_what_was_read_reads_the_same_again(fields: list[tuple[str, str]]) -> None:
    """So an address with it leads to itself."""
    told = _read(*fields)
    assert Supposition.read(RULEBOOK, told.fields()) == told
    assert Supposition.read(RULEBOOK, told.fields()).fields() == told.fields()


def test_no_fact_is_called_as_another_field_is() -> None:
    """The names stand beside each other in a form; and facts can be told apart by their names."""
    assert ABOUT not in RULEBOOK.facts
    names = [one.name for one in RULEBOOK.facts.values()]
    assert len(names) == len(set(names))
    alone = itertools.chain.from_iterable(one.answers for one in RULEBOOK.facts.values() if one.kind is Kind.CHOICE)
    assert not {NOT_KNOWN, NOT_ASKED}.intersection(alone)
