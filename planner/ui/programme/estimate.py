"""How long a journey should take by its distance, beside how long it is planned to."""

from __future__ import annotations

from typing import NamedTuple

from planner.rules.travel_times import (
    Mode,
    Spot,
    TravelTime,
    fastest_minutes,
    likely_mode,
    longest_flight,
    shortest_flight,
    travel_time,
)
from planner.storage.item_facts import ItemFacts
from planner.ui.programme.place_words import PlaceWords

FAR_TOO_LONG = 2
"""A ride planned for more than twice the longest estimate stops somewhere on the way, or is mistyped."""


class Estimate(NamedTuple):
    """The estimate, and whether the planned length is out of all proportion to it."""

    time: TravelTime
    odd: bool


def estimate(facts: ItemFacts, minutes: int | None, places: PlaceWords) -> Estimate | None:
    """None where an end is not known on the globe, and for boats, of which the distance says little."""
    start = _spot(places, facts.from_id or facts.city_id)
    end = _spot(places, facts.to_id or facts.venue_id or facts.to_city_id)
    if start is None or end is None or start == end or facts.kind == "boat":
        return None
    mode: Mode = "flight" if facts.kind == "flight" else "train" if facts.kind == "train" else likely_mode(start, end)
    time = travel_time(start, end, mode=mode)
    if minutes is None:
        return Estimate(time, odd=False)
    if mode == "flight":
        usual = shortest_flight(time.kilometres) <= minutes <= longest_flight(time.kilometres)
        return Estimate(time, odd=not usual)
    too_short = minutes < fastest_minutes(start, end, mode=mode)
    return Estimate(time, odd=too_short or minutes > FAR_TOO_LONG * max(time.most, 30))


def _spot(places: PlaceWords, place_id: str | None) -> Spot | None:
    """Where a place is; where only its city is on the globe, there."""
    place = places.get(place_id)
    for one in (place, places.get(place.within_id) if place else None, places.get(places.city_of(place_id))):
        if one is not None and one.latitude is not None and one.longitude is not None:
            return Spot(one.latitude, one.longitude)
    return None
