"""Mirrors rules_engine/workbench/comparing."""
