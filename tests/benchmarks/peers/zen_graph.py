"""The rulebook as a decision graph of zen-engine, a rules engine written in Rust: one node of expressions."""

import json

import zen

from tests.benchmarks.peers.two_valued import All, Holds, Logic, Not, OneOf, Plain, Some, Truth, Within


class ZenGraph:
    """A decision in the JSON Decision Model: an expression a criterion or rule, each after those that it builds on."""

    def __init__(self, logic: Logic) -> None:
        """Write the graph, and have it compiled."""
        self.logic = logic
        self._keys = {id_: f"v{number}" for number, id_ in enumerate(logic.truths)}
        expressions = [
            {"id": key, "key": key, "value": self._say(logic.truths[id_])} for id_, key in self._keys.items()
        ]
        nodes = [
            {"id": "in", "type": "inputNode", "name": "in", "position": {"x": 0, "y": 0}},
            {"id": "rules", "type": "expressionNode", "name": "rules", "position": {"x": 0, "y": 0},
             "content": {"expressions": expressions}},
            {"id": "out", "type": "outputNode", "name": "out", "position": {"x": 0, "y": 0}},
        ]  # fmt: skip
        edges = [
            {"id": f"{source} to {target}", "type": "edge", "sourceId": source, "targetId": target}
            for source, target in (("in", "rules"), ("rules", "out"))
        ]
        graph = {"contentType": "application/vnd.gorules.decision", "nodes": nodes, "edges": edges}
        self._decision = zen.ZenEngine().create_decision(json.dumps(graph))
        self._decision.validate()

    def ask(self, case: Plain) -> object:
        """Its verdicts on a case."""
        return self._decision.evaluate(dict(case))["result"]

    def verdicts(self, answer: object) -> dict[str, bool]:
        """What it answered, by id."""
        assert isinstance(answer, dict)
        return {id_: answer[key] for id_, key in self._keys.items()}

    def _say(self, truth: Truth) -> str:
        match truth:
            case OneOf(fact, answers, several=True):
                return f"some({fact}, # in {json.dumps(answers)})"
            case OneOf(fact, (answer,)):
                return f"{fact} == {json.dumps(answer)}"
            case OneOf(fact, answers):
                return f"{fact} in {json.dumps(answers)}"
            case Within(fact, low, high):
                return f"({fact} != null and {fact} >= {low}{'' if high is None else f' and {fact} <= {high}'})"
            case Holds(id_):
                return f"$.{self._keys[id_]}"
            case Not(of):
                return f"not ({self._say(of)})"
            case All(members):
                return "(" + " and ".join(map(self._say, members)) + ")"
            case Some(1, members):
                return "(" + " or ".join(map(self._say, members)) + ")"
            case Some(count, members):
                return "(" + " + ".join(f"({self._say(one)} ? 1 : 0)" for one in members) + f" >= {count})"
