"""People of visits are entered once, looked for, corrected, merged, and added to another visit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from planner.ui.parts.directory_list import KEPT_PAGES, PAGE
from planner.usecases.commands.directory import CreateDirectoryPerson
from planner.usecases.directory import appearances

pytestmark = pytest.mark.timeout(60)


@pytest.fixture
def window(open_window):
    opened = open_window()
    opened.click("story-burbank")
    opened.click("rail-people")
    opened.page.doing.enter_in_directory(list(opened.page.book.people))
    opened.rooms.workspace.run(CreateDirectoryPerson({"name": "Mark Scott", "email": "mscott@example.org"}))
    opened.click("rail-visits")
    opened.click("rail-directory")
    return opened


def names(window) -> list[str]:
    model = window.page.list.model()
    return [model.line(number).name for number in range(model.rowCount())]


def search(window, text: str) -> None:
    window.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    window.qtbot.keyClicks(window.page.search, text)
    window.qtbot.waitUntil(lambda: not window.page._wait.isActive(), timeout=5000)


def test_doubles_are_merged_and_taken_back(window) -> None:
    page = window.page
    before = names(window)
    assert before.count("Mark Scott") == 2
    window.click("likely-doubles")
    window.qtbot.waitUntil(lambda: window.has("merge"), timeout=5000)
    window.click("merge")
    window.qtbot.waitUntil(lambda: not window.has("merge"), timeout=5000)
    window.click(page.shelves.button("people"))
    assert names(window).count("Mark Scott") == 1
    search(window, "SCOTT")
    page.list.go_to(0)
    form = page.forms["people"]
    assert form.field("email").text() == "mscott@example.org"
    assert len(appearances(window.rooms.workspace, form.entry_id)) == 1
    page.list.setFocus()
    window.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert names(window) == ["Mark Scott", "Mark Scott"]


def test_an_entry_is_corrected_and_what_a_visit_says_stays(window) -> None:
    page = window.page
    search(window, "Ren")
    page.list.go_to(0)
    page.list.setFocus()
    window.press(Qt.Key.Key_Return)
    form = page.forms["people"]
    window.retype(form.field("diet"), "no pork")
    assert form.field("diet").text() == "no pork"
    page.doing.add_to_visit(appearances(window.rooms.workspace, form.entry_id)[0].visit_id, "it", (form.entry_id,))
    assert len(appearances(window.rooms.workspace, form.entry_id)) == 1


def test_a_long_directory_is_read_page_by_page(window) -> None:
    for number in range(3):
        window.rooms.workspace.run(CreateDirectoryPerson({"name": f"Guest {number}"}))
    model = window.page.list.model()
    model.look_for("people", "")
    asked = [model.line(number) for number in range(model.rowCount())]
    assert len(asked) == model.rowCount()
    assert len(model._pages) <= min(KEPT_PAGES, 1 + model.rowCount() // PAGE)
    QApplication.processEvents()
