"""Tests of running scenarios."""
