"""What is wrong with a text that is no YAML, in words that help to mend it: the parser's own are for programmers."""

import re
from collections.abc import Iterator
from contextlib import suppress

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, StreamMark, YAMLError
from ruamel.yaml.tokens import (
    FlowMappingEndToken,
    FlowMappingStartToken,
    FlowSequenceEndToken,
    FlowSequenceStartToken,
    ScalarToken,
    Token,
)

_TYPED = (
    (
        re.compile(r"^(<{7}|={7}$|>{7})"),
        "two people's edits met here. Keep one text, and take the lines with <<<<<<<, ======= and >>>>>>> out.",
    ),
    (re.compile(r"(?:^ *|:)([\u00a0\u2007\u202f])"), "this is no ordinary space. Write it anew with the space bar."),
    (
        re.compile(r"[:\[{,] *([\u201c\u201d\u201e\u2018])"),
        'the quotation marks here are curly. Write straight ones (").',
    ),
    (re.compile(r": ?([<>]=?) ?\d"), 'a number is written as "under 18", "up to 24", "16 or over" or "16 to 24".'),
    (re.compile(r"^ *([\u2013\u2014]) "), 'the dash of a list is a long one here. Write "-" for it.'),
    (
        re.compile(r"^([+]|-(?=  )) "),
        'in a guide "+" only shows which line is new, and "-" which one goes. Leave the sign out.',
    ),
)
"""What looks right and is not, and what to write instead. The group is where it stands."""
Spot = tuple[int, int]
"""A line and a column, counted from 0 as the parser does."""

_FITS_NONE = "the indentation of this line fits none above it. Line it up with what it belongs to."
_MIXED = 'names ("name: ...") and list items ("- ...") are mixed here. Indent a list under a name of its own.'
_NO_COLON = (
    'a colon is missing on this line. Write "name: text", with a space after the colon. '
    "Where the line goes on with a text from above, indent it."
)
_COLON_IN_TEXT = "a text with a colon in it stands in quotation marks. Add them."
_COMMON = (
    ("'<document start>', but found ('<block mapping start>'", _FITS_NONE),
    ("<block end>, but found '<block mapping start>'", _FITS_NONE),
    ("<block end>, but found '<block sequence start>'", _FITS_NONE),
    ("<block end>, but found '?'", _MIXED),
    ("<block end>, but found '-'", _MIXED),
    ("<block end>, but found ']'", 'nothing was opened that this "]" closes. Take it out, or open it with "[".'),
    ("<block end>, but found '}'", 'nothing was opened that this "}" closes. Take it out, or open it with "{".'),
    (
        "<block end>, but found '<scalar>'",
        "a text goes on after its quotation mark. Put all of it in double ones.",
    ),
    ("sequence entries are not allowed here", 'a list starts on a line of its own. Put "- ..." under its name.'),
    ("another document", 'a second table starts here, and a file holds one. Take out the line "---" or "...".'),
)
_LINE_END = re.compile(r"\r\n|\n|\r")
_CANNOT_START = re.compile(r"found character '(.)' that cannot start any token|found undefined (a)lias")


def explained(error: MarkedYAMLError, text: str) -> tuple[Spot, str]:
    """Where the fault is, and what it is and how to mend it, to be read after a colon."""
    typed = _typed(text)
    if typed:
        return typed
    at, opened = _spot(error.problem_mark or error.context_mark), _spot(error.context_mark)
    problem = str(error.problem or error.context)
    # A byte order mark has no column.
    lines = [line.replace("\ufeff", "") for line in _LINE_END.split(text)]
    if "'\\t'" in problem:
        return at, f"there is a tab here. {'Write' if lines[at[0]][: at[1]].strip() else 'Indent with'} spaces."
    if error.context in {"while scanning a quoted scalar", "while scanning a double-quoted scalar"}:
        if "found unexpected" in problem:
            return opened, "the quotation mark that opens here is not closed."
        return at, f"{problem}. Between single quotation marks a backslash means itself."
    quote, bracket = _still_open(text, at)
    if quote:
        return quote, "the quotation mark that opens here is not closed where its text ends."
    if bracket:
        return _in_brackets(bracket, lines, at, problem)
    if problem.startswith("mapping values"):
        return _unexpected_colon(lines, at)
    if "could not find expected ':'" in problem:
        return opened, _NO_COLON
    found = _CANNOT_START.search(problem)
    if found:
        return at, f'a text that begins with "{found[1] or "*"}" stands in quotation marks. Add them.'
    common = next((says for words, says in _COMMON if words in problem), None)
    return at, common or f"{problem}. Check indentation, colons and quotation marks."


