"""What can go wrong between the service and its database."""


class NoDatabase(Exception):
    """The database is not at hand; says why. Nothing of what was begun was written."""


class PerhapsKept(NoDatabase):
    """It went as it was told to keep what was written: it has all of that, or nothing."""
