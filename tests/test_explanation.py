"""Explanations: why, why not, what is open, who said what, and by whose word."""

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from pathlib import Path

import pytest

from rules_engine.assessment import as_json, assess
from rules_engine.case import read_case, settle
from rules_engine.contract import Assessment, OpenFact, Recommendation
from rules_engine.explanation import Explaining
from rules_engine.facts import Indicator
from rules_engine.readiness import make_ready
from rules_engine.remembered import Remembered
from rules_engine.rulebook import Rulebook
from tests.benchmarks.cases import random_cases
from tests.conftest import IN_FORCE
from tests.test_assessment import NOTIFY
from tests.test_loading import SOUND

FolderOf = Callable[[dict[str, str | bytes]], Path]


def explained(
    rulebook: Rulebook, rule: str, facts: Mapping[str, object] = NOTIFY, on: str = "2026-04-01"
) -> Recommendation:
    """One recommendation on a case for Peterborough."""
    assessment: Assessment = assess(rulebook, {"authority": "Peterborough", "on": on, "facts": dict(facts)})
    return next(r for r in assessment.recommendations if r.id == rule)


def open_fact(recommendation: Recommendation, fact: str) -> OpenFact:
    """A fact that is open for a recommendation."""
    return next(o for o in recommendation.open if o.fact == fact)


def small(folder_of: FolderOf, conditions: str, exceptions: str = "") -> Rulebook:
    """A rulebook of one rule with these conditions, on the criteria of a death and of leaving care."""
    more = "  the person left care:\n    met when: {care leaver: yes}\n"
    more += "    cites: {source: CA2004, at: here, says: a text}\n"
    text = SOUND.replace("rules:\n", more + "rules:\n").replace("if all of: [the person has died]", conditions)
    if exceptions:
        text = text.replace("    recommend", f"    unless any of: {exceptions}\n    recommend")
    return Rulebook.load(folder_of({"topic/2025-12-09.yaml": text}), on=IN_FORCE)


def test_what_applies_says_why(rulebook: Rulebook) -> None:
    """Each condition met, with the facts it rests on and its citations; the open exceptions beside."""
    one = explained(rulebook, "notify_the_panel")
    assert (one.status, one.robust, one.why_not) == ("applies", False, [])
    reasons = {r.criterion: r for r in one.because}
    met = reasons["abuse_or_neglect_is_suspected_or_known"]
    assert (met.status, met.exception, met.text) == ("met", False, "abuse or neglect is suspected or known")
    assert [(g.fact, g.answer) for g in met.facts] == [("abuse_or_neglect", "suspected")]
    assert met.cites[0].source == "CA2004"
    assert met.cites[0].weight == "statute"
    still_open = [r for r in one.because if r.exception]
    assert {r.status for r in still_open} == {"undetermined"}
    assert still_open


def test_what_does_not_apply_says_why_not(rulebook: Rulebook) -> None:
    """The condition that is not met, or the exception that is, stands in why_not with its facts."""
    no = explained(rulebook, "notify_the_panel", {**NOTIFY, "abuse_or_neglect": "not indicated"})
    assert (no.status, no.because) == ("does_not_apply", [])
    assert [(r.criterion, r.status, r.exception) for r in no.why_not] == [
        ("abuse_or_neglect_is_suspected_or_known", "not_met", False),
    ]  # fmt: skip
    adult = {**NOTIFY, "age_when_authority_became_aware": 18}
    (reason,) = explained(rulebook, "notify_the_panel", adult).why_not
    assert (reason.status, reason.exception) == ("met", True)
    assert ("age_when_authority_became_aware", 18) in [(g.fact, g.answer) for g in reason.facts]


@pytest.mark.parametrize("facts", [{}, NOTIFY, {"died": "yes"}, {"died": "no", "notification_made": ["none"]}])
def test_every_no_has_a_reason(rulebook: Rulebook, facts: dict[str, object]) -> None:
    """A recommendation that does not apply always says why."""
    assessment = assess(rulebook, {"authority": "Peterborough", "on": "2026-04-01", "facts": facts})
    assert [r.id for r in assessment.recommendations if r.status == "does_not_apply" and not r.why_not] == []


