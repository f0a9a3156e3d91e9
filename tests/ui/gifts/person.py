"""What a person does on the gifts page."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

BURBANK = "0580dcf9-1caa-5ba5-8e29-3b8952311b41"
CTRL = Qt.KeyboardModifier.ControlModifier


def gifts_of_burbank(window: Any) -> Any:
    """The gifts page of the visit to Burbank."""
    window.click("all-stories")
    window.rooms.open_visit(BURBANK)
    QApplication.processEvents()
    window.click("rail-gifts")
    return window.page


def office_register(window: Any) -> Any:
    """The register of the office."""
    window.click("all-stories")
    window.click("rail-register")
    return window.page


def choose(window: Any, title: str) -> None:
    """Clicks the row of a gift."""
    table = window.page.table
    number = next(n for n, row in enumerate(table.rows) if row.title == title)
    table.scrollTo(table.model().index(number, 1))
    place = table.visualRect(table.model().index(number, 1)).center()
    window.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def listed(window: Any) -> list[tuple[str, ...]]:
    """The rows as they are read out: way, gift, advice, state."""
    rows = [row for row in window.page.table.rows if not row.heading]
    return [(row.direction, row.title, row.advice, row.status) for row in rows]


def take(window: Any, field: Any, text: str) -> None:
    """Types into a field with offers, and takes the first that fits."""
    window.click(field)
    window.press(Qt.Key.Key_A, CTRL)
    window.qtbot.keyClicks(field, text)
    window.press(Qt.Key.Key_Return)
    QApplication.processEvents()


def shown(window: Any) -> list[str]:
    """What the notice says, if there is one."""
    from planner.ui.parts.notice import Notice

    return [one.accessibleName() for one in window.shell.findChildren(Notice) if one.isVisible()]
