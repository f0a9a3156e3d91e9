"""People of visits are entered once, looked for, corrected, merged, and added to another visit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from planner.ui.directory.visits_menu import VisitsMenu
from planner.ui.parts.directory_list import KEPT_PAGES, PAGE
from planner.usecases.commands.directory import CreateDirectoryPerson
from planner.usecases.commands.visits import EditVisit
from planner.usecases.directory import appearances, in_memory
from planner.usecases.show import visits

CTRL = Qt.KeyboardModifier.ControlModifier


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
    window.press(Qt.Key.Key_F, CTRL)
    window.page.search.selectAll()
    window.qtbot.keyClicks(window.page.search, text)
    window.qtbot.waitUntil(lambda: not window.page._wait.isActive())


def choose(window, text: str):
    """The form of the first entry that is found."""
    search(window, text)
    window.page.list.go_to(0)
    window.page.list.setFocus()
    window.press(Qt.Key.Key_Return)
    return window.page.side.form(window.page.shelf)


def from_menu(window, word: str) -> None:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if word in action.text()).trigger()
    menu.close()
    QApplication.processEvents()


def test_doubles_are_told_apart_merged_and_taken_back(window) -> None:
    page = window.page
    assert names(window).count("Mark Scott") == 2
    window.click("likely-doubles")
    window.qtbot.waitUntil(lambda: window.has("merge"))
    window.click("tell-apart")
    window.qtbot.waitUntil(lambda: window.has("offer-again"))
    assert not window.has("merge")
    window.click("offer-again")
    window.qtbot.waitUntil(lambda: window.has("merge"))
    assert not window.has("offer-again")
    for name in ("SCOTT Mark", "Scott, Mark"):
        window.rooms.workspace.run(CreateDirectoryPerson({"name": name}))
    window.qtbot.waitUntil(lambda: [len(group.lines) for group in page.doubles._groups] == [4])
    window.click("tell-apart")
    from_menu(window, "Scott, Mark")
    window.qtbot.waitUntil(lambda: [len(group.lines) for group in page.doubles._groups] == [3])
    window.click("merge")
    window.qtbot.waitUntil(lambda: not window.has("merge"))
    window.click(page.shelves.button("people"))
    assert names(window).count("Mark Scott") == 1
    form = choose(window, "SCOTT")
    assert form.field("email").text() == "mscott@example.org"
    assert len(appearances(window.rooms.workspace, form.entry_id)) == 1
    page.list.setFocus()
    window.press(Qt.Key.Key_Z, CTRL)
    assert sorted(names(window)) == ["Mark Scott", "Mark Scott", "SCOTT Mark", "Scott, Mark"]


def test_an_entry_of_each_shelf_is_corrected_and_what_a_visit_says_stays(window) -> None:
    page, workspace = window.page, window.rooms.workspace
    form = choose(window, "Ren")
    for field, text in (("diet", "no pork"), ("visa", "B1, 12 May 2026"), ("office_rank", "mayor")):
        window.retype(form.field(field), text)
    assert [form.field(name).text() for name in ("diet", "visa", "office_rank")] == [
        "no pork", "B1, 12 May 2026", "5  Deputy minister, mayor",
    ]  # fmt: skip
    [seen] = appearances(workspace, form.entry_id)
    window.click("add-people-to-visit")
    from_menu(window, "Burbank")
    assert appearances(workspace, form.entry_id) == (seen,)

    window.click(page.shelves.button("organizations"))
    form = choose(window, "burbank")
    for field, text in (("country", "France"), ("gift_rules", "California"), ("kind", "city")):
        window.retype(form.field(field), text)
    entry = dict(form._entry)
    assert (entry["country"], entry["kind"], form.field("gift_rules").text()) == ("FR", "city", entry_rules(form))
    window.click("people-of-house")
    assert page.shelf == "people"
    assert "Mark Scott" in names(window)

    page.search.clear()
    window.click(page.shelves.button("places"))
    assert names(window) == []
    window.click("places-of-visit")
    from_menu(window, "Burbank")
    before = names(window)
    form = choose(window, before[0])
    window.retype(form.field("entrance"), "north door")
    assert len(appearances(workspace, form.entry_id, "places")) == 1
    search(window, " ")
    page.list.go_to(0)
    page.list.selectAll()
    window.click("merge-chosen")
    assert len(names(window)) < len(before)


def entry_rules(form) -> str:
    text = str(form.field("gift_rules").text())
    assert "California" in text
    assert form._entry["gift_rules"]
    return text


def test_a_menu_names_each_visit_as_it_is_called_in_the_language_of_the_reader(window) -> None:
    workspace = window.rooms.workspace
    visit = next(one for one in visits(workspace) if "Burbank" in one.title)
    workspace.run(EditVisit(visit.visit_id, {"title": "Burbank & Hollywood"}))
    named = {
        language: [action.text() for action in VisitsMenu(workspace, window.page, language=language).actions()]
        for language in ("en", "zh-Hans")
    }
    assert "Burbank && Hollywood" in named["en"]  # the second & is the one that is shown
    assert visit.title_native in named["zh-Hans"]


def test_typing_in_a_rush_asks_once_for_what_was_typed_last(window, monkeypatch) -> None:
    page = window.page
    window.qtbot.waitUntil(lambda: in_memory(window.rooms.workspace, "people"))
    asked: list[str] = []
    look_for = page.list.look_for

    def heard(shelf, text, *, columns) -> int:
        asked.append(text)
        return int(look_for(shelf, text, columns=columns))

    monkeypatch.setattr(page.list, "look_for", heard)
    page._wait.setInterval(2**30)  # however slowly this machine types, it is a rush
    window.press(Qt.Key.Key_F, CTRL)
    window.qtbot.keyClicks(page.search, "mark scott")
    assert asked == []
    page._wait.start(0)
    window.qtbot.waitUntil(lambda: asked == ["mark scott"])
    assert names(window) == ["Mark Scott", "Mark Scott"]
    assert not window.rooms.background.busy


def test_all_of_a_long_list_are_chosen_without_reading_them(window, monkeypatch) -> None:
    page = window.page
    monkeypatch.setattr("planner.ui.parts.directory_list.MOST_CHOSEN", 2)
    page.list.setFocus()
    window.press(Qt.Key.Key_A, CTRL)
    assert page.list.chosen_count == len(names(window)) > 2
    assert page.list.chosen_ids == ()


def test_a_long_directory_is_read_page_by_page(window) -> None:
    for number in range(3):
        window.rooms.workspace.run(CreateDirectoryPerson({"name": f"Guest {number}"}))
    model = window.page.list.model()
    model.look_for("people", "")
    asked = [model.line(number) for number in range(model.rowCount())]
    assert len(asked) == model.rowCount()
    assert len(model._pages) <= min(KEPT_PAGES, 1 + model.rowCount() // PAGE)
    QApplication.processEvents()
