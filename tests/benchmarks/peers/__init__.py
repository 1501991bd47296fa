"""The rulebook in other engines: a translator for each, which is refused where its verdicts are not ours."""
