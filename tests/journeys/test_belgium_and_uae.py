"""The Belgium and UAE visit made by hand, and equal to its visit file in all that a person can type.

From nothing, nothing is imported and no command is given (the days of one kind each begin with places, people and
groups brought in by command): the whole is made from the empty window with mouse, keyboard and input
method, by loops over the file. What follows by itself is not typed: the city of an item from its place, the zone of
a time, country and zone of a house from its city.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from itertools import groupby
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from planner.exchange.visit_file import read_visit_file
from planner.paths import resource
from planner.usecases.import_visit import ImportVisit
from tests.journeys.item_hands import ItemHands
from tests.journeys.parts_of import part_of
from tests.journeys.typed import what_was_typed
from tests.journeys.visit_hands import VisitHands
from tests.offices import exported
from tests.soak import WHOLE, amount

SAMPLE: dict[str, Any] = json.loads(resource("samples", "belgium-uae.visit.json").read_text(encoding="utf-8"))
CEREMONY = ("item:adio-meeting", "item:adio-talks", "item:adio-gift")
"""A meeting with its two steps: with it go a stop, a gift and an outcome."""
DAYS = {
    "flight over zones": "2023-03-22",
    "talks of parallel groups": "2023-03-24",
    "change of the clocks": "2023-03-26",
}


@pytest.mark.parametrize("day", DAYS.values(), ids=DAYS)
def test_a_day_is_drawn_on_the_board_and_completed_in_the_programme(open_window: Any, day: str) -> None:
    items = [item for item in SAMPLE["items"] if item["start"]["date"] == day]
    wanted = {**_without_items(), "items": items}
    window = _window(open_window)
    window.rooms.workspace.run(ImportVisit(read_visit_file(json.dumps(_without_items()).encode(), name="visit.json")))
    window.rooms.open_visit(SAMPLE["id"])
    QApplication.processEvents()
    drawn = ItemHands(window, SAMPLE).make_day(items)
    assert _made(window) == what_was_typed(wanted)
    assert drawn >= 0.9 * sum("parent" not in item for item in items)


@pytest.mark.soak
@pytest.mark.timeout(amount(600, whole=1800))
def test_the_visit_is_made_from_nothing(open_window: Any) -> None:
    wanted = SAMPLE if WHOLE else part_of(SAMPLE, CEREMONY)
    window = _window(open_window)
    visit = VisitHands(window, wanted)
    visit.make_visit()
    visit.make_journey()
    visit.make_people()
    visit.make_groups()
    for _, items in groupby(wanted["items"], key=lambda item: item["start"]["date"]):
        ItemHands(window, wanted).make_day(list(items))
    visit.make_gifts()
    visit.make_outcomes()
    assert _made(window) == what_was_typed(wanted)


def _without_items() -> dict[str, Any]:
    return {name: value for name, value in SAMPLE.items() if name not in ("gifts", "outcomes")} | {"items": []}


def _window(open_window: Any) -> Any:
    """High enough for a whole day on the board, so that nobody has to scroll."""
    window = open_window()
    window.shell.resize(1500, 1500)
    return window


def _made(window: Any) -> Mapping[str, Any]:
    return what_was_typed(json.loads(exported(window.rooms.workspace, window.rooms.visit_id)))
