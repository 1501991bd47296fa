"""Working out: ages, areas, school age and what contradicts itself, compared with counting the days."""

from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from rules_engine.facts import Facts, Items, Span, Standing, State
from rules_engine.rulebook import Rulebook
from rules_engine.working_out import WORKED_OUT_FROM, WorkingOut, age_on, birthday, gainsaid, school_age

ON = date(2026, 4, 1)
AREAS = {"Peterborough": "elsewhere in England", "Norfolk": "elsewhere in England", "Wales": "outside England"}
days = st.dates(date(2000, 1, 1), ON)


def worked(on: date = ON, /, **given: object) -> WorkingOut:
    """Everything that follows from these answers, for Peterborough."""
    values = {f: Span(v, v) if isinstance(v, int) else v for f, v in given.items()}
    return WorkingOut(values, on, "Peterborough", AREAS).everything()  # type: ignore[arg-type]


def found(on: date = ON, /, **given: object) -> Mapping[str, object]:
    """What follows from answers that do not contradict themselves: a settled number as a number."""
    working = worked(on, **given)
    assert not working.contradictions
    return {f: v.settled if isinstance(v, Span) and v.settled is not None else v for f, v in working.found.items()}


def birthdays(born: date, day: date) -> int:
    """Whole years by counting birthdays; one born on 29 February has it on 1 March of other years."""
    leap_day = (born.month, born.day) == (2, 29)
    years = 0
    while True:
        year = born.year + years + 1
        is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        next_one = date(year, 3, 1) if leap_day and not is_leap else date(year, born.month, born.day)
        if next_one > day:
            return years
        years += 1


@given(days, days)
def test_an_age_is_the_birthdays_had(one: date, other: date) -> None:
    """An age in years is the number of birthdays from the birth to the day, the day's own included."""
    born, day = sorted((one, other))
    assert age_on(born, day) == birthdays(born, day)


@pytest.mark.parametrize(("born", "day", "age"), [
    (date(2008, 4, 2), ON, 17), (date(2008, 4, 1), ON, 18), (date(2008, 3, 31), ON, 18), (ON, ON, 0),
    (date(2008, 2, 29), date(2026, 2, 28), 17), (date(2008, 2, 29), date(2026, 3, 1), 18),
    (date(2008, 2, 29), date(2028, 2, 29), 20), (date(2008, 3, 1), date(2026, 2, 28), 17),
])  # fmt: skip
def test_ages_at_birthdays_and_leap_days(born: date, day: date, age: int) -> None:
    """The day before the birthday is the year before; a leap day's child has a birthday every year."""
    assert age_on(born, day) == age
    assert birthday(born, age) <= day < birthday(born, age + 1)


@given(days, days, days)
def test_dates_give_each_age(one: date, two: date, three: date) -> None:
    """Birth, harm and awareness in order give the ages at harm and at awareness, and an age now of no more."""
    born, harmed, aware = sorted((one, two, three))
    ages = found(date_of_birth=born, date_of_harm=harmed, date_authority_became_aware=aware, died="no")
    assert ages["age_at_harm"] == birthdays(born, harmed)
    assert ages["age_when_authority_became_aware"] == birthdays(born, aware)
    assert ages["age_now"] == birthdays(born, ON)
    assert ages["under_18_at_harm_or_death"] == ("yes" if birthdays(born, harmed) < 18 else "no")


@given(days, days, days)
def test_ages_stop_at_death(one: date, two: date, three: date) -> None:
    """One who died is never older than at death, when the authority hears of it or now."""
    born, died, aware = sorted((one, two, three))
    ages = found(date_of_birth=born, date_of_death=died, date_authority_became_aware=aware)
    at_death = birthdays(born, died)
    assert (ages["age_at_death"], ages["age_when_authority_became_aware"], ages["age_now"]) == (at_death,) * 3
    assert ages["died"] == "yes"
    assert ages["born_alive"] == "yes"


def test_one_who_died_at_17_is_never_18() -> None:
    """Died at 17 and heard of two years later: 17 at the awareness, by dates or by the age alone."""
    dates = {"date_of_birth": date(2006, 5, 1), "date_of_death": date(2024, 4, 30)}
    assert found(**dates, date_authority_became_aware=ON)["age_when_authority_became_aware"] == 17
    by_age = found(age_at_death=17)
    assert by_age["age_when_authority_became_aware"] == Span(0, 17)
    assert by_age["age_now"] == 17
    assert by_age["under_18_at_harm_or_death"] == "yes"


