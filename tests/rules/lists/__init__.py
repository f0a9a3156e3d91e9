"""What lists from outside mean."""
