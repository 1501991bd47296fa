"""What follows from the answers given: ages, relations of areas, statutory school age, and what contradicts itself.

Nothing here is a judgement, and nothing is guessed: a fact is worked out only where the answers leave no other answer.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from rules_engine.facts import Facts, Span, Value

OLDEST = 120
"""Years beyond which an age is a slip of the pen."""
_ADULT = 18

AGES = ("age_at_harm", "age_at_death", "age_now", "age_when_authority_became_aware")
_DATED_AGES = {
    "age_at_harm": ("date_of_birth", "date_of_harm"),
    "age_at_death": ("date_of_birth", "date_of_death"),
    "age_now": ("date_of_birth",),
    "age_when_authority_became_aware": ("date_of_birth", "date_authority_became_aware"),
}
_RELATIONS = {
    "place_of_harm": "area_of_harm",
    "place_of_death": "area_of_death",
    "usual_residence": "area_of_usual_residence",
}
_IN_ORDER = (
    ("date_of_birth", "date_of_death"),
    ("date_of_harm", "date_of_death"),
    ("date_of_harm", "date_authority_became_aware"),
)
_GROWING = (
    ("age_at_harm", "age_when_authority_became_aware"),
    ("age_at_harm", "age_now"),
    ("age_when_authority_became_aware", "age_now"),
)
_GROWING_TO_DEATH = (
    ("age_at_harm", "age_at_death"),
    ("age_when_authority_became_aware", "age_at_death"),
    ("age_at_death", "age_now"),
    ("age_now", "age_at_death"),
)
"""Ages of which the first is never above the second; the last pair of those that end in death are the same."""
_SIGNS_OF_DEATH = ("date_of_death", "age_at_death")
WORKED_OUT_FROM: Mapping[str, tuple[str, ...]] = {
    **{relation: (area,) for relation, area in _RELATIONS.items()},
    **_DATED_AGES,
    "placed_out_of_area": ("placing_authority",),
    "died": ("date_of_death", "age_at_death"),
    "born_alive": ("died", *AGES, "under_18_at_harm_or_death", "unborn_at_the_time_of_harm"),
    "planned_termination": (*AGES, "born_alive", "died"),
    "unborn_at_the_time_of_harm": ("age_at_harm", "date_of_birth", "date_of_harm"),
    "under_18_at_harm_or_death": (*AGES, "date_of_birth"),
    "care_leaver": ("weeks_looked_after_since_14", "looked_after", "died", *AGES),
    "of_statutory_school_age": ("date_of_birth", "date_of_rapid_review_meeting", "age_now"),
}
"""For each fact that can be worked out, the facts it can be worked out from."""
AT_ODDS: Mapping[str, tuple[str, ...]] = {"abuse_or_neglect_contributed_to_the_death": ("abuse_or_neglect",)}
"""Facts from which nothing can be worked out, and others whose answers can deny theirs."""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Answers that cannot all be so: the facts concerned and a sentence that echoes none of the answers."""

    facts: tuple[str, ...]
    detail: str


@dataclass(slots=True)
class WorkingOut:
    """The answers of one case, what follows from them, and where they contradict one another."""

    given: Mapping[str, Value]
    on: date
    authority: str
    areas: Mapping[str, str]
    found: dict[str, Value] = field(default_factory=dict)
    sources: dict[str, tuple[str, ...]] = field(default_factory=dict)
    contradictions: list[Contradiction] = field(default_factory=list)

    def value(self, fact: str) -> Value | None:
        """A fact's value, given or worked out so far."""
        return self.given.get(fact, self.found.get(fact))

    def day(self, fact: str) -> date | None:
        """A date as given."""
        value = self.given.get(fact)
        return value if isinstance(value, date) else None

    def span(self, fact: str) -> Span:
        """What is known of a number: anything, where nothing is."""
        value = self.value(fact)
        return value if isinstance(value, Span) else Span()

    def follows(self, fact: str, value: Value, sources: Iterable[str], detail: str) -> None:
        """Record that a fact's value follows from others, or that what was given denies it."""
        origin = tuple(s for s in dict.fromkeys(sources) if s in self.given)
        given, before = self.given.get(fact), self.found.get(fact)
        if given is None and before not in (None, value):
            self.contradictions.append(Contradiction(tuple(dict.fromkeys((*origin, *self.sources[fact]))), detail))
        elif given is None:
            self.found[fact] = value
            self.sources[fact] = origin
        elif given != value:
            self.contradictions.append(Contradiction((fact, *origin), detail))

    def everything(self) -> "WorkingOut":
        """Work out all that follows, in the order in which each step needs the one before."""
        for step in (
            _places,
            _deaths,
            _dates,
            _ages_by_dates,
            _ages_by_one_another,
            _under_18,
            _births,
            _care_leaving,
            _school_age,
            _notices,
            _abuse,
        ):
            step(self)
        return self


