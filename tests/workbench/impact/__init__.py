"""Mirrors rules_engine/workbench/impact."""
