"""The visits that were open last are one key or one click away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from planner.last_place import RECENT, Place, keep_place, recent_visits
from planner.storage.visits import list_visits
from planner.usecases.commands.visits import CreateVisit, RemoveVisit
from planner.usecases.samples import fill_with_samples
from tests.ui.conftest import Window

CTRL = Qt.KeyboardModifier.ControlModifier


def visit_called(window: Window, part: str) -> str:
    return next(one.visit_id for one in window.rooms.workspace.read(list_visits) if part in one.title)


def test_ctrl_and_a_number_open_the_visits_that_were_open_last(open_window) -> None:
    window = open_window()
    fill_with_samples(window.rooms.workspace)
    for part in ("Burbank", "Dalian", "Burbank"):
        window.rooms.open_visit(visit_called(window, part))
    window.rooms.go_home()
    assert not window.has("recent-1")  # three visits are all in sight
    window.press(Qt.Key.Key_2, CTRL)
    assert "Dalian" in window.page.caption
    window.click("rail-visits")
    window.press(Qt.Key.Key_9, CTRL)
    assert window.page.title == "Visits"
    window.press(Qt.Key.Key_2, CTRL)
    assert "Huairou" in window.page.caption


def test_a_full_office_offers_them_over_the_list_without_those_that_are_gone(open_window) -> None:
    window = open_window()
    workspace = window.rooms.workspace
    made = [workspace.run(CreateVisit({"title": f"Visit {n}", "direction": "outbound"})) for n in range(7)]
    for visit_id in made[:4]:
        window.rooms.open_visit(visit_id)
    workspace.run(RemoveVisit(made[3]))
    window.rooms.go_home()
    links = [window.part(f"recent-{n}").accessibleName() for n in (1, 2, 3)]
    assert (links, window.has("recent-4")) == (["Visit 2", "Visit 1", "Visit 0"], False)
    window.click("recent-2")
    assert window.page.caption.startswith("Visit 1")


def test_so_many_are_remembered_for_each_office_the_newest_first(home: Path) -> None:
    for number in range(RECENT + 3):
        keep_place("/office.sqlite", Place(f"v{number}", "programme"))
    keep_place("/office.sqlite", Place("v5", "people"))
    keep_place("/office.sqlite", Place("", "visits"))
    assert recent_visits("/office.sqlite") == ("v5", "v11", "v10", "v9", "v8", "v7", "v6", "v4", "v3")
    assert recent_visits("/other.sqlite") == ()
