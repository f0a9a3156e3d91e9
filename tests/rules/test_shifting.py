"""Days keep the clock on the wall; minutes keep the distance in time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from planner.models import Moment
from planner.models.zones import instant_of, is_repeated, is_skipped, zone_names
from planner.rules.shifting import by_days, by_minutes

ZONES = st.sampled_from(sorted(zone_names()))
MOMENTS = st.builds(
    Moment,
    date=st.dates(date(1950, 1, 1), date(2100, 1, 1)),
    time=st.builds(time, st.integers(0, 23), st.integers(0, 59)),
    zone=ZONES,
    fold=st.sampled_from([None, 0, 1]),
    precision=st.sampled_from([None, "approximate", "hidden"]),
    until_time=st.none() | st.builds(time, st.integers(0, 23), st.integers(0, 59)),
)
DAY = date(2026, 5, 4)


@given(moment=MOMENTS, days=st.integers(-1000, 1000))
def test_days_change_nothing_but_the_day_and_which_of_two_times_it_was(moment: Moment, days: int) -> None:
    assert by_days(moment, days) == replace(
        moment, date=(moment.date or DAY) + timedelta(days=days), fold=moment.fold if days == 0 else None
    )


@given(moment=MOMENTS, minutes=st.integers(-100_000, 100_000))
def test_minutes_are_real_and_say_which_of_two_times_is_meant(moment: Moment, minutes: int) -> None:
    was, moved = moment.instant(None), by_minutes(moment, minutes, None)
    becomes = moved.instant(None)
    assert was is not None
    assert becomes is not None
    # Zones that were off by seconds are told to the minute.
    assert abs(becomes - was - timedelta(minutes=minutes)) < timedelta(minutes=1)
    assert moved.date is not None
    assert moved.time is not None
    assert moved.zone is not None
    assert (moved.fold is not None) == is_repeated(moved.date, moved.time, moved.zone)
    assert not is_skipped(moved.date, moved.time, moved.zone)


@given(moment=MOMENTS, there=st.integers(-10_000, 10_000), on=st.integers(-10_000, 10_000))
def test_two_moves_come_to_the_same_as_one(moment: Moment, there: int, on: int) -> None:
    once, twice = by_minutes(moment, there + on, None), by_minutes(by_minutes(moment, there, None), on, None)
    first, last = once.instant(None), twice.instant(None)
    assert first is not None
    assert last is not None
    assert abs(first - last) < timedelta(minutes=1)


def test_a_moment_without_a_day_a_clock_or_a_zone_stays_where_it_is() -> None:
    for moment in (Moment(), Moment(DAY), Moment(time=time(9)), Moment(DAY, time(9)), Moment(DAY, day_part="evening")):
        assert by_minutes(moment, 90, None) == moment


def test_a_moment_is_told_in_another_zone_where_it_names_none() -> None:
    moved = by_minutes(Moment(DAY, time(9)), 60, "Asia/Tokyo", told_in="Europe/Paris")
    assert moved == Moment(DAY, time(3))
    assert by_minutes(Moment(DAY, time(9), "Asia/Tokyo"), 60, None, told_in="Europe/Paris").time == time(10)
    assert instant_of(DAY, time(3), "Europe/Paris") == instant_of(DAY, time(10), "Asia/Tokyo")


def test_a_window_keeps_its_length_over_midnight() -> None:
    moved = by_minutes(Moment(DAY, time(23, 30), "Asia/Tokyo", until_time=time(23, 50)), 20, None)
    assert moved == Moment(DAY, time(23, 50), "Asia/Tokyo", until_time=time(0, 10))
    assert moved.window_end(None) == datetime.combine(DAY, time(15, 10), instant_of(DAY, time(9), "UTC").tzinfo)


def test_a_window_in_the_hour_that_comes_again_stays_in_it() -> None:
    change = date(2026, 10, 25)
    again = Moment(change, time(2, 30), "Europe/Brussels", fold=1, until_time=time(2, 45))
    assert again.window_end(None) == datetime.combine(change, time(1, 45), instant_of(DAY, time(9), "UTC").tzinfo)
    assert by_minutes(again, 60, None) == Moment(change, time(3, 30), "Europe/Brussels", until_time=time(3, 45))


def test_a_range_of_days_keeps_its_length() -> None:
    moved = by_minutes(Moment(DAY, time(23, 30), "Asia/Tokyo", until_date=date(2026, 5, 6)), 60, None)
    assert (moved.date, moved.until_date) == (date(2026, 5, 5), date(2026, 5, 7))
