"""Our VTIMEZONE is exact: each half hour of a year, for every zone of the zone database."""

from __future__ import annotations

import calendar
import re
from bisect import bisect_right
from datetime import UTC, date, datetime, timedelta

import pytest

from planner.documents.ics.timezone import timezone_lines
from planner.models.zones import zone, zone_names
from tests.soak import WHOLE

HALF_HOUR = timedelta(minutes=30)
SAMPLE = [
    "Africa/Casablanca",
    "America/New_York",
    "America/Nuuk",
    "America/Sao_Paulo",
    "Asia/Kathmandu",
    "Asia/Shanghai",
    "Asia/Tehran",
    "Australia/Lord_Howe",
    "Europe/Dublin",
    "Europe/Moscow",
    "Pacific/Apia",
    "Pacific/Chatham",
]
"""Zones with a rule of their own kind: fasting, half hours, seasons of the south, no seasons, a lost day."""
YEARS = [(2026, 2026), (2019, 2019), (2011, 2012), (2006, 2007), (1987, 1987), (2037, 2039)]


def onsets(lines: bytes, *, last_year: int) -> list[tuple[datetime, timedelta, timedelta]]:
    """The changes a reader makes of a VTIMEZONE: the instant, the offset before and the one after."""
    found = []
    text = lines.decode()
    for part in re.findall(r"BEGIN:(?:STANDARD|DAYLIGHT)(.*?)END:", text, re.DOTALL):
        values = dict(line.split(":", 1) for line in part.strip().split("\r\n"))
        before, after = _offset(values["TZOFFSETFROM"]), _offset(values["TZOFFSETTO"])
        first = datetime.strptime(values["DTSTART"], "%Y%m%dT%H%M%S")
        locals_ = [first]
        if "RRULE" in values:
            rule = dict(pair.split("=") for pair in values["RRULE"].split(";"))
            assert set(rule) == {"FREQ", "BYMONTH", "BYDAY"}
            days = [_nth_day(year, rule) for year in range(first.year, last_year + 1)]
            assert days[0] == first.date(), "the first onset follows its own rule"
            locals_ = [datetime.combine(day, first.time()) for day in days]
        found += [((local - before).replace(tzinfo=UTC), before, after) for local in locals_]
    return sorted(found)


def _offset(text: str) -> timedelta:
    sign = -1 if text[0] == "-" else 1
    seconds = int(text[5:] or 0)
    return sign * timedelta(hours=int(text[1:3]), minutes=int(text[3:5]), seconds=seconds)


def _nth_day(year: int, rule: dict[str, str]) -> date:
    nth, weekday = int(rule["BYDAY"][:-2]), ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].index(rule["BYDAY"][-2:])
    days = calendar.monthrange(year, int(rule["BYMONTH"]))[1]
    dates = [date(year, int(rule["BYMONTH"]), day) for day in range(1, days + 1)]
    fitting = [day for day in dates if day.weekday() == weekday]
    return fitting[nth] if nth < 0 else fitting[nth - 1]


def differences(name: str, first_year: int, last_year: int) -> list[str]:
    """The half hours at which the VTIMEZONE and the zone database disagree."""
    lines = timezone_lines(name, first_year=first_year, last_year=last_year)
    assert b"BEGIN:STANDARD" in lines, f"Outlook reads {name} as UTC"
    assert b"RDATE" not in lines
    changes = onsets(lines, last_year=last_year + 1)
    instants = [change[0] for change in changes]
    now = datetime(first_year, 1, 1, tzinfo=UTC) - timedelta(days=2)
    end = datetime(last_year + 1, 1, 1, tzinfo=UTC) + timedelta(days=2)
    found = []
    while now < end:
        place = bisect_right(instants, now)
        assert place, f"{name}: the first onset is after the first event"
        if changes[place - 1][2] != now.astimezone(zone(name)).utcoffset():
            found.append(f"{name} {now}")
        now += HALF_HOUR
    return found


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize(("first_year", "last_year"), YEARS)
def test_each_half_hour_is_what_the_zone_database_says(first_year: int, last_year: int):
    names = sorted(zone_names()) if WHOLE else SAMPLE
    assert [found for name in names for found in differences(name, first_year, last_year)] == []


def test_a_yearly_rule_goes_on_for_years_and_one_that_does_not_is_not_written():
    assert b"RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3" in timezone_lines("Europe/Berlin", first_year=2026, last_year=2026)
    morocco = timezone_lines("Africa/Casablanca", first_year=2019, last_year=2019)
    assert b"RRULE" not in morocco
    assert re.findall(rb"DTSTART:(\d{8})", morocco) == [b"19700101", b"20190505", b"20190609"]
    assert differences("Europe/Berlin", 2026, 2026) == []


def test_a_zone_without_seasons_is_one_standard_part():
    assert timezone_lines("Asia/Tokyo", first_year=2026, last_year=2026).decode().split("\r\n") == [
        "BEGIN:VTIMEZONE",
        "TZID:Asia/Tokyo",
        "BEGIN:STANDARD",
        "DTSTART:19700101T000000",
        "TZOFFSETFROM:+0900",
        "TZOFFSETTO:+0900",
        "TZNAME:JST",
        "END:STANDARD",
        "END:VTIMEZONE",
        "",
    ]
