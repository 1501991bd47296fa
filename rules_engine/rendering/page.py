"""A document as one page of HTML that needs nothing else: no script, no address outside, its style within."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from rules_engine.rendering.forms import Block, Heading, Item, Paragraph, Points, Said, Table, Verbatim, printable

STYLE = """
:root { color-scheme: light dark; }
body { font: 1rem/1.5 Arial, "Liberation Sans", sans-serif; max-width: 48rem; margin: 0 auto; padding: 1rem;
  overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.25; margin: 1.5em 0 0.5em; }
h1 { font-size: 1.75rem; margin-top: 0; }
h2 { font-size: 1.375rem; border-bottom: 2px solid; padding-bottom: 0.25rem; margin-top: 2.5rem; }
h3 { font-size: 1.0625rem; }
h1 + p { font-size: 1.125rem; border-left: 0.25rem solid; padding-left: 0.75rem; }
ul { margin: 0.5rem 0; padding-left: 1.25rem; }
ul ul { margin: 0; }
nav ul { columns: 20rem 2; }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0; }
pre { overflow-x: auto; border: 1px solid; padding: 0.5rem; font-size: 0.875rem; }
th, td { border: 1px solid; padding: 0.375rem 0.5rem; text-align: left; vertical-align: top; }
@media screen {
  @media (max-width: 40rem) {
    thead { position: absolute; clip-path: inset(50%); width: 1px; overflow: hidden; }
    table, tbody, tr, td { display: block; }
    tr { border: 1px solid; margin-bottom: 0.75rem; padding: 0.25rem 0.5rem; }
    td { border: 0; padding: 0.125rem 0; }
    td::before { content: attr(data-label) ": "; font-weight: bold; }
  }
}
@media print {
  @page { size: A4; margin: 18mm 17mm 20mm;
    @bottom-right { content: counter(page) " of " counter(pages); font: 9pt Arial, "Liberation Sans", sans-serif; } }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.35; }
  nav { display: none; }
  h1, h2, h3 { break-after: avoid; break-inside: avoid; }
  h2 { margin-top: 1.25rem; }
  p, li { orphans: 3; widows: 3; }
  li:not(:has(ul)) { break-inside: avoid; }
  ul ul { break-before: avoid; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
}
"""
"""Colours are those of the reader's own choice: nothing is told by colour."""


def to_html(blocks: Iterable[Block], title: str, style: str = "") -> str:
    """The whole page. Its title is shown by the browser and kept in its history: it should tell nothing of a case.

    ``style`` is put after the page's own.
    """
    return framed(title, "\n".join(_lines(tuple(blocks))), style)


def framed(title: str, main: str, style: str = "") -> str:
    """A page around its main part, which has to be HTML already."""
    return f"""\
<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(printable(title))}</title>
<style>{STYLE}{style}</style>
</head>
<body>
<main>
{main}
</main>
</body>
</html>
"""


def _lines(blocks: Sequence[Block]) -> Iterator[str]:
    """The blocks in order. The contents stand before the first section, where there are several."""
    sections = [n for n, block in enumerate(blocks) if isinstance(block, Heading) and block.level == 2]  # noqa: PLR2004
    titled = None
    for number, block in enumerate(blocks):
        if len(sections) > 1 and number == sections[0]:
            yield from _contents(blocks, sections)
        if isinstance(block, Heading):
            titled = number
        yield from _block(block, number, titled)


def _contents(blocks: Sequence[Block], sections: Iterable[int]) -> Iterator[str]:
    yield '<nav aria-label="Contents">'
    yield "<ul>"
    for number in sections:
        block = blocks[number]
        assert isinstance(block, Heading)  # noqa: S101 (chosen for being one)
        yield f'<li><a href="#{_id(number)}">{_escaped(block.text)}</a></li>'
    yield "</ul>"
    yield "</nav>"


def _block(block: Block, number: int, titled: int | None) -> Iterator[str]:
    match block:
        case Heading(level, text):
            yield f'<h{level} id="{_id(number)}">{_escaped(text)}</h{level}>'
        case Paragraph(text):
            yield f"<p>{_escaped(text)}</p>"
        case Said(label=label):
            named = [f"<strong>{_escaped(label)}:</strong>"] if label else []
            yield f"<p>{'<br>'.join([*named, *map(_escaped, block.lines)])}</p>"
        case Points(items):
            yield listed(items)
        case Table():
            yield from _table(block, titled)
        case Verbatim():
            yield f'<pre tabindex="0">{escape(chr(10).join(block.lines))}</pre>'


def listed(items: Iterable[Item]) -> str:
    """Points as a list, with lists in it."""
    return f"<ul>{''.join(map(_point, items))}</ul>"


def _point(item: Item) -> str:
    label = f"<strong>{_escaped(item.label)}:</strong>" if item.label else ""
    told = " ".join(part for part in (label, _escaped(item.text)) if part)
    return f"<li>{told}{listed(item.under) if item.under else ''}</li>"


def _table(table: Table, titled: int | None) -> Iterator[str]:
    """A table named by the heading it stands under. It says what it is, as narrow pages show its cells as blocks."""
    named = "" if titled is None else f' aria-labelledby="{_id(titled)}"'
    yield f'<table role="table"{named}>'
    heads = "".join(f'<th role="columnheader" scope="col">{_escaped(heading)}</th>' for heading in table.headings)
    yield f'<thead role="rowgroup"><tr role="row">{heads}</tr></thead>'
    yield '<tbody role="rowgroup">'
    for row in table.rows:
        cells = (
            f'<td role="cell" data-label="{_escaped(heading)}">{_escaped(cell)}</td>'
            for heading, cell in zip(table.headings, row, strict=True)
        )
        yield f'<tr role="row">{"".join(cells)}</tr>'
    yield "</tbody>"
    yield "</table>"


def _id(number: int) -> str:
    return f"part-{number}"


def _escaped(text: str) -> str:
    return escape(printable(text))
