"""What scenarios show of a draft: that all hold with it in force, what it does to older ones, and what none notices."""

from collections.abc import Container, Iterator, Sequence
from itertools import islice

from rules_engine.loading.excused import read_excuses
from rules_engine.loading.tree import Findings
from rules_engine.rendering.phrases import short_day
from rules_engine.rulebook import Rulebook
from rules_engine.workbench.mutation import report
from rules_engine.workbench.mutation.changes import Change
from rules_engine.workbench.mutation.every_change import every_change
from rules_engine.workbench.mutation.finding_out import find_out
from rules_engine.workbench.mutation.places import place_of
from rules_engine.workbench.mutation.running import at_any_time, sound_scenarios
from rules_engine.workbench.proving.proving import rulebooks
from rules_engine.workbench.publishing.found import Found
from rules_engine.workbench.publishing.trial import Trial
from rules_engine.workbench.scenarios.reading import read_features
from rules_engine.workbench.scenarios.running import Outcome
from rules_engine.workbench.scenarios.showing import as_text
from rules_engine.workbench.scenarios.trying import How, run

_LISTED = 12
"""How many scenarios are listed that come out otherwise: more nobody reads here."""


def held(trial: Trial) -> Found:
    """By their own dates all of them have to hold; what the draft does to older ones is told."""
    findings = Findings()
    features = read_features(sorted(trial.features.glob("*.feature")), findings)
    found = run(trial.rulesets, features, findings.all, How(trial.today))
    if not found.passed:
        return Found(sound=False, said=as_text(found))
    digests = {book.digest for book in rulebooks(trial.with_it) if trial.is_in(book)}
    shown = [one for one in found.outcomes if one.rulebook in digests]
    own = [one for one in shown if one.file.endswith(f"/{trial.draft.topic}.feature")]
    lines = [as_text(found), f"{len(shown)} of them are of {short_day(trial.starts)} or later, and judged by it."]
    changed = trial.comparison is None or bool(trial.comparison.rules)
    if (trial.comparison is None or any(one.change != "gone" for one in trial.comparison.rules)) and not own:
        lines.append(
            f"None of {trial.draft.topic}.feature is: nothing shows what this version does. Write scenarios on "
            f"{trial.starts} or later."
        )
        return Found(sound=False, said="\n".join(lines))
    if changed:
        topical = [one for one in features if one.file.endswith(f"/{trial.draft.topic}.feature")]
        lines += _otherwise(run(trial.rulesets, topical, (), How(trial.today, on=trial.starts)).failed, trial)
    return Found(sound=True, said="\n".join(lines))


def _otherwise(failed: list[Outcome], trial: Trial) -> Iterator[str]:
    """Scenarios on earlier dates that it would judge otherwise: they stay as they are, and show what changes."""
    older = [one for one in failed if one.failure]
    if not older:
        yield f"Had it been in force all along, every scenario of {trial.draft.topic} would come out the same."
        return
    yield f"Had it been in force all along, {len(older)} of {trial.draft.topic} would come out otherwise, such as:"
    for one in islice(older, _LISTED):
        said = one.failure
        yield f"  {one.file}:{one.row or one.line}: {one.name}"
        yield f"    {said.step if said else ''}. By this version: {said.found if said else ''}"


def noticed(trial: Trial) -> Found:
    """Whether a scenario would notice each thing that could be wrong in what the draft says otherwise.

    Scenarios of every date are asked that come out by the draft as they say: older ones show what it leaves as it was.
    """
    known = {*trial.was.criteria.values(), *trial.was.rules.values(), *trial.was.sequence} if trial.was else set()
    now = at_any_time(trial.now)
    changes = [one for one in every_change(now) if one.before not in known]
    if not changes:
        return Found(sound=True, said="It says of no rule and no criterion anything else than before.")
    told = _asked(trial, now, changes)
    unnoticed = {one.outcome.change.says for one in told if one.state == "unnoticed"}
    before = _unnoticed_before(trial, unnoticed)
    found = report.Report([one for one in told if one.outcome.change.says not in before], ())
    if found.sound:
        lines = [f"Changed in {len(found.told)} ways, one at a time: a scenario would notice each that matters."]
    else:
        lines = [report.as_text(found)]
    if before:
        lines.append(
            f"{len(before)} more go unnoticed in what is in force, too, and are left out: thresholds mutate lists them."
        )
    return Found(found.sound, "\n".join(lines))


def _asked(trial: Trial, rulebook: Rulebook, changes: Sequence[Change]) -> list[report.Told]:
    """What the scenarios notice, of those that come out by a rulebook as they say."""
    asked, _ = sound_scenarios(trial.features, rulebook, trial.starts)
    found = find_out(rulebook, asked, changes, {}, since=trial.starts)
    outcomes = {outcome.change.says: outcome for outcome, _ in found}
    because = {one.says: one.because for one in read_excuses(trial.rulesets, Findings())}
    return [
        report.Told(outcomes[says], place_of(one, trial.with_it, rulebook), because.get(says, ""))
        for one in changes
        if (says := one.says)
    ]


def _unnoticed_before(trial: Trial, unnoticed: Container[str]) -> set[str]:
    """Of what goes unnoticed, what does so in the rulebook that is in force as well: no fault of the draft's."""
    if trial.was is None:
        return set()
    was = at_any_time(trial.was)
    told = _asked(trial, was, [one for one in every_change(was) if one.says in unnoticed])
    return {one.outcome.change.says for one in told if one.state == "unnoticed"}
