"""A table model of frozen rows: a new list is compared with the old one by key, and only what differs moves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

ROW_ROLE = Qt.ItemDataRole.UserRole
"""Gives the whole row to a delegate."""

_TEXT_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,  # what a narrow cell cuts can be read by pointing at it
)

_A_ROW = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Keyed(Protocol):
    """A row that can be told from others, and equals another that says the same."""

    @property
    def key(self) -> str: ...
    @property
    def heading(self) -> bool: ...


class RowsModel(QAbstractTableModel):
    """Rows of any frozen kind; `text` gives the plain words of a cell, for readers of the screen too."""

    def __init__(self, columns: Sequence[str], text: Callable[[Any, int], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._text = text
        self._rows: list[Keyed] = []

    def name_columns(self, words: Sequence[str]) -> None:
        """Gives the columns their words."""
        self.beginResetModel()
        self._columns = tuple(words)
        self.endResetModel()

    @property
    def rows(self) -> Sequence[Any]:
        """The rows shown now."""
        return self._rows

    def row_of(self, key: str) -> int | None:
        """Where the row of that key stands."""
        return next((number for number, row in enumerate(self._rows) if row.key == key), None)

    def show(self, rows: Sequence[Keyed]) -> None:
        """Shows these rows; a row that stays keeps its place in the view, and so the selection."""
        wanted = {row.key for row in rows}
        self._drop([number for number, row in enumerate(self._rows) if row.key not in wanted])
        here = {row.key for row in self._rows}
        number = 0
        while number < len(rows):
            if number < len(self._rows) and self._rows[number].key == rows[number].key:
                self._replace(number, rows[number])
                number += 1
                continue
            end = number
            while end < len(rows) and rows[end].key not in here:
                end += 1
            if end == number:  # it stands further down: a moved row comes in anew
                old = next(n for n in range(number, len(self._rows)) if self._rows[n].key == rows[number].key)
                self._drop([old])
                end += 1
            self.beginInsertRows(_ROOT, number, end - 1)
            self._rows[number:number] = rows[number:end]
            self.endInsertRows()
            number = end

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == ROW_ROLE:
            return self._rows[index.row()]
        if role in _TEXT_ROLES:
            return self._text(self._rows[index.row()], index.column())
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading cannot be chosen, so the arrow keys pass over it."""
        if not index.isValid() or self._rows[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return _A_ROW

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _replace(self, number: int, row: Keyed) -> None:
        if self._rows[number] is not row and self._rows[number] != row:
            self._rows[number] = row
            self.dataChanged.emit(self.index(number, 0), self.index(number, len(self._columns) - 1))

    def _drop(self, numbers: Sequence[int]) -> None:
        """Removes rows, in runs from the end."""
        remaining = list(numbers)
        while remaining:
            last = first = remaining.pop()
            while remaining and remaining[-1] == first - 1:
                first = remaining.pop()
            self.beginRemoveRows(_ROOT, first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