def age_on(born: date, day: date) -> int:
    """Whole years reached on a day. One born on 29 February reaches a year on 1 March of other years."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def birthday(born: date, years: int) -> date:
    """The day on which so many years are reached."""
    try:
        return born.replace(year=born.year + years)
    except ValueError:
        return date(born.year + years, 3, 1)


def school_age(born: date, day: date) -> bool:
    """Compulsory school age on a day (Education Act 1996 s.8, SI 1998/1607, SI 1997/1970).

    From the first of 31 March, 31 August and 31 December on or after the fifth birthday, to the last Friday in June
    of the school year (September to August) in which the child turns sixteen.
    """
    fifth, sixteenth = birthday(born, 5), birthday(born, 16)
    terms = [date(fifth.year, month, 31) for month in (3, 8, 12)]
    begins = next(t for t in terms if t >= fifth)
    june = date(sixteenth.year + (sixteenth.month > 8), 6, 30)  # noqa: PLR2004 (a school year ends in August)
    return begins <= day <= june - timedelta(days=(june.weekday() - 4) % 7)


def gainsaid(facts: Facts) -> Collection[str]:
    """The facts that can have no answer beside what is known: when somebody died, of one who has not."""
    return _SIGNS_OF_DEATH if facts.value("died") == "no" else ()


def _places(case: WorkingOut) -> None:
    for relation, area in _RELATIONS.items():
        name = case.given.get(area)
        if isinstance(name, str):
            where = "in our area" if name == case.authority else case.areas[name]
            case.follows(relation, where, [area], "the area named and the place do not agree")
    placing = case.given.get("placing_authority")
    if isinstance(placing, str):
        by = "by our authority" if placing == case.authority else "by another authority"
        case.follows("placed_out_of_area", by, ["placing_authority"], "the placing authority denies this answer")


def _deaths(case: WorkingOut) -> None:
    for sign in _SIGNS_OF_DEATH:
        if sign in case.given:
            case.follows("died", "yes", [sign], "a death is dated, and it is said that the person has not died")


def _dates(case: WorkingOut) -> None:
    born, harmed = case.day("date_of_birth"), case.day("date_of_harm")
    if born and harmed and harmed < born:
        origin = ["date_of_birth", "date_of_harm"]
        case.follows("unborn_at_the_time_of_harm", "yes", origin, "by these dates the harm came before the birth")
    elif born and harmed and harmed > born:
        origin = ["date_of_birth", "date_of_harm"]
        case.follows("unborn_at_the_time_of_harm", "no", origin, "by these dates the harm came after the birth")
    for earlier, later in _IN_ORDER:
        first, second = case.day(earlier), case.day(later)
        if first and second and second < first:
            case.contradictions.append(Contradiction((later, earlier), "these dates are in an impossible order"))


def _ages_by_dates(case: WorkingOut) -> None:
    born, died = case.day("date_of_birth"), case.day("date_of_death")
    if born is None:
        return
    for age, dates in _DATED_AGES.items():
        day = case.day(dates[-1]) if len(dates) > 1 else case.on
        if day is None or day < born:
            continue
        years = age_on(born, min(day, died) if died and age != "age_at_harm" else day)
        if age != "age_now" or died or case.value("died") == "no" or years == 0:
            case.follows(age, Span(years, years), dates, "this age is not the age by the dates given")
        elif case.span(age).low > years:
            case.contradictions.append(Contradiction((age, *dates), "the person is not yet of this age"))
        elif age not in case.given:
            case.found[age] = Span(0, years)  # the person may have died younger


def _ages_by_one_another(case: WorkingOut) -> None:
    """Harm comes before awareness, awareness before now, and death ends all."""
    spans = {age: case.span(age) for age in AGES}
    order = _GROWING + (_GROWING_TO_DEATH if case.value("died") == "yes" else ())
    for _ in order:
        for low, high in order:
            spans[low] = spans[low].meet(Span(0, spans[high].high))
            spans[high] = spans[high].meet(Span(spans[low].low))
    told = tuple(f for f in (*AGES, "date_of_birth", "date_of_death", "died") if f in case.given)
    if any(span.empty for span in spans.values()):
        if not case.contradictions:
            case.contradictions.append(Contradiction(told, "these ages cannot all be so: no one grows younger"))
        return
    for age, span in spans.items():
        if age not in case.given and span != Span():
            case.found[age] = span
            case.sources.setdefault(age, told)


def _births(case: WorkingOut) -> None:
    if any(case.span(age).low >= 1 for age in AGES) or case.value("died") == "yes":
        origin = [*AGES, "died", "date_of_birth", "date_of_death"]
        case.follows(
            "born_alive",
            "yes",
            origin,
            "an age of one or more, or a death, means that the child was born alive",
        )
    if case.span("age_at_harm").low >= 1:
        origin = ["age_at_harm", "date_of_birth", "date_of_harm"]
        case.follows(
            "unborn_at_the_time_of_harm",
            "no",
            origin,
            "the age at the harm means that the child had been born",
        )
    if case.value("under_18_at_harm_or_death") == "no":
        adult = ["under_18_at_harm_or_death", *AGES, "date_of_birth", "date_of_harm", "date_of_death"]
        case.follows("born_alive", "yes", adult, "one who was 18 or over was born alive")
        case.follows("unborn_at_the_time_of_harm", "no", adult, "one who was 18 or over had been born")
    if case.value("unborn_at_the_time_of_harm") == "no" and "age_at_harm" in case.given:
        origin = ["unborn_at_the_time_of_harm", "age_at_harm"]
        case.follows("born_alive", "yes", origin, "a child harmed at an age, and not before birth, was born alive")
    if any(case.span(age).low >= 1 for age in AGES):
        origin = [*AGES, "died", "date_of_birth", "date_of_harm", "date_authority_became_aware", "date_of_death"]
        detail = "a person of one or more was born, and the pregnancy not ended"
        case.follows("planned_termination", "no", origin, detail)
    elif case.value("born_alive") == "yes" and case.value("died") == "no":
        case.follows(
            "planned_termination", "no", ["born_alive", "died"], "the pregnancy of a living child was not ended"
        )


def _under_18(case: WorkingOut) -> None:
    def surely_under(age: str) -> bool:
        high = case.span(age).high
        return high is not None and high < _ADULT

    known = [a for a in AGES if a != "age_at_death" or case.value("died") == "yes"]
    origin = [*AGES, "date_of_birth", "date_of_harm", "date_of_death"]
    if any(surely_under(age) for age in known):
        case.follows("under_18_at_harm_or_death", "yes", origin, "the ages given mean that the person was under 18")
    elif case.span("age_at_harm").low >= _ADULT:
        case.follows("under_18_at_harm_or_death", "no", origin, "the ages given mean that the person was 18 or over")


def _care_leaving(case: WorkingOut) -> None:
    high = case.span("weeks_looked_after_since_14").high
    if high is not None and high < 13:  # noqa: PLR2004 (SI 2010/959 reg 40: thirteen weeks)
        origin = ["weeks_looked_after_since_14"]
        case.follows("care_leaver", "no", origin, "fewer than thirteen weeks looked after make no care leaver")
    died_at = case.span("age_at_death").high
    if case.value("looked_after") == "yes" and case.value("died") == "yes" and died_at is not None and died_at < _ADULT:
        # CA 1989 s.23A: a relevant child is one of 16 or 17 who is not being looked after by any authority.
        origin = ["looked_after", "died", *AGES, "date_of_birth", "date_of_death"]
        detail = "a child who was still looked after at the death had not left care"
        case.follows("care_leaver", "no", origin, detail)


def _school_age(case: WorkingOut) -> None:
    born, died = case.day("date_of_birth"), case.day("date_of_death")
    meeting = case.day("date_of_rapid_review_meeting")
    detail = "the date of birth or the age means otherwise"
    if born and meeting:
        answer = "yes" if school_age(born, min(meeting, died) if died else meeting) else "no"
        origin = ["date_of_birth", "date_of_rapid_review_meeting", "date_of_death"]
        case.follows("of_statutory_school_age", answer, origin, detail)
        return
    # An age alone is certain from 6 to 15 and outside 5 to 16. The living grow older until the meeting: for them a
    # year less at each end.
    growing = 0 if case.value("died") == "yes" else 1
    age, origin = case.span("age_now"), ["age_now", "age_at_death", "date_of_birth", "died"]
    if age.high is not None and age.low >= 6 and age.high + growing <= 15:  # noqa: PLR2004
        case.follows("of_statutory_school_age", "yes", origin, detail)
    elif age.low >= 17 or (age.high is not None and age.high + growing <= 4):  # noqa: PLR2004
        case.follows("of_statutory_school_age", "no", origin, detail)


def _notices(case: WorkingOut) -> None:
    made = case.given.get("notification_made")
    if "date_notification_sent" in case.given and getattr(made, "possibly", None) == frozenset({"none"}):
        pair = ("notification_made", "date_notification_sent")
        case.contradictions.append(Contradiction(pair, "a notification is dated, and it is said that none was made"))


def _abuse(case: WorkingOut) -> None:
    """What had a part in a death was there: an authority that is told so knows or suspects it."""
    pair = ("abuse_or_neglect_contributed_to_the_death", "abuse_or_neglect")
    part, sign = (case.given.get(fact) for fact in pair)
    if part in {"known", "suspected"} and sign == "not indicated":
        detail = "the authority cannot see no sign of abuse or neglect where either is known or suspected to have"
        case.contradictions.append(Contradiction(pair, f"{detail} contributed to the death"))
