"""Two versions compared: every way in which a duty can be weaker is marked, and nothing else is."""

from datetime import date
from pathlib import Path

import pytest

from rules_engine.workbench.comparing.comparison import compare
from rules_engine.workbench.comparing.shapes import Comparison, RuleCompared
from rules_engine.workbench.versions import version_called
from tests.workbench.example import FULL, FolderOf

SMALL = """\
title: What follows a death?
status: in force
in force from: 2025-12-09
review by: 2026-12-31
owner: CSPR Subgroup
criteria:
  it is suspected:
    met when: {abuse or neglect: [known, suspected]}
    cites: [{source: CA2004, at: s.16C, says: suspicion is enough}, {source: WT2023, at: Chapter 5, says: the same}]
  the person died:
    met when: {died: yes}
    cites: {source: WT2023, at: Chapter 5, says: a death counts}
  the person is young:
    met when: {age now: under 18}
    cites: {source: CA2004, at: s.65, says: eighteen is the end}
  the person was a care leaver:
    met when: {care leaver: yes}
    cites: {source: CA2004, at: s.66, says: who left care}
  the person was no care leaver:
    met when: {care leaver: no}
    cites: {source: CA2004, at: s.66, says: who did not}
rules:
  tell somebody:
    if all of: [the person died, it is suspected]
    recommend: Tell somebody
    who acts: local authority
    who decides: police
    modality: must
    cites: [{source: CA2004, at: s.68, says: somebody is told}, {source: CA2004, at: s.69, says: at once}]
    deadline:
      within: 5 working days
      of: date authority became aware
      met by: date of birth
      modality: should
      cites: {source: CA2004, at: s.70, says: five days}
    consider:
      - {when: {recurrent themes: yes}, says: themes that recur, cites: {source: CA2004, at: s.73, says: they count}}
    checklist:
      - item: good practice
        done when: {report contains: good practice}
        cites: {source: CA2004, at: s.74, says: practice is told}
  ask somebody:
    if all of: [{tell somebody: applies}]
    recommend: Ask somebody
    who acts: police
    who decides: police
    modality: should
    cites: {source: CA2004, at: s.71, says: who was told is asked}
  no need to write:
    if all of: [the person died, the person is young]
    recommend: Nothing needs to be written
    who acts: police
    who decides: police
    modality: does not require
    cites: {source: CA2004, at: s.72, says: nothing is written}
"""
TODAY = date(2026, 6, 1)


def compared(folder_of: FolderOf, *changes: tuple[str, str], every: bool = True) -> Comparison:
    """The small rulebook beside one in which words are changed."""
    later = SMALL.replace("in force from: 2025-12-09", "in force from: 2026-06-01")
    for old, new in changes:
        assert old in later, old
        later = later.replace(old, new)
    folder = folder_of({"topic/2025-12-09.yaml": SMALL, "topic/2026-06-01.yaml": later})
    before, after = (version_called(on, folder, TODAY) for on in ("2025-12-09", "2026-06-01"))
    return compare(before, after, every=every)


def rule(found: Comparison, name: str = "tell_somebody") -> RuleCompared:
    """One rule of a comparison."""
    return next(one for one in found.rules if one.id == name)


def kinds(found: Comparison) -> list[str]:
    """How the first rule is weaker."""
    return [one.kind for one in rule(found).weakened]


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("abuse or neglect: [known, suspected]", "abuse or neglect: [known]", "fewer cases"),
        ("modality: must\n", "modality: should\n", "weaker modality"),
        ("who acts: local authority", "who acts: police", "another acts"),
        ("within: 5 working days", "within: 6 working days", "later deadline"),
        ("within: 5 working days", "within: 8 days", "later deadline"),
        ("      of: date authority became aware", "      of: date of birth", "another start"),
        ("      modality: should\n", "      modality: may\n", "weaker time limit"),
        ("      met by: date of birth\n", "", "not shown as met"),
        (", {source: CA2004, at: s.69, says: at once}", "", "citation lost"),
        ("item: good practice", "item: fine practice", "asks for less"),
        ("says: themes that recur", "says: themes", "asks for less"),
    ],
)
def test_each_way_in_which_a_duty_is_weaker_is_marked(folder_of: FolderOf, old: str, new: str, kind: str) -> None:
    """That one, and no other."""
    found = compared(folder_of, (old, new))
    assert kinds(found) == [kind]
    assert found.any_weakened
    assert found.rules[0].id == "tell_somebody"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("[the person died, it is suspected]", "[the person died]"),
        (
            "modality: should\n    cites: {source: CA2004, at: s.71",
            "modality: must\n    cites: {source: CA2004, at: s.71",
        ),
        ("within: 5 working days", "within: 4 working days"),
        ("Tell somebody", "Tell somebody soon"),
        ("says: somebody is told", "says: one is told"),
        ("[the person died, the person is young]", "[the person died, the person is young, it is suspected]"),
    ],
)
def test_what_is_stronger_or_only_worded_otherwise_is_not_marked(folder_of: FolderOf, old: str, new: str) -> None:
    """Though it is shown."""
    found = compared(folder_of, (old, new))
    assert not found.any_weakened
    assert found.rules


