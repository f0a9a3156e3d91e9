"""The field in the top bar by which a page is searched."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from planner.ui.parts.key_names import keys_here
from planner.ui.parts.paint import LEFT, RIGHT, draw_text, face, width_of
from planner.ui.theme.icons import paint_icon
from planner.ui.theme.look import Look
from planner.ui.theme.metrics import FIELD

KEY = keys_here("Ctrl+F")
LEAST = 140
"""Pixels below which nobody could read what they type."""
_BEFORE = 32
"""Where the text begins: after the sign."""


class SearchBox(QLineEdit):
    """`invite` stands in it while it is empty, with its key, and gives way to it; `name` is read out.

    A cross empties it, or Esc. `width` is in pixels.
    """

    def __init__(self, look: Look, invite: str, *, name: str, width: int = 230) -> None:
        super().__init__()
        self._look, self._invite, self._wide = look, invite, width
        self.setAccessibleName(name)
        self.setToolTip(invite)
        self.setFont(face())
        self.setTextMargins(_BEFORE - 12, 0, 0, 0)
        self.setFixedSize(width, FIELD)
        self.setClearButtonEnabled(True)

    def fit(self, room: int) -> None:
        """Gives way where there is less room: what the page is called and its buttons come first."""
        self.setFixedWidth(max(LEAST, min(self._wide, room)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look, middle = self._look, self.height() / 2
        with QPainter(self) as painter:
            paint_icon(painter, "search", QRectF(11, middle - 7, 14, 14), look.colours.secondary)
            if self.text():
                return
            box = QRectF(self.rect()).adjusted(_BEFORE, 0, -10, 0)
            draw_text(painter, box, KEY, look.colours.secondary, 11, align=RIGHT)
            box.setRight(box.right() - width_of(KEY, 11) - 8)
            draw_text(painter, box, self._invite, look.colours.secondary, align=LEFT)
