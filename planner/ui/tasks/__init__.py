"""The tasks of a visit and of the office."""
