"""What people decided about an assessment. It recommended; they decided, and say why."""