def test_a_no_that_rests_on_what_is_settled_says_why_not(rulebook: Rulebook) -> None:
    """A rule that waits on another says so where that one is ruled out by every completion, though not by a verdict."""
    facts = {"died": "yes", "under_18_at_harm_or_death": "yes", "looked_after": "yes", "abuse_or_neglect": "known"}
    facts |= {"abuse_or_neglect_contributed_to_the_death": "not indicated", "serious_harm": "no"}
    facts |= {"place_of_harm": "in our area"}
    none = {"notification_made": ["none"], "rapid_review_held": "no", "local_review_decided": "no"}
    no = explained(rulebook, "fix_the_meeting_before_scoping", {**facts, **none})
    assert (no.status, [r.criterion for r in no.why_not]) == ("does_not_apply", ["complete_a_rapid_review"])


@pytest.mark.parametrize("share", [0.1, 0.3, 0.5, 0.7, 0.9])
def test_every_no_of_a_random_case_has_a_reason(rulebook: Rulebook, share: float) -> None:
    """Whatever is known: a recommendation that does not apply says why."""
    for case in islice(random_cases(rulebook, share, seed=19), 30):
        found = assess(rulebook, case, sets=False).recommendations
        assert [r.id for r in found if r.status == "does_not_apply" and not r.why_not] == []


def test_none_of_in_a_rule_says_why_not(folder_of: FolderOf) -> None:
    """A rule kept from applying by a member of "none of" names that member."""
    rulebook = small(folder_of, "if all of: [{none of: [the person has died]}]")
    no = explained(rulebook, "do_it", {"died": "yes"})
    assert no.status == "does_not_apply"
    assert [r.criterion for r in no.why_not] == ["the_person_has_died"]


def test_a_no_by_agreement_says_why_not(folder_of: FolderOf) -> None:
    """A rule that no completion lets apply, though each condition is open, says on what that rests."""
    rulebook = small(folder_of, "if all of: [the person has died, {none of: [the person has died]}]")
    no = explained(rulebook, "do_it", {})
    assert (no.status, no.robust) == ("does_not_apply", True)
    assert no.why_not


def test_a_yes_by_agreement_says_why(folder_of: FolderOf) -> None:
    """A rule that applies whatever an open fact turns out to be is robust and names what it rests on."""
    rulebook = small(folder_of, "if any of: [the person has died, {none of: [the person has died]}]")
    yes = explained(rulebook, "do_it", {})
    assert (yes.status, yes.robust, yes.open, yes.settled_by) == ("applies", True, [], [])
    assert {r.criterion for r in yes.because} == {"the_person_has_died"}


def test_exceptions_of_which_one_must_be_met_are_known(folder_of: FolderOf) -> None:
    """Where some exception is met whatever an open fact turns out to be, the rule does not apply, and says so."""
    rulebook = small(
        folder_of, "if all of: [the person has died]", "[the person left care, {none of: [the person left care]}]"
    )
    no = explained(rulebook, "do_it", {"died": "yes"})
    assert (no.status, no.robust, no.open) == ("does_not_apply", True, [])
    assert {r.criterion for r in no.why_not} == {"the_person_left_care"}


def test_open_facts_say_what_would_settle_them(folder_of: FolderOf) -> None:
    """An open exception leaves the duty standing, and each answer's consequence is shown."""
    rulebook = small(folder_of, "if all of: [the person has died]", "[the person left care]")
    one = explained(rulebook, "do_it", {"died": "yes"})
    assert (one.status, one.robust) == ("applies", False)
    assert [(r.criterion, r.exception, r.status) for r in one.because] == [
        ("the_person_has_died", False, "met"),
        ("the_person_left_care", True, "undetermined"),
    ]
    assert [(s.answers, s.status) for s in one.settled_by] == [
        ({"care_leaver": "no"}, "applies"),
        ({"care_leaver": "yes"}, "does_not_apply"),
    ]


def test_a_judgement_comes_with_its_frame(rulebook: Rulebook) -> None:
    """An open judgement carries the indicators and their states, and the guidance's cautions."""
    facts = {f: a for f, a in NOTIFY.items() if f != "serious_harm"}
    told = {**facts, "life_threatening_injury": "yes", "life_changing_injury": "no"}
    found = open_fact(explained(rulebook, "notify_the_panel", told), "serious_harm")
    assert (found.judgement, found.state) == (True, "not asked")
    states = {i.fact: i.state for i in found.indicators_for}
    assert states["life_threatening_injury"] == "present"
    assert states["life_changing_injury"] == "absent"
    assert states["exceptional_with_severe_long_term_consequences"] == "not known"
    assert all(caution.text and caution.cites for caution in found.cautions)
    assert found.cautions


