"""Moments as an audience may see them, with their zone and their instant.

A hidden time leaves the office in no form: whoever is outside gets the day alone, so that no paper can
print or order by what it does not have. With the start the end and what happened are hidden too, since
they tell it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from planner.documents.content.types import When
from planner.models.moment import Moment
from planner.rules.instants import end_zone, start_zone
from planner.rules.zones import ZoneSources

if TYPE_CHECKING:
    from planner.models.item import Item


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


def times_of(item: Item, sources: ZoneSources, *, office: bool) -> ItemTimes:
    """The moments of an item for the office, or for everybody else."""
    starts_in, ends_in = start_zone(item, sources), end_zone(item, sources)
    hide = item.start.is_hidden

    def seen(moment: Moment | None, zone: str | None) -> When | None:
        return None if moment is None else when(moment, zone=zone, office=office, hide=hide)

    tell_actual = office or not hide
    return ItemTimes(
        start=when(item.start, zone=starts_in, office=office),
        end=seen(item.end, ends_in),
        actual_start=seen(item.actual_start, starts_in) if tell_actual else None,
        actual_end=seen(item.actual_end, ends_in) if tell_actual else None,
    )
