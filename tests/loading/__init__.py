"""Tests of what reads the rulesets folder."""
