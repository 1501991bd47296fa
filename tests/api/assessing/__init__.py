"""Tests of api/assessing/."""
