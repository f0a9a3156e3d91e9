"""Labels: one line or several, in the sizes of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from planner.ui.parts.paint import face


class Label(QLabel):
    """A text that ends in an ellipsis where its line is too short for it, and is told whole where one points at it."""

    @property
    def is_cut(self) -> bool:
        """Whether there is less room than the line needs."""
        return not self.wordWrap() and self.width() < self.sizeHint().width()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_cut:
            super().paintEvent(event)
            return
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(room, int(self.alignment()) | int(Qt.TextFlag.TextSingleLine), shown)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.is_cut and not self.toolTip():
            QToolTip.showText(event.globalPos(), self.text(), self)
            return True
        return super().event(event)


def label(
    text: str,
    colour: QColor | str,
    pixels: int = 13,
    *,
    bold: bool = False,
    wrap: bool = False,
    parent: QWidget | None = None,
) -> QLabel:
    """A text that a person reads; plain, whatever signs are in it."""
    made = Label(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setFont(face(pixels, bold=bold))
    recolour(made, colour)
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
    else:
        made.setMinimumWidth(10)
    return made


def recolour(made: QLabel, colour: QColor | str) -> None:
    """Gives a label another colour."""
    colours = made.palette()
    colours.setColor(QPalette.ColorRole.WindowText, QColor(colour))
    made.setPalette(colours)


def caption(text: str, colour: QColor | str) -> QLabel:
    """The small bold word over a field or a list."""
    return label(text, colour, 11, bold=True)
