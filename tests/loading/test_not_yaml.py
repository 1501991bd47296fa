"""What is no YAML: told where it went wrong, in words of people, not of the parser."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, ReusedAnchorWarning

from rules_engine.loading.not_yaml import explained

FITS_NONE = "the indentation of this line fits none above it"
NO_COLON = "a colon is missing on this line"
MIXED = 'names ("name: ...") and list items ("- ...") are mixed here'
OPEN_QUOTE = "the quotation mark that opens here is not closed"
COLON_IN_TEXT = "a text with a colon in it stands in quotation marks"
INDENTED_UNDER_TEXT = "this line is indented under one that has its text already"


def told(text: str) -> str:
    """Line, column and words for a text that is no YAML."""
    with pytest.raises(MarkedYAMLError) as caught:
        YAML(typ="safe", pure=True).compose(text)
    (line, column), says = explained(caught.value, text)
    return f"{line + 1}:{column + 1} {says}"


@pytest.mark.parametrize(("text", "expected"), [
    ("a:\n\tb: c\n", "2:1 there is a tab here. Indent with spaces."),
    ("a:\n  b: c\n  \td: e\n", "3:3 there is a tab here. Indent with spaces."),
    ("a:\n  b:\tc\n", "2:5 there is a tab here. Write spaces."),
    # Indentation.
    ("a:\n    b:\n      c: d\n   e: f\n", f"4:4 {FITS_NONE}"),
    (" a: b\nc: d\n", f"2:1 {FITS_NONE}"),
    ("a:\n  - b\n - c\n", f"3:2 {FITS_NONE}"),
    ("a: b\n  c: d\n", f"2:3 {INDENTED_UNDER_TEXT}"),
    ("a: a text\n  that goes on: further\n", f"2:3 {INDENTED_UNDER_TEXT}"),
    ("a: a text\n  that goes on\n  and on: further\n", f"3:3 {INDENTED_UNDER_TEXT}"),
    ("a:\n  - b\n  c: d\n", f"3:3 {MIXED}"),
    ("a:\n  c: d\n  - b\n", f"3:3 {MIXED}"),
    ("a: - b\n", '1:4 a list starts on a line of its own. Put "- ..." under its name.'),
    # Colons.
    ("a: b\nc\nd: e\n", f"2:1 {NO_COLON}"),
    ("a: b\nc:d\ne: f\n", f"2:1 {NO_COLON}"),
    ("a:\n  b c\n", None),
    ("a:\n  b c\n  d: e\n", f"2:3 {NO_COLON}"),
    ("a:\n  b\n    c: d\n", f"2:3 {NO_COLON}"),
    ("a:\n\n  # d: e\n  b\n\n    c: d\n", f"4:3 {NO_COLON}"),
    ("a: b: c\n", f"1:5 {COLON_IN_TEXT}"),
    ("a:\n  - b: c: d\n", f"2:9 {COLON_IN_TEXT}"),
    ("--- a\nb: c\n", f"2:2 {COLON_IN_TEXT}"),
    # Brackets.
    ("a: [b, c\nd: e\n", '1:4 the "[" that opens here is not closed. Write "]" where it ends.'),
    ("a: [b, c", '1:4 the "[" that opens here is not closed.'),
    ("a:\n  b: [\n", '2:6 the "[" that opens here is not closed.'),
    ("a: {b: c\r\nd: e\r\n", '1:4 the "{" that opens here is not closed. Write "}" where it ends.'),
    ("a:\n  b: [{c: d}, {e: [f]}\n  g: h\n", '2:6 the "[" that opens here is not closed.'),
    ("a: {b: [c}\n", '1:8 the "[" that opens here is not closed.'),
    ("a: [{b: c]\n", '1:5 the "{" that opens here is not closed.'),
    ("a: [b, #c]\n", '1:4 the "[" that opens here is not closed.'),
    ("a: {b: c,\n    d: e: f}\n", "2:9 a comma is missing before this, or a text with a colon"),
    ("a: [b {c: d}]\n", "1:7 a comma is missing before this."),
    ("a: b\nc: [d]]\n", '2:7 nothing was opened that this "]" closes.'),
    ("a: {b: c}}\n", '1:10 nothing was opened that this "}" closes.'),
    # Quotation marks.
    ('a: "b\nc: d\n', f"1:4 {OPEN_QUOTE}."),
    ("a:\n  b: 'c\n  d: e\n", f"2:6 {OPEN_QUOTE}."),
    ('a: "b\nc: "d"\n', f"1:4 {OPEN_QUOTE} where its text ends."),
    ('a: {b: "c, d: e}\nf: "g"\n', f"1:8 {OPEN_QUOTE} where its text ends."),
    ('a: "b" and c\n', "1:8 a text goes on after its quotation mark."),
    ("a: 'b's c'\n", "1:7 a text goes on after its quotation mark."),
    ('a: "b\\qc"\n', "1:7 found unknown escape character 'q'. Between single quotation marks"),
    # What a text cannot begin with.
    ("a: @b\n", '1:4 a text that begins with "@" stands in quotation marks.'),
    ("a: `b`\n", '1:4 a text that begins with "`" stands in quotation marks.'),
    ("a: *b\n", '1:4 a text that begins with "*" stands in quotation marks.'),
    # The rest.
    ("a: b\n---\nc: d\n", "2:1 a second table starts here"),
    ("a: , b\n", "1:4 expected the node content, but found ','. Check indentation, colons and quotation marks."),
])  # fmt: skip
def test_what_is_no_yaml_is_told_in_plain_words(text: str, expected: str | None) -> None:
    """The place is where people would look to mend it: where a bracket opens, not where the file ends."""
    if expected is None:
        assert YAML(typ="safe", pure=True).compose(text) is not None
    else:
        assert told(text).startswith(expected)


@given(text=st.text(st.sampled_from("ab:,[]{}\"'-#@*&!|%\t\n\r \x85\u2028\ufeff"), max_size=40))
def test_whatever_is_no_yaml_has_a_place_in_it(text: str) -> None:
    """No text of these marks ends in a traceback, and the place lies in the text or just after it."""
    try:
        YAML(typ="safe", pure=True).compose(text)
    except MarkedYAMLError as error:
        (line, column), says = explained(error, text)
        lines = re.split(r"\r\n|\r|\n", text)
        assert column <= len(lines[line])
        assert says.endswith(".")
    except (ValueError, ReusedAnchorWarning):
        pass  # told in other words, or not as a fault
