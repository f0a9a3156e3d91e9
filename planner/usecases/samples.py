"""The story visits that ship with the planner."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from planner.errors import NotPossible
from planner.messages import message
from planner.paths import resource
from planner.storage.visits import list_visits
from planner.usecases.import_visit import Imported, ImportVisit, visit_from_file
from planner.workspace import Workspace


def sample_files() -> Sequence[Path]:
    """The visit files of the stories, in the order of their names."""
    return sorted(resource("samples").glob("*.visit.json"))


def fill_with_samples(workspace: Workspace) -> Sequence[Imported]:
    """Imports the story visits into an empty database; raises NotPossible where there is a visit already."""
    if workspace.read(list_visits):
        raise NotPossible(
            message("There are visits in this database, so no samples were added. Name a new file with --database.")
        )
    return [workspace.run(ImportVisit(visit_from_file(path))) for path in sample_files()]
