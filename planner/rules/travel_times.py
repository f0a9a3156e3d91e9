"""How long a way takes at least, about and at most, from two points on the globe. A value that a person typed wins.

Distances are in kilometres, times in whole minutes. Every time here is an estimate, to be shown with "~"; a
buffer is a field of its own and never added to it.
"""

from __future__ import annotations

from math import asin, ceil, cos, inf, radians, sin, sqrt
from typing import Final, Literal, NamedTuple

Mode = Literal["walking", "car", "coach", "train", "flight"]


class Spot(NamedTuple):
    """A point on the globe in degrees, north and east positive."""

    latitude: float
    longitude: float


EARTH_RADIUS_KM: Final = 6371.0088
"""Mean radius of the GRS 80 ellipsoid (IUGG); great circles on the sphere are within 0.6 % of the ellipsoid."""

DETOUR: Final = 1.31
"""Road over straight line, the mean of a sample of ways in and between cities. Rail is taken alike."""
DETOUR_RANGE: Final = (1.15, 1.40)
"""From straight motorways to mountains and coasts, in the same sample."""
WALKING_DETOUR: Final = 1.25
"""A planning figure: streets let a walker keep nearer to the straight line than a car."""
WALKING_KMH: Final = 4.5
"""A planning figure for a party; people alone walk at about 5."""

FLIGHT_BASE_MINUTES: Final = 52
FLIGHT_KMH: Final = 735.0
"""Block time, gate to gate, of short flights is about 52 min + km / 735 km/h: taxiing, climb and descent weigh most.

Fitted to the 200 routes from New York in the timetable of 2013 (US Bureau of Transportation Statistics, the data set
nycflights13), with a mean error of 7 min.
"""
FLIGHT_FAST_AFTER_KM: Final = 1500.0
FLIGHT_CRUISE_KMH: Final = 900.0
"""Each further km is flown at the speed that long-haul aircraft are built to cruise at: Mach 0.85 (Airbus of the A350,
Boeing of the 787), in the cold of 11 km height 903 km/h. Of 14 of the longest routes, as OAG listed their block times
in 2017, the estimate is 2 % off in the middle and 8 % at the most."""
FLIGHT_MARGIN_MINUTES: Final = 17
"""Two and a half times the mean error of the fit."""
FLIGHT_WIND: Final = 0.12
"""A long flight takes so much longer against the wind, or less with it: New York to the west coast is timetabled 375
to 390 min, and London to New York 480, back 410."""
FLIGHT_SHORT: Final = (0.8, 45)
"""A flight takes four fifths of its usual length, or 45 min less, at the very least: those of governments, with the jet
stream behind them and no queue before them, come down to 0.83."""
FLIGHT_LONG: Final = 1.25
"""A flight without a stop takes no more of its usual length, also by propeller; a short stop comes on top."""
FLIGHT_STOP_MINUTES: Final = 180
"""A planning figure for landing on the way, to refuel or for others to get off, and for slow aircraft."""

HARD_LIMIT_KMH: Final = 200.0
"""Nothing on the ground is planned faster than this along the straight line, but high-speed trains."""
HARD_LIMIT_TRAIN_KMH: Final = 320.0
"""The fastest timetabled averages between two stops (Beijing to Shanghai, Lyon to Paris) lie under it."""
HARD_LIMIT_FLIGHT_KMH: Final = 1100.0
"""An airliner with a strong jet stream behind it, over the ground."""


class TravelTime(NamedTuple):
    """An estimate in whole minutes, the door of the vehicle to its door: least, likely, most."""

    mode: Mode
    kilometres: float
    """The way that was reckoned with; for a flight the great circle."""
    least: int
    likely: int
    most: int


def great_circle_km(start: Spot, end: Spot) -> float:
    """The straight way over the globe (haversine), in kilometres."""
    up, down = radians(start.latitude), radians(end.latitude)
    east = radians(end.longitude - start.longitude)
    bow = sin((down - up) / 2) ** 2 + cos(up) * cos(down) * sin(east / 2) ** 2
    return 2 * EARTH_RADIUS_KM * asin(sqrt(min(1.0, bow)))


def travel_time(start: Spot, end: Spot, *, mode: Mode) -> TravelTime:
    """About how long the way takes with nobody boarding yet; `boarding_minutes` come on top, on the ground."""
    return time_for_distance(great_circle_km(start, end), mode=mode)