@pytest.mark.parametrize("died", [None, "no"])
def test_a_date_of_birth_alone_bounds_the_age_now(died: str | None) -> None:
    """Where the person may have died, the age now is at most the age by the date of birth."""
    told = {"died": died} if died else {}
    assert found(date_of_birth=date(2008, 4, 1), **told)["age_now"] == (18 if died else Span(0, 18))


def test_an_age_that_was_told_is_not_made_vaguer() -> None:
    """A date of birth bounds the age now of one who has died; an age told within that stays as it was told."""
    told = worked(date_of_birth=date(2008, 4, 1), died="yes", age_now=18)
    assert "age_now" not in told.found
    assert told.given["age_now"] == Span(18, 18)


def test_an_open_death_leaves_under_18_open() -> None:
    """Not known whether the person died: 18 or over at the harm is still no, and nothing else is guessed."""
    assert "under_18_at_harm_or_death" not in found(date_of_birth=date(2000, 1, 1))
    assert found(age_at_harm=18)["under_18_at_harm_or_death"] == "no"
    assert found(age_at_harm=17)["under_18_at_harm_or_death"] == "yes"
    assert "under_18_at_harm_or_death" not in found(age_now=30)
    assert found(age_now=17)["under_18_at_harm_or_death"] == "yes"
    assert "under_18_at_harm_or_death" not in found(age_when_authority_became_aware=18)


def test_an_age_when_dead_says_nothing_of_an_open_death() -> None:
    """Nothing follows from an age at death except the death and the bounds of the other ages."""
    assert found(age_at_death=18)["died"] == "yes"
    assert found(age_at_death=18)["age_at_harm"] == Span(0, 18)
    assert "under_18_at_harm_or_death" not in found(age_at_death=18)


@pytest.mark.parametrize(("born", "first"), [
    (date(2021, 8, 31), date(2026, 8, 31)),    # five on 31 August: from that day
    (date(2021, 9, 1), date(2026, 12, 31)),
    (date(2020, 12, 31), date(2025, 12, 31)),  # five on 31 December
    (date(2021, 1, 1), date(2026, 3, 31)),
    (date(2021, 3, 31), date(2026, 3, 31)),    # five on 31 March
    (date(2021, 4, 1), date(2026, 8, 31)),
    (date(2020, 2, 29), date(2025, 3, 31)),
])  # fmt: skip
def test_school_age_begins_with_a_term(born: date, first: date) -> None:
    """Compulsory school age begins on the first of the three days on or after the fifth birthday."""
    assert school_age(born, first)
    assert not school_age(born, first - timedelta(days=1))


@pytest.mark.parametrize(("born", "last"), [
    (date(2010, 7, 15), date(2026, 6, 26)),  # sixteen in July: the June before
    (date(2010, 8, 31), date(2026, 6, 26)),
    (date(2010, 9, 1), date(2027, 6, 25)),   # sixteen in September: the June after
    (date(2009, 9, 30), date(2026, 6, 26)),
    (date(2007, 11, 2), date(2024, 6, 28)),
    (date(2008, 3, 4), date(2024, 6, 28)),
])  # fmt: skip
def test_school_age_ends_on_the_last_friday_in_june(born: date, last: date) -> None:
    """Compulsory school age ends on the last Friday in June of the school year of the sixteenth birthday."""
    assert last.weekday() == 4
    assert last.day > 23
    assert school_age(born, last)
    assert not school_age(born, last + timedelta(days=1))


def test_school_age_follows_from_dates_or_from_a_certain_age() -> None:
    """By the dates to the day; by an age only where no birthday, before the meeting too, could make it otherwise."""
    dates = {"date_of_birth": date(2010, 7, 15), "date_of_rapid_review_meeting": date(2026, 6, 27)}
    assert found(**dates)["of_statutory_school_age"] == "no"
    assert found(**{**dates, "date_of_rapid_review_meeting": date(2026, 6, 26)})["of_statutory_school_age"] == "yes"
    ages = (3, 4, 5, 6, 14, 15, 16, 17)
    alive = {age: found(died="no", age_now=age).get("of_statutory_school_age") for age in ages}
    assert alive == {3: "no", 4: None, 5: None, 6: "yes", 14: "yes", 15: None, 16: None, 17: "no"}
    dead = {age: found(age_at_death=age).get("of_statutory_school_age") for age in ages}
    assert dead == {3: "no", 4: "no", 5: None, 6: "yes", 14: "yes", 15: "yes", 16: None, 17: "no"}


