"""The Gherkin step table: the sentences in which scenarios are written, and what each of them does.

The steps read facts and rules by name, so that a scenario needs no Python. A step that does not hold raises
AssertionError with what was found instead.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Literal

from rules_engine.assessment import assess
from rules_engine.case import CaseRefused
from rules_engine.contract import Assessment, DatedDeadline, OpenFact, Recommendation, SequenceStep
from rules_engine.facts import NOT_KNOWN, Fact, Kind
from rules_engine.loading import Folder
from rules_engine.names import nearest, to_id
from rules_engine.rulebook import NotCovered, Rulebook, in_force

Keyword = Literal["given", "when", "then"]


@dataclass
class World:
    """What a scenario has said so far, and what came of it."""

    load: Callable[[date], Rulebook]
    newest: Rulebook
    authority: str = ""
    on: date = date.min
    facts: dict[str, object] = field(default_factory=dict)
    assessment: Assessment | None = None
    refused: CaseRefused | NotCovered | None = None
    assess: Callable[[Rulebook, Mapping[str, object]], Assessment] = field(default=assess)
    """Judges a case: by both deciders, unless a scenario is only tried out."""

    def fact(self, name: str) -> Fact:
        """A fact by its name in words."""
        found = self.newest.facts.get(to_id(name))
        if found is None:
            near = nearest(name, (f.name for f in self.newest.facts.values()))
            raise AssertionError(f'No fact is called "{name}".' + (f' Did you mean "{near}"?' if near else ""))
        return found

    def recommendation(self, name: str) -> Recommendation:
        """What was recommended by a rule, by its name in words."""
        assert self.assessment is not None, f"The case was refused: {self.refused}"  # noqa: S101
        for found in self.assessment.recommendations:
            if found.id == to_id(name):
                return found
        near = nearest(name, (r.name for r in self.newest.rules.values()))
        raise AssertionError(f'No rule is called "{name}".' + (f' Did you mean "{near}"?' if near else ""))

    def deadline(self, name: str) -> DatedDeadline:
        """The deadline of a rule's recommendation."""
        found = self.recommendation(name).deadline
        assert found is not None, f'"{name}" has no deadline.'  # noqa: S101
        return found

    def open_fact(self, rule: str, fact: str) -> OpenFact:
        """A fact that is open for a rule."""
        for found in self.recommendation(rule).open:
            if found.fact == self.fact(fact).id:
                return found
        raise AssertionError(f'"{rule}" is open on {_listed(o.fact for o in self.recommendation(rule).open)}.')


def world(folder: Path) -> World:
    """The start of a scenario that is judged by a folder of rulesets."""
    load = _loading(folder)
    return World(load, load(date.max - timedelta(days=1)))


@lru_cache(maxsize=4)
def _loading(folder: Path) -> Callable[[date], Rulebook]:
    """Gives the rulebook in force on a date; the folder is read once."""
    read = Folder(folder)
    return lru_cache(maxsize=None)(lambda on: in_force(read, on))


@dataclass(frozen=True)
class Step:
    """A sentence with its blanks, and what it does."""

    keyword: Keyword
    sentence: str
    run: Callable[..., None]

    @property
    def pattern(self) -> re.Pattern[str]:
        """The sentence as it is matched: ``{blank}`` is anything but a quotation mark."""
        parts = re.split(r"(\{\w+\})", self.sentence)
        return re.compile("".join(f'(?P<{p[1:-1]}>[^"]+?)' if p.startswith("{") else re.escape(p) for p in parts))


STEPS: list[Step] = []


