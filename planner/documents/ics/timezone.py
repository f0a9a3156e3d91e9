"""VTIMEZONE components of our own, exact for the years they are asked for.

Outlook ignores lists of dates and takes a component without a STANDARD part for UTC, so a STANDARD part
is always there and the parts are yearly rules of one weekday wherever such rules hold. Where none do
(Morocco keeps the month of fasting), each change is a part of its own. RFC 5545 3.6.5.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard
from icalendar.prop import vRecur

from planner.documents.ics.zone_changes import (
    Change,
    YearlyRule,
    changes_between,
    offset_at,
    yearly_rules,
)
from planner.models.zones import zone

_MARGIN = timedelta(days=3)
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class _Part:
    """One observance; without a rule it holds from its change until that of another."""

    change: Change
    daylight: bool
    name: str | None
    rule: YearlyRule | None = None


@cache
def timezone_lines(zone_name: str, *, first_year: int, last_year: int) -> bytes:
    """The VTIMEZONE of a zone, right at every instant of those years and three days around them."""
    component = Timezone()
    component.add("tzid", zone_name)
    for part in _with_standard(_parts(zone_name, first_year, last_year)):
        component.add_component(_observance(part))
    lines: bytes = component.to_ical(sorted=False)
    return lines


def _parts(zone_name: str, first_year: int, last_year: int) -> list[_Part]:
    start = datetime(first_year, 1, 1, tzinfo=UTC) - _MARGIN
    end = datetime(last_year + 1, 1, 1, tzinfo=UTC) + _MARGIN
    changes = changes_between(zone_name, start, end)
    at_first = offset_at(zone_name, start)
    rules = yearly_rules(zone_name, changes)
    if rules and _tell(rules, at_first, changes, start=start, end=end):
        return [_yearly(zone_name, rule, first_year - 1) for rule in rules]
    since = datetime(min(first_year - 1, 1970), 1, 1, tzinfo=UTC) - at_first
    instants = [start, *(change.instant for change in changes)]
    largest = max(offset_at(zone_name, instant) for instant in instants)
    seasonal = any(_saving(zone_name, instant) for instant in instants)
    return [
        _Part(
            change,
            # The zone database calls Ramadan the odd time; for calendars the clock ahead is daylight time.
            daylight=seasonal and change.after == largest,
            name=_name(zone_name, instant),
        )
        for instant, change in zip(instants, [Change(since, at_first, at_first), *changes], strict=True)
    ]


def _yearly(zone_name: str, rule: YearlyRule, first_year: int) -> _Part:
    name = _name(zone_name, rule.change_in(first_year + 1).instant)
    return _Part(rule.change_in(first_year), daylight=rule.after > rule.before, name=name, rule=rule)


def _tell(
    rules: Iterable[YearlyRule],
    at_first: timedelta,
    changes: tuple[Change, ...],
    *,
    start: datetime,
    end: datetime,
) -> bool:
    """True where the rules give exactly these changes in the time between, and the offset before them."""
    told = sorted(
        (rule.change_in(year) for rule in rules for year in range(start.year, end.year + 1)),
        key=lambda change: change.instant,
    )
    # The component begins with the year before the first, so that year's changes must lead up to it.
    earlier = [change for change in told if change.instant <= start]
    inside = tuple(change for change in told if start < change.instant <= end)
    return bool(earlier) and earlier[-1].after == at_first and inside == changes


def _saving(zone_name: str, instant: datetime) -> bool:
    return bool(instant.astimezone(zone(zone_name)).dst())


def _name(zone_name: str, instant: datetime) -> str | None:
    return instant.astimezone(zone(zone_name)).tzname()


def _with_standard(parts: list[_Part]) -> list[_Part]:
    if all(part.daylight for part in parts):
        parts[0] = replace(parts[0], daylight=False)
    return parts


def _observance(part: _Part) -> TimezoneStandard | TimezoneDaylight:
    component = TimezoneDaylight() if part.daylight else TimezoneStandard()
    change = part.change
    component.add("dtstart", change.local)
    component.add("tzoffsetfrom", change.before)
    component.add("tzoffsetto", change.after)
    if part.name:
        component.add("tzname", part.name)
    if part.rule is not None:
        day = f"{part.rule.nth}{_WEEKDAYS[part.rule.weekday]}"
        component.add("rrule", vRecur(freq="YEARLY", bymonth=part.rule.month, byday=day))
    return component