def test_a_lost_duty_is_told_by_the_case_that_loses_it(folder_of: FolderOf) -> None:
    """In plain words, with a case that both versions assessed; what builds on it follows."""
    found = compared(folder_of, ("abuse or neglect: [known, suspected]", "abuse or neglect: [known]"))
    one = rule(found)
    (condition,) = one.no_longer.each
    assert condition.says == "Died is yes, and abuse or neglect is suspected"
    assert condition.answers == {"died": "yes", "abuse_or_neglect": "suspected"}
    assert condition.example
    assert condition.example.facts == {"died": "yes", "abuse_or_neglect": "suspected"}
    assert (condition.example.before, condition.example.after) == ("applies", "does_not_apply")
    assert (one.now.each, one.waits_now.each, one.stands_now.each) == ([], [], [])
    asked = rule(found, "ask_somebody")
    assert (asked.change, asked.through) == ("same words", ["tell somebody"])
    assert [one.says for one in asked.no_longer.each] == [condition.says]


def test_an_exception_made_a_condition_waits_where_the_duty_stood(folder_of: FolderOf) -> None:
    """Nothing differs where all is answered; while it is open the duty does not stand any more. And the reverse."""
    excepted = "    if all of: [the person died, it is suspected]\n    unless any of: [the person was a care leaver]\n"
    required = "    if all of: [the person died, it is suspected, the person was no care leaver]\n"
    plain = "    if all of: [the person died, it is suspected]\n"
    later = SMALL.replace("from: 2025-12-09", "from: 2026-06-01")
    texts: dict[str, str | bytes] = {
        "topic/2025-12-09.yaml": SMALL.replace(plain, excepted),
        "topic/2026-06-01.yaml": later.replace(plain, required),
    }
    folder = folder_of(texts)
    before, after = (version_called(on, folder, TODAY) for on in ("2025-12-09", "2026-06-01"))
    one = rule(compare(before, after))
    assert (one.no_longer.each, one.now.each, one.stands_now.each) == ([], [], [])
    (waits,) = one.waits_now.each
    assert waits.says == "Died is yes, and abuse or neglect is known or suspected, and care leaver is not known"
    assert waits.example
    assert (waits.example.before, waits.example.after) == ("applies", "undetermined")
    assert [weakening.kind for weakening in one.weakened] == ["waits while open"]
    back = rule(compare(after, before))
    assert [len(found.each) for found in (back.waits_now, back.stands_now)] == [0, 1]
    assert [weakening.kind for weakening in back.weakened] == ["exception added"]


def test_a_rule_that_is_gone_is_weaker_and_its_twin_is_named(folder_of: FolderOf) -> None:
    """It may only be called otherwise; who reads on sees whether it says as much."""
    found = compared(
        folder_of, ("  tell somebody:\n", "  tell everybody:\n"), ("{tell somebody: applies}", "it is suspected")
    )
    gone = rule(found)
    assert (gone.change, kinds(found)) == ("gone", ["rule gone"])
    assert '"tell everybody" applies in exactly the same cases' in gone.weakened[0].says
    assert rule(found, "tell_everybody").weakened == []


def test_what_releases_from_a_duty_is_weaker_where_it_applies_in_more_cases(folder_of: FolderOf) -> None:
    """And not where it is gone."""
    found = compared(folder_of, ("age now: under 18", "age now: under 21"))
    assert [one.kind for one in rule(found, "no_need_to_write").weakened] == ["releases in more cases"]
    narrower = compared(folder_of, ("age now: under 18", "age now: under 16"))
    assert rule(narrower, "no_need_to_write").weakened == []
    assert [c.says for c in rule(narrower, "no_need_to_write").no_longer.each] == [
        "Died is yes, and age now is 16 to 17"
    ]


