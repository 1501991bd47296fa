"""The rulebook: which versions are in force on a date, what is covered, and what its digest says."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from rules_engine import criteria
from rules_engine.case import CaseRefused, read_case, settle
from rules_engine.citations import Citation
from rules_engine.criteria import Criterion, FactTest
from rules_engine.loading import Folder, RulesetError
from rules_engine.referral_form import ReferralForm
from rules_engine.rulebook import NotCovered, Rulebook, covered, findings, in_force
from rules_engine.rules import Rule, named_in
from tests.conftest import RULESETS
from tests.test_loading import SOUND

FolderOf = Callable[[dict[str, str | bytes]], Path]
LATER = SOUND.replace("2025-12-09", "2026-06-01").replace("recommend: Do it", "recommend: Do it otherwise")
ANOTHER = SOUND.replace("the person has died", "someone has died").replace("do it:", "do that:")


def recommended(folder: Path, on: str) -> list[str]:
    """What the rulebook of a folder recommends on a date."""
    return [rule.recommend for rule in Rulebook.load(folder, on=date.fromisoformat(on)).rules.values()]


def digests(folder: Path) -> tuple[str, str]:
    """The digests of the rulebook and of its one ruleset."""
    rulebook = Rulebook.load(folder, on=date(2026, 1, 1))
    (ruleset,) = rulebook.rulesets
    return rulebook.digest, ruleset.digest


def test_the_latest_version_that_has_begun_is_in_force(folder_of: FolderOf) -> None:
    """A new version takes over on its date, and a version to come changes nothing before."""
    alone = folder_of({"topic/2025-12-09.yaml": SOUND})
    before = digests(alone)
    folder = folder_of({"topic/2025-12-09.yaml": SOUND, "topic/2026-06-01.yaml": LATER})
    assert recommended(folder, "2025-12-09") == ["Do it"]
    assert recommended(folder, "2026-05-31") == ["Do it"]
    assert recommended(folder, "2026-06-01") == ["Do it otherwise"]
    assert recommended(folder, "2040-01-01") == ["Do it otherwise"]
    assert digests(folder) == before


def test_a_rulebook_says_which_dates_it_covers(folder_of: FolderOf) -> None:
    """It covers from the last change to the day before the next."""
    folder = folder_of({"topic/2025-12-09.yaml": SOUND, "topic/2026-06-01.yaml": LATER})
    first = Rulebook.load(folder, on=date(2026, 1, 1))
    assert (first.covers_from, first.covers_until) == (date(2025, 12, 9), date(2026, 5, 31))
    second = Rulebook.load(folder, on=date(2026, 7, 1))
    assert (second.covers_from, second.covers_until) == (date(2026, 6, 1), None)


def test_the_day_of_a_change_belongs_to_what_it_begins(folder_of: FolderOf) -> None:
    """Loaded for the day itself, a rulebook covers that day and all until the next change."""
    folder = folder_of({"topic/2025-12-09.yaml": SOUND, "topic/2026-06-01.yaml": LATER})
    first, second = (Rulebook.load(folder, on=day) for day in (date(2025, 12, 9), date(2026, 6, 1)))
    assert (first.covers_from, first.covers_until) == (date(2025, 12, 9), date(2026, 5, 31))
    assert (second.covers_from, second.covers_until) == (date(2026, 6, 1), None)


def test_a_case_outside_the_span_is_refused(folder_of: FolderOf) -> None:
    """A rulebook judges no case dated before or after what it covers, though it was loaded for another day."""
    folder = folder_of({"topic/2025-12-09.yaml": SOUND, "topic/2026-06-01.yaml": LATER})
    rulebook = Rulebook.load(folder, on=date(2026, 1, 1))
    for on in ("2025-12-08", "2026-06-01"):
        with pytest.raises(CaseRefused) as caught:
            settle(rulebook, read_case({"authority": "Peterborough", "on": on}))
        assert [(e.pointer, e.code) for e in caught.value.errors] == [("/on", "not_covered")]
        assert "from 2025-12-09 to 2026-05-31" in caught.value.errors[0].detail
    for on in ("2025-12-09", "2026-05-31"):
        assert settle(rulebook, read_case({"authority": "Peterborough", "on": on})).standings == {}


def test_a_date_without_a_rulebook_names_those_with_one(folder_of: FolderOf) -> None:
    """Before the first ruleset nothing is in force, and it is said from when on something is."""
    folder = folder_of({"topic/2025-12-09.yaml": SOUND, "topic/2026-06-01.yaml": LATER})
    with pytest.raises(NotCovered) as caught:
        Rulebook.load(folder, on=date(2025, 12, 8))
    spans = "from 2025-12-09 to 2026-05-31, from 2026-06-01 on"
    assert str(caught.value) == f"No rulebook is in force on 2025-12-08. Dates covered: {spans}."
    assert caught.value.covered == covered(Folder(folder)) == spans


def test_where_all_is_draft_no_date_is_covered(folder_of: FolderOf) -> None:
    """It is said that there is none, rather than nothing."""
    folder = folder_of({"topic/2025-12-09.yaml": SOUND.replace("status: in force", "status: draft")})
    with pytest.raises(NotCovered, match=r"Dates covered: none\.$"):
        Rulebook.load(folder, on=date(2026, 1, 1))


@pytest.mark.parametrize("status", ["draft", "agreed", "withdrawn"])
def test_only_what_is_in_force_counts(folder_of: FolderOf, status: str) -> None:
    """A draft, even a later one, is checked and never used."""
    later = LATER.replace("status: in force", f"status: {status}")
    folder = folder_of({"topic/2025-12-09.yaml": SOUND, "topic/2026-06-01.yaml": later})
    assert recommended(folder, "2026-07-01") == ["Do it"]
    assert findings(Folder(folder)) == []
    (folder / "topic/2026-06-01.yaml").write_text(later.replace("died: yes", "dyed: yes"), encoding="utf-8")
    assert len(findings(Folder(folder))) == 1
    assert recommended(folder, "2026-07-01") == ["Do it"]


def test_a_withdrawn_ruleset_ends(folder_of: FolderOf) -> None:
    """From its withdrawal a topic is no longer in force; the others go on, and the dates covered say so."""
    ended = SOUND.replace("review by", "withdrawn from: 2026-03-01\nreview by")
    folder = folder_of({"topic/2025-12-09.yaml": ended, "another/2025-12-09.yaml": ANOTHER})
    assert len(recommended(folder, "2026-02-28")) == 2
    assert len(recommended(folder, "2026-03-01")) == 1
    rulebook = Rulebook.load(folder, on=date(2026, 2, 28))
    assert rulebook.covers_until == date(2026, 2, 28)


def test_withdrawn_and_not_replaced_is_not_covered(folder_of: FolderOf) -> None:
    """Where the only topic is withdrawn, no rulebook is in force, and the last day covered is named."""
    folder = folder_of({"topic/2025-12-09.yaml": SOUND.replace("review by", "withdrawn from: 2026-03-01\nreview by")})
    with pytest.raises(NotCovered, match="from 2025-12-09 to 2026-02-28"):
        Rulebook.load(folder, on=date(2026, 3, 1))


def test_a_topic_may_be_a_folder_of_files(folder_of: FolderOf) -> None:
    """A version written in several files is one ruleset, and its files name one another's criteria."""
    head, criteria, rules = SOUND.partition("criteria:")[0], *SOUND.partition("criteria:")[2].split("rules:")
    folder = folder_of({
        "topic/2025-12-09/first.yaml": head + "criteria:" + criteria,
        "topic/2025-12-09/second.yaml": head + "rules:" + rules,
    })  # fmt: skip
    rulebook = Rulebook.load(folder, on=date(2026, 1, 1))
    assert [(r.id, len(r.criteria), len(r.rules)) for r in rulebook.rulesets] == [("topic", 1, 1)]


