"""The people of one visit, by side and precedence, and their groups."""
