"""Sentences that hold of an assessment: one of them may tell a changed rulebook from the right one."""

from collections.abc import Iterator, Mapping

from rules_engine.contract import Assessment, Recommendation
from rules_engine.rulebook import Rulebook
from rules_engine.workbench.mutation.aspects import Aspect
from rules_engine.workbench.scenarios.writing import status


def of_rule(one: Recommendation, rulebook: Rulebook, touches: frozenset[Aspect]) -> Iterator[str]:
    """What can be said of a recommendation, of the aspects that are asked for."""
    name = rulebook.rules[one.id].name
    said: dict[Aspect, Iterator[str]] = {
        "answer": _answer(one, rulebook),
        "modality": iter([f'the modality of "{name}" is "{one.modality}"']),
        "who acts": iter([f'"{name}" is for the "{_body(one.who_acts)}"']),
        "who decides": iter([f'"{name}" is decided by the "{_body(one.who_decides)}"']),
        "deadline": _deadline(one, name),
        "cites": _cites(one, name),
        "doubts": (f'"{name}" carries a doubt that says "{words}"' for d in one.doubts for words in _words(d.text)),
        "differs": _differs(one, name),
        "consider": _weighed(one, rulebook),
        "checklist": (f'the checklist item "{c.item}" of "{name}" is "{c.state}"' for c in one.checklist),
    }
    for aspect, sentences in said.items():
        if aspect in touches:
            yield from sentences


def _answer(one: Recommendation, rulebook: Rulebook) -> Iterator[str]:
    rule = rulebook.rules[one.id]
    yield status(rule, one.status)
    yield f'"{rule.name}" {"holds whatever the open answers are" if one.robust else "could still change"}'
    opened = ", ".join(rulebook.facts[o.fact].name for o in one.open)
    yield f'"{rule.name}" is open on exactly "{opened or "nothing"}"'
    yield f'"{rule.name}" {"awaits" if one.awaiting_judgement else "does not await"} judgement'


def _body(shown: str) -> str:
    """A body's role, without the name that it has on a date."""
    return shown.partition(" (")[0]


def _cites(one: Recommendation, name: str) -> Iterator[str]:
    cites = [*one.cites, *(one.deadline.cites if one.deadline else ())]
    cites += [c for reason in (*one.because, *one.why_not) for c in reason.cites]
    yield from dict.fromkeys(f'"{name}" cites "{c.source}" at "{c.at}"' for c in cites if '"' not in c.at)


def _differs(one: Recommendation, name: str) -> Iterator[str]:
    """The source alone where that is enough, then its words."""
    yield from (f'"{name}" shows that "{source}" differs' for source in dict.fromkeys(d.source for d in one.differs))
    for found in one.differs:
        shown = f'"{name}" shows that "{found.source}" differs and says'
        yield from (f'{shown} "{words}"' for words in _words(found.reading))


def _weighed(one: Recommendation, rulebook: Rulebook) -> Iterator[str]:
    """By the fact where that is enough, then by the words."""
    name = rulebook.rules[one.id].name
    yield from (f'the consideration "{rulebook.facts[c.fact].name}" of "{name}" is "{c.state}"' for c in one.consider)
    for found in one.consider:
        shown = f'the consideration of "{name}" that says'
        yield from (f'{shown} "{words}" is "{found.state}"' for words in _words(found.text))


def _words(text: str) -> Iterator[str]:
    """The first words of a text, without quotation marks: few, then more, until they tell it from others."""
    words = text.partition('"')[0].split()
    for count in (6, 12, len(words)):
        if words:
            yield " ".join(words[:count]).rstrip(".,;: ")


def _deadline(one: Recommendation, name: str) -> Iterator[str]:
    deadline = one.deadline
    if deadline is None:
        return
    of = f'the deadline of "{name}"'
    yield f"{of} is {deadline.due}" if deadline.due else f"{of} is not known yet"
    if deadline.earliest:
        yield f"{of} opens on {deadline.earliest}"
    yield from (f'another reading of the deadline of "{name}" is {reading.due}' for reading in deadline.readings)
    if deadline.met is not None:
        yield f"{of} was {'met' if deadline.met else 'missed'}"
    yield f'the modality of the deadline of "{name}" is "{deadline.modality}"'


def of_whole(found: Assessment) -> Iterator[str]:
    """What can be said of a case as a whole: its steps, warnings, position and next deadline."""
    names: Mapping[str, str] = {one.step: one.name for one in found.sequence}
    for one in found.sequence:
        yield f'the step "{one.name}" is "{one.state}"'
        waits = ", ".join(names[step] for step in one.waits_for)
        yield f'the step "{one.name}" waits for "{waits or "nothing"}"'
        yield f'the step "{one.name}" is for the "{_body(one.who_acts)}"'
        if one.due:
            yield f'the step "{one.name}" is due by {one.due}'
    yield f'the position is "{found.headline.position}"'
    if found.headline.next_deadline:
        yield f"the next deadline is {found.headline.next_deadline}"
    yield from dict.fromkeys(f'there is a warning "{one.code}"' for one in found.warnings)
