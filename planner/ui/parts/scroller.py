"""A page or a part of one that scrolls where the window is too low for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def scrolled(inner: QWidget, *, across: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> QScrollArea:
    """The widget in a field that scrolls up and down; as wide as it may be, and `across` where there is more room."""
    area = QScrollArea()
    area.setObjectName("page")
    inner.setObjectName("content")
    area.setWidgetResizable(True)
    area.setAlignment(across | Qt.AlignmentFlag.AlignTop)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area
