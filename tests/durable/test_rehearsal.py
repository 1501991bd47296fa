"""Rehearsal: a rulebook on which the deciders differ, or that takes too long, is never served."""

from pathlib import Path

import pytest

from rules_engine import criteria
from rules_engine.criteria import (
    Verdict,
)
from rules_engine.durable import rehearsal
from rules_engine.inference import (
    EngineDisagreement,
    EngineFault,
    SecondDecider,
    rehearse,
    rehearse_once,
)
from tests.second_decider import a_duty


def test_rehearses_once_for_a_rulebook_and_an_engine(
    decider: SecondDecider, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A rulebook is rehearsed once; a new rulebook, or no folder to remember in, means rehearsing again."""
    rehearsed: list[str] = []
    monkeypatch.setattr(rehearsal, "rehearse", lambda r, *_, **__: rehearsed.append(r.digest))
    first, second = a_duty(), a_duty()
    for one in (first, first, second):
        rehearse_once(one, decider, tmp_path / "cache")
    assert rehearsed == [first.digest, second.digest]
    rehearse_once(first, decider, None)
    assert rehearsed[2:] == [first.digest]


def test_what_cannot_be_remembered_is_rehearsed_each_time(
    decider: SecondDecider, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """On a disk that is full or read-only, or that may not be looked into, a rulebook is served all the same."""
    rehearsed: list[str] = []
    monkeypatch.setattr(rehearsal, "rehearse", lambda r, *_, **__: rehearsed.append(r.digest))
    rulebook = a_duty()
    (tmp_path / "file").touch()
    for nowhere in (tmp_path / "file" / "cache", Path("/dev/full/cache"), Path("/proc/cache")):
        rehearse_once(rulebook, decider, nowhere)
    monkeypatch.setattr(Path, "exists", lambda _: (_ for _ in ()).throw(PermissionError))
    rehearse_once(rulebook, decider, tmp_path / "cache")
    assert rehearsed == [rulebook.digest] * 4


def test_a_failed_rehearsal_is_not_remembered(
    decider: SecondDecider, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Where the deciders differ nothing is remembered, so that the rulebook is never served."""
    rulebook = a_duty()
    with monkeypatch.context() as patch:
        patch.setitem(criteria._UNLESS, Verdict.UNDETERMINED, Verdict.MET)
        with pytest.raises(EngineDisagreement):
            rehearse_once(rulebook, decider, tmp_path)
    assert not list(tmp_path.iterdir())
    rehearse_once(rulebook, decider, tmp_path)


def test_a_rehearsal_that_takes_too_long_fails(decider: SecondDecider) -> None:
    """A rulebook that cannot be rehearsed in time is not served."""
    with pytest.raises(EngineFault):
        rehearse(a_duty(), decider, cases=10**6, seed=0, within=0.2)
