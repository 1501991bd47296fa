"""The second decider agrees with the first, and fails closed: no fault of either passes for an answer."""

import ast
import contextlib
import errno
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from rules_engine import criteria, inference
from rules_engine.criteria import (
    AllOf,
    AnswerTest,
    AtLeast,
    CriterionTest,
    ItemTest,
    NoneOf,
    NumberTest,
    RuleTest,
    Test,
    Verdict,
)
from rules_engine.durable import compiler, helper, program, rehearsal, trees
from rules_engine.durable.program import Program
from rules_engine.facts import Fact, Facts, Items, Kind, Span
from rules_engine.inference import (
    EngineDisagreement,
    EngineFault,
    RulebookTooLarge,
    SecondDecider,
    UnfitRulebook,
    compare,
    rehearse,
    rehearse_once,
)
from rules_engine.rulebook import Rulebook, judge
from tests.random_rulebooks import cases, criterion, known, rule, rulebook_of, rulebooks

ROOT = Path(__file__).parent.parent
SLOW = 5.0
"""An `answer_within` that a busy machine does not pass; the tests of time choose their own."""


@pytest.fixture(scope="module")
def decider() -> Iterator[SecondDecider]:
    """A second decider that several tests share."""
    found = SecondDecider(answer_within=SLOW)
    yield found
    found.close()


@pytest.fixture
def own() -> Iterator[SecondDecider]:
    """A second decider whose helper a test may harm."""
    found = SecondDecider(answer_within=0.5)
    yield found
    found.close()


def yes(fact: str, *answers: str) -> AnswerTest:
    """A fact has one of these answers."""
    return AnswerTest(fact, frozenset(answers or ("yes",)))


def a_duty() -> Rulebook:
    """A rule with an exception, and what builds on it."""
    return rulebook_of(
        criterion("harmed", yes("choice_0")),
        criterion("in_time", NoneOf((CriterionTest("harmed"), ItemTest("items_0", frozenset({"burns"}))))),
        rule("notify", AllOf((CriterionTest("harmed"),)), yes("choice_1")),
        rule("review", AllOf((RuleTest("notify", applies=True),))),
        rule("stand_down", AllOf((RuleTest("notify", applies=False),))),
    )


def helper_of(decider: SecondDecider) -> helper.Helper:
    """The helper that serves now."""
    assert decider._helper
    return decider._helper


def decides_rightly(decider: SecondDecider, rulebook: Rulebook, facts: Facts) -> None:
    """The deciders agree on this case."""
    asked = decider.ask(rulebook, facts)
    compare(judge(rulebook, facts), asked.verdicts())


# --- It agrees with the first decider.


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(rulebook=rulebooks(), known_in_part=st.lists(cases(), min_size=4, max_size=8))
def test_agrees_on_any_rulebook(decider: SecondDecider, rulebook: Rulebook, known_in_part: list[Facts]) -> None:
    """On any rulebook and any case known in part, every verdict is the first decider's."""
    with contextlib.suppress(RulebookTooLarge):
        decider.prepare(rulebook)
    assume(rulebook.digest in decider._programs)
    for facts in known_in_part:
        decides_rightly(decider, rulebook, facts)


def test_agrees_over_many_handles(decider: SecondDecider, monkeypatch: pytest.MonkeyPatch) -> None:
    """A long chain of criteria, each asked after the one it builds on, and a wide stratum, agree as well."""
    monkeypatch.setattr(trees, "QUESTIONS", 7)
    wide = [criterion(f"wide_{n}", yes(f"choice_{n % 7}")) for n in range(50)]
    chain = [criterion("link_0", CriterionTest("wide_49"))]
    chain += [criterion(f"link_{n}", NoneOf((CriterionTest(f"link_{n - 1}"),))) for n in range(1, 40)]
    rulebook = rulebook_of(*wide, *chain)
    assert len(json.loads(compiler.compile_rulebook(rulebook).wire)["handles"]) == 48
    for facts in (known(), known(choice_0="yes"), known(choice_0="no", choice_1="yes")):
        decides_rightly(decider, rulebook, facts)


