"""Tests of the ledger of a guidance."""