def _step(keyword: Keyword, *sentences: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    def add(run: Callable[..., None]) -> Callable[..., None]:
        STEPS.extend(Step(keyword, sentence, run) for sentence in sentences)
        return run

    return add


def _listed(names: object) -> str:
    words = [str(n).replace("_", " ") for n in names]  # type: ignore[attr-defined]
    return ", ".join(words) or "nothing"


def _check(holds: bool, found: object) -> None:  # noqa: FBT001
    if not holds:
        raise AssertionError(f"It is otherwise: {_in_words(found)}.")


def _in_words(found: object) -> str:
    """What was found, as officers write it."""
    match found:
        case None:
            return "none"
        case tuple() as parts:
            return ", ".join(map(_in_words, parts))
        case list() as several:
            return "; ".join(map(_in_words, several)) or "nothing"
        case _:
            return str(found)


def _kept(deadline: DatedDeadline) -> str:
    return {True: "met", False: "missed", None: "neither met nor missed"}[deadline.met]


def _names(text: str) -> list[str]:
    return [] if text == "nothing" else [part.strip() for part in text.split(",")]


def _answer(fact: Fact, text: str) -> object:
    if text == NOT_KNOWN:
        return text
    if fact.several:
        return _names(text)
    return int(text) if fact.kind is Kind.NUMBER and text.isdigit() else text


@_step("given", "a case for {authority} on {day}")
def _case(world: World, authority: str, day: str) -> None:
    world.authority, world.on = authority, date.fromisoformat(day)


@_step("given", "the facts")
def _facts(world: World, datatable: Sequence[Sequence[str]]) -> None:
    _check(list(datatable[0]) == ["fact", "answer"], "the table needs the headings fact and answer")
    for name, answer in datatable[1:]:
        _fact_is(world, name, answer)


@_step("given", '"{name}" is "{answer}"')
def _fact_is(world: World, name: str, answer: str) -> None:
    fact = world.fact(name)
    world.facts[fact.id] = _answer(fact, answer)


@_step("given", '"{name}" is not known')
def _fact_not_known(world: World, name: str) -> None:
    world.facts[world.fact(name).id] = NOT_KNOWN


@_step("given", '"{name}" has not been asked')
def _fact_not_asked(world: World, name: str) -> None:
    world.facts.pop(world.fact(name).id, None)


@_step("given", 'the "{body}" says "{name}" is "{answer}"')
def _body_says(world: World, body: str, name: str, answer: str) -> None:
    fact = world.fact(name)
    said = world.facts.get(fact.id)
    answers = said if isinstance(said, list) and said and isinstance(said[0], dict) else []
    world.facts[fact.id] = [*answers, {"answer": _answer(fact, answer), "by": body}]


@_step("given", '"{name}" includes "{items}", and it is not known whether it includes "{open_items}"')
def _partly_known(world: World, name: str, items: str, open_items: str) -> None:
    world.facts[world.fact(name).id] = {"answer": _names(items), "not_known": _names(open_items)}


@_step("when", "the case is assessed")
def _assess(world: World) -> None:
    told = {"authority": world.authority, "on": world.on, "facts": world.facts}
    try:
        world.assessment = world.assess(world.load(world.on), told)
    except (CaseRefused, NotCovered) as refused:
        world.refused = refused


@_step("then", '"{rule}" applies')
def _applies(world: World, rule: str) -> None:
    _status(world, rule, "applies")


@_step("then", '"{rule}" does not apply')
def _does_not_apply(world: World, rule: str) -> None:
    _status(world, rule, "does_not_apply")


@_step("then", '"{rule}" is undetermined')
def _undetermined(world: World, rule: str) -> None:
    _status(world, rule, "undetermined")


def _status(world: World, rule: str, status: str) -> None:
    found = world.recommendation(rule)
    _check(found.status == status, f"{found.status}, open on {_listed(o.fact for o in found.open)}")


@_step("then", '"{rule}" holds whatever the open answers are')
def _robust(world: World, rule: str) -> None:
    found = world.recommendation(rule)
    _check(found.robust, f"open on {_listed(o.fact for o in found.open)}")


@_step("then", '"{rule}" could still change')
def _not_robust(world: World, rule: str) -> None:
    _check(not world.recommendation(rule).robust, "it holds whatever the open answers are")


@_step("then", '"{rule}" awaits judgement')
def _awaits(world: World, rule: str) -> None:
    found = world.recommendation(rule)
    _check(found.awaiting_judgement, f"{found.status}, open on {_listed(o.fact for o in found.open)}")


@_step("then", '"{rule}" does not await judgement')
def _does_not_await(world: World, rule: str) -> None:
    _check(not world.recommendation(rule).awaiting_judgement, "it awaits judgement")


@_step("then", 'the modality of "{rule}" is "{modality}"')
def _modality(world: World, rule: str, modality: str) -> None:
    found = world.recommendation(rule).modality
    _check(found == modality, found)


@_step("then", '"{rule}" is for the "{body}"')
def _for(world: World, rule: str, body: str) -> None:
    _is_body(world.recommendation(rule).who_acts, body)


@_step("then", '"{rule}" is decided by the "{body}"')
def _decided_by(world: World, rule: str, body: str) -> None:
    _is_body(world.recommendation(rule).who_decides, body)


def _is_body(found: str, body: str) -> None:
    """A body's role; the name that it has on a date may stand behind it."""
    _check(found.partition(" (")[0].lower() == body.lower(), found)


@_step("then", 'the deadline of "{rule}" is {day}')
def _due(world: World, rule: str, day: str) -> None:
    found = world.deadline(rule).due
    _check(found == date.fromisoformat(day), found)


@_step("then", 'the deadline of "{rule}" is not known yet', '"{rule}" has no set deadline')
def _not_due(world: World, rule: str) -> None:
    found = world.deadline(rule).due
    _check(found is None, found)


@_step("then", 'the deadline of "{rule}" opens on {day}')
def _opens(world: World, rule: str, day: str) -> None:
    found = world.deadline(rule).earliest
    _check(found == date.fromisoformat(day), found)


@_step("then", 'the deadline of "{rule}" skips {day} for "{name}"')
def _skips(world: World, rule: str, day: str, name: str) -> None:
    found = [(s.date, s.name) for s in world.deadline(rule).skipped]
    _check(any(d == date.fromisoformat(day) and name in n for d, n in found), found)


@_step("then", 'the deadline of "{rule}" was met')
def _met(world: World, rule: str) -> None:
    found = _kept(world.deadline(rule))
    _check(found == "met", found)


@_step("then", 'the deadline of "{rule}" was missed')
def _missed(world: World, rule: str) -> None:
    found = _kept(world.deadline(rule))
    _check(found == "missed", found)


@_step("then", 'the modality of the deadline of "{rule}" is "{modality}"')
def _deadline_modality(world: World, rule: str, modality: str) -> None:
    found = world.deadline(rule).modality
    _check(found == modality, found)


@_step("then", 'another reading of the deadline of "{rule}" is {day}')
def _reading(world: World, rule: str, day: str) -> None:
    found = [r.due for r in world.deadline(rule).readings]
    _check(date.fromisoformat(day) in found, found)


@_step("then", 'the deadline of "{rule}" is projected')
def _projected(world: World, rule: str) -> None:
    found = world.deadline(rule).calendar
    _check(found == "projected", found)


@_step("then", '"{rule}" cites "{source}" at "{place}"')
def _cites(world: World, rule: str, source: str, place: str) -> None:
    found = world.recommendation(rule)
    cites = [*found.cites, *(c for r in [*found.because, *found.why_not] for c in r.cites)]
    cites += found.deadline.cites if found.deadline else []
    places = [(c.source, c.at) for c in cites]
    _check(any(s == source and names_place(at, place) for s, at in places), places)


def names_place(at: str, place: str) -> bool:
    """Whether a citation's place is the one that a sentence names, by some of its words: "para 1" is no "para 12"."""
    return re.search(rf"(?<!\w){re.escape(place)}(?!\w)", at) is not None


@_step("then", '"{rule}" is open on "{fact}"')
def _open_on(world: World, rule: str, fact: str) -> None:
    world.open_fact(rule, fact)


@_step("then", '"{rule}" is not open on "{fact}"')
def _not_open_on(world: World, rule: str, fact: str) -> None:
    found = [o.fact for o in world.recommendation(rule).open]
    _check(world.fact(fact).id not in found, _listed(found))


@_step("then", '"{rule}" is open on exactly "{names}"')
def _open_exactly(world: World, rule: str, names: str) -> None:
    found = {o.fact for o in world.recommendation(rule).open}
    _check(found == {world.fact(n).id for n in _names(names)}, _listed(sorted(found)))


@_step("then", '"{rule}" would apply if "{fact}" were "{answer}"')
def _would_apply(world: World, rule: str, fact: str, answer: str) -> None:
    _settled_by(world, rule, fact, answer, "applies")


@_step("then", '"{rule}" would not apply if "{fact}" were "{answer}"')
def _would_not_apply(world: World, rule: str, fact: str, answer: str) -> None:
    _settled_by(world, rule, fact, answer, "does_not_apply")


def _settled_by(world: World, rule: str, fact: str, answer: str, status: str) -> None:
    """Ask again with that one answer: it settles the recommendation so, and firmly."""
    told = {**world.facts, world.fact(fact).id: _answer(world.fact(fact), answer)}
    again = world.assess(world.load(world.on), {"authority": world.authority, "on": world.on, "facts": told})
    found = next(r for r in again.recommendations if r.id == to_id(rule))
    _check(
        found.status == status and found.robust,
        f"{found.status}, open on {_listed(o.fact for o in found.open)}",
    )


@_step("then", '"{rule}" carries a doubt')
def _doubt(world: World, rule: str) -> None:
    _check(bool(world.recommendation(rule).doubts), "it carries none")


@_step("then", '"{rule}" carries a doubt that says "{words}"')
def _doubt_says(world: World, rule: str, words: str) -> None:
    found = [d.text for d in world.recommendation(rule).doubts]
    _check(any(words in text for text in found), found)


@_step("then", '"{rule}" shows that "{source}" differs')
def _differs(world: World, rule: str, source: str) -> None:
    found = [d.source for d in world.recommendation(rule).differs]
    _check(source in found, found)


@_step("then", '"{rule}" shows that "{source}" differs and says "{words}"')
def _differs_so(world: World, rule: str, source: str, words: str) -> None:
    found = [(d.source, d.reading) for d in world.recommendation(rule).differs]
    _check(any(one == source and words in reading for one, reading in found), found)


@_step("then", 'the consideration "{fact}" of "{rule}" is "{state}"')
def _consideration(world: World, fact: str, rule: str, state: str) -> None:
    """Of several on one fact, any may be so."""
    found = [(c.fact, c.state) for c in world.recommendation(rule).consider]
    _check((world.fact(fact).id, state) in found, found)


@_step("then", 'the consideration of "{rule}" that says "{words}" is "{state}"')
def _consideration_says(world: World, rule: str, words: str, state: str) -> None:
    found = [(c.text, c.state) for c in world.recommendation(rule).consider]
    _check(any(words in text and one == state for text, one in found), found)


@_step("then", 'the checklist item "{item}" of "{rule}" is "{state}"')
def _checklist(world: World, item: str, rule: str, state: str) -> None:
    found = [(c.item, c.state) for c in world.recommendation(rule).checklist]
    _check((item, state) in found, found)


@_step("then", 'an indicator for the judgement "{judgement}" in "{rule}" is "{fact}"')
def _indicator_for(world: World, judgement: str, rule: str, fact: str) -> None:
    found = [i.fact for i in world.open_fact(rule, judgement).indicators_for if i.state == "present"]
    _check(world.fact(fact).id in found, _listed(found))


@_step("then", 'an indicator against the judgement "{judgement}" in "{rule}" is "{fact}"')
def _indicator_against(world: World, judgement: str, rule: str, fact: str) -> None:
    found = [i.fact for i in world.open_fact(rule, judgement).indicators_against if i.state == "present"]
    _check(world.fact(fact).id in found, _listed(found))


def _assessed(world: World) -> Assessment:
    assert world.assessment is not None, f"The case was refused: {world.refused}"  # noqa: S101
    return world.assessment


@_step("then", 'the next questions include "{fact}"')
def _asks(world: World, fact: str) -> None:
    found = [q.fact for q in _assessed(world).next_questions]
    _check(world.fact(fact).id in found, _listed(found))


@_step("then", 'the next questions do not include "{fact}"')
def _does_not_ask(world: World, fact: str) -> None:
    found = [q.fact for q in _assessed(world).next_questions]
    _check(world.fact(fact).id not in found, _listed(found))


@_step("then", 'the position is "{position}"')
def _position(world: World, position: str) -> None:
    found = _assessed(world).headline.position
    _check(found == position, found)


@_step("then", "the next deadline is {day}")
def _next_deadline(world: World, day: str) -> None:
    found = _assessed(world).headline.next_deadline
    _check(found == date.fromisoformat(day), found)


@_step("then", 'there is a warning "{code}"')
def _warned(world: World, code: str) -> None:
    found = [w.code for w in _assessed(world).warnings]
    _check(code in found, found)


@_step("then", 'there is no warning "{code}"')
def _not_warned(world: World, code: str) -> None:
    found = [w.code for w in _assessed(world).warnings]
    _check(code not in found, found)


def _taken(world: World, step: str) -> SequenceStep:
    found = {one.name: one for one in _assessed(world).sequence}
    _check(step in found, _listed(found))
    return found[step]


@_step("then", 'the step "{step}" is "{state}"')
def _step_state(world: World, step: str, state: str) -> None:
    found = _taken(world, step).state
    _check(found == state, found)


@_step("then", 'the step "{step}" waits for "{names}"')
def _step_waits(world: World, step: str, names: str) -> None:
    found = _taken(world, step).waits_for
    _check(found == [to_id(name) for name in _names(names)], _listed(found))


@_step("then", 'the step "{step}" is for the "{body}"')
def _step_for(world: World, step: str, body: str) -> None:
    _is_body(_taken(world, step).who_acts, body)


@_step("then", 'the step "{step}" is due by {day}')
def _step_due(world: World, step: str, day: str) -> None:
    found = _taken(world, step).due
    _check(found == date.fromisoformat(day), found)


@_step("then", 'the step "{step}" comes before "{later}"')
def _step_order(world: World, step: str, later: str) -> None:
    found = [one.name for one in _assessed(world).sequence]
    _check(found.index(step) < found.index(later), found)


@_step("then", 'the case is refused at "{fact}"')
def _refused_at(world: World, fact: str) -> None:
    errors = world.refused.errors if isinstance(world.refused, CaseRefused) else []
    _check(f"/facts/{world.fact(fact).id}" in [e.pointer for e in errors], [e.pointer for e in errors])


@_step("then", "the case is refused because no rulebook covers its date")
def _not_covered(world: World) -> None:
    _check(isinstance(world.refused, NotCovered), world.refused or "it was assessed")
