"""So much of PowerShell as the guide uses: it reads commands, and sends the requests that they make.

It is no PowerShell. It knows what the language's description says of these few forms, and where 5.1 and 7 differ;
whatever else it meets it refuses, so that the guide keeps to what is tried here.
"""

import re
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

from tests.guides.cmdlets import Cmdlets, Failed
from tests.guides.words import Token, tokens

_ENCODING: Final[dict[str, Callable[[Any], Any]]] = {
    "Text.Encoding.UTF8.GetBytes": str.encode,
    "Text.Encoding.UTF8.GetString": bytes.decode,
}


@dataclass
class PowerShell:
    """A session: its variables, and what its commands do."""

    cmdlets: Cmdlets
    variables: dict[str, Any] = field(default_factory=lambda: {"$true": True, "$false": False, "$null": None})

    def run(self, script: str) -> list[Any]:
        """What a script puts out."""
        return _Reader(self, tokens(script)).script()


class _Reader:
    """Reads a script's words from the first to the last, and does what they say."""

    def __init__(self, session: PowerShell, words: list[Token]) -> None:
        self._session, self._words, self._at = session, words, 0

    def script(self) -> list[Any]:
        put_out: list[Any] = []
        while self._skip_ends() is not None:
            put_out += self._statement()
        return put_out

    def _statement(self) -> list[Any]:
        if self._take("try"):
            return self._try()
        start = self._at
        if self._next and self._next.kind == "variable":
            target = self._words[start].text
            self._at += 1
            way = self._way()
            if self._take("="):
                self._assign(target, way, self._pipeline())
                return []
            self._at = start
        found = self._pipeline()
        return [] if found is None else [found]

    def _try(self) -> list[Any]:
        attempt = self._block()
        self._skip_ends()
        assert self._take("catch")
        otherwise = self._block()
        try:
            return _Reader(self._session, attempt).script()
        except Failed as failed:
            self._session.variables["$_"] = failed.record
            return _Reader(self._session, otherwise).script()

    def _block(self) -> list[Token]:
        assert self._take("{")
        start, depth = self._at, 1
        while depth:
            depth += {"{": 1, "@{": 1, "}": -1}.get(self._words[self._at].text, 0)
            self._at += 1
        return self._words[start : self._at - 1]

    def _way(self) -> list[str]:
        way = []
        while self._take(".", close=True):
            way.append(self._word())
        return way

    def _assign(self, target: str, way: list[str], value: object) -> None:
        if not way:
            self._session.variables[target] = value
            return
        held = self._session.variables[target]
        for key in way[:-1]:
            held = held[key]
        held[way[-1]] = value

    def _pipeline(self) -> Any:  # noqa: ANN401 (any value)
        found = self._command(None) if self._next and self._next.kind == "word" else self._sum()
        while self._take("|"):
            found = self._command(found)
        return found

    def _command(self, given: object) -> Any:  # noqa: ANN401 (any value)
        name = self._word()
        options: dict[str, Any] = {}
        while self._next and self._next.kind == "option":
            option = self._words[self._at].text
            self._at += 1
            options[option] = self._argument()
        return self._session.cmdlets.do(name, given, options)

    def _argument(self) -> Any:  # noqa: ANN401 (any value)
        word = self._next
        if word is None or word.kind in {"end", "option"} or word.text in {"|", ")", "}"}:
            return True
        return self._word() if word.kind == "word" else self._value()

    def _sum(self) -> Any:  # noqa: ANN401 (any value)
        found = self._value()
        while self._take("+"):
            more = self._value()
            assert not set(found) & set(more), "Hashtables that share a key cannot be added."
            found = {**found, **more}
        return found

    def _value(self) -> Any:  # noqa: ANN401 (any value)
        found = self._primary()
        while self._next and self._next.close and self._next.text in {".", "["}:
            if self._take("["):
                key = self._sum()
                assert self._take("]")
                found = found[key]
            else:
                self._at += 1
                found = self._member(found, self._word())
        return found

    def _member(self, of: Any, name: str) -> Any:  # noqa: ANN401 (any value)
        if not self._take("(", close=True):
            return of[name]
        assert self._take(")"), "Only methods without arguments are read here."
        methods: dict[str, Callable[[], Any]] = {
            "Trim": lambda: of.strip(),  # noqa: PLW0108 (only a text has it)
            "ToArray": lambda: bytes(of),
            "ToString": lambda: str(of),
        }
        return methods[name]()

    def _primary(self) -> Any:  # noqa: ANN401 (any value)
        assert self._next
        kind, text, _ = self._words[self._at]
        self._at += 1
        match kind, text:
            case "single", _:
                return text[1:-1].replace("''", "'")
            case "double", _:
                return re.sub(r"\$\(([^)]*)\)|\$\w+", self._inserted, text[1:-1])
            case "number", _:
                return int(text)
            case "variable", _:
                return self._session.variables[text]
            case _, "@{":
                return self._hashtable()
            case _, "@(":
                return self._list()
            case _, "(":
                found = self._pipeline()
                assert self._take(")")
                return found
            case _, "[":
                return self._of_a_type()
            case _:
                raise AssertionError(f"This is not read here: {text}")

    def _inserted(self, found: re.Match[str]) -> str:
        (value,) = self._session.run(found[1] or found[0])
        return " ".join(value) if isinstance(value, list) else str(value)

    def _hashtable(self) -> dict[str, Any]:
        made: dict[str, Any] = {}
        while self._skip_ends() and not self._take("}"):
            key = self._primary() if self._words[self._at].kind == "single" else self._word()
            assert self._take("=")
            made[key] = self._pipeline()
        return made

    def _list(self) -> list[Any]:
        made = []
        while self._skip_ends() and not self._take(")"):
            made.append(self._pipeline())
        return made

    def _of_a_type(self) -> Any:  # noqa: ANN401 (any value)
        name = self._word()
        while self._take("."):
            name += f".{self._word()}"
        assert self._take("]")
        if name == "int":
            return int(self._value())
        called = name
        while self._take("::") or self._take("."):
            called += f".{self._word()}"
            if called == "guid.NewGuid":
                assert self._take("(")
                assert self._take(")")
                return uuid.uuid4()
            if self._take("("):
                argument = self._sum()
                assert self._take(")")
                return _ENCODING[called](argument)
        raise AssertionError(f"This is not read here: {called}")

    @property
    def _next(self) -> Token | None:
        return self._words[self._at] if self._at < len(self._words) else None

    def _skip_ends(self) -> Token | None:
        while self._next and self._next.kind == "end":
            self._at += 1
        return self._next

    def _take(self, text: str, *, close: bool = False) -> bool:
        found = self._next is not None and self._next.text == text and (self._next.close or not close)
        self._at += found
        return found

    def _word(self) -> str:
        assert self._next
        assert self._next.kind == "word", self._next
        self._at += 1
        return self._words[self._at - 1].text
