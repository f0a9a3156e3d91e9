"""The keys and the menu of the board."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from planner.ui.parts.key_names import sequences_of
from planner.ui.parts.words import KindWords

Deed = Callable[[], None]


class BoardActions(QObject):
    """Actions that hold while the board has the keyboard; the menu shows those that a person looks for there."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._kinds = KindWords(self)
        self._in_menu: list[QAction | None] = []
        self.edit: Callable[[dict[str, str]], None] = lambda _changes: None
        """Called with changes of kind or status for what is chosen."""

    def make(self, deeds: dict[str, Deed]) -> None:
        """Makes an action of each deed; their names are those below."""
        rows: tuple[tuple[str, str, tuple[str, ...]] | None, ...] = (
            ("new", self.tr("New item"), ("N",)),
            ("open", self.tr("Edit in programme"), ("Return", "Enter")),
            ("retitle", self.tr("Edit the title"), ("F2",)),
            None,
            ("cut", self.tr("Cut"), ("Ctrl+X",)),
            ("copy", self.tr("Copy"), ("Ctrl+C",)),
            ("paste", self.tr("Paste"), ("Ctrl+V",)),
            ("duplicate", self.tr("Duplicate"), ("Ctrl+D",)),
            ("remove", self.tr("Remove"), ("Del",)),
            None,
            ("earlier", self.tr("5 minutes earlier"), ("Alt+Up",)),
            ("later", self.tr("5 minutes later"), ("Alt+Down",)),
            ("shorter", self.tr("5 minutes shorter"), ("Shift+Up",)),
            ("longer", self.tr("5 minutes longer"), ("Shift+Down",)),
            ("untime", self.tr("Take the time away"), ("T",)),
            ("unplan", self.tr("Take the day away"), ("Shift+T",)),
            ("group_left", self.tr("To the group at left"), ("Alt+Shift+Left",)),
            ("group_right", self.tr("To the group at right"), ("Alt+Shift+Right",)),
            ("day_before", self.tr("To the day before"), ("Alt+Shift+Up",)),
            ("day_after", self.tr("To the day after"), ("Alt+Shift+Down",)),
        )
        hidden = (
            ("all", self.tr("Choose all"), ("Ctrl+A",)),
            ("toggle", self.tr("Choose or leave out"), ("Space",)),
            ("first", self.tr("First item"), ("Home",)),
            ("last", self.tr("Last item"), ("End",)),
            ("closer", self.tr("Zoom in"), ("+", "=", "Ctrl++", "Ctrl+=")),
            ("wider", self.tr("Zoom out"), ("-", "Ctrl+-")),
            ("usual", self.tr("Usual zoom"), ("Ctrl+0",)),
        )
        for row in (*rows, *hidden):
            if row is None:
                self._in_menu.append(None)
                continue
            name, words, keys = row
            action = QAction(words, self._view)
            action.setShortcuts([here for key in keys for here in sequences_of(key)])
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _=False, deed=deeds[name]: deed())
            self._view.addAction(action)
            if row in rows:
                self._in_menu.append(action)

    def menu(self, *, chosen: bool, steps: tuple[QAction, ...]) -> QMenu:
        """The menu for what is chosen; it goes when it is closed."""
        menu = QMenu(self._view)
        for action in self._in_menu:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        if chosen:
            menu.addSeparator()
            self._choices(menu.addMenu(self.tr("Kind")), "kind", self._kinds.kinds())
            self._choices(menu.addMenu(self.tr("Status")), "status", self._kinds.statuses())
        menu.addSeparator()
        menu.addActions(list(steps))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _choices(self, menu: QMenu, name: str, words: dict[str, str]) -> None:
        for value, word in words.items():
            action = menu.addAction(word)
            action.triggered.connect(lambda _=False, v=value: self.edit({name: v}))
