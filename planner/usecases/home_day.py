"""Which day it is where a visit is planned: in the evening or the morning UTC is on another day already or still."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Connection, select

from planner.models import Visit
from planner.models.base import table_of
from planner.models.zones import in_zone


def home_day(connection: Connection, visit_id: str | None, *, now: datetime) -> date:
    """The day at the home of a visit; by the clock of this machine where no home or no visit is known."""
    visit = table_of(Visit).c
    zone = connection.execute(select(visit.home_zone).where(visit.id == visit_id)).scalar_one_or_none()
    return in_zone(now, zone).date()
