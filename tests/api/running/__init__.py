"""Tests of api/running/."""
