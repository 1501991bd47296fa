"""What another version of the rulebook would answer to cases: those of files, those generated, those recorded."""
