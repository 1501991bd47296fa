"""The commands on what is kept."""
