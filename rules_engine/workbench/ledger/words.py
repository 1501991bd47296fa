"""The words of a statement as they are compared: however it was typed, broken into lines or printed, one digest."""

import hashlib
import re
import unicodedata
from functools import lru_cache
from itertools import pairwise

_NOTE_MARK = re.compile(r"\[\d{1,2}\]|[\u00b2\u00b3\u00b9\u2070-\u2079]+")
INVISIBLE = re.compile("[\u200b-\u200d\u2060\ufeff]")
"""Characters of no width."""
_JOINED = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010-\u2015\u2212]\s*(?=[^\W\d_])")
_APOSTROPHES = re.compile("['\u2018\u2019\u201b\u02bc`\u00b4]")
_WORD = re.compile(r"[^\W_]+[+%]?")
PLACES = 48
"""How many values a fingerprint has."""
NOTHING = 255
"""The value that stands where there is no word at all."""


def words(text: str) -> tuple[str, ...]:
    """The words of a text: lower case, without note marks and punctuation, hyphened words as one.

    A hyphen between letters is dropped, so that a word broken at a line's end is the same word.
    """
    # Before normalising, which would make an apostrophe of an accent a space and a raised note mark a digit.
    plain = unicodedata.normalize("NFKC", _APOSTROPHES.sub("", _NOTE_MARK.sub(" ", INVISIBLE.sub("", text))))
    return tuple(_WORD.findall(_JOINED.sub("", plain).lower()))


def digest(text: str) -> str:
    """The SHA-256 of a text's words."""
    return hashlib.sha256(" ".join(words(text)).encode()).hexdigest()


def fingerprint(text: str) -> bytes:
    """A minhash of the words and pairs of words, one byte a value: alike for like texts, and not to be read back."""
    found = words(text)
    hashes = [_hashes(one) for one in {*found, *(f"{a} {b}" for a, b in pairwise(found))}]
    return bytes(min(column)[1] for column in zip(*hashes, strict=True)) if hashes else bytes([NOTHING] * PLACES)


def likeness(one: bytes, other: bytes) -> float:
    """How much of the words and pairs of words two texts share, from 0 to 1, by their fingerprints."""
    return sum(a == b for a, b in zip(one, other, strict=True)) / PLACES


@lru_cache(maxsize=16384)
def _hashes(shingle: str) -> tuple[tuple[int, int], ...]:
    """The values of one shingle under each of the hash functions: what orders them, and the byte that is kept."""
    stretched = hashlib.shake_128(shingle.encode()).digest(PLACES * 4)
    return tuple((int.from_bytes(stretched[n : n + 3]), stretched[n + 3]) for n in range(0, PLACES * 4, 4))
