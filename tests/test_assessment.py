"""Assessments: complete, the same each time, and of a shape that callers can rely on."""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from rules_engine.assessment import assess
from rules_engine.case import Case, CaseRefused
from rules_engine.contract import Assessment, Recommendation
from rules_engine.facts import NOT_KNOWN, Kind
from rules_engine.inference import EngineDisagreement
from rules_engine.rulebook import Rulebook
from tests.benchmarks.cases import random_cases
from tests.conftest import ROOT
from tests.golden.compatibility import breaks

ON = "2026-04-01"
NOTIFY: dict[str, object] = {
    "abuse_or_neglect": "suspected",
    "serious_harm": "yes",
    "age_at_harm": 0,
    "born_alive": "yes",
    "died": "no",
    "place_of_harm": "in our area",
    "date_authority_became_aware": ON,
}
"""A baby seriously harmed here, of which the authority heard two days before Easter."""
NOTHING: dict[str, object] = {"died": "no", "abuse_or_neglect": "not indicated", "serious_harm": "no"}


def assessed(rulebook: Rulebook, facts: Mapping[str, object], **keys: object) -> Assessment:
    """The assessment of a case for Peterborough."""
    return assess(rulebook, {"authority": "Peterborough", "on": ON, "facts": dict(facts), **keys})


def of(assessment: Assessment, rule: str) -> Recommendation:
    """One recommendation."""
    return next(r for r in assessment.recommendations if r.id == rule)


@st.composite
def told(draw: st.DrawFn, rulebook: Rulebook) -> dict[str, object]:
    """Some facts of the real rulebook with some answer that can stand beside any other."""
    facts = [f for f in rulebook.facts.values() if f.kind is Kind.CHOICE and not f.several]
    worked_out = {"died", "born_alive", "planned_termination", "under_18_at_harm_or_death", "care_leaver"}
    free = [f for f in facts if f.id not in worked_out and not f.id.startswith("unborn_at")]
    chosen = draw(st.lists(st.sampled_from(free), max_size=25, unique_by=lambda f: f.id))
    return {f.id: draw(st.sampled_from((*f.answers, NOT_KNOWN))) for f in chosen}


