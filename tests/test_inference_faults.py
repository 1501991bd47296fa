"""What goes wrong in the second decider's process costs the case at which it does, and no other: never an answer."""

import os
import signal
import threading
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from rules_engine import readiness
from rules_engine.durable import helper
from rules_engine.facts import Facts
from rules_engine.inference import ANSWER_WITHIN, REPLACED_WITHIN, EngineFault, SecondDecider, compare
from rules_engine.rulebook import Rulebook, judge
from tests.moved_clock import jumping
from tests.random_rulebooks import known
from tests.test_inference import SLOW, a_duty, decides_rightly, helper_of, run

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


# --- Forks.


def test_a_forks_child_holds_no_end_of_its_parents_pipes() -> None:
    """Not even where a thread had a question in hand: so the helper ends with its parent, though the child lives on."""
    ran = run(
        "import signal, threading, time\n"
        "questions, pipes = [decider.ask(rulebook, known())], (helper_of(decider)._to, helper_of(decider)._from)\n"
        "print(helper_of(decider).pid, flush=True)\n"
        "def held():\n"
        "    mine = decider.ask(rulebook, known()); time.sleep(3600)\n"
        "threading.Thread(target=held, daemon=True).start()\n"
        "time.sleep(0.2)\n"
        "def closed(pipe):\n"
        "    try: os.fstat(pipe)\n"
        "    except OSError: return True\n"
        "    return False\n"
        "child = os.fork()\n"
        "if not child:\n"
        "    if not all(map(closed, pipes)): os._exit(1)\n"
        "    try: questions[0].verdicts()\n"
        "    except Exception as error: os._exit(0 if type(error).__name__ == 'EngineFault' else 2)\n"
        "    os._exit(3)\n"
        "assert os.waitpid(child, 0)[1] == 0\n"
        "compare(judge(rulebook, known()), questions[0].verdicts())\n"
        "child = os.fork()\n"
        "if not child:\n"
        "    os.closerange(0, 3); time.sleep(60); os._exit(0)\n"
        "print(child, flush=True)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    pid, child = map(int, ran.stdout.split())
    try:
        gone = threading.Event()
        for _ in range(100):
            if not _runs(pid):
                gone.set()
                break
            gone.wait(0.05)
        assert gone.is_set(), "the helper still runs"
        assert _runs(child)
    finally:
        os.kill(child, signal.SIGKILL)


def test_workers_forked_one_after_another_each_have_their_own() -> None:
    """Forked from one that decides already, while its threads decide: each child decides by a helper of its own."""
    ran = run(
        "import threading\n"
        "stop = threading.Event()\n"
        "def busy():\n"
        "    while not stop.is_set(): decides_rightly(decider, rulebook, known(choice_0='yes'))\n"
        "threads = [threading.Thread(target=busy) for _ in range(2)]\n"
        "for thread in threads: thread.start()\n"
        "children = []\n"
        "for _ in range(4):\n"
        "    child = os.fork()\n"
        "    if not child:\n"
        "        for _ in range(20): decides_rightly(decider, rulebook, known(choice_0='no'))\n"
        "        print(helper_of(decider).pid, flush=True); os._exit(0)\n"
        "    children.append(child)\n"
        "assert all(os.waitpid(child, 0)[1] == 0 for child in children)\n"
        "stop.set()\n"
        "for thread in threads: thread.join()\n"
        "print(helper_of(decider).pid, flush=True)\n"
    )
    assert ran.returncode == 0, ran.stderr
    pids = sorted(map(int, ran.stdout.split()))
    assert len(pids) == 5
    assert all(one != other for one, other in pairwise(pids))


def _runs(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
