"""How far places are apart and how long the way takes: reckoned, so always shown with "~"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from planner.rules.checks.plan import Plan, PlanItem
from planner.rules.travel_times import Mode, Spot, great_circle_km, likely_mode, time_for_distance

_MODES: Mapping[str, Mode] = {
    "walk": "walking", "car": "car", "coach": "coach", "train": "train", "flight": "flight", "boat": "coach",
}  # fmt: skip
"""How an item's way is called, and what is reckoned with; a boat in a harbour is about as fast as a coach."""
EXACT_KM, ROUGH_KM = 0.5, 30.0
"""How far a place may be from where it is put on the map: across the street, or at the other end of its city."""
COACH_FROM = 9
"""From so many people on it is a coach."""


@dataclass(frozen=True, slots=True)
class Way:
    """From one place to another: `km` in a straight line."""

    from_id: str
    to_id: str
    start: Spot
    end: Spot
    km: float
    rough: bool = False
    """True where one end is only known by its city."""

    @property
    def sure_km(self) -> float:
        """The part of the straight line that is there however rough the map is."""
        return max(0.0, self.km - (ROUGH_KM if self.rough else EXACT_KM))

    def by(self, *, mode: str | None, heads: int) -> Mode:
        """The mode that was typed, else what such a party would take."""
        typed = _MODES.get(mode or "")
        if typed is not None:
            return typed
        likely = likely_mode(self.start, self.end)
        return "coach" if likely == "car" and heads >= COACH_FROM else likely

    def minutes(self, mode: Mode) -> float:
        """About how long it takes, getting in not counted."""
        return float(time_for_distance(self.km, mode=mode).likely)


def way_between(plan: Plan, from_id: str | None, to_id: str | None) -> Way | None:
    """The way, where both positions are known; in one city the positions must be those of the places themselves."""
    if from_id is None or to_id is None or plan.same_spot(from_id, to_id):
        return None
    if from_id not in plan.places or to_id not in plan.places:
        return None
    one, other = _position(plan, from_id), _position(plan, to_id)
    same_city = plan.city_of(from_id) is not None and plan.city_of(from_id) == plan.city_of(to_id)
    if same_city:
        one, other = _own(plan, from_id), _own(plan, to_id)
    if one is None or other is None:
        return None
    rough = _own(plan, from_id) is None or _own(plan, to_id) is None
    return Way(from_id, to_id, one, other, great_circle_km(one, other), rough=rough)


def _own(plan: Plan, place_id: str) -> Spot | None:
    """The position of the place, or of the house it is in; a city has none to the minute."""
    for key in plan.around(place_id):
        place = plan.places[key]
        if place.kind != "city" and place.position is not None:
            return Spot(*place.position)
    return None


def _position(plan: Plan, place_id: str) -> Spot | None:
    own = _own(plan, place_id)
    if own is not None:
        return own
    city = plan.places.get(plan.city_of(place_id) or "")
    return Spot(*city.position) if city and city.position else None


def starts_at_place(item: PlanItem) -> str | None:
    """Where one must be for an item to begin; unknown for a ride that says only its venue."""
    if item.moves:
        return item.from_id
    return item.venue_id or item.from_id or item.city_id


def ends_at_place(item: PlanItem) -> str | None:
    """Where one is after an item."""
    if item.moves:
        return item.to_id or item.to_city_id
    return item.to_id or item.venue_id or item.to_city_id or item.city_id
