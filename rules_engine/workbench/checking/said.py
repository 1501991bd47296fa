"""What scenarios say: whether each sentence is one of the step table, and names what the rulebook has."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from rules_engine.facts import Fact
from rules_engine.loading.tree import Finding, Findings, Place
from rules_engine.names import to_id
from rules_engine.rules import MODALITIES
from rules_engine.warnings import CODES
from rules_engine.workbench.checking.features import Feature, Scenario, Sentence
from rules_engine.workbench.checking.names import Names, Spelling, listed
from rules_engine.workbench.checking.sentences import StepTable, unknown
from rules_engine.workbench.checking.shape import slips_of
from rules_engine.workbench.steps import Step

_STATUSES = {
    '"{rule}" applies': "applies",
    '"{rule}" does not apply': "does not apply",
    '"{rule}" is undetermined': "is undetermined",
    '"{rule}" awaits judgement': "is undetermined",
}
"""What each sentence on a status shows; only what is undetermined awaits judgement."""
_TABLE = "the facts"
"""The one sentence with a table."""
_KINDS = {
    "judgement": "fact",
    "later": "step",
    "items": "answer",
    "open_items": "answer",
}
"""What a blank of the step table takes, where it is not called so."""


def wrong_sentences(features: Iterable[Feature], table: StepTable) -> Iterator[Finding]:
    """Steps that are no sentence of the step table, each line once."""
    features = list(features)
    # Where a first step was taken for a description, those that go on from it are right.
    slipped = {s.head for feature in features for s in feature.scenarios if s.described and any(slips_of(s))}
    every = ((s, one.head) for feature in features for one in feature.scenarios for s in one.sentences)
    told = set()
    # Where an outline's sentence can be read with other examples, what stands in this one is wrong.
    read = {s.at for f in features for one in f.scenarios for s in one.sentences if table.meaning(s.keyword, s.text)}
    for sentence, head in every:
        unread = table.meaning(sentence.keyword, sentence.text) is None and (sentence.keyword or head not in slipped)
        if unread and (sentence.at, sentence.text) not in told:
            told.add((sentence.at, sentence.text))
            finding = unknown(sentence)
            in_example = sentence.example and sentence.at in read
            yield replace(finding, place=sentence.example[-1].at) if in_example else finding
        if sentence.text == _TABLE and [cell.value for cell in (sentence.table or ((),))[0]] != ["fact", "answer"]:
            at = sentence.table[0][0].at if sentence.table else sentence.at
            message = 'Under "the facts" stands a table, and it begins with the row | fact | answer |.'
            yield Finding(at, message, "unknown-sentence")


def wrong_names(features: Iterable[Feature], table: StepTable, known: Names) -> list[Finding]:
    """Names and answers in scenarios that the rulebook does not have."""
    findings = Findings()
    spelling = Spelling(known, findings)
    for scenario in (scenario for feature in features for scenario in feature.scenarios):
        for sentence in scenario.sentences:
            meaning = table.meaning(sentence.keyword, sentence.text)
            if meaning is not None:
                _Said(sentence, scenario, spelling).check(*meaning)
    return findings.all


def statuses(features: Iterable[Feature], table: StepTable) -> dict[str, set[str]]:
    """For each rule by id, the statuses that scenarios show."""
    shown: dict[str, set[str]] = {}
    for sentence in _sentences(features):
        meaning = table.meaning(sentence.keyword, sentence.text)
        status = _STATUSES.get(meaning[0].sentence) if meaning else None
        if meaning and status:
            shown.setdefault(to_id(meaning[1]["rule"]), set()).add(status)
    return shown


def _sentences(features: Iterable[Feature]) -> Iterator[Sentence]:
    """Each sentence once, however many scenarios a background stands before."""
    every = (s for feature in features for scenario in feature.scenarios for s in scenario.sentences)
    return iter({(one.at, one.text): one for one in every}.values())


@dataclass(slots=True)
class _Said:
    """What one sentence says."""

    sentence: Sentence
    scenario: Scenario
    spelling: Spelling
    fact: Fact | None = None
    """The fact that it speaks of."""

    def check(self, step: Step, blanks: dict[str, str]) -> None:
        """Look up every name in the sentence and in its table."""
        self._check_table()
        for blank, told in blanks.items():
            at = self.sentence.where(told)
            match _kind(step, blank):
                case "fact":
                    self.fact = self.spelling.fact(told, at)
                case "facts":
                    for one in listed(told):
                        self.spelling.fact(one, self.sentence.where(one))
                case "steps":
                    for one in listed(told):
                        self._name("step", one, self.sentence.where(one))
                case "answer":
                    self._answer(told, at)
                case "item":
                    items = self.spelling.known.items.get(to_id(blanks["rule"]), ())
                    self.spelling.exactly("The checklist item", told, at, items)
                case kind:
                    self._name(kind, told, at)

    def _check_table(self) -> None:
        seen: set[str] = set()
        for name, *answers in self.sentence.table[1:]:
            # An outline may fill in a fact that stands above: its answer takes the place of the one there.
            if to_id(name.value) in seen and answers and answers[0].at.line == name.at.line:
                message = f'"{name.value}" stands twice in this table, and only the last would count. Keep one.'
                self.spelling.findings.add(name.at, message, "written-twice")
            seen.add(to_id(name.value))
            self.fact = self.spelling.fact(name.value, name.at)
            for answer in answers[:1]:
                self._answer(answer.value, answer.at)

    def _answer(self, told: str, at: Place) -> None:
        # A case that is refused is answered wrongly on purpose.
        if self.fact and not self.scenario.refused:
            self.spelling.answer(self.fact, told, at)

    def _name(self, kind: str, told: str, at: Place) -> None:
        known = self.spelling.known
        match kind:
            case "rule":
                self.spelling.named("The rule", told, at, known.rules)
            case "step":
                self.spelling.named("The step", told, at, known.steps)
            case "body":
                self.spelling.exactly("The body", told, at, known.bodies, fold=str.lower)
            case "modality":
                self.spelling.exactly("The modality", told, at, MODALITIES)
            case "code":
                self.spelling.exactly("The warning", told, at, CODES)
            case "source":
                self.spelling.exactly("The source", told, at, known.sources)
            case "authority" if not self.scenario.refused:
                self.spelling.exactly("The authority", told, at, known.authorities)
            case "day":
                self.spelling.day(told, at)
                if self.sentence.text.startswith("a case for") and not self.scenario.refused:
                    self.spelling.covered(told, at)
            case _:
                return


def _kind(step: Step, blank: str) -> str:
    """What a blank of a sentence takes."""
    if blank == "name":
        return "fact" if step.keyword == "given" else ""
    if blank == "names":
        return "steps" if "{step}" in step.sentence else "facts"
    # Whoever answers a question may be any agency.
    if blank == "body" and step.keyword == "given":
        return ""
    return _KINDS.get(blank, blank)
