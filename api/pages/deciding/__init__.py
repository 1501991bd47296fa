"""Recording what a meeting decides: the pages that a minute-taker fills in, and the record on paper."""
