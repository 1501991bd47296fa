"""The triggers by which the database itself keeps records as they are: which of them are out of the way."""

from typing import Final

from sqlalchemy import Connection, text

_NEEDED: Final = {
    "sqlite": {
        "entries": {"entries_are_not_changed", "entries_are_not_deleted", "entries_are_linked"},
        "contents": {"contents_are_not_changed", "contents_are_erased", "contents_are_of_the_last"},
    },
    "postgresql": {
        "entries": {"entries_are_linked", "entries_are_kept", "entries_are_not_emptied"},
        "contents": {
            "contents_are_of_the_last", "contents_are_not_changed", "contents_are_erased", "contents_are_not_emptied",
        },
    },
}  # fmt: skip
_THERE: Final = {
    "sqlite": "SELECT tbl_name, name FROM sqlite_master WHERE type = 'trigger'",
    # One that is disabled, or enabled for replicas alone, is there in name only.
    "postgresql": (
        "SELECT relname, tgname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid "
        "WHERE tgenabled IN ('O', 'A') AND relnamespace = current_schema()::regnamespace"
    ),
}


def missing(connection: Connection) -> list[str]:
    """The names of the triggers that are needed, and are not there or not in force."""
    kind = connection.dialect.name
    there = {(table, name) for table, name in connection.execute(text(_THERE[kind]))}
    return sorted(name for table, names in _NEEDED[kind].items() for name in names if (table, name) not in there)


def missing_said(connection: Connection) -> str | None:
    """What is missing, and what to do about it, in a sentence or two; None where nothing is."""
    found = missing(connection)
    if not found:
        return None
    return (
        f"The database lacks triggers that keep records as they are: {', '.join(found)}. What is kept could be changed "
        "or erased meanwhile: find out who took them away, and restore a backup that has them (docs/records.md)."
    )
