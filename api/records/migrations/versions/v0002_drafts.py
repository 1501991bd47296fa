"""Drafts: referrals and decisions that somebody has begun, and not sent or kept."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make their table."""
    op.create_table(
        "drafts",
        sa.Column("tenant", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("owner", sa.Text, nullable=False),
        sa.Column("about", sa.Text, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("begun_at", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("tenant", "id"),
        sqlite_strict=True,
    )
    op.create_index("drafts_owner", "drafts", ["tenant", "owner", "about"])
    op.create_index("drafts_at", "drafts", ["tenant", "at"])
    if op.get_context().dialect.name == "postgresql":
        # The planner's statistics would have copies of what is deleted later.
        op.execute(sa.text("ALTER TABLE drafts ALTER COLUMN body SET STATISTICS 0"))
