"""Tests of the check of a rulebook."""
