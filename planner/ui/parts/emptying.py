"""Taking what a layout holds out of it, before it is filled again."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout


def empty(layout: QLayout, *, keeping: int = 0) -> None:
    """Takes out everything but the last few; widgets are hidden at once and deleted with the next events."""
    while layout.count() > keeping:
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
