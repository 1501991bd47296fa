"""The second decider among processes and threads: how it starts, what it holds, and that it ends with its parent."""

import ast
import errno
import os
import signal
import sys
import threading
import time
from importlib.metadata import PackageNotFoundError
from itertools import pairwise
from pathlib import Path

import pytest

from rules_engine import inference
from rules_engine.durable import helper
from rules_engine.inference import (
    EngineFault,
    SecondDecider,
)
from tests.random_rulebooks import known
from tests.second_decider import SLOW, a_duty, decides_rightly, helper_of, run


def test_a_closed_decider_refuses(own: SecondDecider) -> None:
    """After it is closed it ends its helper, and answers nothing."""
    rulebook = a_duty()
    own.prepare(rulebook)
    ended = helper_of(own)
    own.close()
    assert not ended.running()
    with pytest.raises(EngineFault) as caught:
        own.ask(rulebook, known())
    assert caught.value.reason == "closed"


def test_what_begins_early_is_what_serves(own: SecondDecider) -> None:
    """Begun while a rulebook is still read, and once however often it is asked to, it is there for the first case."""
    own._answer_within = SLOW
    own.begin()
    own.begin()
    with own._changed:
        assert own._changed.wait_for(lambda: own._helper, SLOW)
    begun = helper_of(own)
    own.begin()
    decides_rightly(own, a_duty(), known(choice_0="yes"))
    assert helper_of(own) is begun


@pytest.mark.parametrize(
    ("begins", "told", "times"),
    [("loaded", {}, 3), ("not loaded", {"tries": 2}, 2), ("dropped meanwhile", {"tries": 2}, 2)],
)
def test_a_case_that_no_helper_takes_is_put_a_few_times(
    own: SecondDecider, monkeypatch: pytest.MonkeyPatch, begins: str, told: dict[str, int], times: int
) -> None:
    """Each helper that does not take it is replaced, and after the third it fails: nobody waits for ever."""
    rulebook = a_duty()
    put: list[int] = []
    takes = helper.Helper.ask

    def refuses(one: helper.Helper, what: str, digest: str, told: str, until: float) -> helper.Asked:
        if what != "ask":
            return takes(one, what, digest, told, until)
        put.append(one.pid)
        raise EngineFault("the helper does not take requests")

    if begins != "not loaded":
        own.prepare(rulebook)
    if begins == "dropped meanwhile":
        others_first(own, monkeypatch)
    with monkeypatch.context() as patch:
        patch.setattr(inference, "REPLACED_WITHIN", SLOW)
        patch.setattr(helper.Helper, "ask", refuses)
        with pytest.raises(EngineFault) as caught:
            own.ask(rulebook, known(), **told)
    assert caught.value.reason == "the helper failed again and again"
    assert len(put) == len(set(put)) == times


