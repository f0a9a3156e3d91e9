"""The gifts of one visit."""
