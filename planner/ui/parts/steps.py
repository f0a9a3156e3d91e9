"""Undo and redo as actions, named after what they take back or make again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from planner.errors import PlannerError
from planner.messages import Message
from planner.ui.parts.button import Button
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.workspace import Workspace


class Steps(QObject):
    """The two actions of a workspace. `made(text)` says what was done; `failed(fault)` why it was not."""

    made = Signal(str)
    failed = Signal(object)

    def __init__(self, workspace: Workspace, *, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._language = workspace, language
        self.undo, self.redo = QAction(self), QAction(self)
        self.undo.setShortcuts([QKeySequence("Ctrl+Z")])
        self.redo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        self.undo.triggered.connect(self.take_back)
        self.redo.triggered.connect(self.make_again)
        self.rename()

    def rename(self) -> None:
        """Takes the names of the steps that are next."""
        undo, redo = self._workspace.undo_label, self._workspace.redo_label
        self.undo.setEnabled(undo is not None)
        self.redo.setEnabled(redo is not None)
        self.undo.setText(self.tr("Undo: {step}").format(step=self._said(undo)) if undo else self.tr("Undo"))
        self.redo.setText(self.tr("Redo: {step}").format(step=self._said(redo)) if redo else self.tr("Redo"))

    def take_back(self) -> None:
        """Undoes the last step."""
        self._go(self._workspace.undo, self.tr("Undone: {step}"))

    def make_again(self) -> None:
        """Redoes the last step that was undone."""
        self._go(self._workspace.redo, self.tr("Done again: {step}"))

    def _go(self, way: Callable[[], Message | None], sentence: str) -> None:
        try:
            label = way()
        except PlannerError as fault:
            self.failed.emit(fault)
            return
        if label is not None:
            self.made.emit(sentence.format(step=self._said(label)))

    def _said(self, label: Message | None) -> str:
        return label.in_language(self._language) if label else ""


class StepButton(Button):
    """A button for one of the two; its tooltip and accessible name say which step."""

    def __init__(self, look: Look, action: QAction, text: str, *, icon: str) -> None:
        super().__init__(look, text, icon=icon)
        self._action = action
        self._word = text
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.text() if self._action.isEnabled() else "")
        self.setAccessibleName(self._action.text())
