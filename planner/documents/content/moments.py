"""Moments as an audience may see them, with their zone and their instant.

A hidden time leaves the office in no form: whoever is outside gets the day alone, so that no paper can
print or order by what it does not have. With the start the end and what happened are hidden too, since
they tell it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from typing import TYPE_CHECKING, NamedTuple

from planner.documents.content.types import When
from planner.models.moment import Moment
from planner.rules.instants import PLACE_COLUMNS, end_zone, start_zone, timed
from planner.rules.zones import ZoneSources

if TYPE_CHECKING:
    from planner.models.item import Item


_EVENING = time(18)
"""What begins later may have steps after midnight; before it a step of an earlier hour comes first."""


class ItemTimes(NamedTuple):
    """The four moments of an item."""

    start: When
    end: When | None
    actual_start: When | None
    actual_end: When | None


def when(moment: Moment, *, zone: str | None, office: bool = False, hide: bool = False) -> When:
    """A moment in the zone that holds for it; outside the office only the day of a hidden one."""
    if (hide or moment.is_hidden) and not office:
        moment = Moment(date=moment.date, precision="hidden", until_date=moment.until_date)
    return When(moment=moment, zone=moment.zone or zone, instant=moment.instant(zone))


def times_of(item: Item, sources: ZoneSources, *, office: bool, over: When | None = None) -> ItemTimes:
    """The moments of an item for the office, or for everybody else.

    `over` is the start of what it is a step of: a step that names no day is on that one, and in its zone where it names
    no place either. An end that names no day is the first such time after the start.
    """
    start = item.start if item.start.date is not None or over is None else _on_the_day_of(over, item.start)
    row = timed(item)._replace(start=start)
    starts_in = start_zone(row, sources)
    if over is not None and item.start.date is None and not any(getattr(row, name) for name in PLACE_COLUMNS):
        starts_in = start.zone or over.zone or starts_in
    end = item.end
    ends_in = None if end is None else end_zone(row._replace(end=replace(end, date=end.date or start.date)), sources)
    if end is not None and end.date is None and start.date is not None:
        if not any(getattr(row, name) for name in PLACE_COLUMNS):
            ends_in = end.zone or starts_in
        end = _after(start, end, zones=(starts_in, ends_in))
    hide = item.start.is_hidden

    def seen(moment: Moment | None, zone: str | None) -> When | None:
        return None if moment is None else when(moment, zone=zone, office=office, hide=hide)

    tell_actual = office or not hide
    return ItemTimes(
        start=when(start, zone=starts_in, office=office),
        end=seen(end, ends_in),
        actual_start=seen(item.actual_start, starts_in) if tell_actual else None,
        actual_end=seen(item.actual_end, ends_in) if tell_actual else None,
    )


def _on_the_day_of(over: When, start: Moment) -> Moment:
    """The moment on the day of `over`; on the next where its clock time is over by then."""
    if over.date is None:
        return start
    began = over.moment.time
    late = start.time is not None and began is not None and start.time < began and began >= _EVENING
    return replace(start, date=over.date + timedelta(days=int(late)))


def _after(start: Moment, end: Moment, *, zones: tuple[str | None, str | None]) -> Moment:
    """The end on the day of the start, or on the next where its clock time is over by then."""
    assert start.date is not None
    same = replace(end, date=start.date)
    first, last = start.instant(zones[0]), same.instant(zones[1])
    if first is not None and last is not None and last < first:
        return replace(end, date=start.date + timedelta(days=1))
    return same