def test_a_citation_lost_by_a_criterion_is_marked(folder_of: FolderOf) -> None:
    """It weakens whatever rests on it."""
    found = compared(folder_of, (", {source: WT2023, at: Chapter 5, says: the same}", ""))
    assert [(one.kind, "WT2023, Chapter 5" in one.says) for one in found.weakened] == [("citation lost", True)]


def test_authorities_left_out_and_days_off_weaken_without_a_word_of_any_rule(
    folder_of: FolderOf, tmp_path: Path
) -> None:
    """A day proclaimed is told, and with it the limit that ends later."""
    folder = folder_of({"topic/2025-12-09.yaml": SMALL})
    before = version_called(str(folder), tmp_path, TODAY)
    areas = folder / "areas.yaml"
    areas.write_text(
        areas.read_text().replace("authorities: [Cambridgeshire, Peterborough]", "authorities: [Peterborough]")
    )
    calendar = folder / "calendar.yaml"
    told = "proclaimed days: [{date: 2026-06-10, name: Jubilee, cites: {source: CA2004, at: s.1, says: a holiday}}]"
    calendar.write_text(calendar.read_text().replace("proclaimed days: []", told))
    found = compare(before, version_called(str(folder), tmp_path, TODAY))
    assert [one.kind for one in found.weakened] == ["authority left out", "fewer working days"]
    assert "10 June 2026 (Jubilee)" in found.weakened[1].says


def test_facts_and_answers_of_one_version_only_are_compared(folder_of: FolderOf, tmp_path: Path) -> None:
    """Each version is told what it asks: an answer that is new, and a question that is new."""
    folder = folder_of({"topic/2025-12-09.yaml": SMALL})
    before = version_called(str(folder), tmp_path, TODAY)
    facts = folder / "facts.yaml"
    text = facts.read_text()
    text = text.replace(
        "answers: [known, suspected, not indicated]", "answers: [known, suspected, alleged, not indicated]"
    )
    text += "  soon asked:\n    question: Is it?\n    answers: [yes, no]\n    help: It is.\n    held by: police\n"
    text += "    group: Asked\n    cites: {source: CA2004, at: s.1, says: it is asked}\n"
    facts.write_text(text)
    ruleset = folder / "topic" / "2025-12-09.yaml"
    later = SMALL.replace("abuse or neglect: [known, suspected]", "abuse or neglect: [known, suspected, alleged]")
    ruleset.write_text(later.replace("age now: under 18", "soon asked: yes"))
    found = compare(before, version_called(str(folder), tmp_path, TODAY))
    (new,) = rule(found).now.each
    assert new.says == "Died is yes, and abuse or neglect is alleged"
    assert new.example
    assert (new.example.before, new.example.after) == (None, "applies")
    both = rule(found, "no_need_to_write")
    assert [one.says for one in both.now.each] == ["Died is yes, and age now is 18 or over, and soon asked is yes"]
    assert both.no_longer.each[0].example


def test_a_fact_that_is_answered_in_another_way_now_is_another_fact(folder_of: FolderOf, tmp_path: Path) -> None:
    """A yes or no that became a number: each version is told its own, and it is said."""
    folder = folder_of(
        {"topic/2025-12-09.yaml": SMALL.replace("met when: {died: yes}", "met when: {recurrent themes: yes}")}
    )
    before = version_called(str(folder), tmp_path, TODAY)
    facts = folder / "facts.yaml"
    head, found, rest = facts.read_text().partition("  recurrent themes:\n")
    assert "answers: [yes, no]" in rest
    facts.write_text(head + found + rest.replace("answers: [yes, no]", "answers: a whole number of weeks", 1))
    later = SMALL.replace("met when: {died: yes}", "met when: {recurrent themes: 3 or over}")
    (folder / "topic" / "2025-12-09.yaml").write_text(
        later.replace("{when: {recurrent themes: yes}", "{when: {died: yes}")
    )
    compared = compare(before, version_called(str(folder), tmp_path, TODAY))
    (lost,) = rule(compared).no_longer.each
    assert "recurrent themes is under 3" in lost.says.lower()
    assert "as it was asked before) is yes" in lost.says
    assert lost.example
    assert (lost.example.before, lost.example.after) == ("applies", "does_not_apply")
    assert "asked in another way now" in compared.notes[0]


def test_nothing_differs_between_a_version_and_itself(folder_of: FolderOf, tmp_path: Path) -> None:
    """No rule, no word, no duty."""
    one = version_called(str(folder_of({"topic/2025-12-09.yaml": FULL})), tmp_path, TODAY)
    found = compare(one, one)
    assert (found.rules, found.differences, found.weakened, found.any_weakened) == ([], [], [], False)
