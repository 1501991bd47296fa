"""A page of a real browser, driven over a pipe, and all that it asked for and complained of."""

import json
import os
import select
import shutil
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

Json = dict[str, Any]

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
"""The browser of this computer, if it has one."""

PATIENCE = 60.0
"""How many seconds to wait for the browser before the test fails."""

# Chromium reads its orders from file 3, and writes what happens to file 4.
_START = (
    "import os; from sys import argv; os.dup2(int(argv[1]), 3); os.dup2(int(argv[2]), 4); os.execv(argv[3], argv[3:])"
)
_QUIETLY = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--no-first-run",
)


class ChromiumPage:
    """A page, in a browser of its own that keeps what it keeps in a folder."""

    def __init__(self, chromium: str, folder: Path) -> None:
        """Start the browser."""
        orders, self._tell = os.pipe()
        self._hear, answers = os.pipe()
        command = [sys.executable, "-c", _START, str(orders), str(answers), chromium, *_QUIETLY]
        with (folder / "chromium.log").open("w") as log:
            self._process = subprocess.Popen(
                [*command, f"--user-data-dir={folder}", "--remote-debugging-pipe", "about:blank"],
                pass_fds=(orders, answers),
                stderr=log,
            )
        os.close(orders)
        os.close(answers)
        self._number, self._heard, self._session = 0, b"", ""
        self._events: list[Json] = []
        target = self._order("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._order("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Network", "Log", "Runtime"):
            self._order(f"{domain}.enable")

    def __enter__(self) -> Self:
        """The page."""
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        """End the browser, which ends when nobody gives it orders any more."""
        os.close(self._tell)
        try:
            self._process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        os.close(self._hear)

    def open(self, address: str) -> None:
        """Go to an address."""
        self._order("Page.navigate", url=address)

    def run(self, script: str) -> Any:  # noqa: ANN401 (whatever JSON the script comes to)
        """What a script comes to, in the page."""
        told = self._order("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in told, told["exceptionDetails"]
        return told["result"].get("value")

    def wait_for(self, script: str) -> Any:  # noqa: ANN401 (as above)
        """What a script comes to, once that is something."""
        until = time.monotonic() + PATIENCE
        while not (found := self.run(script)):
            assert time.monotonic() < until, f"the page never came to: {script}"
            time.sleep(0.05)
        return found

    def click(self, selector: str) -> None:
        """Click on the first thing that a selector finds, once there is one."""
        self.wait_for(f"{_first(selector)} !== null")
        self.run(f"{_first(selector)}.click()")

    def fill(self, selector: str, text: str) -> None:
        """Write into a field, as typing does, once there is one."""
        self.wait_for(f"{_first(selector)} !== null")
        # A script that watches the field would overlook a value that is merely set.
        set_value = "Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set"
        self.run(f"{set_value}.call({_first(selector)}, {json.dumps(text)})")
        self.run(f"{_first(selector)}.dispatchEvent(new Event('input', {{bubbles: true}}))")

    def asked_for(self) -> list[str]:
        """The address of every request that the page made."""
        return [told["request"]["url"] for told in self._told("Network.requestWillBeSent")]

    def complaints(self) -> list[str]:
        """What the browser and the page's scripts complained of."""
        told = [entry["entry"]["text"] for entry in self._told("Log.entryAdded")]
        return told + [str(error["exceptionDetails"]) for error in self._told("Runtime.exceptionThrown")]

    def _told(self, event: str) -> list[Json]:
        return [message["params"] for message in self._events if message["method"] == event]

    def _order(self, method: str, **parameters: object) -> Json:
        self._number += 1
        order: Json = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            order["sessionId"] = self._session
        os.write(self._tell, json.dumps(order).encode() + b"\0")
        while True:
            message = self._message()
            if message.get("id") == self._number:
                assert "error" not in message, message
                answer: Json = message["result"]
                return answer
            self._events.append(message)

    def _message(self) -> Json:
        """The next message: each ends with a zero byte."""
        while b"\0" not in self._heard:
            ready, _, _ = select.select([self._hear], [], [], PATIENCE)
            part = os.read(self._hear, 1 << 16) if ready else b""
            assert part, "the browser has ended" if ready else "the browser hangs"
            self._heard += part
        first, _, self._heard = self._heard.partition(b"\0")
        message: Json = json.loads(first)
        return message


def _first(selector: str) -> str:
    return f"document.querySelector({json.dumps(selector)})"
