"""`python -m tools.fixture_database`: keeps a database of the present schema for the tests, with the story visits.

Run it once for each released schema. Later planners must be able to open what it made.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from planner.clock import system_clock
from planner.storage.database import open_database
from planner.storage.schema import SCHEMA_NUMBER
from planner.usecases.samples import fill_with_samples
from planner.workspace import Workspace

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "fixtures"


def main() -> int:
    """Writes `tests/fixtures/schema_NNNN.sqlite`; refuses to replace one that is there."""
    target = FOLDER / f"schema_{SCHEMA_NUMBER:04}.sqlite"
    if target.exists():
        print(f"{target} is there already. A released schema does not change.", file=sys.stderr)
        return 1
    FOLDER.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder:
        made = Path(folder) / target.name
        workspace = Workspace(open_database(made), clock=system_clock)
        fill_with_samples(workspace)
        workspace.close()
        target.write_bytes(made.read_bytes())
    print(target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
