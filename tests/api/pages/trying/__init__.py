"""Tests of the pages to try it with."""
