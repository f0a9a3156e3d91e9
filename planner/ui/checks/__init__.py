"""The checks of a visit: what was found, what mends it, and what is accepted as it is."""
