"""A new scenario: the smallest case in which a rule applies, put where the rule's scenarios stand."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from pydantic import JsonValue

from rules_engine.assessment import assess
from rules_engine.case import Case, CaseRefused
from rules_engine.loading import Folder, RulesetError
from rules_engine.names import nearest, to_id
from rules_engine.rulebook import NotCovered, Rulebook, in_force
from rules_engine.rules import Rule
from rules_engine.workbench.drafts import drafts_in, with_drafts
from rules_engine.workbench.scaffolding import texts
from rules_engine.workbench.scaffolding.beginning import Begun, CannotBegin
from rules_engine.workbench.scenarios.writing import scenario, status


def new_scenario(folder: Folder, features: Path, name: str, rule: str, today: date) -> Begun:
    """A scenario in the feature of a rule's topic. Raises CannotBegin."""
    called = " ".join(name.split())
    if not called:
        raise CannotBegin("A scenario needs a name: say in a sentence what it shows.")
    rulebook, found = _rule(folder, rule, today)
    path = features / f"{found.ruleset}.feature"
    text = path.read_bytes().decode() if path.is_file() else f"Feature: {_title(rulebook, found)}\n"
    if f": {texts.to_do(called)}" in text or f": {called}\n" in text:
        raise CannotBegin(f'There is a scenario "{called}" in {path.name} already. Choose another name.')
    case, word = _smallest(rulebook, found)
    told = scenario(texts.to_do(called), case, [status(found, word)], rulebook)
    features.mkdir(exist_ok=True)
    path.write_bytes(_placed(text, _heading(folder, found), told).encode())
    said = {"applies": f'It is the smallest case in which "{found.name}" applies.'}
    drafts = {(one.topic, one.starts) for one in drafts_in(folder)}
    flag = " --draft" if (found.ruleset, rulebook.on) in drafts else ""
    return Begun(
        (path,),
        (
            said.get(word, "It says nothing of the case yet.")
            + " Make it the case that you mean, and say what is expected of it.",
            "Tag it with the statement of the guidance that it shows, such as @LOCAL2025/rapid-reviews/1.1.",
            f"Take TODO from its name, and run it: thresholds scenarios --ruleset {found.ruleset}{flag}.",
        ),
    )


def _rule(folder: Folder, called: str, today: date) -> tuple[Rulebook, Rule]:
    """The rule, and the rulebook that has it: that of the newest draft of its topic, else the newest in force."""
    tried = with_drafts(folder)
    days = sorted({one.starts for one in tried.versions if one.status == "in force"}, reverse=True)
    known: dict[str, str] = {}
    try:
        for day in days:
            rulebook = in_force(tried, day)
            found = rulebook.rules.get(to_id(called))
            if found is not None:
                starts = next(one.in_force_from for one in rulebook.rulesets if one.id == found.ruleset)
                return in_force(tried, max(starts, today)), found
            known |= {one.id: one.name for one in rulebook.rules.values()}
    except (RulesetError, NotCovered) as error:
        raise CannotBegin(f"The rulesets have to be mended first:\n{error}") from None
    near = nearest(called, known.values())
    meant = f' Did you mean "{near}"?' if near else ""
    raise CannotBegin(f'There is no rule "{called}".{meant}')


def _title(rulebook: Rulebook, rule: Rule) -> str:
    return next(one.title for one in rulebook.rulesets if one.id == rule.ruleset)


def _smallest(rulebook: Rulebook, rule: Rule) -> tuple[Case, str]:
    """A case told by the fewest answers by which the rule applies, really assessed; else one that says nothing."""
    authority = rulebook.authorities[0]
    nothing = Case(authority=authority, on=rulebook.on, facts={})
    found = next(one for one in assess(rulebook, nothing).recommendations if one.id == rule.id)
    for settled in found.settled_by:
        if settled.status == "applies":
            case = Case(authority=authority, on=rulebook.on, facts=dict(_answers(rulebook, settled.answers)))
            if _status(rulebook, case, rule) == "applies":
                return case, "applies"
    return nothing, found.status


def _status(rulebook: Rulebook, case: Case, rule: Rule) -> str | None:
    try:
        return next(one.status for one in assess(rulebook, case).recommendations if one.id == rule.id)
    except CaseRefused:
        return None


def _answers(rulebook: Rulebook, told: Mapping[str, object]) -> Iterator[tuple[str, JsonValue]]:
    """Answers as a case tells them, from the words that settle a recommendation: of several, the first."""
    for fact, words in told.items():
        word = words[0] if isinstance(words, list) else words
        if isinstance(word, Mapping):
            included = [answer for answer in rulebook.facts[fact].answers if answer in _listed(word.get("includes"))]
            excluded = _listed(word.get("excludes"))
            others = [answer for answer in rulebook.facts[fact].answers if answer not in excluded]
            yield fact, [(included or others)[0]]
        elif rulebook.facts[fact].unit:
            numbers = [int(one) for one in str(word).split() if one.isdigit()]
            yield fact, numbers[0] - 1 if str(word).startswith("under") else numbers[0]
        else:
            yield fact, str(word)


def _listed(words: object) -> list[object]:
    return words if isinstance(words, list) else [words]


def _heading(folder: Folder, rule: Rule) -> str | None:
    """The heading of the guidance under which the rule's scenarios stand: that of its first citation of a ledger."""
    ledgers = {path.stem for path in (folder.path / "guidance").glob("*.yaml")}
    return next((one.at for one in rule.cites if one.source in ledgers), None)


def _placed(text: str, heading: str | None, told: str) -> str:
    """The feature with the scenario at the end of what stands under the heading, which is added where it is missing."""
    end = "\r\n" if "\r\n" in text else "\n"
    lines = text.rstrip().splitlines()
    new = ["", *told.rstrip("\n").splitlines()]
    if heading is None:
        under = any(line.strip().startswith("Rule:") for line in lines)
        return end.join([*lines, *(new if under else [line[2:] for line in new]), ""])
    start = next((n for n, line in enumerate(lines) if line.strip() == f"Rule: {heading}"), None)
    if start is None:
        return end.join([*lines, "", f"  Rule: {heading}", *new, ""])
    after = next((n for n in range(start + 1, len(lines)) if lines[n].strip().startswith("Rule:")), len(lines))
    while not lines[after - 1].strip() or lines[after - 1].strip().startswith(("#", "@")):
        after -= 1
    return end.join([*lines[:after], *new, *lines[after:], ""])
