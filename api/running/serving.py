"""Serving the API: what is checked before it listens, one process or several, and an end that loses no answer."""

import errno
import gc
import ipaddress
import logging
import os
import signal
import socket
import threading
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from multiprocessing import parent_process
from typing import Any, Final

import typer
import uvicorn
from fastapi import FastAPI
from uvicorn.config import STARTUP_FAILURE
from uvicorn.supervisors import Multiprocess
from uvicorn.supervisors.multiprocess import Process

from api.adapters.mappings import MappingError
from api.describing.browsing import can_be_browsed
from api.records.database import NoDatabase
from api.records.migrating import WrongSchema, check
from api.running.assembling import assemble
from api.running.environment import read_settings
from api.running.settings import Settings
from api.sign_in.config import BadSignIn
from api.watching.faults import note_unforeseen
from api.watching.logs import start_logging
from api.watching.sharing import note_if_alone, shared
from rules_engine.case import CaseRefused
from rules_engine.cli import today
from rules_engine.loading import RulesetError
from rules_engine.workbench.ledger.reading import LedgerError

GRACE: Final = 60
"""Seconds in which what was accepted has to be answered once the service is told to stop: as long as a full batch."""
_HOW: Final[dict[str, Any]] = {
    # Its own access log would show what callers put into addresses; the API writes one that does not.
    "access_log": False,
    "log_config": None,
    "server_header": False,
    "timeout_graceful_shutdown": GRACE,
    # Seconds that a worker has to say that it lives: as long as one that is busy might need.
    "timeout_worker_healthcheck": 15,
}
START_WITHIN: Final = 180
"""Seconds that a worker has to begin. On a computer that is busy with other things that takes many times as long as
otherwise; were it ended for it, so would be the next, and none would ever serve."""
_log = logging.getLogger(__name__)


class CannotServe(Exception):
    """The service cannot be started. Has the sentences that say why, and the status to end with."""

    def __init__(self, status: int, *sentences: str) -> None:
        """Keep them."""
        self.status, self.sentences = status, sentences
        super().__init__(*sentences)


def application(settings: Settings | None = None) -> FastAPI:
    """The API as the settings have it, or else the environment: a factory for any ASGI server."""
    settings = settings or read_settings()
    start_logging(settings.log_level)
    return assemble(settings, today)


def serve(settings: Settings, clock: Callable[[], date]) -> None:
    """Serve until told to stop, once where is said on standard output. Raises CannotServe."""
    if settings.sign_in == "none" and not _loopback(settings.host):
        raise CannotServe(
            2,
            "There is no sign-in yet, so the API is served to this computer only: leave --host out, or set up sign-in "
            "(THRESHOLDS_SIGN_IN=required).",
        )
    api = _checked(settings, clock)
    for note in api.state.rulebooks.passages.notes:
        typer.echo(f"Note: {note}", err=True)
    if api.state.assets is None or not can_be_browsed():
        typer.echo("Note: there are no pages, as their assets are not built: make assets builds them.", err=True)
    listening = _listening(settings.host, settings.port)
    start_logging(settings.log_level)
    address, bound = listening.getsockname()[:2]
    shown = f"[{address}]" if ":" in address else address
    typer.echo(
        f"Serving on http://{shown}:{bound}/ (the pages, in a browser; for programs /openapi.json, shown at /docs). "
        "Ctrl-C stops it."
    )
    _log.info("Serving, workers: %s", settings.workers)
    if settings.workers == 1:
        _alone(api, listening)
    else:
        # The workers make their own.
        api.state.records.database.close()
        del api
        gc.collect()
        _together(settings, listening)
    _log.info("Stopped")


