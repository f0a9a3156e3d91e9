"""The nil returns of the office: who declared that there was no gift, and for when."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.models import NilReturn
from planner.workspace import Workspace


@dataclass(frozen=True, slots=True)
class NilLine:
    """One nil return. `period` and `source` are words, None where nothing says them."""

    row_id: str
    who: str
    period: str | None
    source: str | None


def nil_returns(workspace: Workspace) -> tuple[NilLine, ...]:
    """All of them, in the order of the lists they came from."""
    return workspace.read(_lines)


def _lines(session: Session) -> tuple[NilLine, ...]:
    rows = session.execute(select(NilReturn).order_by(NilReturn.position, NilReturn.id)).scalars()
    return tuple(NilLine(row.id, row.who or "", row.period, row.source) for row in rows)
