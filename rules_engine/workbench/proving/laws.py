"""The laws of the engine, proved on a rulebook: of every criterion and rule, in every state of knowledge.

The laws on what is open are proved of every state of knowledge, lawful or not; only where one breaks is a case looked
for that can be told.
"""

from collections.abc import Callable, Iterable, Mapping
from itertools import islice

from rules_engine.case import CaseRefused, settle
from rules_engine.criteria import Verdict
from rules_engine.diagrams import FALSE
from rules_engine.facts import Span, Value
from rules_engine.functions import Functions
from rules_engine.names import to_id
from rules_engine.rulebook import judge
from rules_engine.rules import Rule
from rules_engine.workbench.proving.breaches import Breach, Breaches
from rules_engine.workbench.proving.cases import ProofFault, as_scenario, case_of, tried
from rules_engine.workbench.proving.lawful import Lawful
from rules_engine.workbench.proving.report import Example, Outcome, Proof, RuleThere
from rules_engine.workbench.proving.smallest import Smallest
from rules_engine.workbench.proving.verdicts import Graded, Knowing

_TRIES = 500
_MOST_SHOWN = 5
_MOST_TRIED = 200
"""Where one law breaks it mostly breaks in very many places: a few are enough to show it."""

FIRM = "no answer takes away a duty that was certain"
NEVER_NO = "not known never reads as no"
PRESUMED = "no presumption makes another recommendation firmly not apply"
SETTLED = "once everything is answered nothing is left open"
AGREED = "what settles a case and what decides it agree"
APPLIES = "each rule applies in some lawful case"
FAILS = "each rule fails to apply in some lawful case"

_SAYS = {
    FIRM: "Where a criterion is met or a rule applies for certain though answers are open, it does so whatever they "
    "turn out to be.",
    NEVER_NO: "Where a criterion is not met or a rule does not apply though answers are open, that is so whatever they "
    "turn out to be.",
    PRESUMED: "Where a rule or a criterion stands only because nobody has shown an exception, no other recommendation "
    "is ruled out for that reason.",
    SETTLED: "In a case in which every question is answered that can be, every rule either applies or does not.",
    AGREED: "The part of the engine that says which questions still matter reads every rule as the part that judges "
    "it.",
    APPLIES: "No rule is written so that no case could ever call for it.",
    FAILS: "No rule is written so that it applies to every case alike.",
}
LAWS = tuple(_SAYS)


