"""What the rulebook holds, as it is answered: facts, rulesets, sources, guidance, and forms made from them."""
