"""A report in the words that people read."""

from datetime import date

import pytest

from rules_engine.rendering.forms import to_markdown, to_text
from rules_engine.workbench.proving.document import document
from rules_engine.workbench.proving.report import Example, Outcome, Proof, Proved, Report, RuleThere

SCENARIO = (
    "    Scenario: So\n      Given a case for Peterborough on 2026-01-12\n" + f"        | fact | {'long ' * 30}|\n"
)


def _report(outcome: Outcome, cases: int = 12, facts: int = 2) -> Report:
    example = Example(
        authority="Peterborough",
        on=date(2026, 1, 12),
        facts=dict.fromkeys((f"fact_{n}" for n in range(facts)), "yes"),
        rules=[RuleThere(id="notify", name="notify", status="applies")],
        says='"notify" applies',
        scenario=SCENARIO,
    )
    proof = Proof(
        id="so", kind="property", name="so it is", says="So.", written_at="properties.yaml:2", outcome=outcome,
        examples=[] if outcome == "proved" else [example], while_open=[example] if outcome == "proved" else [],
        cites=["CA2004, s.65: so"], doubts=["Is it?"],
    )  # fmt: skip
    book = Proved(covers_from=date(2025, 12, 9), covers_until=None, digest="?", facts=1, criteria=1, rules=1,
                  cases=cases, proofs=[proof])  # fmt: skip
    return Report(sound=book.sound, rulebooks=[book])


def test_what_failed_is_told_with_its_scenario_as_it_stands() -> None:
    """Lines of a scenario are never wrapped: it can be copied from a terminal, and from Markdown."""
    text = to_text(document(_report("failed")))
    assert "1 of 1 failed." in text
    assert "Rests on: CA2004, s.65: so" in text
    assert "In doubt: Is it?" in text
    assert SCENARIO in text
    assert f"```\n{SCENARIO}```" in to_markdown(document(_report("failed")))


@pytest.mark.parametrize(
    ("facts", "said"),
    [(0, "No answer at all shows it"), (1, "1 answer shows it"), (2, "2 answers show it")],
)
def test_how_many_answers_show_it(facts: int, said: str) -> None:
    """In words that fit their number."""
    assert f'{said}: "notify" applies.' in to_text(document(_report("failed", facts=facts)))


def test_what_is_open_is_shown_last_and_fails_nothing() -> None:
    """Under a heading of its own, after what was proved."""
    report = _report("proved")
    text = to_text(document(report))
    assert report.sound
    assert text.index("Proved: so it is") < text.index("While answers are open: so it is") < text.index(SCENARIO)


def test_what_could_not_be_settled_is_no_pass() -> None:
    """A law that breaks in what could be known, without a case that shows it, is not sound."""
    report = _report("not settled")
    assert not report.sound
    assert "NOT SETTLED: so it is" in to_text(document(report))


@pytest.mark.parametrize(
    ("cases", "said"), [(12, "12 complete"), (4 * 10**33, "more than 10 to the power of 33 complete")]
)
def test_very_large_numbers_are_told_by_their_size(cases: int, said: str) -> None:
    """Nobody reads thirty digits."""
    assert said in " ".join(to_text(document(_report("proved", cases=cases))).split())
