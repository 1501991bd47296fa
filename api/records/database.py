"""The database: SQLite by default, PostgreSQL by its address."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Final

from sqlalchemy import URL, Connection, Engine
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from api.records.engines import PATIENCE, TRANSACTION, BadAddress, engine_of, read_address, wait_for_long
from api.records.problems import NoDatabase, PerhapsKept
from api.records.together import Together

__all__ = ["BadAddress", "Database", "NoDatabase"]


class Database:
    """A database, and the ways to use it: reading, writing in one transaction (alone or together), outside of any."""

    def __init__(self, address: str) -> None:
        """Prepare to connect, and do not connect yet. Raises BadAddress."""
        self._url = read_address(address)
        self._engine = engine_of(self._url)
        self._turn = Lock()
        self.together = Together(self.writing)

    @property
    def engine(self) -> Engine:
        """SQLAlchemy's own."""
        return self._engine

    @property
    def url(self) -> URL:
        """The address. Printed, it hides its password."""
        return self._url

    @property
    def file(self) -> Path | None:
        """The file of SQLite; None of PostgreSQL."""
        return Path(self._url.database or "") if self._url.get_backend_name() == "sqlite" else None

    @property
    def missing(self) -> bool:
        """Whether SQLite's file is not there yet. Whether PostgreSQL is there, only connecting tells."""
        try:
            return self.file is not None and not self.file.exists()
        except OSError:  # its folder may not be looked into: connecting says so
            return False

    def make(self) -> None:
        """Make SQLite's file, empty, where there is none: readable by its owner only. Raises NoDatabase."""
        if self.file is None or not self.missing:
            return
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            # Not left to SQLite: it would let everyone on this computer read it.
            self.file.touch(mode=0o600)
        except OSError as error:
            raise NoDatabase(f"its file cannot be made ({type(error).__name__})") from None

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection to read by. Raises NoDatabase."""
        with _said(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection whose transaction is whole: all of it is kept when this ends, or nothing.

        Raises NoDatabase where nothing is, and PerhapsKept where the database was lost as it was told to keep it.
        """
        # A writer locks SQLite at once: two that read first and write then would both fail.
        options = {TRANSACTION: "BEGIN IMMEDIATE"}
        ending = False
        try:
            with (
                self._alone(),
                _said(),
                self._engine.connect().execution_options(**options) as connection,
                connection.begin(),
            ):
                yield connection
                ending = True
        except NoDatabase as error:
            # SQLite is no other program: it says whether it has kept it.
            raise (PerhapsKept(*error.args) if ending and self.file is None else error) from None

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Writers of one process take turns before they connect.

        All but one would only wait for the database's lock, and slow down the one that has it.
        """
        if not self._turn.acquire(timeout=PATIENCE):
            raise NoDatabase(_REASONS["TimeoutError"])
        try:
            yield
        finally:
            self._turn.release()

    @contextmanager
    def outside(self) -> Iterator[Connection]:
        """A connection without a transaction, for what takes long and works in none. Raises NoDatabase."""
        with _said(), self._engine.connect() as connection:
            if self.file:
                yield connection.execution_options(**{TRANSACTION: ""})
                return
            connection.execution_options(isolation_level="AUTOCOMMIT")
            wait_for_long(connection)
            connection.exec_driver_sql("SET statement_timeout = 0")
            yield connection
            # Not to be used again: others are to have less patience.
            connection.invalidate()

    def close(self) -> None:
        """End every connection that is not in use."""
        self._engine.dispose()


@contextmanager
def _said() -> Iterator[None]:
    """Say plainly that the database failed. The driver's own message could repeat what was to be kept."""
    try:
        yield
    except DBAPIError as error:
        raise NoDatabase(_why(error.orig)) from None
    except SQLAlchemyError as error:
        raise NoDatabase(_REASONS.get(type(error).__name__, type(error).__name__)) from None


_REASONS: Final = {
    "SQLITE_BUSY": "another program holds it for too long",
    "SQLITE_LOCKED": "another program holds it for too long",
    "SQLITE_CANTOPEN": "its file is not there, or cannot be opened",
    "SQLITE_CORRUPT": "its file is damaged",
    "SQLITE_FULL": "its disk is full",
    "SQLITE_IOERR": "its disk fails",
    "SQLITE_NOTADB": "its file is no database",
    "SQLITE_READONLY": "it may not be written to",
    "25006": "it may not be written to",
    "3D000": "there is no database of that name",
    "42501": "this user may not do that there",
    "53100": "its disk is full",
    "53300": "it has too many connections already",
    "55P03": "another program holds it for too long",
    "57014": "it takes too long",
    "TimeoutError": "too many are using it at once",
    "NoAnswer": "it does not answer",
    "OperationalError": "it cannot be reached, has too many connections already, or refuses the user or password",
}


def _why(error: BaseException | None) -> str:
    """Why, by the code that SQLite or PostgreSQL gives; else by the error's name."""
    code = getattr(error, "sqlite_errorname", None) or getattr(error, "sqlstate", None) or type(error).__name__
    # SQLite's longer names say more exactly what its shorter ones do: SQLITE_BUSY_SNAPSHOT.
    short = "_".join(code.split("_")[:2])
    return _REASONS.get(short, code)
