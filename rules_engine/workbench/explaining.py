"""What a rule says, for people who decide or change it: everything that the rulebook has on it, in plain words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from rules_engine.citations import Citation
from rules_engine.counted import counted
from rules_engine.criteria import Criterion, CriterionTest, FactTest, RuleTest, Test, tests_in
from rules_engine.deadlines import Deadline
from rules_engine.facts import Fact, Kind
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Rule
from rules_engine.workbench.citing import Citing
from rules_engine.workbench.explained import (
    CriterionExplained,
    DeadlineExplained,
    FactExplained,
    PointExplained,
    ReadingExplained,
    RuleExplained,
    RulesetExplained,
    SourceExplained,
    ThroughRule,
)
from rules_engine.workbench.plain_words import branches, fact_in_words
from rules_engine.workbench.truth_explained import explain_truth

_ASKED_FOR = {Kind.DATE: "a date", Kind.AREA: "an area"}


def explain(
    rulebook: Rulebook, rule: Rule, written_at: str, *, statements: Sequence[str] = (), scenarios: Sequence[str] = ()
) -> RuleExplained:
    """A rule explained, which is written at a place of a file.

    ``statements`` of the guidance behind it and the ``scenarios`` that show it are lines, shown as they are.
    """
    return _Explaining(rulebook, rule, Citing(rulebook)).explained(written_at, statements, scenarios)


@dataclass(frozen=True, slots=True)
class _Explaining:
    """Explains one rule of a rulebook."""

    rulebook: Rulebook
    rule: Rule
    citing: Citing

    def explained(self, written_at: str, statements: Sequence[str], scenarios: Sequence[str]) -> RuleExplained:
        """The whole of it."""
        rule = self.rule
        ruleset = next(r for r in self.rulebook.rulesets if r.id == rule.ruleset)
        criteria, facts, rules = self._rests_on()
        (conditions,) = branches([rule.conditions], self.rulebook)
        return RuleExplained(
            id=rule.id,
            name=rule.name,
            on=self.rulebook.on,
            title=rule.recommend,
            ruleset=RulesetExplained(
                id=ruleset.id,
                title=ruleset.title,
                in_force_from=ruleset.in_force_from,
                review_by=ruleset.review_by,
                owner=ruleset.owner,
            ),
            written_at=written_at,
            modality=rule.modality,
            who_acts=self._body(rule.who_acts),
            who_decides=self._body(rule.who_decides),
            deadline=self._deadline(rule.deadline) if rule.deadline else None,
            conditions=conditions,
            exceptions=branches(rule.exceptions, self.rulebook),
            truth_table=explain_truth(self.rulebook, rule),
            facts=[_fact(one) for one in self.rulebook.facts.values() if one.id in facts],
            through=[self._through(one, facts) for one in rules],
            cites=self.citing.cites(rule.cites),
            criteria=[self._criterion(one) for one in criteria],
            consider=[self._point(one.says, one.when, one.cites) for one in rule.consider],
            checklist=[self._point(one.item, one.done_when, one.cites) for one in rule.checklist],
            doubts=self.citing.doubts(rule.doubts),
            differs=self.citing.differs(rule.differs),
            statements=list(statements),
            scenarios=list(scenarios),
            # Last, when all that is cited is known.
            sources=[
                SourceExplained(id=one.id, title=one.title, weight=one.weight)
                for one in self.rulebook.sources.values()
                if one.id in self.citing.cited
            ],
        )

    def _rests_on(self) -> tuple[list[Criterion], set[str], list[Rule]]:
        """The criteria and facts it rests on of its own, and the rules where its own end: each once, as written."""
        criteria: dict[str, Criterion] = {}
        facts: set[str] = set()
        rules: dict[str, Rule] = {}

        def follow(test: Test) -> None:
            for leaf in tests_in(test):
                if isinstance(leaf, CriterionTest):
                    criteria[leaf.criterion] = self.rulebook.criteria[leaf.criterion]
                    follow(criteria[leaf.criterion].met_when)
                elif isinstance(leaf, RuleTest):
                    rules[leaf.rule] = self.rulebook.rules[leaf.rule]
                else:
                    facts.add(leaf.fact)

        for part, _ in self.rule.parts():
            follow(part)
        return list(criteria.values()), facts, list(rules.values())

    def _through(self, other: Rule, own: set[str]) -> ThroughRule:
        further = self.rulebook.rests_on[other.id] - own
        named = [one.name for one in self.rulebook.facts.values() if one.id in further]
        return ThroughRule(id=other.id, name=other.name, facts=named)

    def _criterion(self, one: Criterion) -> CriterionExplained:
        return CriterionExplained(
            id=one.id,
            name=one.name,
            ruleset=one.ruleset,
            cites=self.citing.cites(one.cites),
            doubts=self.citing.doubts(one.doubts),
            differs=self.citing.differs(one.differs),
        )

    def _deadline(self, deadline: Deadline) -> DeadlineExplained:
        room = deadline.leaves_room
        before = f"{room.length} before {self.rulebook.rules[room.rule].name}" if room else ""
        return DeadlineExplained(
            modality=deadline.modality,
            counted=counted(deadline, self.rulebook),
            met_by=self.rulebook.facts[deadline.met_by].name if deadline.met_by else None,
            leaves_room=f"at least {before}: {room.says}" if room else None,
            readings=[
                ReadingExplained(
                    text=one.text,
                    counted=counted(replace(deadline, counting=one.counting, no_limit=False), self.rulebook),
                    cites=self.citing.cites(one.cites),
                )
                for one in deadline.readings
            ],
            cites=self.citing.cites(deadline.cites),
            doubts=self.citing.doubts(deadline.doubts),
        )

    def _point(self, text: str, test: FactTest, cites: Iterable[Citation]) -> PointExplained:
        when = fact_in_words(test, self.rulebook.facts[test.fact])
        return PointExplained(text=text, when=when, fact=test.fact, cites=self.citing.cites(cites))

    def _body(self, name: str) -> str:
        """Who acts or decides, with its name on the date, or what names it in a case."""
        body = self.rulebook.bodies[name]
        named = f"named by {self.rulebook.facts[body.named_by].name}" if body.named_by else body.on(self.rulebook.on)
        return f"{name} ({named})" if named else name


def _fact(one: Fact) -> FactExplained:
    return FactExplained(
        id=one.id,
        name=one.name,
        question=one.question,
        answers=list(one.answers) or [_ASKED_FOR.get(one.kind, f"a whole number of {one.unit}")],
        several=one.several,
        judgement=one.judgement,
        held_by=one.held_by,
    )
