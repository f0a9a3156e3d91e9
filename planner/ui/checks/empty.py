"""What the page says where there is nothing to list: that the checks look, or that they found nothing."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from planner.ui.parts.paint import CENTRE, draw_in_the_middle, draw_text
from planner.ui.theme.icons import paint_icon
from planner.ui.theme.look import Look


class Empty(QLabel):
    """A ring with a tick where all is clear, and two lines; a text to readers of the screen."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._title, self._more, self._clear = look, "", "", False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("rings", True)  # a ring around the whole page would point at nothing

    def say(self, title: str, more: str, *, clear: bool) -> None:
        """Says it; `clear` where nothing is open."""
        self._title, self._more, self._clear = title, more, clear
        self.setAccessibleName(title)
        self.setAccessibleDescription(more)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._look.colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            middle = self.height() * 0.38
            if self._clear:
                box = QRectF(self.width() / 2 - 22, middle - 60, 44, 44)
                paint_icon(painter, "outcomes", box, colours.done)
            line = QRectF(20, middle, self.width() - 40, 26)
            draw_text(painter, line, self._title, colours.text, 15, bold=True, align=CENTRE)
            draw_in_the_middle(painter, line.adjusted(0, 30, 0, 110), self._more, colours.secondary, top=True)
