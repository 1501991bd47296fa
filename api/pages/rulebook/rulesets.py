"""A ruleset as a page, and each of its rules as one."""

from dataclasses import replace

from fastapi import Request, Response
from markupsafe import Markup

from api.pages.rulebook.around import router as _router
from api.pages.rulebook.around import shown
from api.pages.rulebook.behind import Standing
from api.pages.rulebook.trials import summary
from api.problems import NOT_FOUND, Refused
from api.reference import ruleset_whole
from api.requests import Choice
from rules_engine.rendering.forms import Block, Heading
from rules_engine.rendering.tree import Node, picture
from rules_engine.workbench.explained import RuleExplained
from rules_engine.workbench.explained_document import document
from rules_engine.workbench.explaining import explain
from rules_engine.workbench.plain_words import Branch

router = _router()


@router.get("/rulebook/{ruleset}")
def ruleset(request: Request, ruleset: str, choice: Choice, behind: Standing) -> Response:
    """A ruleset, with its rules in short."""
    whole = ruleset_whole.ruleset(ruleset, choice)
    trials = {one.id: behind.trials(choice.rulebook, choice.rulebook.rules[one.id]) for one in whole.rules}
    return shown(request, "ruleset.html", choice, ruleset=whole, trials=trials, summary=summary)


@router.get("/rulebook/{ruleset}/criteria")
def criteria(request: Request, ruleset: str, choice: Choice) -> Response:
    """The criteria of a ruleset, each with what it rests on: with its rules on one page that would be too heavy."""
    return shown(request, "criteria.html", choice, ruleset=ruleset_whole.ruleset(ruleset, choice))


@router.get("/rulebook/{ruleset}/{rule}")
def rule(request: Request, ruleset: str, rule: str, choice: Choice, behind: Standing) -> Response:
    """Everything that the rulebook has on a rule."""
    found = choice.rulebook.rules.get(rule)
    if found is None or found.ruleset != ruleset:
        raise Refused(NOT_FOUND)
    # Names of bodies, and which sources were replaced, are those of the very day.
    explained = explain(replace(choice.rulebook, on=choice.on), found, "")
    return shown(
        request,
        "rule.html",
        choice,
        rule=explained,
        pictures=_pictures(explained),
        table=_truth_table(explained),
        statements=behind.statements(choice.rulebook, found),
        trials=behind.trials(choice.rulebook, found),
        summary=summary,
        ruleset=ruleset,
    )


def _pictures(explained: RuleExplained) -> list[Markup]:
    """The trees of the conditions and of the exceptions, where there are any."""
    several = explained.conditions.text.startswith("all")
    trees = [
        Node(
            f"Applies if {explained.conditions.text} {'are' if several else 'is'} met",
            under=_nodes(explained.conditions),
        )
    ]
    if explained.exceptions:
        trees.append(Node("Unless this is known", under=[_node(one) for one in explained.exceptions]))
    # What the engine draws is escaped already.
    return [Markup(picture(tree, tree.text, f"tree-{number}")) for number, tree in enumerate(trees)]  # noqa: S704


def _node(one: Branch) -> Node:
    return Node(one.text, under=_nodes(one))


def _nodes(one: Branch) -> list[Node]:
    return [_node(under) for under in one.under]


def _truth_table(explained: RuleExplained) -> list[Block]:
    """The part of the rule's explanation that is its truth table; nothing where that is not small."""
    if explained.truth_table is None:
        return []
    blocks = list(document(explained))
    start = blocks.index(Heading(2, "Truth table")) + 1
    end = next((n for n in range(start, len(blocks)) if isinstance(blocks[n], Heading)), len(blocks))
    return blocks[start:end]
