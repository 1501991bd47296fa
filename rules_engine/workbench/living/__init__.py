"""Living documentation: the guidance made executable, each statement with its rules and its scenarios as they ran."""

from rules_engine.workbench.living.gathering import gather
from rules_engine.workbench.living.page import as_html

__all__ = ["as_html", "gather"]
