"""The ledger of a guidance: every statement of it, by digest and never by text, and where each stands in the rules."""
