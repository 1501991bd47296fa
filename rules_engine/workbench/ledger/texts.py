"""A guidance's text from a file: read as what it is, or refused with what to do."""

import re
from dataclasses import dataclass
from pathlib import Path

LARGEST = 4_000_000
_PDF, _OFFICE, _OLD_OFFICE = b"%PDF", b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_PAGE_OF_THE_WEB = re.compile(r"\s*<(?:!doctype|html|\?xml)\b", re.IGNORECASE)
_AS_TEXT = "Save it as plain UTF-8 text and name that file."


class NotAText(ValueError):
    """A file that holds no text that can be compared. The message says what to do."""


@dataclass(frozen=True, slots=True)
class SuppliedText:
    """The text of a file, and a note where something had to be assumed in reading it."""

    said: str
    note: str = ""


def read_text(path: Path) -> SuppliedText:
    """The text of a file: UTF-8, with a byte order mark or without, or Windows-1252. Raises NotAText."""
    try:
        if path.is_file() and path.stat().st_size > LARGEST:
            raise NotAText("The file is larger than 4 MB. Name a file that holds the guidance's text alone.")
        held = path.read_bytes()
    except FileNotFoundError:
        raise NotAText("There is no such file. Name a file that holds the guidance's text.") from None
    except OSError:
        raise NotAText("The file cannot be read. Name a file of text that you may read.") from None
    if held.lstrip().startswith(_PDF):
        raise NotAText(f"This is a PDF. Open it, select all, copy, paste it into a text editor. {_AS_TEXT}")
    if held.startswith((_OFFICE, _OLD_OFFICE)):
        raise NotAText(f"This is a document of a word processor. {_AS_TEXT}")
    if _CONTROLS.search(held):
        raise NotAText(f"This is no plain text. {_AS_TEXT}")
    text = _decoded(held)
    if not text.said.strip():
        raise NotAText("The text is empty. Name a file that holds the guidance's text.")
    if _PAGE_OF_THE_WEB.match(text.said):
        raise NotAText(f"This is the code of a web page. Copy the page's wording as you see it. {_AS_TEXT}")
    return text


def _decoded(held: bytes) -> SuppliedText:
    try:
        return SuppliedText(held.decode("utf-8-sig"))
    except UnicodeDecodeError:
        pass
    try:
        return SuppliedText(held.decode("cp1252"), "The file is not UTF-8. It was read as Windows-1252.")
    except UnicodeDecodeError:
        raise NotAText(f"The file is neither UTF-8 nor Windows-1252 text. {_AS_TEXT}") from None
