"""Which facts can still matter, and which answers no longer do."""

import pytest

from rules_engine import Rulebook, assess
from rules_engine.case import read_case
from rules_engine.mattering import can_matter, idle
from tests.conftest import IN_FORCE as ON

CASES: list[dict[str, object]] = [
    {},
    {"died": "no", "age_at_harm": 3},
    {"died": "yes", "age_at_death": 7, "abuse_or_neglect": "known", "place_of_death": "in our area"},
    {"died": "no", "homicide": "yes", "place_of_death": "in our area", "cause_of_death_known": "not known"},
]
SIGNS = {"age_at_death", "date_of_death"}


def case_of(facts: dict[str, object]) -> dict[str, object]:
    """A case of these facts."""
    return {"authority": "Peterborough", "on": ON, "facts": facts}


@pytest.mark.parametrize("facts", CASES)
def test_all_that_is_open_can_matter_and_what_settles_or_speaks_to_it(
    rulebook: Rulebook, facts: dict[str, object]
) -> None:
    """The assessment's own open facts, what they can be worked out from, and indicators of open judgements."""
    found = assess(rulebook, case_of(facts))
    opened = [one for each in found.recommendations for one in each.open]
    expected = {one.fact for one in opened}
    gainsaid = SIGNS if facts.get("died") == "no" else set()
    expected |= {fact for one in opened for fact in one.worked_out_from} - gainsaid
    expected |= {i.fact for one in opened for i in (*one.indicators_for, *one.indicators_against)}
    assert can_matter(rulebook, read_case(case_of(facts)), found) == expected
    assert {one.fact for one in found.next_questions} <= expected


@pytest.mark.parametrize("facts", CASES)
def test_an_answer_is_idle_where_its_question_would_not_be_asked(rulebook: Rulebook, facts: dict[str, object]) -> None:
    """As assessing the case without it shows, one by one."""
    found = idle(rulebook, read_case(case_of(facts)))
    for fact in facts:
        others = case_of({name: told for name, told in facts.items() if name != fact})
        matters = can_matter(rulebook, read_case(others), assess(rulebook, others))
        assert (fact in found) == (fact not in matters)


def test_the_place_of_a_death_is_idle_while_nobody_died(rulebook: Rulebook) -> None:
    """And matters again when somebody did."""
    told: dict[str, object] = {"died": "no", "place_of_death": "in our area"}
    assert "place_of_death" in idle(rulebook, read_case(case_of(told)))
    assert "place_of_death" not in idle(rulebook, read_case(case_of(told | {"died": "yes"})))


def test_when_somebody_died_is_not_asked_of_one_who_has_not(rulebook: Rulebook) -> None:
    """Any answer would gainsay what is known; while that is open it can say that they died."""
    for died in ("no", "yes", "not known"):
        told = case_of({"died": died, "age_at_harm": 0})
        assert can_matter(rulebook, read_case(told), assess(rulebook, told)) & SIGNS == (
            set() if died == "no" else SIGNS
        )
