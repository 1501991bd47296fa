"""Entries, their contents, what was sent, and keys; with the triggers that keep entries as they are."""

from typing import Final

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_ERASED: Final = """
    EXISTS (
        SELECT 1 FROM entries kept JOIN entries erasure
            ON erasure.tenant = kept.tenant AND erasure.about = kept.about AND erasure.number > kept.number
        WHERE kept.tenant = OLD.tenant AND kept.number = OLD.number
            AND kept.kind IN ('assessment', 'decision') AND erasure.kind = 'erasure'
    )"""
"""An erasure says that what is to go should go: written first, in the same transaction."""
_HELD: Final = """
    EXISTS (
        SELECT 1 FROM entries kept JOIN entries hold
            ON hold.tenant = kept.tenant AND hold.about = kept.about
        WHERE kept.tenant = OLD.tenant AND kept.number = OLD.number
        GROUP BY kept.number
        HAVING SUM(CASE hold.kind WHEN 'hold' THEN 1 WHEN 'release' THEN -1 ELSE 0 END) > 0
    )"""
"""More legal holds were put on it than lifted: two that hold it have both to release it."""
_NEXT: Final = """
    NEW.number = (SELECT COALESCE(MAX(number), 0) + 1 FROM entries WHERE tenant = NEW.tenant)
    AND NEW.previous = COALESCE(
        (SELECT digest FROM entries WHERE tenant = NEW.tenant AND number = NEW.number - 1), '')
    AND NOT EXISTS (SELECT 1 FROM entries WHERE tenant = NEW.tenant AND id = NEW.id)"""
"""An entry is linked to the one before it. Without this, SQLite's INSERT OR REPLACE would put it in another's place."""
_OF_THE_LAST: Final = """
    NEW.number = (SELECT MAX(number) FROM entries WHERE tenant = NEW.tenant)
    AND NOT EXISTS (SELECT 1 FROM contents WHERE tenant = NEW.tenant AND number = NEW.number)"""
"""A content comes with its entry: none is put in another's place, and none that was erased comes back."""


def upgrade() -> None:
    """Make everything."""
    number = sa.BigInteger().with_variant(sa.Integer, "sqlite")
    op.create_table(
        "entries",
        sa.Column("tenant", sa.Text, nullable=False),
        sa.Column("number", number, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("about", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("previous", sa.Text, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("tenant", "number"),
        sa.UniqueConstraint("tenant", "id"),
        sqlite_strict=True,
    )
    op.create_index("entries_about", "entries", ["tenant", "about"])
    op.create_table(
        "contents",
        sa.Column("tenant", sa.Text, nullable=False),
        sa.Column("number", number, nullable=False),
        sa.Column("salt", sa.LargeBinary, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("reference", sa.Text),
        sa.Column("kept_by", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("tenant", "number"),
        sa.ForeignKeyConstraint(["tenant", "number"], ["entries.tenant", "entries.number"]),
        sqlite_strict=True,
    )
    op.create_index("contents_reference", "contents", ["tenant", "reference"])
    op.create_table(
        "sent",
        sa.Column("tenant", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("tenant", "key"),
        sqlite_strict=True,
    )
    op.create_index("sent_at", "sent", ["tenant", "at"])
    op.create_table(
        "keys",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("tenant", sa.Text, nullable=False),
        sa.Column("client", sa.Text, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("scopes", sa.Text, nullable=False),
        sa.Column("made_at", sa.Text, nullable=False),
        sa.Column("expires_at", sa.Text),
        sa.Column("revoked_at", sa.Text),
        sqlite_strict=True,
    )
    if op.get_context().dialect.name == "sqlite":
        statements: tuple[str, ...] = _SQLITE
    else:
        # A table of the same name in a caller's own temporary schema would otherwise be asked instead.
        schema = op.get_bind().scalar(sa.text("SELECT quote_ident(current_schema())"))
        statements = tuple(one.replace("(SEARCH)", f"SET search_path = {schema}, pg_temp") for one in _POSTGRESQL)
    for statement in statements:
        op.execute(sa.text(statement))


def _refusing(name: str, when: str, table: str, unless: str, why: str) -> str:
    """A trigger of SQLite."""
    # What cannot be known, as of NULL, is refused too.
    return (
        f"CREATE TRIGGER {name} BEFORE {when} ON {table} WHEN ({unless}) IS NOT TRUE "
        f"BEGIN SELECT RAISE(ABORT, '{why}'); END"
    )


_APPEND_ONLY: Final = "records are append-only"
_LINKED: Final = "an entry follows the last one"
_SQLITE: Final = (
    _refusing("entries_are_not_changed", "UPDATE", "entries", "0", _APPEND_ONLY),
    _refusing("entries_are_not_deleted", "DELETE", "entries", "0", _APPEND_ONLY),
    _refusing("entries_are_linked", "INSERT", "entries", _NEXT, _LINKED),
    _refusing("contents_are_not_changed", "UPDATE", "contents", "0", _APPEND_ONLY),
    _refusing("contents_are_erased", "DELETE", "contents", f"{_ERASED} AND NOT {_HELD}", _APPEND_ONLY),
    _refusing("contents_are_of_the_last", "INSERT", "contents", _OF_THE_LAST, _LINKED),
)


def _function(name: str, unless: str, why: str, row: str) -> str:
    """A function for a trigger of PostgreSQL."""
    return (
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql (SEARCH) AS $$ "
        f"BEGIN IF ({unless}) IS NOT TRUE THEN RAISE EXCEPTION '{why}'; END IF; RETURN {row}; END $$"
    )


def _trigger(name: str, when: str, each: str, function: str) -> str:
    """A trigger of PostgreSQL."""
    return f"CREATE TRIGGER {name} BEFORE {when} FOR EACH {each} EXECUTE FUNCTION {function}()"


_POSTGRESQL: Final = (
    _function("records_are_append_only", "false", _APPEND_ONLY, "NULL"),
    _function("an_entry_follows_the_last_one", _NEXT, _LINKED, "NEW"),
    _function("a_content_is_of_the_last_entry", _OF_THE_LAST, _LINKED, "NEW"),
    _function("an_erasure_says_so", f"{_ERASED} AND NOT {_HELD}", _APPEND_ONLY, "OLD"),
    _trigger("entries_are_linked", "INSERT ON entries", "ROW", "an_entry_follows_the_last_one"),
    _trigger("entries_are_kept", "UPDATE OR DELETE ON entries", "ROW", "records_are_append_only"),
    _trigger("entries_are_not_emptied", "TRUNCATE ON entries", "STATEMENT", "records_are_append_only"),
    _trigger("contents_are_of_the_last", "INSERT ON contents", "ROW", "a_content_is_of_the_last_entry"),
    _trigger("contents_are_not_changed", "UPDATE ON contents", "ROW", "records_are_append_only"),
    _trigger("contents_are_erased", "DELETE ON contents", "ROW", "an_erasure_says_so"),
    _trigger("contents_are_not_emptied", "TRUNCATE ON contents", "STATEMENT", "records_are_append_only"),
    # The planner's statistics would have copies of what is erased later.
    *(f"ALTER TABLE contents ALTER COLUMN {column} SET STATISTICS 0" for column in ("salt", "body", "reference")),
)
