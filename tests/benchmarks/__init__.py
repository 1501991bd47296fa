"""Measurements of the engine. They are commands: no test asserts on a time."""
