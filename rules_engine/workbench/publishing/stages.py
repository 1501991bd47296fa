"""What a draft goes through before it is signed: each stage finds something out, and says whether it may go on."""

from collections.abc import Callable
from dataclasses import dataclass

from rules_engine.inference import EngineFault, SecondDecider, UnfitRulebook, rehearse
from rules_engine.rendering.forms import to_text
from rules_engine.rendering.phrases import short_day
from rules_engine.workbench.checking import everything
from rules_engine.workbench.checking.kinds import Severity
from rules_engine.workbench.checking.showing import file_of
from rules_engine.workbench.comparing.document import document
from rules_engine.workbench.proving.cases import ProofFault
from rules_engine.workbench.proving.document import document as proved
from rules_engine.workbench.proving.proving import prove
from rules_engine.workbench.publishing.earlier import changed_before, days_to_compare
from rules_engine.workbench.publishing.found import Found
from rules_engine.workbench.publishing.shown import held, noticed
from rules_engine.workbench.publishing.trial import Trial

CASES, WITHIN = 1000, 120.0
"""How many random cases both deciders are put, and in how many seconds they have to be done with them."""


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage: its name, what it looks at in a sentence, and how it finds that out."""

    name: str
    about: str
    run: Callable[[Trial], Found]


def _check(trial: Trial) -> Found:
    checked = everything.check(trial.rulesets, trial.features, trial.today)
    wrong = [finding for finding, how in checked.findings if how is Severity.WRONG]
    own = {table.at.file for table in trial.draft.files}
    advice = [one for one, how in checked.findings if how is Severity.ADVICE and one.place.file in own]
    lines = [f"{file_of(one, trial.rulesets.name)}:{one.place.line}: {one.message}" for one in wrong]
    lines += [f"advice: {one.place.file}:{one.place.line}: {one.message}" for one in advice]
    return Found(not wrong, "\n".join(lines or ["Nothing is wrong."]))


def _earlier(trial: Trial) -> Found:
    otherwise = changed_before(trial.starts, trial.without, trial.with_it)
    if otherwise:
        lines = [f"On {short_day(day)} there would be {what}." for day, what in otherwise]
        return Found(sound=False, said="\n".join(["It would change answers of dates before it begins.", *lines]))
    count = len(days_to_compare(trial.without, trial.starts))
    return Found(
        sound=True,
        said=f"For every date before {short_day(trial.starts)} the rulebook is the same, with the same digest "
        f"({count} {'day' if count == 1 else 'days'} compared: nothing begins or ends between them).",
    )


def _diff(trial: Trial) -> Found:
    found = trial.comparison
    if found is None:
        return Found(sound=True, said="No rulebook would be in force on that day without it: all of it is new.")
    weakened = [one.name for one in found.rules if one.weakened]
    if found.weakened:
        weakened.append(THE_RULEBOOK)
    return Found(sound=True, said=to_text(document(found)), weakened=tuple(weakened))


THE_RULEBOOK = "the rulebook"
"""What is confirmed where duties are weaker without a word of any rule."""


def _prove(trial: Trial) -> Found:
    try:
        report = prove(trial.with_it, trial.starts)
    except (ProofFault, EngineFault, UnfitRulebook) as fault:
        return Found(sound=False, said=f"Rely neither on the proof nor on the engine until this is mended: {fault}")
    if not report.sound:
        return Found(sound=False, said=to_text(proved(report)))
    count = sum(len(one.proofs) for one in report.rulebooks)
    return Found(
        sound=True,
        said=f"All {count} hold in every case. Once it is in force, thresholds prove --on {trial.starts} lists them.",
    )


def _rehearse(trial: Trial) -> Found:
    decider = SecondDecider()
    try:
        rehearse(trial.now, decider, cases=CASES, seed=0, within=WITHIN)
    except (EngineFault, UnfitRulebook) as error:
        return Found(sound=False, said=f"The second decider cannot hold it, or differs from the first: {error}")
    finally:
        decider.close()
    return Found(sound=True, said=f"Both deciders agree on every verdict of {CASES} random cases.")


STAGES = (
    Stage("Check", "Is anything wrong in the files, or still to do?", _check),
    Stage("Earlier answers", "Does any answer of an earlier date change?", _earlier),
    Stage("Proof", "Does what has to hold in every case still hold?", _prove),
    Stage("What changes", "What does it say otherwise, in which cases, and is a duty weaker?", _diff),
    Stage("Scenarios", "Do all scenarios hold with this version in force?", held),
    Stage("What nobody would notice", "Would a scenario fail if what is new were wrong?", noticed),
    Stage("Rehearsal", "Do both deciders agree on it?", _rehearse),
)
"""Every stage, in the order in which a draft goes through them."""
