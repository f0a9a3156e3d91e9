"""A flight is typed as its ticket is read: places, departure and arrival in any order, from whatever was drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time
from itertools import permutations
from typing import Any

import pytest

from planner.models import Item, Moment
from planner.rules.instants import end_zone, start_zone, timed
from planner.rules.typed_time import read_time
from planner.storage.zone_sources import zone_sources
from planner.ui.programme.time_edits import ItemTime, with_end, with_start
from planner.usecases.commands.items import CreateItem, EditItem
from planner.usecases.commands.journey import EditPlace
from planner.workspace import Workspace
from tests.offices import id_of, office, stored
from tests.soak import amount
from tests.worlds import VISIT_ID, city, document, place, stop

AIRPORTS = {
    "bru": "Europe/Brussels", "auh": "Asia/Dubai", "pek": "Asia/Shanghai", "lax": "America/Los_Angeles",
    "akl": "Pacific/Auckland", "hnl": "Pacific/Honolulu", "lhr": "Europe/London",
}  # fmt: skip
WORLD = document(
    *(city(f"c-{key}", zone) for key, zone in AIRPORTS.items()),
    *(place(key, kind="airport", city=f"c-{key}") for key in AIRPORTS),
    place("strip", kind="airport"),
    stop("c-bru", arrive={"date": "2026-03-20"}, depart={"date": "2026-03-26"}),
    home_zone="Asia/Shanghai",
)
DAY = date(2026, 3, 22)
FLIGHTS = {
    "a night east": ("bru", "auh", "22:05", "06:40", "2026-03-22T21:05 2026-03-23T02:40"),
    "a day east": ("bru", "auh", "11:00", "20:30", "2026-03-22T10:00 2026-03-22T16:30"),
    "over the date line, lands before it left": ("pek", "lax", "15:00", "11:00", "2026-03-22T07:00 2026-03-22T18:00"),
    "lands the day before": ("akl", "hnl", "00:30", "10:00", "2026-03-21T11:30 2026-03-21T20:00"),
    "west": ("auh", "lhr", "08:00", "11:45", "2026-03-22T04:00 2026-03-22T11:45"),
    "a short hop": ("bru", "lhr", "09:20", "09:40", "2026-03-22T08:20 2026-03-22T09:40"),
}
DRAWN = (("20:00", "22:00"), ("09:00", "10:00"), ("13:00", "00:00"))[: amount(1, whole=3)]


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    with office(tmp_path_factory.mktemp("office"), WORLD) as opened:
        yield opened


@pytest.mark.soak
@pytest.mark.parametrize("flight", FLIGHTS.values(), ids=FLIGHTS)
def test_a_flight_typed_in_any_order_is_where_its_ticket_says(workspace: Workspace, flight: tuple[str, ...]) -> None:
    start_place, end_place, leaves, arrives, wanted = flight
    steps: dict[str, Callable[[str], None]] = {
        "from": lambda key: workspace.run(EditItem(key, {"from_id": id_of("places", start_place)})),
        "to": lambda key: workspace.run(EditItem(key, {"to_id": id_of("places", end_place)})),
        "leaves": lambda key: _type(workspace, key, leaves, at_start=True),
        "arrives": lambda key: _type(workspace, key, arrives, at_start=False),
    }
    wrong = []
    for drawn in DRAWN:
        for order in tuple(permutations(steps))[:: amount(5, whole=1)]:
            key = _drawn(workspace, *drawn)
            for step in order:
                steps[step](key)
            if _instants(workspace, key) != wanted:
                wrong.append((drawn, order, _instants(workspace, key)))
    assert wrong == []


def test_a_city_typed_by_hand_brings_its_zone_after_the_times(workspace: Workspace) -> None:
    key = _drawn(workspace, "20:00", "22:00")
    workspace.run(EditItem(key, {"to_id": id_of("places", "strip")}))
    workspace.run(EditPlace(id_of("places", "strip"), {"timezone": "Asia/Dubai"}))
    assert _instants(workspace, key) == "2026-03-22T19:00 2026-03-23T18:00", "22:00 there is the next day"
    workspace.undo()
    assert _instants(workspace, key) == "2026-03-22T19:00 2026-03-22T21:00"


def test_a_ferry_that_takes_a_day_stays_one_of_a_day(workspace: Workspace) -> None:
    times = {"start": Moment(DAY, time(10)), "end": Moment(date(2026, 3, 23), time(9, 30))}
    values = {"title": "Ferry", "from_id": id_of("places", "bru"), **times}
    key = workspace.run(CreateItem(VISIT_ID, {"kind": "boat", **values}))
    workspace.run(EditItem(key, {"to_id": id_of("places", "lhr")}))
    assert _instants(workspace, key) == "2026-03-22T09:00 2026-03-23T09:30"
    before = ItemTime(times["start"], times["end"], "Europe/Brussels", "Europe/Brussels", True, over_a_day=True)
    assert with_start(before, read_time("0900")[0]).end == times["end"]
    drawn = before._replace(end=Moment(date(2026, 3, 23), time(8)))
    assert with_end(drawn._replace(start=Moment(DAY, time(22))), read_time("2300")[0]).end == Moment(DAY, time(23))


def test_a_place_may_bring_a_zone_in_which_a_time_comes_twice(workspace: Workspace) -> None:
    start = Moment(date(2026, 10, 25), time(2, 30), zone="Asia/Shanghai")
    key = workspace.run(CreateItem(VISIT_ID, {"kind": "flight", "title": "Flight", "start": start}))
    workspace.run(EditItem(key, {"from_id": id_of("places", "bru"), "start": Moment(start.date, start.time)}))
    assert _instants(workspace, key).split()[0] == "2026-10-25T00:30", "the first, until somebody says which"


def _drawn(workspace: Workspace, start: str, end: str) -> str:
    last = DAY if end > start else date(2026, 3, 23)
    times = {"start": Moment(DAY, time.fromisoformat(start)), "end": Moment(last, time.fromisoformat(end))}
    return workspace.run(CreateItem(VISIT_ID, {"kind": "flight", "title": "Flight", **times}))


def _type(workspace: Workspace, key: str, text: str, *, at_start: bool) -> None:
    def read(session: Any) -> ItemTime:
        item = session.get(Item, key)
        sources = zone_sources(session.connection(), VISIT_ID)
        zones = start_zone(timed(item), sources), end_zone(timed(item), sources)
        return ItemTime(item.start, item.end, *zones, by_timetable=True)

    before = workspace.read(read)
    after = (with_start if at_start else with_end)(before, read_time(text)[0])
    workspace.run(EditItem(key, {"start": after.start, "end": after.end}))


def _instants(workspace: Workspace, key: str) -> str:
    told = stored(workspace, "item", key, "starts_at", "ends_at").values()
    return " ".join(
        datetime.fromisoformat(str(at)).astimezone(UTC).strftime("%Y-%m-%dT%H:%M") if at else "-" for at in told
    )
