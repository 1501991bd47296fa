"""The other engines: what they are, what they leave out, and the check before any of them is timed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Final, Protocol

from tests.benchmarks.peers.complete_cases import Complete
from tests.benchmarks.peers.two_valued import Logic, Plain


class Peer(Protocol):
    """Another engine, with the rules translated to it."""

    logic: Logic
    """What of the rulebook it was translated."""

    def ask(self, case: Plain) -> object:
        """Its answer on a case, whatever that is: this is timed."""

    def verdicts(self, answer: object) -> Mapping[str, bool]:
        """The verdicts in its answer, by id: this is not."""


@dataclass(frozen=True, slots=True)
class Contender:
    """Where to find a peer, and what is said beside its figures."""

    name: str
    module: str
    made: str
    package: str | None
    form: str
    besides: str = ""


CONTENDERS: Final = (
    Contender("plain Python", "python_source", "PythonSource", None, "one generated function"),
    Contender(
        "zen-engine", "zen_graph", "ZenGraph", "zen-engine", "a decision graph with one node of expressions",
        "it can trace what each expression gave (off here)",
    ),
    Contender(
        "panzi-json-logic", "json_logic_tree", "JsonLogicTree", "panzi-json-logic", "a tree a criterion or rule",
        "it has no names for results: the benchmark carries them from tree to tree",
    ),
    Contender(
        "business-rules", "business", "Business", "business-rules", "a rule a criterion or rule",
        "it has no “not”: denials are pushed down to the tests",
    ),
    Contender(
        "clingo", "answer_set", "AnswerSet", "clingo", "an answer set program, grounded once",
        "it could enumerate the completions of open facts (not asked here)",
    ),
)  # fmt: skip
LEAVES_OUT: Final = (
    "not known, not asked and contested facts (three values)",
    "presumptions",
    "reading the case: working out facts, refusing contradictions",
    "a second decider",
    "explanation and citations",
    "what is open, what would settle it, and whether it is robust",
    "deadlines, steps, questions and warnings",
)
"""What every peer leaves out, as translated here."""


class WrongTranslation(AssertionError):
    """A peer's verdicts are not ours: it is not timed."""


def check(peer: Peer, cases: Iterable[Complete]) -> int:
    """How many verdicts of a peer were compared with ours. Raises WrongTranslation at the first that differs."""
    compared = 0
    for number, case in enumerate(cases, start=1):
        told = peer.verdicts(peer.ask(case.plain))
        ours = {id_: so for id_, so in case.verdicts.items() if id_ in peer.logic.truths}
        if told.keys() != peer.logic.truths.keys():
            raise WrongTranslation("it does not say all that it was translated")
        wrong = [id_ for id_, so in ours.items() if told[id_] is not so]
        if wrong:
            raise WrongTranslation(f"case {number}: not as ours: {', '.join(wrong[:3])}")
        compared += len(ours)
    return compared


def made(one: Contender, logic: Logic) -> Peer | str:
    """A peer with the rules translated to it; why not, where it is not installed."""
    try:
        found = import_module(f"tests.benchmarks.peers.{one.module}")
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("tests"):
            raise
        return "not installed"
    peer: Peer = getattr(found, one.made)(logic)
    return peer
