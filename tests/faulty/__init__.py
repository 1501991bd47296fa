"""Mistakes that a policy officer would make, as small patches to the shipped rulesets and features."""
