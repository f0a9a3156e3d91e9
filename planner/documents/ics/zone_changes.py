"""When the clocks of a zone change, and the yearly rule by which they do, read off the zone database."""

from __future__ import annotations

import calendar
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from itertools import pairwise, takewhile

from planner.models.zones import zone

_STEP = timedelta(hours=12)
_SECOND = timedelta(seconds=1)
_YEARS_AROUND = 6
"""How many years to each side a rule is tried on; of several that fit, the one that holds longest is taken."""


@dataclass(frozen=True, slots=True)
class Change:
    """The clocks go from one offset to another at an instant in UTC."""

    instant: datetime
    before: timedelta
    after: timedelta

    @property
    def local(self) -> datetime:
        """The clock time, without a zone, that the old offset shows at the change."""
        return (self.instant + self.before).replace(tzinfo=None)


@dataclass(frozen=True, slots=True)
class YearlyRule:
    """A change on one weekday of a month each year; `nth` is 1 to 4, or -1 for the last."""

    month: int
    weekday: int
    nth: int
    clock: time
    before: timedelta
    after: timedelta

    def change_in(self, year: int) -> Change:
        """The change of one year."""
        days = calendar.monthrange(year, self.month)[1]
        if self.nth > 0:
            first = date(year, self.month, 1).weekday()
            day = 1 + (self.weekday - first) % 7 + 7 * (self.nth - 1)
        else:
            last = date(year, self.month, days).weekday()
            day = days - (last - self.weekday) % 7
        local = datetime.combine(date(year, self.month, day), self.clock, tzinfo=UTC)
        return Change(local - self.before, self.before, self.after)


def offset_at(zone_name: str, instant: datetime) -> timedelta:
    """How far the zone is ahead of UTC."""
    offset = instant.astimezone(zone(zone_name)).utcoffset()
    assert offset is not None
    return offset


def changes_between(zone_name: str, start: datetime, end: datetime) -> tuple[Change, ...]:
    """Each change of offset after `start` and up to `end`, to the second."""
    count = -((start - end) // _STEP)
    marks = [min(start + _STEP * i, end) for i in range(count + 1)]
    offsets = [offset_at(zone_name, mark) for mark in marks]
    found = []
    for (low, high), (before, after) in zip(pairwise(marks), pairwise(offsets), strict=True):
        if before != after:
            found.append(Change(_turning_point(zone_name, low, high, before), before, after))
    return tuple(found)


def _turning_point(zone_name: str, low: datetime, high: datetime, before: timedelta) -> datetime:
    """The first second after `low` at which the offset is no longer `before`."""
    while high - low > _SECOND:
        middle = low + timedelta(seconds=int((high - low).total_seconds()) // 2)
        if offset_at(zone_name, middle) == before:
            low = middle
        else:
            high = middle
    return high


def yearly_rules(zone_name: str, changes: Sequence[Change]) -> tuple[YearlyRule, YearlyRule] | None:
    """The two rules, to the larger and to the smaller offset, that give all the changes, if there are."""
    rules = []
    for forward in (True, False):
        chosen = [change for change in changes if (change.after > change.before) == forward]
        fitting = [
            rule
            for rule in _candidates(chosen[:1])
            if all(rule.change_in(change.local.year) == change for change in chosen)
        ]
        held = {rule: _years_held(zone_name, rule, chosen) for rule in fitting}
        best = max(fitting, key=lambda rule: held[rule], default=None)
        # What holds in no other year is no rule: Ramadan falls on a fitting Sunday now and then.
        if best is None or not held[best]:
            return None
        rules.append(best)
    return rules[0], rules[1]


def _candidates(changes: Sequence[Change]) -> Iterator[YearlyRule]:
    for change in changes:
        local = change.local
        days = calendar.monthrange(local.year, local.month)[1]
        nths = [(local.day - 1) // 7 + 1] if local.day <= 28 else []
        if local.day + 7 > days:
            nths.append(-1)
        for nth in nths:
            yield YearlyRule(local.month, local.weekday(), nth, local.time(), change.before, change.after)


def _years_held(zone_name: str, rule: YearlyRule, changes: Sequence[Change]) -> int:
    """For how many years before and after the changes the rule tells what the zone does, without a gap."""
    first, last = changes[0].local.year, changes[-1].local.year
    later = takewhile(partial(_holds, zone_name, rule), range(last + 1, last + 1 + _YEARS_AROUND))
    earlier = takewhile(partial(_holds, zone_name, rule), range(first - 1, first - 1 - _YEARS_AROUND, -1))
    return len(list(later)) + len(list(earlier))


def _holds(zone_name: str, rule: YearlyRule, year: int) -> bool:
    change = rule.change_in(year)
    told = offset_at(zone_name, change.instant - _SECOND), offset_at(zone_name, change.instant)
    return told == (change.before, change.after)
