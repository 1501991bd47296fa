"""The second decider: durable-rules, in a helper process of its own, and its comparison with the first.

A crash or a hang in its C code costs the case at which it happened a clean error, no more: the helper is replaced, and
the cases behind that one are put to the new one. There is no silent fallback to one decider.
"""

import json
import logging
import os
import threading
import time
import weakref
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.metadata import PackageNotFoundError, version

from rules_engine.criteria import Verdict
from rules_engine.durable.compiler import compile_rulebook
from rules_engine.durable.faults import EngineDisagreement, EngineFault, compare
from rules_engine.durable.helper import Asked, Helper
from rules_engine.durable.program import Program, UnfitFact
from rules_engine.durable.rehearsal import rehearse, rehearse_once
from rules_engine.durable.trees import RulebookTooLarge, UnfitRulebook
from rules_engine.facts import Facts
from rules_engine.rulebook import Rulebook

__all__ = [
    "EngineDisagreement",
    "EngineFault",
    "Question",
    "RulebookTooLarge",
    "SecondDecider",
    "UnfitRulebook",
    "compare",
    "rehearse",
    "rehearse_once",
]

ANSWER_WITHIN, REPLACED_WITHIN = 0.5, 5.0
"""Seconds in which a case must be answered; and for which one waits, before it is put, while a helper is replaced."""
START_WITHIN, HELD = 20.0, 3
"""Seconds in which a helper must have started, or loaded a rulebook; how many rulebooks it holds."""
DURABLE_RULES = "2.0.28"
"""The one version whose C functions are known well enough to be driven directly."""
_VERDICTS = {str(int(v)): v for v in Verdict}
_log = logging.getLogger(__name__)


class Question:
    """A case put to the second decider."""

    def __init__(
        self, decider: "SecondDecider", program: Program, asked: Asked, until: float, again: "Callable[[], Question]"
    ) -> None:
        """Keep what its answer is read with, and how it is put again."""
        self._decider, self._program, self._asked, self._until = decider, program, asked, until
        self._again = again

    def verdicts(self) -> dict[str, Verdict]:
        """The verdict on every criterion and rule, by id. Raises EngineFault where none comes in time."""
        try:
            told = self._told()
        except EngineFault:
            if not self._asked.behind_another():
                raise
            return self._again().verdicts()
        return dict(zip(self._program.ids, map(_VERDICTS.__getitem__, told), strict=True))

    def _told(self) -> str:
        with self._decider.failing(self._asked.helper):
            told = self._asked.answer(self._until)
            if len(told) != len(self._program.ids) or not _VERDICTS.keys() >= set(told):
                raise EngineFault("the helper's answer was garbled")
        return told


