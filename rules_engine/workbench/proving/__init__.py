"""Proving properties of the rulebook over every combination of facts, by decision diagrams."""