class Laws:
    """Proves the laws of the engine on one rulebook."""

    def __init__(self, knowing: Knowing, lawful: Lawful) -> None:
        """Prepare for a rulebook."""
        self._knowing, self._lawful, self._book = knowing, lawful, knowing.rulebook
        self._build = knowing.diagrams
        self._smallest = Smallest(knowing, lawful.function)
        self._breaches = Breaches(knowing, lawful.function)
        self._seen: list[Mapping[str, str]] = []

    def prove(self, law: str) -> Proof:
        """What came of a law. Raises ProofFault where the engine does otherwise than was proved."""
        prove: Mapping[str, Callable[[], Proof]] = {
            FIRM: lambda: self._of_knowledge(FIRM, self._breaches.answered(met=True)),
            NEVER_NO: lambda: self._of_knowledge(NEVER_NO, self._breaches.answered(met=False)),
            PRESUMED: lambda: self._of_knowledge(PRESUMED, self._breaches.ruled_out()),
            SETTLED: lambda: self._of_cases(SETTLED, self._breaches.left_open()),
            AGREED: self._agreed,
            APPLIES: lambda: self._of_rules(APPLIES, lambda one: one.presumed, "There is no such case for: {}."),
            FAILS: lambda: self._of_rules(
                FAILS, lambda one: self._build.negate(one.undetermined), "Applies whatever the answers: {}."
            ),
        }
        return prove[law]()

    def _agreed(self) -> Proof:
        """Whether settling has the same function of every rule as the verdicts come to where all is answered."""
        functions = Functions(self._book)
        # Its functions are built over this store, so that they can be compared with the verdicts' own.
        functions.domains, functions.variable = self._knowing.domains, self._knowing.variable
        functions.diagrams = self._build
        settling, verdicts = functions.built(), self._knowing.verdicts
        answered = [states.domain.full for states in self._knowing.states.values()]
        differing = [
            rule
            for rule in self._book.rules
            if len(set(self._build.restrict([settling[rule], *verdicts[rule].grades], answered))) > 1
        ]
        return self._proof(AGREED, f"They differ on: {self._names(differing)}." if differing else "", ())

    def _of_rules(self, law: str, where: Callable[[Graded], int], says: str) -> Proof:
        """A law that some lawful case shows for each rule; each such case is really assessed."""
        without = []
        for rule in self._book.rules:
            function = where(self._knowing.verdicts[rule])
            if self._build.both(function, self._lawful.function) == FALSE:
                without.append(rule)
            else:
                self._confirm(rule, function, "applies" if law == APPLIES else "does_not_apply")
        return self._proof(law, says.format(self._names(without)) if without else "", ())

    def _confirm(self, rule: str, function: int, expected: str) -> None:
        """See that the engine gives a rule a status in some case: in one tried before, or in one found by proof."""
        if any(statuses[rule] == expected for statuses in self._seen):
            return
        told = self._lawful.told(self._smallest.any_case(function))
        found = None if told is None else tried(self._book, case_of(self._book, self._lawful.authority, told))
        if found is None or found.statuses[rule] != expected:
            message = f'By proof a case was found in which "{rule}" {expected}, and the engine judges it otherwise.'
            raise ProofFault(message.replace("_", " "))
        self._seen.append(found.statuses)

    def _of_cases(self, law: str, breaches: Iterable[Breach]) -> Proof:
        """A law of complete lawful cases."""
        examples = []
        for breach in islice(breaches, _MOST_SHOWN):
            told = self._lawful.told(self._smallest.any_case(breach.function))
            found = None if told is None else tried(self._book, case_of(self._book, self._lawful.authority, told))
            if found is None:
                message = f'By proof "{breach.of}" is left open in a complete case, which the engine refuses.'
                raise ProofFault(message)
            examples.append(self._example(law, breach.of, told or {}, found.statuses[breach.of]))
        return self._proof(law, "", examples)

    def _of_knowledge(self, law: str, breaches: Iterable[Breach]) -> Proof:
        """A law of every state of knowledge."""
        seen: dict[str, Example | None] = {}
        for breach in islice(breaches, _MOST_TRIED):
            if len(seen) < _MOST_SHOWN and seen.get(breach.of) is None:
                seen[breach.of] = self._shown(law, breach)
        found = [one for one in seen.values() if one is not None]
        detail = ""
        if seen and not found:
            detail = (
                f"It breaks for {self._names(seen)} in what could be known, but no case that can be told was found."
            )
        return self._proof(law, detail, found, "not settled" if seen and not found else None)

    def _shown(self, law: str, breach: Breach) -> Example | None:
        """The smallest case found that shows a breach, as the first decider really judges it."""
        for states in islice(self._smallest.standing(breach.function), _TRIES):
            told = self._lawful.told(states)
            if told is None:
                continue
            if breach.fact is None:
                if self._verdict(told, breach.of) is Verdict.NOT_MET:
                    return self._example(law, breach.of, told, "does_not_apply")
                continue
            possible = self._knowing.states[breach.fact].all
            known = possible[breach.before].value
            if isinstance(known, Span):
                return None  # no plain answer says only that much of a number
            before, after = (self._with(told, breach.fact, value) for value in (known, possible[breach.after].value))
            was, now = self._verdict(before, breach.of), self._verdict(after, breach.of)
            certain = Verdict.MET if law == FIRM else Verdict.NOT_MET
            if was is certain and now not in (None, certain):
                word = "applies" if was is Verdict.MET else "does_not_apply"
                return self._example(law, breach.of, before, word, self._then(breach, now))
        return None

    def _then(self, breach: Breach, now: Verdict | None) -> str:
        fact = self._book.facts[breach.fact or ""].name
        return (
            f' Once "{fact}" is answered it is {now.name.lower().replace("_", " ") if now is not None else "refused"}.'
        )

    def _with(self, told: Mapping[str, Value], fact: str, value: Value | None) -> dict[str, Value]:
        return {**told, fact: value} if value is not None else {f: v for f, v in told.items() if f != fact}

    def _verdict(self, told: Mapping[str, Value], name: str) -> Verdict | None:
        """What the first decider says; ``None`` where the case is refused."""
        try:
            facts = settle(self._book, case_of(self._book, self._lawful.authority, told))
        except CaseRefused:
            return None
        return judge(self._book, facts)[name]

    def _example(self, law: str, of: str, told: Mapping[str, Value], word: str, then: str = "") -> Example:
        case = case_of(self._book, self._lawful.authority, told)
        rule = self._book.rules.get(of)
        name = rule.name if rule else self._book.criteria[of].name
        verb = {"applies": "applies", "undetermined": "is undetermined"}.get(word, "does not apply")
        if not isinstance(rule, Rule):
            verb = {"applies": "is met"}.get(word, "is not met")
        there = [RuleThere(id=of, name=name, status=word)] if rule else []
        scenario = as_scenario(self._book, law[:1].upper() + law[1:], case, {of: word} if rule else {})
        return Example(
            authority=case.authority, on=self._book.on, facts=case.facts, rules=there,
            says=f'"{name}" {verb}.{then}', scenario=scenario,
        )  # fmt: skip

    def _names(self, ids: Iterable[str]) -> str:
        every: Mapping[str, object] = {**self._book.criteria, **self._book.rules}
        return ", ".join(f'"{getattr(every[one], "name", one)}"' for one in ids)

    def _proof(self, law: str, detail: str, examples: Iterable[Example], outcome: Outcome | None = None) -> Proof:
        shown = list(examples)
        came = outcome or ("failed" if detail or shown else "proved")
        return Proof(id=to_id(law), kind="law", name=law, says=_SAYS[law], outcome=came, detail=detail, examples=shown)
