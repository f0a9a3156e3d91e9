"""A part that comes over a page and goes again: the keyboard is given back to whatever had it before."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class Passing(QObject):
    """Remembers from where the keyboard came into a part."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._part = part
        self._before: QWidget | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._moved)

    def give_back(self) -> None:
        """Puts the keyboard where it was, if the part has it. To be called before the part is hidden."""
        before = self._before
        if self._holds(QApplication.focusWidget()) and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if isValid(self._part) and self._holds(new) and old is not None and not self._holds(old):
            self._before = old

    def _holds(self, widget: QWidget | None) -> bool:
        return widget is not None and (widget is self._part or self._part.isAncestorOf(widget))


def keeps_escape(event: QEvent) -> bool:
    """Keeps Esc for what lies over a page, where the page has a shortcut of it; the key itself comes next."""
    if is_escape(event) and event.type() == QEvent.Type.ShortcutOverride:
        event.accept()
        return True
    return False


def is_escape(event: QEvent) -> bool:
    """True for the Esc key alone, pressed or about to be taken as a shortcut."""
    pressed = event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
    return pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and not event.modifiers()
