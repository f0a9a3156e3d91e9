"""Labels: one line or several, in the sizes of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from planner.ui.parts.paint import face


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
    made = QLabel(parent)
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


def caption(text: str, colour: QColor | str, *, parent: QWidget | None = None) -> QLabel:
    """The small bold word over a field or a list."""
    return label(text, colour, 11, bold=True, parent=parent)
