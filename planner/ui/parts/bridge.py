"""News of changes as one signal on the window's thread, whatever thread made them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from planner.workspace import Changes, Workspace


class Bridge(QObject):
    """Emits `changed(Changes)` after each step, undo and redo."""

    changed = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._end = workspace.subscribe(self._tell)

    def close(self) -> None:
        """Hears no more."""
        self._end()

    def _tell(self, changes: Changes) -> None:
        self.changed.emit(changes)
