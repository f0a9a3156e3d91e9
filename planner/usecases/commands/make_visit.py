"""A visit begun from what its planner knows on the first day, or from a visit there was: one step of undo each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from planner.messages import Message, message
from planner.models import Moment, Place, Row, Stop
from planner.usecases.commands.duplicate import DuplicateVisit
from planner.usecases.commands.journey import CreatePlace, CreateStop, EditStop
from planner.usecases.commands.known_places import bring_place, bring_places
from planner.usecases.commands.naming import NameNewPlace
from planner.usecases.commands.people import CreateGroup
from planner.usecases.commands.things import Edit
from planner.usecases.commands.values import known
from planner.usecases.commands.visits import CreateVisit, EditVisit
from planner.workspace import Command, Work


@dataclass(frozen=True, slots=True)
class PlannedStop:
    """A city of the journey. `city` and `hotel` hold attributes of a place: names, country, zone, coordinates.

    `hotel_like` names a hotel of another visit or of the directory that is used again; it goes before `hotel`.
    """

    city: Mapping[str, Any]
    arrive: date | None = None
    depart: date | None = None
    hotel: Mapping[str, Any] | None = None
    hotel_like: str | None = None


@dataclass(frozen=True, slots=True)
class MakeVisit(Command[str]):
    """A new visit with its cities, hotels, stops and groups; the result is its id.

    A city that is a stop twice is one place. `places_like` are places of other visits, by their ids, or of the
    directory (OF_DIRECTORY and the id): they come with the house they are in, and lie in the city of equal name.
    """

    values: Mapping[str, Any]
    stops: tuple[PlannedStop, ...] = ()
    groups: tuple[Mapping[str, Any], ...] = ()
    places_like: tuple[str, ...] = ()

    def describe(self, thing: str) -> Message:
        return message("New visit “{thing}”", thing=thing)

    def apply(self, work: Work) -> str:
        visit_id = CreateVisit(self.values).apply(work)
        title = work.about
        work.flush()  # so that the rest finds the visit it belongs to
        cities: dict[tuple[Any, ...], str] = {}
        for stop in self.stops:
            _make_stop(work, visit_id, stop, cities)
        for group in self.groups:
            CreateGroup(visit_id, group).apply(work)
        bring_places(work, visit_id, self.places_like)
        work.about = title
        return visit_id


@dataclass(frozen=True, slots=True)
class MakeVisitFrom(Command[str]):
    """A copy of a visit, moved by days, under the titles and with the days of `values`; the result is its id."""

    row_id: str
    values: Mapping[str, Any]
    days: int = 0

    def describe(self, thing: str) -> Message:
        return message("New visit “{thing}”", thing=thing)

    def apply(self, work: Work) -> str:
        visit_id = DuplicateVisit(self.row_id, days=self.days).apply(work)
        EditVisit(visit_id, self.values).apply(work)
        work.about = str(self.values.get("title") or work.about)
        return visit_id


def _make_stop(work: Work, visit_id: str, stop: PlannedStop, cities: dict[tuple[Any, ...], str]) -> str:
    told_by = _told_by(stop.city)
    if told_by not in cities:
        cities[told_by] = CreatePlace(visit_id, {**stop.city, "kind": "city"}).apply(work)
    city_id = cities[told_by]
    hotel_id = None
    if stop.hotel_like is not None:
        hotel_id = bring_place(work, visit_id, stop.hotel_like)
    elif stop.hotel is not None:
        hotel_id = _hotel(work, visit_id, city_id, stop.hotel)
    moments = {"arrive": Moment(date=stop.arrive), "depart": Moment(date=stop.depart)}
    return CreateStop(visit_id, {"city_id": city_id, "hotel_id": hotel_id, **moments}).apply(work)


def _hotel(work: Work, visit_id: str, city_id: str, values: Mapping[str, Any]) -> str:
    """The hotel of that name in the city; made where there is none yet."""
    for row in work.rows(Place, visit_id=visit_id, kind="hotel", city_id=city_id):
        if row["name"] == known(values.get("name")) and row["name_native"] == known(values.get("name_native")):
            return str(row["id"])
    return CreatePlace(visit_id, {**values, "kind": "hotel", "city_id": city_id}).apply(work)


@dataclass(frozen=True, slots=True)
class AddStop(Command[str]):
    """Puts a city at the end of the journey of a visit; the result is the id of the stop.

    A city that the visit knows by the same names, country and zone is not made again.
    """

    visit_id: str
    stop: PlannedStop

    def describe(self, thing: str) -> Message:
        return message("New stop “{thing}”", thing=thing)

    def apply(self, work: Work) -> str:
        cities: dict[tuple[Any, ...], str] = {}
        for row in work.rows(Place, visit_id=self.visit_id, kind="city"):
            cities.setdefault(_told_by(row), row["id"])
        stop_id = _make_stop(work, self.visit_id, self.stop, cities)
        work.about = str(self.stop.city.get("name") or self.stop.city.get("name_native") or "")
        return stop_id


@dataclass(frozen=True, slots=True)
class NameNewHotel(NameNewPlace):
    """Makes a hotel and names it at a stop, in one step; the result is its id."""

    edit: ClassVar[type[Edit]] = EditStop
    model: ClassVar[type[Row]] = Stop


def _told_by(city: Mapping[str, Any]) -> tuple[Any, ...]:
    return tuple(known(city.get(name)) for name in ("name", "name_native", "country", "timezone"))