def test_an_indicator_says_which_answers_speak_so(rulebook: Rulebook) -> None:
    """Of one fact an answer speaks for a judgement and another against it: without the answers that would mislead."""
    facts = {f: a for f, a in NOTIFY.items() if f != "serious_harm"}
    found = open_fact(
        explained(rulebook, "notify_the_panel", {**facts, "long_term_impairment": "likely"}), "serious_harm"
    )
    [speaks_for] = [i for i in found.indicators_for if i.fact == "long_term_impairment"]
    [against] = [i for i in found.indicators_against if i.fact == "long_term_impairment"]
    assert ("likely" in speaks_for.answers, speaks_for.state) == (True, "present")
    assert (against.answers, against.state) == (["not likely"], "absent")


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        (None, "not known"),
        (["siblings harmed"], "present"),
        (["siblings died"], "absent"),
        ({"answer": ["siblings died"], "not_known": ["siblings harmed"]}, "not known"),
        ({"answer": ["siblings harmed"], "not_known": ["siblings died"]}, "present"),
    ],
)
def test_an_indicator_of_several_answers_is_absent_only_where_it_is_known_to_be(
    rulebook: Rulebook, answer: object, state: str
) -> None:
    """An item that nobody knows of is not known, whatever else was chosen."""
    told = {} if answer is None else {"children_also_harmed": answer}
    facts = settle(rulebook, read_case({"authority": "Peterborough", "on": IN_FORCE, "facts": told}))
    wording = make_ready(rulebook).wording(IN_FORCE, brief=False)
    indicator = Indicator("children_also_harmed", frozenset({"siblings harmed"}), ())
    assert Explaining(rulebook, wording, facts, {}, {}, IN_FORCE, brief=False)._indicator(indicator, []).state == state


def test_a_contested_fact_shows_each_answer(rulebook: Rulebook) -> None:
    """What bodies differ on is open as contested, with each body's answer and date."""
    differ = [{"answer": "yes", "by": "police", "on": "2026-03-30"}, {"answer": "no", "by": "ICB"}]
    found = open_fact(explained(rulebook, "notify_the_panel", {**NOTIFY, "serious_harm": differ}), "serious_harm")
    assert found.state == "contested"
    assert [(g.by, g.answer, str(g.on)) for g in found.said] == [("police", "yes", "2026-03-30"), ("ICB", "no", "None")]


def test_a_fact_worked_out_says_so(rulebook: Rulebook) -> None:
    """An answer that follows from dates is by nobody, and names what it follows from."""
    dates = {"date_of_birth": "2025-05-01", "date_of_harm": "2026-03-30"}
    facts = {f: a for f, a in NOTIFY.items() if f not in ("age_at_harm", "born_alive")}
    one = explained(rulebook, "notify_the_panel", {**facts, **dates})
    (age,) = [g for r in one.because for g in r.facts if g.fact == "under_18_at_harm_or_death"]
    assert (age.answer, age.by) == ("yes", None)
    assert set(age.worked_out_from) <= set(dates)
    assert age.worked_out_from


def test_what_can_be_worked_out_says_from_what(rulebook: Rulebook) -> None:
    """An open fact that other answers would settle names those."""
    one = explained(rulebook, "notify_the_panel", {f: a for f, a in NOTIFY.items() if f != "place_of_harm"})
    assert open_fact(one, "place_of_harm").worked_out_from == ["area_of_harm"]


def test_another_bodys_answer_is_shown_and_never_judged(rulebook: Rulebook) -> None:
    """The police's suspicion does not answer for the authority, and is shown beside the open question."""
    one = explained(rulebook, "notify_the_panel", {**NOTIFY, "abuse_or_neglect": {"answer": "known", "by": "police"}})
    assert one.status == "undetermined"
    found = open_fact(one, "abuse_or_neglect")
    assert (found.state, [(g.by, g.answer) for g in found.said]) == ("not asked", [("police", "known")])