@given(st.integers(0, 25), st.dates(date(2026, 1, 1), date(2026, 12, 31)), st.integers(0, 364))
def test_an_age_alone_never_says_more_than_a_birthday(age: int, day: date, back: int) -> None:
    """Whatever the birthday, the school age that an age alone gives is what the date of birth would give."""
    born = birthday(day.replace(year=day.year - age, day=min(day.day, 28)), 0) - timedelta(days=back)
    assume(age_on(born, day) == age)
    by_age = found(day, age_now=age).get("of_statutory_school_age")
    for meeting in (day, day + timedelta(days=30)):
        assert by_age in (None, "yes" if school_age(born, meeting) else "no")


@pytest.mark.parametrize(("area", "place"), [
    ("Peterborough", "in our area"), ("Norfolk", "elsewhere in England"), ("Wales", "outside England"),
])  # fmt: skip
def test_a_named_area_gives_its_relation(area: str, place: str) -> None:
    """Harm, death and residence are placed as seen from the authority of the case."""
    assert found(area_of_harm=area)["place_of_harm"] == place
    assert found(area_of_death=area)["place_of_death"] == place
    assert found(area_of_usual_residence=area)["usual_residence"] == place


def test_a_placing_authority_says_who_placed() -> None:
    """A placing authority is ours or another's."""
    assert found(placing_authority="Peterborough")["placed_out_of_area"] == "by our authority"
    assert found(placing_authority="Norfolk")["placed_out_of_area"] == "by another authority"


@pytest.mark.parametrize(("weeks", "leaver"), [(0, "no"), (12, "no"), (13, None), (200, None)])
def test_under_thirteen_weeks_make_no_care_leaver(weeks: int, leaver: str | None) -> None:
    """Twelve weeks settle it as no; thirteen leave it to be asked, and never settle it as yes."""
    assert found(weeks_looked_after_since_14=weeks).get("care_leaver") == leaver


@pytest.mark.parametrize(
    ("told", "leaver"),
    [
        ({"died": "yes", "age_at_death": 17, "looked_after": "yes"}, "no"),
        ({"died": "yes", "age_now": 16, "looked_after": "yes"}, "no"),
        ({"died": "yes", "age_at_death": 18, "looked_after": "yes"}, None),
        ({"died": "yes", "age_at_death": 17, "looked_after": "no"}, None),
        ({"died": "yes", "age_at_death": 17}, None),
        ({"died": "yes", "looked_after": "yes"}, None),
        ({"died": "no", "age_now": 17, "looked_after": "yes"}, None),
        ({"age_now": 17, "looked_after": "yes"}, None),
    ],
)
def test_a_child_looked_after_at_the_death_was_no_care_leaver(told: dict[str, object], leaver: str | None) -> None:
    """No one is both before 18 (CA 1989 s.23A); one who lives, or died later, may have left care since the harm."""
    assert found(**told).get("care_leaver") == leaver


def test_that_someone_left_care_never_says_that_they_were_not_looked_after() -> None:
    """The death of a child in care has to be notified: no other answer takes that duty away."""
    assert "looked_after" not in found(died="yes", age_at_death=17, care_leaver="yes")


@pytest.mark.parametrize("age", ["age_at_harm", "age_now", "age_at_death", "age_when_authority_became_aware"])
def test_an_age_of_one_means_born_alive(age: str) -> None:
    """Any age of one or over means a live birth and no planned termination; an age of 0 at the harm does not."""
    follows = found(**{age: 1})
    assert (follows["born_alive"], follows["planned_termination"]) == ("yes", "no")
    assert "planned_termination" not in found(**{age: 0})
    assert "born_alive" not in found(age_at_harm=0)


def test_the_pregnancy_of_a_living_child_was_not_ended() -> None:
    """Born alive and not dead since settles it for a child of no year too; either alone leaves it open."""
    assert found(born_alive="yes", died="no")["planned_termination"] == "no"
    assert "planned_termination" not in found(born_alive="yes")
    assert "planned_termination" not in found(died="no")


