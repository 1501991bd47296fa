"""New rulesets, versions, rules and scenarios to begin from, with what is still to do marked in them."""
