"""Cases of files: JSON or YAML, one to a file or a list of them; JSON lines; or a folder of such files."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from rules_engine.case_files import LARGEST, CannotRead, parse_json, parse_yaml
from rules_engine.workbench.impact.replaying import Referenced

_KINDS: Final = (".json", ".jsonl", ".ndjson", ".yaml", ".yml")


class NoCases(ValueError):
    """A file or folder holds no cases that can be read: in plain words, with where and what to do."""


def read_cases(paths: Iterable[Path]) -> Iterator[Referenced]:
    """Each case with its own reference, or where none is given with its place. Raises NoCases."""
    for path in paths:
        files = sorted(p for p in path.rglob("*") if p.suffix in _KINDS) if path.is_dir() else [path]
        if not files:
            raise NoCases(f"There are no cases in {path}: their files end with {', '.join(_KINDS)}.")
        for file in files:
            yield from _file(file)


def _file(path: Path) -> Iterator[Referenced]:
    try:
        if path.suffix in {".jsonl", ".ndjson"}:
            yield from _lines(path)
            return
        if path.stat().st_size > LARGEST:
            said = "write many cases to a file that ends with .jsonl, one on each line"
            raise NoCases(f"{path}: this is larger than a case can be: {said}.")
        text = path.read_text(encoding="utf-8")
        told = parse_json(text) if path.suffix == ".json" else parse_yaml(text)
    except OSError as error:
        raise NoCases(f"{path}: this cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise NoCases(f"{path}: this is no text in UTF-8.") from None
    except CannotRead as error:
        raise NoCases(f"{path}: {error}") from None
    many = told if isinstance(told, list) else [told]
    for number, one in enumerate(many, start=1):
        place = f"{path.name}, case {number}" if isinstance(told, list) else path.name
        yield _referenced(one, place, path)


def _lines(path: Path) -> Iterator[Referenced]:
    with path.open(encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            if not line.strip():
                continue
            try:
                told = parse_json(line)
            except CannotRead as error:
                raise NoCases(f"{path}:{number}: {error}") from None
            yield _referenced(told, f"{path.name}:{number}", path)


def _referenced(told: object, place: str, path: Path) -> Referenced:
    if not isinstance(told, Mapping):
        raise NoCases(f"{path}: a case is an object with facts in it; here is something else ({place}).")
    reference = told.get("reference")
    named = reference if isinstance(reference, str) and reference.strip() and reference.isprintable() else place
    return named, told
