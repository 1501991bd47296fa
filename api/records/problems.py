"""What can go wrong between the service and its database."""


class NoDatabase(Exception):
    """The database is not at hand; says why. Nothing of what was begun was written."""
