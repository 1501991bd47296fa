"""The safety case: every control that it names is there."""