def test_a_name_is_free_again_in_another_version(folder_of: FolderOf) -> None:
    """Versions of one topic share their names; two topics in force together may not."""
    assert findings(Folder(folder_of({"topic/2025-12-09.yaml": SOUND, "topic/2026-06-01.yaml": LATER}))) == []
    folder = folder_of({"twice/2025-12-09.yaml": SOUND})
    assert {"is already defined" in f.message for f in findings(Folder(folder))} == {True}
    with pytest.raises(RulesetError, match="is already defined at"):
        Rulebook.load(folder, on=date(2026, 1, 1))


@pytest.mark.parametrize(("old", "new"), [
    ("criteria:", "\n# A comment.\ncriteria:"),
    ("{died: yes}", "\n      died:   yes   # spaced"),
    ("title: A ruleset", 'title: "A ruleset"'),
    ("\n", "\r\n"),
])  # fmt: skip
def test_layout_and_comments_leave_the_digest(folder_of: FolderOf, old: str, new: str) -> None:
    """Comments, spacing, quotation marks and line ends change no digest."""
    before = digests(folder_of({"topic/2025-12-09.yaml": SOUND}))
    assert digests(folder_of({"topic/2025-12-09.yaml": SOUND.replace(old, new)})) == before


@pytest.mark.parametrize(("old", "new"), [
    ("died: yes", "died: no"), ("says: a text", "says: another text"), ("modality: should", "modality: may"),
])  # fmt: skip
def test_content_changes_the_digest(folder_of: FolderOf, old: str, new: str) -> None:
    """A changed answer, paraphrase or modality changes the digests of the ruleset and of the rulebook."""
    before = digests(folder_of({"topic/2025-12-09.yaml": SOUND}))
    after = digests(folder_of({"topic/2025-12-09.yaml": SOUND.replace(old, new)}))
    assert before[0] != after[0]
    assert before[1] != after[1]


