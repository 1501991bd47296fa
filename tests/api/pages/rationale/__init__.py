"""Tests of the pages of a consideration meeting."""
