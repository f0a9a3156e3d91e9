"""Commands that begin a visit, from nothing or from another one."""

from __future__ import annotations

from datetime import date
from typing import Any

from planner.models.identity import keyed_id
from planner.storage.earlier_places import OF_DIRECTORY
from planner.usecases.commands.arrange import Regroup
from planner.usecases.commands.journey import TakeContact
from planner.usecases.commands.known_places import NameKnownHotel, NameKnownPlace, TakePlaces
from planner.usecases.commands.make_visit import (
    AddStop,
    MakeVisit,
    MakeVisitFrom,
    NameNewHotel,
    PlannedStop,
)
from planner.usecases.commands.untimed import TakeDaysAway, TakeTimesAway
from planner.workspace import Command
from tests.workspace.examples_directory import INN as DIRECTORY_INN
from tests.workspace.story import DINNER, DUTY, HALL, IN_PARIS, INN, OTHER_ID, PRESS, TALKS
from tests.worlds import VISIT_ID

BRUSSELS = {"name": "Brussels", "name_native": "布鲁塞尔", "country": "BE", "timezone": "Europe/Brussels"}

EXAMPLES: tuple[Command[Any], ...] = (
    TakeDaysAway((TALKS,)),
    TakeTimesAway((TALKS, DINNER), {DINNER: date(2026, 5, 6)}, {DINNER: Regroup(None, PRESS)}),
    MakeVisit(
        {"title": "Journey", "home_zone": "Asia/Shanghai", "dates_from": date(2027, 3, 22)},
        stops=(
            PlannedStop(BRUSSELS, date(2027, 3, 22), date(2027, 3, 26), hotel={"name": "Stanhope"}),
            PlannedStop({"name": "Paris", "timezone": "Europe/Paris"}, hotel_like=INN),
            PlannedStop(BRUSSELS, date(2027, 3, 30), hotel={"name": "Stanhope"}),
        ),
        groups=({"name": "Delegation", "headcount": 12, "everyone_of": "delegation"},),
        places_like=(HALL,),
    ),
    MakeVisitFrom(VISIT_ID, {"title": "Again", "dates_from": date(2027, 5, 4)}, days=365),
    TakePlaces(OTHER_ID, (HALL, OF_DIRECTORY + DIRECTORY_INN)),
    NameKnownPlace(keyed_id(OTHER_ID, "items", "visit"), "venue_id", HALL),
    NameKnownHotel(IN_PARIS, "hotel_id", OF_DIRECTORY + DIRECTORY_INN),
    TakeContact(OTHER_ID, DUTY),
    AddStop(VISIT_ID, PlannedStop(BRUSSELS)),
    NameNewHotel(IN_PARIS, "hotel_id", {"kind": "hotel", "name": "Palace"}),
)
