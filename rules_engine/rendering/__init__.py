"""An assessment for people to read: as plain text for a terminal, and as Markdown for minutes."""

from rules_engine.contract import Assessment
from rules_engine.rendering.content import blocks
from rules_engine.rendering.forms import to_markdown, to_text
from rules_engine.rulebook import Rulebook

__all__ = ["markdown", "text"]


def text(assessment: Assessment, rulebook: Rulebook) -> str:
    """Plain text of 80 columns, without colour. The rulebook gives facts and sources their names."""
    return to_text(blocks(assessment, rulebook))


def markdown(assessment: Assessment, rulebook: Rulebook) -> str:
    """The same content in Markdown."""
    return to_markdown(blocks(assessment, rulebook))
