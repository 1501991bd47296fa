"""How what is known comes to make something true."""

from rules_engine.rulebook import Rulebook
from rules_engine.workbench.mutation.excerpts import excerpt
from rules_engine.workbench.mutation.paths import paths, told_as
from rules_engine.workbench.proving.verdicts import Knowing


def test_what_is_known_in_part_is_found_where_it_is_asked_for(rulebook: Rulebook) -> None:
    """Something was notified, and nobody knows which of the rest: told as such, and found only ``partly``."""
    knowing = Knowing(excerpt(rulebook, "notify_and_progress_to_rapid_review"))
    fact = "notification_made"
    states = knowing.states[fact]
    in_part = [n for n, one in enumerate(states.all) if isinstance(told_as(one.value), dict) and n != states.open]
    assert in_part
    function = knowing.diagrams.literal(knowing.variable[fact], sum(1 << n for n in in_part))
    assert list(paths(knowing, function)) == []
    found = [told_as(states.all[one[knowing.variable[fact]]].value) for one in paths(knowing, function, partly=True)]
    assert len(found) == len(in_part)
    assert all(isinstance(one, dict) and one["not_known"] for one in found)
