"""Each rule with a world that breaks it once and one that does not."""
