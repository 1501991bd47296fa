"""Why, why not, and what would change it: each recommendation explained from what it rests on, in plain English."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

from rules_engine.citations import Citation, Differing, Doubt
from rules_engine.contract import (
    AnswerValue,
    Caution,
    ChecklistState,
    Cite,
    ConsiderationState,
    CriterionStatus,
    DatedDeadline,
    DeadlineReading,
    DifferingSource,
    DoubtText,
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
from rules_engine.criteria import CriterionTest, FactTest, Test, Verdict, tests_in
from rules_engine.deadlines import Counting, Dated, Deadline
from rules_engine.facts import NOT_ASKED, Answer, Fact, Facts, Indicator, Items, Kind, Span, Standing, State, Value
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Rule
from rules_engine.settling import Settled
from rules_engine.working_out import WORKED_OUT_FROM

_STATUS: Mapping[Verdict, Status] = {
    Verdict.NOT_MET: "does_not_apply",
    Verdict.UNDETERMINED: "undetermined",
    Verdict.PRESUMED: "applies",
    Verdict.MET: "applies",
}
_CRITERION: Mapping[Verdict, CriterionStatus] = {
    Verdict.NOT_MET: "not_met",
    Verdict.UNDETERMINED: "undetermined",
    Verdict.PRESUMED: "met",
    Verdict.MET: "met",
}
_CONSIDER: Mapping[Verdict, Literal["present", "absent", "not known"]] = {
    Verdict.NOT_MET: "absent",
    Verdict.UNDETERMINED: "not known",
    Verdict.PRESUMED: "not known",
    Verdict.MET: "present",
}
_CHECKLIST: Mapping[Verdict, Literal["done", "missing", "not known"]] = {
    Verdict.NOT_MET: "missing",
    Verdict.UNDETERMINED: "not known",
    Verdict.PRESUMED: "not known",
    Verdict.MET: "done",
}
_ASKED_FOR = {Kind.DATE: "a date", Kind.AREA: "an area"}


def status_of(verdict: Verdict, settled: Settled) -> Status:
    """A recommendation's status: as decided, or, where that is open, as every completion agrees."""
    if verdict is Verdict.UNDETERMINED and settled.certainly is not None:
        return "applies" if settled.certainly else "does_not_apply"
    return _STATUS[verdict]


