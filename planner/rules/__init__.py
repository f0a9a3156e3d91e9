"""Pure functions over the vocabulary: zones, order, attendance, findings."""
