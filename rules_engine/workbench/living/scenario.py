"""A scenario on a page: folded, in full, with what came of it."""

from collections.abc import Iterator, Sequence
from html import escape

from rules_engine.workbench.living.book import Trial
from rules_engine.workbench.scenarios.running import Failure, Outcome
from rules_engine.workbench.scenarios.written import Examples, WrittenStep

_CASE = "a case for "
"""How the sentence begins that says which case it is: the last one counts."""


def anchor(one: Trial) -> str:
    """Where a page has it."""
    return escape(f"{one.written.file.rpartition('/')[2]}-{one.written.line}")


def state(one: Trial) -> str:
    """What came of it, in words."""
    if one.came != "failed" or len(one.outcomes) == 1:
        return one.came.capitalize()
    return f"{len(one.failures)} of {len(one.outcomes)} failed"


def scenario(one: Trial) -> Iterator[str]:
    """The scenario in full. One that failed is unfolded."""
    told = one.written
    unfolded = " open" if one.came == "failed" else ""
    yield f'<details id="{anchor(one)}"{unfolded}><summary><strong>{state(one)}:</strong> {escape(told.name)}</summary>'
    yield f"<p>{escape(told.file)}, line {told.line}"
    yield f" ({len(one.outcomes)} examples)</p>" if len(one.outcomes) > 1 else "</p>"
    yield "<ul>"
    for step in _said(told.steps):
        yield from _step(step)
    yield "</ul>"
    came = {outcome.row: outcome for outcome in one.outcomes}
    for examples in told.examples:
        yield from _examples(examples, came)
    for outcome in one.outcomes:
        if outcome.failure:
            yield _failure(outcome, outcome.failure)
    yield "</details>"


def _said(steps: Sequence[WrittenStep]) -> Iterator[WrittenStep]:
    """The steps, without the case of a background where the scenario has one of its own."""
    cases = [one for one in steps if one.text.startswith(_CASE)]
    yield from (one for one in steps if one not in cases[:-1])


def _step(step: WrittenStep) -> Iterator[str]:
    yield f"<li><b>{escape(step.keyword)}</b> {escape(step.text)}"
    if step.rows:
        yield from _table("Facts", step.rows[0], step.rows[1:])
    yield "</li>"


def _examples(examples: Examples, came: dict[int | None, Outcome]) -> Iterator[str]:
    rows = [(*cells, _came(came.get(line))) for line, cells in examples.rows]
    yield from _table("Examples", (*examples.headings, "came out"), rows)


def _came(outcome: Outcome | None) -> str:
    if outcome is None:
        return "not run"
    return "failed" if outcome.failure else "passed"


def _table(label: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    # End tags that HTML lets one leave out are left out: there are tens of thousands.
    heads = "".join(f"<th scope=col>{escape(one)}" for one in headings)
    yield f'<table aria-label="{label}"><thead><tr>{heads}</thead><tbody>'
    yield from ("<tr>" + "".join(f"<td>{escape(cell)}" for cell in row) for row in rows)
    yield "</tbody></table>"


def _failure(outcome: Outcome, failure: Failure) -> str:
    where = f"Failed (the example on line {outcome.row})" if outcome.row else "Failed"
    step = f" Expected on line {failure.line}: {escape(failure.step)}." if failure.step else ""
    return f'<p class="note"><strong>{where}:</strong>{step} Found: {escape(failure.found)}</p>'
