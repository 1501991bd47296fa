"""What a stage of publishing comes to."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Found:
    """What a stage found: whether the draft may go on, in lines; and the names of rules whose duties are weaker."""

    sound: bool
    said: str
    weakened: tuple[str, ...] = ()
