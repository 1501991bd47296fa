"""A paper as a Word document: real headings, lists and tables, for whoever takes the minutes to go on in."""

import io
import zipfile
from collections.abc import Iterable
from datetime import UTC
from typing import TYPE_CHECKING, Final

from api.papers.paper import Paper
from rules_engine.rendering.forms import Block, Heading, Item, Paragraph, Points, Said, Table, Verbatim, printable

if TYPE_CHECKING:
    from docx.document import Document

_BULLETS: Final = ("List Bullet", "List Bullet 2", "List Bullet 3")
"""Word's styles of points, by level; what is deeper is set in further."""
_BLACK: Final = "000000"


def lacks() -> str:
    """What this service would need to make it; nothing where it can."""
    try:
        import docx  # noqa: F401, PLC0415 (slow, and an extra)
    except ImportError:
        return 'the Python package python-docx (install thresholds with its extra "word")'
    return ""


def word(one: Paper) -> bytes:
    """The paper as a .docx of A4 pages. Raises ImportError where ``lacks`` says why."""
    from docx import Document as new_document  # noqa: N813, PLC0415 (slow, and an extra)

    document = new_document()
    _set_up(document, one)
    for block in one.blocks:
        _write(document, block)
    saved = io.BytesIO()
    document.save(saved)
    return _dated(saved, one)


def _set_up(document: "Document", one: Paper) -> None:
    """The page, the language, plain headings, page numbers, and properties that tell nothing of a case."""
    from docx.oxml import OxmlElement  # noqa: PLC0415
    from docx.oxml.ns import qn  # noqa: PLC0415
    from docx.shared import Mm, Pt, RGBColor  # noqa: PLC0415

    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Mm(20)
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "en-GB")
    for name in ("Normal", "Heading 1", "Heading 2", "Heading 3"):
        font = document.styles[name].font
        font.name, font.color.rgb = "Arial", RGBColor.from_string(_BLACK)
        # The template's theme would go before the name.
        fonts = document.styles[name].element.rPr.rFonts
        for theme in [key for key in fonts.attrib if key.endswith("Theme")]:
            del fonts.attrib[theme]
        fonts.set(qn("w:hAnsi"), "Arial")
    for name in _BULLETS:
        document.styles[name].paragraph_format.space_after = Pt(2)
    number = OxmlElement("w:fldSimple")
    number.set(qn("w:instr"), "PAGE")
    page.footer.paragraphs[0]._p.append(number)  # noqa: SLF001 (python-docx has no fields of its own)
    told = document.core_properties
    told.title, told.language = one.title, "en-GB"
    told.author = told.last_modified_by = told.comments = told.keywords = told.subject = ""
    told.created = told.modified = one.made_at.astimezone(UTC).replace(tzinfo=None)


def _write(document: "Document", block: Block) -> None:
    match block:
        case Heading(level, text):
            document.add_heading(printable(text), level)
        case Paragraph(text):
            document.add_paragraph(printable(text))
        case Said():
            _write_said(document, block)
        case Points(items):
            _write_points(document, items, 1)
        case Table():
            _write_table(document, block)
        case Verbatim(text):
            _write_said(document, Said(text))


def _write_said(document: "Document", block: Said) -> None:
    """People's own words, in their lines."""
    paragraph = document.add_paragraph()
    if block.label:
        paragraph.add_run(f"{printable(block.label)}:").bold = True
    for number, line in enumerate(block.lines):
        if number or block.label:
            paragraph.add_run().add_break()
        paragraph.add_run(line)


def _write_points(document: "Document", items: Iterable[Item], depth: int) -> None:
    from docx.shared import Mm  # noqa: PLC0415

    for item in items:
        point = document.add_paragraph(style=_BULLETS[min(depth, len(_BULLETS)) - 1])
        if depth > len(_BULLETS):
            point.paragraph_format.left_indent = Mm(10 * depth)
        if item.label:
            point.add_run(f"{printable(item.label)}:").bold = True
        if item.text:
            point.add_run(f"{' ' if item.label else ''}{printable(item.text)}")
        # A point stays on the page of the first one under it.
        point.paragraph_format.keep_with_next = bool(item.under)
        _write_points(document, item.under, depth + 1)


def _write_table(document: "Document", table: Table) -> None:
    """A table whose first row is its head, repeated on each page; no row is parted by the end of a page."""
    from docx.oxml import OxmlElement  # noqa: PLC0415

    made = document.add_table(rows=0, cols=len(table.headings), style="Table Grid")
    for number, row in enumerate((table.headings, *table.rows)):
        added = made.add_row()
        for cell, text in zip(added.cells, row, strict=True):
            cell.paragraphs[0].add_run(printable(text)).bold = number == 0
        properties = added._tr.get_or_add_trPr()  # noqa: SLF001 (python-docx has no head rows of its own)
        properties.append(OxmlElement("w:cantSplit"))
        if number == 0:
            properties.append(OxmlElement("w:tblHeader"))
    document.add_paragraph()


def _dated(saved: io.BytesIO, one: Paper) -> bytes:
    """The same file with the record's own time on each of its parts, in place of the clock's."""
    made = io.BytesIO()
    at = one.made_at.astimezone(UTC).timetuple()[:6]
    with zipfile.ZipFile(saved) as parts, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as dated:
        for part in parts.infolist():
            dated.writestr(zipfile.ZipInfo(part.filename, at), parts.read(part), zipfile.ZIP_DEFLATED)
    return made.getvalue()
