"""What really happened is written beside the plan; how long something takes, before one knows when it is."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.journeys.hands import rewrite

MEETING = "Meeting at Burbank City Hall"


def test_when_it_really_began_and_ended_is_typed_and_taken_back(open_window) -> None:
    window = open_window()
    window.click("story-burbank")
    window.choose_row(MEETING)
    inspector = window.page.inspector
    happened = inspector.details.happened
    assert happened.head.accessibleDescription() == "0 of 2 filled"
    window.click(happened.head)
    began, ended = (happened.editors[name] for name in ("actual_start", "actual_end"))
    planned = inspector.facts.start
    window.retype(began.time, "~935")
    assert (inspector.facts.actual_start.date, began.time.text()) == (planned.date, "~09:35")
    assert inspector.facts.start == planned
    window.retype(ended.time, "900")
    assert "before it starts" in window.part("fault").text()
    window.retype(ended.time, "1110")
    assert happened.head.accessibleDescription() == "2 of 2 filled"
    assert inspector.around.entry.actual_end.instant.isoformat()[11:16] == "19:10"
    rewrite(ended.time, "")
    assert inspector.facts.actual_end is None


def test_how_long_it_takes_is_typed_before_its_time_is_known(open_window) -> None:
    window = open_window()
    window.click("story-burbank")
    window.choose_row(MEETING)
    window.click("new-item")
    inspector = window.page.inspector
    window.retype(inspector.time.end, "+90")
    assert inspector.time._length.text() == "1 h 30 min"
    window.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert inspector.facts.duration_minutes is None
