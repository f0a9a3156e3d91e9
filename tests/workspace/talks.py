"""A small visit with two items, and the gestures that many tests of the door make on it."""

from __future__ import annotations

from planner.usecases.commands.items import EditItem
from planner.workspace import Workspace
from tests.offices import id_of, stored
from tests.worlds import city, document, item, person

TALKS, TOUR = id_of("items", "talks"), id_of("items", "tour")
WORLD = document(
    city("tokyo", "Asia/Tokyo"),
    person("li"),
    item("talks", "2026-05-04 09:00", city="tokyo", who=["li"]),
    item("tour", "2026-05-05 09:00", city="tokyo"),
)


def title(workspace: Workspace, row_id: str = TALKS) -> str:
    return str(stored(workspace, "item", row_id, "title")["title"])


def retitle(workspace: Workspace, *titles: str) -> None:
    for one in titles:
        workspace.run(EditItem(TALKS, {"title": one}))
