"""The rulebook as trees of JsonLogic, by panzi-json-logic.

JsonLogic has no names for results: what one tree found is put beside the answers, for those that build on it.
"""

from typing import Any

from json_logic import jsonLogic

from tests.benchmarks.peers.two_valued import All, Holds, Logic, Not, OneOf, Plain, Some, Truth, Within


class JsonLogicTree:
    """A tree a criterion or rule, each after those that it builds on."""

    def __init__(self, logic: Logic) -> None:
        """Write the trees."""
        self.logic = logic
        self._trees = {id_: self._say(truth) for id_, truth in logic.truths.items()}

    def ask(self, case: Plain) -> object:
        """Its verdicts on a case."""
        data: dict[str, Any] = dict(case)
        for id_, tree in self._trees.items():
            data[id_] = jsonLogic(tree, data)
        return data

    def verdicts(self, answer: object) -> dict[str, bool]:
        """What it answered, by id."""
        assert isinstance(answer, dict)
        return {id_: bool(answer[id_]) for id_ in self._trees}

    def _say(self, truth: Truth) -> dict[str, Any]:
        match truth:
            case OneOf(fact, answers, several=True):
                return {"or": [{"in": [answer, {"var": fact}]} for answer in answers]}
            case OneOf(fact, (answer,)):
                return {"===": [{"var": fact}, answer]}
            case OneOf(fact, answers):
                return {"in": [{"var": fact}, list(answers)]}
            case Within(fact, low, high):
                number = {"var": fact}
                span = {">=": [number, low]} if high is None else {"<=": [low, number, high]}
                return {"and": [{"!==": [number, None]}, span]}
            case Holds(id_):
                return {"var": id_}
            case Not(of):
                return {"!": [self._say(of)]}
            case All(members):
                return {"and": [self._say(member) for member in members]}
            case Some(1, members):
                return {"or": [self._say(member) for member in members]}
            case Some(count, members):
                counted = [{"if": [self._say(member), 1, 0]} for member in members]
                return {">=": [{"+": counted}, count]}
