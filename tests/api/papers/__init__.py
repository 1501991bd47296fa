"""Tests of the papers of an assessment."""
