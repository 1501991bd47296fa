"""Tests of api/connector/."""
