"""A paper as PDF: tagged for screen readers (PDF/UA-1), with contents that name pages."""

import logging

from api.papers.paper import Paper
from rules_engine.rendering.page import to_html

_CONTENTS = """
nav { display: block; margin-top: 1em; }
nav ul { columns: 2; column-gap: 10mm; list-style: none; padding: 0; }
nav a { color: inherit; text-decoration: none; }
nav a::after { content: ", page " target-counter(attr(href), page); }
"""
"""On paper a link has to say its page."""

# Its warnings name letters of the text, and addresses in it.
logging.getLogger("weasyprint").setLevel(logging.CRITICAL)


def lacks() -> str:
    """What this service would need to make it; nothing where it can."""
    try:
        import weasyprint  # type: ignore[import-untyped]  # noqa: F401, PLC0415 (slow, and an extra)
    except ImportError:
        return 'the Python package weasyprint (install thresholds with its extra "pdf")'
    except OSError:
        return "the library pango (on Debian: libpango-1.0-0 and libpangoft2-1.0-0)"
    return ""


def pdf(one: Paper) -> bytes:
    """The paper as PDF. Nothing is fetched from anywhere. Raises ImportError or OSError where ``lacks`` says why."""
    from weasyprint import HTML  # noqa: PLC0415
    from weasyprint.urls import URLFetcher  # type: ignore[import-untyped]  # noqa: PLC0415

    told = to_html(one.blocks, one.title, _CONTENTS)
    nowhere = URLFetcher(allowed_protocols=(), fail_on_errors=True)
    made: bytes = HTML(string=told, url_fetcher=nowhere).write_pdf(pdf_variant="pdf/ua-1")
    return made
