"""What only a developer runs; `dev.py` calls it, the planner never does."""
