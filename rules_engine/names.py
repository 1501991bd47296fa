"""How a name in words becomes the identifier that programs see, and which known name is nearest to a wrong one."""

import re
from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache

_APOSTROPHES = re.compile("['\u2019]")
_OTHER = re.compile(r"[^a-z0-9]+")


@lru_cache(maxsize=4096)
def to_id(name: str) -> str:
    """The identifier of a name: lower case, apostrophes dropped, any other run of characters one ``_``."""
    return _OTHER.sub("_", _APOSTROPHES.sub("", name.lower())).strip("_")


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name most like ``name``, or ``None`` where none is near enough to be meant."""
    spelt = {to_id(one): one for one in known}
    found = get_close_matches(to_id(name), spelt, n=1, cutoff=0.6)
    return spelt[found[0]] if found else None
