"""Decisions: what is read, what is judged of them, and what is made of them."""
