"""Zones come from one edition of the rules, and odd local times are known as such."""

from __future__ import annotations

import zoneinfo
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
import tzdata
from hypothesis import given
from hypothesis import strategies as st

from planner.models.moment import Moment
from planner.models.zones import (
    instant_of,
    is_repeated,
    is_skipped,
    is_zone,
    next_valid,
    offset_minutes,
    zone,
    zone_names,
)

BRUSSELS = "Europe/Brussels"
FORWARD, BACK = date(2026, 3, 29), date(2026, 10, 25)
ZONES = st.sampled_from(sorted(zone_names()))
DAYS = st.dates(date(1900, 1, 2), date(2200, 12, 30))
CLOCKS = st.builds(time, st.integers(0, 23), st.integers(0, 59))


def test_the_rules_are_those_that_ship_with_the_program() -> None:
    (folder,) = zoneinfo.TZPATH
    assert folder == str(Path(tzdata.__file__).parent / "zoneinfo")
    assert zone_names() == zoneinfo.available_timezones()


@pytest.mark.parametrize(
    "name", ["+08:00", "UTC+8", "europe/brussels", "Europe/Brussel", "", "../etc/passwd", "localtime"]
)
def test_only_an_exact_name_is_a_zone(name: str) -> None:
    assert not is_zone(name)
    with pytest.raises(KeyError):
        zone(name)


@given(day=DAYS, clock=CLOCKS, name=ZONES)
def test_an_instant_shows_its_local_time_unless_the_clock_skips_it(day: date, clock: time, name: str) -> None:
    shown = instant_of(day, clock, name).astimezone(zone(name)).replace(tzinfo=None)
    assert (shown == datetime.combine(day, clock)) is not is_skipped(day, clock, name)


@given(day=DAYS, clock=CLOCKS, name=ZONES)
def test_no_time_is_both_skipped_and_repeated(day: date, clock: time, name: str) -> None:
    assert not (is_skipped(day, clock, name) and is_repeated(day, clock, name))


@pytest.mark.parametrize(
    ("day", "clock", "skipped", "repeated", "valid"),
    [
        (FORWARD, time(1, 59), False, False, "01:59"),
        (FORWARD, time(2, 0), True, False, "03:00"),
        (FORWARD, time(2, 59), True, False, "03:00"),
        (FORWARD, time(3, 0), False, False, "03:00"),
        (BACK, time(1, 59), False, False, "01:59"),
        (BACK, time(2, 0), False, True, "02:00"),
        (BACK, time(2, 59), False, True, "02:59"),
        (BACK, time(3, 0), False, False, "03:00"),
    ],
)
def test_the_hour_of_a_clock_change(day: date, clock: time, skipped: bool, repeated: bool, valid: str) -> None:
    found = is_skipped(day, clock, BRUSSELS), is_repeated(day, clock, BRUSSELS), next_valid(day, clock, BRUSSELS)
    assert found == (skipped, repeated, valid)


def test_a_gap_until_midnight_leads_to_the_next_day() -> None:
    assert next_valid(date(2026, 3, 28), time(23, 30), "America/Nuuk") == "2026-03-29 00:00"


def test_either_of_two_equal_times_is_an_instant_of_its_own() -> None:
    assert [str(instant_of(BACK, time(2, 30), BRUSSELS, fold=fold)) for fold in (0, 1)] == [
        "2026-10-25 00:30:00+00:00",
        "2026-10-25 01:30:00+00:00",
    ]


def test_a_skipped_time_counts_on_from_before_the_gap() -> None:
    assert str(instant_of(FORWARD, time(2, 30), BRUSSELS)) == "2026-03-29 01:30:00+00:00"


def test_offsets_are_of_the_instant() -> None:
    instants = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 7, 1, tzinfo=UTC)
    assert [offset_minutes(at, "Pacific/Chatham") for at in instants] == [825, 765]


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (Moment(), None),
        (Moment(BACK), None),
        (Moment(time=time(9)), None),
        (Moment(BACK, time(9)), "2026-10-25 00:00:00+00:00"),
        (Moment(BACK, time(9), BRUSSELS), "2026-10-25 08:00:00+00:00"),
        (Moment(BACK, time(2, 30), BRUSSELS, 1), "2026-10-25 01:30:00+00:00"),
    ],
)
def test_a_moment_has_an_instant_where_its_day_and_clock_are_known(moment: Moment, expected: str | None) -> None:
    found = moment.instant("Asia/Tokyo")
    assert (None if found is None else str(found)) == expected
    assert moment.instant(None) == (found if moment.zone else None)


@given(
    opens=st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31)).map(
        lambda at: at.replace(second=0, microsecond=0)
    ),
    minutes=st.integers(0, 23 * 60),
)
def test_a_window_closes_the_next_day_where_its_end_is_earlier_by_the_clock(opens: datetime, minutes: int) -> None:
    closes = opens + timedelta(minutes=minutes)
    moment = Moment(opens.date(), opens.time(), "Asia/Tokyo", until_time=closes.time())
    first, last = moment.instant(None), moment.window_end(None)
    assert first is not None
    assert last is not None
    assert last - first == timedelta(minutes=minutes)
