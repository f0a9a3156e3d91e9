"""What every page of the window offers to the frame around it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from planner.ui.parts.found import Found
from planner.ui.theme.look import Look


class Standing(Protocol):
    """Where a person stands on a page: what is shown and chosen; for as long as the window is open."""

    def tell(self) -> Any:
        """The place now, as a value."""

    def go_back(self, place: Any) -> None:
        """Shows that place again, as far as it is still there."""


class Page(QWidget):
    """A page names itself in the top bar, puts its buttons there, and counts what it shows."""

    renamed = Signal()
    """The caption, the title or the counts are other ones now."""
    tell = Signal(str)
    """A quiet notice without Undo."""
    tell_undoable = Signal(str)
    """A quiet notice with Undo."""
    failed = Signal(object)
    """A PlannerError that the person can mend."""
    asked_mend = Signal(object)
    """A FoundLine is to be mended."""
    asked_checks = Signal(str)
    """The findings of an item are to be seen."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.setObjectName("page")
        self.caption = ""
        self.title = ""
        self.counts = ""
        self.zones: tuple[tuple[str, str], ...] = ()
        """Cities with their zones whose clocks the status bar shows."""
        self.standing: Standing | None = None
        """Where one stands on it, on a page to which one comes back."""
        self._home = QWidget(self)
        self._home.hide()
        self._bar: tuple[QWidget, ...] = ()

    @property
    def bar(self) -> Sequence[QWidget]:
        """What stands at the right of the top bar, from left to right."""
        return self._bar

    @bar.setter
    def bar(self, widgets: Sequence[QWidget]) -> None:
        self._bar = tuple(widgets)
        for widget in widgets:
            if widget.parentWidget() is None:
                self.take_home(widget)

    def take_home(self, widget: QWidget) -> None:
        """Keeps a widget that is not in the top bar just now, hidden, so that it goes with the page."""
        widget.setParent(self._home)

    def refresh(self, kinds: frozenset[str] | None = None) -> None:
        """Reads again what the page shows; `kinds` are the tables that changed, None for everything."""

    def show_findings(self, found: Found) -> None:
        """Takes up what the checks found; told after each look at the plan."""

    def show_thing(self, kind: str, row_id: str) -> None:
        """Brings a thing of the visit into sight, where the page shows such things."""

    def focus_first(self) -> None:
        """Puts the keyboard where work on this page begins."""
        self.setFocus()

    def key_actions(self) -> Sequence[QAction]:
        """Actions with keys that hold while this page is shown."""
        return ()

    def leave(self) -> None:
        """The page is about to go: what is typed is stored; what runs, ends."""
        self.settle()

    def settle(self) -> None:
        """Stores what is typed, as its field loses the keyboard."""
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()