def time_for_distance(straight_km: float, *, mode: Mode) -> TravelTime:
    """The same from the length of the straight way. Raises ValueError for a length below 0."""
    if straight_km < 0:
        raise ValueError(straight_km)
    if mode == "flight":
        likely = _flight_minutes(straight_km)
        margin = max(FLIGHT_MARGIN_MINUTES, likely * FLIGHT_WIND)
        return _spread(mode, straight_km, likely - margin, likely, likely + margin)
    if mode == "walking":
        minutes = straight_km * WALKING_DETOUR / WALKING_KMH * 60
        return _spread(mode, straight_km * WALKING_DETOUR, straight_km / WALKING_KMH * 60, minutes, minutes * 1.2)
    if mode == "train":
        likely = _ground_minutes(straight_km * DETOUR, mode)
        return _spread(mode, straight_km * DETOUR, likely * TRAIN_RANGE[0], likely, likely * TRAIN_RANGE[1])
    ways = (straight_km * factor for factor in (DETOUR_RANGE[0], DETOUR, DETOUR_RANGE[1]))
    least, likely, most = (_ground_minutes(way, mode) for way in ways)
    return _spread(mode, straight_km * DETOUR, least, likely, most)


def fastest_minutes(start: Spot, end: Spot, *, mode: Mode) -> int:
    """The time below which the way cannot be made at all: along the straight line at the hard limit of the mode."""
    limits = {"walking": 8.0, "train": HARD_LIMIT_TRAIN_KMH, "flight": HARD_LIMIT_FLIGHT_KMH}
    return int(great_circle_km(start, end) / limits.get(mode, HARD_LIMIT_KMH) * 60)


def shortest_flight(straight_km: float) -> float:
    """The minutes, gate to gate, below which a flight is mistyped rather than fast."""
    usual = _flight_minutes(straight_km)
    share, less = FLIGHT_SHORT
    return min(usual * share, usual - less)


def longest_flight(straight_km: float, *, stop: float = FLIGHT_STOP_MINUTES) -> float:
    """The minutes, gate to gate, above which a flight changes planes on the way or is mistyped."""
    return _flight_minutes(straight_km) * FLIGHT_LONG + stop


def likely_mode(start: Spot, end: Spot) -> Mode:
    """What a delegation would take where the plan does not say: on foot to 600 m, by car to 350 km, else by air."""
    straight = great_circle_km(start, end)
    if straight <= 0.6:
        return "walking"
    return "car" if straight <= 350 else "flight"


def boarding_minutes(people: int) -> int:
    """Minutes for a party to get into its vehicles: 3, and 1 more for each 4 people; none for nobody.

    A planning figure: four people leave in a car after 4 minutes, forty in a coach with one door after 13.
    """
    return 0 if people <= 0 else 3 + ceil(people / 4)


TRAIN_RANGE: Final = (0.55, 1.5)
"""A high-speed line end to end, and an ordinary line that stops, beside what is likely."""

_GROUND: Final[dict[str, tuple[float, tuple[tuple[float, float], ...]]]] = {
    "car": (3.0, ((8, 28.0), (30, 55.0), (inf, 95.0))),
    "coach": (4.0, ((8, 24.0), (30, 45.0), (inf, 80.0))),
    "train": (6.0, ((20, 60.0), (100, 110.0), (inf, 200.0))),
}
"""By mode: minutes to get away and to draw up, then the speed in km/h on each stretch of a way, up to that km.

Planning figures for a city by day, its outskirts, and the road beyond; coaches are governed at 100 km/h in the
EU (Directive 92/6/EEC). Trains are slow near their ends and fast between.
"""


def _flight_minutes(straight_km: float) -> float:
    slow = min(straight_km, FLIGHT_FAST_AFTER_KM)
    return FLIGHT_BASE_MINUTES + slow / FLIGHT_KMH * 60 + (straight_km - slow) / FLIGHT_CRUISE_KMH * 60


def _ground_minutes(way_km: float, mode: str) -> float:
    minutes, stretches = _GROUND[mode]
    done = 0.0
    for end, speed in stretches:
        if way_km <= done:
            break
        minutes += (min(way_km, end) - done) / speed * 60
        done = end
    return minutes if way_km > 0 else 0.0


def _spread(mode: Mode, way_km: float, least: float, likely: float, most: float) -> TravelTime:
    return TravelTime(mode, way_km, least=round(least), likely=round(likely), most=ceil(most))