def test_agrees_where_one_rule_cannot_hold_all_groups(decider: SecondDecider) -> None:
    """A count that needs more groups than a rule of durable-rules can hold is judged by several rules."""
    facts = [Fact(f"wide_{n}", "?", "?", Kind.CHOICE, ("yes", "no")) for n in range(8)]
    counted = AtLeast(3, tuple(yes(f.id) for f in facts))
    rulebook = rulebook_of(
        criterion("counted", counted),
        criterion("both", AllOf((yes("choice_0"), counted))),
        facts=facts,
    )
    for said in range(0, 3**8, 37):
        told = {f.id: ("yes", "no")[said // 3**n % 3] for n, f in enumerate(facts) if said // 3**n % 3 < 2}
        decides_rightly(decider, rulebook, known(choice_0="yes", **told))


@pytest.mark.parametrize(
    ("facts", "notify", "review", "stand_down"),
    [
        (known(choice_0="yes"), Verdict.PRESUMED, Verdict.PRESUMED, Verdict.UNDETERMINED),
        (known(choice_0="yes", choice_1="no"), Verdict.MET, Verdict.MET, Verdict.NOT_MET),
        (known(choice_0="yes", choice_1="yes"), Verdict.NOT_MET, Verdict.NOT_MET, Verdict.MET),
        (known(choice_1="no"), Verdict.UNDETERMINED, Verdict.UNDETERMINED, Verdict.UNDETERMINED),
        (known(choice_0="no"), Verdict.NOT_MET, Verdict.NOT_MET, Verdict.MET),
    ],
    ids=["exception open", "no exception", "exception met", "condition open", "condition not met"],
)
def test_duty_stands_until_an_exception_is_shown(
    decider: SecondDecider, facts: Facts, notify: Verdict, review: Verdict, stand_down: Verdict
) -> None:
    """A duty with an open exception is presumed, and what builds on it; that it fails is never presumed."""
    found = decider.ask(a_duty(), facts).verdicts()
    assert (found["notify"], found["review"], found["stand_down"]) == (notify, review, stand_down)


@pytest.mark.parametrize(
    ("low", "high"),
    [(low, high) for low in range(5) for high in (0, 1, 2, 3, 4, 5, None) if high is None or low <= high],
)
def test_a_number_known_in_part_settles_only_what_it_settles(
    decider: SecondDecider, low: int, high: int | None
) -> None:
    """A bounded number meets a span it lies in, fails one it lies beyond, and leaves open one it overlaps."""
    spans = [Span(0, 2), Span(2, 3), Span(3, None), Span(0, None)]
    rulebook = rulebook_of(*(criterion(f"span_{n}", NumberTest("number_0", s)) for n, s in enumerate(spans)))
    decides_rightly(decider, rulebook, known(number_0=Span(low, high)))


# --- A fault in either decider is caught.


def test_differing_verdicts_raise_and_name_only_ids() -> None:
    """A verdict that differs, or is missing on either side, is a disagreement that names its id."""
    first = {"a": Verdict.MET, "b": Verdict.UNDETERMINED}
    compare(first, dict(first))
    for second in ({"a": Verdict.MET, "b": Verdict.NOT_MET}, {"a": Verdict.MET}, {**first, "c": Verdict.MET}):
        with pytest.raises(EngineDisagreement) as caught:
            compare(first, second)
        assert caught.value.ids == (["c"] if "c" in second else ["b"])
        assert isinstance(caught.value, EngineFault)


def without_a_rule(told: dict[str, list[list[object]]]) -> None:
    """Lose the rule by which something is not met."""
    handle = told["handles"][0]
    rules = json.loads(str(handle[0]))
    rules.pop(next(name for name in rules if name.startswith("no")))
    handle[0] = json.dumps(rules)


def open_exception_as_met(told: dict[str, list[list[object]]]) -> None:
    """Tell an open exception onward as met."""
    for question in told["questions"]:
        words = question[3]
        assert isinstance(words, dict)
        words.update({"": "met"} if "" in words else {})


def yes_for_no(told: dict[str, list[list[object]]]) -> None:
    """Swap one criterion's answers onward."""
    told["questions"][0][3] = {"yes": "no", "no": "yes"}


@pytest.mark.parametrize("plant", [without_a_rule, open_exception_as_met, yes_for_no])
def test_a_fault_in_the_second_decider_is_caught(
    decider: SecondDecider,
    monkeypatch: pytest.MonkeyPatch,
    plant: Callable[[dict[str, list[list[object]]]], None],
) -> None:
    """A rule lost, an open exception read as met, an answer turned round: rehearsal finds each."""
    compiled = compiler.compile_rulebook

    def planted(rulebook: Rulebook) -> Program:
        program = compiled(rulebook)
        wire = json.loads(program.wire)
        plant(wire)
        return replace(program, wire=json.dumps(wire))

    monkeypatch.setattr(inference, "compile_rulebook", planted)
    with pytest.raises(EngineDisagreement):
        rehearse(a_duty(), decider, cases=200, seed=0, within=60)


def test_the_unknown_told_as_no_is_caught(decider: SecondDecider, monkeypatch: pytest.MonkeyPatch) -> None:
    """If the second decider were told "no" for what is open, rehearsal would find it."""
    tell = Program.tell

    def with_no(program: Program, facts: Facts) -> list[int | str]:
        return tell(program, Facts({**known(choice_0="no").standings, **facts.standings}))

    monkeypatch.setattr(Program, "tell", with_no)
    with pytest.raises(EngineDisagreement):
        rehearse(a_duty(), decider, cases=200, seed=0, within=60)


@pytest.mark.parametrize("table", ["_OPPOSITE", "_UNLESS"])
def test_a_fault_in_the_first_decider_is_caught(
    decider: SecondDecider, monkeypatch: pytest.MonkeyPatch, table: str
) -> None:
    """If the first decider read what is open as met, rehearsal would find it."""
    monkeypatch.setitem(getattr(criteria, table), Verdict.UNDETERMINED, Verdict.MET)
    with pytest.raises(EngineDisagreement):
        rehearse(a_duty(), decider, cases=200, seed=0, within=60)


def test_values_that_a_fact_cannot_have_are_never_read_as_no(decider: SecondDecider) -> None:
    """An answer that is none of the fact's is a fault whose text does not repeat it."""
    rulebook = rulebook_of(
        criterion("a", yes("choice_0")),
        criterion("b", ItemTest("items_0", frozenset({"burns"}))),
        criterion("c", NumberTest("number_0", Span(2, 3))),
    )
    for wrong in (
        known(choice_0="not known"),
        known(choice_0=Span(1, 1)),
        known(items_0="burns"),
        known(number_0=Span(5, 3)),
        known(number_0=Span(-1, 3)),
        known(number_0=Span(3, 2**60)),
    ):
        with pytest.raises(EngineFault) as caught:
            decider.ask(rulebook, wrong)
        assert "not known" not in str(caught.value) + caught.value.reason
    decides_rightly(decider, rulebook, known(items_0=Items(frozenset(), frozenset({"burns"}))))


# --- A crash or a hang costs one clean error.


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


def test_a_case_that_no_helper_takes_is_put_three_times(own: SecondDecider, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each helper that does not take it is replaced, and after the third it fails: nobody waits for ever."""
    rulebook = a_duty()
    own.prepare(rulebook)
    put: list[int] = []

    def refuses(one: helper.Helper, *_: object) -> helper.Asked:
        put.append(one.pid)
        raise EngineFault("the helper does not take requests")

    with monkeypatch.context() as patch:
        patch.setattr(inference, "REPLACED_WITHIN", SLOW)
        patch.setattr(helper.Helper, "ask", refuses)
        # What replaces it has to load nothing, as it would refuse that too.
        patch.setattr(own, "_loaded", helper.Helper)
        with pytest.raises(EngineFault) as caught:
            own.ask(rulebook, known())
    assert caught.value.reason == "the helper failed again and again"
    assert len(put) == len(set(put)) == 3


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

    monkeypatch.setattr(inference, "version", version)
    monkeypatch.setattr(inference, "Helper", None)
    with pytest.raises(EngineFault) as caught:
        own.ask(a_duty(), known())
    assert caught.value.reason == "the helper is being replaced"
    assert caplog.messages == [
        f"The second decider needs durable-rules 2.0.28 and not {found}"
        if found
        else "The second decider could not start"
    ]


def test_where_no_process_can_start_no_case_is_decided(
    own: SecondDecider, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The log says that it could not start; once processes can, the next case is decided."""

    def no_process() -> helper.Helper:
        raise OSError(errno.EAGAIN, "no more processes")

    own._answer_within = SLOW
    rulebook = a_duty()
    with monkeypatch.context() as patch:
        patch.setattr(inference, "Helper", no_process)
        with pytest.raises(EngineFault):
            own.ask(rulebook, known())
    assert caplog.messages == ["The second decider could not start"]
    decides_rightly(own, rulebook, known(choice_0="yes"))


# --- Processes, threads, memory.


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


def run(script: str) -> "subprocess.CompletedProcess[str]":
    """Run a script in a Python of its own, from another folder than this project's."""
    start = (
        "import os, sys\n"
        f"sys.path.insert(0, {str(ROOT)!r})\n"
        "from rules_engine.inference import SecondDecider, compare\n"
        "from rules_engine.rulebook import judge\n"
        "from tests.test_inference import a_duty, decides_rightly, helper_of, known\n"
        "decider, rulebook = SecondDecider(answer_within=5), a_duty()\n"
        "decider.prepare(rulebook)\n"
    )
    return subprocess.run(
        [sys.executable, "-c", start + script],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd="/",
    )


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


# --- Guards.


def too_wide() -> Test:
    """A count that durable-rules could answer in 792 ways."""
    return AtLeast(5, tuple(NumberTest("number_0", Span(n, n)) for n in range(12)))


def many_branches() -> Test:
    """Five lists of which any member will do: 4 to the 5th ways."""
    return AllOf(tuple(AtLeast(1, tuple(yes(f"wide_{4 * m + n}") for n in range(4))) for m in range(5)))


def many_facts() -> Test:
    """More answers than an event can hold."""
    return AllOf(tuple(yes(f"wide_{n}") for n in range(300)))


def many_pending() -> Test:
    """A list of so many members that all being met would overflow durable-rules' stack."""
    return AtLeast(1, tuple(yes(f"wide_{n}") for n in range(70)))


@pytest.mark.parametrize(
    ("tree", "why"),
    [
        (too_wide, "can be chosen in 792 ways"),
        (many_branches, "answered in 10.. ways at once"),
        (many_facts, "rests on 300 answers"),
        (many_pending, "can hold at once"),
    ],
)
def test_what_durable_rules_cannot_hold_is_refused_at_load(tree: Callable[[], Test], why: str) -> None:
    """A criterion past a limit is named, with what to do, before any case meets the limit."""
    wide = [Fact(f"wide_{n}", "?", "?", Kind.CHOICE, ("yes", "no")) for n in range(300)]
    with pytest.raises(RulebookTooLarge, match=why) as caught:
        compiler.compile_rulebook(rulebook_of(criterion("far_too_large", tree()), facts=wide))
    assert '"far too large" is too large' in str(caught.value)
    assert "criterion of its own" in str(caught.value)


@pytest.mark.parametrize(
    "tree",
    [
        yes("unheard of"),
        yes("choice_0", "not an answer"),
        yes("items_0", "burns"),
        ItemTest("choice_0", frozenset({"yes"})),
        NumberTest("choice_0", Span(1, 2)),
        NumberTest("number_0", Span(2, 1)),
        NumberTest("number_0", Span(2, 2**60)),
        AnswerTest("choice_0", frozenset()),
        AllOf(()),
        AtLeast(0, (yes("choice_0"),)),
        AtLeast(2, (yes("choice_0"),)),
    ],
    ids=str,
)
def test_what_no_ruleset_can_say_is_refused_at_load(tree: Test) -> None:
    """A tree that could only be read wrongly is refused, and names its criterion."""
    with pytest.raises(UnfitRulebook, match='"so it is"'):
        compiler.compile_rulebook(rulebook_of(criterion("so_it_is", tree)))


def test_no_two_fields_share_a_hash(decider: SecondDecider, monkeypatch: pytest.MonkeyPatch) -> None:
    """A field is never given a name whose hash is taken: durable-rules would take the two for one."""
    assert program.fnv("liquid") == program.fnv("costarring")
    monkeypatch.setattr(compiler, "fnv", lambda name: program.fnv(name) % 64)
    fields = json.loads(compiler.compile_rulebook(a_duty()).wire)["fields"]
    hashes = [program.fnv(name) % 64 for name, _ in fields]
    taken = {program.fnv(name) % 64 for name in compiler.TAKEN}
    assert len(set(hashes) | taken) == len(hashes) + len(taken)


# --- Rehearsal.


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
