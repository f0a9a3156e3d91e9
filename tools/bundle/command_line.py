"""Starts `planner-cli` in the bundle."""

from planner.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
