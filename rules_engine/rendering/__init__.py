"""An assessment for people to read: plain text for a terminal, Markdown for minutes, a page of HTML to print."""

from rules_engine.contract import Assessment
from rules_engine.rendering.content import blocks
from rules_engine.rendering.forms import to_markdown, to_text
from rules_engine.rendering.page import to_html
from rules_engine.rendering.phrases import short_day
from rules_engine.rulebook import Rulebook

__all__ = ["html", "markdown", "text", "title"]


def text(assessment: Assessment, rulebook: Rulebook) -> str:
    """Plain text of 80 columns, without colour. The rulebook gives facts and sources their names."""
    return to_text(blocks(assessment, rulebook))


def markdown(assessment: Assessment, rulebook: Rulebook) -> str:
    """The same content in Markdown."""
    return to_markdown(blocks(assessment, rulebook))


def html(assessment: Assessment, rulebook: Rulebook) -> str:
    """The same content as one page of HTML, which needs nothing else and prints on A4."""
    return to_html(blocks(assessment, rulebook), title(assessment))


def title(assessment: Assessment) -> str:
    """What a page or a file of an assessment is called: its date, and nothing that the case tells."""
    return f"Assessment of {short_day(assessment.rulebook.on)}"
