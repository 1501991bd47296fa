"""What is raised where a case cannot be evaluated, or where the two deciders differ."""

from collections.abc import Mapping

from rules_engine.criteria import Verdict


class EngineFault(RuntimeError):
    """A case could not be evaluated. The text is for the public; ``reason`` is for the log."""

    def __init__(self, reason: str) -> None:
        """Keep the reason."""
        self.reason = reason
        super().__init__(
            "This case could not be evaluated. The fault is in this service, and not in anything you wrote. "
            'This is not a "no": any duty still stands, and its clock is still running. Please try again '
            "now. If it fails again, do not wait for this service: decide without it, from the guidance."
        )


class EngineDisagreement(EngineFault):
    """The two deciders differ. ``ids`` has the criteria and rules on which they do."""

    def __init__(self, ids: list[str]) -> None:
        """Keep the ids, and no more of the case."""
        self.ids = ids
        super().__init__(f"the two deciders differ on {', '.join(ids)}")


def compare(first: Mapping[str, Verdict], second: Mapping[str, Verdict]) -> None:
    """Raise EngineDisagreement unless both deciders gave the same verdict on the same criteria and rules."""
    differing = sorted(one for one in first.keys() | second.keys() if first.get(one) != second.get(one))
    if differing:
        raise EngineDisagreement(differing)
