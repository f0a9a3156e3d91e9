"""Alembic migrations; each released schema has one, and a fixture database in the tests."""
