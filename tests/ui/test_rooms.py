"""Going from room to room where the office cannot be read."""

from __future__ import annotations

from planner.errors import StorageError
from planner.messages import message


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
