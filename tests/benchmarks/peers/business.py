"""The rulebook in business-rules, by Venmo: conditions in JSON on the variables of a class.

It has no "not" and no counting: a denial goes down to the tests, and so many of several become any of their choices.
Nor has it names for results: a rule's action notes what holds, and a variable of its own reads that.
"""

from itertools import combinations
from typing import Any

from business_rules.actions import BaseActions, rule_action
from business_rules.engine import run_all
from business_rules.fields import FIELD_TEXT
from business_rules.operators import BooleanType, NumericType, SelectMultipleType
from business_rules.variables import BaseVariables, rule_variable

from tests.benchmarks.peers.two_valued import All, Holds, Logic, Not, OneOf, Plain, Some, Truth, Within

_NO_NUMBER = -1


class Business:
    """A rule for each criterion and rule, each after those that it builds on."""

    def __init__(self, logic: Logic) -> None:
        """Write the rules, and the classes that they read from and note in."""
        self.logic = logic
        self._rules = [
            {
                "conditions": _whole(self._say(truth, so=True)),
                "actions": [{"name": "note", "params": {"id": id_}}],
            }
            for id_, truth in logic.truths.items()
        ]
        methods: dict[str, object] = {fact: rule_variable(SelectMultipleType)(_answers(fact)) for fact in logic.answers}
        methods |= {fact: rule_variable(NumericType)(_number(fact)) for fact in logic.numbers}
        methods |= {id_: rule_variable(BooleanType)(_noted(id_)) for id_ in logic.truths}
        self._variables = type("Variables", (_Variables,), methods)

    def ask(self, case: Plain) -> object:
        """Its verdicts on a case: those that hold."""
        holding: set[str] = set()
        run_all(self._rules, self._variables(case, holding), _Actions(holding))
        return holding

    def verdicts(self, answer: object) -> dict[str, bool]:
        """What it answered, by id."""
        assert isinstance(answer, set)
        return {id_: id_ in answer for id_ in self.logic.truths}

    def _say(self, truth: Truth, *, so: bool) -> dict[str, Any]:
        match truth:
            case OneOf(fact, answers):
                operator = "shares_at_least_one_element_with" if so else "shares_no_elements_with"
                return {"name": fact, "operator": operator, "value": list(answers)}
            case Within(fact, low, high):
                ends = [{"name": fact, "operator": "greater_than_or_equal_to" if so else "less_than", "value": low}]
                if high is not None:
                    ends.append(
                        {"name": fact, "operator": "less_than_or_equal_to" if so else "greater_than", "value": high}
                    )
                return {"all" if so else "any": ends}
            case Holds(id_):
                return {"name": id_, "operator": "is_true" if so else "is_false", "value": None}
            case Not(of):
                return self._say(of, so=not so)
            case All(members):
                return {"all" if so else "any": [self._say(member, so=so) for member in members]}
            case Some(count, members):
                # Not so many hold where of every choice of that many one does not.
                choices = [
                    {"all" if so else "any": [self._say(member, so=so) for member in choice]}
                    for choice in combinations(members, count)
                ]
                return {"any" if so else "all": choices}


class _Variables(BaseVariables):  # type: ignore[misc]
    def __init__(self, case: Plain, holding: set[str]) -> None:
        self.case, self.holding = case, holding


class _Actions(BaseActions):  # type: ignore[misc]
    def __init__(self, holding: set[str]) -> None:
        self.holding = holding

    @rule_action(params={"id": FIELD_TEXT})  # type: ignore[untyped-decorator]
    def note(self, id: str) -> None:  # noqa: A002 (the rules say id)
        self.holding.add(id)


def _whole(conditions: dict[str, Any]) -> dict[str, Any]:
    """business-rules takes a group at the top."""
    return conditions if "all" in conditions or "any" in conditions else {"all": [conditions]}


def _answers(fact: str) -> Any:  # noqa: ANN401
    def answers(variables: _Variables) -> list[str]:
        told = variables.case[fact]
        return told if isinstance(told, list) else [str(told)]

    return answers


def _number(fact: str) -> Any:  # noqa: ANN401
    def number(variables: _Variables) -> int:
        told = variables.case[fact]
        return told if isinstance(told, int) else _NO_NUMBER

    return number


def _noted(id_: str) -> Any:  # noqa: ANN401
    def noted(variables: _Variables) -> bool:
        return id_ in variables.holding

    return noted
