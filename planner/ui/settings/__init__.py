"""What a person chooses for this planner on this machine."""
