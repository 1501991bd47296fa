"""Running the service: its settings, how they put it together, and serving it."""
