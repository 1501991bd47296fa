"""Whether this installation is sound: each check says that it is, or what to do."""

import shlex
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Literal

from rules_engine.assessment import assess
from rules_engine.calendar_days import day_in_words
from rules_engine.case import CaseRefused, read_case
from rules_engine.case_files import CannotRead, parse_yaml
from rules_engine.inference import EngineFault, UnfitRulebook
from rules_engine.loading import Folder, RulesetError
from rules_engine.rulebook import NotCovered, Rulebook, in_force

State = Literal["OK", "NOTE", "MEND"]
_AHEAD = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Check:
    """What was found: ``OK``, ``NOTE`` for what somebody should soon do, ``MEND`` for what is not sound."""

    state: State
    said: str


def checks(rulesets: Path, today: date) -> Iterator[Check]:
    """Every check, one after the other."""
    yield from _engine()
    folder = Folder(rulesets)
    try:
        rulebook = in_force(folder, today)
    except RulesetError:
        yield Check("MEND", "The rulesets cannot be used as they stand: thresholds check says what to mend.")
        return
    except NotCovered as error:
        yield Check("MEND", f"{error} Give this folder a ruleset that is in force today.")
        return
    yield from _rulebook(rulebook, today)
    yield from _examples(folder, rulesets / "examples")


def calendar_reaches(rulebook: Rulebook, today: date) -> bool:
    """Whether the official holidays reach far enough ahead for every deadline that starts today."""
    return rulebook.calendar.official_until >= today + _AHEAD


def _engine() -> Iterator[Check]:
    """The C extension, in a process of its own: an import that crashes must not end this one."""
    command = [sys.executable, "-P", "-c", "import durable_rules_engine"]
    loads = subprocess.run(command, capture_output=True, check=False).returncode == 0  # noqa: S603 (nothing is given)
    compiler = shlex.split(sysconfig.get_config_var("CC") or "cc")[0]
    if shutil.which(compiler):
        yield Check("OK", f"There is a C compiler ({compiler}).")
    else:
        what = f"There is no C compiler ({compiler}). durable-rules needs one to be built: install gcc."
        yield Check("NOTE" if loads else "MEND", what)
    if loads:
        yield Check("OK", "The second decider's C extension can be imported.")
    else:
        yield Check("MEND", "The second decider's C extension cannot be imported: make clean, then make setup.")


def _rulebook(rulebook: Rulebook, today: date) -> Iterator[Check]:
    review = min(r.review_by for r in rulebook.rulesets)
    overdue = review < today
    told = f"The rulebook of {day_in_words(today)} is {rulebook.digest[:19]}, with {len(rulebook.rules)} rules; "
    told += (
        f"its review was due by {day_in_words(review)}: check whether the guidance has been re-issued."
        if overdue
        else (f"its review is due by {day_in_words(review)}.")
    )
    yield Check("NOTE" if overdue else "OK", told)
    until = day_in_words(rulebook.calendar.official_until)
    if calendar_reaches(rulebook, today):
        yield Check("OK", f"The official holidays are known until {until}.")
    else:
        yield Check("MEND", f"The official holidays are known only until {until}: renew calendar.yaml and holidays.")
    cited = {c.source for one in rulebook.order for c in one.cites}
    replaced = [s for s in rulebook.sources.values() if s.id in cited and s.replaced_on(today)]
    for source in replaced:
        successor = rulebook.sources[source.replaced_by].title if source.replaced_by else "another source"
        since = f"since {day_in_words(source.replaced_from)}" if source.replaced_from else "by now"
        yield Check("NOTE", f"{source.title} is cited, and {since} replaced by {successor}: compare the two.")
    if not replaced:
        yield Check("OK", "No source that is cited has been replaced.")


def _examples(folder: Folder, examples: Path) -> Iterator[Check]:
    """Both deciders on every worked case."""
    files = sorted(examples.glob("*.yaml"))
    agreed = 0
    for file in files:
        try:
            case = read_case(parse_yaml(file.read_text(encoding="utf-8")))
            assess(in_force(folder, case.on or date.max), case)
            agreed += 1
        except (CannotRead, CaseRefused, NotCovered) as error:
            yield Check("MEND", f"The example {file.name} does not fit the rulebook: {error}")
        except UnfitRulebook as error:
            yield Check("MEND", f"The second decider cannot follow the rulebook: {error}")
        except EngineFault as fault:
            yield Check("MEND", f"The example {file.name} could not be evaluated: {fault.reason}.")
    if agreed == len(files) and files:
        yield Check("OK", f"Both deciders agree on all {agreed} worked cases.")
    if not files:
        yield Check("NOTE", "This folder has no worked cases (examples/*.yaml) to try the two deciders on.")
