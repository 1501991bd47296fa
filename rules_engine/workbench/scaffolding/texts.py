"""What a new file, rule or scenario begins with. What begins with TODO is still to be written: check lists it."""

from collections.abc import Iterator
from datetime import date

from rules_engine.workbench.ledger.writing import scalar

_TO_DO = "TODO"


def head(schema: str, *, title: str, starts: date, review_by: str, owner: str) -> str:
    """The head of a ruleset's file, a draft."""
    return (
        f"# yaml-language-server: $schema={schema}\n"
        f"title: {scalar(title)}\n"
        "status: draft\n"
        f"in force from: {starts}\n"
        f"review by: {review_by}\n"
        f"owner: {scalar(owner)}\n"
    )


def title_to_do() -> str:
    """The title of a ruleset that has none yet."""
    return f"{_TO_DO} the question that this ruleset answers"


def to_do(name: str) -> str:
    """A name that stands until somebody has gone over what it names."""
    return f"{_TO_DO} {name}"


def criterion_of(rule: str) -> str:
    """The name that the criterion of a new rule has until it gets its own."""
    return f"{_TO_DO} name what has to be so for {rule}"


def criterion(name: str, *, fact: str, answer: str, source: str) -> Iterator[str]:
    """The lines of a criterion. It tests a fact that there is, and cites a source that there is."""
    yield f"  {scalar(name)}:"
    # In quotation marks yes and no are as right, and nobody writes them so.
    yield f"    met when: {{{scalar(fact)}: {answer if answer in {'yes', 'no'} else scalar(answer)}}}"
    yield from _cites(source, "the fact, its answers and the source above, and here our paraphrase of the place")


def rule(name: str, *, rests_on: str, body: str, source: str) -> Iterator[str]:
    """The lines of a rule that rests on one criterion. Its modality is the weakest."""
    yield f"  {scalar(name)}:"
    yield "    if all of:"
    yield f"      - {scalar(rests_on)}"
    yield f"    recommend: {_TO_DO} what to do, and below who acts, who decides and how strongly"
    yield f"    who acts: {scalar(body)}"
    yield f"    who decides: {scalar(body)}"
    yield "    modality: may"
    yield from _cites(source, "the source above, and here our paraphrase of the place")


def _cites(source: str, what: str) -> Iterator[str]:
    yield "    cites:"
    yield f"      source: {source}"
    yield f"      at: {_TO_DO} the place in the source"
    yield f"      says: {scalar(f'{_TO_DO} {what}')}"