def test_harm_before_birth_follows_from_the_dates() -> None:
    """Harm dated before the birth was harm to the unborn; harm at one or over was not."""
    before = found(date_of_birth=date(2026, 1, 2), date_of_harm=date(2026, 1, 1))
    assert before["unborn_at_the_time_of_harm"] == "yes"
    assert before["age_at_harm"] == 0
    assert found(age_at_harm=1)["unborn_at_the_time_of_harm"] == "no"


@pytest.mark.parametrize("told", [
    {"date_of_birth": date(2020, 1, 2), "date_of_death": date(2020, 1, 1)},
    {"date_of_harm": date(2020, 1, 2), "date_of_death": date(2020, 1, 1)},
    {"date_of_harm": date(2020, 1, 2), "date_authority_became_aware": date(2020, 1, 1)},
    {"died": "no", "date_of_death": date(2020, 1, 1)},
    {"died": "no", "age_at_death": 3},
    {"born_alive": "no", "died": "yes"},
    {"born_alive": "no", "age_now": 1},
    {"age_at_harm": 5, "age_now": 4},
    {"age_at_harm": 5, "age_at_death": 4},
    {"age_at_death": 4, "age_now": 5},
    {"age_when_authority_became_aware": 18, "age_at_death": 17},
    {"date_of_birth": date(2008, 4, 2), "age_now": 18},
    {"date_of_birth": date(2008, 4, 2), "date_of_harm": date(2026, 3, 1), "age_at_harm": 18},
    {"place_of_harm": "in our area", "area_of_harm": "Norfolk"},
    {"placed_out_of_area": "no", "placing_authority": "Norfolk"},
    {"weeks_looked_after_since_14": 12, "care_leaver": "yes"},
    {"died": "yes", "age_at_death": 17, "looked_after": "yes", "care_leaver": "yes"},
    {"under_18_at_harm_or_death": "yes", "age_at_harm": 18},
    {"under_18_at_harm_or_death": "no", "age_at_harm": 17},
    {"planned_termination": "yes", "age_now": 2},
    {"unborn_at_the_time_of_harm": "yes", "age_at_harm": 2},
    {"of_statutory_school_age": "yes", "age_now": 3},
])  # fmt: skip
def test_what_contradicts_itself_is_told(told: dict[str, object]) -> None:
    """Each contradiction names the facts given, tells nothing of their answers, and one of them alone has none."""
    contradictions = worked(**told).contradictions
    assert contradictions
    assert all(set(c.facts) <= set(told) for c in contradictions)
    assert not any(char.isdigit() for c in contradictions for char in c.detail.replace("18", ""))
    for fact, answer in told.items():
        assert not worked(**{fact: answer}).contradictions


@given(st.fixed_dictionaries({}, optional={
    "date_of_birth": days, "date_of_harm": days, "date_of_death": days, "date_authority_became_aware": days,
    "died": st.sampled_from(("yes", "no")), "age_now": st.integers(0, 30), "age_at_harm": st.integers(0, 30),
    "age_at_death": st.integers(0, 30), "age_when_authority_became_aware": st.integers(0, 30),
    "born_alive": st.sampled_from(("yes", "no")), "under_18_at_harm_or_death": st.sampled_from(("yes", "no")),
}))  # fmt: skip
def test_what_follows_contradicts_nothing(told: dict[str, object]) -> None:
    """What is worked out can be told as well: it is then accepted, and nothing further follows."""
    first = worked(**told)
    assume(not first.contradictions)
    settled = {f: v for f, v in first.found.items() if not isinstance(v, Span) or v.settled is not None}
    again = worked(**told, **{f: v.settled if isinstance(v, Span) else v for f, v in settled.items()})
    assert not again.contradictions
    assert {f for f, v in again.found.items() if not isinstance(v, Span)} == set()


def test_what_follows_twice_has_to_agree() -> None:
    """Harm before birth, by the dates, denies that the person was 18 or over at the harm or death."""
    dates = {"date_of_birth": date(2000, 1, 2), "date_of_harm": date(2000, 1, 1)}
    assert worked(**dates, under_18_at_harm_or_death="no").contradictions


def test_each_fact_worked_out_says_from_what(rulebook: Rulebook) -> None:
    """Every fact that can be worked out, and what from, is a fact of the rulebook."""
    named = {*WORKED_OUT_FROM, *(f for origin in WORKED_OUT_FROM.values() for f in origin)}
    assert named <= set(rulebook.facts)
    assert not any(rulebook.facts[f].judgement for f in WORKED_OUT_FROM)