def test_a_body_is_named_by_the_areas_given(rulebook: Rulebook) -> None:
    """Where an area names the body that acts, its name is shown; without it the role alone."""
    facts = {"services_from_more_than_one_partnership": "yes", "placed_out_of_area": "no"}
    named = explained(rulebook, "area_of_usual_residence_leads", {**facts, "area_of_usual_residence": "Norfolk"})
    assert named.who_acts == "partnership of the usual residence (Norfolk)"
    assert explained(rulebook, "area_of_usual_residence_leads", facts).who_acts == "partnership of the usual residence"


def test_a_bodys_name_is_that_of_the_date(rulebook: Rulebook) -> None:
    """A body goes by the name that it has on the date of assessment."""
    icb = rulebook.bodies["ICB"]
    on = {day: icb.on(IN_FORCE.replace(year=2026, month=month, day=1)) for day, month in (("before", 3), ("after", 4))}
    assert on == {
        "before": "NHS Cambridgeshire and Peterborough Integrated Care Board",
        "after": "NHS Central East Integrated Care Board",
    }


def test_citations_of_replaced_sources_are_marked(rulebook: Rulebook) -> None:
    """Each citation of a source that another has replaced by the date of assessment is marked, and no other."""
    for on, replaced in (("2026-03-17", False), ("2026-03-18", True)):
        one = explained(rulebook, "notify_the_panel", NOTIFY | {"date_authority_became_aware": "2026-03-01"}, on)
        marks = {c.source: c.replaced for c in one.cites}
        assert marks["WT2023"] is replaced
        assert marks["CA2004"] is False


def test_a_deadline_says_how_it_is_counted(rulebook: Rulebook) -> None:
    """The count is in words, with the reading of day 0."""
    deadline = explained(rulebook, "notify_the_panel").deadline
    assert deadline is not None
    assert deadline.counted == (
        "Within 5 working days of the date authority became aware, which is day 0; day 1 is the next working day."
    )
    assert (deadline.modality, deadline.calendar) == ("should", "official")


@pytest.mark.parametrize("detail", ["full", "brief"])
@pytest.mark.parametrize("share", [0.01, 0.05, 0.3])
def test_what_a_case_says_nothing_of_reads_as_if_made_for_it(
    rulebook: Rulebook, monkeypatch: pytest.MonkeyPatch, share: float, detail: str
) -> None:
    """A recommendation that is made once for all cases is the one that would be made for each; and so as JSON."""
    for case in islice(random_cases(rulebook, share, seed=7), 12):
        told = {**case, "detail": detail}
        once = assess(rulebook, told)
        with monkeypatch.context() as patched:
            patched.setattr(Explaining, "recommendation", Explaining._made)
            each = assess(rulebook, told)
        assert once.model_dump_json() == each.model_dump_json()
        assert as_json(rulebook, once, brief=detail == "brief") == each.model_dump_json().encode()


def _anew(_: Remembered[object], __: object, make: Callable[[], object]) -> object:
    """Instead of remembering: everything is made for the case."""
    return make()


@pytest.mark.parametrize("sets", [True, False])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_what_is_remembered_is_as_made_anew(
    rulebook: Rulebook, monkeypatch: pytest.MonkeyPatch, share: float, sets: bool
) -> None:
    """In whichever order cases come, and from whichever thread, each is answered as if there had been no other."""
    cases = list(islice(random_cases(rulebook, share, seed=11), 12))
    with monkeypatch.context() as patched:
        patched.setattr(Remembered, "get", _anew)
        alone = [assess(rulebook, case, sets=sets).model_dump_json().encode() for case in cases]

    def answered(order: list[int]) -> dict[int, bytes]:
        return {place: as_json(rulebook, assess(rulebook, cases[place], sets=sets)) for place in order}

    orders = [list(range(12)), list(range(11, -1, -1)), [*range(0, 12, 2), *range(1, 12, 2)]]
    with ThreadPoolExecutor(2) as threads:
        for found in threads.map(answered, orders):
            assert [found[place] for place in range(12)] == alone


def test_what_is_alike_is_made_once(rulebook: Rulebook) -> None:
    """Two cases that say nothing of a rule have the very same recommendation."""
    first, second = (assess(rulebook, {"authority": "Peterborough", "on": IN_FORCE, "facts": facts}).recommendations
                     for facts in ({}, {"died": "no"}))  # fmt: skip
    same = [one.id for one, other in zip(first, second, strict=True) if one is other]
    assert 0 < len(same) < len(first)
