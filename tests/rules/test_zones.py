"""Which zone a clock time is in: written, of the place, of the stop on that day, of the sending office."""

from __future__ import annotations

from datetime import date, time

import pytest

from planner.models import Moment
from planner.rules.zones import PlaceZone, StopSpan, ZoneSources, end_places, place_zone, start_places, zone_of

MONDAY, TUESDAY, WEDNESDAY, SUNDAY = date(2026, 5, 4), date(2026, 5, 5), date(2026, 5, 6), date(2026, 5, 10)
SOURCES = ZoneSources(
    home_zone="Asia/Shanghai",
    places={
        "tokyo": PlaceZone("Asia/Tokyo"),
        "paris": PlaceZone("Europe/Paris"),
        "nowhere": PlaceZone(),
        "hall": PlaceZone(city_id="tokyo"),
        "room": PlaceZone(within_id="hall"),
        "pavilion": PlaceZone("Asia/Seoul", city_id="tokyo"),
        "mirror": PlaceZone(within_id="mirror"),
        "east": PlaceZone(within_id="west"),
        "west": PlaceZone(within_id="east", city_id="paris"),
    },
    stops=(
        StopSpan("tokyo", Moment(MONDAY, time(8)), Moment(TUESDAY)),
        StopSpan("paris", Moment(TUESDAY, time(18)), Moment(WEDNESDAY, time(12))),
        StopSpan("nowhere", Moment(SUNDAY), None),
    ),
)


@pytest.mark.parametrize(
    ("moment", "places", "zone"),
    [
        (Moment(MONDAY, time(9), "Europe/Oslo"), ("tokyo",), "Europe/Oslo"),
        (Moment(MONDAY, time(9)), ("paris", "tokyo"), "Europe/Paris"),
        (Moment(MONDAY, time(9)), (None, "gone", "nowhere", "room"), "Asia/Tokyo"),
        (Moment(MONDAY, time(9)), (), "Asia/Tokyo"),
        (Moment(MONDAY, time(7)), (), "Asia/Tokyo"),  # the only stop of that day, though not yet reached
        (Moment(TUESDAY, time(17, 59)), (), "Asia/Tokyo"),
        (Moment(TUESDAY, time(18)), (), "Europe/Paris"),
        (Moment(TUESDAY), (), "Europe/Paris"),
        (Moment(WEDNESDAY, time(23)), (), "Europe/Paris"),
        (Moment(SUNDAY, time(9)), (), "Asia/Shanghai"),  # the city of that stop has no zone
        (Moment(date(2026, 6, 1), time(9)), (), "Asia/Shanghai"),
        (Moment(time=time(9)), (), "Asia/Shanghai"),
    ],
)
def test_the_zone_of_a_moment(moment: Moment, places: tuple[str | None, ...], zone: str) -> None:
    assert zone_of(moment, places, SOURCES) == zone


def test_there_may_be_no_zone_at_all() -> None:
    assert zone_of(Moment(MONDAY, time(9)), ("tokyo",), ZoneSources()) is None


@pytest.mark.parametrize(
    ("place", "zone"),
    [
        ("tokyo", "Asia/Tokyo"),
        ("hall", "Asia/Tokyo"),
        ("room", "Asia/Tokyo"),
        ("pavilion", "Asia/Seoul"),
        ("nowhere", None),
        ("mirror", None),
        ("east", "Europe/Paris"),
        ("gone", None),
        (None, None),
    ],
)
def test_the_zone_of_a_place_is_its_own_or_of_what_it_lies_in(place: str | None, zone: str | None) -> None:
    assert place_zone(place, SOURCES) == zone


def test_a_journey_begins_where_it_leaves_from_and_ends_where_it_lands() -> None:
    starts = start_places(city_id="city", venue_id="venue", from_id="from")
    ends = end_places(city_id="city", venue_id="venue", from_id="from", to_id="to", to_city_id="to city")
    assert (starts, ends) == (("city", "from", "venue"), ("to city", "to", "city", "venue", "from"))
