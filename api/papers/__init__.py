"""The papers of an assessment: what a meeting reads, prints and edits, and the deadlines for its calendar."""
