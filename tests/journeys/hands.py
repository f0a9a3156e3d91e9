"""A person's hands in the real window: what mouse, keyboard and input method can do, and no more."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget

from planner.ui.parts.offers import OfferField
from planner.ui.parts.text_field import TextField

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def write(field: QWidget, text: str) -> None:
    """Types what keys have, and writes the rest as an input method does."""
    for number, line in enumerate(text.split("\n")):
        if number:
            QTest.keyClick(field, Qt.Key.Key_Return)
        if line.isascii():
            QTest.keyClicks(field, line)
        else:
            event = QInputMethodEvent()
            event.setCommitString(line)
            QApplication.sendEvent(field, event)


def rewrite(field: QWidget, text: str) -> None:
    """Replaces what stands in a field and leaves it with the key that stores it."""
    into_view(field)
    field.setFocus(Qt.FocusReason.MouseFocusReason)
    QTest.keyClick(field, Qt.Key.Key_A, CTRL)
    write(field, text) if text else QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Return, CTRL if isinstance(field, TextField) else Qt.KeyboardModifier.NoModifier)
    QApplication.processEvents()


def take(field: OfferField, text: str) -> None:
    """Types into a field that offers, and takes what is offered under exactly this name, else the first.

    A remark that tells it from another of the same name follows after four blanks, as in the list.
    """
    name = text.split("    ")[0]
    into_view(field)
    field.setFocus(Qt.FocusReason.MouseFocusReason)
    field.selectAll()
    write(field, name)
    alike = [n for n, offer in enumerate(field.listed) if offer.split("    ")[0] == name]
    number = next((n for n in alike if field.listed[n] == text), (alike or [0])[0])
    popup = QApplication.activePopupWidget()
    assert popup is not None, f"nothing is offered for {text}"
    for _ in range(number + 1):
        QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    QApplication.processEvents()


def click(part: QWidget, at: QPoint | None = None) -> None:
    """Presses and lets go of the left button."""
    into_view(part)
    QTest.mouseClick(part, LEFT, Qt.KeyboardModifier.NoModifier, at or part.rect().center())
    QApplication.processEvents()


def pick(button: QPushButton, *path: str) -> None:
    """Opens the menu of a button and picks an entry by its words."""
    into_view(button)
    window = button.window()
    failed: list[Exception] = []

    def in_menu() -> None:
        try:
            walk_menu(*path)
        except (AssertionError, StopIteration) as fault:  # a menu must not stay open over a failed test
            failed.append(fault)
            popup = QApplication.activePopupWidget()
            if popup is not None:
                popup.close()

    if button.menu() is not None:  # such a button does not return before its menu is closed
        QTimer.singleShot(0, in_menu)
        QTest.mouseClick(button, LEFT)
    else:
        QTest.mouseClick(button, LEFT)
        in_menu()
    window.activateWindow()  # as a window manager does when a menu has closed; offscreen there is none
    QApplication.processEvents()
    if failed:
        raise failed[0]


def walk_menu(*path: str) -> None:
    """Picks an entry of the menu that is open, through its submenus."""
    for step, word in enumerate(path, start=1):
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), "no menu is open"
        action = next(one for one in menu.actions() if one.text().split("  ")[0] == word)
        assert action.isEnabled(), word
        QTest.mouseClick(menu, LEFT, Qt.KeyboardModifier.NoModifier, menu.actionGeometry(action).center())
        if step < len(path):
            below = action.menu()
            assert isinstance(below, QMenu)
            if not below.isVisible():
                below.popup(menu.mapToGlobal(menu.actionGeometry(action).topRight()))
    for _ in path:  # a menu that was opened from another takes it along only where the mouse really moves
        left = QApplication.activePopupWidget()
        if isinstance(left, QMenu):
            left.close()
    QApplication.processEvents()


def click_row(view: Any, index: QModelIndex) -> None:
    """Clicks a row of a table or a list."""
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, view.visualRect(index).center())
    QApplication.processEvents()


def into_view(part: QWidget) -> None:
    """Scrolls the panel until a part of it is in sight, as the wheel does."""
    from PySide6.QtWidgets import QScrollArea

    assert part.isVisible(), f"{part.accessibleName() or part.objectName() or part} is not in the window"
    around = part.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(part, 0, 20)
        around = around.parentWidget()
