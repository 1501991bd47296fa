"""Tests of recording what a meeting decides."""
