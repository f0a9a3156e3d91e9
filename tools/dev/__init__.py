"""What `dev.py` does, on the standard library alone: the environment, the system's libraries, the verbs."""
