"""A computer without any network but its own."""

import fcntl
import os
import shutil
import socket
import struct
import subprocess
from functools import cache
from ipaddress import IPv6Address
from itertools import pairwise
from pathlib import Path
from typing import Final

_FLAGS_SET: Final = 0x8914
_UP: Final = 0x1 | 0x40


def bring_up() -> None:
    """Let this computer be reached by itself, where this process is alone in a network that is new."""
    with socket.socket() as any_of_it:
        try:
            any_of_it.bind(("127.0.0.1", 0))
            any_of_it.listen()
            with socket.create_connection(any_of_it.getsockname(), timeout=5):
                return
        except OSError:
            fcntl.ioctl(any_of_it, _FLAGS_SET, struct.pack("16sh", b"lo", _UP))


def addresses() -> list[str]:
    """Every address by which this computer could speak to another, and its own to itself."""
    told = Path("/proc/net/fib_trie").read_text(encoding="ascii")
    local = [before.split()[-1] for before, at in pairwise(told.splitlines()) if at.strip() == "/32 host LOCAL"]
    return sorted({*local, *(_readable(line) for line in Path("/proc/net/if_inet6").read_text().splitlines())})


def _readable(line: str) -> str:
    return str(IPv6Address(int(line.split(maxsplit=1)[0], 16)))


@cache
def alone() -> tuple[str, ...] | None:
    """What to put before a command for it to have no network; None where this computer does not let us.

    Root makes a network; anybody else has to make a world of their own first.
    """
    world = () if os.geteuid() == 0 else ("--user", "--map-current-user", "--keep-caps")
    command = ("unshare", *world, "--net")
    if shutil.which("unshare") is None:
        return None
    tried = subprocess.run([*command, "true"], capture_output=True, check=False)
    return command if tried.returncode == 0 else None
