"""Tests of the policy officers' workbench."""
