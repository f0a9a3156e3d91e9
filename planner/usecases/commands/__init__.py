"""The commands: one small class for each thing a person can do to a visit."""
