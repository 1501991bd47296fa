"""The main path: a case judged by a rulebook on a date."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from itertools import groupby

from rules_engine.case import Case, read_case, settle
from rules_engine.contract import (
    Assessment,
    Question,
    Recommendation,
    RulebookInForce,
    SequenceStep,
)
from rules_engine.criteria import Verdict
from rules_engine.deadlines import date_deadline
from rules_engine.explanation import Explaining
from rules_engine.facts import Facts, State
from rules_engine.headline import headline
from rules_engine.inference import compare
from rules_engine.passages import NO_PASSAGES, Passages
from rules_engine.readiness import make_ready
from rules_engine.rulebook import Rulebook, judge
from rules_engine.rules import MODALITIES
from rules_engine.sequence import passed, sequence
from rules_engine.settling import Settled
from rules_engine.warnings import step_warnings, warnings
from rules_engine.wording import Wording

CAVEAT = (
    "This is guidance worked out from the answers given. It recommends; people decide. What is not known is never "
    "counted as no. If a child may be at risk now, act now: this is not a child-protection referral."
)


def assess(
    rulebook: Rulebook,
    case: Case | Mapping[str, object],
    *,
    sets: bool = True,
    passages: Passages = NO_PASSAGES,
) -> Assessment:
    """Judge a case: settled facts, two deciders, what is open, deadlines, and the explanation of it all.

    ``sets=False`` leaves out ``settled_by``; ``passages`` are shown beside our paraphrases. Raises CaseRefused with
    everything that is wrong with the case, and EngineFault where the case cannot be evaluated; neither is ever a "no".
    """
    case = case if isinstance(case, Case) else read_case(case)
    ready = make_ready(rulebook)
    facts = settle(rulebook, case)
    on = case.on or rulebook.on
    asked = ready.second_decider.ask(rulebook, facts)
    verdicts = judge(rulebook, facts)
    brief = case.detail == "brief"
    settled = ready.settling(facts, sets=sets and not brief)
    wording = ready.wording(on, passages, brief=brief)
    assessment = concluded(rulebook, facts, on, verdicts, settled, wording, bearing=ready.bearing, brief=brief)
    compare(verdicts, asked.verdicts())
    return assessment


def concluded(  # noqa: PLR0913, PLR0917 (each is one step of the main path)
    rulebook: Rulebook,
    facts: Facts,
    on: date,
    verdicts: Mapping[str, Verdict],
    settled: Mapping[str, Settled],
    wording: Wording,
    *,
    bearing: Callable[[Recommendation], int],
    brief: bool = False,
) -> Assessment:
    """What follows from the verdicts of one decider: recommendations, deadlines, steps, questions and warnings.

    ``assess`` gives nothing of it before the other decider has agreed. ``bearing`` sorts first what others build on.
    """
    dated = {
        r.id: date_deadline(r.deadline, facts, rulebook.calendar, on) for r in rulebook.rules.values() if r.deadline
    }
    explaining = Explaining(rulebook, wording, facts, verdicts, settled, on, brief=brief)
    recommendations = [explaining.recommendation(rule, dated.get(rule.id)) for rule in rulebook.rules.values()]
    taken = sequence(rulebook.sequence, facts, on, recommendations, dated)
    left_behind = passed(rulebook.sequence, taken)
    gone_past = {one.recommendation for one in taken if one.step in left_behind}
    questions = _next_questions(rulebook, facts, settled, explaining, taken)
    return Assessment.made(
        id=None,
        rulebook=RulebookInForce.made(on=on, digest=rulebook.digest, rulesets=wording.rulesets),
        headline=headline(sorted(recommendations, key=bearing), explaining.begun, gone_past, len(questions)),
        recommendations=recommendations,
        sequence=taken,
        next_questions=questions,
        warnings=[*warnings(rulebook, facts, on, recommendations, dated), *step_warnings(rulebook, facts, on, taken)],
        caveat=CAVEAT,
    )


def as_json(rulebook: Rulebook, found: Assessment, *, passages: Passages = NO_PASSAGES, brief: bool = False) -> bytes:
    """An assessment by a rulebook as JSON in UTF-8: what ``model_dump_json`` writes, in a fraction of the time.

    What other cases have too was written before.
    """
    wording = make_ready(rulebook).wording(found.rulebook.on, passages, brief=brief)
    in_pieces: Mapping[str, Iterable[Sequence[bytes]]] = {
        "recommendations": map(wording.written, found.recommendations),
        "next_questions": map(wording.asked, found.next_questions),
    }
    pieces: list[bytes] = []
    # Joined once: to copy what is so long takes as long as to write it.
    for listed, fields in groupby(type(found).model_fields, lambda field: field if field in in_pieces else None):
        pieces.append(b"," if pieces else b"{")
        if listed is None:
            pieces.append(found.as_bytes(set(fields))[1:-1])
        else:
            pieces.append(b'"%b":[' % listed.encode())
            for place, one in enumerate(in_pieces[listed]):
                if place:
                    pieces.append(b",")
                pieces += one
            pieces.append(b"]")
    pieces.append(b"}")
    return b"".join(pieces)


def _next_questions(
    rulebook: Rulebook,
    facts: Facts,
    settled: Mapping[str, Settled],
    explaining: Explaining,
    taken: Iterable[SequenceStep],
) -> list[Question]:
    """What to ask next: never what nobody knows, and never what cannot matter.

    First what matters to the earliest step that is still ahead, then what settles most of the strongest duties, then
    most recommendations, then the order of facts.yaml.
    """
    ahead = {one.step for one in taken if one.state not in {"done", "not needed"}}
    steps = [step for step in rulebook.sequence if step.id in ahead]
    # From the last to the first: of several steps that a rule calls for, the first counts.
    stages = dict.fromkeys(rulebook.rules, len(steps))
    for place in range(len(steps) - 1, -1, -1):
        stages |= dict.fromkeys(steps[place].rules, place)
    opens: dict[str, list[str]] = {}
    for rule, one in settled.items():
        for fact in one.open:
            opens.setdefault(fact, []).append(rule)
    asked = [f for f in rulebook.facts if f in opens and facts.standing(f).state is not State.NOT_KNOWN]
    strongest = {rule.id for rule in rulebook.rules.values() if rule.modality == MODALITIES[0]}

    def urgency(fact: str) -> tuple[int, int, int]:
        rules = opens[fact]
        return min(map(stages.__getitem__, rules)), -len(strongest.intersection(rules)), -len(rules)

    return [explaining.question(rulebook.facts[f], opens[f]) for f in sorted(asked, key=urgency)]
