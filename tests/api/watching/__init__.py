"""Tests of api/watching/."""
