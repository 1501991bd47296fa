"""The policy officers' workbench: commands that judge rulesets and features."""