def _typed(text: str) -> tuple[Spot, str] | None:
    """What was typed or pasted that looks right and is not, wherever the parser stumbles over it."""
    for number, line in enumerate(_LINE_END.split(text.replace("\ufeff", ""))):
        for pattern, says in _TYPED:
            found = pattern.search(line)
            if found:
                return (number, found.start(1)), says
    return None


def _spot(mark: StreamMark | None) -> Spot:
    return (mark.line, mark.column) if mark else (0, 0)


def _still_open(text: str, at: Spot) -> tuple[Spot | None, Spot | None]:
    """Before a spot, where a quoted text of several lines opens that ends just there, and a bracket not yet closed."""
    quote: Spot | None = None
    brackets: list[Spot] = []
    for token in _tokens(text):
        start, end = _spot(token.start_mark), _spot(token.end_mark)
        if end > at or start == at:
            break
        quote = start if isinstance(token, ScalarToken) and token.style in {'"', "'"} and start[0] < end[0] else None
        if isinstance(token, FlowSequenceStartToken | FlowMappingStartToken):
            brackets.append(start)
        elif isinstance(token, FlowSequenceEndToken | FlowMappingEndToken) and brackets:
            brackets.pop()
    return quote, brackets[-1] if brackets else None


def _tokens(text: str) -> Iterator[Token]:
    with suppress(YAMLError):
        yield from YAML(typ="safe", pure=True).scan(text)


def _in_brackets(opened: Spot, lines: list[str], at: Spot, problem: str) -> tuple[Spot, str]:
    """What is wrong between brackets: they are not closed, or something is missing between two parts."""
    bracket = lines[opened[0]][opened[1]]
    closing = {"[": "]", "{": "}"}[bracket]
    ended = at[0] >= len(lines) or "<stream end>" in problem
    # What follows on lines of their own, no further in than the line with the bracket, is no longer meant to be in it.
    if (
        ended
        or "but got ']'" in problem
        or "but got '}'" in problem
        or (at[0] > opened[0] and _indentation(lines[at[0]]) <= _indentation(lines[opened[0]]))
    ):
        return opened, f'the "{bracket}" that opens here is not closed. Write "{closing}" where it ends.'
    if "':'" in problem:
        return at, "a comma is missing before this, or a text with a colon in it stands without quotation marks."
    return at, "a comma is missing before this."


def _unexpected_colon(lines: list[str], at: Spot) -> tuple[Spot, str]:
    """A colon where no name can end: in a text, after a line without one, or on a line indented too far."""
    line = lines[at[0]]
    if re.search(r":\s", line[: at[1]]):
        return at, _COLON_IN_TEXT
    above = [n for n in range(at[0]) if lines[n].strip() and not lines[n].lstrip().startswith("#")]
    if not above or lines[above[-1]].lstrip().startswith("---"):
        return at, _COLON_IN_TEXT
    first: int | None = None
    for n in reversed(above):
        if re.search(r":(\s|$)", lines[n]):
            if first is not None and re.search(r":\s*(#.*)?$", lines[n]):
                break
            says = "this line is indented under one that has its text already. Line it up with that one, or, where it "
            return (at[0], _indentation(line)), says + "is part of the text, put the text in quotation marks."
        first = n
    assert first is not None  # noqa: S101 (the line above exists, and has no colon)
    return (first, _indentation(lines[first])), _NO_COLON


def _indentation(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
