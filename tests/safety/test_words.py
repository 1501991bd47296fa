"""What people are asked and told is short."""

import re
from collections.abc import Iterator

from api.pages.words import IN_WORDS
from api.problems import KINDS
from rules_engine.facts import Fact
from rules_engine.rulebook import Rulebook

_QUESTION, _SENTENCE = 25, 35
"""Words that a question, and a sentence beside it, have at most."""


def _sentences(text: str) -> Iterator[str]:
    return (one for one in re.split(r"(?<=[.?!:;]) ", text) if one)


def _longest(texts: list[str]) -> int:
    return max(len(sentence.split()) for text in texts for sentence in _sentences(text))


def test_questions_are_short(rulebook: Rulebook) -> None:
    """Each is one question, and its help is of sentences that can be read in one breath."""
    facts: list[Fact] = list(rulebook.facts.values())
    assert len(facts) > 100
    assert _longest([fact.question for fact in facts]) <= _QUESTION
    assert _longest([fact.help for fact in facts if fact.help]) <= _SENTENCE
    assert [fact.name for fact in facts if fact.question.count("?") > 1] == []


def test_errors_are_short_sentences() -> None:
    """As pages have them, and as programs do."""
    assert _longest([about for _, about in IN_WORDS.values()]) <= _QUESTION
    assert _longest([kind.about for kind in KINDS.values()]) <= _SENTENCE
