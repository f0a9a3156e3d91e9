"""Places that the office knows, of its directory or of earlier visits, used again in a visit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from planner.messages import Message, message
from planner.models import Item, Place, Row, Stop
from planner.storage.earlier_places import OF_DIRECTORY
from planner.usecases.commands.directory_places import TakePlacesFromDirectory
from planner.usecases.commands.following import Following
from planner.usecases.commands.items import EditItem
from planner.usecases.commands.journey import EditStop
from planner.usecases.commands.labels import label_of
from planner.usecases.commands.things import Edit
from planner.workspace import Command, Work


@dataclass(frozen=True, slots=True)
class TakePlaces(Command[None]):
    """Brings places that the office knows into a visit; one that is there by its name and kind stays as it is.

    `ids` are those of places of other visits, or OF_DIRECTORY and the id of an entry of the directory.
    """

    visit_id: str
    ids: tuple[str, ...]

    def describe(self, thing: str) -> Message:
        return message("“{thing}” used again", thing=thing)

    def apply(self, work: Work) -> None:
        brought = bring_places(work, self.visit_id, self.ids)
        if brought:
            work.about = label_of(work, work.get(Place, brought[0]))


@dataclass(frozen=True, slots=True)
class NameKnownPlace(Command[str]):
    """Brings a place that the office knows and names it in a column of an item, in one step; the result is its id."""

    edit: ClassVar[type[Edit]] = EditItem
    model: ClassVar[type[Row]] = Item

    row_id: str
    column: str
    known: str
    also: Mapping[str, Any] = field(default_factory=dict)
    """What else of the row changes with it, such as the zone that was written down for the place before."""

    def describe(self, thing: str) -> Message:
        return message("“{thing}” used again", thing=thing)

    def apply(self, work: Work) -> str:
        row: Any = work.get(self.model, self.row_id)
        place_id = bring_place(work, row.visit_id, self.known)
        self.edit(self.row_id, {**self.also, self.column: place_id}).apply(work)
        work.about = label_of(work, work.get(Place, place_id))
        return place_id


@dataclass(frozen=True, slots=True)
class NameKnownHotel(NameKnownPlace):
    """The same for the hotel of a stop."""

    edit: ClassVar[type[Edit]] = EditStop
    model: ClassVar[type[Row]] = Stop


def bring_places(work: Work, visit_id: str, known: Iterable[str]) -> tuple[str, ...]:
    """The ids, in a visit, of places of other visits or of the directory: found there, or copied with their house."""
    following = Following(work, visit_id)
    found: list[str] = []
    for one in known:
        if one.startswith(OF_DIRECTORY):
            found += TakePlacesFromDirectory(visit_id, (one.removeprefix(OF_DIRECTORY),)).apply(work)
        else:
            found.append(following.id_of(Place, one))
    return tuple(found)


def bring_place(work: Work, visit_id: str, known: str) -> str:
    """The same for one."""
    return bring_places(work, visit_id, (known,))[0]
