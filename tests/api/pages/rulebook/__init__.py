"""Tests of the pages of the rulebook."""
