"""The service under schemathesis: every operation of its description, with data that fits and data that does not."""
