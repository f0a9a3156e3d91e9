"""Taking a visit in as a person does: where it updates one that is there, after a backup."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.exchange.visit_file import VisitRows
from planner.models import Visit
from planner.models.base import table_of
from planner.usecases.import_visit import Imported, ImportVisit
from planner.workspace import Workspace


def take_in(workspace: Workspace, rows: VisitRows) -> Imported:
    """Imports a visit. Raises StorageError, and imports nothing, where the backup before an update fails."""

    def is_there(session: Session) -> bool:
        visit = table_of(Visit).c
        return session.execute(select(visit.id).where(visit.id == rows.visit_id)).first() is not None

    if workspace.database_file is not None and workspace.read_only is None and workspace.read(is_there):
        workspace.back_up("import")
    return workspace.run(ImportVisit(rows))
