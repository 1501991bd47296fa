"""What goes wrong in the second decider's process costs the case at which it does, and no other: never an answer."""

import os
import signal
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from rules_engine import inference, readiness
from rules_engine.durable import compiler, helper
from rules_engine.facts import Facts
from rules_engine.inference import (
    ANSWER_WITHIN,
    REPLACED_WITHIN,
    EngineFault,
    SecondDecider,
    compare,
)
from rules_engine.rulebook import Rulebook, judge
from tests.moved_clock import jumping
from tests.random_rulebooks import criterion, known, rulebook_of
from tests.second_decider import SLOW, a_duty, decides_rightly, helper_of, yes

POISON = known(choice_0="yes", choice_1="possibly")
"""The case at which the helper of these tests goes wrong, each time."""
WORKER = """
import ctypes, importlib.util, os, resource, signal, time
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
spec = importlib.util.spec_from_file_location("worker", {worker!r})
worker = importlib.util.module_from_spec(spec)
spec.loader.exec_module(worker)
decide = worker.Loaded.decide

def decided(self, told):
    if told == {poison!r}:
        {harm}
    return decide(self, told)

worker.Loaded.decide = decided
worker.main()
"""
ENDS = {
    "a crash in C": "ctypes.string_at(0)",
    "SIGSEGV": "os.kill(os.getpid(), signal.SIGSEGV)",
    "SIGBUS": "os.kill(os.getpid(), signal.SIGBUS)",
    "an abort": "os.abort()",
    "out of memory, and killed": "os.kill(os.getpid(), signal.SIGKILL)",
    "an end": "os._exit(0)",
}
HANGS = {"stopped": "os.kill(os.getpid(), signal.SIGSTOP)", "slow": "time.sleep(3600)", "busy": "while True: pass"}
GOOD = [known(choice_0="yes"), known(choice_0="no"), known(), known(choice_1="yes")]


@pytest.fixture
def rulebook() -> Rulebook:
    """A rulebook of few rules."""
    return a_duty()


@pytest.fixture
def harmed(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rulebook: Rulebook
) -> Iterator[SecondDecider]:
    """A second decider whose helper, and whatever comes in its place, goes wrong at ``POISON``."""
    decider = SecondDecider(answer_within=SLOW)
    decider.prepare(rulebook)
    worker = tmp_path / "worker.py"
    told = decider._programs[rulebook.digest].tell(POISON)
    worker.write_text(WORKER.format(worker=str(helper.WORKER), poison=told, harm=request.param))
    monkeypatch.setattr(helper, "WORKER", worker)
    helper_of(decider).kill()
    # The first case starts the one that goes wrong.
    decides_rightly(decider, rulebook, known())
    yield decider
    decider.close()


def test_a_case_has_half_a_second() -> None:
    """It is the limit of what serves; a helper that has to be replaced is waited for, and not for long."""
    assert ANSWER_WITHIN == 0.5
    assert REPLACED_WITHIN <= 5
    assert SecondDecider()._answer_within == readiness._decider._answer_within == ANSWER_WITHIN


@pytest.mark.parametrize("harmed", ENDS.values(), ids=ENDS, indirect=True)
def test_whatever_ends_it_costs_the_case_at_which_it_ends(harmed: SecondDecider, rulebook: Rulebook) -> None:
    """That one fails, each time; the next succeeds, by another process."""
    for _ in range(2):
        before = helper_of(harmed).pid
        with pytest.raises(EngineFault):
            harmed.ask(rulebook, POISON).verdicts()
        decides_rightly(harmed, rulebook, GOOD[0])
        assert helper_of(harmed).pid != before


@pytest.mark.parametrize("harmed", HANGS.values(), ids=HANGS, indirect=True)
def test_whatever_hangs_is_ended_when_its_time_is_over(harmed: SecondDecider, rulebook: Rulebook) -> None:
    """It fails, though nothing ever came; the process is gone, and the next case succeeds by another."""
    hung = helper_of(harmed)
    harmed._answer_within = 0.2
    with pytest.raises(EngineFault) as caught:
        harmed.ask(rulebook, POISON).verdicts()
    assert caught.value.reason == "the helper did not answer in time"
    assert not hung.running()
    harmed._answer_within = SLOW
    decides_rightly(harmed, rulebook, GOOD[0])


