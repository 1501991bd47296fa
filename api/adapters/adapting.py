"""The case that a submission makes."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from pydantic import JsonValue

from api.adapters.adapted import Adapted, LeftOver, NotAnswered, Used, Why
from api.adapters.answers import NotRead, as_answer, is_blank, meaning
from api.adapters.mapping import ANSWERED_BY, AUTHORITY, FormMapping, Question
from api.adapters.submission import FormAnswer, Submission
from rules_engine.case import CaseError, CaseRefused, read_case, settle
from rules_engine.rulebook import Rulebook

UNNAMED = "somebody whom the form does not name"
"""Who answered, where that cannot be read: so that it is not taken for the authority's own answer."""
_FOR_PEOPLE = "The mapping leaves this question to people: it gives no fact."
_NOT_MAPPED = "The mapping does not name this question: perhaps it is new. A person has to read the answer."
_TWICE = "This question is in the submission more than once: a person has to read the answers."


def adapt(submission: Submission, mapping: FormMapping, rulebook: Rulebook, on: date) -> Adapted:
    """The case that a submission makes, to be assessed on a date by its rulebook.

    An answer that cannot be read, or that contradicts another, leaves its fact open, as if it had not been asked: so
    the question comes again among the next questions. That is safe, for no open fact makes a "no". To refuse the whole
    would not be: whoever sent the form has gone home, and a duty's clock may be running. Only the authority has to be
    read: raises CaseRefused where it is not, or where the rulebook does not cover the date.
    """
    adapting = _Adapting(submission, mapping, rulebook)
    adapting.read()
    return adapting.adapted(adapting.possible_case(on))


@dataclass(slots=True)
class _Adapting:
    """A submission being read. What is given is held by what it gives: a fact, the authority, or who answered."""

    submission: Submission
    mapping: FormMapping
    rulebook: Rulebook
    given: dict[str, JsonValue] = field(default_factory=dict)
    left_over: list[LeftOver] = field(default_factory=list)
    not_answered: list[NotAnswered] = field(default_factory=list)

    def read(self) -> None:
        """Each answer is given, left over or not there."""
        questions = self.mapping.questions
        times = Counter(answer.question_id for answer in self.submission.answers)
        for answer in self.submission.answers:
            question = questions.get(answer.question_id)
            if is_blank(answer):
                gives = question.gives if question else None
                self.not_answered.append(NotAnswered(question_id=answer.question_id, gives=gives))
            elif question is None:
                for_people = answer.question_id in self.mapping.read_by_people
                why: Why = "read_by_people" if for_people else "not_mapped"
                self._leave(answer, None, why, _FOR_PEOPLE if for_people else _NOT_MAPPED)
            elif times[question.id] > 1:
                self._leave(answer, question, "not_read", _TWICE)
            else:
                self._take(answer, question)

    def possible_case(self, on: date) -> dict[str, JsonValue]:
        """The case, without answers that no case can have: they are left over, and their facts open."""
        while True:
            case = self._case(on)
            try:
                settle(self.rulebook, read_case(case))
            except CaseRefused as refused:
                wrong = list(self._answers_at(refused))
                if not wrong:
                    raise
                for answer, question, detail in wrong:
                    self.given.pop(question.gives, None)
                    self._leave(answer, question, "not_read", detail)
            else:
                return case

    def adapted(self, case: dict[str, JsonValue]) -> Adapted:
        """The case, and what became of every question."""
        told = {answer.question_id for answer in self.submission.answers}
        absent = [q for q in self.mapping.questions.values() if q.id not in told]
        return Adapted(
            unread=sum(one.why != "read_by_people" for one in self.left_over),
            case=case,
            used=[
                Used(question_id=answer.question_id, question=answer.question_text, gives=question.gives)
                for answer, question in self._known()
                if question.gives in self.given
            ],
            left_over=self.left_over,
            not_answered=[*self.not_answered, *(NotAnswered(question_id=q.id, gives=q.gives) for q in absent)],
        )

    def _take(self, answer: FormAnswer, question: Question) -> None:
        one_word = question.gives in (AUTHORITY, ANSWERED_BY)
        try:
            told = meaning(question, answer) if one_word else as_answer(question, answer, self.rulebook)
        except NotRead as reason:
            self._leave(answer, question, "not_read", str(reason))
        else:
            self.given[question.gives] = told

    def _leave(self, answer: FormAnswer, question: Question | None, why: Why, detail: str) -> None:
        self.left_over.append(
            LeftOver(
                question_id=answer.question_id,
                question=answer.question_text,
                gives=question.gives if question else None,
                why=why,
                detail=detail,
                knows=list(question.answers) if question else [],
            )
        )

    def _known(self) -> Iterator[tuple[FormAnswer, Question]]:
        """The answers to questions that the mapping names."""
        questions = self.mapping.questions
        return ((one, questions[one.question_id]) for one in self.submission.answers if one.question_id in questions)

    def _answers_at(self, refused: CaseRefused) -> Iterator[tuple[FormAnswer, Question, str]]:
        """The answers that a refusal is about, each once, with what is wrong."""
        wrong = {error.pointer: error.detail for error in refused.errors}
        for answer, question in self._known():
            pointer = f"/facts/{question.gives}"
            if pointer in wrong and question.gives in self.given:
                yield answer, question, wrong[pointer]

    def _case(self, on: date) -> dict[str, JsonValue]:
        facts = {one.gives: self.given[one.gives] for one in self.mapping.facts if one.gives in self.given}
        if self.mapping.answered_by is not None:
            by = self._told(self.mapping.answered_by) or UNNAMED
            facts = {fact: _answered_by(by, told) for fact, told in facts.items()}
        return {
            "authority": self._authority(),
            "on": on.isoformat(),
            "reference": self.submission.submission_reference,
            "facts": facts,
        }

    def _authority(self) -> JsonValue:
        source = self.mapping.authority
        told = self._told(source)
        if told is None and isinstance(source, Question):
            places = [n for n, answer in enumerate(self.submission.answers) if answer.question_id == source.id]
            pointer = f"/answers/{places[0]}/answer_text" if places else "/answers"
            detail = f'The question "{source.id}" names the authority, and has no answer that the mapping knows.'
            error = CaseError(pointer=pointer, code="not_read", detail=detail, permitted=list(source.answers))
            raise CaseRefused([error])
        return told

    def _told(self, source: str | Question) -> JsonValue:
        return self.given.get(source.gives) if isinstance(source, Question) else source


def _answered_by(by: JsonValue, told: JsonValue) -> JsonValue:
    """An answer with who gave it; one that says what is not known has that form already."""
    return {**told, "by": by} if isinstance(told, dict) else {"answer": told, "by": by}
