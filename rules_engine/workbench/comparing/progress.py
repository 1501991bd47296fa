"""Progress on standard error, where that is a terminal."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

Told = Callable[[int], None]
"""Hears how many are done by now."""


@contextmanager
def progress(of: str, whole: int | None) -> Iterator[Told]:
    """Shows how many of something are done, of so many if that is known; and nothing once all are."""
    console = Console(stderr=True)
    columns = TextColumn(of), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as shown:
        task = shown.add_task("", total=whole)
        yield lambda done: shown.update(task, completed=done)
