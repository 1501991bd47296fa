"""Assessing cases: one, a batch, what supposing answers would change, and keeping it as it is made."""
