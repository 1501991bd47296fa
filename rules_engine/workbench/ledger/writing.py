"""A ledger as its file has it."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from rules_engine.workbench.ledger.marks import Marks
from rules_engine.workbench.ledger.naming import slug

_PLAIN = re.compile(r"[A-Za-z][\w .'’()/,?!;*+%–-]*")
_IN_LISTS = re.compile(r"[A-Za-z0-9][\w .'’()/?!;*+%–-]*")
_WORDS = {"yes", "no", "true", "false", "null", "on", "off"}


@dataclass(frozen=True, slots=True)
class Line:
    """One statement as it is to be written. ``standing`` has a list of names, or a text, by the kind of standing."""

    heading: str
    number: str
    digest: str
    fingerprint: str
    marks: Marks
    says: str
    standing: Mapping[str, str | tuple[str, ...]]
    remark: str = ""


def written(source: str, shorts: Mapping[str, str], lines: Iterable[Line]) -> str:
    """The file of a ledger, headings without statements in their place."""
    under: dict[str, list[Line]] = {heading: [] for heading in shorts}
    for line in lines:
        under[line.heading].append(line)
    return "\n".join(_file(source, shorts, under)) + "\n"


def _file(source: str, shorts: Mapping[str, str], under: Mapping[str, list[Line]]) -> Iterator[str]:
    yield "# Every statement of a guidance in its order: by digest and never by text, and where it stands in the rules."
    yield '# rulesets/README.md, "The ledger", says what belongs here.'
    yield f"source: {source}"
    yield "statements:"
    for heading, lines in under.items():
        named = [] if shorts[heading] == slug(heading) else [f"    short: {shorts[heading]}"]
        yield f"  {scalar(heading)}:" + ("" if lines or named else " {}")
        yield from named
        for line in lines:
            yield from _statement(line)


def _statement(line: Line) -> Iterator[str]:
    yield f'    "{line.number}":' + (f" # {line.remark}" if line.remark else "")
    yield f'      digest: "{line.digest}"'
    yield f'      fingerprint: "{line.fingerprint}"'
    kinds = zip(("numbers", "modality", "duty-holders"), line.marks.listed(), strict=True)
    marked = ", ".join(f"{kind}: {_list(named)}" for kind, named in kinds if named)
    if marked:
        yield f"      marks: {{{marked}}}"
    if line.says:
        yield f"      says: {scalar(line.says)}"
    for kind, told in line.standing.items():
        yield f"      {kind}: {told if told == 'yes' else scalar(told) if isinstance(told, str) else _list(told)}"


def _list(texts: Iterable[str]) -> str:
    return f"[{', '.join(scalar(text, _IN_LISTS) for text in texts)}]"


def scalar(text: str, plain: re.Pattern[str] = _PLAIN) -> str:
    """A text as YAML has it on one line, in quotation marks where it needs them."""
    fits = plain.fullmatch(text) and text == text.strip() and text.lower() not in _WORDS
    return text if fits and not text.isdecimal() else json.dumps(text, ensure_ascii=False)
