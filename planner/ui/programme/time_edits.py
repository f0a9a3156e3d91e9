"""From what was typed for a time to the moments of an item: pure, so that each rule can be tested."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from planner.models import Moment
from planner.models.zones import zone as zone_named
from planner.rules.journey_ends import fitting_end

if TYPE_CHECKING:
    from planner.rules.typed_time import TypedTime


MINUTES_OF_A_DAY = 24 * 60


class ItemTime(NamedTuple):
    """Start and end of an item with the zones that hold for them."""

    start: Moment
    end: Moment | None
    start_zone: str | None
    end_zone: str | None
    by_timetable: bool = False
    """True for a flight, a train, a boat: both of its times come from a timetable."""
    lasts: int | None = None
    """Minutes that it takes, where that is known without its times."""
    over_a_day: bool = False
    """True for a train, a boat: it may take longer than a day."""

    @property
    def journey(self) -> bool:
        """True where start and end are told on their own: by a timetable, or by the clocks of two zones."""
        return self.by_timetable or bool(
            self.end and self.start_zone and self.end_zone and self.start_zone != self.end_zone
        )

    @property
    def minutes(self) -> int | None:
        """The length between the instants."""
        start = self.start.instant(self.start_zone)
        end = self.end.instant(self.end_zone) if self.end else None
        if start is None or end is None:
            return None
        return round((end - start).total_seconds() / 60)


def with_start(time: ItemTime, typed: TypedTime) -> ItemTime:
    """The item after a start was typed: one that is not a journey keeps its length."""
    if typed.minutes is not None:
        moved = _moved(time.start, time.start_zone, typed.minutes)
        return _fitting(time, _keeping_length(time, _precise(moved, typed)))
    if typed.days and time.start.date is not None:
        time = with_day(time, time.start.date + timedelta(days=typed.days))
    start = _typed(time.start, typed)
    if typed.end is not None:
        end = time.end or Moment(date=start.date, zone=start.zone)
        day = start.date
        if day is not None and typed.time is not None and typed.end < typed.time:
            day += timedelta(days=1)
        end = replace(end, date=day, time=typed.end, fold=None, day_part=None, until_time=None)
        return _fitting(time, time._replace(start=start, end=end))
    if start.time is None and time.start.time is not None:
        return _without_clock(time, start)
    if time.start.time is None and time.end is None and time.lasts and start.time is not None:
        return time._replace(start=start, end=_after(time._replace(start=start), time.lasts))
    return _fitting(time, _keeping_length(time, start))


def _without_clock(time: ItemTime, start: Moment) -> ItemTime:
    """The item when only its day or a part of it is known any more: its end is not, but how long it takes is."""
    end, minutes = time.end, time.minutes
    if end is None or end.time is None or time.journey:
        return time._replace(start=start)
    later = end.date is not None and start.date is not None and end.date > start.date
    end = replace(end, time=None, fold=None, until_time=None, precision=None) if later else None
    lasts = minutes if minutes is not None and 0 < minutes <= MINUTES_OF_A_DAY else time.lasts
    return time._replace(start=start, end=end, lasts=lasts)


def with_end(time: ItemTime, typed: TypedTime) -> ItemTime:
    """The item after an end was typed: "+45" counts from the start, a time before it is on the next day.

    A journey lands on the day that was given, unless it would then land before it left or a day too late.
    """
    if typed.empty:
        return time._replace(end=None)
    if typed.minutes is not None:
        if time.start.time is None and typed.minutes > 0:  # how long it takes is known before when it is
            return time._replace(lasts=typed.minutes)
        end = _after(time, typed.minutes)
        return time._replace(end=_precise(end, typed)) if end is not None else time
    base = time.end or _unknown_end(time)
    end = _typed(base, typed)
    if typed.days and time.start.date is not None:
        return time._replace(end=replace(end, date=time.start.date + timedelta(days=typed.days)))
    if end.date is None and end.time is not None:
        end = replace(end, date=time.start.date)
    if not time.journey and end.time is not None and time.start.date and time.start.time:
        end = replace(end, date=_end_day(time, end))
    after = time._replace(end=end)
    day_was_given = time.end is not None and time.end.time is None and time.end.date is not None
    return after if day_was_given and (after.minutes or 0) > 0 else _fitting(time, after)


def with_day(time: ItemTime, day: date) -> ItemTime:
    """The item on another day; its end moves by as many days."""
    before = time.start.date
    start = replace(time.start, date=day, until_date=None)
    end = time.end
    if end is not None and end.date is not None and before is not None:
        end = replace(end, date=end.date + (day - before))
    elif end is not None and end.date is None and end.time is not None:
        end = replace(end, date=day)
    return time._replace(start=start, end=end)


def with_end_day(time: ItemTime, day: date) -> ItemTime:
    """The item ending on another day."""
    return time._replace(end=replace(time.end or _unknown_end(time), date=day))


def with_zones(time: ItemTime, start: Moment, end: Moment | None) -> ItemTime:
    """The item with other zones written down."""
    after = time._replace(
        start=start,
        end=end,
        start_zone=start.zone or time.start_zone,
        end_zone=(end.zone if end else None) or time.end_zone,
    )
    return _fitting(time, after)


def with_answer(stored: ItemTime, asked: ItemTime, moment: Moment, *, at_start: bool) -> ItemTime:
    """The item after it was said which of two times is meant: another start keeps the length, as ever."""
    if not at_start:
        return asked._replace(end=moment)
    after, minutes = asked._replace(start=moment), stored.minutes
    end = _after(after, minutes) if minutes is not None and not stored.journey and after.end is not None else None
    return after if end is None else after._replace(end=end)


def _unknown_end(time: ItemTime) -> Moment:
    """An end of which nothing is known yet; a zone written down for the start is not that of another place."""
    alike = time.end_zone in (None, time.start_zone)
    return Moment(date=time.start.date, zone=time.start.zone if alike else None)


def _fitting(before: ItemTime, after: ItemTime) -> ItemTime:
    """A journey on the days that its clocks allow."""
    start = after.start.instant(after.start_zone)
    zone = (after.end.zone if after.end else None) or after.end_zone
    if not after.journey or after.end is None or start is None or zone is None:
        return after
    minutes = before.minutes
    was = timedelta(minutes=minutes) if minutes is not None else None
    return after._replace(end=fitting_end(start, after.end, zone, was=was, over_a_day=after.over_a_day))


def _typed(moment: Moment, typed: TypedTime) -> Moment:
    if typed.empty:
        return replace(moment, time=None, day_part=None, fold=None, until_time=None)
    if typed.time is not None:
        moment = replace(moment, time=typed.time, day_part=None, until_time=None, fold=None)
    elif typed.day_part is not None:
        moment = replace(moment, time=None, day_part=typed.day_part, until_time=None, fold=None)
    return _precise(moment, typed)


def _precise(moment: Moment, typed: TypedTime) -> Moment:
    return replace(moment, precision=typed.precision) if typed.precision else moment


def _keeping_length(time: ItemTime, start: Moment) -> ItemTime:
    minutes = time.minutes
    after = time._replace(start=start)
    if minutes is None or time.journey or start.time is None or start == time.start or time.end is None:
        return after
    end = _after(after, minutes)
    return after if end is None else after._replace(end=end)


def _after(time: ItemTime, minutes: int) -> Moment | None:
    """The moment so long after the start, by the clock at the end."""
    start = time.start.instant(time.start_zone)
    zone = time.end_zone or time.start_zone
    if start is None or zone is None:
        return None
    local = (start + timedelta(minutes=minutes)).astimezone(zone_named(zone))
    base = time.end or Moment(zone=time.start.zone)
    return replace(base, date=local.date(), time=local.time(), fold=local.fold or None, day_part=None, until_time=None)


def _moved(moment: Moment, zone: str | None, minutes: int) -> Moment:
    instant = moment.instant(zone)
    name = moment.zone or zone
    if instant is None or name is None:
        return moment
    local = (instant + timedelta(minutes=minutes)).astimezone(zone_named(name))
    return replace(moment, date=local.date(), time=local.time(), fold=local.fold or None)


def _end_day(time: ItemTime, end: Moment) -> date:
    """The day of an end typed as a clock time: one that lay days after the start stays, else the nearest one."""
    assert time.start.date is not None
    assert time.start.time is not None
    assert end.time is not None
    if end.date is not None and end.date - time.start.date > timedelta(days=1):
        return end.date
    next_day = end.time < time.start.time
    return time.start.date + timedelta(days=1 if next_day else 0)
