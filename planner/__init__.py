"""The delegation planner: one plan of an official visit, many papers."""
