"""Decision support for child-safeguarding thresholds: it recommends and explains; people decide."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rules_engine.assessment import assess
    from rules_engine.rulebook import Rulebook

__all__ = ["Rulebook", "assess"]


def __getattr__(name: str) -> Any:  # noqa: ANN401
    """Import on first use: the second decider's process starts faster without what it does not need."""
    if name == "assess":
        from rules_engine.assessment import assess  # noqa: PLC0415

        return assess
    if name == "Rulebook":
        from rules_engine.rulebook import Rulebook  # noqa: PLC0415

        return Rulebook
    raise AttributeError(name)
