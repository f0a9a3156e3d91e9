"""Start the delegation planner: a window without words, the command line with them."""

from planner.app import main

if __name__ == "__main__":
    raise SystemExit(main())
