"""The cmdlets that the PowerShell guide uses, as 5.1 and 7 have them."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import httpx2

Version = Literal["5.1", "7"]
_WEB = {"-Method", "-Uri", "-Headers", "-ContentType", "-Body"}


class Failed(Exception):
    """A request was answered with 400 or more."""

    def __init__(self, answer: httpx2.Response) -> None:
        """Keep it as a script sees it."""
        self.record = {
            "Exception": {"Response": {"StatusCode": answer.status_code}},
            "ErrorDetails": {"Message": answer.text},
        }
        super().__init__(answer.status_code)


@dataclass
class Cmdlets:
    """What commands do, in a version, in a folder, with requests that go to a service."""

    version: Version
    folder: Path
    client: httpx2.Client

    def do(self, name: str, given: Any, options: dict[str, Any]) -> Any:  # noqa: ANN401 (any value)
        """Do what a command says, with what is piped into it."""
        known, what = self._all()[name]
        assert set(options) <= known, f"{name} {options}"
        return what(given, options)

    def _all(self) -> dict[str, tuple[set[str], Callable[[Any, dict[str, Any]], Any]]]:
        return {
            "Get-Content": ({"-Path", "-Raw"}, self._content),
            "ConvertTo-Json": ({"-Depth"}, self._to_json),
            "ConvertFrom-Json": (set(), self._from_json),
            "Invoke-RestMethod": (_WEB, self._rest),
            "Invoke-WebRequest": (_WEB | {"-UseBasicParsing", "-OutFile"}, self._web),
        }

    def _content(self, _: None, options: dict[str, Any]) -> str:
        assert options["-Raw"] is True
        path: Path = self.folder / options["-Path"]
        return path.read_text(encoding="utf-8")

    @staticmethod
    def _to_json(given: object, options: dict[str, Any]) -> str:
        return json.dumps(_cut(given, options.get("-Depth", 2)), ensure_ascii=False)

    @staticmethod
    def _from_json(given: str, _: dict[str, Any]) -> Any:  # noqa: ANN401 (JSON)
        return json.loads(given)

    def _rest(self, _: None, options: dict[str, Any]) -> Any:  # noqa: ANN401 (JSON)
        return json.loads(self._text(self._sent(options)))

    def _web(self, _: None, options: dict[str, Any]) -> dict[str, Any] | None:
        assert options["-UseBasicParsing"] is True
        answer = self._sent(options)
        if "-OutFile" in options:
            (self.folder / options["-OutFile"]).write_bytes(answer.content)
            return None
        etag = answer.headers["etag"]
        headers = {"ETag": etag if self.version == "5.1" else [etag]}
        return {"Headers": headers, "Content": self._text(answer), "RawContentStream": answer.content}

    def _sent(self, options: dict[str, Any]) -> httpx2.Response:
        body = options.get("-Body", b"")
        if isinstance(body, str):
            body = body.encode("iso-8859-1" if self.version == "5.1" else "utf-8", "replace")
        headers = options.get("-Headers", {})
        if "-ContentType" in options:
            headers = {**headers, "Content-Type": options["-ContentType"]}
        answer = self.client.request(
            options.get("-Method", "Get").upper(), options["-Uri"], headers=headers, content=body
        )
        if answer.is_error:
            raise Failed(answer)
        return answer

    def _text(self, answer: httpx2.Response) -> str:
        """What 5.1 reads is Latin-1, unless the answer says what it is."""
        said = "charset" in answer.headers["content-type"]
        return answer.text if said or self.version == "7" else answer.content.decode("iso-8859-1")


def _cut(value: object, depth: int) -> object:
    """A value with texts in the place of whatever is deeper."""
    if not isinstance(value, dict | list):
        return value
    if depth < 0:
        return "System.Collections.Hashtable" if isinstance(value, dict) else "System.Object[]"
    if isinstance(value, dict):
        return {key: _cut(one, depth - 1) for key, one in value.items()}
    return [_cut(one, depth - 1) for one in value]