@pytest.mark.parametrize(
    "harmed", [ENDS["a crash in C"], HANGS["stopped"], HANGS["busy"]], ids=["crash", "stopped", "busy"], indirect=True
)
def test_cases_behind_the_one_that_fails_notice_nothing(harmed: SecondDecider, rulebook: Rulebook) -> None:
    """Put before it and behind it, each has its own right answer: from that helper or from the next."""
    harmed._answer_within = 2.0
    asked = [(facts, harmed.ask(rulebook, facts)) for facts in (*GOOD, POISON, *GOOD)]
    # Those behind are asked for first, so that they wait for an answer that never comes.
    for facts, question in reversed(asked):
        if facts is not POISON:
            compare(judge(rulebook, facts), question.verdicts())
    with pytest.raises(EngineFault):
        next(question for facts, question in asked if facts is POISON).verdicts()


@pytest.mark.parametrize("harmed", [ENDS["a crash in C"]], indirect=True)
def test_several_at_once_fail_alone(harmed: SecondDecider, rulebook: Rulebook) -> None:
    """Of many threads those with such a case fail, each time; the others have their own answers."""
    failed: list[Facts] = []
    wrong: list[BaseException] = []

    def work(first: int) -> None:
        for nth in range(first, first + 6):
            facts = POISON if nth % 6 == 5 and first < 2 else GOOD[nth % 4]
            try:
                compare(judge(rulebook, facts), harmed.ask(rulebook, facts).verdicts())
            except EngineFault as fault:
                (failed if facts is POISON else wrong).append(facts if facts is POISON else fault)  # type: ignore[arg-type]

    threads = [threading.Thread(target=work, args=(nth,)) for nth in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong, [getattr(one, "reason", one) for one in wrong]
    assert len(failed) == 2


@pytest.mark.parametrize("harmed", [ENDS["an end"]], indirect=True)
def test_a_case_that_is_unlucky_again_and_again_fails(harmed: SecondDecider, rulebook: Rulebook) -> None:
    """It is put anew a few times, and not for ever."""
    # Held up until both are put, so that the second is behind the first for certain.
    os.kill(helper_of(harmed).pid, signal.SIGSTOP)
    asked = harmed.ask(rulebook, POISON), harmed.ask(rulebook, GOOD[0], tries=1)
    os.kill(helper_of(harmed).pid, signal.SIGCONT)
    with pytest.raises(EngineFault) as caught:
        asked[1].verdicts()
    assert "again and again" in caught.value.reason


def test_what_is_slow_and_in_time_is_answered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rulebook: Rulebook
) -> None:
    """Slowness alone is no fault: nobody is ended for it."""
    with monkeypatch.context() as patch:
        patch.setattr(helper, "WORKER", tmp_path / "worker.py")
        slow = WORKER.format(worker=str(Path(helper.__file__).with_name("worker.py")), poison=[], harm="pass")
        (tmp_path / "worker.py").write_text(slow.replace("    return decide(", "    time.sleep(0.1); return decide("))
        decider = SecondDecider(answer_within=SLOW)
        decider.prepare(rulebook)
        serving = helper_of(decider).pid
        for facts in GOOD:
            decides_rightly(decider, rulebook, facts)
        assert helper_of(decider).pid == serving
        decider.close()


def test_a_clock_that_jumps_changes_no_verdict(monkeypatch: pytest.MonkeyPatch, rulebook: Rulebook) -> None:
    """Whenever durable-rules looks at the clock it has jumped: by years, and past what it allows an action to take."""
    for name, value in jumping().items():
        monkeypatch.setenv(name, value)
    decider = SecondDecider(answer_within=SLOW)
    decider.prepare(rulebook)
    assert b"clock.so" in Path(f"/proc/{helper_of(decider).pid}/maps").read_bytes()
    serving = helper_of(decider).pid
    for _ in range(50):
        for facts in GOOD:
            decides_rightly(decider, rulebook, facts)
    assert helper_of(decider).pid == serving
    decider.close()


