"""A terminal, as someone has who follows a guide: what one command sets, the next ones have."""

import secrets
import subprocess
from pathlib import Path
from typing import Self


class Shell:
    """bash in a folder, that stops at the first command that fails."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        """Keep where it is, and what its commands have around them."""
        self._folder, self._environment = folder, environment

    def __enter__(self) -> Self:
        """Open it."""
        self._errors = (self._folder.parent / "errors").open("w+", encoding="utf-8")
        self._bash = subprocess.Popen(
            ["/bin/bash", "-euo", "pipefail"],
            cwd=self._folder,
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
        )
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self._bash.communicate(timeout=60)
        self._errors.close()

    def run(self, commands: str) -> str:
        """What some commands print."""
        assert self._bash.stdin
        assert self._bash.stdout
        # Where they fail there is no more of it, and the end is never printed.
        end = secrets.token_hex(16)
        self._bash.stdin.write(f"{commands}\necho; echo {end}\n")
        self._bash.stdin.flush()
        told: list[str] = []
        for line in self._bash.stdout:
            if line.strip() == end:
                return "".join(told).removesuffix("\n")
            told.append(line)
        self._errors.seek(0)
        raise AssertionError(f"{commands}\nprinted {''.join(told)}\nand ended with {self._errors.read()}")
