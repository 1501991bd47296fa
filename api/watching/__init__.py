"""Watching the service over: what it logs and measures, whether it is ready, and what guards each request."""
