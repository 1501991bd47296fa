"""The kinds of problem that only signing in has."""

from api.problems import NO_SIGN_IN, NOT_COMPLETED

__all__ = ["NOT_COMPLETED", "NO_SIGN_IN"]
