"""The front page of an assessment: what a meeting needs at once."""

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from rules_engine import assess
from rules_engine.case_files import parse_yaml
from rules_engine.contract import Assessment
from rules_engine.loading import Folder
from rules_engine.rendering.content import blocks
from rules_engine.rendering.forms import Block, Heading, Item, Points, Table
from rules_engine.rulebook import Rulebook, in_force

RULESETS = Path(__file__).parent.parent / "rulesets"
EXAMPLES = sorted(path.stem for path in (RULESETS / "examples").glob("*.yaml"))
FRONT = ("To do now", "If it applies, its time is running already", "To judge", "Ask first", "Warnings")
INFANT = "infant-head-injury"

_folder = cache(lambda: Folder(RULESETS))


def told(name: str) -> dict[str, object]:
    """A worked case."""
    case = parse_yaml((RULESETS / "examples" / f"{name}.yaml").read_text(encoding="utf-8"))
    assert isinstance(case, dict)
    return case


def assessed(case: dict[str, object]) -> tuple[Assessment, Rulebook]:
    """A case assessed, and the rulebook it was judged by."""
    rulebook = in_force(_folder(), date.fromisoformat(str(case["on"])))
    return assess(rulebook, case), rulebook


@cache
def example(name: str) -> tuple[Assessment, Rulebook]:
    """A worked case assessed."""
    return assessed(told(name))


def sections(assessment: Assessment, rulebook: Rulebook) -> dict[str, list[Block]]:
    """The blocks under each heading of a section; those before the first under an empty name."""
    found: dict[str, list[Block]] = {"": []}
    for block in blocks(assessment, rulebook):
        if isinstance(block, Heading) and block.level == 2:
            found[block.text] = []
        else:
            found[list(found)[-1]].append(block)
    return found


def rows(found: dict[str, list[Block]], section: str = FRONT[0]) -> list[tuple[str, ...]]:
    """The rows of a section's table."""
    (table,) = found[section]
    assert isinstance(table, Table)
    assert table.headings == ("What", "Who acts", "By when")
    return list(table.rows)


def items(found: dict[str, list[Block]], section: str) -> list[Item]:
    """The points of a section."""
    return [item for block in found.get(section, []) if isinstance(block, Points) for item in block.items]


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_front_page_comes_first(name: str) -> None:
    """Whatever of it a case calls for stands in one order, before the steps and the details."""
    titles = [title for title in sections(*example(name)) if title]
    front = [title for title in titles if title in FRONT]
    assert titles[: len(front)] == front
    assert front == [title for title in FRONT if title in front]
    assert titles[len(front)] == "The steps of the case, in order"


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_recommendation_is_counted_once(name: str) -> None:
    """The four counts of the opening add up to all recommendations."""
    assessment, rulebook = example(name)
    (counted,) = [i.text for i in items(sections(assessment, rulebook), "") if i.label == "Recommendations"]
    numbers = [int(part.split()[0]) for part in counted.split(", ")]
    assert sum(numbers) == len(assessment.recommendations)
    assert numbers[0] == sum(r.status == "applies" for r in assessment.recommendations)


def test_what_is_to_do_now_stands_by_its_day() -> None:
    """The duty with a day is first, what waits for another step is not there, and "must" without a day is."""
    found = rows(sections(*example(INFANT)))
    what, who, when = found[0]
    assert what == "Must: Notify the incident to the National Panel through the online system"
    assert (who, when) == ("local authority", "Friday 10 April 2026, in 9 days (the time limit: should)")
    others = [row[0] for row in found]
    assert "Must: Complete the referral form (also called the notification form) immediately" in others
    assert not [what for what in others if "safeguarding lead officer" in what]
    assert ("Must: Notify, and go on to a rapid review (outcome 1)", "safeguarding partners", "no date is set") in found


def test_what_was_done_is_no_longer_to_do() -> None:
    """Once the notification has gone, the rapid review has its day and leads the table."""
    case = told(INFANT)
    assert isinstance(case["facts"], dict)
    facts = {
        **case["facts"],
        "date_notification_sent": "2026-04-08",
        "notification_made": ["serious incident"],
    }
    found = rows(sections(*assessed({**case, "on": "2026-04-20", "facts": facts})))
    assert not [row for row in found if row[0].startswith("Must: Notify the incident")]
    assert found[0][0] == "Must: Complete a rapid review of what the child lived through"
    assert found[0][2] == (
        "Wednesday 29 April 2026, in 9 days (the time limit: must); "
        "to be safe, with the day of sending counted as day 1: Tuesday 28 April 2026, in 8 days"
    )


def test_what_is_overdue_says_so() -> None:
    """An overdue duty stays on the front page, with how long ago it was due."""
    found = rows(sections(*assessed({**told(INFANT), "on": "2026-04-13"})))
    assert found[0][2] == "Friday 10 April 2026, overdue by 3 days (the time limit: should)"


HELD = "Should: Hold the rapid review meeting"


