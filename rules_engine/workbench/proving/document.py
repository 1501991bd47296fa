"""A report as a document: what failed first, then what was proved."""

from collections.abc import Iterator

from rules_engine.rendering.forms import Block, Heading, Item, Paragraph, Points, Verbatim
from rules_engine.rendering.phrases import short_day
from rules_engine.workbench.proving.report import Example, Proof, Proved, Report

_WHERE = {"property": "Properties (rulesets/properties.yaml)", "law": "Laws of the engine"}
_FAILED = {"failed": "FAILED", "not settled": "NOT SETTLED"}


def document(report: Report) -> Iterator[Block]:
    """The whole report."""
    yield Heading(1, "What holds in every case")
    failed = sum(one.outcome in _FAILED for book in report.rulebooks for one in book.proofs)
    every = sum(len(book.proofs) for book in report.rulebooks)
    if not every:
        yield Paragraph("No ruleset is in force on any date: there is nothing to prove.")
    elif failed:
        yield Paragraph(f"{failed} of {every} failed. Each stands below with the smallest case that shows it.")
    else:
        yield Paragraph(f"All {every} hold in every case.")
    for book in report.rulebooks:
        yield from _rulebook(book)


def _rulebook(book: Proved) -> Iterator[Block]:
    until = f" to {short_day(book.covers_until)}" if book.covers_until else ""
    yield Heading(2, f"The rulebook from {short_day(book.covers_from)}{until}")
    yield Paragraph(
        f"{book.rules} rules and {book.criteria} criteria on {book.facts} facts. They tell {_large(book.cases)} "
        "complete lawful cases apart, and every one of them is covered; so is every way in which answers can still be "
        "open."
    )
    for one in book.proofs:
        if one.outcome in _FAILED:
            yield from _failure(one)
    for kind, title in _WHERE.items():
        shown = [one for one in book.proofs if one.kind == kind and one.outcome not in _FAILED]
        if shown:
            yield Heading(3, title)
            yield Points(tuple(_held(one) for one in shown))
    for one in book.proofs:
        for example in one.while_open:
            yield Heading(3, f"While answers are open: {one.name}")
            yield Paragraph(
                f"It holds in every complete case. While an exception is open, both can stand: {example.says}, neither "
                "for certain. This fails nothing; see whether people will read it rightly."
            )
            yield Verbatim(example.scenario)


def _failure(one: Proof) -> Iterator[Block]:
    yield Heading(3, f"{_FAILED[one.outcome]}: {one.name}")
    yield Paragraph(one.says)
    told = [Item(one.written_at, label="Written at")] if one.written_at else []
    told += [Item(text, label="Rests on") for text in one.cites] + [Item(text, label="In doubt") for text in one.doubts]
    if told:
        yield Points(tuple(told))
    if one.detail:
        yield Paragraph(one.detail)
    for example in one.examples:
        yield from _example(example)


def _example(one: Example) -> Iterator[Block]:
    answers = len(one.facts)
    few = "no answer at all" if not answers else f"{answers} answer{'' if answers == 1 else 's'}"
    yield Paragraph(f"{few[:1].upper()}{few[1:]} show{'s' if answers < 2 else ''} it: {one.says}.".replace("..", "."))  # noqa: PLR2004
    yield Paragraph(
        "This scenario holds as the rules stand, and so shows the fault. Put it into a feature, write what its last "
        "lines should say, and mend the rule until it holds:"
    )
    yield Verbatim(one.scenario)


def _held(one: Proof) -> Item:
    under = [Item(one.says)]
    under += [Item(one.detail)] if one.detail else []
    under += [Item(text, label="In doubt") for text in one.doubts]
    return Item(one.name, label=one.outcome[:1].upper() + one.outcome[1:], under=tuple(under))


def _large(number: int) -> str:
    """A number that people can read: of a very large one how many digits it has."""
    most = 10**9
    return f"{number:,}" if number < most else f"more than 10 to the power of {len(str(number)) - 1}"
