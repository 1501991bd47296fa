"""What the tests of several instances share: databases of PostgreSQL."""

from tests.api.conftest import database, empty_postgresql, migrated_postgresql, postgresql, postgresql_template

__all__ = ["database", "empty_postgresql", "migrated_postgresql", "postgresql", "postgresql_template"]
