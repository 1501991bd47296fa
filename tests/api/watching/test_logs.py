"""The log: lines of JSON, of fields that are listed, and nothing that a caller wrote."""

import io
import json
import logging
import os
import sys
import threading
import warnings
from collections.abc import Callable, Iterator

import pytest

from api.watching.logs import FIELDS, REQUEST_ID, start_logging

CANARY = "jane-doe-CANARY"
ALLOWED = {"time", "level", "event", "logger", "request_id", *FIELDS, "exception", "worker"}


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], list[dict[str, object]]]]:
    """What was logged since; logging is as it was afterwards."""
    before = logging.raiseExceptions, threading.excepthook, sys.unraisablehook
    root = logging.getLogger()
    level, handlers = root.level, root.handlers[:]
    written = io.StringIO()
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stderr", written)
        start_logging("info")

    def read() -> list[dict[str, object]]:
        told = written.getvalue()
        written.seek(0)
        written.truncate()
        return [json.loads(line) for line in told.splitlines()]

    yield read
    logging.captureWarnings(capture=False)
    logging.raiseExceptions, threading.excepthook, sys.unraisablehook = before
    root.setLevel(level)
    root.handlers[:] = handlers
    for name in ("api", "rules_engine"):
        logging.getLogger(name).setLevel(logging.NOTSET)


Lines = Callable[[], list[dict[str, object]]]


def test_a_line_has_what_happened_and_who_said_so(lines: Lines) -> None:
    """The service's own modules say it in words; a request adds its own fields."""
    token = REQUEST_ID.set("0123456789")
    logging.getLogger("api.watching.guard").info(
        "GET /livez 200", extra={"route": "/livez", "status": 200, "other": CANARY}
    )
    REQUEST_ID.reset(token)
    (line,) = lines()
    assert (line["event"], line["level"], line["logger"]) == ("GET /livez 200", "info", "api.watching.guard")
    assert (line["request_id"], line["route"], line["status"]) == ("0123456789", "/livez", 200)
    assert line.keys() <= ALLOWED


@pytest.mark.parametrize("name", ["uvicorn.error", "sqlalchemy.engine.Engine", "asyncio", "apish"])
def test_of_other_packages_only_who_spoke_is_kept(lines: Lines, name: str) -> None:
    """Their messages could hold addresses, statements and values, and so could what they failed with."""
    try:
        int(CANARY)
    except ValueError:
        logging.getLogger(name).exception("SELECT %s", CANARY, extra={"event": CANARY, "body": CANARY})
    (line,) = lines()
    assert (line["logger"], line["exception"], line["level"]) == (name, "ValueError", "error")
    assert CANARY not in json.dumps(line)


def test_of_our_own_failures_only_the_class_is_kept(lines: Lines) -> None:
    """What an error says could repeat a case."""
    try:
        os.environ[CANARY]
    except KeyError:
        logging.getLogger("rules_engine.inference").exception("The second decider could not start")
    (line,) = lines()
    assert (line["event"], line["exception"]) == ("The second decider could not start", "KeyError")
    assert CANARY not in json.dumps(line)


def test_other_packages_are_heard_from_warnings_on(lines: Lines) -> None:
    """What says nothing more than who spoke is kept only where something is amiss."""
    logging.getLogger("uvicorn.error").info("Started")
    logging.getLogger("api.watching.guard").debug("not asked for")
    assert lines() == []


def test_only_errors_may_be_asked_for(lines: Lines, monkeypatch: pytest.MonkeyPatch) -> None:
    """The level holds for everyone."""
    monkeypatch.setattr(sys, "stderr", logging.getLogger().handlers[0].stream)  # type: ignore[attr-defined]
    start_logging("error")
    logging.getLogger("api.watching.guard").warning("no")
    logging.getLogger("uvicorn.error").warning("no")
    logging.getLogger("api.watching.guard").error("yes")
    assert [line["event"] for line in lines()] == ["yes"]


def test_what_nobody_caught_is_a_line_too(
    lines: Lines, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A thread that fails, a warning, and a record that cannot be written: none prints what it holds."""

    def fail() -> None:
        raise RuntimeError(CANARY)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    with warnings.catch_warnings(), monkeypatch.context() as patch:
        warnings.simplefilter("always")
        # pytest gathers warnings itself: here they go where they go when the service begins.
        logging.captureWarnings(capture=False)
        patch.setattr(sys, "stderr", logging.getLogger().handlers[0].stream)  # type: ignore[attr-defined]
        start_logging("info")
        warnings.warn(CANARY, stacklevel=1)

    class Fails:
        """Fails as it goes, where nobody can catch it."""

        def __del__(self) -> None:
            raise OSError(CANARY)

    Fails()
    logging.getLogger("api.watching.guard").info("%d", CANARY)
    told = lines()
    assert capsys.readouterr() == ("", "")
    assert [line["logger"] for line in told] == ["api.watching.logs", "py.warnings", "api.watching.logs"]
    assert "RuntimeError" in str(told[0]["event"])
    assert CANARY not in json.dumps(told)
