"""Mappings are read strictly: every mistake at once, each with its place and what to write instead."""

from collections.abc import Callable

import pytest

from api.adapters.mapping import FormMapping, Question
from api.adapters.mappings import MappingError
from rules_engine.rulebook import Rulebook

MappingOf = Callable[[str], FormMapping]

SOUND = """\
form: Refer
authority: Peterborough
questions:
  a1:
    fact: died
    answers: {Yes: yes, No: no}
"""


def _wrong(mapping_of: MappingOf, text: str) -> list[str]:
    with pytest.raises(MappingError) as error:
        mapping_of(text)
    return str(error.value).splitlines()


def test_the_example_is_read(mapping: FormMapping, rulebook: Rulebook) -> None:
    """With every kind of fact that a referral form asks for."""
    assert mapping.forms == ("Refer a serious child safeguarding incident",)
    assert isinstance(mapping.authority, Question)
    assert mapping.authority.answers == {
        "Cambridgeshire County Council": "Cambridgeshire",
        "Peterborough City Council": "Peterborough",
    }
    assert not mapping.on_day_of_submission
    assert mapping.read_by_people == {"Xa5cU8jt", "y7RbG2kf"}
    assert {rulebook.facts[question.gives].kind.value for question in mapping.facts} == {
        "choice",
        "number",
        "date",
        "area",
    }
    assert mapping.questions["b6XnK3vd"].answers == {"Yes": "yes", "No": "no", "I don't know": "not known"}


def test_what_may_be_left_out(mapping_of: MappingOf) -> None:
    """The least that a mapping has."""
    read = mapping_of(SOUND)
    assert (read.authority, read.answered_by, read.on_day_of_submission) == ("Peterborough", None, False)
    assert read.facts == (Question("a1", "died", {"Yes": "yes", "No": "no"}),)


def test_several_names_and_the_day_of_submission(mapping_of: MappingOf) -> None:
    """A form that was renamed, or has a name in Welsh."""
    read = mapping_of(
        SOUND.replace("Refer\n", "[Refer, Cyfeirio]\n").replace(
            "questions", "assessed on: day of submission\nquestions"
        )
    )
    assert (read.forms, read.on_day_of_submission) == (("Refer", "Cyfeirio"), True)


def test_facts_may_be_written_as_programs_see_them(mapping_of: MappingOf) -> None:
    """By their ids, too."""
    text = SOUND + "  a2:\n    fact: date_of_death\n"
    assert [question.gives for question in mapping_of(text).facts] == ["died", "date_of_death"]


MISTAKES = {
    "form: Refer": ("from: Refer", 'form.yaml:1:1: In a mapping the key "from" is not known. Did you mean "form"?'),
    "form: Refer\n": ("form:\n", 'form.yaml:1:1: Write the name of the form after "form:"'),
    "authority: Peterborough": ("authority: Peterboro", '"Peterboro" is not known. Did you mean "Peterborough"?'),
    "authority: Peterborough\n": ("", 'A mapping needs "authority:".'),
    "questions:": ("assessed on: tomorrow\nquestions:", 'For "assessed on" the word "tomorrow" is not known.'),
    "  a1:": ("  a1: died\n  a2:", 'form.yaml:4:7: "a1" should be a table'),
    "    fact: died\n": ("", 'form.yaml:5:5: The question "a1" needs "fact:".'),
    "fact: died": ("fact: dead", 'form.yaml:5:11: The fact "dead" is not known. Did you mean "died"?'),
    "    answers: {Yes: yes, No: no}\n": ("", 'The question "a1" needs "answers:". Each can mean: yes, no, not known.'),
    "No: no": ("No: nope", 'form.yaml:6:29: For "died" the answer "nope" is not known. Did you mean "no"? It can be: '),
    "Yes: yes": ("Yes: [yes, no]", "form.yaml:6:20: An answer means one thing"),
    "{Yes: yes, No: no}": ("{Yes: yes, YES: no}", 'form.yaml:6:25: "YES" is here already'),
    "{Yes: yes, ": ("{Yes: yes, Yes: yes, ", 'form.yaml:6:25: "Yes" is written twice'),
    "answers: {": ("answer: {", 'the key "answer" is not known. Did you mean "answers"?'),
    "No: no}\n": ("No: no}\nread by people: [a1]\n", 'form.yaml:7:18: The question "a1" is named on line 4 already.'),
}  # fmt: skip


