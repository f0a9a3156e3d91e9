"""The instants of an item follow from its moments and the places it names."""

from __future__ import annotations

from datetime import date, time

import pytest

from planner.models import Item, Moment
from planner.rules.instants import ends_early, instants, timed, timed_row
from planner.rules.zones import PlaceZone, ZoneSources

DAY = date(2026, 5, 6)
SOURCES = ZoneSources(places={"tokyo": PlaceZone("Asia/Tokyo"), "paris": PlaceZone("Europe/Paris")})
FLIGHT = {
    "start_date": DAY,
    "start_time": time(12, 30),
    "end_date": DAY,
    "end_time": time(17, 40),
    "from_id": "tokyo",
    "to_id": "paris",
}


def told(columns: dict[str, object], sources: ZoneSources = SOURCES) -> list[str]:
    return [str(instant) for instant in instants(timed_row(columns), sources)]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, ["2026-05-06 03:30:00+00:00", "2026-05-06 15:40:00+00:00"]),
        ({"end_time": None}, ["2026-05-06 03:30:00+00:00", "None"]),
        ({"start_date": None}, ["None", "2026-05-06 15:40:00+00:00"]),
        ({"to_id": None}, ["2026-05-06 03:30:00+00:00", "2026-05-06 08:40:00+00:00"]),
        ({"from_id": None}, ["None", "2026-05-06 15:40:00+00:00"]),
        ({"start_zone": "UTC"}, ["2026-05-06 12:30:00+00:00", "2026-05-06 15:40:00+00:00"]),
    ],
)
def test_an_instant_needs_a_day_a_clock_time_and_a_zone(changes: dict[str, object], expected: list[str]) -> None:
    assert told({**FLIGHT, **changes}) == expected


def test_what_really_happened_is_read_in_the_same_places() -> None:
    columns = {**FLIGHT, "actual_start_date": DAY, "actual_start_time": time(13)}
    row = timed_row(columns, start="actual_start", end="actual_end")
    assert [str(instant) for instant in instants(row, SOURCES)] == ["2026-05-06 04:00:00+00:00", "None"]


def test_a_mapped_item_gives_the_same_as_its_columns() -> None:
    item = Item(start=Moment(DAY, time(12, 30)), end=Moment(DAY, time(17, 40)), from_id="tokyo", to_id="paris")
    assert timed(item) == timed_row(FLIGHT)


@pytest.mark.parametrize(
    ("start", "end", "early"),
    [
        (Moment(DAY, time(9)), None, False),
        (Moment(DAY, time(9)), Moment(DAY, time(9)), False),
        (Moment(DAY, time(9)), Moment(DAY, time(8, 59)), True),
        (Moment(DAY, time(9), "Asia/Tokyo"), Moment(DAY, time(3), "Europe/Paris"), False),  # lands before it left
        (Moment(DAY, time(9)), Moment(DAY), False),
        (Moment(DAY, time(9)), Moment(date(2026, 5, 5)), True),
        (Moment(DAY), Moment(date(2026, 5, 5), time(23)), True),
        (Moment(time=time(9)), Moment(time=time(8)), False),  # no day is known
    ],
)
def test_an_end_is_early_by_instant_where_both_have_one_else_by_day(
    start: Moment, end: Moment | None, early: bool
) -> None:
    assert ends_early(start, end, zones=("Asia/Tokyo", "Asia/Tokyo")) is early


def test_without_zones_days_decide() -> None:
    assert not ends_early(Moment(DAY, time(9)), Moment(DAY, time(8)), zones=(None, None))
