"""The field in the top bar by which a page is searched."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from planner.ui.parts.paint import face
from planner.ui.theme.metrics import FIELD


class SearchBox(QLineEdit):
    """`invite` stands in it while it is empty, `name` is read out; a cross empties it. `width` is in pixels."""

    def __init__(self, invite: str, *, name: str, width: int = 230) -> None:
        super().__init__()
        self.setPlaceholderText(invite)
        self.setAccessibleName(name)
        self.setFont(face())
        self.setFixedSize(width, FIELD)
        self.setClearButtonEnabled(True)