def test_shared_content_changes_the_rulebooks_digest(folder_of: FolderOf) -> None:
    """A changed calendar changes what is judged, so the rulebook's digest, and no ruleset's."""
    folder = folder_of({"topic/2025-12-09.yaml": SOUND})
    before = digests(folder)
    (folder / "calendar.yaml").write_text("official until: 2027-12-31\nproclaimed days: []\n", encoding="utf-8")
    after = digests(folder)
    assert before[0] != after[0]
    assert before[1] == after[1]


def test_a_circle_is_told_when_loaded(folder_of: FolderOf) -> None:
    """Criteria that build on one another in a circle are refused with the circle."""
    text = SOUND.replace("{died: yes}", "{do it: applies}")
    with pytest.raises(
        RulesetError, match=r'"do it" -> "the person has died" -> "do it"|"the person has died" -> "do it"'
    ):
        Rulebook.load(folder_of({"topic/2025-12-09.yaml": text}), on=date(2026, 1, 1))


def test_a_circle_is_found_after_a_time_without_a_rulebook(folder_of: FolderOf) -> None:
    """Each date on which something begins is looked at, also after one from which nothing is in force."""
    ended = SOUND.replace("review by", "withdrawn from: 2026-03-01\nreview by")
    circle = LATER.replace("{died: yes}", "{do it: applies}")
    folder = folder_of({"topic/2025-12-09.yaml": ended, "topic/2026-06-01.yaml": circle})
    (found,) = findings(Folder(folder))
    assert found.code == "circle"
    assert "topic/2026-06-01.yaml" in str(found.place)


def test_each_part_comes_after_what_it_builds_on(rulebook: Rulebook) -> None:
    """The order has every criterion and rule of the real rulebook once, each after those that it names."""
    assert sorted(one.id for one in rulebook.order) == sorted([*rulebook.criteria, *rulebook.rules])
    before: set[str] = set()
    for one in rulebook.order:
        tests = [part for part, _ in one.parts()] if isinstance(one, Rule) else [one.met_when]
        assert {name for test in tests for name in named_in(test)} <= before
        before.add(one.id)


def test_the_same_folder_gives_the_same_rulebook(rulebook: Rulebook) -> None:
    """Reading a folder again gives the same digest."""
    assert in_force(Folder(RULESETS), rulebook.on).digest == rulebook.digest


