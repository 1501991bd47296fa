"""Running the scenarios without a test framework, and remembering what came of them."""
