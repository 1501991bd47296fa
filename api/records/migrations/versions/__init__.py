"""The versions, each once and for good: a released one is never edited."""
