"""Decision support for child-safeguarding thresholds: it recommends and explains; people decide."""
