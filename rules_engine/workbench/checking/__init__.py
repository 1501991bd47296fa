"""Checks a rulebook: everything that a person who edits rulesets and scenarios would want to be told at once."""
