"""The service's log: a line of JSON for each event, of fields that are listed here, and nothing that a caller wrote.

What this project's own modules say is written to be logged, and hold no word of a case. Of what other packages
say only who spoke is kept: their messages can hold addresses, statements and values.
"""

import json
import logging
import logging.config
import os
import sys
import threading
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Final

REQUEST_ID: Final[ContextVar[str | None]] = ContextVar("request_id", default=None)
"""The id of the request being answered. Threads that work for it know it too."""
FIELDS: Final = ("method", "route", "status", "milliseconds", "tenant", "caller")
"""What a record may carry as ``extra`` beside its text."""
_OURS: Final = ("api", "rules_engine")


class Line(logging.Formatter):
    """A record as a line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """Only the fields that are listed; of an exception only its class."""
        ours = record.name.partition(".")[0] in _OURS
        told: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "event": record.getMessage() if ours else "(another package's message)",
            "logger": record.name,
            "request_id": REQUEST_ID.get(),
            **{name: getattr(record, name, None) for name in FIELDS},
            "exception": record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else None,
            "worker": os.getpid(),
        }
        return json.dumps({name: value for name, value in told.items() if value is not None})


def start_logging(level: str) -> None:
    """Log to standard error from ``level`` on; of other packages, whose messages say nothing here, warnings only."""
    least = level.upper()
    logging.config.dictConfig({
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"line": {"()": Line}},
        "handlers": {"errors": {"class": "logging.StreamHandler", "formatter": "line"}},
        "root": {"level": "ERROR" if least == "ERROR" else "WARNING", "handlers": ["errors"]},
        "loggers": {name: {"level": least} for name in _OURS},
    })  # fmt: skip
    # A record that cannot be written would be printed with all that it holds.
    logging.raiseExceptions = False
    logging.captureWarnings(capture=True)
    # What nobody caught would be printed with its message.
    threading.excepthook = _of_thread
    sys.unraisablehook = _unraisable


def _of_thread(told: threading.ExceptHookArgs) -> None:
    _log.error("A thread ended by %s", told.exc_type.__name__)


def _unraisable(told: "sys.UnraisableHookArgs") -> None:
    _log.error("An error that nobody could be told of: %s", told.exc_type.__name__)


_log = logging.getLogger(__name__)