# --- A crash or a hang from outside.


def test_the_public_text_is_no_no() -> None:
    """Whoever reads the error learns that it is no "no", that the clock runs, and what to do."""
    text = str(EngineFault("segfault in handle 3"))
    assert 'not a "no"' in text
    assert "clock is still running" in text
    assert "try again" in text
    assert "segfault" not in text


class Waiting:
    """Stands in for the clock, and for waiting until the helper's pipe can be read, on which nothing ever comes."""

    def __init__(self) -> None:
        """Begin at some time."""
        self.now, self.waited = 1000.0, list[float]()

    def monotonic(self) -> float:
        """The time in seconds."""
        return self.now

    def poll(self, milliseconds: float | None) -> list[tuple[int, int]]:
        """Wait in vain, for as long as the caller has patience."""
        assert milliseconds is not None, "it would wait for ever"
        self.now += milliseconds / 1000
        self.waited.append(milliseconds / 1000)
        return []


def test_a_hang_costs_one_error_in_time(own: SecondDecider, monkeypatch: pytest.MonkeyPatch) -> None:
    """A helper that hangs is given up after `answer_within`, and the next case is decided."""
    rulebook = a_duty()
    own.prepare(rulebook)
    hung = helper_of(own)
    os.kill(hung.pid, signal.SIGSTOP)
    waiting = Waiting()
    with monkeypatch.context() as patch:
        # No time passes but that for which an answer is waited: how busy this computer is, then, does not matter.
        patch.setattr(hung, "_readable", waiting)
        for module in (inference, helper):
            patch.setattr(module, "time", waiting)
        with pytest.raises(EngineFault) as caught:
            own.ask(rulebook, known()).verdicts()
    assert caught.value.reason == "the helper did not answer in time"
    assert waiting.waited == [0.5]
    assert not hung.running()
    own._answer_within = SLOW
    decides_rightly(own, rulebook, known(choice_0="yes"))


def test_a_crash_in_mid_answer_costs_one_error_at_once(own: SecondDecider) -> None:
    """A helper that dies while it decides is noticed without waiting, and all rulebooks are served again."""
    own._answer_within = SLOW
    others = [rulebook_of(criterion(f"other_{n}", yes("choice_0"))) for n in range(2)]
    rulebook = a_duty()
    for one in (*others, rulebook):
        own.prepare(one)
    os.kill(helper_of(own).pid, signal.SIGSTOP)
    asked = own.ask(rulebook, known())
    os.kill(helper_of(own).pid, signal.SIGKILL)
    with pytest.raises(EngineFault) as caught:
        asked.verdicts()
    assert caught.value.reason == "the helper has ended"
    for one in (*others, rulebook):
        decides_rightly(own, one, known(choice_0="yes"))


def test_a_helper_that_died_idle_costs_nothing(own: SecondDecider) -> None:
    """A helper that was ended between two cases is replaced before the next."""
    rulebook = a_duty()
    own._answer_within = SLOW
    own.prepare(rulebook)
    dead = helper_of(own)
    dead._process.kill()
    dead._process.wait()
    decides_rightly(own, rulebook, known(choice_0="yes"))


FAKE = """
import json, os, struct, sys, time
while head := sys.stdin.buffer.read(4):
    number, what, digest, told = json.loads(sys.stdin.buffer.read(*struct.unpack(">I", head)))
    frame = lambda *answer: struct.pack(">I", len(json.dumps(answer))) + json.dumps(answer).encode()
    good = frame(number, "loaded" if what == "load" else "10000")
    os.write(1, good if what != "ask" else ANSWER)
    if what == "ask" and LEAVE: sys.exit(1)
"""


