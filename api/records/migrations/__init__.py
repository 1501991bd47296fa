"""How the tables came to be: each version of them, in order."""
