"""What is said of a rulebook whatever the case: citations, doubts, differing sources, and what each rule rests on.

Made once for a rulebook, a set of replaced sources and a level of detail; every assessment shares it.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter
from typing import Literal

from pydantic_core import to_json

from rules_engine.citations import Citation, Differing, Doubt
from rules_engine.contract import (
    Caution,
    ChecklistState,
    Cite,
    ConsiderationState,
    DifferingSource,
    DoubtText,
    OpenFact,
    Question,
    Reason,
    Recommendation,
    RulesetInForce,
    Shape,
)
from rules_engine.counted import counted
from rules_engine.criteria import AllOf, AtLeast, CriterionTest, FactTest, NoneOf, RuleTest, Test, tests_in
from rules_engine.facts import Fact, Kind
from rules_engine.passages import NO_PASSAGES, Passages
from rules_engine.remembered import Remembered
from rules_engine.rulebook import Rulebook
from rules_engine.rules import ChecklistItem, Consideration, Rule

_CONSIDER: tuple[Literal["present", "absent", "not known"], ...] = ("absent", "not known", "present", "present")
_CHECKLIST: tuple[Literal["done", "missing", "not known"], ...] = ("missing", "not known", "done", "done")
"""By the verdict on what is to be weighed, or on what is to be done."""
_ASKED_FOR = {Kind.DATE: "a date", Kind.AREA: "an area"}
_EACH = 12
"""So many ways of a recommendation, and of a reason, are remembered for each rule on average: 5 KB each, or 2 KB where
brief. More would be there only after many thousands of cases: it would save little, and memory would rise for days."""
_EACH_FACT = 3
"""So many of what is said of an open fact, likewise."""


@dataclass(frozen=True, eq=False, slots=True)
class Ground:
    """A criterion or another rule that a rule rests on, or that it is not so: what it is called, on which facts."""

    test: Test
    exception: bool
    criterion: str
    text: str
    facts: tuple[str, ...]
    cites: list[Cite]


@dataclass(frozen=True, slots=True)
class RuleWording:
    """What is always said of one rule."""

    grounds: tuple[Ground, ...]
    cites: list[Cite]
    doubts: list[DoubtText]
    differs: list[DifferingSource]
    consider: tuple[tuple[FactTest, tuple[ConsiderationState, ...]], ...]
    checklist: tuple[tuple[FactTest, tuple[ChecklistState, ...]], ...]
    """For each the test, and what is said of it by each verdict, in the order of verdicts."""
    counted: str
    deadline: list[Cite]
    reading: int
    """The bits of the facts that can show in it: where the same is known of them, the same is said."""
    begins: bytes
    between: bytes
    ends: bytes
    """As JSON: up to its status, from its modality up to who acts, and from what it cites to the end."""


@dataclass(frozen=True, slots=True)
class FactWording:
    """What is always said of one fact."""

    answers: list[str]
    cites: list[Cite]
    indicators_for: list[list[Cite]]
    indicators_against: list[list[Cite]]
    cautions: list[Caution]
    begins: bytes
    ends: bytes
    """The question as JSON: up to what it settles, and from there to the end."""


class Wording:
    """The wording of a rulebook, where these sources have been replaced.

    With the sources' own passages where they are at hand; without them and without paraphrases where ``brief``.
    """

    def __init__(
        self, rulebook: Rulebook, replaced: frozenset[str], passages: Passages = NO_PASSAGES, *, brief: bool
    ) -> None:
        """Word every rule and fact."""
        self._rulebook, self._replaced, self._brief = rulebook, replaced, brief
        self._passages = passages
        self._cite = lru_cache(maxsize=None)(self._one_cite)
        self.bits: dict[str, int] = {}
        self._grounds_made: dict[tuple[str, str, bool], Ground] = {}
        self._recommendations = Remembered[Recommendation](_EACH * len(rulebook.rules))
        self.reasons = Remembered[Reason](_EACH * len(rulebook.rules))
        self.open_facts = Remembered[OpenFact](_EACH_FACT * len(rulebook.facts))
        self.rulesets = [
            RulesetInForce(
                id=r.id, in_force_from=r.in_force_from, status=r.status, review_by=r.review_by, digest=r.digest
            )
            for r in rulebook.rulesets
        ]
        self.rules = {rule.id: self._rule(rule) for rule in rulebook.rules.values()}
        self.facts = {fact.id: self._fact(fact) for fact in rulebook.facts.values()}
        self.facts_by_bit = {bit: fact for fact, bit in self.bits.items()}

    def remembered(self, name: Hashable, make: Callable[[], Recommendation]) -> Recommendation:
        """A recommendation that other cases can have too: made once for each name, and from the second on written."""
        found = self._recommendations.find(name)
        if found is None:
            return self._recommendations.get(name, make)
        if found.kept_json is None:
            found.keep_json(b"".join(self.written(found)))
        return found

    def written(self, one: Recommendation) -> Sequence[bytes]:
        """A recommendation as JSON, in pieces most of which were written before."""
        if one.kept_json:
            return (one.kept_json,)
        words = self.rules[one.id]
        return (
            words.begins,
            _text(one.status),
            b',"robust":true,"awaiting_judgement":' if one.robust else b',"robust":false,"awaiting_judgement":',
            b"true" if one.awaiting_judgement else b"false",
            words.between,
            _text(one.who_acts),
            b',"who_decides":',
            _text(one.who_decides),
            b',"deadline":',
            one.deadline.as_bytes() if one.deadline else b"null",
            b',"because":[',
            _listed(one.because),
            b'],"why_not":[',
            _listed(one.why_not),
            b'],"open":[',
            _listed(one.open),
            b'],"settled_by":[',
            _listed(one.settled_by),
            b'],"consider":[',
            _listed(one.consider),
            b'],"checklist":[',
            _listed(one.checklist),
            words.ends,
        )

    def asked(self, one: Question) -> Sequence[bytes]:
        """A question as JSON, in pieces most of which were written before."""
        words = self.facts[one.fact]
        return words.begins, b",".join(map(_text, one.settles)), words.ends

    def _rule(self, rule: Rule) -> RuleWording:
        grounds = tuple(self._grounds(rule))
        named = dict.fromkeys(g.criterion for g in grounds)
        criteria = [self._rulebook.criteria[c] for c in named if c in self._rulebook.criteria]
        deadline = rule.deadline
        doubts = [
            *rule.doubts,
            *(deadline.doubts if deadline else ()),
            *(d for c in criteria for d in c.doubts),
        ]
        differs = [self._differing(d) for d in [*rule.differs, *(d for c in criteria for d in c.differs)]]
        cites, doubtful = self._cites(rule.cites), [self._doubt(d) for d in doubts]
        return RuleWording(
            grounds=grounds,
            cites=cites,
            doubts=doubtful,
            differs=differs,
            consider=tuple(self._consideration(one) for one in rule.consider),
            checklist=tuple(self._item(one) for one in rule.checklist),
            counted=counted(deadline, self._rulebook) if deadline else "",
            deadline=self._cites(deadline.cites) if deadline else [],
            reading=sum({self.bits.setdefault(fact, 1 << len(self.bits)) for fact in self._reads(rule)}),
            begins=to_json({"id": rule.id, "ruleset": rule.ruleset, "title": rule.recommend})[:-1] + b',"status":',
            between=b',"modality":%b,"who_acts":' % to_json(rule.modality),
            ends=b'],"cites":[%b],"doubts":[%b],"differs":[%b]}'
            % (_listed(cites), _listed(doubtful), _listed(differs)),
        )

    def _fact(self, fact: Fact) -> FactWording:
        cites = self._cites(fact.cites)
        answers = list(fact.answers) or [_ASKED_FOR.get(fact.kind, f"a whole number of {fact.unit}")]
        asked = Question(fact=fact.id, question=fact.question, answers=answers, help=fact.help, held_by=fact.held_by,
                         judgement=fact.judgement, settles=[], cites=cites)  # fmt: skip
        begins, _, ends = asked.as_bytes().rpartition(b'"settles":[]')
        return FactWording(
            answers=answers,
            cites=cites,
            indicators_for=[self._cites(i.cites) for i in fact.indicators_for],
            indicators_against=[self._cites(i.cites) for i in fact.indicators_against],
            cautions=[Caution(text=c.says, cites=self._cites([c])) for c in fact.cautions],
            begins=begins + b'"settles":[',
            ends=b"]" + ends,
        )

    def _consideration(self, one: Consideration) -> tuple[FactTest, tuple[ConsiderationState, ...]]:
        cites = self._cites(one.cites)
        return one.when, tuple(
            ConsiderationState(text=one.says, fact=one.when.fact, state=state, cites=cites) for state in _CONSIDER
        )

    def _item(self, one: ChecklistItem) -> tuple[FactTest, tuple[ChecklistState, ...]]:
        cites = self._cites(one.cites)
        return one.done_when, tuple(ChecklistState(item=one.item, state=s, cites=cites) for s in _CHECKLIST)

    def _reads(self, rule: Rule) -> Iterator[str]:
        facts = self._rulebook.facts
        for fact in self._rulebook.rests_on[rule.id] & facts.keys():
            yield fact
            yield from (one.fact for one in (*facts[fact].indicators_for, *facts[fact].indicators_against))
        yield from (one.when.fact for one in rule.consider)
        yield from (one.done_when.fact for one in rule.checklist)

    def _grounds(self, rule: Rule) -> Iterator[Ground]:
        for part, exception in rule.parts():
            yield from self._within(part, exception=exception)

    def _within(self, test: Test, *, exception: bool, denied: bool = False) -> Iterator[Ground]:
        """The grounds in a tree; those under "none of" speak by not being met."""
        if isinstance(test, AllOf | AtLeast | NoneOf):
            for member in test.members:
                yield from self._within(member, exception=exception, denied=denied != isinstance(test, NoneOf))
        elif isinstance(test, CriterionTest | RuleTest):
            judged = NoneOf((test,)) if denied else test
            if isinstance(test, CriterionTest):
                one = self._rulebook.criteria[test.criterion]
                name, text, facts = one.id, one.name, tuple(_facts_of(one.met_when, self._rulebook))
                cites = self._cites(one.cites)
            else:
                other = self._rulebook.rules[test.rule]
                name, text, facts = other.id, f"{other.name} {'applies' if test.applies else 'does not apply'}", ()
                cites = self._cites(other.cites)
            text = f"not: {text}" if denied else text
            # Several rules rest on the same: the same is said of it.
            made = Ground(judged, exception, name, text, facts, cites)
            yield self._grounds_made.setdefault((name, text, exception), made)

    def _cites(self, citations: Iterable[Citation]) -> list[Cite]:
        return [self._cite(c) for c in citations]

    def _one_cite(self, citation: Citation) -> Cite:
        return Cite(
            source=citation.source,
            weight=self._rulebook.sources[citation.source].weight,
            at=citation.at,
            says=None if self._brief else citation.says,
            replaced=citation.source in self._replaced,
            passage=None if self._brief else self._passages.at(citation.source, citation.at),
        )

    def _doubt(self, doubt: Doubt) -> DoubtText:
        return DoubtText(text=doubt.text, cites=self._cites(doubt.cites))

    def _differing(self, differing: Differing) -> DifferingSource:
        weight = self._rulebook.sources[differing.source].weight
        return DifferingSource(source=differing.source, weight=weight, at=differing.at, reading=differing.reading)


_KEPT = attrgetter("_json")


def _listed(parts: Sequence[Shape]) -> bytes:
    """Parts as JSON, without the brackets around them."""
    if not parts:
        return b""
    try:
        return b",".join(map(_KEPT, parts))
    except (AttributeError, TypeError):  # Not each of them was written before.
        return b",".join([one.kept_json or one.keep_json() for one in parts])


@lru_cache(maxsize=2_000)
def _text(text: str) -> bytes:
    """A text as JSON: of the few statuses, bodies and ids of recommendations."""
    return to_json(text)


def _facts_of(test: Test, rulebook: Rulebook) -> Iterable[str]:
    """The facts that a tree rests on, through the criteria it names, in the order written, each once."""
    found: dict[str, None] = {}
    for leaf in tests_in(test):
        if isinstance(leaf, CriterionTest):
            found |= dict.fromkeys(_facts_of(rulebook.criteria[leaf.criterion].met_when, rulebook))
        elif isinstance(leaf, FactTest):
            found[leaf.fact] = None
    return found
