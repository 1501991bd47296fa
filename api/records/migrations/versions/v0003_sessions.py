"""Sessions: those that people have open, so that one can be ended at once."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make their table."""
    op.create_table(
        "sessions",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("began_at", sa.Text, nullable=False),
        sqlite_strict=True,
    )
    op.create_index("sessions_person", "sessions", ["person"])
    op.create_index("sessions_began_at", "sessions", ["began_at"])
