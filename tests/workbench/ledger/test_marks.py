"""Marks: the numbers, the words of modality and the bodies of a statement."""

import pytest

from rules_engine.workbench.ledger.marks import Marks, marks


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("within five working days", ("5 working day",)),
        ("within 5 working days", ("5 working day",)),
        ("a five-day period", ("5 day",)),
        ("a 24-month period", ("24 month",)),
        ("a 15-working-day limit", ("15 working day",)),
        ("twenty-four hours", ("24 hour",)),
        ("between 8 and 12 working days", ("12 working day", "8")),
        ("aged 16+", ("16+",)),
        ("16C of the Act", ()),
        ("a one-off incident", ()),
        ("highlights[1]:", ()),
    ],
)
def test_numbers(text: str, numbers: tuple[str, ...]) -> None:
    """Numbers are found in words and digits, each with its unit."""
    assert marks(text).numbers == numbers


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("They must notify it", ("must",)),
        ("They shouldn’t notify it", ("not", "should")),
        ("They cannot do so", ("can", "not")),
        ("They won't", ("not", "will")),
        ("It requires consent", ("required",)),
        ("They are required to, unless", ("required", "unless")),
        ("The mustard", ()),
    ],
)
def test_modality(text: str, modality: tuple[str, ...]) -> None:
    """Words of modality are found whole, short forms too."""
    assert marks(text).modality == modality


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("The local authority’s lawyers", ("local authority",)),
        ("relevant LA", ("local authority",)),
        ("The National Panel’s Guidance", ("National Panel",)),
        ("The Child Safeguarding Practice Review Panel", ("National Panel",)),
        ("The Panel will consider", ("panel",)),
        ("The statutory partners", ("safeguarding partners",)),
        ("The Delegated Safeguarding Partners", ("Delegated Safeguarding Partners",)),
        ("Police, ICB", ("ICB", "police")),
        ("a policeman's laundry", ()),
    ],
)
def test_holders(text: str, holders: tuple[str, ...]) -> None:
    """Bodies are found under each of their names, and not within other words."""
    assert marks(text).holders == holders


def test_changes_say_what_it_was_and_what_it_is() -> None:
    """Each kind that differs is told in order, and nothing of those that do not."""
    was = marks("The police should do so in five days")
    now = marks("The local authority must do so in seven days")
    assert [str(change) for change in was.changes(now)] == [
        "number: 5 day -> 7 day",
        "modality: should -> must",
        "duty-holder: police -> local authority",
    ]
    assert was.changes(was) == ()
    assert [str(change) for change in Marks(("1",)).changes(Marks())] == ["number: 1 -> none"]
