"""A source without a ledger: the passages nearest to what is cited of it."""

import json

import pytest

from rules_engine.loading.tree import Place
from rules_engine.rulebook import Rulebook
from rules_engine.workbench.ledger.links import Cited
from rules_engine.workbench.ledger.nearest import CitedPlace, nearest_passages
from rules_engine.workbench.ledger.showing_nearest import as_plain, worklist
from rules_engine.workbench.ledger.texts import NotAText
from rules_engine.workbench.ledger.worklist import as_text

CHAPTER = """\
Serious injuries

328. Every county keeps a list of its playgrounds, and sends it to the ministry in spring.

330. Whoever learns that a child was gravely injured on a playground reports the injury to the local authority.

331. The local authority tells the ministry of every grave injury that was reported, within five working days.

332. A grave injury of a worker is for the inspectorate alone, and is not reported to the ministry.

Closing words

333. This chapter takes effect in April.
"""


def cited(place: str, says: str, by: str = "report_the_accident") -> Cited:
    """A citation."""
    return Cited(Place("playgrounds/2025-12-09.yaml", 21, 12), by, place, says)


def found(*several: Cited) -> list[CitedPlace]:
    """What is nearest to these."""
    return nearest_passages(CHAPTER, several)


def test_the_nearest_shares_the_weightiest_words() -> None:
    """A passage is near by the words that few others have, whatever their endings."""
    one = found(cited("Chapter 5", "workers' injuries are a matter for the inspectorate"))[0]
    assert one.nearest[0].passage.number == 332
    assert one.nearest[0].likeness > one.nearest[1].likeness


def test_the_number_of_a_place_is_a_hint() -> None:
    """Among passages that are as like, the one of the same number stands first."""
    text = "\n\n".join(f"{number}. A grave injury is reported by whoever sees it." for number in (7, 30, 31, 95))
    for hint, number in ((31, 31), (95, 95), (99, 95), (12, 7), (60, 7)):
        places = nearest_passages(text, [cited(f"Chapter 5 para {hint}", "a grave injury is reported")])
        assert places[0].nearest[0].passage.number == number


def test_citations_of_one_place_stand_together() -> None:
    """Each place is told once, with all that is said of it and all that cites it."""
    both = found(
        cited("para 331", "within five days"),
        cited("para 330", "whoever learns of an injury"),
        cited("para 331", "the ministry is told of injuries", by="died"),
    )
    assert [one.place for one in both] == ["para 331", "para 330"]
    assert both[0].says == ("within five days", "the ministry is told of injuries")
    assert [one.by for one in both[0].cited] == ["report_the_accident", "died"]


def test_what_is_like_nothing_has_no_nearest() -> None:
    """A place that nothing is like says so, beside others that have one."""
    none = found(cited("para 1", "whales sing"), cited("para 331", "the ministry is told within five working days"))[0]
    assert none.nearest == ()


def test_another_text_is_refused() -> None:
    """Where nothing is like anything that is cited, the text is refused."""
    with pytest.raises(NotAText, match="Nothing in this text is like anything"):
        found(cited("para 1", "whales sing under the ice"))


def test_places_are_shown(few_rules: Rulebook) -> None:
    """Each place stands with our paraphrase, what touches it, and the passages nearest to it, in both forms."""
    places = found(cited("para 331", "the ministry is told within five working days"), cited("x", "whales sing"))
    text = as_text(worklist("WT2023", places, few_rules, "new.txt", "A note."))
    assert text.startswith("WT2023 as we cite it, beside new.txt\n2 places of WT2023 are cited.")
    assert "    Touches: report the accident\n    Cited at: playgrounds/2025-12-09.yaml:21\n" in text
    assert "331. The local authority tells the ministry" in text
    assert "Nearest: nothing like it: look for it by reading" in text
    plain = json.loads(json.dumps(as_plain("WT2023", places, few_rules, "A note.")))
    assert plain["notes"] == ["A note."]
    assert plain["places"][0]["nearest"][0]["number"] == 331
    assert plain["places"][0]["cited_by"] == [{"name": "report the accident", "at": "playgrounds/2025-12-09.yaml:21"}]
    assert plain["places"][1]["nearest"] == []
