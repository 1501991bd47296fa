"""The rulebook as an answer set program, by clingo: grounded once, and solved for each case."""

import itertools
import json
from collections.abc import Generator, Iterator, Sequence

import clingo

from rules_engine.working_out import OLDEST
from tests.benchmarks.peers.two_valued import All, Holds, Logic, Not, OneOf, Plain, Some, Told, Truth, Within

_Said = Generator[str, None, str]
"""Statements, and then the atom or literal that they define."""


class AnswerSet:
    """A program whose facts are externals: a case sets those that are so, and takes them back."""

    def __init__(self, logic: Logic) -> None:
        """Write the program, and ground it."""
        self.logic = logic
        self._numbers = itertools.count()
        self._keys = {f"v{number}": id_ for number, id_ in enumerate(logic.truths)}
        self._named = {id_: key for key, id_ in self._keys.items()}
        lines = [
            f"#external f({json.dumps(fact)}, {json.dumps(answer)})."
            for fact, answers in logic.answers.items()
            for answer in answers
        ]
        lines += [f"#external f({json.dumps(fact)}, 0..{OLDEST})." for fact in sorted(logic.numbers)]
        for key, id_ in self._keys.items():
            lines += self._says(key, logic.truths[id_])
        lines += [f"#show {key}/0." for key in self._keys]
        self._control = clingo.Control(["--warn=none"])
        self._control.add("base", [], "\n".join(lines))
        self._control.ground([("base", [])])

    def ask(self, case: Plain) -> object:
        """Its verdicts on a case."""
        said = list(_symbols(case))
        for one in said:
            self._control.assign_external(one, truth=True)
        with self._control.solve(yield_=True) as handle:
            model = handle.model()
            assert model is not None
            found = model.symbols(shown=True)
        for one in said:
            self._control.assign_external(one, truth=False)
        return found

    def verdicts(self, answer: object) -> dict[str, bool]:
        """What it answered, by id."""
        assert isinstance(answer, list | tuple) or hasattr(answer, "__iter__")
        shown = {symbol.name for symbol in answer}
        return {id_: key in shown for key, id_ in self._keys.items()}

    def _says(self, head: str, truth: Truth) -> Iterator[str]:
        """The statements by which an atom holds exactly where something is so."""
        match truth:
            case OneOf(fact, answers):
                yield from (f"{head} :- f({json.dumps(fact)}, {json.dumps(answer)})." for answer in answers)
            case Within(fact, low, high):
                yield f"{head} :- f({json.dumps(fact)}, N), N >= {low}{'' if high is None else f', N <= {high}'}."
            case Holds(id_):
                yield f"{head} :- {self._named[id_]}."
            case Not(of):
                inner = yield from self._atom(of)
                yield f"{head} :- not {inner}."
            case All(members):
                literals = yield from self._literals(members)
                yield f"{head} :- {', '.join(literals)}."
            case Some(count, members):
                literals = yield from self._literals(members)
                each = "; ".join(f"{place} : {literal}" for place, literal in enumerate(literals))
                one_by_one = [f"{head} :- {literal}." for literal in literals]
                yield from one_by_one if count == 1 else [f"{head} :- {count} <= #count {{ {each} }}."]

    def _literals(self, members: Sequence[Truth]) -> Generator[str, None, list[str]]:
        found = []
        for member in members:
            literal = yield from self._literal(member)
            found += [literal]
        return found

    def _literal(self, truth: Truth) -> _Said:
        if isinstance(truth, Not):
            inner = yield from self._atom(truth.of)
            return f"not {inner}"
        return (yield from self._atom(truth))

    def _atom(self, truth: Truth) -> _Said:
        if isinstance(truth, Holds):
            return self._named[truth.id]
        atom = f"p{next(self._numbers)}"
        yield from self._says(atom, truth)
        return atom


def _symbols(case: Plain) -> Iterator[clingo.Symbol]:
    for fact, told in case.items():
        for one in told if isinstance(told, list) else [] if told is None else [told]:
            yield clingo.Function("f", [clingo.String(fact), _term(one)])


def _term(told: Told) -> clingo.Symbol:
    return clingo.Number(told) if isinstance(told, int) else clingo.String(str(told))