@dataclass(frozen=True)
class Explaining:
    """Explains one case judged by one rulebook."""

    rulebook: Rulebook
    facts: Facts
    verdicts: Mapping[str, Verdict]
    on: date
    brief: bool = False

    def recommendation(self, rule: Rule, settled: Settled, dated: Dated | None) -> Recommendation:
        """One recommendation, explained."""
        verdict = self.verdicts[rule.id]
        status = status_of(verdict, settled)
        reasons = [] if self.brief else list(self.reasons(rule))
        against = [r for r in reasons if (r.status == "met") == r.exception and r.status != "undetermined"]
        supporting = [r for r in reasons if r not in against and (not r.exception or r.status == "undetermined")]
        if status == "applies":
            supporting = [r for r in supporting if r.exception or r.status == "met" or verdict is Verdict.UNDETERMINED]
        open_facts = [self.rulebook.facts[f] for f in settled.open]
        deadline = rule.deadline
        return Recommendation.model_construct(
            id=rule.id,
            ruleset=rule.ruleset,
            title=rule.recommend,
            status=status,
            robust=settled.certainly is not None and settled.certainly == (status == "applies"),
            awaiting_judgement=status == "undetermined" and all(f.judgement for f in open_facts),
            modality=rule.modality,
            who_acts=self.body(rule.who_acts),
            who_decides=self.body(rule.who_decides),
            deadline=None if deadline is None or dated is None else self.deadline(deadline, dated),
            because=supporting if status != "does_not_apply" else [],
            why_not=against if status == "does_not_apply" else [],
            open=[self.open_fact(f) for f in open_facts],
            settled_by=[] if self.brief else [_settled_by(s.answers, applies=s.applies) for s in settled.settled_by],
            consider=[] if self.brief else [
                ConsiderationState.model_construct(
                    text=c.says, fact=c.when.fact, state=_CONSIDER[c.when.judge(self.facts, {})], cites=self.cites(c.cites))
                for c in rule.consider
            ],
            checklist=[] if self.brief else [
                ChecklistState.model_construct(
                    item=c.item, state=_CHECKLIST[c.done_when.judge(self.facts, {})], cites=self.cites(c.cites))
                for c in rule.checklist
            ],
            cites=self.cites(rule.cites),
            doubts=[self.doubt(d) for d in self._doubts(rule)],
            differs=[self.differing(d) for d in self._differs(rule)],
        )  # fmt: skip

    def reasons(self, rule: Rule) -> Iterator[Reason]:
        """Every criterion and recommendation that a rule names, with how it was judged and on which facts."""
        for part, exception in rule.parts():
            for test in tests_in(part):
                status = _CRITERION[test.judge(self.facts, self.verdicts)]
                if isinstance(test, CriterionTest):
                    criterion = self.rulebook.criteria[test.criterion]
                    yield Reason.model_construct(
                        criterion=criterion.id,
                        text=criterion.name,
                        status=status,
                        exception=exception,
                        facts=[g for f in _facts_of(criterion.met_when, self.rulebook) for g in self.given(f)],
                        cites=self.cites(criterion.cites),
                    )
                elif not isinstance(test, FactTest):
                    other = self.rulebook.rules[test.rule]
                    yield Reason.model_construct(
                        criterion=other.id,
                        text=f"{other.name} {'applies' if test.applies else 'does not apply'}",
                        status=status,
                        exception=exception,
                        facts=[],
                        cites=self.cites(other.cites),
                    )

    def given(self, fact: str) -> Iterator[GivenAnswer]:
        """What was answered to a fact, by whom; or what was worked out."""
        standing = self.facts.standings.get(fact, NOT_ASKED)
        if standing.state is State.WORKED_OUT:
            yield GivenAnswer.model_construct(
                fact=fact, answer=plain(standing.value, self.rulebook.facts[fact]), by=None, on=None,
                worked_out_from=list(standing.worked_out_from))  # fmt: skip
        elif standing.state is not State.NOT_KNOWN or isinstance(standing.value, Items):
            yield from self.said(fact, standing)

    def said(self, fact: str, standing: Standing) -> Iterator[GivenAnswer]:
        """Each body's own answer to a fact."""
        for answer in standing.answers:
            yield self._given_answer(fact, answer)

    def _given_answer(self, fact: str, answer: Answer) -> GivenAnswer:
        value = "not known" if answer.value is None else plain(answer.value, self.rulebook.facts[fact])
        return GivenAnswer.model_construct(fact=fact, answer=value, by=answer.by, on=answer.on, worked_out_from=[])

    def open_fact(self, fact: Fact) -> OpenFact:
        """A fact that can still change a status, with what frames it where it is a judgement."""
        standing = self.facts.standing(fact.id)
        state = standing.state if standing.state in (State.NOT_KNOWN, State.CONTESTED) else State.NOT_ASKED
        return OpenFact.model_construct(
            fact=fact.id,
            question=fact.question,
            state=state.value,
            held_by=fact.held_by,
            judgement=fact.judgement,
            worked_out_from=list(WORKED_OUT_FROM.get(fact.id, ())),
            said=list(self.said(fact.id, standing)),
            indicators_for=[self.indicator(i) for i in fact.indicators_for],
            indicators_against=[self.indicator(i) for i in fact.indicators_against],
            cautions=[Caution.model_construct(text=c.says, cites=self.cites((c,))) for c in fact.cautions],
        )

    def indicator(self, indicator: Indicator) -> IndicatorState:
        """Whether an indicator is present. Open is not known, never absent."""
        value = self.facts.value(indicator.fact)
        state = "not known" if value is None else "present" if value in indicator.answers else "absent"
        return IndicatorState.model_construct(fact=indicator.fact, state=state, cites=self.cites(indicator.cites))

    def question(self, fact: Fact, settles: list[str]) -> Question:
        """A question that still matters."""
        asked_for = list(fact.answers) or [_ASKED_FOR.get(fact.kind, f"a whole number of {fact.unit}")]
        return Question.model_construct(
            fact=fact.id, question=fact.question, answers=asked_for, help=fact.help, held_by=fact.held_by,
            judgement=fact.judgement, settles=settles, cites=self.cites(fact.cites))  # fmt: skip

    def deadline(self, deadline: Deadline, dated: Dated) -> DatedDeadline:
        """A deadline with its dates."""
        return DatedDeadline.model_construct(
            modality=deadline.modality,
            counted=counted(deadline, self.rulebook),
            starts=dated.starts,
            due=dated.due,
            earliest=dated.earliest,
            readings=[DeadlineReading.model_construct(text=text, due=due) for text, due in dated.readings],
            skipped=[SkippedDay.model_construct(date=day, name=name) for day, name in dated.skipped],
            met=dated.met,
            calendar="projected" if dated.projected else "official",
            cites=self.cites(deadline.cites),
        )

    def body(self, name: str) -> str:
        """Who acts or decides, with the name known for the date or from the areas given."""
        body = self.rulebook.bodies[name]
        named = self.facts.value(body.named_by) if body.named_by else body.on(self.on)
        return f"{name} ({named})" if isinstance(named, str) else name

    def cites(self, citations: tuple[Citation, ...]) -> list[Cite]:
        """Citations with the weight of their sources."""
        return [self._cite(c) for c in citations]

    def _cite(self, citation: Citation) -> Cite:
        source = self.rulebook.sources[citation.source]
        return _cite(citation, source.weight, source.replaced_on(self.on), self.brief)

    def doubt(self, doubt: Doubt) -> DoubtText:
        """An open question of interpretation."""
        return DoubtText.model_construct(text=doubt.text, cites=self.cites(doubt.cites))

    def differing(self, differing: Differing) -> DifferingSource:
        """A source that reads otherwise."""
        weight = self.rulebook.sources[differing.source].weight
        return DifferingSource.model_construct(
            source=differing.source, weight=weight, at=differing.at, reading=differing.reading)  # fmt: skip

    def _doubts(self, rule: Rule) -> Iterable[Doubt]:
        yield from rule.doubts
        if rule.deadline:
            yield from rule.deadline.doubts
        for criterion in _criteria_of(rule):
            yield from self.rulebook.criteria[criterion].doubts

    def _differs(self, rule: Rule) -> Iterable[Differing]:
        yield from rule.differs
        for criterion in _criteria_of(rule):
            yield from self.rulebook.criteria[criterion].differs


