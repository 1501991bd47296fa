"""A version that begins later never changes an answer of an earlier date."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules_engine.loading import Folder
from rules_engine.rulebook import NotCovered, Rulebook, in_force
from rules_engine.workbench.publishing.earlier import changed_before
from tests.conftest import RULESETS
from tests.workbench.publishing.conftest import RULESET

_FIRST = date(2026, 1, 1)
_DAYS = 12


@dataclass(frozen=True)
class _Version:
    """A version to be written: days count from the first."""

    topic: str
    starts: int
    status: str
    ends: int | None
    within: int

    @property
    def text(self) -> str:
        starts = _FIRST + timedelta(days=self.starts)
        ends = f"\nwithdrawn from: {_FIRST + timedelta(days=self.ends)}" if self.ends else ""
        text = RULESET.replace("2025-12-09", f"{starts}{ends}").replace("status: in force", f"status: {self.status}")
        text = text.replace("5 working", f"{self.within} working")
        return text.replace("the person died", f"died of {self.topic}").replace(
            "tell somebody", f"tell of {self.topic}"
        )


def _versions(status: st.SearchStrategy[str]) -> st.SearchStrategy[_Version]:
    return st.builds(
        _Version,
        topic=st.sampled_from("ab"),
        starts=st.integers(0, _DAYS),
        status=status,
        ends=st.none() | st.integers(1, _DAYS),
        within=st.integers(1, 3),
    )


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory, few_facts: str) -> Path:
    """A folder with what all rulesets share."""
    folder = tmp_path_factory.mktemp("shared")
    (folder / "facts.yaml").write_text(few_facts, encoding="utf-8")
    for name in ("sources", "bodies", "areas", "calendar"):
        (folder / f"{name}.yaml").write_bytes((RULESETS / f"{name}.yaml").read_bytes())
    return folder


def _folder(shared: Path, versions: list[_Version]) -> Folder:
    for topic in ("a", "b"):
        shutil.rmtree(shared / topic, ignore_errors=True)
        (shared / topic).mkdir()
    for one in versions:
        (shared / one.topic / f"{_FIRST + timedelta(days=one.starts)}.yaml").write_text(one.text, encoding="utf-8")
    return Folder(shared)


def _on(folder: Folder, day: date) -> Rulebook | None:
    try:
        return replace(in_force(folder, day), covers_until=None)
    except NotCovered:
        return None


@given(
    there=st.lists(
        _versions(st.sampled_from(["in force", "draft"])), max_size=4, unique_by=lambda v: (v.topic, v.starts)
    ),
    new=_versions(st.just("in force")),
)
@settings(max_examples=40)
def test_a_version_that_begins_later_changes_no_earlier_answer(
    there: list[_Version], new: _Version, shared: Path
) -> None:
    """On each single day before it the rulebook is the same, to its digest; and that is what the stage finds."""
    before = [one for one in there if (one.topic, one.starts) != (new.topic, new.starts)]
    without, with_it = _folder(shared, before), _folder(shared, [*before, new])
    starts = _FIRST + timedelta(days=new.starts)
    for day in (_FIRST + timedelta(days=n) for n in range(-1, new.starts)):
        was, now = _on(without, day), _on(with_it, day)
        assert was == now
        assert (was and was.digest) == (now and now.digest)
    assert changed_before(starts, without, with_it) == []


def test_whatever_does_change_an_earlier_day_is_found(small: Callable[..., Path], tmp_path: Path) -> None:
    """An edit of what is in force, one that begins earlier, and a shared fact."""
    rulesets = small({"deaths/2025-12-09.yaml": RULESET})
    without = Folder(rulesets)
    for name, text in {
        "deaths/2025-12-09.yaml": RULESET.replace("5 working", "7 working"),
        "deaths/2026-05-01.yaml": RULESET.replace("2025-12-09", "2026-05-01").replace("5 working", "7 working"),
        "calendar.yaml": "official until: 2027-01-01\nproclaimed days: []\n",
        "deaths/2025-12-08.yaml": RULESET.replace("2025-12-09", "2025-12-08"),
    }.items():
        copied = tmp_path / f"with-{name.replace('/', '-')}"
        shutil.copytree(rulesets, copied)
        (copied / name).write_text(text, encoding="utf-8")
        assert changed_before(date(2027, 4, 1), without, Folder(copied)), name
        if name == "deaths/2026-05-01.yaml":
            assert changed_before(date(2026, 5, 1), without, Folder(copied)) == []
