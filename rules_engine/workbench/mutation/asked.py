"""The scenarios as they are asked about a change: each with its case, settled once, and the sentences to hold."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from rules_engine.case import Case, CaseRefused, read_case, settle
from rules_engine.contract import Assessment
from rules_engine.facts import Facts
from rules_engine.names import to_id
from rules_engine.rulebook import Rulebook
from rules_engine.workbench.mutation.aspects import Aspect, aspects
from rules_engine.workbench.mutation.excerpts import JudgedRule, JudgedWhole
from rules_engine.workbench.scenarios.reading import Example, Feature
from rules_engine.workbench.scenarios.running import meaning
from rules_engine.workbench.steps import Step, World


@dataclass(frozen=True, slots=True)
class Expected:
    """A sentence that a scenario expects to hold; ``rule`` is the id of the rule that it names, if it names one."""

    line: int
    text: str
    step: Step
    blanks: Mapping[str, str]
    rule: str | None
    aspects: frozenset[Aspect]


@dataclass(frozen=True, slots=True)
class Asked:
    """A scenario: where it stands, its case, what was settled of it, and what it expects.

    ``outline`` marks one row of several, of which each has to hold what is expected.
    """

    place: str
    name: str
    case: Case
    facts: Facts
    expected: tuple[Expected, ...]
    outline: bool = False

    def fails(self, one: Expected, judged: JudgedRule | JudgedWhole, rulebook: Rulebook, now: Assessment) -> bool:
        """Whether a sentence no longer holds of an assessment by what was changed.

        Where it tries another answer that is judged anew; ``rulebook`` is the one as it stands.
        """

        def again(_: Rulebook, told: Mapping[str, object]) -> Assessment:
            case = read_case(told)
            return judged.assessment(settle(rulebook, case), case.on or rulebook.on)

        world = World(
            lambda _: rulebook, rulebook, self.case.authority, self.case.on or rulebook.on, dict(self.case.facts), now
        )
        world.assess = again
        try:
            one.step.run(world, **one.blanks)
        except CaseRefused:
            return False
        except Exception:  # noqa: BLE001 (a sentence that cannot be asked any more does not hold: its step may be gone)
            return True
        return False


def asked_of(features: Iterable[Feature], rulebook: Rulebook) -> Iterator[Asked]:
    """The scenarios that a rulebook judges: those of its dates whose case is not refused."""
    for feature in features:
        for example in feature.examples:
            found = _asked(feature.file, example, rulebook)
            if found:
                yield found


def _asked(file: str, example: Example, rulebook: Rulebook) -> Asked | None:
    world = World(lambda _: rulebook, rulebook)
    expected = []
    for sentence in example.sentences:
        found = meaning(sentence.keyword, sentence.text)
        if found is None:
            return None
        step, blanks = found
        if step.keyword == "given":
            try:
                step.run(world, **blanks, **({} if sentence.rows is None else {"datatable": sentence.rows}))
            except (AssertionError, ValueError):
                return None
        elif step.keyword == "then":
            rule = to_id(blanks["rule"]) if "rule" in blanks else None
            expected.append(Expected(sentence.line, sentence.text, step, blanks, rule, aspects(step.sentence)))
    until = rulebook.covers_until
    if world.on < rulebook.covers_from or (until and world.on > until):
        return None
    case = read_case({"authority": world.authority, "on": world.on, "facts": world.facts})
    try:
        facts = settle(rulebook, case)
    except CaseRefused:
        return None
    place = f"{file}:{example.row or example.line}"
    return Asked(place, example.name, case, facts, tuple(expected), outline=example.row is not None)
