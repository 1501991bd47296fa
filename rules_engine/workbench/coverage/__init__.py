"""What the scenarios exercise: answers, boundaries, rules, deadlines, citations; and which conditions decide alone."""
