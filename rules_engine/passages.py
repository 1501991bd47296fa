"""Passages: the words of a guidance itself, where whoever runs the service holds a copy of it.

The project holds none. They are shown beside our paraphrases, and nothing is decided by them.
"""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, eq=False, slots=True)
class Passages:
    """Gives the passage at a place of a source, as rulesets cite it; ``None`` where it is not at hand."""

    at: Callable[[str, str], str | None]


NO_PASSAGES = Passages(lambda _source, _place: None)
