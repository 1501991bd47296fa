"""The schemas of the contract as callers know them, and whether new ones break it."""
