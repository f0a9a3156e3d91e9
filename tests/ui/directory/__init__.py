"""The directory of the office."""
