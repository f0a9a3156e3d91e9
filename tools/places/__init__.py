"""Makes resources/places/places.sqlite; only developers run it, and it needs the extra `tools`."""
