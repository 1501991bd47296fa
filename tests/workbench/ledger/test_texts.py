"""Texts that are supplied: read as what they are, or refused with what to do."""

from pathlib import Path

import pytest

from rules_engine.workbench.ledger import texts
from rules_engine.workbench.ledger.texts import NotAText, read_text


@pytest.mark.parametrize(
    ("held", "note"),
    [
        ("A child’s voice".encode(), False),
        ("A child’s voice".encode("utf-8-sig"), False),
        ("A child’s voice".encode("cp1252"), True),
    ],
)
def test_text_is_read(tmp_path: Path, held: bytes, note: bool) -> None:
    """UTF-8 is read with a byte order mark or without, and Windows-1252 with a note that it was taken for that."""
    (tmp_path / "a.txt").write_bytes(held)
    text = read_text(tmp_path / "a.txt")
    assert text.said == "A child’s voice"
    assert ("Windows-1252" in text.note) is note


@pytest.mark.parametrize(
    ("held", "says"),
    [
        (b"%PDF-1.7 ...", "This is a PDF. Open it, select all, copy"),
        (b"PK\x03\x04...", "word processor"),
        (b"\xd0\xcf\x11\xe0...", "word processor"),
        (b"", "The text is empty"),
        (b" \n\n ", "The text is empty"),
        (b"\xef\xbb\xbf", "The text is empty"),
        (b"text\x00with nothing", "no plain text"),
        ("text".encode("utf-16"), "no plain text"),
        (b"\x81\x8d neither", "neither UTF-8 nor Windows-1252"),
        (b"<!DOCTYPE html><p>Words", "code of a web page"),
    ],
)
def test_what_is_no_text_is_refused(tmp_path: Path, held: bytes, says: str) -> None:
    """A file that holds no plain text is refused, and the refusal says what to do."""
    (tmp_path / "a.txt").write_bytes(held)
    with pytest.raises(NotAText, match=says):
        read_text(tmp_path / "a.txt")


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    """A name of nothing and a folder are refused too."""
    with pytest.raises(NotAText, match="no such file"):
        read_text(tmp_path / "none.txt")
    with pytest.raises(NotAText, match="cannot be read"):
        read_text(tmp_path)


def test_what_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of another order than a guidance is not read at all."""
    monkeypatch.setattr(texts, "LARGEST", 10)
    (tmp_path / "a.txt").write_text("eleven long", encoding="utf-8")
    with pytest.raises(NotAText, match="larger than 4 MB"):
        read_text(tmp_path / "a.txt")
