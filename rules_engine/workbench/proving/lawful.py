"""Which combinations of answers a case can have at all: those that working out does not refuse.

A case is complete when every fact is answered that can be. What working out relates (ages, a death, a birth) is
enumerated and put to it, so that what it knows is written nowhere else. Dates are told only where they let a case be
told that plain answers do not: whether somebody is of school age is told by the date of the review meeting.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import product
from math import prod

from rules_engine.diagrams import FALSE, TRUE
from rules_engine.facts import Fact, Facts, Items, Kind, Span, Standing, State, Value
from rules_engine.workbench.proving.verdicts import Knowing
from rules_engine.working_out import AT_ODDS, WORKED_OUT_FROM, WorkingOut, gainsaid

_FRAME = ("date_of_birth", "date_of_death", "date_of_rapid_review_meeting")
_PAST_CHILDHOOD = 20
"""An age past all that working out tells apart."""

Told = Mapping[str, Value]
Lines = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Facts that working out relates to one another, and the combinations of their states that are lawful."""

    variables: tuple[int, ...]
    cases: Mapping[Lines, Told]


@dataclass
class Lawful:
    """The lawful complete cases of a rulebook, as a function of the facts, with a way to tell each."""

    knowing: Knowing
    authority: str = field(init=False)
    function: int = field(init=False)
    answers: tuple[int, ...] = field(init=False)
    """For each variable, the mask of the states a complete case can have."""
    groups: list[Group] = field(init=False)

    def __post_init__(self) -> None:
        """Enumerate what working out relates, and put it together."""
        self.authority = next(iter(self.knowing.rulebook.authorities), "")
        self._no_answer = [f for f in gainsaid(_facts({"died": "no"})) if f in self.knowing.variable]
        self.answers = tuple(self._mask(fact) for fact in self.knowing.facts)
        self.groups = [self._enumerated(group) for group in self._related()]
        build = self.knowing.diagrams
        groups = [self._function(group) for group in self.groups]
        complete = [build.literal(n, mask) for n, mask in enumerate(self.answers)]
        self.function = build.all_of([*groups, *complete])

    @property
    def count(self) -> int:
        """How many complete lawful cases the rules tell apart."""
        grouped = {variable for group in self.groups for variable in group.variables}
        free = (states.domain.size for n, states in enumerate(self.knowing.states.values()) if n not in grouped)
        return prod(free) * prod(len(group.cases) for group in self.groups)

    def told(self, states: Mapping[int, int]) -> Told | None:
        """Values by which a case has these states of these variables, or ``None`` where plain answers cannot say so.

        What is not told of a group stays untold where that is lawful.
        """
        knowing = self.knowing
        plain = {knowing.facts[v]: _plain(knowing, v, state) for v, state in states.items()}
        told = {fact: value for fact, value in plain.items() if value is not None}
        return told if self._consistent(told, states) else self._told_by_group(states, told)

    def _told_by_group(self, states: Mapping[int, int], plain: Told) -> Told | None:
        """The same with what a complete lawful case of each group was told."""
        told = dict(plain)
        for group in self.groups:
            wanted = {v: states[v] for v in group.variables if v in states}
            if not wanted:
                continue
            fitting = [c for c in group.cases if all(c[group.variables.index(v)] == s for v, s in wanted.items())]
            if not fitting:
                return None
            for fact in {self.knowing.facts[v] for v in group.variables}:
                told.pop(fact, None)
            shortest: Told = min((group.cases[one] for one in fitting), key=len)
            told.update(shortest)
        return told if self._consistent(told, states) else None

    def _consistent(self, told: Told, states: Mapping[int, int]) -> bool:
        """Whether a case may say so, and working out then makes nothing else of what was to be told."""
        worked = self._worked(told)
        return not worked.contradictions and all(
            self._state(v, _known(worked, self.knowing.facts[v])) in (state, None) for v, state in states.items()
        )

    def _worked(self, told: Told) -> WorkingOut:
        book = self.knowing.rulebook
        return WorkingOut(told, book.on, self.authority, book.areas).everything()

    def _state(self, variable: int, value: Value | None) -> int | None:
        """The state of knowledge of a value: ``None`` for nothing known."""
        if value is None:
            return None
        states = self.knowing.states[self.knowing.facts[variable]]
        mask = states.domain.possible(value)
        return next((n for n, one in enumerate(states.all) if one.mask == mask and one.value is not None), None)

    def _mask(self, fact: str) -> int:
        """The answers; and to be open, where another answer leaves a fact without one."""
        states = self.knowing.states[fact]
        return states.domain.full | (1 << states.open if fact in self._no_answer else 0)

    def _related(self) -> Iterator[list[int]]:
        """The variables that working out relates, group by group. A variable alone is free."""
        linked: dict[str, set[str]] = {}
        for fact, sources in (*WORKED_OUT_FROM.items(), *AT_ODDS.items()):
            together = {fact, *sources}.union(*(linked.get(one, {one}) for one in (fact, *sources)))
            for one in together:
                linked[one] = together
        seen: set[str] = set()
        for fact in self.knowing.facts:
            if fact in linked and fact not in seen:
                group = [v for f, v in self.knowing.variable.items() if f in linked[fact]]
                seen |= linked[fact]
                if len(group) > 1:
                    yield group

    def _enumerated(self, group: Sequence[int]) -> Group:
        """Every lawful combination, and the shortest way found to tell it."""
        # First whether the person died: it says which ages there can be. Numbers next: they settle most of the rest.
        order = sorted(group, key=lambda v: (self.knowing.facts[v] != "died", not self._is_number(v), v))
        cases: dict[Lines, Told] = {}
        for frame in self._frames():
            for told in self._lawful(order, 0, frame):
                lines = self._lines(order, told)
                if lines is not None:
                    cases.setdefault(lines, told)
        return Group(tuple(order), cases)

    def _lines(self, order: Sequence[int], told: Told) -> Lines | None:
        """The states of a group in a case; ``None`` where the case is not complete."""
        worked = self._worked(told)
        values = {self.knowing.facts[v]: _known(worked, self.knowing.facts[v]) for v in order}
        no_answer = gainsaid(_facts(values))
        lines = []
        for variable in order:
            fact = self.knowing.facts[variable]
            states = self.knowing.states[fact]
            state = states.open if fact in no_answer else self._state(variable, values[fact])
            if state is None or not self.answers[variable] >> state & 1:
                return None
            lines.append(state)
        return tuple(lines)

    def _lawful(self, order: Sequence[int], place: int, told: Told) -> Iterator[Told]:
        """Tell one fact after another, as long as nothing contradicts."""
        worked = self._worked(told)
        if worked.contradictions:
            return
        if place == len(order):
            yield told
            return
        fact = self.knowing.facts[order[place]]
        known = _known(worked, fact)
        settled = known is not None and not (isinstance(known, Span) and known.settled is None)
        if settled or fact in told or fact in gainsaid(_facts({"died": _known(worked, "died")})):
            yield from self._lawful(order, place + 1, told)
            return
        for value in self._values(order[place]):
            yield from self._lawful(order, place + 1, {**told, fact: value})

    def _values(self, variable: int) -> Iterator[Value]:
        states = self.knowing.states[self.knowing.facts[variable]]
        if self._is_number(variable):
            yield from (Span(n, n) for n in self._numbers())
        else:
            yield from (value for one in states.all[: states.domain.size] if (value := one.value) is not None)

    def _is_number(self, variable: int) -> bool:
        return self._fact(variable).kind is Kind.NUMBER

    def _fact(self, variable: int) -> Fact:
        return self.knowing.rulebook.facts[self.knowing.facts[variable]]

    def _numbers(self) -> list[int]:
        """Numbers on either side of every boundary: of the rules' own, and of birth, school age and eighteen."""
        spans = [one.value for states in self.knowing.states.values() for one in states.all]
        return sorted({0, 1, 10, 17, 18, *(span.low for span in spans if isinstance(span, Span))})

    def _frames(self) -> Iterator[Told]:
        """Nothing; then dates of birth, of death and of the meeting that make every age, one to tell each."""
        yield {}
        book = self.knowing.rulebook
        if "of_statutory_school_age" not in self.knowing.variable or not all(f in book.facts for f in _FRAME):
            return
        for age, met, dead in product(self._numbers(), (3, 10, _PAST_CHILDHOOD), (False, True)):
            birth = book.on - timedelta(days=366 * age + 1)
            days = {"date_of_birth": birth, "date_of_rapid_review_meeting": birth + timedelta(days=366 * met)}
            yield {**days, "date_of_death": book.on} if dead else days

    def _function(self, group: Group) -> int:
        """The combinations as a function: the variables are decided in their order."""
        inside = sorted(group.variables)
        places = [group.variables.index(v) for v in inside]
        return self._below(inside, sorted(tuple(one[p] for p in places) for one in group.cases))

    def _below(self, variables: Sequence[int], rows: Sequence[Lines]) -> int:
        if not rows:
            return FALSE
        if not variables:
            return TRUE
        first, rest = variables[0], variables[1:]
        size = self.knowing.diagrams.sizes[first]
        following: dict[int, list[Lines]] = {}
        for row in rows:
            following.setdefault(row[0], []).append(row[1:])
        kids = tuple(self._below(rest, following.get(state, [])) for state in range(size))
        return self.knowing.diagrams.node(first, tuple(range(size)), kids)


def _facts(values: Mapping[str, Value | None]) -> Facts:
    return Facts({fact: Standing(State.ANSWERED, value) for fact, value in values.items() if value is not None})


def _known(worked: WorkingOut, fact: str) -> Value | None:
    """What settling makes of a fact: what was worked out, and else what was told."""
    return worked.found.get(fact, worked.given.get(fact))


def _plain(knowing: Knowing, variable: int, state: int) -> Value | None:
    """A value that a person could tell: a number for a span, a whole set of items."""
    states = knowing.states[knowing.facts[variable]]
    value = states.all[state].value
    if isinstance(value, Span):
        return Span(value.low, value.low)
    if isinstance(value, Items) and states.all[state].complete:
        named = states.named
        sets = [s for s in states.domain.fact.sets() if s & named == value.surely & named]
        shortest = min(sets, key=len)
        return Items(shortest, shortest)
    return value