def test_a_case_whose_rulebook_is_dropped_meanwhile_is_decided(
    own: SecondDecider, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where others take its place before the case is put, it is loaded again."""
    own._answer_within = SLOW
    rulebook = a_duty()
    own.prepare(rulebook)
    others_first(own, monkeypatch)
    decides_rightly(own, rulebook, known(choice_0="yes"))


def others_first(own: SecondDecider, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have as many other rulebooks as it holds be loaded just before the next case is put."""
    working = own._working

    def others(until: float) -> helper.Helper:
        monkeypatch.setattr(own, "_working", working)
        for _ in range(inference.HELD):
            own.prepare(a_duty())
        return working(until)

    monkeypatch.setattr(own, "_working", others)


def test_nobody_waits_for_ever_while_it_is_replaced(own: SecondDecider, monkeypatch: pytest.MonkeyPatch) -> None:
    """A helper that does not come up costs the case one error, and keeps no program from ending."""
    starting: list[threading.Thread] = []
    reasons: list[str] = []

    def wait() -> None:
        with pytest.raises(EngineFault) as caught:
            own.ask(a_duty(), known())
        reasons.append(caught.value.reason)

    monkeypatch.setattr(own, "_start", lambda: starting.append(threading.current_thread()))
    monkeypatch.setattr(inference, "START_WITHIN", 0.05)
    own.begin()
    waiting = threading.Thread(target=wait, daemon=True)
    waiting.start()
    waiting.join(SLOW)
    assert reasons == ["the helper is being replaced"]
    assert [one.daemon for one in starting] == [True]


@pytest.mark.parametrize("found", ["2.0.27", "2.0.29", None])
def test_another_durable_rules_is_never_driven(
    own: SecondDecider, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, found: str | None
) -> None:
    """Its C functions are known of one version alone: with another no case is decided, and the log says why."""

    def version(name: str) -> str:
        assert name == "durable-rules"
        if found is None:
            raise PackageNotFoundError(name)
        return found

    def driven() -> helper.Helper:
        raise AssertionError("it was driven all the same")

    monkeypatch.setattr(inference, "version", version)
    monkeypatch.setattr(own, "_loaded", driven)
    with pytest.raises(EngineFault) as caught:
        own.ask(a_duty(), known())
    assert caught.value.reason == "the helper is being replaced"
    # Another test's decider may have something to say meanwhile.
    assert (
        f"The second decider needs durable-rules 2.0.28 and not {found}"
        if found
        else "The second decider could not start"
    ) in caplog.messages


def test_where_no_process_can_start_no_case_is_decided(
    own: SecondDecider, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The log says that it could not start; once processes can, the next case is decided."""

    def no_process() -> helper.Helper:
        raise OSError(errno.EAGAIN, "no more processes")

    own._answer_within = SLOW
    rulebook = a_duty()
    with monkeypatch.context() as patch:
        patch.setattr(own, "_loaded", no_process)
        with pytest.raises(EngineFault):
            own.ask(rulebook, known())
    assert "The second decider could not start" in caplog.messages
    decides_rightly(own, rulebook, known(choice_0="yes"))


def test_three_rulebooks_are_held_and_the_fourth_evicts_the_least_used(own: SecondDecider) -> None:
    """The rulebook not asked for the longest is dropped from the helper, and loaded again when asked for."""
    own._answer_within = SLOW
    books = [a_duty() for _ in range(4)]
    for one in (*books[:3], books[0], books[3]):
        decides_rightly(own, one, known(choice_0="yes"))
    assert set(own._programs) == {books[0].digest, books[2].digest, books[3].digest}
    serving = helper_of(own)
    decides_rightly(own, books[1], known(choice_0="yes"))
    assert helper_of(own) is serving
    with pytest.raises(EngineFault):
        serving.ask("ask", books[2].digest, "[]", time.monotonic() + SLOW).answer(time.monotonic() + SLOW)


def test_memory_stays_flat(own: SecondDecider) -> None:
    """Thousands of cases, and dozens of rulebooks in turn, leave the helper as large as before."""

    def size() -> int:
        status = Path(f"/proc/{helper_of(own).pid}/status").read_text()
        return int(status.split("VmRSS:")[1].split()[0])

    def work(times: int) -> None:
        for nth in range(times):
            own.ask(rulebook, known(choice_0="yes") if nth % 2 else known()).verdicts()
        for _ in range(times // 50):
            own.prepare(a_duty())

    own._answer_within = SLOW
    rulebook = a_duty()
    work(300)
    before = size()
    work(3000)
    assert size() - before < 1024


def test_threads_share_it(decider: SecondDecider) -> None:
    """Each of many threads gets its own case's verdicts, and one that never reads keeps nobody waiting."""
    rulebook = a_duty()
    decider.prepare(rulebook)
    wrong: list[object] = []

    def work(first: int) -> None:
        for nth in range(first, first + 60):
            facts = [known(choice_0="yes"), known(choice_0="no"), known(), known(choice_1="yes")][nth % 4]
            try:
                decider.ask(rulebook, known(choice_1="no"))
                decides_rightly(decider, rulebook, facts)
            except EngineFault as fault:
                wrong.append(fault.reason)

    threads = [threading.Thread(target=work, args=(nth,)) for nth in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_a_forked_child_has_its_own_helper() -> None:
    """After a fork, though a lock was held, each has a helper, and the child's end spares the parent's."""
    ran = run(
        "first = helper_of(decider).pid\n"
        "import threading\n"
        "held, done = threading.Event(), threading.Event()\n"
        "def hold():\n"
        "    with decider._changed: held.set(); done.wait()\n"
        "threading.Thread(target=hold).start()\n"
        "held.wait()\n"
        "child = os.fork()\n"
        "done.set()\n"
        "decides_rightly(decider, rulebook, known(choice_0='yes'))\n"
        "assert (helper_of(decider).pid == first) == bool(child)\n"
        "if not child: sys.exit(0)\n"
        "assert os.waitpid(child, 0)[1] == 0\n"
        "decides_rightly(decider, rulebook, known(choice_0='no'))\n"
        "assert helper_of(decider).pid == first\n"
    )
    assert ran.returncode == 0, ran.stderr


@pytest.mark.parametrize("end", ["sys.exit(0)", "os.kill(os.getpid(), 9)", "decider.close()"])
def test_the_helper_ends_with_its_parent(end: str) -> None:
    """However its parent ends, the helper ends too."""
    ran = run(f"print(helper_of(decider).pid, flush=True)\n{end}\n")
    pid = int(ran.stdout)
    for _ in range(100):
        state = Path(f"/proc/{pid}/stat")
        if not state.exists() or state.read_text().split()[2] == "Z":
            return
        time.sleep(0.05)
    pytest.fail("the helper still runs")


def test_the_helper_imports_nothing_heavy() -> None:
    """The helper's program imports the standard library and durable-rules alone, to start at once."""
    imported: set[str] = set()
    for node in ast.walk(ast.parse(helper.WORKER.read_text())):
        if isinstance(node, ast.Import | ast.ImportFrom):
            imported |= {n.name for n in node.names} if isinstance(node, ast.Import) else {str(node.module)}
    assert {name.split(".")[0] for name in imported} - sys.stdlib_module_names == {"durable_rules_engine"}


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
