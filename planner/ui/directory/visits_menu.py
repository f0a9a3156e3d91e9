"""The visits of the office to choose one from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from planner.models.words import words
from planner.usecases.show import visits

if TYPE_CHECKING:
    from planner.workspace import Workspace

MOST = 40


class VisitsMenu(QMenu):
    """`chosen(visit, title)` is said for one; the menu goes when it closes."""

    chosen = Signal(str, str)

    def __init__(self, workspace: Workspace, parent: QWidget, *, language: str) -> None:
        super().__init__(parent)
        self.setObjectName("visits-menu")
        for visit in visits(workspace)[:MOST]:
            title = words(visit.languages, visit.title, visit.title_native).in_language(language)
            action = self.addAction(title.replace("&", "&&"))  # else it would underline a letter
            action.triggered.connect(lambda _=False, key=visit.visit_id, said=title: self.chosen.emit(key, said))
        if self.isEmpty():
            self.addAction(self.tr("There is no visit yet")).setEnabled(False)
        self.aboutToHide.connect(self.deleteLater)
