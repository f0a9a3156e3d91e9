"""How long a way takes."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.rules.travel_times import (
    Mode,
    Spot,
    TravelTime,
    boarding_minutes,
    fastest_minutes,
    great_circle_km,
    likely_mode,
    longest_flight,
    shortest_flight,
    time_for_distance,
    travel_time,
)

BEIJING, BRUSSELS = Spot(40.0801, 116.585), Spot(50.5405, 4.2904)
ABU_DHABI, DUBAI = Spot(24.4512, 54.397), Spot(25.0773, 55.3093)
AIRPORTS = {
    "AKL": Spot(-37.008, 174.792),
    "AUH": Spot(24.433, 54.651),
    "BRU": Spot(50.901, 4.484),
    "CDG": Spot(49.013, 2.550),
    "CTU": Spot(30.579, 103.947),
    "DOH": Spot(25.273, 51.608),
    "DXB": Spot(25.253, 55.364),
    "HNL": Spot(21.319, -157.922),
    "JFK": Spot(40.640, -73.779),
    "LAX": Spot(33.943, -118.408),
    "LGA": Spot(40.777, -73.873),
    "LHR": Spot(51.471, -0.462),
    "MIA": Spot(25.793, -80.291),
    "ORD": Spot(41.979, -87.905),
    "PEK": Spot(40.080, 116.585),
    "PVG": Spot(31.143, 121.805),
    "SFO": Spot(37.619, -122.375),
    "SHA": Spot(31.198, 121.336),
    "SIN": Spot(1.350, 103.994),
    "SYD": Spot(-33.946, 151.177),
}
SUVA, APIA = Spot(-18.1416, 178.4415), Spot(-13.8333, -171.7667)

spots = st.builds(Spot, st.floats(-90, 90), st.floats(-180, 180))
modes = st.sampled_from(get_args(Mode))
lengths = st.floats(0, 20_000)


def test_the_straight_way_goes_over_the_globe_and_over_the_date_line() -> None:
    assert round(great_circle_km(Spot(0, 0), Spot(0, 90))) == 10008
    assert round(great_circle_km(Spot(90, 0), Spot(-90, 77))) == 20015
    assert round(great_circle_km(SUVA, APIA)) == 1151


def test_a_road_is_a_third_longer_than_the_straight_way() -> None:
    assert round(great_circle_km(ABU_DHABI, DUBAI)) == 115
    assert round(travel_time(ABU_DHABI, DUBAI, mode="car").kilometres) == 151


@pytest.mark.parametrize(
    ("mode", "straight", "time"),
    [
        ("walking", 1, TravelTime("walking", 1.25, least=13, likely=17, most=20)),
        ("car", 20, TravelTime("car", 26.2, least=37, likely=40, most=42)),
        ("coach", 20, TravelTime("coach", 26.2, least=44, likely=48, most=51)),
        ("train", 100, TravelTime("train", 131.0, least=43, likely=79, most=119)),
        ("flight", 735, TravelTime("flight", 735, least=95, likely=112, most=129)),
        ("flight", 10_500, TravelTime("flight", 10_500, least=682, likely=774, most=868)),
    ],
)
def test_a_way_of_each_mode(mode: Mode, straight: float, time: TravelTime) -> None:
    reckoned = time_for_distance(straight, mode=mode)
    assert (reckoned.mode, round(reckoned.kilometres, 2)) == (mode, time.kilometres)
    assert (reckoned.least, reckoned.likely, reckoned.most) == (time.least, time.likely, time.most)


@pytest.mark.parametrize(
    ("start", "end", "timetabled"),
    [  # of 2013 to 2025, gate to gate
        ("LHR", "CDG", 75),
        ("SHA", "PEK", 135),
        ("LGA", "ORD", 160),
        ("JFK", "MIA", 198),
        ("JFK", "LAX", 375),
        ("DXB", "BRU", 420),
        ("BRU", "AUH", 390),
        ("LHR", "JFK", 480),
        ("JFK", "LHR", 410),
        ("JFK", "HNL", 660),
        ("PEK", "BRU", 660),
        ("PEK", "LAX", 720),
        ("LAX", "PEK", 780),
        ("SYD", "LAX", 810),
        ("LAX", "CTU", 794),
        ("ORD", "PVG", 840),
        ("SFO", "DXB", 945),
        ("SFO", "SIN", 990),
        ("AKL", "DOH", 1050),
    ],
)
def test_a_flight_is_about_as_long_as_timetables_say(start: str, end: str, timetabled: int) -> None:
    time = travel_time(AIRPORTS[start], AIRPORTS[end], mode="flight")
    assert time.least <= timetabled <= time.most
    assert time.likely == pytest.approx(timetabled, rel=0.12)
    assert shortest_flight(time.kilometres) < timetabled < longest_flight(time.kilometres)


def test_what_a_flight_takes_at_the_least_and_the_most_leaves_room_for_wind_and_a_short_stop() -> None:
    lengths = [(round(shortest_flight(km)), round(longest_flight(km))) for km in (0, 150, 1_075, 8_000, 15_000)]
    assert lengths == [(7, 245), (19, 260), (95, 355), (486, 940), (860, 1523)]


@given(spots, spots, modes)
def test_there_and_back_take_the_same(start: Spot, end: Spot, mode: Mode) -> None:
    assert great_circle_km(start, end) == pytest.approx(great_circle_km(end, start), abs=1e-6)
    there, back = travel_time(start, end, mode=mode), travel_time(end, start, mode=mode)
    assert abs(there.likely - back.likely) <= 1


@given(lengths, lengths, modes)
def test_a_longer_way_takes_no_less(one: float, other: float, mode: Mode) -> None:
    shorter, longer = (time_for_distance(km, mode=mode) for km in sorted((one, other)))
    assert shorter.least <= longer.least
    assert shorter.likely <= longer.likely
    assert shorter.most <= longer.most


@given(spots, spots, modes)
def test_the_least_the_likely_and_the_most_stand_in_their_order_above_what_is_possible(
    start: Spot, end: Spot, mode: Mode
) -> None:
    time = travel_time(start, end, mode=mode)
    assert fastest_minutes(start, end, mode=mode) <= time.least <= time.likely <= time.most


@given(spots, spots, spots)
def test_a_detour_is_no_shorter(start: Spot, by: Spot, end: Spot) -> None:
    assert great_circle_km(start, end) <= great_circle_km(start, by) + great_circle_km(by, end) + 1e-6


def test_a_length_below_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="-1"):
        time_for_distance(-1, mode="car")


def test_boarding_grows_with_the_party() -> None:
    assert [boarding_minutes(people) for people in (0, 1, 4, 5, 12, 40)] == [0, 4, 4, 5, 6, 13]


@given(st.integers(0, 500), st.integers(0, 500))
def test_more_people_never_board_faster(one: int, other: int) -> None:
    fewer, more = sorted((one, other))
    assert boarding_minutes(fewer) <= boarding_minutes(more)


def test_the_likely_mode_follows_from_the_distance() -> None:
    near = Spot(24.4550, 54.397)
    assert [likely_mode(ABU_DHABI, end) for end in (near, DUBAI, BRUSSELS)] == ["walking", "car", "flight"]
    assert likely_mode(BEIJING, BRUSSELS) == "flight"
