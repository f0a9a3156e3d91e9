"""The list of visits says how many errors and warnings are open in those that are not over."""

from __future__ import annotations

from datetime import date, time

from planner.models import Moment
from planner.usecases.commands.items import CreateItem

BRUSSELS = "Europe/Brussels"


def checks(window) -> list[str]:
    return [row.checks for row in window.page.table.rows if not row.heading]


def test_visits_that_are_not_over_are_checked_and_again_after_a_change(open_window) -> None:
    window = open_window()
    window.click("story-belgium-uae")
    window.click("rail-visits")
    window.qtbot.waitUntil(lambda: checks(window) == ["Clear"])
    visit_id = next(row.key for row in window.page.table.rows if not row.heading)
    start, end = (Moment(date(2023, 3, 23), time(hour, 45), BRUSSELS) for hour in (9, 10))
    clash = {"kind": "meeting", "title": "Another meeting", "start": start, "end": end, "status": "confirmed"}
    window.rooms.workspace.run(CreateItem(visit_id, clash))
    window.qtbot.waitUntil(lambda: checks(window) == ["1 warning"])
    window.rooms.workspace.undo()
    window.qtbot.waitUntil(lambda: checks(window) == ["Clear"])