@pytest.mark.parametrize(("before", "after", "says"), [(b, a, s) for b, (a, s) in MISTAKES.items()])
def test_a_mistake_says_where_and_what_to_write(mapping_of: MappingOf, before: str, after: str, says: str) -> None:
    """File, line and column; names and answers with the nearest that is known."""
    assert before in SOUND
    assert any(says in line for line in _wrong(mapping_of, SOUND.replace(before, after, 1)))


ANSWERS = {
    "age at harm": ("{Baby: less than one}", 'For "age at harm" write a whole number of years, or "not known".'),
    "date of death": ("{Yesterday: 2026-03-31}", 'For "date of death" the form gives the date itself'),
    "area of harm": ("{The Broads: Norfok}", 'the answer "Norfok" is not known. Did you mean "Norfolk"?'),
    "notification made": ("{Nothing: nothing}", 'For "notification made" the answer "nothing" is not known.'),
}  # fmt: skip


@pytest.mark.parametrize(("fact", "answers", "says"), [(f, a, s) for f, (a, s) in ANSWERS.items()])
def test_an_answer_means_what_its_fact_can_have(mapping_of: MappingOf, fact: str, answers: str, says: str) -> None:
    """Whatever the kind of fact."""
    (line,) = _wrong(mapping_of, SOUND + f"  a2:\n    fact: {fact}\n    answers: {answers}\n")
    assert says in line


@pytest.mark.parametrize(
    ("fact", "means"),
    [("notification made", "none"), ("records secured", "none"), ("age at harm", "0"), ("date of death", "not known")],
)
def test_an_answer_can_mean(mapping_of: MappingOf, fact: str, means: str) -> None:
    """A fact that takes several can have none of them, whether or not it has a word for that."""
    read = mapping_of(SOUND + f"  a2:\n    fact: {fact}\n    answers: {{That: {means}}}\n")
    assert read.questions["a2"].meaning("that") == means


def test_a_fact_is_given_by_one_question(mapping_of: MappingOf) -> None:
    """Two could differ, and neither would be preferred."""
    (line,) = _wrong(mapping_of, SOUND + "  a2:\n    fact: died\n    answers: {Y: yes}\n")
    assert '"died" is given by the question "a1" already. Keep one.' in line


@pytest.mark.parametrize(
    ("key", "says"),
    [
        ("authority: {question: q, answers: {PCC: Peterboro}}", 'For "authority" the word "Peterboro" is not known'),
        ("authority: {question: q}", '"authority" needs "answers:".'),
        ("authority: {answers: {PCC: Peterborough}}", '"authority" needs "question:".'),
        ("authority: {question: a1, answers: {PCC: Peterborough}}", 'The question "a1" is named on line 2 already.'),
        ("authority: Peterborough\nanswered by: {question: q}", '"answered by" needs "answers:".'),
        ("authority: Peterborough\nanswered by: {question: q, answers: {X: }}", "Write 1 to 100 characters here"),
        (f"authority: Peterborough\nanswered by: {'x' * 101}", "Write 1 to 100 characters here"),
        ('authority: Peterborough\nanswered by: "a\\u200bb"', "all of which can be printed"),
        ("authority: Peterborough\nanswered by:", '"answered by" is empty.'),
    ],
)
def test_what_a_question_tells_is_checked_too(mapping_of: MappingOf, key: str, says: str) -> None:
    """The authority is one that the rulebook covers; who answers fits a case."""
    assert any(says in line for line in _wrong(mapping_of, SOUND.replace("authority: Peterborough", key)))


def test_every_mistake_is_told_at_once(mapping_of: MappingOf) -> None:
    """In the order of the file."""
    lines = _wrong(
        mapping_of, SOUND.replace("Peterborough", "Peterboro").replace("died", "dide").replace("form", "forms")
    )
    assert [line.split(":")[1] for line in lines] == ["1", "1", "2", "5"]


@pytest.mark.parametrize(
    "text", ["", "- a\n- b\n", "form: [Refer\n", "form: &a Refer\nauthority: *a\n", "form: !x Refer\n"]
)
def test_what_is_no_table_is_told(mapping_of: MappingOf, text: str) -> None:
    """Read by the project's own strict reader."""
    assert _wrong(mapping_of, text)
