"""Tests of api/keeping/."""
