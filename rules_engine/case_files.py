"""Cases as text: JSON or YAML read strictly, so that nothing written is lost or read as something else."""

import json
import math
from collections.abc import Iterable
from typing import Never

from ruamel.yaml import YAML
from ruamel.yaml.constructor import DuplicateKeyError, SafeConstructor
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import AliasEvent, CollectionEndEvent, CollectionStartEvent, Event

LARGEST = 256 * 1024
"""The most bytes that a case has: answers take few, and documents do not belong here."""
_DEEPEST = 20


class CannotRead(ValueError):
    """A text is no case that can be read. Says where and what to do, and repeats nothing of the text."""


def parse_json(text: str) -> object:
    """What a JSON text says. Raises CannotRead; also for a key written twice, which JSON lets pass."""
    try:
        told = json.loads(text, object_pairs_hook=_each_once, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise CannotRead(f"This is not JSON: look at {where}, for a comma, quotation mark or bracket.") from None
    except RecursionError:
        raise CannotRead(_TOO_DEEP) from None
    except ValueError as error:
        raise error if isinstance(error, CannotRead) else CannotRead(_NO_NUMBER) from None
    _check(told)
    return told


def parse_yaml(text: str) -> object:
    """What a YAML 1.2 text says: ``yes`` and ``no`` are words, dates stay as written. Raises CannotRead."""
    yaml = YAML(typ="safe", pure=True)
    yaml.Constructor = _AsWritten
    try:
        _check_events(yaml.parse(text))
        told = yaml.load(text)
    except DuplicateKeyError as error:
        raise CannotRead(f"A name is written twice{_where(error)}: keep one.") from None
    except MarkedYAMLError as error:
        raise CannotRead(f"This is not YAML{_where(error)}: check indentation, colons and quotation marks.") from None
    except RecursionError:
        raise CannotRead(_TOO_DEEP) from None
    except (YAMLError, ValueError) as error:
        raise (
            error
            if isinstance(error, CannotRead)
            else CannotRead("This is not YAML that can be read: check for control characters and odd numbers.")
        ) from None
    _check(told)
    return told


_TOO_DEEP = f"This is nested too deep: a case needs no more than a few levels, and {_DEEPEST} are read."
_NO_NUMBER = "A number here is none that a case can have: give whole numbers of ordinary size."


class _AsWritten(SafeConstructor):
    """Reads plain values, and leaves dates as text: the engine reads those itself, and names the fact."""


_AsWritten.add_constructor("tag:yaml.org,2002:timestamp", SafeConstructor.construct_yaml_str)


def _where(error: MarkedYAMLError) -> str:
    mark = error.problem_mark or error.context_mark
    return f" (line {mark.line + 1}, column {mark.column + 1})" if mark else ""


def _check_events(events: Iterable[Event]) -> None:
    """Refuse before it is built what would take long to build."""
    depth = 0
    for event in events:
        depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
        if depth > _DEEPEST:
            raise CannotRead(_TOO_DEEP)
        if isinstance(event, AliasEvent):
            raise CannotRead("Aliases (*) are not used in a case: write the answer out.")


def _each_once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    told = dict(pairs)
    if len(told) < len(pairs):
        names = [name for name, _ in pairs]
        place = next(n for n, name in enumerate(names) if name in names[:n]) + 1
        raise CannotRead(f"A name is written twice: name number {place} of its object. Keep one.")
    return told


def _no_number(_: str) -> Never:
    raise CannotRead(_NO_NUMBER)


def _check(told: object, depth: int = 0) -> None:
    """Refuse what no JSON has, whatever it was written in."""
    if depth > _DEEPEST:
        raise CannotRead(_TOO_DEEP)
    if isinstance(told, dict):
        if not all(isinstance(name, str) for name in told):
            raise CannotRead("A name of a key or fact is not a text: put it in quotation marks.")
        _check_each([*told, *told.values()], depth)
    elif isinstance(told, list):
        _check_each(told, depth)
    elif isinstance(told, str):
        if not told.isascii() and any("\ud800" <= letter <= "\udfff" for letter in told):
            raise CannotRead("A text holds half a character: write it again.")
    elif isinstance(told, float) and not math.isfinite(told):
        raise CannotRead(_NO_NUMBER)
    elif told is not None and not isinstance(told, bool | int | float):
        raise CannotRead("Something here is neither text, number, list nor table: leave tags (!) out.")


def _check_each(told: Iterable[object], depth: int) -> None:
    for one in told:
        _check(one, depth + 1)
