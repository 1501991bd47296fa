"""The rulebook as one Python function: what a programmer would write who needs verdicts and nothing else."""

from collections.abc import Callable, Mapping

from tests.benchmarks.peers.two_valued import All, Holds, Logic, Not, OneOf, Plain, Some, Truth, Within


class PythonSource:
    """A function made from generated source."""

    def __init__(self, logic: Logic) -> None:
        """Write the source, and compile it."""
        self.logic = logic
        self._names = {id_: f"v{number}" for number, id_ in enumerate(logic.truths)}
        facts = {fact: f"f{number}" for number, fact in enumerate([*logic.answers, *logic.numbers])}
        self._facts = facts
        lines = [f"    {name} = case[{fact!r}]" for fact, name in facts.items()]
        lines += [f"    {self._names[id_]} = {self._say(truth)}" for id_, truth in logic.truths.items()]
        told = ", ".join(f"{id_!r}: {name}" for id_, name in self._names.items())
        self.source = "\n".join(["def judge(case):", *lines, f"    return {{{told}}}", ""])
        made: dict[str, Callable[[Plain], Mapping[str, bool]]] = {}
        exec(compile(self.source, "<rulebook>", "exec"), made)  # noqa: S102 (what was written just above)
        self.ask = made["judge"]

    def verdicts(self, answer: object) -> dict[str, bool]:
        """What it answered, by id."""
        assert isinstance(answer, dict)
        return answer

    def _say(self, truth: Truth) -> str:
        match truth:
            case OneOf(fact, answers, several=True):
                return "(" + " or ".join(f"{answer!r} in {self._facts[fact]}" for answer in answers) + ")"
            case OneOf(fact, (answer,)):
                return f"{self._facts[fact]} == {answer!r}"
            case OneOf(fact, answers):
                return f"{self._facts[fact]} in {answers!r}"
            case Within(fact, low, high):
                name = self._facts[fact]
                return f"({name} is not None and {low} <= {name}{'' if high is None else f' <= {high}'})"
            case Holds(id_):
                return self._names[id_]
            case Not(of):
                return f"(not {self._say(of)})"
            case All(members):
                return "(" + " and ".join(map(self._say, members)) + ")"
            case Some(1, members):
                return "(" + " or ".join(map(self._say, members)) + ")"
            case Some(count, members):
                return f"({' + '.join(f'({self._say(member)})' for member in members)} >= {count})"
