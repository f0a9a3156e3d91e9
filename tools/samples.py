"""Makes exports/samples again, what the planner writes for the story visits under a clock that stands still.

The pictures of the README show such a paper and the window, so they are made with them.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from planner.clock import fixed_clock
from planner.documents.content.audiences import named_delegates
from planner.storage.database import open_database
from planner.storage.whole_visit import whole_visit
from planner.usecases.export import Order, export_visit
from planner.usecases.samples import fill_with_samples
from planner.workspace import Workspace

AS_OF = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)
LANGUAGES = (("en",), ("zh-Hans",), ("en", "zh-Hans"))
FOLDER = Path(__file__).resolve().parent.parent / "exports" / "samples"


def make_samples(folder: Path) -> list[Path]:
    """Writes each story visit for the delegation and for its first delegate, in each language; the paths."""
    written: list[Path] = []
    with tempfile.TemporaryDirectory() as scratch:
        workspace = Workspace(open_database(Path(scratch) / "office.sqlite"), clock=fixed_clock(AS_OF))
        for visit in fill_with_samples(workspace):
            first = _first_delegate(workspace, visit.visit_id)
            for languages in LANGUAGES:
                for person in (None, first):
                    order = Order(folder, languages=languages, person=person)
                    written += export_visit(workspace, visit.visit_id, order, as_of=AS_OF)
        workspace.close()
    return written


def _first_delegate(workspace: Workspace, visit_id: str) -> str:
    """The key of the delegate of highest precedence."""
    return workspace.read(lambda session: named_delegates(whole_visit(session, visit_id))[0].key)


def main() -> int:
    """Replaces the committed samples, and the pictures in a process of their own, as Qt wants."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    for path in make_samples(FOLDER):
        print(path.relative_to(FOLDER.parent.parent).as_posix())
    return subprocess.call([sys.executable, "-m", "tools.pictures"])


if __name__ == "__main__":
    sys.exit(main())
