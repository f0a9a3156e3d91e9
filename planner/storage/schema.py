"""Which edition of the schema this planner writes."""

SCHEMA_NUMBER = 3
"""Raised by one with each released migration; also SQLite's user_version."""

APPLICATION_ID = 0x44504C4E
"""SQLite's application_id of an office database: the letters DPLN."""
