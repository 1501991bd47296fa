"""Tests of what is compiled for durable-rules, and of the rehearsal."""
