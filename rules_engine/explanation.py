"""Why, why not, and what would change it: each recommendation explained from what it rests on, in plain English."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Literal

from rules_engine.contract import (
    AnswerValue,
    Cite,
    CriterionStatus,
    DatedDeadline,
    DeadlineReading,
    GivenAnswer,
    IndicatorState,
    OpenFact,
    Question,
    Reason,
    Recommendation,
    SettledBy,
    SkippedDay,
    Status,
)
from rules_engine.criteria import Verdict
from rules_engine.deadlines import Dated
from rules_engine.facts import Answer, Fact, Facts, Indicator, Items, Span, Standing, State, Value
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Rule
from rules_engine.settling import Settled
from rules_engine.wording import Ground, Wording
from rules_engine.working_out import WORKED_OUT_FROM

_STATUS: tuple[Status, ...] = ("does_not_apply", "undetermined", "applies", "applies")
_CRITERION: tuple[CriterionStatus, ...] = ("not_met", "undetermined", "met", "met")
"""By verdict: not met, undetermined, presumed, met."""
_OPEN: Mapping[State, Literal["not asked", "not known", "contested"]] = {
    State.NOT_KNOWN: "not known",
    State.CONTESTED: "contested",
}
_UNDATED = Dated()


class Explaining:
    """Explains one case judged by one rulebook on a date."""

    def __init__(  # noqa: PLR0913, PLR0917 (each is one step of the main path)
        self,
        rulebook: Rulebook,
        wording: Wording,
        facts: Facts,
        verdicts: Mapping[str, Verdict],
        settled: Mapping[str, Settled],
        on: date,
        *,
        brief: bool,
    ) -> None:
        """Keep what was settled and judged. What several recommendations share is worded once."""
        self._rulebook, self._wording, self._facts, self._verdicts = rulebook, wording, facts, verdicts
        self._settled, self._on, self._brief = settled, on, brief
        # A rule that another rests on stands as it is told of itself: by what every completion agrees on.
        agreed = {
            rule: Verdict.MET if one.certainly else Verdict.NOT_MET
            for rule, one in settled.items()
            if one.certainly is not None
        }
        self._as_told: Mapping[str, Verdict] = {**verdicts, **agreed}
        self._bodies: dict[str, str] = {}
        self._open_facts: dict[str, OpenFact] = {}
        self._reasons: dict[Ground, Reason] = {}
        self._known = sum(wording.bits.get(fact, 0) for fact in facts.standings)

    def recommendation(self, rule: Rule, dated: Dated | None) -> Recommendation:
        """One recommendation, explained.

        It is remembered where at most one of its facts is known: where more are, too few cases have the same.
        """
        settled = self._settled[rule.id]
        known = self._wording.rules[rule.id].reading & self._known
        if known.bit_count() > 1 or dated not in (None, _UNDATED):
            return self._made(rule, dated)
        bodies = self._body(rule.who_acts), self._body(rule.who_decides)
        standing = self._facts.standings[self._wording.facts_by_bit[known]] if known else None
        name = (rule.id, known, standing, bodies, bool(settled.settled_by))
        return self._wording.remembered(name, lambda: self._made(rule, dated))

    def _made(self, rule: Rule, dated: Dated | None) -> Recommendation:
        settled = self._settled[rule.id]
        words = self._wording.rules[rule.id]
        verdict = self._verdicts[rule.id]
        status = _STATUS[verdict]
        # The deciders leave it open, or presume it, yet every completion of what is open agrees.
        agreed = settled.certainly is not None and verdict in (Verdict.UNDETERMINED, Verdict.PRESUMED)
        if agreed:
            status = "applies" if settled.certainly else "does_not_apply"
        seen = self._open_facts
        open_facts = [seen.get(f) or self._open_fact(f) for f in settled.open]
        full = not self._brief
        known = self._reasons
        reasons = [known.get(g) or self._reason(g) for g in words.grounds] if full else []
        open_counts = agreed or status == "undetermined"
        denied = status == "does_not_apply"
        return Recommendation.made(
            id=rule.id,
            ruleset=rule.ruleset,
            title=rule.recommend,
            status=status,
            robust=settled.certainly is not None and settled.certainly == (status == "applies"),
            awaiting_judgement=status == "undetermined" and all(f.judgement for f in open_facts),
            modality=rule.modality,
            who_acts=self._body(rule.who_acts),
            who_decides=self._body(rule.who_decides),
            deadline=self._deadline(rule, dated) if dated else None,
            because=[] if denied else [r for r in reasons if _supports(r, open_counts=open_counts)],
            why_not=[r for r in reasons if _denies(r, open_counts=open_counts)] if denied else [],
            open=open_facts,
            settled_by=[
                SettledBy.made(answers=dict(s.answers), status="applies" if s.applies else "does_not_apply")
                for s in (settled.settled_by if full else ())
            ],
            consider=[states[test.judge(self._facts, {})] for test, states in words.consider] if full else [],
            checklist=[states[test.judge(self._facts, {})] for test, states in words.checklist] if full else [],
            cites=words.cites,
            doubts=words.doubts,
            differs=words.differs,
        )

    def begun(self, rule: str) -> bool:
        """Whether anything speaks for a recommendation already: a condition of it is met, or people differ over it."""
        return any(not ground.exception and self._spoken_for(ground) for ground in self._wording.rules[rule].grounds)

    def question(self, fact: Fact, settles: list[str]) -> Question:
        """A question that still matters."""
        words = self._wording.facts[fact.id]
        return Question.made(
            fact=fact.id,
            question=fact.question,
            answers=words.answers,
            help=fact.help,
            held_by=fact.held_by,
            judgement=fact.judgement,
            settles=settles,
            cites=words.cites,
        )

    def _spoken_for(self, ground: Ground) -> bool:
        """Whether a condition is met, or open though it was answered: of answers that differ one may speak for it."""
        status = (self._reasons.get(ground) or self._reason(ground)).status
        if status != "undetermined":
            return status == "met"
        return any(self._facts.standing(fact).state is State.CONTESTED for fact in ground.facts)

    def _reason(self, ground: Ground) -> Reason:
        status = _CRITERION[ground.test.judge(self._facts, self._as_told)]
        standings = tuple([self._facts.standing(fact) for fact in ground.facts])
        found = self._reasons[ground] = self._wording.reasons.get(
            (ground, status, standings), lambda: self._resting_on(ground, status, standings)
        )
        return found

    def _resting_on(self, ground: Ground, status: CriterionStatus, standings: tuple[Standing, ...]) -> Reason:
        told = zip(ground.facts, standings, strict=True)
        return Reason.made(
            criterion=ground.criterion,
            text=ground.text,
            status=status,
            exception=ground.exception,
            facts=[given for fact, standing in told for given in self._told(fact, standing)],
            cites=ground.cites,
        )

    def _told(self, fact: str, standing: Standing) -> Iterator[GivenAnswer]:
        """What was answered to a fact, by whom; or what was worked out. Nothing where nothing is known."""
        if standing.state is State.WORKED_OUT:
            value = plain(standing.value, self._rulebook.facts[fact])
            origin = list(standing.worked_out_from)
            yield GivenAnswer.made(fact=fact, answer=value, by=None, on=None, worked_out_from=origin)
        elif standing.state is not State.NOT_KNOWN or isinstance(standing.value, Items):
            yield from (self._said(fact, answer) for answer in standing.answers)

    def _said(self, fact: str, answer: Answer) -> GivenAnswer:
        value = "not known" if answer.value is None else plain(answer.value, self._rulebook.facts[fact])
        return GivenAnswer.made(fact=fact, answer=value, by=answer.by, on=answer.on, worked_out_from=[])

    def _open_fact(self, fact_id: str) -> OpenFact:
        """A fact that can still change a status, with what frames it where it is a judgement."""
        fact, standing = self._rulebook.facts[fact_id], self._facts.standing(fact_id)
        speaking = tuple([self._facts.value(one.fact) for one in (*fact.indicators_for, *fact.indicators_against)])
        found = self._open_facts[fact_id] = self._wording.open_facts.get(
            (fact_id, standing, speaking), lambda: self._opened(fact, standing)
        )
        return found

    def _opened(self, fact: Fact, standing: Standing) -> OpenFact:
        words = self._wording.facts[fact.id]
        return OpenFact.made(
            fact=fact.id,
            question=fact.question,
            state=_OPEN.get(standing.state, "not asked"),
            held_by=fact.held_by,
            judgement=fact.judgement,
            worked_out_from=list(WORKED_OUT_FROM.get(fact.id, ())),
            said=[self._said(fact.id, answer) for answer in standing.answers],
            indicators_for=[
                self._indicator(*one) for one in zip(fact.indicators_for, words.indicators_for, strict=True)
            ],
            indicators_against=[
                self._indicator(*one) for one in zip(fact.indicators_against, words.indicators_against, strict=True)
            ],
            cautions=words.cautions,
        )

    def _indicator(self, indicator: Indicator, cites: list[Cite]) -> IndicatorState:
        """Whether an indicator is present. Open is not known, never absent."""
        value = self._facts.value(indicator.fact)
        if isinstance(value, str):
            value = Items(frozenset({value}), frozenset({value}))
        state: Literal["present", "absent", "not known"] = "not known"
        if isinstance(value, Items) and value.surely & indicator.answers:
            state = "present"
        elif isinstance(value, Items) and not value.possibly & indicator.answers:
            state = "absent"
        answers = [one for one in self._rulebook.facts[indicator.fact].answers if one in indicator.answers]
        return IndicatorState.made(fact=indicator.fact, answers=answers, state=state, cites=cites)

    def _deadline(self, rule: Rule, dated: Dated) -> DatedDeadline:
        words = self._wording.rules[rule.id]
        return DatedDeadline.made(
            modality=rule.deadline.modality if rule.deadline else rule.modality,
            counted=words.counted,
            starts=dated.starts,
            due=dated.due,
            earliest=dated.earliest,
            readings=[DeadlineReading.made(text=text, due=due) for text, due in dated.readings],
            skipped=[SkippedDay.made(date=day, name=name) for day, name in dated.skipped],
            met=dated.met,
            calendar="projected" if dated.projected else "official",
            cites=words.deadline,
        )

    def _body(self, name: str) -> str:
        """Who acts or decides, with the name known for the date or from the areas given."""
        found = self._bodies.get(name)
        if found is None:
            body = self._rulebook.bodies[name]
            named = self._facts.value(body.named_by) if body.named_by else body.on(self._on)
            found = self._bodies[name] = f"{name} ({named})" if isinstance(named, str) else name
        return found


def _supports(reason: Reason, *, open_counts: bool) -> bool:
    """What a recommendation rests on: the conditions that are met, and the exceptions that are open.

    What is open among its conditions counts while it is undetermined, or where it applies only because every
    completion of what is open agrees.
    """
    if reason.exception:
        return reason.status == "undetermined"
    return reason.status == "met" or (open_counts and reason.status == "undetermined")


def _denies(reason: Reason, *, open_counts: bool) -> bool:
    """What keeps a recommendation from applying: conditions that are not met, exceptions that are."""
    return reason.status == ("met" if reason.exception else "not_met") or (
        open_counts and reason.status == "undetermined"
    )


def plain(value: Value | None, fact: Fact) -> AnswerValue | None:
    """A value as JSON has it."""
    if isinstance(value, Items):
        return [a for a in fact.answers if a in value.surely]
    if isinstance(value, Span):
        return value.settled
    return value.isoformat() if isinstance(value, date) else value
