"""The planner on a PostgreSQL server; skipped where PLANNER_TEST_SERVER names none."""
