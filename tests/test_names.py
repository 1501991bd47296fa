"""Names: one rule from words to identifiers, and the nearest known name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules_engine.names import nearest, to_id
from rules_engine.rulebook import Rulebook


@pytest.mark.parametrize(("name", "identifier"), [
    ("abuse or neglect", "abuse_or_neglect"),
    ("life-threatening injury", "life_threatening_injury"),
    ("ICB vote", "icb_vote"),
    ("notify the reviewer's name", "notify_the_reviewers_name"),
    ("child\u2019s voice", "childs_voice"),
    ("  (urgent)  -- now!  ", "urgent_now"),
    ("under 18 at harm or death", "under_18_at_harm_or_death"),
])  # fmt: skip
def test_a_name_in_words_has_one_identifier(name: str, identifier: str) -> None:
    """Lower case, apostrophes dropped, every other run of characters one underscore."""
    assert to_id(name) == identifier


@given(st.text(max_size=30))
def test_an_identifier_is_its_own(name: str) -> None:
    """Making an identifier of an identifier changes nothing, and it has no other characters."""
    found = to_id(name)
    assert to_id(found) == found
    assert set(found) <= set("abcdefghijklmnopqrstuvwxyz0123456789_")


def test_the_nearest_name_is_as_it_is_written() -> None:
    """A slip of the pen is answered with the known name as its owner spells it."""
    assert nearest("abuse or neglekt", ["died", "abuse or neglect"]) == "abuse or neglect"
    assert nearest("Life threatening injurys", ["life-threatening injury"]) == "life-threatening injury"


def test_nothing_near_is_nothing() -> None:
    """Where nothing is near enough to be meant, nothing is offered."""
    assert nearest("zzz", ["died", "abuse or neglect"]) is None
    assert nearest("died", []) is None


def test_the_real_names_and_identifiers_agree(rulebook: Rulebook) -> None:
    """Every fact, criterion and rule of the rulebook has the identifier of its name, and none has another's."""
    named = [(f.name, f.id) for f in rulebook.facts.values()]
    named += [(c.name, c.id) for c in rulebook.criteria.values()]
    named += [(r.name, r.id) for r in rulebook.rules.values()]
    assert all(to_id(name) == identifier for name, identifier in named)
    assert len({identifier for _, identifier in named}) == len(named)
