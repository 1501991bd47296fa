"""The description of the API, and browsing it."""
