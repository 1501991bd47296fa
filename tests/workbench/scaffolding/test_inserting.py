"""Lines put into a file: the rest of it stays as it is."""

import pytest

from rules_engine.workbench.scaffolding.inserting import added_under, set_head, without_head

TEXT = """\
# about the file
title: "draft"
status: draft   # for now
owner: A
# about the history
history:
  - on: 2027-01-01

# about the criteria

criteria:
  a:
    met when: {died: yes}
    # about a, to the end
"""


def test_a_value_of_the_head_is_set() -> None:
    """What stands beside it stays, and so does whatever else says the same."""
    assert set_head(TEXT, "status", "in force") == TEXT.replace("status: draft  ", "status: in force  ")


def test_a_key_of_the_head_is_left_out() -> None:
    """What stands above the next is the next's."""
    assert without_head(TEXT, "history") == TEXT.replace("history:\n  - on: 2027-01-01\n", "")
    assert without_head(TEXT, "review by") == TEXT
    assert without_head("title: a\ncriteria:\n  b:\n", "criteria") == "title: a\n"


@pytest.mark.parametrize(
    ("key", "before", "added"),
    [
        ("history", "\n# about the criteria", "  new\n"),
        ("criteria", "    # about a, to the end\n", ""),
        ("rules", "never", ""),
        ("review by", "owner: A\n", "review by:\n  new\n"),
    ],
)
def test_lines_go_to_the_end_of_what_stands_under_a_key(key: str, before: str, added: str) -> None:
    """A key that is not there yet gets its place."""
    if key == "criteria":
        assert added_under(TEXT, key, ["  new"]) == f"{TEXT}  new\n"
    elif key == "rules":
        assert added_under(TEXT, key, ["  new"]) == f"{TEXT}\nrules:\n  new\n"
    else:
        assert added_under(TEXT, key, ["  new"]) == TEXT.replace(before, added + before)


def test_the_ends_of_lines_are_the_file_s_own() -> None:
    """Also where its last line has none."""
    assert added_under("title: a\r\nowner: b", "history", ["  - c"]) == "title: a\r\nowner: b\r\nhistory:\r\n  - c\r\n"