def test_facts_start_unasked() -> None:
    """A fact that nobody mentioned has not been asked."""
    assert Facts().standing("died").state is State.NOT_ASKED


@pytest.mark.parametrize("part", ["known", "suspected"])
def test_what_had_a_part_in_a_death_was_there(part: str) -> None:
    """Abuse or neglect cannot have contributed to a death where the authority sees no sign of it; nor is it guessed."""
    told = worked(abuse_or_neglect="not indicated", abuse_or_neglect_contributed_to_the_death=part)
    assert [one.facts for one in told.contradictions] == [
        ("abuse_or_neglect_contributed_to_the_death", "abuse_or_neglect")
    ]
    assert found(abuse_or_neglect="suspected", abuse_or_neglect_contributed_to_the_death=part) == {}
    assert found(abuse_or_neglect_contributed_to_the_death=part) == {}
    assert found(abuse_or_neglect="known", abuse_or_neglect_contributed_to_the_death="not indicated") == {}


BIRTH_OR_DEATH = "an age of one or more, or a death, means that the child was born alive"
GROWS_YOUNGER = "these ages cannot all be so: no one grows younger"
SCHOOL_AGE = "the date of birth or the age means otherwise"
ABUSE_SEEN = (
    "the authority cannot see no sign of abuse or neglect where either is known or suspected to have contributed"
    " to the death"
)
DAY, NEXT_DAY = date(2020, 1, 1), date(2020, 1, 2)


@pytest.mark.parametrize(("told", "detail"), [
    ({"date_of_death": DAY, "date_of_birth": NEXT_DAY}, "these dates are in an impossible order"),
    ({"date_of_death": DAY, "date_of_harm": NEXT_DAY}, "these dates are in an impossible order"),
    ({"date_authority_became_aware": DAY, "date_of_harm": NEXT_DAY}, "these dates are in an impossible order"),
    ({"died": "no", "date_of_death": DAY}, "a death is dated, and it is said that the person has not died"),
    ({"died": "no", "age_at_death": 3}, "a death is dated, and it is said that the person has not died"),
    ({"born_alive": "no", "died": "yes"}, BIRTH_OR_DEATH),
    ({"born_alive": "no", "age_now": 1}, BIRTH_OR_DEATH),
    ({"age_at_harm": 5, "age_now": 4}, GROWS_YOUNGER),
    ({"age_at_death": 17, "age_when_authority_became_aware": 18}, GROWS_YOUNGER),
    ({"age_now": 18, "date_of_birth": date(2008, 4, 2)}, "the person is not yet of this age"),
    ({"age_at_harm": 1, "date_of_birth": DAY, "date_of_harm": NEXT_DAY}, "this age is not the age by the dates given"),
    ({"place_of_harm": "in our area", "area_of_harm": "Norfolk"}, "the area named and the place do not agree"),
    ({"place_of_death": "in our area", "area_of_death": "Norfolk"}, "the area named and the place do not agree"),
    ({"placed_out_of_area": "no", "placing_authority": "Norfolk"}, "the placing authority denies this answer"),
    ({"care_leaver": "yes", "weeks_looked_after_since_14": 12},
     "fewer than thirteen weeks looked after make no care leaver"),
    ({"care_leaver": "yes", "looked_after": "yes", "died": "yes", "age_at_death": 17},
     "a child who was still looked after at the death had not left care"),
    ({"under_18_at_harm_or_death": "yes", "age_at_harm": 18}, "the ages given mean that the person was 18 or over"),
    ({"under_18_at_harm_or_death": "no", "age_at_harm": 17}, "the ages given mean that the person was under 18"),
    ({"planned_termination": "yes", "age_now": 2}, "a person of one or more was born, and the pregnancy not ended"),
    ({"planned_termination": "yes", "born_alive": "yes", "died": "no"},
     "the pregnancy of a living child was not ended"),
    ({"unborn_at_the_time_of_harm": "yes", "age_at_harm": 2}, "the age at the harm means that the child had been born"),
    ({"unborn_at_the_time_of_harm": "no", "date_of_birth": NEXT_DAY, "date_of_harm": DAY},
     "by these dates the harm came before the birth"),
    ({"unborn_at_the_time_of_harm": "yes", "date_of_birth": DAY, "date_of_harm": NEXT_DAY},
     "by these dates the harm came after the birth"),
    ({"born_alive": "no", "under_18_at_harm_or_death": "no"}, "one who was 18 or over was born alive"),
    ({"unborn_at_the_time_of_harm": "yes", "under_18_at_harm_or_death": "no"},
     "one who was 18 or over had been born"),
    ({"born_alive": "no", "unborn_at_the_time_of_harm": "no", "age_at_harm": 0},
     "a child harmed at an age, and not before birth, was born alive"),
    ({"of_statutory_school_age": "yes", "age_now": 3}, SCHOOL_AGE),
    ({"of_statutory_school_age": "no", "age_now": 10}, SCHOOL_AGE),
    ({"of_statutory_school_age": "no", "date_of_birth": date(2010, 7, 15), "date_of_rapid_review_meeting": ON},
     SCHOOL_AGE),
    ({"notification_made": Items(frozenset({"none"}), frozenset({"none"})), "date_notification_sent": DAY},
     "a notification is dated, and it is said that none was made"),
    ({"abuse_or_neglect_contributed_to_the_death": "known", "abuse_or_neglect": "not indicated"},
     ABUSE_SEEN),
])  # fmt: skip
def test_a_contradiction_says_which_answers_and_why(told: dict[str, object], detail: str) -> None:
    """The one told has every answer that takes part, and only those, and says in one sentence what is wrong."""
    (contradiction,) = worked(**told).contradictions
    assert (set(contradiction.facts), contradiction.detail) == (set(told), detail)
    assert len(contradiction.facts) == len(told)


