"""The step table's own words: places, sources that differ, and considerations."""

from datetime import date

import pytest

from rules_engine.rulebook import Rulebook
from rules_engine.workbench.scenarios.running import meaning
from rules_engine.workbench.steps import World, names_place


@pytest.fixture(scope="module")
def of_adults(rulebook: Rulebook) -> World:
    """An adult harmed as a child, with learning for adult services alone, after a rapid review meeting."""
    world = World(lambda _: rulebook, rulebook, "Peterborough", date(2026, 1, 12))
    world.facts = {
        "died": "no",
        "age_now": 21,
        "seriously_harmed_by_abuse_or_neglect_as_a_child": "yes",
        "learning_for_the_local_system": "yes",
        "learning_mainly_for": "adult services",
    }
    _take(world, "when", "the case is assessed")
    return world


def _take(world: World, keyword: str, text: str) -> None:
    found = meaning(keyword, text)
    assert found is not None, text
    step, blanks = found
    step.run(world, **blanks)


@pytest.mark.parametrize(
    "sentence",
    [
        'the consideration "learning mainly for" of "consider child or adult review" is "present"',
        'the consideration "learning mainly for" of "consider child or adult review" is "absent"',
        'the consideration of "consider child or adult review" that says "for adult services" is "present"',
        'the consideration of "consider child or adult review" that says "children\'s services" is "absent"',
        '"decide on a local review" shows that "LOCAL2025" differs and says "Recurrent themes count"',
        '"decide on a local review" shows that "LOCAL2025" differs and says "have regard to the Panel\'s conclusion"',
    ],
)
def test_what_is_so_holds(of_adults: World, sentence: str) -> None:
    """Of two considerations on one fact either may be meant; by its words only one."""
    _take(of_adults, "then", sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        'the consideration "learning mainly for" of "consider child or adult review" is "not known"',
        'the consideration of "consider child or adult review" that says "for adult services" is "absent"',
        'the consideration of "consider child or adult review" that says "the moon" is "present"',
        '"decide on a local review" shows that "SI2018-789" differs and says "Recurrent themes count"',
        '"decide on a local review" shows that "LOCAL2025" differs and says "the moon"',
    ],
)
def test_what_is_otherwise_is_told(of_adults: World, sentence: str) -> None:
    """With what was found."""
    with pytest.raises(AssertionError, match="It is otherwise"):
        _take(of_adults, "then", sentence)


@pytest.mark.parametrize(
    ("place", "at", "named"),
    [
        ("para 1", "Rapid Reviews, para 1", True),
        ("para 1", "Rapid Reviews, para 12", False),
        ("s.16C", "s.16C(1)", True),
        ("s.16", "s.16C(1)", False),
        ("s.23A", "ss.23A and 23C", False),
        ("330", "Chapter 5 para 330", True),
    ],
)
def test_a_place_is_named_by_some_of_its_words(place: str, at: str, named: bool) -> None:
    """Whole words: a paragraph or section with a longer number is another."""
    assert names_place(at, place) is named


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ('the deadline of "notify the panel" was missed', "met"),
        ('the deadline of "notify the panel" is not known yet', "2026-01-12"),
        ('the deadline of "notify the panel" opens on 2026-01-05', "none"),
        ('the deadline of "notify the panel" skips 2026-01-02 for "a holiday"', "nothing"),
        ('"notify the panel" cites "THE MOON" at "para 1"', r"CA2004, s\.16C\(1\); LOCAL2025, "),
    ],
)
def test_what_was_found_is_told_in_words(rulebook: Rulebook, sentence: str, told: str) -> None:
    """An officer reads no Python: whether it was kept, days, nothing at all, and several of them."""
    world = World(lambda _: rulebook, rulebook, "Peterborough", date(2026, 1, 12))
    world.facts = {"died": "yes", "date_authority_became_aware": "2026-01-05", "date_notification_sent": "2026-01-09"}
    _take(world, "when", "the case is assessed")
    with pytest.raises(AssertionError, match=f"^It is otherwise: {told}"):
        _take(world, "then", sentence)
