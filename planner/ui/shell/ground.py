"""The ground of the frame: what an empty frame looks like, of widgets that paint nothing themselves.

It is the first picture. Whatever paints in Python first takes Qt's names over into Python, which alone would double
the time to that picture.
"""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.ui.theme.colours import Colours
from planner.ui.theme.metrics import RAIL, STATUS_BAR, TOP_BAR


def ground(colours: Colours) -> QWidget:
    """Strips where the rail, the top bar and the status bar come, each with its line."""
    made, right = QWidget(), QVBoxLayout()
    right.addSpacing(TOP_BAR - 1)
    right.addWidget(_strip(colours.line, height=1))
    right.addStretch(1)
    row, column = QHBoxLayout(), QVBoxLayout(made)
    row.addWidget(_strip(colours.panel, width=RAIL - 1))
    row.addWidget(_strip(colours.line, width=1))
    row.addLayout(right, 1)
    column.addLayout(row, 1)
    column.addWidget(_strip(colours.line, height=1))
    column.addWidget(_strip(colours.panel, height=STATUS_BAR - 1))
    for layout in (right, row, column):
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
    return made


def _strip(colour: str, *, width: int = 0, height: int = 0) -> QWidget:
    made = QWidget()
    made.setAutoFillBackground(True)
    filled = QPalette()  # QPalette(colour) would first look whether the colour is one of Qt's names
    filled.setColor(QPalette.ColorRole.Window, QColor(colour))
    made.setPalette(filled)
    if width:
        made.setFixedWidth(width)
    else:
        made.setFixedHeight(height)
    return made
