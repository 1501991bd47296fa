"""A worklist for reading: on a terminal, and as one web page that needs nothing else."""

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from rules_engine.rendering.page import framed

if TYPE_CHECKING:
    from jinja2 import Template

_WIDTH = 80


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to do: what it is called, and what is told of it, each with a label."""

    title: str
    told: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """Things of one kind."""

    title: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Worklist:
    """What was found: in short, with notes, and section by section."""

    title: str
    summary: str
    notes: tuple[str, ...]
    sections: tuple[Section, ...]


def as_text(worklist: Worklist) -> str:
    """For a terminal."""
    return "\n".join(_lines(worklist)).rstrip() + "\n"


def as_html(worklist: Worklist) -> str:
    """One page of HTML, with its style in it."""
    return framed(worklist.title, _template().render(worklist=worklist), _STYLE)


def item_lines(item: Item, indent: str = "") -> Iterator[str]:
    """One item, for a terminal."""
    yield from _wrapped(item.title, indent)
    for label, value in item.told:
        yield from _wrapped(f"{label}: {value}", indent + "  ")


def _lines(worklist: Worklist) -> Iterator[str]:
    yield from _wrapped(worklist.title)
    yield from _wrapped(worklist.summary)
    for note in worklist.notes:
        yield from _wrapped(f"Note: {note}")
    for section in worklist.sections:
        yield ""
        yield f"{section.title} ({len(section.items)})"
        for item in section.items:
            yield ""
            yield from item_lines(item, "  ")


def _wrapped(text: str, indent: str = "") -> list[str]:
    # Addresses and ids stay whole, so that they can be copied.
    return textwrap.wrap(
        text,
        _WIDTH,
        initial_indent=indent,
        subsequent_indent=indent + "  ",
        break_long_words=False,
        break_on_hyphens=False,
    )


@lru_cache(maxsize=1)
def _template() -> "Template":
    from jinja2 import Environment  # noqa: PLC0415 (a slow import, and other forms do without)

    return Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True).from_string(_MAIN)


_STYLE = """
ol { padding-left: 0; list-style: none; }
li { break-inside: avoid; }
h3 { margin-bottom: 0.25rem; }
dl, dd { margin: 0; }
dt { font-weight: bold; }
@media (min-width: 40rem) {
  .told { display: grid; grid-template-columns: 9rem 1fr; margin-bottom: 0.25rem; }
}
"""
"""Beside that of every page."""
_MAIN = """\
<h1>{{ worklist.title }}</h1>
<p>{{ worklist.summary }}</p>
{% for note in worklist.notes %}
<p><strong>Note:</strong> {{ note }}</p>
{% endfor %}
{% for section in worklist.sections %}
<section>
<h2>{{ section.title }} ({{ section["items"] | length }})</h2>
<ol>
{% for item in section["items"] %}
<li>
<h3>{{ item.title }}</h3>
<dl>
{% for label, value in item.told %}
<div class="told"><dt>{{ label }}</dt><dd>{{ value }}</dd></div>
{% endfor %}
</dl>
</li>
{% endfor %}
</ol>
</section>
{% endfor %}"""
