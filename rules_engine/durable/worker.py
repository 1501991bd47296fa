"""What runs in the helper process: durable-rules, driven through C functions in the one way that is safe.

A program of its own that imports nothing of ours, so that it starts at once. Frames come on standard input
and leave on standard output, each a length and then JSON; it ends with its input. One session is enough, for
it does one thing at a time. Whatever it does not expect ends it: then its state cannot be trusted.
"""

import gc
import json
import os
import resource
import signal
import struct
import sys
from collections.abc import Callable
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, BinaryIO

import durable_rules_engine

_create: Callable[[str, str], int] = durable_rules_engine.create_ruleset
_delete: Callable[[int], None] = durable_rules_engine.delete_ruleset
_delete_session: Callable[[int, str], None] = durable_rules_engine.delete_state
_assert_event: Callable[[int, str], tuple[int, int]] = durable_rules_engine.assert_event
_start_action: Callable[[int, int], tuple[str, str]] = durable_rules_engine.start_action_for_state
_complete: Callable[[int, int], str | None] = durable_rules_engine.complete_and_start_action

SESSION = "s"
LONGEST = 60
"""Seconds after which a helper that is still busy ends itself, should its parent be gone too."""
MATCHED, UNMATCHED = 0, 1


@dataclass(frozen=True, slots=True)
class Question:
    """One event: what it begins with, the fields it names, what each rule says, and what is told onward."""

    begins: str
    known: Callable[[list[str]], str | tuple[str, ...]]
    answer: int
    says: dict[str, str]
    onward: dict[str, str]


class Loaded:
    """A rulebook in durable-rules."""

    def __init__(self, program: dict[str, list[Any]]) -> None:
        self.fields = [_Codes(name, codes) if codes else _Numbers(name) for name, codes in program["fields"]]
        questions = [self._question(*told) for told in program["questions"]]
        self.handles: list[tuple[int, list[Question]]] = []
        for rules, asked in program["handles"]:
            handle = _create(f"h{len(self.handles)}", rules)
            self.handles.append((handle, [questions[place] for place in asked]))
            # A session in which nothing ever fired cannot be deleted without a crash.
            if _ask(handle, f'{{"sid":"{SESSION}","id":"warm","q":0}}') != "warm":
                raise RuntimeError("the warm-up rule did not fire")
        self.nodes = [(firm, standing) for firm, standing in program["nodes"]]

    def _question(
        self, number: int, fields: list[int], answer: int, words: dict[str, str], rules: list[str]
    ) -> Question:
        known = itemgetter(*fields) if fields else lambda _: ""
        says = {rule: "yes" if rule.startswith("yes") else "no" for rule in rules}
        onward = {said: self.fields[answer][word] for said, word in words.items()}
        return Question(f'{{"sid":"{SESSION}","id":"q{number}","q":{number}', known, answer, says, onward)

    def decide(self, told: list[Any]) -> str:
        """Every verdict, one digit each: 3 met, 2 presumed, 1 undetermined, 0 not met."""
        known = [""] * len(self.fields)
        for place, value in zip(told[::2], told[1::2], strict=True):
            known[place] = self.fields[place][value]
        said = [""] * len(self.fields)
        for handle, questions in self.handles:
            for question in questions:
                rule = _ask(handle, f"{question.begins}{''.join(question.known(known))}}}")
                answer = question.answer
                said[answer] = question.says[rule] if rule else ""
                known[answer] = question.onward.get(said[answer], "")
        return "".join(
            [_verdict(said[firm], said[standing] if standing >= 0 else None) for firm, standing in self.nodes]
        )

    def drop(self) -> None:
        """Free all memory."""
        for handle, _ in self.handles:
            _delete_session(handle, SESSION)
            _delete(handle)


class _Codes(dict[str, str]):
    """A field of text: what is written into an event for each code. Any other code is an error."""

    def __init__(self, name: str, codes: list[str]) -> None:
        super().__init__({code: f',"{name}":"{code}"' for code in codes})


class _Numbers:
    """A field that holds a whole number."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __getitem__(self, number: object) -> str:
        if type(number) is not int or not 0 <= number < 2**53:
            raise TypeError("no number that can be compared")
        return f',"{self.name}":{number}'


def _ask(handle: int, event: str) -> str | None:
    """The rule that an event fires, if any."""
    matched, at = _assert_event(handle, event)
    if matched == UNMATCHED:
        return None
    if matched != MATCHED:
        raise RuntimeError("an event was refused")
    _, message = _start_action(handle, at)
    if _complete(handle, at) is not None:
        raise RuntimeError("an event fired twice")
    return message[2 : message.index('"', 2)]


def _verdict(firm: str, standing: str | None) -> str:
    if standing is not None and firm and (firm == "yes") != (standing == "yes"):
        raise RuntimeError("two questions about one thing were answered in contradiction")
    return {"yes": "3", "no": "0"}.get(firm) or ("2" if standing else "1")


def serve(requests: BinaryIO, answers: int) -> None:
    """Answer requests in the order they come, until they end: load, drop and ask."""
    loaded: dict[str, Loaded] = {}
    while head := requests.read(4):
        signal.alarm(LONGEST)
        number, what, digest, told = json.loads(requests.read(*struct.unpack(">I", head)))
        try:
            if what == "ask":
                answer = loaded[digest].decide(told)
            elif what == "load":
                loaded[digest], answer = Loaded(told), "loaded"
                gc.freeze()
            else:
                loaded.pop(digest).drop()
                answer = "dropped"
        except Exception as error:
            # Nothing of a case is in these texts: durable-rules knows only codes.
            _send(answers, [number, None, f"{type(error).__name__}: {error}"])
            raise
        _send(answers, [number, answer])
        signal.alarm(0)


def _send(answers: int, answer: list[object]) -> None:
    text = json.dumps(answer).encode()
    rest = memoryview(struct.pack(">I", len(text)) + text)
    while rest:
        rest = rest[os.write(answers, rest) :]


def main() -> None:
    """Keep the real standard output for answers: nothing that C code prints may come between them."""
    answers = os.dup(1)
    os.dup2(2, 1)
    # A crash must not leave a case in a core file.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    serve(sys.stdin.buffer, answers)


if __name__ == "__main__":
    main()
