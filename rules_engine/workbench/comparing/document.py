"""A comparison as a document: weakened duties first, then where answers change, then what changed in words."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from pydantic import JsonValue

from rules_engine.contract import Status
from rules_engine.rendering.forms import Block, Heading, Item, Paragraph, Points
from rules_engine.rendering.phrases import short_day
from rules_engine.workbench.comparing.shapes import Comparison, Condition, Conditions, Example, RuleCompared
from rules_engine.workbench.differences import Difference, PartChanged

SHOWN = 12
"""How many conditions of each direction are shown, unless all are asked for."""
_STATUS: dict[Status | None, str] = {
    "applies": "applies",
    "does_not_apply": "does not apply",
    "undetermined": "undetermined",
    None: "no answer",
}
_KINDS = {"ruleset": "Rulesets", "rule": "Rules", "criterion": "Criteria", "fact": "Facts", "source": "Sources"}
_CHANGE = {"new": "new", "gone": "gone", "changed": "changed", "same words": "its own words are the same"}


def document(one: Comparison, *, shown: int = SHOWN) -> Iterator[Block]:
    """The whole document, with at most so many conditions of each direction."""
    yield Heading(1, f"From {one.before.name} to {one.after.name}")
    yield Paragraph(_summary(one))
    yield Points(
        (
            Item(f"{one.before.name}, as of {short_day(one.before.on)}", label="Before"),
            Item(f"{one.after.name}, as of {short_day(one.after.on)}", label="Now"),
        )
    )
    for note in one.notes:
        yield Paragraph(note)
    weakened = [rule for rule in one.rules if rule.weakened]
    others = [rule for rule in one.rules if not rule.weakened]
    if weakened or one.weakened:
        yield Heading(2, "Duties that are weaker")
        if one.weakened:
            yield Points(tuple(Item(weakening.says) for weakening in one.weakened))
        for rule in weakened:
            yield from _rule(rule, shown)
    if any(rule.elsewhere for rule in others):
        yield Heading(2, "Other changes in when rules apply")
        for rule in others:
            if rule.elsewhere:
                yield from _rule(rule, shown)
    yield from _in_words(one.differences)


def _summary(one: Comparison) -> str:
    if not (one.rules or one.differences or one.weakened):
        return "Nothing differs: both say the same of every case."
    elsewhere = sum(rule.elsewhere for rule in one.rules)
    weaker = sum(bool(rule.weakened) for rule in one.rules) + len(one.weakened)
    answers = (
        f"{_number(elsewhere, 'rule')} {'applies' if elsewhere == 1 else 'apply'} in other cases than before."
        if elsewhere
        else "Every rule applies in exactly the same cases as before."
    )
    duties = f"{_number(weaker, 'duty', 'duties')} {'is' if weaker == 1 else 'are'} weaker." if weaker else (
        "No duty is weaker."
    )  # fmt: skip
    return f"{duties} {answers}"


def _rule(rule: RuleCompared, shown: int) -> Iterator[Block]:
    yield Heading(3, f"{_capital(rule.name)} ({rule.modality}; {_CHANGE[rule.change]})")
    items = [Item(weakening.says, label="Weaker") for weakening in rule.weakened]
    if rule.through:
        items.append(Item(", ".join(rule.through), label="It changes through"))
    if rule.weakened and not rule.elsewhere:
        items.append(Item("It applies in exactly the same cases as before."))
    directions = (
        ("Applied before, and does not now", rule.no_longer),
        ("Did not apply before, and does now", rule.now),
        ("Stood before while this is open, and waits for the answer now", rule.waits_now),
        ("Waited before for the answer, and stands now while this is open", rule.stands_now),
    )
    items += [item for label, found in directions for item in _direction(label, found, shown)]
    yield Points(tuple(items))


def _direction(label: str, found: Conditions, shown: int) -> Iterator[Item]:
    if not found.each:
        return
    under = [_condition(one) for one in found.each[:shown]]
    more = len(found.each) - shown
    if more > 0 or not found.complete:
        number = f"{more} more" if more > 0 and found.complete else "more"
        under.append(Item(f"... and {number}: --all shows every condition."))
    yield Item(label=f"{label}, where", under=tuple(under))


def _condition(one: Condition) -> Item:
    example = _example(one.example) if one.example else Item("No case that can be told shows it.")
    return Item(one.says, under=(example,))


def _example(one: Example) -> Item:
    facts = ", ".join(f"{fact.replace('_', ' ')} {_answer(answer)}" for fact, answer in one.facts.items())
    return Item(f"{facts or 'nothing answered'} ({_STATUS[one.before]}, now {_STATUS[one.after]})", label="Case")


def _answer(answer: JsonValue) -> str:
    if isinstance(answer, list):
        return " and ".join(map(str, answer)) or "none of them"
    return str(answer)


def _in_words(found: Iterable[Difference]) -> Iterator[Block]:
    for kind, group in groupby(found, key=lambda one: one.kind):
        yield Heading(2, f"{_KINDS[kind]}, in words")
        yield Points(tuple(_difference(one) for one in group))


def _difference(one: Difference) -> Item:
    if one.change != "changed":
        return Item(one.change, label=_capital(one.name))
    return Item(label=_capital(one.name), under=tuple(_part(part) for part in one.parts))


def _part(part: PartChanged) -> Item:
    lines = [
        *(Item(line, label="Before") for line in part.before or ("nothing",)),
        *(Item(line, label="Now") for line in part.after or ("nothing",)),
    ]
    return Item(label=_capital(part.part), under=tuple(lines))


def _number(number: int, one: str, several: str = "") -> str:
    return f"{number} {one if number == 1 else several or one + 's'}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
