"""Taking the clock times of items away, or their day too: how long they take stays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any

from planner.messages import Message, message, plural_message
from planner.models import Item, Moment
from planner.models.parts import MOMENT_PARTS
from planner.rules.instants import timed_row
from planner.usecases.commands.arrange import Regroup, regroup
from planner.usecases.commands.items import family
from planner.usecases.commands.moments import check_year
from planner.workspace import Command, Work

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class TakeTimesAway(Command[None]):
    """Leaves items with their day alone, as dragging them into the tray does; their steps lose their times too.

    What had an end says how long it takes instead; an end on a later day keeps that day. Items of `days` get that day,
    those of `groups` another group.
    """

    ids: tuple[str, ...]
    days: Mapping[str, date] = field(default_factory=dict)
    groups: Mapping[str, Regroup] = field(default_factory=dict)

    def describe(self, thing: str) -> Message:
        if len(self.ids) == 1:
            return message("“{thing}” without a time", thing=thing)
        return plural_message("{count} item without a time", "{count} items without a time", count=len(self.ids))

    def apply(self, work: Work) -> None:
        for row_id, group in self.groups.items():
            regroup(work, row_id, group)
        work.flush()
        rows = work.stored(Item, family(work, self.ids))
        changes: dict[str, dict[str, Any]] = {}
        for key, row in rows.items():
            new = self.days.get(key)
            if new is not None:
                check_year(new)
            changes[key] = _without_time(row, new)
        changes |= _in_their_order(rows, changes)
        work.update_many(Item, changes)
        if self.ids:
            work.about = rows[self.ids[0]]["title"]


@dataclass(frozen=True, slots=True)
class TakeDaysAway(Command[None]):
    """Puts items back among those that nobody gave a day yet, without a time; their steps too.

    What had an end within a day of its start says how long it takes instead. Zones that were written stay.
    """

    ids: tuple[str, ...]

    def describe(self, thing: str) -> Message:
        if len(self.ids) == 1:
            return message("“{thing}” without a day", thing=thing)
        return plural_message("{count} item without a day", "{count} items without a day", count=len(self.ids))

    def apply(self, work: Work) -> None:
        rows = work.stored(Item, family(work, self.ids))
        changes = {key: _without_day(row) for key, row in rows.items()}
        changes |= _in_their_order(rows, changes)
        work.update_many(Item, changes)
        if self.ids:
            work.about = rows[self.ids[0]]["title"]


def _without_day(row: Mapping[str, Any]) -> dict[str, Any]:
    """The changed columns of an item that loses its day."""
    times = timed_row(row)
    start = replace(_day_of(times.start), date=None, until_date=None)
    end = times.end
    changes = {**_without_time(row, None), **_columns("start", start)}
    return changes if end is None else {**changes, **_columns("end", Moment(zone=end.zone))}


def _without_time(row: Mapping[str, Any], new: date | None) -> dict[str, Any]:
    """The changed columns of an item that loses its clock time; `new` is its new day."""
    times = timed_row(row)
    start, end = times.start, times.end
    changes: dict[str, Any] = {}
    moved = new - start.date if new is not None and start.date is not None else timedelta()
    if end is not None:
        later = end.date is not None and start.date is not None and end.date > start.date
        kept = replace(_day_of(end), date=end.date + moved) if later and end.date is not None else None
        changes |= _columns("end", kept or Moment())
    length = _length(row)
    if timedelta() < length <= _DAY and not row["duration_minutes"]:
        changes["duration_minutes"] = [round(length.total_seconds() / 60)]
    if start.time is not None or new is not None:
        changes |= _columns("start", replace(_day_of(start), date=new or start.date))
    return changes


def _length(row: Mapping[str, Any]) -> timedelta:
    """From start to end; a step may be without a day of its own, and then its clock alone says it."""
    if row["starts_at"] is not None and row["ends_at"] is not None:
        length: timedelta = row["ends_at"] - row["starts_at"]
        return length
    start, end = row["start_time"], row["end_time"]
    if start is None or end is None or row["start_date"] is not None or row["end_date"] is not None:
        return timedelta()
    clocks = datetime.combine(date.min, end) - datetime.combine(date.min, start)
    return clocks + _DAY if clocks < timedelta() else clocks


def _day_of(moment: Moment) -> Moment:
    """The moment without its clock time; that it is to be confirmed is still true."""
    if moment.time is None:
        return moment
    confirmed_later = moment.precision if moment.precision == "to_be_confirmed" else None
    return replace(moment, time=None, fold=None, until_time=None, precision=confirmed_later)


def _columns(name: str, moment: Moment) -> dict[str, Any]:
    return {f"{name}_{part}": getattr(moment, part) for part in MOMENT_PARTS}


def _in_their_order(
    rows: Mapping[str, Mapping[str, Any]], changes: Mapping[str, dict[str, Any]]
) -> dict[str, dict[str, Any]]:
    """Steps that followed one another by their times follow one another in the list now."""
    found: dict[str, dict[str, Any]] = {}
    by_parent: dict[str, list[Mapping[str, Any]]] = {}
    for row in rows.values():
        if row["parent_id"] in rows:
            by_parent.setdefault(row["parent_id"], []).append(row)
    for steps in by_parent.values():
        places = sorted(step["position"] for step in steps)
        for place, step in zip(places, sorted(steps, key=_by_time), strict=True):
            found[step["id"]] = {**changes[step["id"]], "position": place}
    return found


def _by_time(step: Mapping[str, Any]) -> tuple[bool, str, str, int]:
    at, clock = step["starts_at"], step["start_time"]
    return (clock is not None, at.isoformat() if at else "", clock.isoformat() if clock else "", step["position"])
