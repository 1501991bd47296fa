"""The rulebook as it would be with a draft in force: a copy of the folder, in which the draft is signed.

What is tried is to the letter what is written in the end.
"""

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory

from rules_engine.loading import Folder, Version
from rules_engine.rulebook import NotCovered, Rulebook, in_force
from rules_engine.workbench.comparing.comparison import compare
from rules_engine.workbench.comparing.shapes import Comparison
from rules_engine.workbench.publishing.signing import Signature, signed
from rules_engine.workbench.versions import NamedVersion


@dataclass(frozen=True)
class Trial:
    """A draft tried out. ``without`` is the folder as it is.

    ``texts`` has for each of its files what it said when it was read, and what it would say, by its place.
    """

    draft: Version
    without: Folder
    rulesets: Path
    features: Path
    texts: Mapping[Path, tuple[bytes, bytes]]
    today: date

    @property
    def starts(self) -> date:
        """The day on which the draft takes effect."""
        return self.draft.starts

    @cached_property
    def with_it(self) -> Folder:
        """The folder with the draft in force."""
        return Folder(self.rulesets)

    @cached_property
    def now(self) -> Rulebook:
        """The rulebook of the draft's first day. Raises RulesetError."""
        return in_force(self.with_it, self.starts)

    @cached_property
    def was(self) -> Rulebook | None:
        """What would be in force on that day without the draft, if anything would be. Raises RulesetError."""
        try:
            return in_force(self.without, self.starts)
        except NotCovered:
            return None

    def is_in(self, rulebook: Rulebook) -> bool:
        """Whether the draft is part of a rulebook."""
        return (self.draft.topic, self.starts) in {(one.id, one.in_force_from) for one in rulebook.rulesets}

    @cached_property
    def comparison(self) -> Comparison | None:
        """What the draft does to the rulebook of its first day."""
        if self.was is None:
            return None
        before = NamedVersion("what is in force", self.without, self.was, dated=True)
        return compare(before, NamedVersion("this version", self.with_it, self.now, dated=True))


@contextmanager
def tried(folder: Folder, draft: Version, features: Path, signature: Signature) -> Iterator[Trial]:
    """The folder with a draft signed, for as long as it is tried. Raises CannotSign."""
    texts = {}
    for table in draft.files:
        said = (folder.path / table.at.file).read_bytes()
        texts[folder.path / table.at.file] = said, signed(said.decode(), table, signature).encode()
    with TemporaryDirectory(prefix="thresholds-") as kept:
        # Named as the folder is, as findings are shown with it.
        rulesets = Path(kept) / folder.path.resolve().name
        shutil.copytree(folder.path, rulesets)
        for path, (_, text) in texts.items():
            (rulesets / path.relative_to(folder.path)).write_bytes(text)
        yield Trial(draft, folder, rulesets, features, texts, signature.on)
