"""A whole day is moved from the list of days of the programme and of the board."""

from __future__ import annotations

from typing import Any

import pytest

from planner.ui.parts.day_list import DayList, DayRow
from planner.ui.parts.day_verbs import DayVerbs
from planner.ui.theme.look import look


def by_day(window) -> dict[str, list[str]]:
    """How many items each day has; one that is lived twice over the date line has two such numbers."""
    found: dict[str, list[str]] = {}
    for row in window.page.sidebar.days.findChild(DayVerbs)._rows():
        found.setdefault(row.key.split("/")[0], []).append(row.items)
    return found


@pytest.mark.parametrize("room", ["programme", "board"])
def test_two_days_change_places_from_the_menu_of_a_day_and_back_by_the_notice(open_window, room: str) -> None:
    window = open_window()
    window.click("story-burbank")
    if room == "board":
        window.click("rail-board")
    days = window.page.sidebar.days
    counts = by_day(window)
    first, second = list(counts)[:2]
    swap = next(one for one in days.findChild(DayVerbs).menu(first).actions() if one.text() == "Swap with").menu()
    swap.actions()[0].trigger()
    moved = by_day(window)
    assert (moved[first], moved[second]) == (counts[second], counts[first])
    assert window.part("notice").accessibleName() == "The two days changed places"
    window.click("notice-undo")
    assert by_day(window) == counts


def test_of_a_date_that_is_lived_twice_neither_day_is_moved_with_the_other(qtbot: Any) -> None:
    days = DayList(look(theme="light", language="en", dark_desktop=False))
    qtbot.addWidget(days)
    keys = ("2026-05-04", "2026-05-04/1", "2026-05-05", "undated")
    days.show_days([DayRow(key, key, "1 item", "") for key in keys])
    nobody: Any = None
    verbs = DayVerbs(days, nobody, "visit")
    told = [(menu and [action.isEnabled() for action in menu.actions()]) for menu in map(verbs.menu, keys)]
    assert told == [[False], [False], [True, True, True, True, False], None]
