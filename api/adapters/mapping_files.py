"""Reads mappings, which policy officers write: strictly, and with everything that is wrong told at once."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from api.adapters.mapping import ANSWERED_BY, AUTHORITY, NONE, FormMapping, Question, alike
from rules_engine.facts import NOT_KNOWN, Fact, Kind
from rules_engine.loading.parsing import read_tree
from rules_engine.loading.tree import Findings, Reader, Table, Text
from rules_engine.names import to_id
from rules_engine.rulebook import Rulebook

_KEYS = ("form", AUTHORITY, "assessed on", ANSWERED_BY, "questions", "read by people")
_TODAY, _SUBMITTED = "today", "day of submission"
_LONGEST = 100
"""As long as a body's name in a case."""


def read_mapping(path: Path, shown_as: str, rulebook: Rulebook, findings: Findings) -> FormMapping | None:
    """The mapping that a file holds. ``None`` where anything is wrong in it, which is added to ``findings``."""
    before = len(findings.all)
    table = read_tree(path, shown_as, findings)
    mapping = _MappingReader(rulebook, findings).mapping(table) if table else None
    return mapping if len(findings.all) == before else None


@dataclass(slots=True)
class _MappingReader:
    """Reads one file."""

    rulebook: Rulebook
    findings: Findings
    seen: dict[str, Text] = field(default_factory=dict)
    """The questions named so far, by id."""

    def mapping(self, table: Table) -> FormMapping:
        head = Reader(table, _KEYS, self.findings, "a mapping")
        head.needs("form")
        forms = head.texts("form")
        for form in forms:
            if not form.value:
                self.findings.add(form.at, 'Write the name of the form after "form:", as GOV.UK Forms shows it.')
        head.needs(AUTHORITY)
        authority = self._told(head, AUTHORITY, self.rulebook.authorities)
        answered_by = self._told(head, ANSWERED_BY) if head.tree(ANSWERED_BY) else None
        return FormMapping(
            forms=tuple(form.value for form in forms),
            authority=authority,
            on_day_of_submission=head.choice("assessed on", (_TODAY, _SUBMITTED), _TODAY) == _SUBMITTED,
            answered_by=answered_by,
            facts=tuple(self._facts(head)),
            read_by_people=frozenset(one.value for one in head.texts("read by people") if self._is_new(one)),
        )

    def _told(self, head: Reader, key: str, permitted: tuple[str, ...] = ()) -> str | Question:
        """Something that the mapping says for every submission, or that a question of the form tells."""
        tree = head.tree(key)
        if not isinstance(tree, Table):
            if isinstance(tree, Text) and tree.value:
                self._check_word(key, tree, permitted)
            return head.text(key, "")
        one = Reader(tree, ("question", "answers"), self.findings, f'"{key}"')
        name, answers = one.tree("question"), self._answers(one)
        for meant in answers.values():
            self._check_word(key, meant, permitted)
        one.needs("answers")
        if isinstance(name, Text):
            self._is_new(name)
        return Question(one.text("question"), key, {known: meant.value for known, meant in answers.items()})

    def _check_word(self, key: str, word: Text, permitted: tuple[str, ...]) -> None:
        if permitted and word.value not in permitted:
            self.findings.unknown(word.at, f'For "{key}" the word', word.value, permitted)
        elif not (0 < len(word.value) <= _LONGEST and word.value.isprintable()):
            self.findings.add(word.at, f"Write 1 to {_LONGEST} characters here, all of which can be printed.")

    def _facts(self, head: Reader) -> Iterator[Question]:
        given: dict[str, Text] = {}
        head.needs("questions")
        for name, entry in head.table_of("questions").entries:
            self._is_new(name)
            if not isinstance(entry, Table):
                self.findings.add(entry.at, f'"{name.value}" should be a table: indent "fact:" under it.')
                continue
            one = Reader(entry, ("fact", "answers"), self.findings, f'the question "{name.value}"')
            told, at = one.text("fact"), one.tree("fact")
            fact = self.rulebook.facts.get(to_id(told))
            if fact is not None and at is not None:
                if fact.id in given:
                    says = f'"{fact.name}" is given by the question "{given[fact.id].value}" already. Keep one.'
                    self.findings.add(at.at, says)
                given[fact.id] = name
                yield Question(name.value, fact.id, self._meanings(one, fact))
            elif told and at is not None:
                self.findings.unknown(at.at, "The fact", told, [f.name for f in self.rulebook.facts.values()])

    def _is_new(self, name: Text) -> bool:
        """Notes that a question is named. Whether it was not before: its answer can give one thing."""
        if name.value in self.seen:
            line = self.seen[name.value].at.line
            self.findings.add(name.at, f'The question "{name.value}" is named on line {line} already. Keep one.')
        return self.seen.setdefault(name.value, name) is name

    def _answers(self, one: Reader) -> dict[str, Text]:
        """A table of what the form offers and what that means."""
        answers: dict[str, Text] = {}
        for known, meant in one.table_of("answers").entries:
            if alike(known.value) in {alike(other) for other in answers}:
                says = f'"{known.value}" is here already, but for case, spaces or apostrophes. Keep one.'
                self.findings.add(known.at, says)
            elif isinstance(meant, Text):
                answers[known.value] = meant
            else:
                self.findings.add(meant.at, 'An answer means one thing: write "the form\'s text: what it means".')
        return answers

    def _meanings(self, one: Reader, fact: Fact) -> dict[str, str]:
        answers = self._answers(one)
        if fact.kind is Kind.CHOICE and one.tree("answers") is None:
            permitted = ", ".join((*fact.answers, NOT_KNOWN))
            says = f'{one.what[:1].upper()}{one.what[1:]} needs "answers:". Each can mean: {permitted}.'
            self.findings.add(one.table.at, says)
        for meant in answers.values():
            self._check(fact, meant)
        return {known: meant.value for known, meant in answers.items()}

    def _check(self, fact: Fact, meant: Text) -> None:
        """Whether the fact can have this answer."""
        if meant.value == NOT_KNOWN:
            return
        if fact.kind is Kind.NUMBER:
            if not meant.value.isdecimal():
                self.findings.add(meant.at, f'For "{fact.name}" write a whole number of {fact.unit}, or "{NOT_KNOWN}".')
        elif fact.kind is Kind.DATE:
            says = f'For "{fact.name}" the form gives the date itself: a text can only mean "{NOT_KNOWN}".'
            self.findings.add(meant.at, says)
        else:
            nothing = [NONE] if fact.several and not fact.alone else []
            permitted = list(self.rulebook.areas) if fact.kind is Kind.AREA else [*fact.answers, *nothing, NOT_KNOWN]
            if meant.value not in permitted:
                self.findings.unknown(meant.at, f'For "{fact.name}" the answer', meant.value, permitted)
