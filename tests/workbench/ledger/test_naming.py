"""The names of headings in ids."""

from rules_engine.workbench.ledger.naming import LONGEST, shortened


def test_all_words_where_they_fit() -> None:
    """A heading's name is all its words."""
    assert shortened(["Who takes part?", "The child’s voice"]) == {
        "Who takes part?": "who-takes-part",
        "The child’s voice": "the-childs-voice",
    }


def test_long_headings_lose_their_small_words() -> None:
    """A name that would be too long is made of the weightier words that fit."""
    heading = "Securing the site and keeping whatever may show how the accident came about"
    assert shortened([heading]) == {heading: "securing-site-keeping-whatever-may-show"}
    assert len(shortened(["x" * 90])["x" * 90]) == LONGEST


def test_no_two_headings_share_a_name() -> None:
    """Headings that differ in punctuation only get names apart."""
    assert list(shortened(["Learning", "Learning!", "Learning?"]).values()) == ["learning", "learning-2", "learning-3"]


def test_kept_names_stay() -> None:
    """A heading keeps the name it has, and no other takes it."""
    assert shortened(["New", "Old", "Newer"], {"Old": "new"}) == {"New": "new-2", "Old": "new", "Newer": "newer"}
