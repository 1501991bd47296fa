"""Words of facts that no list has, spelt once otherwise than everywhere else."""

from collections import Counter
from collections.abc import Iterator
from difflib import get_close_matches

from rules_engine.loading import Folder
from rules_engine.loading.tree import Finding, Table, Text

_KEYS = ("held by", "group")
_ALIKE = 0.88
"""A letter or two of a word."""


def odd_words(folder: Folder) -> Iterator[Finding]:
    """Each word under "held by" or "group" that stands once and is almost one that stands often."""
    facts = folder.tables.get("facts")
    under = facts.get("facts") if facts else None
    entries = [entry for _, entry in under.entries if isinstance(entry, Table)] if isinstance(under, Table) else []
    for key in _KEYS:
        said = [told for entry in entries if isinstance(told := entry.get(key), Text)]
        often = Counter(text.value for text in said)
        several = [word for word, count in often.items() if count > 1]
        for text in said:
            near = get_close_matches(text.value, several, n=1, cutoff=_ALIKE) if often[text.value] == 1 else []
            if near:
                message = f'"{text.value}" stands once under "{key}". Did you mean "{near[0]}", as elsewhere?'
                yield Finding(text.at, message, "odd-word")
