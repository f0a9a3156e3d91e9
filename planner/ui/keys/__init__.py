"""F1: every key that does something here."""
