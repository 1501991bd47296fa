"""Which files are put in order, and what each would be then."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from rules_engine.loading import Finding, Folder
from rules_engine.loading.parsing import read_tree
from rules_engine.loading.tree import Findings, Place
from rules_engine.names import nearest
from rules_engine.rulebook import findings
from rules_engine.workbench.formatting.layout import LeftAlone, laid_out
from rules_engine.workbench.formatting.tables import aligned


class NotOurs(ValueError):
    """A file that was named is none that is put in order. Says why."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A file as it is and as it would be in order, or why it is left alone."""

    path: Path
    shown: str
    before: str
    after: str
    alone: Finding | None = None


class Formatter:
    """Puts the files of a folder of rulesets in order, and the features beside it."""

    def __init__(self, rulesets: Path, features: Path) -> None:
        """Read the folder: what reads the files also knows the order of their keys."""
        self._rulesets, self._features = rulesets, features
        self._folder = Folder(rulesets)
        self._orders: dict[str, dict[tuple[int, int], tuple[str, ...]]] = {}
        findings(self._folder)
        for at, keys in self._folder.findings.orders.items():
            self._orders.setdefault(at.file, {})[at.line, at.column] = keys

    def laid(self, named: Iterable[Path]) -> Iterator[Laid]:
        """Each of these files, or of all where none is named. Raises NotOurs for one that is none of them."""
        ours = {path.resolve(): path for path in (*self._ruleset_files(), *sorted(self._features.glob("*.feature")))}
        chosen = list(named)
        for path in chosen:
            if path.resolve() not in ours:
                near = nearest(path.name, [one.name for one in ours])
                meant = f' Did you mean "{near}"?' if near else ""
                told = f"{path} is no file of {self._rulesets} that rules are read from, and no feature beside it."
                raise NotOurs(told + meant)
        for path in [ours[one.resolve()] for one in chosen] or ours.values():
            yield self._feature(path) if path.suffix == ".feature" else self._ruleset(path)

    def _ruleset_files(self) -> Iterator[Path]:
        """Every file that is read, whether it is sound or not."""
        for shown in sorted({*(f"{name}.yaml" for name in self._folder.tables), *self._dated(), *self._unsound()}):
            path = self._rulesets / shown
            if path.is_file():
                yield path

    def _dated(self) -> Iterator[str]:
        yield from (table.at.file for version in self._folder.versions for table in version.files)

    def _unsound(self) -> Iterator[str]:
        yield from (one.place.file for one in self._folder.findings.all if one.place.file.endswith(".yaml"))

    def _ruleset(self, path: Path) -> Laid:
        shown = path.relative_to(self._rulesets).as_posix()
        found = Findings()
        if read_tree(path, shown, found) is None:
            return Laid(path, shown, "", "", found.all[0])
        before = path.read_bytes().decode()
        if found.all:
            # Written twice, or with what is not used here: to sort that is not for us.
            return Laid(path, shown, before, before, found.all[0])
        try:
            return Laid(path, shown, before, laid_out(before, self._orders.get(shown, {})))
        except LeftAlone as why:
            return Laid(path, shown, before, before, Finding(Place(shown), f"This file is left as it is: {why}"))

    def _feature(self, path: Path) -> Laid:
        shown = f"{path.parent.name}/{path.name}"
        try:
            before = path.read_bytes().decode()
        except UnicodeDecodeError:
            told = "The file cannot be read as UTF-8 text. Save it as plain UTF-8 text."
            return Laid(path, shown, "", "", Finding(Place(shown), told))
        return Laid(path, shown, before, aligned(before))
