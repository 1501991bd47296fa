"""A paper: an assessment, with the decisions on it, as blocks that take any form."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from rules_engine import rendering
from rules_engine.contract import Assessment
from rules_engine.rendering.content import blocks
from rules_engine.rendering.forms import Block, to_markdown
from rules_engine.rendering.page import to_html
from rules_engine.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Paper:
    """What a paper says.

    Its title and its name as a file tell nothing of a case. ``made_at`` is when the record was made, never the clock:
    the same record gives the same bytes in every form.
    """

    title: str
    name: str
    made_at: datetime
    blocks: tuple[Block, ...]


def paper(
    assessment: Assessment,
    rulebook: Rulebook,
    made_at: datetime,
    extra: Iterable[Block] = (),
    first: Iterable[Block] = (),
) -> Paper:
    """The paper of an assessment.

    ``extra`` comes after it: what people decided, and how far the records reach. ``first`` comes before all else, right
    under the title.
    """
    title, *rest = blocks(assessment, rulebook)
    return Paper(
        title=rendering.title(assessment),
        name=f"assessment-{assessment.rulebook.on}",
        made_at=made_at,
        blocks=(title, *first, *rest, *extra),
    )


def html(one: Paper) -> bytes:
    """One page of HTML that needs nothing else."""
    return to_html(one.blocks, one.title).encode()


def markdown(one: Paper) -> bytes:
    """Markdown, for pasting into minutes."""
    return to_markdown(one.blocks).encode()
