"""Going from room to room: where the office cannot be read, and with something typed."""

from __future__ import annotations

from planner.errors import StorageError
from planner.messages import message
from planner.ui.parts.page import Page


def test_a_room_that_cannot_be_read_leaves_the_page_and_says_the_first_reason(open_window, monkeypatch) -> None:
    window = open_window()
    window.click("story-burbank")
    window.qtbot.waitUntil(lambda: window.rooms.findings.settled)
    programme, tries = window.page, []

    def fail(_read: object) -> None:
        tries.append(1)
        raise StorageError(message("The disk is gone, try {number}.", number=len(tries)))

    with monkeypatch.context() as gone:
        gone.setattr(window.rooms.workspace, "read", fail)
        window.click("rail-gifts")
        assert window.page is programme
        assert window.part("refusal").accessibleDescription() == "The disk is gone, try 1."
        assert window.part("rail-programme").isChecked()
    window.click("rail-gifts")
    assert (window.page.title, window.has("refusal")) == ("Gifts", False)

    gifts, here = window.page, window.rooms.visit_id
    with monkeypatch.context() as gone:
        gone.setattr(window.rooms.workspace, "read", fail)
        window.click("rail-visits")
        assert (window.page, window.has("refusal")) == (gifts, True)
        window.rooms.open_visit("another")
    assert (window.page, window.rooms.visit_id) == (gifts, here)


def test_what_is_typed_is_stored_before_the_next_room_is_read(open_window, tmp_path) -> None:
    window = open_window()
    window.click("story-burbank")
    window.rooms.go("journey")
    window.page.go_to("visit")
    title = window.page.about.form.field("title")
    window.click(title)
    title.selectAll()
    window.qtbot.keyClicks(title, "Burbank in December 2015")
    window.rooms.go("papers")
    assert window.page.caption == "Burbank in December 2015"

    window.rooms.go("settings")
    folder = window.page.folder
    window.click(folder)
    folder.selectAll()
    window.qtbot.keyClicks(folder, str(tmp_path))
    window.rooms.go("visits")
    shown = [page for page in window.shell.findChildren(Page) if page.isVisible()]
    assert (shown, window.page.title) == ([window.page], "Visits")
    assert window.rooms.settings.export_folder == str(tmp_path)
