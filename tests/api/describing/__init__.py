"""Tests of api/describing/."""
