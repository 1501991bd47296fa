"""A case told to a version: without the answers to questions that only the other version asks."""

from collections.abc import Mapping

from rules_engine.rulebook import Rulebook
from rules_engine.workbench.comparing.common_ground import answered_otherwise

Told = Mapping[str, object]


class Questions:
    """What each of two versions asks."""

    def __init__(self, before: Rulebook, after: Rulebook) -> None:
        """Compare their facts."""
        apart = answered_otherwise(before, after)
        # A fact that is answered in another way now can be told to neither.
        self._only = tuple(
            frozenset(other.facts.keys() - book.facts.keys()) | apart
            for book, other in ((before, after), (after, before))
        )

    def told(self, case: Told) -> tuple[Told, Told]:
        """A case as the earlier and as the later version are told it."""
        facts = case.get("facts")
        if not isinstance(facts, Mapping):
            return case, case
        first, second = (
            {**case, "facts": {name: answer for name, answer in facts.items() if name not in only}}
            for only in self._only
        )
        return first, second
