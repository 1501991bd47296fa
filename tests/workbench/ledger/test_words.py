"""The words of a statement: what a digest and a fingerprint tell, and what they do not."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules_engine.workbench.ledger.words import PLACES, digest, fingerprint, likeness, words

WORD = st.text("abcdefghijklmnopqrstuvwxyz", min_size=2, max_size=9)
SENTENCE = st.lists(WORD, min_size=1, max_size=25).map(" ".join)
PRINTED: dict[str, Callable[[str], str]] = {
    "as capitals": str.upper,
    "with broken lines": lambda text: text.replace(" ", "\n"),
    "with Windows line ends": lambda text: text.replace(" ", "\r\n"),
    "with spaces that hold together": lambda text: text.replace(" ", "\u00a0"),
    "with a hyphen at a line's end": lambda text: text[:1] + "-\n" + text[1:],
    "with a soft hyphen": lambda text: text[:1] + "\u00ad" + text[1:],
    "with ligatures": lambda text: text.replace("fi", "\ufb01").replace("fl", "\ufb02"),
    "in curly quotes": lambda text: f"“{text}”",
    "with a note mark": lambda text: f"{text}[3].",
    "with a raised note mark": lambda text: f"{text}\u00b3",
    "with a comma": lambda text: text.replace(" ", ", ", 1),
    "with a character of no width": lambda text: text[:1] + "\u200b" + text[1:],
}


@pytest.mark.parametrize("how", PRINTED)
@given(said=SENTENCE)
def test_print_does_not_change_a_digest(how: str, said: str) -> None:
    """However a sentence was typed, broken or printed, its digest and its fingerprint are the same."""
    printed = PRINTED[how](said)
    assert digest(printed) == digest(said)
    assert fingerprint(printed) == fingerprint(said)


@given(said=SENTENCE, other=WORD)
def test_a_word_more_changes_a_digest(said: str, other: str) -> None:
    """A sentence with another word is another sentence."""
    assert digest(f"{said} {other}") != digest(said)


@given(one=SENTENCE, other=SENTENCE)
def test_likeness_is_mutual(one: str, other: str) -> None:
    """One is as like the other as the other is like the one, and each is wholly like itself."""
    a, b = fingerprint(one), fingerprint(other)
    assert likeness(a, b) == likeness(b, a)
    assert likeness(a, a) == 1
    assert 0 <= likeness(a, b) <= 1


def test_likeness_tells_reworded_from_other() -> None:
    """A sentence with a word changed is like itself; one that speaks of something else is not."""
    said = fingerprint("The agency that learns of an accident must tell the local authority within two working days.")
    reworded = fingerprint("The body that learns of an accident must tell the local authority within two working days.")
    other = fingerprint("Published findings never name a child, and stay on the website for at least one year.")
    assert likeness(said, reworded) > 0.6
    assert likeness(said, other) < 0.2


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Multi- Agency", ("multiagency",)),
        ("a 24-month period", ("a", "24", "month", "period")),
        ("aged 16+ or 50%", ("aged", "16+", "or", "50%")),
        ("the partnership’s, the partnership's", ("the", "partnerships", "the", "partnerships")),
        ("and/or", ("and", "or")),
        ("  •  ", ()),
    ],
)
def test_words_are_told_apart(text: str, found: tuple[str, ...]) -> None:
    """Hyphened words are one, but numbers stand by themselves."""
    assert words(text) == found


def test_nothing_has_a_fingerprint() -> None:
    """Even a text without words has a fingerprint, like no other."""
    assert len(fingerprint("--")) == PLACES
    assert likeness(fingerprint("--"), fingerprint("words")) < 0.1
