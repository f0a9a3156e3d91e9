"""The papers of one visit: what to write, how it looks, and what was written."""
