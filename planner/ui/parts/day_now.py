"""Which day of a programme it is, by the clock of where the delegation is."""

from __future__ import annotations

from datetime import datetime

from planner.documents.content.types import Content, Day
from planner.models.zones import in_zone


def here(day: Day, content: Content, now: datetime) -> datetime:
    """An instant by the clock that holds at the end of a day."""
    return in_zone(now, day.zones[-1] if day.zones else content.home_zone)


def day_now(content: Content, now: datetime) -> Day | None:
    """The day it is, None where nothing is planned then; of a date lived twice the second as soon as it has begun."""
    found: Day | None = None
    for number, day in enumerate(content.days):
        if here(day, content, now).date() != day.date:
            continue
        if found is None or (
            day.again and (_begun(day, now) or all(_begun(one, now) for one in content.days[:number]))
        ):
            found = day
    return found


def _begun(day: Day, now: datetime) -> bool:
    return any(entry.start.instant is not None and entry.start.instant <= now for entry in day.entries)