def _checked(settings: Settings, clock: Callable[[], date]) -> FastAPI:
    """The API, which can assess a case today and has a database that fits. Raises CannotServe."""
    try:
        api = assemble(settings, clock)
        api.state.mappings.check(api.state.rulebooks.on(clock()))
        check(api.state.records.database)
    except MappingError as error:
        raise CannotServe(1, "The mappings of forms have to be mended first:", str(error)) from None
    except (RulesetError, LedgerError) as error:
        raise CannotServe(1, "The rulesets have to be mended before cases can be assessed:", str(error)) from None
    except CaseRefused as refused:
        raise CannotServe(1, f"Nothing can be assessed today: {refused.errors[0].detail}") from None
    except (BadSignIn, WrongSchema) as error:
        raise CannotServe(1, str(error)) from None
    except NoDatabase:
        raise CannotServe(
            1,
            "The database does not answer. Look whether it runs and THRESHOLDS_DATABASE_URL is right; "
            "if it is a new one, run thresholds db migrate first.",
        ) from None
    return api


def _loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _listening(host: str, port: int) -> socket.socket:
    """A socket bound to the address. Raises CannotServe where it cannot be had."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Said to be TCP, or asyncio would let each part of an answer wait until the caller has confirmed the one before.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
        # From now on: who connects before all is ready waits, and is not turned away.
        listening.listen()
    except OSError as error:
        listening.close()
        if error.errno == errno.EADDRINUSE:
            told = f"Port {port} is not free: end what uses it, or choose another, such as --port {port + 1}."
        else:
            told = "Nothing can listen there: the host has to be an address of this computer, the port one you may use."
        raise CannotServe(1, told) from None
    return listening


def _alone(api: FastAPI, listening: socket.socket) -> None:
    """Serve from this process."""
    server = uvicorn.Server(uvicorn.Config(api, **_HOW))
    # uvicorn raises the signal again once it has stopped: this ends with 0 all the same.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, server.handle_exit)
    server.run(sockets=[listening])


def _together(settings: Settings, listening: socket.socket) -> None:
    """Serve from several processes on one socket, each replaced should it end. Raises CannotServe."""
    with shared():
        config = uvicorn.Config(partial(_worker, settings), factory=True, workers=settings.workers, **_HOW)
        supervisor = _Supervisor(config, [listening])
        supervisor.run()
    if any(process.exitcode == STARTUP_FAILURE for process in supervisor.processes):
        raise CannotServe(1, "A worker could not start: the log says why.")


class _Supervisor(Multiprocess):
    """uvicorn's own, which stops listening before it ends its workers, and notes those that it replaced.

    A worker that has just been started is left to begin.
    """

    def __init__(self, config: uvicorn.Config, sockets: list[socket.socket]) -> None:
        super().__init__(config, sockets)
        self._asked: dict[int | None, float] = {}
        self._heard: set[int | None] = set()

    def keep_subprocess_alive(self) -> None:
        before = {process.pid for process in self.processes}
        starting = [process for process in self.processes if self._starts(process)]
        self.processes = [process for process in self.processes if process not in starting]
        super().keep_subprocess_alive()
        self.processes += starting
        for pid in before - {process.pid for process in self.processes}:
            _log.warning("The worker %s ended, and was replaced", pid)

    def _starts(self, process: Process) -> bool:
        """Whether a worker was never heard of, and still may be. It is asked once, and not waited for."""
        if process.pid in self._heard or not process.process.is_alive():
            return False
        if process.pid not in self._asked:
            self._asked[process.pid] = time.monotonic()
            process.parent_conn.send(b"ping")
        if process.parent_conn.poll():
            process.parent_conn.recv()
            self._heard.add(process.pid)
            return False
        return time.monotonic() - self._asked[process.pid] < START_WITHIN

    def terminate_all(self) -> None:
        # Else callers would wait in a queue that no worker looks into any more.
        for listening in self.sockets:
            listening.close()
        super().terminate_all()


def _worker(settings: Settings) -> FastAPI:
    """The API in a process of several."""
    try:
        api = application(settings)
    except Exception as error:  # noqa: BLE001 (whatever it is, the supervisor has to be told)
        note_unforeseen(error)
        # Says that another try would fail as well.
        raise SystemExit(STARTUP_FAILURE) from None
    note_if_alone(settings.workers)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    return api


def _end_with_parent() -> None:
    """Stop gracefully once the supervisor is gone, however it went: a worker left over would hold the port."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        _log.warning("The supervisor is gone: stopping")
        os.kill(os.getpid(), signal.SIGTERM)
