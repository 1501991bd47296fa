"""Judgements and votes as answers of a new case: who said what and when, and nobody dropped."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from pydantic import JsonValue

from api.decisions.answering import answered, vote_fact
from api.decisions.shapes import PARTNERS, DecisionTold
from rules_engine.facts import Fact, Kind

FACTS = {"serious_harm": Fact("serious_harm", "serious harm", "?", Kind.CHOICE, judgement=True, held_by="review panel")}
ON = date(2026, 4, 1)
SETTLERS = ("safeguarding partners", "delegated safeguarding partners", "review panel")
bodies = st.sampled_from([*PARTNERS, "probation", *SETTLERS])
answers = st.sampled_from(["yes", "no", "not known"])


@st.composite
def meetings(draw: st.DrawFn) -> list[DecisionTold]:
    """A few meetings one after the other, each with judgements of the harm by some bodies."""
    said = st.dictionaries(bodies, answers, min_size=1, max_size=3)
    return [
        DecisionTold.model_validate(
            {
                "on": ON + timedelta(days=day),
                "judgements": [{"fact": "serious_harm", "answer": a, "by": by} for by, a in draw(said).items()],
            }
        )
        for day in range(draw(st.integers(1, 4)))
    ]


told = st.fixed_dictionaries(
    {"died": st.just("no")},
    optional={
        "serious_harm": answers
        | st.builds(lambda answer, by: {"answer": answer, "by": by}, answers, bodies)
        | st.just([{"answer": "yes", "by": "police"}, {"answer": "no", "by": "ICB", "on": "2026-03-01"}])
    },
)


def _by(answer: JsonValue) -> object:
    return answer.get("by") if isinstance(answer, dict) else None


def _said(facts: dict[str, JsonValue]) -> dict[object, JsonValue]:
    found = facts.get("serious_harm", [])
    return {_by(one): one for one in (found if isinstance(found, list) else [found])}


@given(told, meetings())
def test_the_last_word_of_each_body_stands(facts: dict[str, JsonValue], held: list[DecisionTold]) -> None:
    """Of every body its last word, unless those whom the fact is for have spoken since; then only what came with it."""
    expected = _said(facts)
    for meeting in held:
        new: dict[object, JsonValue] = {
            j.by: {"answer": j.answer, "by": j.by, "on": meeting.on.isoformat()} for j in meeting.judgements
        }
        expected = dict(new) if set(SETTLERS) & set(new) else {**expected, **new}
    found = answered(facts, held, FACTS)
    assert _said(found) == expected
    assert {key: value for key, value in found.items() if key != "serious_harm"} == {"died": "no"}


@given(told, meetings())
def test_what_was_answered_already_is_answered_alike(facts: dict[str, JsonValue], held: list[DecisionTold]) -> None:
    """A case that has what its meetings judged stays as it is: the next meeting adds only its own."""
    once = answered(facts, held, FACTS)
    assert _said(answered(once, held, FACTS)) == _said(once)


@given(told, meetings())
def test_the_case_itself_is_not_touched(facts: dict[str, JsonValue], held: list[DecisionTold]) -> None:
    """The old assessment keeps its own."""
    before = {key: list(value) if isinstance(value, list) else value for key, value in facts.items()}
    answered(facts, held, FACTS)
    assert facts == before


def test_votes_are_answers_of_their_partners() -> None:
    """One for each, with by whom and when; a partner's new vote takes the place of the old one only."""
    cast = [{"partner": one, "vote": "for"} for one in PARTNERS]
    first = DecisionTold.model_validate({"on": ON, "votes": cast})
    second = DecisionTold.model_validate({"on": ON + timedelta(7), "votes": [{"partner": "ICB", "vote": "against"}]})
    assert [vote_fact(one) for one in PARTNERS] == ["local_authority_vote", "police_vote", "icb_vote"]
    facts = {
        vote_fact(one): Fact(vote_fact(one), one, "?", Kind.CHOICE, judgement=True, held_by=one) for one in PARTNERS
    }
    assert answered({"icb_vote": "against"}, [first, second], facts) == {
        "local_authority_vote": [{"answer": "for", "by": "local authority", "on": "2026-04-01"}],
        "police_vote": [{"answer": "for", "by": "police", "on": "2026-04-01"}],
        "icb_vote": [{"answer": "against", "by": "ICB", "on": "2026-04-08"}],
    }
