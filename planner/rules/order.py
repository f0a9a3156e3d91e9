"""The order of items within a day: the same on every page, in every paper and on the command line.

No clock time and no part of the day come first, then by instant, where a part of the day counts as an
hour; equal ones stand as they were entered. Local clocks are never compared: a flight may land, by the
clock, before it left.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import NamedTuple

from planner.models.moment import DAY_PART_HOURS, Moment
from planner.models.zones import instant_of

_BEFORE_ALL = datetime(1, 1, 1, tzinfo=UTC)


class Turn(NamedTuple):
    """Where something stands among others of its day; turns compare with `<`."""

    timed: bool
    instant: datetime
    position: int


def turn_of(
    moment: Moment,
    *,
    zone: str | None,
    position: int,
    day: date | None = None,
    hidden_too: bool = False,
) -> Turn:
    """The turn of something that starts at `moment` in `zone` and stands at `position` in its list.

    `day` stands in where the moment has no date of its own, as a step often has none. A hidden time
    counts as no time, since its place between others would tell it; with `hidden_too`, for what stays
    in the office, it counts as the time it is.
    """
    instant = None
    if hidden_too or not moment.is_hidden:
        instant = reckoned(moment, zone=zone, day=day)
    return Turn(timed=instant is not None, instant=instant or _BEFORE_ALL, position=position)


def reckoned(moment: Moment, *, zone: str | None, day: date | None = None) -> datetime | None:
    """The instant that a moment counts as, on `day` where it has no date; None without a clock time or a day part.

    A clock time whose zone nobody knows is read as UTC.
    """
    clock, on = moment.time, moment.date or day
    if clock is None and moment.day_part is not None:
        clock = time(DAY_PART_HOURS[moment.day_part])
    if on is None or clock is None:
        return None
    return instant_of(on, clock, moment.zone or zone or "UTC", fold=moment.fold or 0)
