"""Two versions of the rulebook compared: what changed, for exactly which cases, and which duties are weaker now."""
