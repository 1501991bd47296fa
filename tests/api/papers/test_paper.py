"""A paper says the same in every form."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest

from api.papers.paper import Paper, html, markdown, paper
from api.papers.pdf import pdf
from api.papers.word import word
from rules_engine.calendar_days import day_in_words
from rules_engine.contract import Recommendation
from tests.api.papers.reading import (
    DECIDED,
    MADE_AT,
    letters,
    made,
    needs_pango,
    of_html,
    of_markdown,
    of_pdf,
    of_word,
    printed_example,
)
from tests.test_rendering_front import example
from tests.test_rendering_page import told

INFANT, UNSETTLED = "infant-head-injury", "serious-harm-not-yet-judged"
Read = tuple[Callable[[Paper], bytes], Callable[[bytes], str]]
FORMS: dict[str, Read] = {
    "html": (html, of_html),
    "markdown": (markdown, of_markdown),
    "pdf": (pdf, of_pdf),
    "word": (word, of_word),
}
FORM = [pytest.param(name, marks=[needs_pango] if name == "pdf" else []) for name in FORMS]
SECTIONS = (
    "What applies",
    "What waits for people's judgement",
    "What may still apply",
    "What does not apply",
    "Sources cited",
)


@cache
def said(form: str, name: str) -> str:
    """What one form of a worked case's paper says, without spaces."""
    make, read = FORMS[form]
    return letters(read(made(make, name)))


def by_section(whole: str) -> dict[str, str]:
    """The parts of a paper under the headings of its details, of those it has."""
    details = whole[whole.rindex(letters("The steps of the case, in order")) :]
    begins = {title: details.index(letters(title)) for title in SECTIONS if letters(title) in details}
    assert list(begins.values()) == sorted(begins.values())
    ends = [*list(begins.values())[1:], len(details)]
    return {title: details[begin:end] for (title, begin), end in zip(begins.items(), ends, strict=True)}


def stands_under(one: Recommendation) -> str:
    """The section in which a recommendation belongs."""
    if one.status == "undetermined":
        return SECTIONS[1] if one.awaiting_judgement else SECTIONS[2]
    return SECTIONS[0] if one.status == "applies" else SECTIONS[3]


@pytest.mark.parametrize("name", [INFANT, UNSETTLED])
@pytest.mark.parametrize("form", FORM)
def test_every_recommendation_is_in_every_form(form: str, name: str) -> None:
    """Its title under its status, its day, and every place that it rests on."""
    assessment, _ = example(name)
    parts = by_section(said(form, name))
    for one in assessment.recommendations:
        part = parts[stands_under(one)]
        assert letters(one.title) in part, one.id
        places = [letters(f"{cite.source}, {cite.at}") for cite in one.cites]
        assert places
        assert all(place in part for place in places), one.id
        if one.deadline and one.deadline.due:
            assert letters(day_in_words(one.deadline.due)) in part, one.id


@pytest.mark.parametrize("form", FORM)
def test_every_block_is_in_every_form_in_order(form: str) -> None:
    """Each text of each block, with what people decided after the assessment."""
    whole, place = said(form, INFANT), 0
    for text in told(printed_example(INFANT).blocks):
        place = whole.index(letters(text), place) + len(letters(text))
    assert whole.endswith(letters("Records up to sha256:0123456789abcdef."))


@pytest.mark.parametrize("form", [name for name in FORMS if name != "pdf"])
def test_the_same_record_gives_the_same_bytes(form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whenever it is made: no form looks at the clock."""
    make, _ = FORMS[form]
    whole = printed_example(INFANT)
    one = replace(whole, blocks=whole.blocks[:20])
    first = make(one)
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    assert make(one) == first


def test_title_and_name_tell_nothing_of_the_case() -> None:
    """They show in file lists, in browsers and in printers' queues."""
    one = paper(*example(INFANT), MADE_AT)
    assert (one.title, one.name) == ("Assessment of 1 April 2026", "assessment-2026-04-01")


def test_decisions_come_after_the_assessment() -> None:
    """In the order in which they are given."""
    whole, alone = printed_example(INFANT).blocks, paper(*example(INFANT), MADE_AT).blocks
    assert whole == (*alone, *DECIDED)