@given(st.data())
@settings(max_examples=settings().max_examples // 5)
def test_the_same_case_gives_the_same_bytes(rulebook: Rulebook, data: st.DataObject) -> None:
    """Same rulebook, case and date: same bytes, in whatever order the facts are told."""
    facts = data.draw(told(rulebook))
    first = assessed(rulebook, facts).model_dump_json()
    assert first == assessed(rulebook, facts).model_dump_json()
    assert first == assessed(rulebook, dict(reversed(facts.items()))).model_dump_json()


@given(st.data())
@settings(max_examples=settings().max_examples // 5)
def test_every_assessment_is_of_the_contract(rulebook: Rulebook, data: st.DataObject) -> None:
    """What is assembled without checks for speed passes every check, and names every rule once."""
    assessment = assessed(rulebook, data.draw(told(rulebook)))
    told_again = Assessment.model_validate_json(assessment.model_dump_json())
    assert told_again.model_dump_json() == assessment.model_dump_json()
    assert [r.id for r in assessment.recommendations] == list(rulebook.rules)


@given(st.data())
@settings(max_examples=settings().max_examples // 5)
def test_not_known_and_silence_give_the_same_statuses(rulebook: Rulebook, data: st.DataObject) -> None:
    """Saying "not known" changes no status and nothing of what is open, only whether it is asked again."""
    facts = data.draw(told(rulebook))
    silent = assessed(rulebook, {f: a for f, a in facts.items() if a != NOT_KNOWN})
    spoken = assessed(rulebook, facts)
    for one, other in zip(silent.recommendations, spoken.recommendations, strict=True):
        assert (one.status, one.robust) == (other.status, other.robust)
        assert [o.fact for o in one.open] == [o.fact for o in other.open]
    asked_again = {q.fact for q in spoken.next_questions}
    assert not asked_again & {f for f, a in facts.items() if a == NOT_KNOWN}


@given(st.data())
@settings(max_examples=settings().max_examples // 5)
def test_open_robust_and_awaiting_agree(rulebook: Rulebook, data: st.DataObject) -> None:
    """A robust status has nothing open, any other something; answered facts are never open nor asked."""
    facts = data.draw(told(rulebook))
    assessment = assessed(rulebook, facts)
    answered = {f for f, a in facts.items() if a != NOT_KNOWN}
    for one in assessment.recommendations:
        assert one.robust == (not one.open)
        assert not answered & {o.fact for o in one.open}
        assert one.status != "undetermined" or one.open
        assert one.awaiting_judgement == (one.status == "undetermined" and all(o.judgement for o in one.open))
        assert one.status == "does_not_apply" or not one.why_not
        assert one.status != "does_not_apply" or not one.because
    assert {q.fact for q in assessment.next_questions} == {
        o.fact for r in assessment.recommendations for o in r.open if o.state != "not known"
    }
    assert assessment.headline.open_questions == len(assessment.next_questions)


def test_brief_leaves_out_texts_and_never_a_recommendation(rulebook: Rulebook) -> None:
    """Brief has every recommendation with the same statuses; the reasons and paraphrases are left out."""
    full, brief = (assessed(rulebook, NOTIFY, detail=detail) for detail in ("full", "brief"))
    left_out = ("because", "settled_by", "consider", "checklist")
    for one, other in zip(full.recommendations, brief.recommendations, strict=True):
        assert not any(getattr(other, key) for key in left_out)
        assert all(c.says is None for c in other.cites)
        kept = {"id", "status", "robust", "awaiting_judgement", "modality", "who_acts", "title"}
        assert one.model_dump(include=kept) == other.model_dump(include=kept)
        assert [o.fact for o in one.open] == [o.fact for o in other.open]
        assert (one.deadline is None) == (other.deadline is None)
        assert one.deadline is None or one.deadline.due == other.deadline.due  # type: ignore[union-attr]
    for key in left_out:
        assert any(getattr(one, key) for one in full.recommendations)
    assert all(c.says for one in full.recommendations for c in one.cites)
    assert (brief.headline, brief.caveat) == (full.headline, full.caveat)
    assert not list(_paraphrases(json.loads(brief.model_dump_json())))


def _paraphrases(found: object) -> Iterator[str]:
    """Every paraphrase of a citation, however deep."""
    if isinstance(found, dict):
        if found.get("says") is not None:
            yield found["says"]
        for value in found.values():
            yield from _paraphrases(value)
    elif isinstance(found, list):
        for value in found:
            yield from _paraphrases(value)


def test_sets_can_be_left_out(rulebook: Rulebook) -> None:
    """Without the sets that settle it, everything else is the same."""
    case = {"authority": "Peterborough", "on": ON, "facts": NOTIFY}
    full, without = assess(rulebook, case), assess(rulebook, case, sets=False)
    assert not any(r.settled_by for r in without.recommendations)
    strip = {"recommendations": {"__all__": {"settled_by"}}}
    assert full.model_dump(exclude=strip) == without.model_dump(exclude=strip)


@pytest.mark.parametrize("facts", [{}, {**NOTIFY, "serious_harm": NOT_KNOWN}, NOTIFY, {**NOTIFY, **NOTHING}])
def test_a_deadline_is_given_whatever_the_status(rulebook: Rulebook, facts: dict[str, object]) -> None:
    """As soon as its start is known the date is given: undetermined and not applying recommendations too."""
    deadline = of(assessed(rulebook, {**facts, "date_authority_became_aware": ON}), "notify_the_panel").deadline
    assert deadline is not None
    assert str(deadline.due) == "2026-04-10"
    assert [(str(d.date), d.name) for d in deadline.skipped] == [
        ("2026-04-03", "Good Friday"),
        ("2026-04-06", "Easter Monday"),
    ]
    unstarted = {f: a for f, a in facts.items() if f != "date_authority_became_aware"}
    nothing = of(assessed(rulebook, unstarted), "notify_the_panel").deadline
    assert nothing is not None
    assert (nothing.starts, nothing.due, nothing.met) == (None, None, None)


def test_a_duty_is_the_headline(rulebook: Rulebook) -> None:
    """Must act, with the earliest deadline that is not met yet."""
    assessment = assessed(rulebook, NOTIFY)
    assert of(assessment, "notify_the_panel").status == "applies"
    assert assessment.headline.position == "must act"
    assert str(assessment.headline.next_deadline) == "2026-04-10"
    assert "Friday 10 April 2026" in assessment.headline.summary


def test_an_overdue_deadline_stays_the_next(rulebook: Rulebook) -> None:
    """A deadline that has passed without being met is still the next; one that was met is not."""
    overdue = assess(rulebook, {"authority": "Peterborough", "on": "2026-05-01", "facts": NOTIFY})
    assert str(overdue.headline.next_deadline) == "2026-04-10"
    sent = {**NOTIFY, "date_notification_sent": "2026-04-02", "notification_made": ["serious incident"]}
    met = assess(rulebook, {"authority": "Peterborough", "on": "2026-05-01", "facts": sent})
    assert of(met, "notify_the_panel").deadline.met is True  # type: ignore[union-attr]
    due = [
        r.deadline.due for r in met.recommendations
        if r.status == "applies" and r.deadline and r.deadline.due and r.deadline.met is not True
    ]  # fmt: skip
    assert met.headline.next_deadline == min(due, default=None)


def test_a_clock_that_runs_is_told_before_it_is_known_whether_it_counts(rulebook: Rulebook) -> None:
    """Of a duty that something speaks for already; but not after a deadline that comes before it, nor once met."""
    open_judgement = {**NOTIFY, "serious_harm": NOT_KNOWN}
    waiting = assessed(rulebook, open_judgement).headline
    running = "Already running, should it apply: Friday 10 April 2026 (Notify the incident to the National Panel"
    assert running in waiting.summary
    assert waiting.next_deadline is None
    assert "Already running" not in assessed(rulebook, NOTIFY).headline.summary
    sent = {"date_notification_sent": "2026-04-01", "notification_made": ["serious incident"]}
    assert "(Notify the incident" not in assessed(rulebook, {**open_judgement, **sent}).headline.summary


def test_positions_follow_what_is_known(rulebook: Rulebook) -> None:
    """Nothing told indicates nothing yet is never said; an open judgement awaits people; a duty is to be acted on."""
    assert assessed(rulebook, {}).headline.position in ("more needed", "awaiting judgement")
    settled = {"age_now": 1, "unborn_at_the_time_of_harm": "no", "place_of_death": "in our area"}
    open_judgement = assessed(rulebook, {**NOTIFY, **settled, "serious_harm": NOT_KNOWN})
    assert [o.fact for o in of(open_judgement, "notify_the_panel").open] == ["serious_harm"]
    assert of(open_judgement, "notify_the_panel").awaiting_judgement
    other = assessed(rulebook, {**NOTIFY, **settled, "serious_harm": NOT_KNOWN, "abuse_or_neglect": NOT_KNOWN})
    assert not of(other, "notify_the_panel").awaiting_judgement
    assert assessed(rulebook, NOTIFY).headline.position == "must act"


def test_what_people_differ_over_counts_as_begun(rulebook: Rulebook) -> None:
    """Of two answers one speaks for it: the headline names what it would if that one stood alone. One "no" does not."""
    yes, no = {"answer": "yes", "by": "police"}, {"answer": "no", "by": "ICB"}
    differing, for_it, against = (
        assessed(rulebook, {"serious_harm": said}).headline.summary for said in ([yes, no], [yes], [no])
    )
    assert differing == for_it
    assert differing != against


@pytest.mark.parametrize("facts", [NOTIFY, {**NOTIFY, "notification_made": ["serious incident"]}])
def test_what_is_still_open_adds_up(rulebook: Rulebook, facts: dict[str, object]) -> None:
    """What the headline counts as open is every recommendation that neither applies nor is ruled out."""
    assessment = assessed(rulebook, facts)
    told = assessment.headline.summary.partition("Still open: ")[2]
    statuses = [one.status for one in assessment.recommendations]
    assert "applies" in statuses
    assert sum(map(int, re.findall(r"\d+", told))) == statuses.count("undetermined")


def test_nothing_known_concludes_nothing(rulebook: Rulebook) -> None:
    """With no answers no duty that rests on facts is said not to apply, unless no answer could make it apply."""
    for one in assessed(rulebook, {}).recommendations:
        assert one.status != "does_not_apply" or one.robust


def test_a_status_on_which_all_completions_agree_stands(rulebook: Rulebook) -> None:
    """Where the deciders leave a status open though nothing can change it, it is given, and robust."""
    for one in assessed(rulebook, NOTIFY).recommendations:
        assert one.status != "undetermined" or not one.robust


def test_ids_of_kept_assessments_are_not_the_engines(rulebook: Rulebook) -> None:
    """The engine gives no id and no address: only what is kept has them."""
    assessment = assessed(rulebook, NOTIFY)
    assert (assessment.id, assessment.headline.rationale_url) == (None, None)
    assert assessment.rulebook.digest == rulebook.digest
    assert [r.id for r in assessment.rulebook.rulesets] == [r.id for r in rulebook.rulesets]


def test_a_refused_case_is_not_assessed(rulebook: Rulebook) -> None:
    """A case with something wrong gets no assessment at all."""
    with pytest.raises(CaseRefused):
        assessed(rulebook, {**NOTIFY, "died": "perhaps"})
    with pytest.raises(CaseRefused):
        assess(rulebook, {"authority": "Peterborough", "facts": NOTIFY})


def test_disagreement_gives_no_guidance(rulebook: Rulebook, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the two deciders differ nothing is answered; no case value is in the error."""

    def flipped(rulebook: Rulebook, facts: object) -> dict[str, object]:
        from rules_engine.rulebook import judge  # noqa: PLC0415

        verdicts = judge(rulebook, facts)  # type: ignore[arg-type]
        return {**verdicts, "notify_the_panel": type(verdicts["notify_the_panel"]).NOT_MET}

    monkeypatch.setattr("rules_engine.assessment.judge", flipped)
    with pytest.raises(EngineDisagreement) as caught:
        assessed(rulebook, NOTIFY)
    assert "suspected" not in str(caught.value)


def test_a_missing_answer_never_becomes_a_no(rulebook: Rulebook) -> None:
    """Taking answers away never makes a recommendation not apply, nor a step not needed, that was otherwise with them.

    Save a step that only an answer showed as done: nothing may call for it.
    """
    chance = Random(1)  # noqa: S311 (repeatable, no secret)
    sources = [random_cases(rulebook, share, seed) for seed, share in enumerate((0.3, 0.6, 0.9))]
    for case in (next(source) for source in sources for _ in range(15)):
        told = cast("dict[str, object]", case["facts"])
        fewer = {**case, "facts": {fact: told[fact] for fact in told if chance.random() < 0.7}}
        known, less = assess(rulebook, case, sets=False), assess(rulebook, fewer, sets=False)
        full = {r.id: r.status for r in known.recommendations}
        for one in less.recommendations:
            assert one.status != "does_not_apply" or full[one.id] == "does_not_apply", one.id
        states = {step.step: step.state for step in known.sequence}
        for step in less.sequence:
            assert step.state != "not needed" or states[step.step] in {"not needed", "done", "planned"}, step.step


# ---------------------------------------------------------------- The contract's golden schemas

GOLDEN = ROOT / "tests" / "golden"
SHAPES: dict[str, type[BaseModel]] = {"case": Case, "assessment": Assessment}
RENEW = "Look at what changed; if it is meant, run: .venv/bin/python -m pytest tests/test_assessment.py --renew-golden"


def schema_of(name: str) -> dict[str, object]:
    """The JSON Schema of a shape: of a case as it is sent, of an assessment as it is answered."""
    return SHAPES[name].model_json_schema(mode="validation" if name == "case" else "serialization")


@pytest.mark.parametrize("name", SHAPES)
def test_the_contract_breaks_no_caller(name: str) -> None:
    """No key of Case or Assessment is removed and no type narrowed: remove the golden file to do so on purpose."""
    path = GOLDEN / f"{name}.json"
    if path.exists():
        assert list(breaks(json.loads(path.read_text(encoding="utf-8")), schema_of(name), sent=name == "case")) == []


@pytest.mark.parametrize("name", SHAPES)
def test_the_contract_is_as_it_was(name: str, pytestconfig: pytest.Config) -> None:
    """The schemas of Case and Assessment are the golden ones."""
    path, now = GOLDEN / f"{name}.json", json.dumps(schema_of(name), indent=1, ensure_ascii=False) + "\n"
    if pytestconfig.getoption("--renew-golden"):
        path.write_text(now, encoding="utf-8")
    assert path.is_file(), RENEW
    assert path.read_text(encoding="utf-8") == now, RENEW


@pytest.mark.parametrize(("new", "where"), [
    ({"properties": {}}, "/a is gone"),
    ({"properties": {"a": {"enum": ["x"]}}}, '/a can no longer be "y"'),
    ({"properties": {"a": {"enum": ["x", "y", "z"]}}}, None),
    ({"properties": {"a": {"enum": ["x", "y"]}, "b": {}}}, None),
    ({"properties": {"a": {"enum": ["x", "y"]}}, "required": ["a"]}, "/a has to be sent"),
])  # fmt: skip
def test_a_break_is_seen(new: dict[str, object], where: str | None) -> None:
    """A key removed and an answer removed are breaks; a key added and an answer added are none."""
    old: dict[str, object] = {"properties": {"a": {"enum": ["x", "y"]}}}
    assert list(breaks(old, new, sent=True)) == ([where] if where else [])


def test_a_promise_dropped_is_a_break() -> None:
    """A key that was always answered has to be answered always; one that need not be sent may be asked for never."""
    assert list(breaks({"required": ["a"]}, {}, sent=False)) == ["/a is no longer certain"]
    assert list(breaks({"required": ["a"]}, {}, sent=True)) == []


def test_the_golden_folder_has_nothing_else() -> None:
    """Every golden file is of a shape that is still there."""
    assert {path.stem for path in Path(GOLDEN).glob("*.json")} == set(SHAPES)
