"""The page of the journey."""