class SecondDecider:
    """Decides by durable-rules. Threads may share it; a case waits ``answer_within`` seconds at most."""

    def __init__(self, *, answer_within: float = ANSWER_WITHIN) -> None:
        """Start nothing yet."""
        self._answer_within = answer_within
        self._programs: OrderedDict[str, Program] = OrderedDict()
        self.begin_anew()
        _deciders.add(self)

    def begin_anew(self) -> None:
        """Forget the helper and all locks: a fork's child may share neither with its parent."""
        self._changed = threading.Condition()
        self._helper: Helper | None = None
        self._replacing = self._closed = False

    def begin(self) -> None:
        """Have the helper start while a rulebook is still being read. Nothing is waited for."""
        with self._changed:
            if not self._helper and not self._replacing:
                self._replace()

    def prepare(self, rulebook: Rulebook) -> None:
        """Compile, check and load a rulebook, so that cases can be asked at once.

        Raises UnfitRulebook, with words for whoever wrote it, and EngineFault.
        """
        program = self._programs.get(rulebook.digest) or compile_rulebook(rulebook)
        until = time.monotonic() + START_WITHIN
        helper = self._working(until)
        with self._locked(until), self.failing(helper, program.digest):
            if program.digest in self._programs:
                return
            while len(self._programs) >= HELD:
                oldest, _ = self._programs.popitem(last=False)
                helper.ask("drop", oldest, "null", until)
            self._programs[program.digest] = program
            loading = helper.ask("load", program.digest, program.wire, until)
        with self.failing(helper, program.digest):
            loading.answer(until)

    def ask(self, rulebook: Rulebook, facts: Facts, *, tries: int = 3) -> Question:
        """Put a case to the second decider, and return at once: it decides while the caller works.

        A helper that fails at another case costs one of the ``tries``. Raises EngineFault.
        """
        program = self._programs.get(rulebook.digest)
        if program is None:
            self.prepare(rulebook)
            return self.ask(rulebook, facts, tries=tries)
        try:
            told = json.dumps(program.tell(facts))
        except UnfitFact as unfit:
            raise EngineFault(str(unfit)) from None
        helper = self._working(time.monotonic() + REPLACED_WITHIN)
        until = time.monotonic() + self._answer_within

        def again() -> Question:
            if tries <= 1:
                raise EngineFault("the helper failed again and again")
            return self.ask(rulebook, facts, tries=tries - 1)

        try:
            with self._locked(until), self.failing(helper):
                if self._programs.get(program.digest) is program:
                    self._programs.move_to_end(program.digest)
                    return Question(self, program, helper.ask("ask", program.digest, told, until), until, again)
        except EngineFault:
            # It took no request: it hangs at another, or has just ended.
            return again()
        # Other threads' rulebooks took its place meanwhile.
        return self.ask(rulebook, facts, tries=tries)

    def close(self) -> None:
        """End the helper; nothing can be asked any more."""
        with self._changed:
            self._closed, helper, self._helper = True, self._helper, None
            self._changed.notify_all()
        if helper:
            helper.kill()

    @contextmanager
    def failing(self, helper: Helper, loading: str | None = None) -> Iterator[None]:
        """Where this fails: end the helper, begin to replace it, and forget what it was loading."""
        try:
            yield
        except EngineFault as fault:
            _log.error("The second decider failed: %s", fault.reason)
            helper.kill()
            with self._changed:
                if loading:
                    self._programs.pop(loading, None)
                if self._helper is helper:
                    self._helper = None
                    self._replace()
            raise

    @contextmanager
    def _locked(self, until: float) -> Iterator[None]:
        if not self._changed.acquire(timeout=max(0.0, until - time.monotonic())):
            raise EngineFault("the helper is busy")
        try:
            yield
        finally:
            self._changed.release()

    def _working(self, until: float) -> Helper:
        """The helper, started anew where it ended. One that still starts is waited for, and left to start."""
        with self._locked(until):
            if self._helper and not self._helper.running():
                self._helper = None
            if not self._helper and not self._replacing:
                self._replace()
            self._changed.wait_for(lambda: not self._replacing, until - time.monotonic())
            if not self._helper:
                raise EngineFault("closed" if self._closed else "the helper is being replaced")
            return self._helper

    def _replace(self) -> None:
        if not self._closed:
            self._replacing = True
            threading.Thread(target=self._start, daemon=True).start()

    def _start(self) -> None:
        """Start a helper that holds the rulebooks in use."""
        helper = None
        try:
            found = version("durable-rules")
            helper = self._loaded() if found == DURABLE_RULES else None
            if not helper:
                _log.error("The second decider needs durable-rules %s and not %s", DURABLE_RULES, found)
        except (OSError, EngineFault, PackageNotFoundError):
            _log.exception("The second decider could not start")
        with self._changed:
            self._replacing = False
            if self._closed and helper:
                helper.kill()
            else:
                self._helper = helper
            self._changed.notify_all()

    def _loaded(self) -> Helper:
        helper = Helper()
        for digest, program in list(self._programs.items()):
            until = time.monotonic() + START_WITHIN
            try:
                helper.ask("load", digest, program.wire, until).answer(until)
            except EngineFault:
                # It must not keep the other rulebooks from being served. Asking for it tries it again.
                helper.kill()
                self._programs.pop(digest, None)
                return self._loaded()
        return helper


_deciders: "weakref.WeakSet[SecondDecider]" = weakref.WeakSet()


def _in_child() -> None:
    for decider in _deciders:
        decider.begin_anew()


os.register_at_fork(after_in_child=_in_child)