@pytest.mark.parametrize(
    ("known", "shown"),
    [
        ({}, True),
        ({"rapid_review_held": "yes"}, False),
        ({"date_rapid_review_sent_to_panel": "2026-04-18"}, False),
    ],
)
def test_a_day_is_not_shown_of_what_was_done_or_gone_past(known: dict[str, str], shown: bool) -> None:
    """A step without a date of its own is done where it is answered so, or where a later one is done."""
    case = told(INFANT)
    assert isinstance(case["facts"], dict)
    facts = {**case["facts"], "date_notification_sent": "2026-04-08", "notification_made": ["serious incident"]}
    facts |= {"date_referral_received": "2026-04-02", **known}
    found = rows(sections(*assessed({**case, "on": "2026-04-20", "facts": facts})))
    assert [bool(row[2].startswith("from ")) for row in found if row[0].startswith(HELD)] == [True] * shown


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_next_deadline_of_the_headline_leads_the_table(name: str) -> None:
    """Where the headline names a deadline, some row of the table has its day."""
    assessment, rulebook = example(name)
    due = assessment.headline.next_deadline
    if due:
        assert f"{due:%A} {due.day} {due:%B %Y}" in " ".join(row[2] for row in rows(sections(assessment, rulebook)))
    else:
        table = sections(assessment, rulebook).get(FRONT[0], [])
        assert not [r for block in table if isinstance(block, Table) for r in block.rows if r[2][-1] == ")"]


def test_a_practice_stands_where_no_limit_is_set() -> None:
    """The day by which it is done in practice is shown as what it is."""
    found = rows(sections(*example("looked-after-child-dies-of-illness")))
    told_of = next(when for what, _, when in found if what.startswith("Must: Notify the death"))
    assert told_of == (
        "The source sets no limit; practice is shown beside; "
        "as practice, in five working days: Friday 16 January 2026, in 4 days"
    )


def test_a_day_by_which_another_step_needs_it_is_shown() -> None:
    """What has only to come before another step has the day by which that is due."""
    case = told(INFANT)
    assert isinstance(case["facts"], dict)
    facts = {**case["facts"], "date_notification_sent": "2026-04-08", "notification_made": ["serious incident"]}
    found = rows(sections(*assessed({**case, "on": "2026-04-20", "facts": facts})))
    assert next(when for what, _, when in found if "Agree the rapid review report" in what) == (
        "Before the date rapid review sent to panel, or on that day; "
        "so that the review can still go out in time: Wednesday 29 April 2026, in 9 days"
    )


def test_a_duty_that_may_turn_out_to_apply_shows_its_running_time() -> None:
    """A judgement that is still open does not stop the clock, and the front page says so."""
    found = sections(*example("serious-harm-not-yet-judged"))
    assert FRONT[0] not in found
    ((what, _, when),) = rows(found, FRONT[1])
    assert what.startswith("Must: Notify the incident")
    assert when == "Monday 16 February 2026, in 6 days (the time limit: should)"
    (next_deadline,) = [item.text for item in items(found, "") if item.label == "Next deadline"]
    assert next_deadline == "Monday 16 February 2026, in 6 days, if that turns out to apply"


def test_the_judgement_that_something_speaks_for_comes_first() -> None:
    """Not the one on which the strongest duty of a later stage turns."""
    assessment, rulebook = example("serious-harm-not-yet-judged")
    weaker = [
        r.model_copy(update={"modality": "may", "deadline": None}) if r.id == "notify_the_panel" else r
        for r in assessment.recommendations
    ]
    assessment = assessment.model_copy(update={"recommendations": weaker})
    first, *_ = items(sections(assessment, rulebook), "To judge")
    held = next(r.open[0] for r in assessment.recommendations if r.id == "notify_the_panel")
    assert first.text == f"{held.question} ({held.held_by})"
    assert first.under[0].text.startswith("Notify the incident")


@pytest.mark.parametrize("name", EXAMPLES)
def test_no_question_is_lost_between_the_front_page_and_what_follows(name: str) -> None:
    """Each is written out once, or named once with who holds the answer."""
    assessment, rulebook = example(name)
    found = sections(assessment, rulebook)
    written = [*items(found, "Ask first"), *items(found, "Then ask")]
    later = [holder for item in written if item.label == "Later, of" for holder in item.under]
    named = [name for holder in later for name in holder.text.split(", ")]
    asked = [item.text for item in written if not item.label]
    assert asked == [
        f"{q.question} ({q.held_by}{': a judgement for people' if q.judgement else ''})"
        for q in assessment.next_questions[:10]
    ]
    assert sorted(named) == sorted(
        part for q in assessment.next_questions[10:] for part in rulebook.facts[q.fact].name.split(", ")
    )


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_judgement_that_is_waited_for_is_on_the_front_page(name: str) -> None:
    """Written out, or named with whose it is."""
    assessment, rulebook = example(name)
    shown = items(sections(assessment, rulebook), "To judge")
    told_of = " ".join(part.text for item in shown for part in (item, *item.under))
    waited_for = {o.fact: o for r in assessment.recommendations if r.awaiting_judgement for o in r.open}
    assert waited_for
    assert [
        f for f, o in waited_for.items() if o.question not in told_of and rulebook.facts[f].name not in told_of
    ] == []
