"""The guides for those who integrate: what they tell people to do is done here."""
