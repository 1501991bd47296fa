"""From a draft to a ruleset in force: what is tried before, who signs, and what is never edited again."""
