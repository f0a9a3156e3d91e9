"""Every page by the keyboard alone: Tab reaches all of it as one reads, each stop has a name and a ring in sight."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from shiboken6 import isValid

from planner.settings import Settings
from planner.ui.export.sheet import Sheet
from planner.ui.parts.focus_ring import FocusRing
from tests.ui.conftest import Window

OFFICE = ("visits", "new", "office-tasks", "directory", "register", "settings", "backups")
VISIT = (
    "programme", "board", "journey", "people", "add-people", "gifts", "outcomes", "tasks", "checks", "papers",
)  # fmt: skip
BACK = ("programme", "people", "register")
"""Pages with many stops, walked backwards too."""
TAB, SHIFT = Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier
SIGNS = set("▸▾▲▼✕×●→←↑↓•⌄‹›")


def test_whatever_takes_the_keyboard_says_what_it_is_in_the_language_of_the_window(open_window: Any) -> None:
    window = _at_a_visit(open_window, "zh-Hans")
    faults = [
        f"{room}: {fault}" for room in _rooms(window) for one in _stops(window) for fault in _unnamed(one, chinese=True)
    ]
    window.rooms.go("checks")
    faults += _unnamed(window.page.empty, chinese=True)  # shown while the checks look, and where they find nothing
    assert faults == []


def test_tab_goes_through_every_page_as_it_is_read_and_comes_back(open_window: Any) -> None:
    window = _at_a_visit(open_window, "en")
    faults = [f"{room}: {fault}" for room in _rooms(window) for fault in _faults(window, back=room in BACK)]
    assert faults == []


def _at_a_visit(open_window: Any, language: str) -> Window:
    window: Window = open_window(settings=Settings(language=language, theme="light", home_zone="Asia/Shanghai"))
    window.click("story-belgium-uae")
    # What the import said goes by itself after some seconds: on a slow machine in the middle of a page.
    assert [fault for one in _of_notice(window) for fault in _unnamed(one, chinese=language != "en")] == []
    window.click("notice-close")
    return window


def _of_notice(window: Window) -> list[QWidget]:
    found = [one for one in _stops(window) if window.part("notice").isAncestorOf(one)]
    assert [one.objectName() for one in found] == ["notice-undo", "notice-close"]
    return found


def _rooms(window: Window) -> Iterator[str]:
    for room in (*VISIT, *OFFICE):
        window.rooms.go(room)
        if room in VISIT:
            window.qtbot.waitUntil(lambda: window.rooms.findings.settled)
        QApplication.processEvents()
        yield room


def _faults(window: Window, *, back: bool) -> Iterator[str]:
    first = QApplication.focusWidget()
    if first is None:
        yield "nothing has the keyboard"
        return
    chain = [first]
    while len(chain) < 200:
        window.press(TAB)
        here = QApplication.focusWidget()
        if here is None or here is first:
            break
        if here in chain:
            yield f"Tab turns round at {_said(here)}"
            return
        chain.append(here)
        yield from _unseen(window, here)
    yield from (f"Tab passes {_said(one)}" for one in _stops(window) if one not in chain)
    for wanted in (*reversed(chain[1:]), first) if back else ():
        window.press(TAB, SHIFT)
        here = QApplication.focusWidget()
        if here is not wanted:
            yield f"Shift+Tab comes to {_said(here)} before {_said(wanted)}"
            break
    for one in chain:
        yield from _unnamed(one, chinese=False)
    for before, after in pairwise(chain):
        in_page = window.page.isAncestorOf(before) and window.page.isAncestorOf(after)
        if in_page and _goes_back(_box(before), _box(after)):
            yield f"{_said(after)} is read before {_said(before)}"


def _stops(window: Window) -> list[QWidget]:
    """Everything on the window that takes the keyboard."""
    return [
        one
        for one in window.shell.findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and one.window() is window.shell
    ]


def _unseen(window: Window, here: QWidget) -> Iterator[str]:
    """What has the keyboard must be in sight with the whole ring around it; tables and the board ring their own."""
    if here.visibleRegion().isEmpty():
        yield f"{_said(here)} is out of sight"
    if isinstance(here, QAbstractItemView) or here.property("rings"):
        return
    rings = [one for one in window.shell.findChildren(FocusRing) if one.isVisible()]
    if len(rings) != 1 or rings[0].visibleRegion().boundingRect() != rings[0].rect():
        yield f"no whole ring is around {_said(here)}"


def _unnamed(one: QWidget, *, chinese: bool) -> Iterator[str]:
    access = QAccessible.queryAccessibleInterface(one)
    name = access.text(QAccessible.Text.Name)
    if not name.strip() or set(name.split(" · ")[0]) & SIGNS:
        yield f"{_said(one)} is not named"
    if chinese and name.isascii() and not _is_a_name(name):
        yield f"{_said(one)} is not named in Chinese"
    if access.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client) and not isinstance(one, Sheet):
        yield f"{_said(one)} does not say what it is"


def _is_a_name(name: str) -> bool:
    """Somebody who has no name in Chinese."""
    return name in ("Zhang Xiufeng",)


def _goes_back(before: QRect, after: QRect) -> bool:
    """Whether what comes after stands above in the same column, or before on the same line."""
    above = after.bottom() < before.top() and after.left() < before.right() and before.left() < after.right()
    beside = after.top() < before.bottom() and before.top() < after.bottom() and after.right() < before.left()
    return above or beside


def _box(one: QWidget) -> QRect:
    return QRect(one.mapToGlobal(QPoint(0, 0)), one.size())


def _said(one: QWidget | None) -> str:
    if one is None or not isValid(one):
        return "nothing"
    return f"{type(one).__name__} {one.objectName()} {one.accessibleName()!r}"
