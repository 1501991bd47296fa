"""Reading referral-form.yaml: what is wrong is told once, at its line, with what to write instead."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from rules_engine import Rulebook
from rules_engine.loading import Folder
from rules_engine.rulebook import findings, in_force
from tests.conftest import IN_FORCE, RULESETS
from tests.test_loading import FILE, SOUND

FolderOf = Callable[[dict[str, str | bytes]], Path]
CITES = "{source: CA2004, at: s.16C(1), says: so}"
HEAD = f"title: Form\ncites: {CITES}\nagencies:\n  police: Police\n"
PAGES = f"pages:\n  The child:\n    cites: {CITES}\n"
ASKS = "    asks: [died, age now]\n"


def told(folder_of: FolderOf, form: str) -> list[str]:
    """What is wrong in a referral-form.yaml, each with its line and column."""
    found = findings(Folder(folder_of({FILE: SOUND, "referral-form.yaml": form})))
    assert {f.place.file for f in found} <= {"referral-form.yaml"}
    return [f"{f.place.line}:{f.place.column} {f.message}" for f in found]


def test_a_sound_form_is_sound(folder_of: FolderOf) -> None:
    """Every key that it may have is read; dates that are always asked come after the others."""
    whole = HEAD + "pages:\n  The child:\n    says: Ages are enough.\n" + f"    cites: {CITES}\n" + ASKS
    whole += "    always asks: date authority became aware\n"
    assert told(folder_of, whole) == []
    form = in_force(Folder(folder_of({FILE: SOUND, "referral-form.yaml": whole})), IN_FORCE).referral_form
    (page,) = form.pages
    assert (form.title, form.agencies) == ("Form", {"police": "Police"})
    assert (page.id, page.name, page.says) == ("the_child", "The child", "Ages are enough.")
    assert page.asks == ("died", "age_now", "date_authority_became_aware")
    assert page.always == {"date_authority_became_aware"}
    assert form.page("the_child") is page
    assert form.page("another") is None


def test_a_folder_needs_no_form(folder_of: FolderOf) -> None:
    """Then the form has no pages."""
    assert in_force(Folder(folder_of({FILE: SOUND})), IN_FORCE).referral_form.pages == ()


def test_to_ask_in_another_order_makes_no_other_rulebook(folder_of: FolderOf) -> None:
    """Its digest is of what judges."""
    forms = [HEAD + PAGES + "    asks: [died, age now]\n", HEAD + PAGES + "    asks: [age now, died]\n"]
    made = [in_force(Folder(folder_of({FILE: SOUND, "referral-form.yaml": one})), IN_FORCE) for one in forms]
    assert made[0].digest == made[1].digest
    assert made[0].referral_form != made[1].referral_form


@pytest.mark.parametrize(("form", "expected"), [
    (HEAD + PAGES + "    asks: [died, age noww]\n", ['8:18 The fact "age noww" is not known. Did you mean "age now"?']),
    (HEAD + PAGES + "    asks: [died, Died]\n", ['8:18 "died" is asked on line 8 already. Ask it once.']),
    (HEAD + PAGES + ASKS + f"  Again:\n    cites: {CITES}\n    asks: died\n",
     ['11:11 "died" is asked on line 8 already. Ask it once.']),
    (HEAD + PAGES + "    asks: died\n    always asks: age now\n",
     ['9:18 "age now" is no date: move it to "asks:", so that it is asked while it can still matter.']),
    (HEAD + PAGES + "    asks: [{died: yes}]\n", ["8:12 This should be a text: the name of a fact."]),
    (HEAD + PAGES, ['6:3 The page "The child" needs "asks:". Name the facts that it asks.']),
    (HEAD + "pages:\n  The child:\n    asks: died\n", ['7:5 The page "The child" needs "cites:".']),
    (HEAD + PAGES + ASKS + f"  the child:\n    cites: {CITES}\n    asks: born alive\n",
     ['9:3 "the child" is the same name as "The child" on line 6. Keep one.']),
    (HEAD + PAGES + ASKS + "  ...:\n    asks: born alive\n",
     ['9:3 "..." has no letters. Name the page in words, such as "The harm".']),
    (HEAD + PAGES + ASKS + "  More: died\n", ['9:9 "More" should be a table: indent what belongs to it.']),
    (HEAD.replace("police: Police", "polise: Police") + PAGES + ASKS,
     ['4:3 The body "polise" is not known. Did you mean "police"?']),
    (HEAD.replace("police: Police", "police:") + PAGES + ASKS,
     ['4:3 Write after "police:" what people read, such as Police.']),
    (PAGES + ASKS, ['1:1 Referral-form.yaml needs "title:".', '1:1 Referral-form.yaml needs "agencies:".',
                    '1:1 Referral-form.yaml needs "cites:".']),
])  # fmt: skip
def test_what_is_wrong_is_told(folder_of: FolderOf, form: str, expected: list[str]) -> None:
    """Once, where it is."""
    found = told(folder_of, form)
    assert [one for one in found if not any(one.startswith(each) for each in expected)] == []
    assert len(found) == len(expected)


def test_what_the_partners_judge_is_not_asked(rulebook: Rulebook) -> None:
    """It is for their meeting; the real form asks none of it, and at most five questions a page."""
    judged = {fact.id for fact in rulebook.facts.values() if fact.judgement}
    assert judged.isdisjoint(rulebook.referral_form.facts())
    assert max(len(page.asks) for page in rulebook.referral_form.pages) <= 5


def test_a_judgement_in_the_form_is_told(tmp_path: Path) -> None:
    """With what to do."""
    copied = Path(shutil.copytree(RULESETS, tmp_path / "rulesets"))
    (copied / "referral-form.yaml").write_text(HEAD + PAGES + "    asks: serious harm\n", encoding="utf-8")
    (found,) = findings(Folder(copied))
    message = '"serious harm" is for the partners to judge when they meet. Take it out of the form.'
    assert str(found) == f"referral-form.yaml:8:11: {message}"
