"""Files put in order: keys, indentation and tables, and never a word of what they say."""
