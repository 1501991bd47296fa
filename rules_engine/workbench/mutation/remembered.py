"""What was found of each change, kept in the user's cache under a digest of all that it hangs on.

Nothing of any case is in it but what the scenarios say.
"""

import hashlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from rules_engine.contract import Shape
from rules_engine.criteria import Criterion
from rules_engine.facts import Fact
from rules_engine.readiness import cache_folder
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Rule
from rules_engine.workbench.mutation.changes import Change
from rules_engine.workbench.mutation.excerpts import excerpt

_ENGINE = Path(__file__).parent.parent.parent


class Kept(Shape):
    """What came of a change. ``rule`` is the one whose answer was otherwise; without it the whole was judged."""

    digest: str
    place: str = ""
    name: str = ""
    sentence: str = ""
    rule: str | None = None
    same: str = ""
    witness: tuple[str, str, str, str] | None = None


_READS = TypeAdapter(dict[str, Kept])


def remembered(rulesets: Path) -> dict[str, Kept]:
    """What was found before of a folder, by what each change says. Empty where nothing is kept, or is unreadable."""
    try:
        return _READS.validate_json(_path(rulesets).read_bytes())
    except (OSError, ValidationError):
        return {}


def remember(rulesets: Path, found: dict[str, Kept]) -> None:
    """Keep what was found, beside what is known of other changes. Raises OSError."""
    path = _path(rulesets)
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_suffix(".new")
    new.write_bytes(_READS.dump_json(remembered(rulesets) | found))
    new.replace(path)


def _path(rulesets: Path) -> Path:
    name = hashlib.sha256(str(rulesets.resolve()).encode()).hexdigest()
    return cache_folder() / "mutation" / f"{name}.json"


class Digests:
    """Digests of what an answer hangs on: of a rule with all that it rests on, or of everything."""

    def __init__(self, rulebook: Rulebook, scenarios: str) -> None:
        """``scenarios`` is a digest of them all."""
        self._rulebook, self._whole = rulebook, _of([engine(), rulebook.digest, scenarios])
        self._known: dict[int, tuple[object, str]] = {}

    def whole(self, change: Change) -> str:
        """Of a change that everything was asked about."""
        return _of([self._whole, repr(change.after)])

    def of_rule(self, change: Change, rule: str, told: str) -> str:
        """Of a change that one sentence about a rule has noticed in a case: ``told`` has both."""
        book = excerpt(self._rulebook, rule, change)
        (held,) = book.rulesets
        things: list[Criterion | Rule | Fact] = [*held.criteria, *held.rules, *book.facts.values()]
        parts = [self._one(one) for one in things]
        bodies = repr([(name, book.bodies.get(name)) for r in held.rules for name in (r.who_acts, r.who_decides)])
        return _of([engine(), told, bodies, *sorted(parts)])

    def _one(self, thing: Criterion | Rule | Fact) -> str:
        found = self._known.get(id(thing))
        if found is None:
            # The thing is held beside its digest, so that no other can come to have its identity.
            found = self._known[id(thing)] = (thing, repr(thing))
        return found[1]


@cache
def engine() -> str:
    """A digest of the engine itself: what another one found is not trusted."""
    files = sorted([*_ENGINE.glob("*.py"), *(_ENGINE / "workbench").glob("*.py"), *Path(__file__).parent.glob("*.py")])
    return _of(path.read_text(encoding="utf-8") for path in files)


def _of(parts: Iterable[str]) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
