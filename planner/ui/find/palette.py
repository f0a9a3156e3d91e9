"""Ctrl+K: a field over the page that finds any visit, person, place, item and command, and goes there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from planner.ui.find.deeds import Deed
from planner.ui.find.entries import Entry, EntryWords
from planner.ui.find.lines import EntryLines
from planner.ui.parts.aloud import say_aloud
from planner.ui.parts.label import label
from planner.ui.parts.paint import draw_card, face
from planner.ui.parts.passing import keeps_escape
from planner.ui.parts.tab_order import step_inside
from planner.ui.theme.look import Look
from planner.usecases.find import Search

WIDTH, MOST_LINES, LINE = 640, 10, 36
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Palette(QWidget):
    """Takes the keyboard until something is chosen or Esc is pressed. `chosen(Thing or Deed)`, `closed()`."""

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, look: Look, search: Search, deeds: Sequence[Deed], *, over: QWidget) -> None:
        super().__init__(over)
        self._look, self._search, self._deeds = look, search, deeds
        self._said = ""
        self._words = EntryWords(look, self)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Find or do anything"))
        self.field = QLineEdit()
        self.field.setFont(face(15))
        self.field.setFixedHeight(40)
        self.field.setPlaceholderText(self.tr("Find a visit, person, place or item, or something to do"))
        self.field.setAccessibleName(self.tr("Find or do anything"))
        self._model = _Entries(self)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(EntryLines(look, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("What was found"))
        self._nothing = label("", look.colours.secondary)
        self._nothing.setContentsMargins(12, 8, 12, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.list)
        column.addWidget(self._nothing)
        self.field.textChanged.connect(self._look_for)
        self.field.installEventFilter(self)
        self.list.clicked.connect(lambda index: self._take(index.row()))
        over.installEventFilter(self)
        self._look_for("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def entries(self) -> Sequence[Entry]:
        """The lines shown."""
        return self._model.entries

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() == QEvent.Type.Resize:
            self._place()
        if watched is self.field:
            if event.type() == QEvent.Type.FocusOut and self.isVisible():
                self._end()
            if keeps_escape(event):
                return True
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._key(event)
        return False

    def focusNextPrevChild(self, following: bool) -> bool:
        return step_inside(self, following)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_card(self, self._look)

    def _key(self, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 9, Qt.Key.Key_PageUp: -9}.get(
            Qt.Key(event.key())
        )
        if step is not None:
            last = len(self._model.entries) - 1
            self._mark(max(0, min(last, self.list.currentIndex().row() + step)))
        elif event.key() == Qt.Key.Key_Escape:
            self._end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentIndex().row())
        else:
            return False
        return True

    def look_again(self) -> None:
        """More can be found now: looks once more, and stays at the line that is marked."""
        entries, row = self._model.entries, self.list.currentIndex().row()
        marked = entries[row] if 0 <= row < len(entries) else None
        self._look_for(self.field.text())
        self._mark(self._model.entries.index(marked) if marked in self._model.entries else 0)

    def _look_for(self, text: str) -> None:
        self._model.show(self._words.lines(self._search, self._deeds, text))
        self.list.setVisible(bool(self._model.entries))
        self._nothing.setText(self.tr("Nothing has this name.") if self._search.ready else self.tr("Still looking…"))
        self._nothing.setVisible(not self._model.entries)
        self._mark(0)
        self._place()

    def _mark(self, row: int) -> None:
        """The keyboard stays in the field, so that what Enter will take is told as it changes."""
        self.list.setCurrentIndex(self._model.index(row, 0))
        said = self.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or self._nothing.text()
        if said != self._said:
            self._said = said
            say_aloud(self.list, said)

    def _take(self, row: int) -> None:
        if 0 <= row < len(self._model.entries):
            target = self._model.entries[row].target
            self._end()
            self.chosen.emit(target)

    def _end(self) -> None:
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _place(self) -> None:
        over = self.parentWidget()
        if over is None:
            return
        lines = min(MOST_LINES, max(1, len(self._model.entries)))
        width = min(WIDTH, over.width() - 32)
        self.list.setFixedHeight(lines * LINE)
        self.setGeometry((over.width() - width) // 2, 24, width, 40 + 6 + 16 + lines * LINE)


class _Entries(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def show(self, entries: list[Entry]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, (entry.kind, entry.name, entry.other, entry.where, entry.key)))
        return None
