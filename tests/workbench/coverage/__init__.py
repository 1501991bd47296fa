"""What scenarios exercise."""