def day_in_words(day: date) -> str:
    """A date as people read it: Friday 10 April 2026."""
    return f"{day:%A} {day.day} {day:%B %Y}"


def plain(value: Value | None, fact: Fact) -> AnswerValue | None:
    """A value as JSON has it."""
    if isinstance(value, Items):
        return [a for a in fact.answers if a in value.surely]
    if isinstance(value, Span):
        return value.settled
    return value.isoformat() if isinstance(value, date) else value


def counted(deadline: Deadline, rulebook: Rulebook) -> str:
    """How a deadline is counted, in words, with the reading of day 0."""
    if deadline.no_limit:
        return "The source sets no limit; practice is shown beside."
    if deadline.counting is None:
        return "The source leaves open how to count; each reading is shown, and the earliest is taken."
    return _counted(deadline.counting, rulebook.facts[deadline.counting.fact].name)


def _counted(counting: Counting, fact: str) -> str:
    match counting.form:
        case "within":
            text = f"Within {counting.lengths[0]} of the {fact}"
        case "between":
            text = f"Between {counting.lengths[0].number} and {counting.lengths[1]} after the {fact}"
        case "at least before":
            return f"At least {counting.lengths[0]} before the {fact}, which is day 0."
        case "for at least":
            return f"For at least {counting.lengths[0]} from the {fact}."
        case "before":
            return f"Before the {fact}, or on that day."
    if counting.lengths[-1].unit == "working days":
        return f"{text}, which is day 0; day 1 is the next working day."
    return f"{text}, which is day 0."


def _settled_by(answers: Mapping[str, object], *, applies: bool) -> SettledBy:
    status = "applies" if applies else "does_not_apply"
    return SettledBy.model_construct(answers=dict(answers), status=status)


def _facts_of(test: Test, rulebook: Rulebook) -> Iterable[str]:
    """The facts that a tree rests on, through the criteria it names, in the order written, each once."""
    found: dict[str, None] = {}
    for leaf in tests_in(test):
        if isinstance(leaf, CriterionTest):
            found |= dict.fromkeys(_facts_of(rulebook.criteria[leaf.criterion].met_when, rulebook))
        elif isinstance(leaf, FactTest):
            found[leaf.fact] = None
    return found


def _criteria_of(rule: Rule) -> Iterable[str]:
    return dict.fromkeys(t.criterion for part, _ in rule.parts() for t in tests_in(part) if isinstance(t, CriterionTest))


@lru_cache(maxsize=8192)
def _cite(citation: Citation, weight: str, replaced: bool, brief: bool) -> Cite:  # noqa: FBT001
    says = None if brief else citation.says
    return Cite.model_construct(source=citation.source, weight=weight, at=citation.at, says=says, replaced=replaced)