@pytest.mark.parametrize(("answer", "leave", "why"), [
    ("good[:-3]", True, "the helper has ended"),
    ("good[:3]", False, "the helper did not answer in time"),
    ("b'\\0\\0\\0\\5hello'", False, "the helper's answer was garbled"),
    ("b'\\xff' * 50", False, "the helper's answer was garbled"),
    ("frame()", False, "the helper's answer was garbled"),
    ("frame(9, '10000')", False, "the helper's answer was garbled"),
    ("good.replace(b'1', b'7')", False, "the helper's answer was garbled"),
    ("frame(number, '1000')", False, "the helper's answer was garbled"),
    ("frame(number, '100000')", False, "the helper's answer was garbled"),
    ("frame(number, None, 'KeyError')", False, "the helper failed: ['KeyError']"),
], ids=[
    "partial", "hangs midway", "not JSON", "endless", "empty", "wrong id", "no verdict", "too few", "too many", "failed"
])  # fmt: skip
def test_a_garbled_answer_is_one_clean_error(
    own: SecondDecider, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, answer: str, leave: bool, why: str
) -> None:
    """Whatever comes instead of an answer is an error, never a verdict, and the helper is replaced."""
    fake = tmp_path / "fake.py"
    fake.write_text(FAKE.replace("ANSWER", answer).replace("LEAVE", str(leave)))
    rulebook = a_duty()
    with monkeypatch.context() as patch:
        patch.setattr(helper, "WORKER", fake)
        own.prepare(rulebook)
    with pytest.raises(EngineFault) as caught:
        own.ask(rulebook, known()).verdicts()
    assert caught.value.reason.startswith(why)
    own._answer_within = SLOW
    decides_rightly(own, rulebook, known(choice_0="yes"))


def test_a_rulebook_that_cannot_be_loaded_does_not_stop_the_others(
    own: SecondDecider, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A rulebook on which the helper fails is refused each time, and the others are still served."""
    good, bad = a_duty(), a_duty()
    own._answer_within = SLOW
    decides_rightly(own, good, known(choice_0="yes"))
    compiled = compiler.compile_rulebook
    with monkeypatch.context() as patch:
        patch.setattr(inference, "compile_rulebook", lambda r: replace(compiled(r), wire='{"fields": []}'))
        for _ in range(2):
            with pytest.raises(EngineFault):
                own.ask(bad, known())
            decides_rightly(own, good, known(choice_0="yes"))
    decides_rightly(own, bad, known(choice_0="yes"))


@pytest.mark.parametrize("at", ["sending", "loading"])
def test_a_rulebook_that_fails_while_it_is_prepared_is_forgotten(
    own: SecondDecider, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    """The helper is ended for it, and is not asked by it before it was loaded after all."""
    good, bad = a_duty(), a_duty()
    own._answer_within = SLOW
    own.prepare(good)
    failing = helper_of(own)

    def refuses(*_: object) -> helper.Asked:
        raise EngineFault("the helper does not take requests")

    with monkeypatch.context() as patch:
        patch.setattr(own, "_replace", lambda: None)
        if at == "sending":
            patch.setattr(failing, "ask", refuses)
        else:
            patch.setattr(inference, "compile_rulebook", lambda r: replace(compiler.compile_rulebook(r), wire="{}"))
        with pytest.raises(EngineFault):
            own.prepare(bad)
    assert not failing.running()
    assert list(own._programs) == [good.digest]
    decides_rightly(own, bad, known(choice_0="yes"))


class Fleeting:
    """A program that cannot be loaded, and that another thread forgets while it is tried."""

    def __init__(self, decider: SecondDecider) -> None:
        """Keep who holds it."""
        self._decider = decider

    @property
    def wire(self) -> str:
        """Nothing that could be loaded."""
        self._decider._programs.pop("fleeting")
        return "{}"


@pytest.mark.parametrize("forgotten", [False, True], ids=["alone", "and forgotten meanwhile"])
def test_a_new_helper_leaves_out_what_cannot_be_loaded(own: SecondDecider, *, forgotten: bool) -> None:
    """It serves the other rulebooks; whoever forgets that one first."""
    good, bad = a_duty(), a_duty()
    own._answer_within = SLOW
    own.prepare(good)
    if forgotten:
        own._programs["fleeting"] = Fleeting(own)  # type: ignore[assignment]
    else:
        own._programs[bad.digest] = replace(compiler.compile_rulebook(bad), wire="{}")
    helper_of(own).kill()
    decides_rightly(own, good, known(choice_0="yes"))
    assert list(own._programs) == [good.digest]
