"""A local day as real time: clock changes, flights over zones and over the date line."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from planner.models.zones import zone
from planner.ui.board.axis import Axis, Journey, axis_of

BRUSSELS, BEIJING, DUBAI, TOKYO = "Europe/Brussels", "Asia/Shanghai", "Asia/Dubai", "Asia/Tokyo"
ANGELES = "America/Los_Angeles"


def journey(leaves: str, from_zone: str, lands: str, to_zone: str) -> Journey:
    """A journey from local times such as 2023-03-22 01:50."""
    first = datetime.fromisoformat(leaves).replace(tzinfo=zone(from_zone))
    last = datetime.fromisoformat(lands).replace(tzinfo=zone(to_zone))
    return Journey(first.astimezone(UTC), last.astimezone(UTC), from_zone, to_zone, first.date(), last.date())


def clocks(axis: Axis) -> list[str]:
    return [f"{tick.local:%d %H}" for tick in axis.ticks()]


def test_a_day_on_which_the_clocks_go_forward_is_an_hour_short() -> None:
    axis = axis_of(date(2023, 3, 26), (), zone_of_day=BRUSSELS)
    assert axis.minutes == 23 * 60
    assert clocks(axis)[:4] == ["26 00", "26 01", "26 03", "26 04"]
    assert [(one.minute, one.minutes, one.travelled) for one in axis.changes()] == [(120, 60, False)]


def test_a_day_on_which_the_clocks_go_back_is_an_hour_long_and_shows_one_hour_twice() -> None:
    axis = axis_of(date(2023, 10, 29), (), zone_of_day=BRUSSELS)
    assert axis.minutes == 25 * 60
    assert clocks(axis)[:5] == ["29 00", "29 01", "29 02", "29 02", "29 03"]
    assert [axis.local_at(minute).fold for minute in (130, 190)] == [0, 1]


def test_a_flight_to_the_west_makes_the_day_longer_and_the_clock_jump_back_where_it_lands() -> None:
    flight = journey("2023-03-22 01:50", BEIJING, "2023-03-22 06:00", BRUSSELS)
    axis = axis_of(date(2023, 3, 22), (flight,), zone_of_day=BRUSSELS)
    assert axis.minutes == 31 * 60
    assert [(one.minute, one.minutes, one.zone, one.travelled) for one in axis.changes()] == [
        (13 * 60, -7 * 60, BRUSSELS, True)
    ]
    assert clocks(axis)[12:15] == ["22 12", "22 06", "22 07"]
    assert axis.minute_of(flight.lands) - axis.minute_of(flight.leaves) == 11 * 60 + 10


def test_hours_and_clock_changes_are_told_whenever_one_lands() -> None:
    flight = journey("2023-03-26 00:50", "Europe/London", "2023-03-26 04:10", "Europe/Athens")
    axis = axis_of(date(2023, 3, 26), (flight,), zone_of_day="Europe/London")
    assert clocks(axis)[:5] == ["26 00", "26 02", "26 05", "26 06", "26 07"]
    autumn = journey("2023-10-28 20:00", BEIJING, "2023-10-29 00:10", BRUSSELS)
    axis = axis_of(date(2023, 10, 29), (autumn,), zone_of_day=BRUSSELS)
    assert [(f"{axis.local_at(one.minute):%H:%M}", one.minutes) for one in axis.changes()] == [
        ("00:10", -6 * 60), ("02:00", -60),
    ]  # fmt: skip


def test_a_flight_that_lands_by_the_clock_before_it_left_has_its_real_length() -> None:
    flight = journey("2015-12-10 15:00", BEIJING, "2015-12-10 11:00", ANGELES)
    axis = axis_of(date(2015, 12, 10), (flight,), zone_of_day=BEIJING)
    assert axis.minutes == 40 * 60
    assert axis.minute_of(flight.lands) - axis.minute_of(flight.leaves) == 12 * 60
    assert clocks(axis)[23:29] == ["10 23", "11 00", "11 01", "11 02", "10 11", "10 12"]


def test_an_overnight_flight_to_the_east_begins_the_day_at_midnight_where_it_lands() -> None:
    flight = journey("2023-03-26 20:30", BRUSSELS, "2023-03-27 05:00", DUBAI)
    axis = axis_of(date(2023, 3, 27), (flight,), zone_of_day=DUBAI)
    assert (axis.minutes, axis.minute_of(flight.lands)) == (24 * 60, 5 * 60)
    before = axis_of(date(2023, 3, 26), (flight,), zone_of_day=BRUSSELS)
    assert (before.minutes, before.minute_of(flight.leaves)) == (23 * 60, 19 * 60 + 30)
    assert before.end >= axis.start, "no minute of the flight is missing between the days"


def test_an_overnight_flight_to_the_west_begins_the_day_where_it_left_so_that_nothing_is_missing() -> None:
    flight = journey("2023-03-21 23:50", BEIJING, "2023-03-22 05:00", BRUSSELS)
    axis = axis_of(date(2023, 3, 22), (flight,), zone_of_day=BRUSSELS)
    before = axis_of(date(2023, 3, 21), (flight,), zone_of_day=BEIJING)
    assert before.end == axis.start
    assert axis.zone_at(0) == BEIJING
    assert axis.zone_at(axis.minutes - 1) == BRUSSELS


def test_over_the_date_line_a_flight_may_land_the_day_before_it_left() -> None:
    flight = journey("2026-05-07 00:30", TOKYO, "2026-05-06 17:30", ANGELES)
    for day in (date(2026, 5, 6), date(2026, 5, 7)):
        axis = axis_of(day, (flight,), zone_of_day=ANGELES)
        assert 0 <= axis.minute_of(flight.leaves) < axis.minute_of(flight.lands) <= axis.minutes


def test_a_train_between_cities_of_one_clock_changes_nothing() -> None:
    train = journey("2026-05-04 09:00", BRUSSELS, "2026-05-04 10:20", "Europe/Paris")
    axis = axis_of(date(2026, 5, 4), (train,), zone_of_day=BRUSSELS)
    assert (axis.minutes, axis.changes()) == (24 * 60, ())


ZONES = st.sampled_from(
    [BRUSSELS, BEIJING, DUBAI, TOKYO, ANGELES, "Asia/Kolkata", "Pacific/Auckland", "Africa/Casablanca"]
)


@given(
    day=st.dates(date(2000, 1, 2), date(2037, 1, 1)),
    zones=st.tuples(ZONES, ZONES),
    leaves=st.integers(0, 24 * 60 - 1),
    length=st.integers(30, 16 * 60),
)
def test_minutes_are_real_minutes_and_the_clock_is_the_zones(
    day: date, zones: tuple[str, str], leaves: int, length: int
) -> None:
    first = datetime(day.year, day.month, day.day, tzinfo=zone(zones[0])).astimezone(UTC) + timedelta(minutes=leaves)
    last = first + timedelta(minutes=length)
    there = last.astimezone(zone(zones[1]))
    leg = Journey(first, last, zones[0], zones[1], first.astimezone(zone(zones[0])).date(), there.date())
    axis = axis_of(day, (leg,), zone_of_day=zones[0])
    assert axis.minutes == (axis.end - axis.start).total_seconds() / 60
    for one, other in zip(axis.stretches, axis.stretches[1:], strict=False):
        assert one.end == other.start
    for tick in axis.ticks():
        assert tick.local == axis.instant_at(tick.minute).astimezone(zone(axis.zone_at(tick.minute)))
        assert axis.minute_of(axis.instant_at(tick.minute)) == tick.minute
    assert axis.local_at(0).strftime("%H:%M") in ("00:00", "01:00"), "midnight, or the first hour there is"
