"""Living documentation as one page of HTML that needs nothing else: no script, no address outside."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from rules_engine.rendering.page import framed
from rules_engine.workbench.living.book import Book, Guidance, Heading, RuleTold, StatementTold, Trial
from rules_engine.workbench.living.scenario import anchor, scenario, state
from rules_engine.workbench.living.style import STYLE

_KINDS = {
    "encoded": "a rule or a criterion carries it",
    "checklist": "it stands on a rule's checklist",
    "judgement": "it is left to people, and the engine asks for it",
    "not yet encoded": "no rule carries it yet",
    "context": "it asks nothing of a case",
}
_UNTOLD = "scenarios-that-show-no-statement"


def as_html(book: Book) -> str:
    """The whole page."""
    return framed(f"Living documentation: {book.title}", "\n".join(_lines(book)), STYLE)


def _lines(book: Book) -> Iterator[str]:
    yield f"<h1>{escape(book.title)}: the guidance as it runs</h1>"
    yield f"<p>{escape(book.summary)}</p>"
    for note in book.notes:
        yield f'<p class="note"><strong>Note:</strong> {escape(note)}</p>'
    if book.left_out:
        yield f'<p class="note"><strong>Note:</strong> Only some scenarios were run. The {book.left_out} statements '
        yield "that they do not show are left out.</p>"
    yield "<dl>"
    for label, value in book.facts:
        yield f"<div><dt>{escape(label)}</dt><dd>{escape(value)}</dd></div>"
    yield "</dl>"
    yield from _not_passed(book)
    yield '<h2 id="standings">Where the statements stand</h2>'
    yield from _standings(book)
    yield from _contents(book)
    for guidance in book.guidances:
        yield f'<h2 id="{escape(guidance.source)}">{escape(guidance.title)} ({escape(guidance.source)})</h2>'
        for heading in guidance.headings:
            yield from _heading(heading, guidance, book)
    if book.untold:
        yield f'<h2 id="{_UNTOLD}">Scenarios that show no statement</h2>'
        yield "<p>These try the engine, the law, or what several statements come to together.</p>"
        for file in dict.fromkeys(one.written.file for one in book.untold):
            yield f"<h3>{escape(file)}</h3>"
            for one in book.untold:
                if one.written.file == file:
                    yield from scenario(one)


def _not_passed(book: Book) -> Iterator[str]:
    every = {anchor(one): one for guidance in book.guidances for s in guidance.statements for one in s.trials}
    every |= {anchor(one): one for one in book.untold}
    failed = [one for one in every.values() if one.came == "failed"]
    if not failed and not book.unreadable:
        return
    yield '<h2 id="not-passed">What did not pass</h2>'
    yield "<ul>"
    for told in book.unreadable:
        yield f"<li>Not run, because it cannot be read: {escape(told)}</li>"
    for one in failed:
        yield f'<li><a href="#{anchor(one)}">{escape(one.written.name)}</a> ({escape(one.written.file)}, '
        yield f"line {one.written.line}): {len(one.failures)} of {len(one.outcomes)} failed</li>"
    yield "</ul>"


def _standings(book: Book) -> Iterator[str]:
    statements = [one for guidance in book.guidances for one in guidance.statements]
    yield '<table aria-labelledby="standings">'
    yield '<thead><tr><th scope="col">Standing</th><th scope="col">Statements</th><th scope="col">With scenarios</th>'
    yield '<th scope="col">All passed</th></tr></thead>'
    yield "<tbody>"
    for kind, means in _KINDS.items():
        held = [one for one in statements if one.kind == kind]
        shown = [one for one in held if one.trials]
        passed = sum(all(trial.came == "passed" for trial in one.trials) for one in shown)
        yield f'<tr><th scope="row">{kind.capitalize()}: {means}</th><td data-label="Statements">{len(held)}</td>'
        yield f'<td data-label="With scenarios">{len(shown)}</td><td data-label="All passed">{passed}</td></tr>'
    yield "</tbody></table>"


def _contents(book: Book) -> Iterator[str]:
    yield '<h2 id="contents">Contents</h2>'
    yield '<nav aria-labelledby="contents">'
    for guidance in book.guidances:
        yield f'<p><a href="#{escape(guidance.source)}">{escape(guidance.title)}</a></p>'
        yield "<ul>"
        for heading in guidance.headings:
            count = len(heading.statements)
            told = f"{count} statement{'' if count == 1 else 's'}; {_summed(_trials(heading.statements))}"
            yield f'<li><a href="#{_id(guidance, heading)}">{escape(heading.name)}</a> ({told})</li>'
        yield "</ul>"
    if book.untold:
        yield f'<p><a href="#{_UNTOLD}">Scenarios that show no statement</a> ({_summed(book.untold)})</p>'
    yield "</nav>"


def _heading(heading: Heading, guidance: Guidance, book: Book) -> Iterator[str]:
    yield f'<h3 id="{_id(guidance, heading)}">{escape(heading.name)}</h3>'
    for place, statements in heading.places.items():
        yield f"<h4>{escape(place)}</h4>"
        for one in statements:
            yield from _statement(one, book)


def _statement(one: StatementTold, book: Book) -> Iterator[str]:
    yield f'<div class="statement" id="{escape(one.id)}">'
    told = f"<strong>{escape(one.number)}</strong> {escape(_sentence(one.says))}".strip()
    yield f"<p>{told} <em>{one.kind.capitalize()}.</em></p>"
    if one.passage:
        yield f"<blockquote>{escape(one.passage)}</blockquote>"
    yield from (f"<p>{escape(told)}</p>" for told in one.standing)
    if one.rules:
        yield from _rules(one.rules, one.id)
    elsewhere = [trial for trial in one.trials if book.homes[trial.written.file, trial.written.line] != one.id]
    for trial in one.trials:
        if trial not in elsewhere:
            yield from scenario(trial)
    if elsewhere:
        yield "<p>Also shown by:</p><ul>"
        for trial in elsewhere:
            yield f'<li>{state(trial)}: <a href="#{anchor(trial)}">{escape(trial.written.name)}</a></li>'
        yield "</ul>"
    if not one.trials and one.kind != "context":
        yield "<p>No scenario shows it.</p>"
    yield "</div>"


def _rules(rules: Sequence[RuleTold], statement: str) -> Iterator[str]:
    yield f'<table aria-label="Rules for {escape(statement)}">'
    yield '<thead><tr><th scope="col">Rule</th><th scope="col">How strongly</th><th scope="col">Who acts</th>'
    yield '<th scope="col">By when</th></tr></thead><tbody>'
    for rule in rules:
        yield f'<tr><th scope="row">{escape(rule.name)}: {escape(_sentence(rule.recommend))}</th>'
        yield f'<td data-label="How strongly">{escape(rule.modality)}</td>'
        yield f'<td data-label="Who acts">{escape(rule.who_acts)}</td>'
        yield f'<td data-label="By when">{escape(rule.by_when)}</td></tr>'
    yield "</tbody></table>"


def _trials(statements: Iterable[StatementTold]) -> list[Trial]:
    return list({anchor(trial): trial for one in statements for trial in one.trials}.values())


def _summed(trials: Sequence[Trial]) -> str:
    """How many scenarios, and what came of them."""
    if not trials:
        return "no scenario"
    counts = Counter(one.came for one in trials)
    told = (
        f"all {trials[0].came}" if len(counts) == 1 else ", ".join(f"{n} {came}" for came, n in sorted(counts.items()))
    )
    return f"1 scenario, {trials[0].came}" if len(trials) == 1 else f"{len(trials)} scenarios, {told}"


def _sentence(text: str) -> str:
    return text if not text or text[-1] in ".?!" else f"{text}."


def _id(guidance: Guidance, heading: Heading) -> str:
    return escape(f"{guidance.source}/{heading.short}")
