"""Whether scenarios notice a changed rulebook."""
