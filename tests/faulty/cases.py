"""A mistake as it is written down: what was done to which files, and what has to be found."""

import shutil
from datetime import date
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator
from ruamel.yaml import YAML

from rules_engine.loading import Folder
from rules_engine.workbench.publishing.lock import NAME as LOCK
from rules_engine.workbench.publishing.lock import release
from tests.conftest import IN_FORCE, ROOT

HERE = Path(__file__).parent
PARTS = ("rulesets", "features")
Saved = Literal["windows line ends", "a byte order mark", "latin-1", "no last line end"]


class Strict(BaseModel):
    """A part of a case; a key that is misspelt is refused."""

    model_config = ConfigDict(extra="forbid", populate_by_name=True)


class Change(Strict):
    """What was done to one file: one of replacing, adding, appending, renaming, copying, removing, saving otherwise."""

    file: str
    after: str | None = None
    """A text that the file has once: what is replaced is the first such text after it."""
    replace: str | None = None
    by: str = ""
    times: int = 1
    """How often the replaced text stands there; each is replaced."""
    text: str | None = None
    """The whole of the file, which may be new."""
    append: str | None = None
    copied_to: str | None = Field(default=None, alias="copied to")
    renamed: str | None = Field(default=None, alias="renamed to")
    removed: Literal["yes"] | None = None
    saved: Saved | None = Field(default=None, alias="saved with")

    def make(self, folder: Path) -> int:
        """Make it in a folder of rulesets and features. Gives the place in the text at which it was made."""
        path = folder / self.file
        if self.text is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(self.text, encoding="utf-8")
        elif self.removed:
            path.unlink()
        elif self.renamed:
            path.rename(folder / self.renamed)
        elif self.copied_to:
            (folder / self.copied_to).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, folder / self.copied_to)
        else:
            return self._edit(path)
        return 0

    def _edit(self, path: Path) -> int:
        text = path.read_text(encoding="utf-8")
        if self.saved:
            path.write_bytes(_saved(text, self.saved))
            return 0
        if self.append is not None:
            path.write_text(text + self.append, encoding="utf-8")
            return len(text)
        assert self.replace, f"{self.file}: nothing is done to it."
        start = 0
        if self.after is not None:
            assert text.count(self.after) == 1, f"{self.file} has {text.count(self.after)} times: {self.after}"
            start = text.index(self.after)
            assert self.replace in text[start:], f"{self.file} does not have it there: {self.replace}"
        else:
            found = text.count(self.replace)
            assert found == self.times, f"{self.file} has {found} times: {self.replace}"
        start = text.index(self.replace, start)
        head, tail = text[:start], text[start:].replace(self.replace, self.by, self.times)
        path.write_text(head + tail, encoding="utf-8")
        return start


def _saved(text: str, how: Saved) -> bytes:
    match how:
        case "windows line ends":
            return text.replace("\n", "\r\n").encode()
        case "a byte order mark":
            return text.encode("utf-8-sig")
        case "latin-1":
            return text.encode("latin-1")
        case "no last line end":
            return text.rstrip("\n").encode()


class Expected(Strict):
    """The finding that a good tool would give."""

    severity: Literal["wrong", "advice"] = "wrong"
    file: str | None = None
    """Where it is reported; else the first file that was changed."""
    line: list[str] = []
    """A piece of the line, the first from the change on that has it; of several, either line will do. Else line 1."""
    says: list[str]
    """Words of the message; of alternatives, divided by ``|``, one is enough."""

    @field_validator("line", mode="before")
    @classmethod
    def _one_or_several(cls, told: object) -> object:
        return [told] if isinstance(told, str) else told


class Case(Strict):
    """A mistake, or an edit that is none: what the officer did, and what she has to be told."""

    name: str
    did: str
    released: Literal["yes"] | None = None
    """Whether the rulesets were released before the change."""
    today: date = IN_FORCE
    changes: list[Change]
    expect: Expected | None = None
    besides: list[str] = []
    """Words of other findings that this one mistake may draw as well."""

    def goes_with(self, other: "Case") -> bool:
        """Whether both can be made in one folder, and neither is changed by the other."""
        files = {change.file for change in self.changes}
        alike = (self.released, self.today) == (other.released, other.today)
        return alike and not files & {change.file for change in other.changes}

    def make(self, folder: Path) -> tuple[str, set[int]]:
        """Make the changes in a folder. Gives the file and the lines on one of which the finding has to be reported."""
        if self.released:
            read = Folder(folder / "rulesets")
            (folder / "rulesets" / LOCK).write_text(release(read, read.versions), encoding="utf-8")
        starts = [change.make(folder) for change in self.changes]
        first = self.changes[0]
        changed = first.renamed or first.copied_to or first.file
        file = (self.expect and self.expect.file) or changed
        if not self.expect or not self.expect.line:
            return file, {1}
        text = (folder / file).read_bytes().decode("utf-8", errors="replace")
        start = text.rfind("\n", 0, starts[0]) + 1 if file == changed else len(text)
        return file, {_line_of(piece, text, start, file) for piece in self.expect.line}


def _line_of(piece: str, text: str, start: int, file: str) -> int:
    found = text.find(piece, start)
    if found < 0:
        assert text.count(piece) == 1, f"{file} has {text.count(piece)} times: {piece}"
        found = text.index(piece)
    return text.count("\n", 0, found) + 1


def cases_in(folder: str) -> list[Case]:
    """The cases of a folder beside this file."""
    read = YAML(typ="base", pure=True)
    paths = sorted((HERE / folder).glob("*.yaml"))
    found = [Case.model_validate(case) for path in paths for case in read.load(path.read_text(encoding="utf-8"))]
    names = [case.name for case in found]
    assert len(set(names)) == len(names), "Two cases have the same name."
    return found


def shipped(folder: Path) -> None:
    """Copy the shipped rulesets and features into a folder, without what is generated of them."""
    for part in PARTS:
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("schema"))
