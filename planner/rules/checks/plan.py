"""A whole visit as the checks read it: frozen, without a session, its attendance resolved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property

from planner.models.moment import Moment
from planner.models.words import Words
from planner.rules.checks.same_names import plain
from planner.rules.parity import OfficeRank

MOVING = frozenset({"transfer", "flight", "train", "boat"})
"""Kinds that end elsewhere than they began."""
FORMAL = frozenset({"meeting", "visit", "ceremony", "signing", "conference", "presentation", "press", "briefing"})
"""Kinds that are work."""
TALKING = frozenset({"meeting", "signing", "conference", "presentation"})
"""Kinds at which two sides must understand each other."""

FRAME_MINUTES = 20 * 60
"""Nobody attends anything for longer at a stretch."""


@dataclass(frozen=True, slots=True)
class PlanPlace:
    """A place. Country, zone, `latitude` and `longitude` may be those of reference data, as `region` always is.

    The region is the part of the country, by its English name: "Bavaria", "California".
    """

    id: str
    key: str
    kind: str
    name: Words
    city_id: str | None = None
    within_id: str | None = None
    country: str | None = None
    region: str | None = None
    zone: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    capacity: int | None = None
    hours: str | None = None
    code: str | None = None

    @property
    def position(self) -> tuple[float, float] | None:
        """Latitude and longitude in degrees, where both are known."""
        if self.latitude is None or self.longitude is None:
            return None
        return self.latitude, self.longitude


@dataclass(frozen=True, slots=True)
class PlanPerson:
    """A person of one side. `named` is false for "N.N." and "3 officials": such a one cannot clash.

    `heads` is how many an unnamed line stands for; `gone_since` the day of the list that had them no longer.
    """

    id: str
    key: str
    side: str
    name: Words
    named: bool = True
    role: str | None = None
    precedence: int | None = None
    languages: tuple[str, ...] = ()
    diet: str | None = None
    passport_expires: str | None = None
    heads: int = 1
    gone_since: str | None = None
    office: OfficeRank | None = None
    hotel_city_ids: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class PlanGroup:
    """People who move together; `member_ids` has everyone of its side too, where the group is that."""

    id: str
    key: str
    side: str
    name: Words
    everyone_of: str | None = None
    member_ids: frozenset[str] = frozenset()
    headcount: int | None = None
    interpreter_id: str | None = None
    escort_id: str | None = None
    vehicle_id: str | None = None

    @property
    def heads(self) -> int:
        """How many people it is: the headcount where one was written, else its members."""
        return max(self.headcount or 0, len(self.member_ids))


@dataclass(frozen=True, slots=True)
class PlanVehicle:
    """A car, a coach or a boat with its seats."""

    id: str
    name: Words
    capacity: int | None = None
    group_id: str | None = None


@dataclass(frozen=True, slots=True)
class Attendee:
    """A person or a group that an item names, in a role."""

    person_id: str | None = None
    group_id: str | None = None
    role: str | None = None


@dataclass(frozen=True, slots=True)
class PlanItem:
    """An item with its instants in UTC. `ends_at` is None unless an end is known, typed or by its duration.

    `family` is the id of the outermost item it is a step of, `is_alternative` says that it, or what it is a step
    of, only replaces something if need be.
    """

    id: str
    key: str
    kind: str
    title: Words
    position: int = 0
    status: str | None = None
    start: Moment = field(default_factory=Moment)
    end: Moment | None = None
    start_zone: str | None = None
    end_zone: str | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    end_is_reckoned: bool = False
    city_id: str | None = None
    venue_id: str | None = None
    from_id: str | None = None
    to_id: str | None = None
    to_city_id: str | None = None
    carrier: str | None = None
    number: str | None = None
    track_id: str | None = None
    parent_id: str | None = None
    alternative_to_id: str | None = None
    vehicle_id: str | None = None
    interpretation: str | None = None
    host: str | None = None
    notes: str | None = None
    travel_minutes: int | None = None
    travel_mode: str | None = None
    buffer_minutes: int | None = None
    attendees: tuple[Attendee, ...] = ()
    family: str = ""
    depth: int = 0
    is_alternative: bool = False
    is_off: bool = False

    @property
    def moves(self) -> bool:
        """True where it ends elsewhere than it began."""
        return self.kind in MOVING

    @property
    def is_settled(self) -> bool:
        """True where its times are exact: hidden ones are, to the office."""
        ends = (self.start, self.end or Moment())
        loose = any(m.precision in ("approximate", "to_be_confirmed") or m.until_time for m in ends)
        return self.status != "tentative" and not loose

    @property
    def over_at(self) -> datetime | None:
        """When it is over at the earliest: its end, else its start."""
        return self.ends_at or self.starts_at

    @property
    def over_zone(self) -> str | None:
        """The zone in which `over_at` is told."""
        return self.end_zone if self.ends_at else self.start_zone

    @property
    def minutes(self) -> float:
        """How long it lasts, 0 where no end is known."""
        if self.starts_at is None or self.ends_at is None:
            return 0.0
        return (self.ends_at - self.starts_at).total_seconds() / 60

    @property
    def is_frame(self) -> bool:
        """True for what goes on for days, such as a fair: people come and go."""
        return not self.moves and self.minutes > FRAME_MINUTES


@dataclass(frozen=True, slots=True)
class PlanStop:
    """A city of the journey, with the instants in UTC where hours are known."""

    id: str
    city_id: str
    hotel_id: str | None = None
    arrive: Moment | None = None
    depart: Moment | None = None
    arrives_at: datetime | None = None
    departs_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PlanGift:
    """A gift and the item at which it changes hands."""

    id: str
    name: str
    direction: str | None = None
    status: str | None = None
    item_id: str | None = None


@dataclass(frozen=True)
class Plan:
    """A visit. All mappings are by id, in the order of its file."""

    visit_id: str
    languages: tuple[str, ...] = ()
    home_zone: str | None = None
    first_day: date | None = None
    last_day: date | None = None
    places: Mapping[str, PlanPlace] = field(default_factory=dict)
    people: Mapping[str, PlanPerson] = field(default_factory=dict)
    groups: Mapping[str, PlanGroup] = field(default_factory=dict)
    vehicles: Mapping[str, PlanVehicle] = field(default_factory=dict)
    items: Mapping[str, PlanItem] = field(default_factory=dict)
    stops: tuple[PlanStop, ...] = ()
    gifts: tuple[PlanGift, ...] = ()

    @cached_property
    def standing(self) -> tuple[PlanItem, ...]:
        """The items that are on and are nobody's alternative, by instant; those without one are left out."""
        timed = [item for item in self.on if item.starts_at is not None]
        return tuple(sorted(timed, key=lambda item: (item.starts_at, item.depth, item.position)))

    @cached_property
    def on(self) -> tuple[PlanItem, ...]:
        """The items that are on and are nobody's alternative, with and without a time, as in the file."""
        return tuple(item for item in self.items.values() if not item.is_off and not item.is_alternative)

    @cached_property
    def steps(self) -> Mapping[str, tuple[PlanItem, ...]]:
        """The steps of each item, by instant."""
        found: dict[str, list[PlanItem]] = {}
        for item in self.standing:
            if item.parent_id:
                found.setdefault(item.parent_id, []).append(item)
        return {key: tuple(steps) for key, steps in found.items()}

    def city_of(self, place_id: str | None) -> str | None:
        """The id of the city that a place is or lies in."""
        seen: set[str] = set()
        while place_id and place_id not in seen:
            seen.add(place_id)
            place = self.places.get(place_id)
            if place is None:
                return None
            if place.kind == "city":
                return place.id
            if place.city_id:
                return place.city_id
            place_id = place.within_id
        return None

    def around(self, place_id: str | None) -> tuple[str, ...]:
        """A place and all that it lies within, the nearest first; its city is not among them."""
        found: dict[str, None] = {}
        while place_id and place_id not in found and place_id in self.places:
            found[place_id] = None
            place_id = self.places[place_id].within_id
        return tuple(found)

    def same_spot(self, one: str | None, other: str | None) -> bool:
        """True where one place is the other, lies within it, or has its very name in its city."""
        ones, others = self._known_as(one) if one else (), self._known_as(other) if other else ()
        return bool(ones and others) and (ones[0] in others or others[0] in ones)

    def _known_as(self, place_id: str) -> tuple[str, ...]:
        return tuple(self._first_of_name.get(key, key) for key in self.around(place_id)) or (place_id,)

    @cached_property
    def _first_of_name(self) -> Mapping[str, str]:
        """Each place with the first one of its name, kind of place, house and city: lists name a house twice."""
        first: dict[tuple[object, ...], str] = {}
        return {
            place.id: first.setdefault((plain(place.name), place.within_id, self.city_of(place.id)), place.id)
            for place in self.places.values()
        }