def test_a_rulebook_has_what_its_folder_says(rulebook: Rulebook) -> None:
    """Facts, sources, bodies, areas, calendar, steps and form are the folder's, and the date is the one asked."""
    folder = Folder(RULESETS)
    shared = folder.shared()
    assert shared
    known = shared.known
    assert (rulebook.facts, rulebook.sources, rulebook.bodies) == (known.facts, known.sources, known.bodies)
    assert (rulebook.authorities, rulebook.areas) == (shared.authorities, shared.areas)
    assert rulebook.calendar == shared.calendar
    assert rulebook.sequence == folder.sequence(shared) != ()
    assert rulebook.referral_form == folder.referral_form(shared) != ReferralForm()
    assert in_force(folder, date(2026, 2, 2)).on == date(2026, 2, 2)
    assert rulebook.criteria == {c.id: c for r in rulebook.rulesets for c in r.criteria}
    assert rulebook.rules == {c.id: c for r in rulebook.rulesets for c in r.rules}


def test_each_part_rests_on_all_that_it_reaches(rulebook: Rulebook) -> None:
    """What it tests and names itself, and what those it names rest on in turn."""

    def reached(one: Criterion | Rule) -> set[str]:
        found: set[str] = set()
        for tree in [part for part, _ in one.parts()] if isinstance(one, Rule) else [one.met_when]:
            found |= {leaf.fact for leaf in criteria.tests_in(tree) if isinstance(leaf, FactTest)}
            for name in named_in(tree):
                found |= {name} | reached(rulebook.criteria.get(name) or rulebook.rules[name])
        return found

    assert replace(rulebook).rests_on == {one.id: reached(one) for one in rulebook.order}


def test_each_place_cited_is_listed_once_in_order(rulebook: Rulebook) -> None:
    """By criteria, rules and deadlines; a source that nothing cites has none."""
    cited = [(c.source, c.at) for one in rulebook.order for c in one.cites]
    cited += [(c.source, c.at) for r in rulebook.rules.values() if r.deadline for c in r.deadline.cites]
    assert rulebook.cited_at == {s: tuple(sorted({at for one, at in cited if one == s})) for s in rulebook.sources}


def test_a_place_that_a_deadline_alone_cites_is_listed(rulebook: Rulebook) -> None:
    """It counts as cited, though no criterion and no rule names it."""
    cite = Citation("WT2023", "a place of its own", "a paraphrase")

    def moved(rule: Rule) -> Rule:
        return replace(rule, deadline=replace(rule.deadline, cites=(cite,))) if rule.deadline else rule

    rulesets = tuple(replace(one, rules=tuple(map(moved, one.rules))) for one in rulebook.rulesets)
    assert cite.at in replace(rulebook, rulesets=rulesets).cited_at["WT2023"]
    assert cite.at not in rulebook.cited_at["WT2023"]


def test_where_the_shared_files_cannot_be_read_that_alone_is_told(folder_of: FolderOf) -> None:
    """No ruleset can be judged without them: what is wrong with them is said, by check and on loading alike."""
    folder = folder_of({"topic/2025-12-09.yaml": SOUND.replace("died: yes", "dyed: yes")})
    (folder / "facts.yaml").write_text("facts: [", encoding="utf-8")
    told = findings(Folder(folder))
    assert {found.place.file for found in told} == {"facts.yaml"}
    with pytest.raises(RulesetError) as caught:
        Rulebook.load(folder, on=date(2026, 1, 1))
    assert caught.value.findings == told


@pytest.mark.parametrize("name", ["sequence.yaml", "referral-form.yaml", "properties.yaml"])
def test_what_is_wrong_beside_the_rulesets_is_found(folder_of: FolderOf, name: str) -> None:
    """Steps, form and properties are checked with the rulesets."""
    folder = folder_of({"topic/2025-12-09.yaml": SOUND, name: "nothing: that is known\n"})
    assert {found.place.file for found in findings(Folder(folder))} == {name}


def test_findings_are_in_the_order_of_the_files(folder_of: FolderOf) -> None:
    """Whichever was read first, they are told by file and line."""
    wrong, another = (text.replace("modality: should", "modality: shuld") for text in (SOUND, ANOTHER))
    folder = folder_of({"topic/2025-12-09.yaml": wrong, "another/2025-12-09.yaml": another})
    told = findings(Folder(folder))
    assert [found.place.file for found in told] == ["another/2025-12-09.yaml", "topic/2025-12-09.yaml"]