@pytest.mark.parametrize(("told", "fact"), [
    ({"area_of_harm": "Norfolk"}, "place_of_harm"),
    ({"placing_authority": "Norfolk"}, "placed_out_of_area"),
    ({"date_of_death": DAY}, "died"),
    ({"age_at_death": 3}, "died"),
    ({"date_of_birth": DAY, "date_of_harm": NEXT_DAY}, "age_at_harm"),
    ({"date_of_birth": DAY, "date_of_harm": NEXT_DAY}, "unborn_at_the_time_of_harm"),
    ({"date_of_birth": NEXT_DAY, "date_of_harm": DAY}, "unborn_at_the_time_of_harm"),
    ({"date_of_birth": NEXT_DAY, "date_of_harm": DAY}, "under_18_at_harm_or_death"),
    ({"date_of_birth": DAY, "date_of_death": date(2022, 1, 1)}, "under_18_at_harm_or_death"),
    ({"date_of_birth": DAY, "date_of_death": date(2022, 1, 1)}, "age_at_death"),
    ({"date_of_birth": DAY, "date_authority_became_aware": ON}, "age_when_authority_became_aware"),
    ({"date_of_birth": DAY, "died": "no"}, "born_alive"),
    ({"date_of_birth": DAY, "date_of_death": date(2022, 1, 1)}, "born_alive"),
    ({"date_of_birth": date(2000, 1, 1), "date_of_harm": ON}, "under_18_at_harm_or_death"),
    ({"date_of_birth": DAY, "date_of_harm": ON}, "unborn_at_the_time_of_harm"),
    ({"date_of_birth": date(2000, 1, 1), "date_of_harm": ON}, "born_alive"),
    ({"date_of_birth": date(2000, 1, 1), "date_of_harm": DAY, "date_of_death": ON}, "born_alive"),
    ({"under_18_at_harm_or_death": "no"}, "born_alive"),
    ({"under_18_at_harm_or_death": "no"}, "unborn_at_the_time_of_harm"),
    ({"unborn_at_the_time_of_harm": "no", "age_at_harm": 0}, "born_alive"),
    ({"age_at_harm": 1}, "unborn_at_the_time_of_harm"),
    ({"age_at_harm": 1}, "planned_termination"),
    ({"born_alive": "yes", "died": "no"}, "planned_termination"),
    ({"date_of_birth": DAY, "date_of_harm": ON}, "planned_termination"),
    ({"date_of_birth": DAY, "died": "no"}, "planned_termination"),
    ({"date_of_birth": DAY, "date_of_death": ON}, "planned_termination"),
    ({"weeks_looked_after_since_14": 12}, "care_leaver"),
    ({"looked_after": "yes", "died": "yes", "age_at_death": 17}, "care_leaver"),
    ({"looked_after": "yes", "date_of_birth": DAY, "date_of_death": ON}, "care_leaver"),
    ({"date_of_birth": DAY, "date_of_rapid_review_meeting": ON}, "of_statutory_school_age"),
    ({"date_of_birth": DAY, "date_of_rapid_review_meeting": ON, "date_of_death": ON}, "of_statutory_school_age"),
    ({"date_of_birth": DAY, "died": "no"}, "of_statutory_school_age"),
    ({"age_now": 10}, "of_statutory_school_age"),
    ({"age_now": 17}, "of_statutory_school_age"),
    ({"age_at_death": 17, "died": "yes"}, "of_statutory_school_age"),
    ({"age_at_death": 10, "died": "yes"}, "of_statutory_school_age"),
    ({"age_now": 17}, "age_at_harm"),
    ({"date_of_birth": DAY, "died": "no"}, "age_at_harm"),
    ({"date_of_birth": DAY, "date_of_death": ON}, "age_at_harm"),
])  # fmt: skip
def test_what_follows_names_all_it_rests_on(told: dict[str, object], fact: str) -> None:
    """A fact worked out names the answers it comes from, so that a reader can check or correct them."""
    working = worked(**told)
    assert fact in working.found
    assert set(working.sources[fact]) == set(told)


