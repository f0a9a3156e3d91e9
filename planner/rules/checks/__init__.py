"""What cannot happen as planned, what will probably go wrong, and what a careful officer would question."""
