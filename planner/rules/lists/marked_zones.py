"""Clock times that say their zone: "0900Z", "09:00 UTC", "2026-03-01T09:00+08:00", "10:00 CET", "北京时间10时"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

from planner.messages import message
from planner.models.moment import Moment
from planner.models.zones import is_repeated, is_zone, zone
from planner.rules.lists.agenda import ListedItem

_FAMILIES = {"ET": ("EST", "EDT"), "CT": ("CST", "CDT"), "MT": ("MST", "MDT"), "PT": ("PST", "PDT")}


def in_zone_of_place(row: ListedItem, place_zone: str | None) -> ListedItem:
    """The row with the times of its place, where its cell says another zone, and a note of that.

    `place_zone` is the IANA name of the zone of the place. Short names are only taken where they are those of the
    place: CST is of Shanghai and of Chicago. Where no zone of the place is known, UTC stands with the time.
    """
    typed = row.marked_zone
    if typed is None or row.start.time is None:
        return row
    source = _source(typed)
    if source is None:
        if place_zone is None or _names(place_zone, row.start.date) & {typed, *_FAMILIES.get(typed, ())}:
            return row
        told = message(
            "“{typed}” is not the time of the place ({zone}). Write the time that clocks show there.",
            typed=row.typed_time, zone=place_zone,
        )  # fmt: skip
        return replace(row, fault=row.fault or told)
    if row.start.date is None:
        told = message(
            "“{typed}” can only be told in the time of the place where its day is known.", typed=row.typed_time
        )
        return replace(row, fault=row.fault or told)
    target = place_zone or "UTC"
    start = _moved(row.start, source, target)
    end = _moved(row.end, source, target) if row.end is not None else None
    if place_zone is None:
        start, end = replace(start, zone=target), replace(end, zone=target) if end is not None else None
    if start == row.start and end == row.end:
        return row
    assert start.time is not None
    said = message(
        "“{typed}” is {time} there ({zone}).", typed=row.typed_time, zone=target,
        time=f"{start.time:%H:%M}" if start.date == row.start.date else f"{start.date} {start.time:%H:%M}",
    )  # fmt: skip
    return replace(row, start=start, end=end, notes=(*row.notes, said))


def _source(typed: str) -> tzinfo | None:
    if typed == "UTC":
        return UTC
    offset = re.fullmatch(r"([+-])(\d{2}):(\d{2})", typed)
    if offset:
        length = timedelta(hours=int(offset[2]), minutes=int(offset[3]))
        return timezone(length if offset[1] == "+" else -length)
    return zone(typed) if is_zone(typed) and "/" in typed else None


def _moved(moment: Moment, source: tzinfo, target: str) -> Moment:
    if moment.date is None or moment.time is None:
        return moment
    local = datetime.combine(moment.date, moment.time, tzinfo=source).astimezone(zone(target))
    day, clock = local.date(), time(local.hour, local.minute)
    return replace(moment, date=day, time=clock, fold=local.fold if is_repeated(day, clock, target) else None)


def _names(place_zone: str, day: date | None) -> set[str | None]:
    """The short names of a zone in the winter and in the summer of that year."""
    year = (day or date(2026, 1, 1)).year
    return {datetime(year, month, 1, tzinfo=zone(place_zone)).tzname() for month in (1, 7)}
