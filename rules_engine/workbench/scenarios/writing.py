"""A case, and what is expected of it, as the text of a scenario: ready to be put into a feature."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from rules_engine.case import Case
from rules_engine.facts import NOT_KNOWN
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Rule
from rules_engine.workbench.scenarios.reading import Rows

_INDENT = "  "


def scenario(name: str, case: Case, expected: Iterable[str], rulebook: Rulebook) -> str:
    """A scenario in the sentences of the step table, on the case's own date, ending with the lines ``expected``.

    It is indented to stand under a ``Rule:``. ``expected`` has sentences as ``status`` gives them, without keywords.
    """
    told = {rulebook.facts[fact].name: answer for fact, answer in case.facts.items()}
    table = {name: words for name, answer in told.items() if (words := _in_words(answer)) is not None}
    apart = [line for name, answer in told.items() if name not in table for line in _sentences(name, answer)]
    given = [f"a case for {case.authority} on {case.on}", *(["the facts"] if table else []), *apart]
    when, then = ["the case is assessed"], list(expected)
    lines = [f"Scenario: {name}"]
    for keyword, sentences in (("Given", given), ("When", when), ("Then", then)):
        for place, sentence in enumerate(sentences):
            lines.append(f"{_INDENT}{keyword if place == 0 else 'And'} {sentence}")
            if sentence == "the facts":
                lines += [f"{_INDENT * 2}{row}" for row in table_rows([("fact", "answer"), *table.items()])]
    return "".join(f"{_INDENT * 2}{line}\n" for line in lines)


def status(rule: Rule, word: str) -> str:
    """The sentence that a rule has a status, as the contract names it: applies, does_not_apply or undetermined."""
    return f'"{rule.name}" {"is undetermined" if word == "undetermined" else word.replace("_", " ")}'


def table_rows(rows: Rows) -> list[str]:
    """The lines of a table, its columns aligned."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    cells = (" | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)
    return [f"| {row} |" for row in cells]


def _in_words(answer: object) -> str | None:
    """An answer as it stands in the table of facts; ``None`` for one that only a sentence of its own can say."""
    if isinstance(answer, Mapping) and not answer.keys() & {"not_known", "by"}:
        return _in_words(answer["answer"])
    if isinstance(answer, Mapping) or (isinstance(answer, list) and any(isinstance(a, Mapping) for a in answer)):
        return None
    return _listed(answer) if isinstance(answer, list | tuple) else str(answer)


def _sentences(name: str, answer: object) -> Iterator[str]:
    """What bodies say, each in a sentence; and what is known of several answers while others are open."""
    if isinstance(answer, list):
        for one in answer:
            yield from _sentences(name, one)
    elif isinstance(answer, Mapping):
        open_items = answer.get("not_known")
        said = _in_words(answer.get("answer", NOT_KNOWN))
        if open_items:
            known = _listed(answer.get("answer", ()))
            yield f'"{name}" includes "{known}", and it is not known whether it includes "{_listed(open_items)}"'
        else:
            yield f'the "{answer["by"]}" says "{name}" is "{said}"'


def _listed(items: object) -> str:
    """Items as the step table reads them; "nothing" for none."""
    return ", ".join(map(str, items)) or "nothing" if isinstance(items, Sequence) else str(items)