def test_a_contradiction_between_two_that_follow_names_what_was_told() -> None:
    """Where two answers that nobody gave deny each other, those told are named, and why."""
    told = {"date_of_birth": date(2000, 1, 2), "date_of_harm": date(2000, 1, 1), "under_18_at_harm_or_death": "no"}
    (contradiction,) = worked(**told).contradictions
    assert sorted(contradiction.facts) == sorted(told)
    assert contradiction.detail == "one who was 18 or over had been born"


def test_only_a_date_has_a_day() -> None:
    """An answer that is no date gives no day, to what follows or to a deadline."""
    assert worked(died="no").day("died") is None
    assert Facts({"died": Standing(State.ANSWERED, "no")}).day("died") is None


@pytest.mark.parametrize("died", ["no", "yes", None])
def test_when_somebody_died_is_not_asked_of_one_who_has_not(died: str | None) -> None:
    """A date of death and an age at death can have no answer beside a no: only then, and only these two."""
    standings = {"died": Standing(State.ANSWERED, died)} if died else {}
    assert set(gainsaid(Facts(standings))) == ({"date_of_death", "age_at_death"} if died == "no" else set())


def test_harm_on_the_day_of_birth_may_have_come_before_or_after_it() -> None:
    """One date for both says nothing of the hour: the child may have been unborn at the harm, or not."""
    assert "unborn_at_the_time_of_harm" not in found(date_of_birth=DAY, date_of_harm=DAY)


def test_a_first_birthday_is_reached_only_by_the_living() -> None:
    """Of one whose death is open, only the day of birth to the first birthday settles the age now."""
    assert found(date_of_birth=date(2025, 4, 2))["age_now"] == 0
    assert found(date_of_birth=date(2025, 4, 1))["age_now"] == Span(0, 1)


def test_the_age_by_the_date_of_birth_may_be_told_as_well() -> None:
    """Whether or not the death is open, an age now that is the age by the dates contradicts nothing."""
    assert not worked(date_of_birth=date(2008, 4, 1), age_now=18).contradictions


def test_harm_after_the_death_is_one_mistake() -> None:
    """Where the harm is dated after the death the dates are told, and not an age that agrees with one of them."""
    told = {"date_of_birth": date(2000, 1, 1), "date_of_death": date(2010, 6, 1), "date_of_harm": date(2012, 1, 1)}
    (contradiction,) = worked(**told, age_at_harm=12).contradictions
    assert contradiction.facts == ("date_of_death", "date_of_harm")


def test_school_age_is_judged_no_later_than_at_the_death() -> None:
    """One who died on the last day of school age was of it, however long after that the meeting is."""
    dates = {"date_of_birth": date(2007, 11, 2), "date_of_rapid_review_meeting": date(2024, 7, 10)}
    assert found(**dates)["of_statutory_school_age"] == "no"
    assert found(**dates, date_of_death=date(2024, 6, 28))["of_statutory_school_age"] == "yes"


def test_a_notification_is_denied_only_by_none() -> None:
    """That none was made, and the date of one that was, are each accepted alone; so is a date beside one made."""
    none, one = (Items(frozenset({made}), frozenset({made})) for made in ("none", "serious incident"))
    assert not worked(notification_made=none).contradictions
    assert not worked(date_notification_sent=DAY).contradictions
    assert not worked(notification_made=one, date_notification_sent=DAY).contradictions
