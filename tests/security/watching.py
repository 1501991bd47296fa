"""A service of which every attempt to reach another computer is noted."""

import json
from pathlib import Path
from typing import Any, Final

from tests.api.services import Service

_NOTE: Final = """
import json, os, sys

_AT = os.open({path!r}, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)


def _note(event, told):
    if event in {{"socket.connect", "socket.sendto", "socket.sendmsg"}}:
        address = told[1] if len(told) > 1 else None
    elif event in {{"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "urllib.Request"}}:
        address = list(told[:2])
    else:
        return
    address = [str(part) for part in address] if isinstance(address, (tuple, list)) else str(address)
    os.write(_AT, (json.dumps([event, address]) + "\\n").encode())


sys.addaudithook(_note)
"""


class Watched(Service):
    """The real command, each of whose processes notes what it tries, whether or not anybody answers."""

    def __init__(self, folder: Path, workers: int = 1, **settings: str) -> None:
        """Have every Python that it starts begin by watching itself."""
        super().__init__(folder, workers, **settings)
        self._noted = folder / "noted"
        hook = folder / "hook"
        hook.mkdir()
        (hook / "sitecustomize.py").write_text(_NOTE.format(path=str(self._noted)), encoding="utf-8")
        self._environment["PYTHONPATH"] = str(hook)

    @property
    def tried(self) -> list[Any]:
        """What it tried to reach: each time how, and where to."""
        # It is not there before it is watched: a service that is not watched shows nothing.
        return [json.loads(line) for line in self._noted.read_text(encoding="utf-8").splitlines()]
