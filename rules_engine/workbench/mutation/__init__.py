"""Do the scenarios notice? The rulebook in memory is changed, one thing at a time, and the scenarios are asked."""
