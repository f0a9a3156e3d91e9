"""Opening the office database as a person uses it: with backups kept."""

from __future__ import annotations

import logging
from pathlib import Path

from planner.clock import Clock
from planner.storage.database import open_database
from planner.usecases.same_office import watch_identity
from planner.workspace import Workspace

_LOG = logging.getLogger(__name__)


def open_office(where: str | Path, *, clock: Clock) -> Workspace:
    """The workspace on the database at a path or URL; a file is backed up now and on closing where it changed.

    Raises StorageError where it cannot be opened; what goes wrong beside that stands in `Workspace.notices`.
    """
    database = open_database(where, clock=clock)
    _LOG.info("opened the office database%s", "" if database.read_only is None else " to read only")
    database.keep_backups()
    workspace = Workspace(database, clock=clock)
    stranger = watch_identity(workspace)
    if stranger is not None and not database.notices:  # a file that was begun anew has been told of
        database.notices.append(stranger)
    return workspace
