"""What is kept: assessments and decisions, append-only, chained, and erasable where the law requires it."""
