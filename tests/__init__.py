"""The tests; the folders mirror `planner/`, and each is a package."""
