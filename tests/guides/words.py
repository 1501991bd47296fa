"""The words of a PowerShell script, so far as the guide uses them."""

import re
from typing import Final, NamedTuple

_TOKEN: Final = re.compile(
    r"""(?P<space>[ \t]+)|(?P<end>[\n;])
    |(?P<single>'(?:[^']|'')*')|(?P<double>"(?:\$\([^)]*\)|[^"])*")
    |(?P<number>\d+)|(?P<variable>\$\w+)|(?P<option>(?<=\s)-[A-Za-z]+)|(?P<word>[A-Za-z_][\w-]*)
    |(?P<sign>@\{|@\(|::|[(){}\[\]=|.+,])""",
    re.VERBOSE,
)


class Token(NamedTuple):
    """A word of a script, its kind, and whether it stands close to what is before it."""

    kind: str
    text: str
    close: bool


def tokens(script: str) -> list[Token]:
    """The words of a script. Ends of lines and semicolons are words, too."""
    found, at, close = [], 0, False
    while at < len(script):
        read = _TOKEN.match(script, at)
        assert read, f"This is not read here: {script[at : at + 40]}"
        assert read.lastgroup
        if read.lastgroup != "space":
            found.append(Token(read.lastgroup, read[0], close))
        at, close = read.end(), read.lastgroup != "space"
    return found
