"""Tasks through the window: made from the checklist, ticked and taken back, on their page and on the first one."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from planner.ui.tasks.task_form import typed_count
from tests.ui.gifts.person import BURBANK, CTRL


def tasks_page(window: Any) -> Any:
    window.click("all-stories")
    window.rooms.open_visit(BURBANK)
    QApplication.processEvents()
    window.click("rail-tasks")
    return window.page


def tasks(window: Any) -> list[str]:
    return [row.title for row in window.page.table.rows if not row.heading]


def test_the_checklist_is_made_a_task_ticked_with_space_and_the_tick_taken_back(open_window) -> None:
    window = open_window()
    page = tasks_page(window)
    assert tasks(window) == []
    window.click("make-checklist")
    made = len(tasks(window))
    assert made > 30
    window.click("tasks-from-gifts")
    assert len(tasks(window)) == made + 2
    first = tasks(window)[0]
    page.table.choose(page.table.rows[1].key)
    page.table.setFocus()
    window.press(Qt.Key.Key_Space)
    assert first not in tasks(window)
    window.press(Qt.Key.Key_Z, CTRL)
    assert tasks(window)[0] == first


def test_a_task_is_made_with_a_day_counted_from_the_visit_and_an_owner(open_window) -> None:
    window = open_window()
    page = tasks_page(window)
    window.click("new-task")
    window.qtbot.keyClicks(page.form.field("title"), "Thank the mayor")
    window.press(Qt.Key.Key_Return)
    window.retype(page.form.field("days_before"), "T+7")
    window.click(page.form.field("owner"))
    window.qtbot.keyClicks(page.form.field("owner"), "Desk officer")
    window.press(Qt.Key.Key_Return)
    row = page.table.chosen
    assert (row.title, row.owner, row.day, row.counted) == (
        "Thank the mayor", "Desk officer", "since 20 December 2015", "T+7",
    )  # fmt: skip
    window.retype(page.form.field("due"), "someday")
    assert page.form.blocks["due"].accessibleDescription() == "This day cannot be read. Write it as 22 March 2027."


def test_the_first_page_shows_what_is_due_and_ticking_there_can_be_taken_back(open_window) -> None:
    window = open_window()
    tasks_page(window)
    window.click("make-checklist")
    window.rooms.go_home()
    panel = window.page.tasks
    late = panel.boxes[0]
    assert (late.task_id != "", panel.boxes[0].text()) == (True, "Open the checklist and name an owner for each task")
    window.click(late)
    assert [box.isChecked() for box in panel.boxes if box.text() == late.text()] == [True]
    window.rooms.steps.take_back()
    assert panel.boxes[0].isChecked() is False
    window.click("all-tasks")
    assert window.page.title == "Tasks"
    assert window.page.table.rows[0].word == "Overdue"


@pytest.mark.parametrize(
    ("typed", "days"), [("T-7", 7), ("T−60", 60), ("T+30", -30), ("+7", -7), ("14", 14), ("soon", None), ("", None)]
)
def test_days_are_counted_from_the_visit(typed: str, days: int | None) -> None:
    assert typed_count(typed) == days
