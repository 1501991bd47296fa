"""Tests of api/reference/."""
