"""The directory as a long list: rows are fetched as they come into sight, a page of them at a time."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from planner.reference.countries import countries, country_name
from planner.ui.parts.background import Background, Job
from planner.ui.parts.head import Head
from planner.ui.parts.paint import draw_in_the_middle, draw_ring, draw_text, hairline
from planner.ui.parts.place_kinds import PlaceKinds
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.usecases.directory import DirectoryLine, Shelf
    from planner.workspace import Workspace

PAGE, KEPT_PAGES = 50, 12
_SHARES = (0.36, 0.26, 0.26, 0.12)
TYPING = 40
"""Milliseconds after a letter before a list follows: one search for what is typed in a rush, not one a letter."""
MOST_CHOSEN = 1000
"""Whoever chooses more rows than these at once chose by mistake."""
_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class DirectoryModel(QAbstractTableModel):
    """Knows how many rows fit and holds a few pages of them, those that were looked at last."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._kinds = PlaceKinds(self).words()
        self._pages: OrderedDict[int, tuple[DirectoryLine, ...]] = OrderedDict()
        self.shelf: Shelf = "people"
        self.text = ""
        self.count = 0
        self.columns: tuple[str, str, str, str] = ("", "", "", "")

    def look_for(self, shelf: Shelf, text: str) -> None:
        """Shows what fits on a shelf, from its beginning."""
        self.beginResetModel()
        self.shelf, self.text = shelf, text
        self._pages.clear()
        self.count = self._fetch(0)
        self.endResetModel()

    def line(self, number: int) -> DirectoryLine | None:
        """One row; read from the office where it is not held."""
        page = number // PAGE
        if page not in self._pages:
            self._fetch(page)
        self._pages.move_to_end(page)
        lines = self._pages[page]
        return lines[number % PAGE] if number % PAGE < len(lines) else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self.count

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.UserRole):
            return None
        line = self.line(index.row()) if index.isValid() else None
        if line is None or role == Qt.ItemDataRole.UserRole:
            return line
        position = self._kinds.get(line.position, line.position) if self.shelf == "places" else line.position
        return (f"{line.name}  {line.native}".strip(), position, line.house, line.country)[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section]
        return None

    def _fetch(self, page: int) -> int:
        from planner.usecases.directory import directory_page

        found = directory_page(self._workspace, self.shelf, text=self.text, offset=page * PAGE, limit=PAGE)
        self._pages[page] = found.lines
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        return found.count


class DirectoryList(QTableView):
    """`walked(line)` follows the row under the keys, `opened(line)` is said on Enter and double click.

    With `several` rows are chosen with Space, Ctrl and Shift, and `gathered(count)` says how many are.
    """

    walked = Signal(object)
    opened = Signal(object)
    gathered = Signal(int)

    def __init__(
        self, look: Look, workspace: Workspace, *, background: Background, name: str, several: bool = False
    ) -> None:
        super().__init__()
        self.look, self._several = look, several
        self._workspace, self._background = workspace, background
        self._memory: Job | None = None
        self._model = DirectoryModel(workspace, self)
        self._empty = ""
        self._told: DirectoryLine | None = None
        self.setModel(self._model)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(46)
        self.setHorizontalHeader(Head(look, self, inset=20))
        self.setItemDelegate(_Lines(look, self))
        self.doubleClicked.connect(lambda index: self.opened.emit(self._model.line(index.row())))
        self.selectionModel().selectionChanged.connect(lambda *_: self.gathered.emit(self.chosen_count))

    def look_for(self, shelf: Shelf, text: str, *, columns: tuple[str, str, str, str]) -> int:
        """Shows what fits on a shelf under these heads; says how many fit."""
        self._model.columns = columns
        self._fit()
        self._model.look_for(shelf, text)
        self._remember(shelf)
        return self._model.count

    def again(self) -> None:
        """Reads again what is shown; the row under the keys stays where it was."""
        row, at = self.currentIndex().row(), self.verticalScrollBar().value()
        self.look_for(self._model.shelf, self._model.text, columns=self._model.columns)
        self.verticalScrollBar().setValue(at)
        if row >= 0 and self._model.count:
            self.go_to(min(row, self._model.count - 1))

    def go_to(self, number: int) -> None:
        """Puts the keys on a row."""
        self.selectionModel().setCurrentIndex(
            self._model.index(number, 0),
            QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
        )

    @property
    def line(self) -> DirectoryLine | None:
        """The row under the keys."""
        index = self.currentIndex()
        return self._model.line(index.row()) if index.isValid() else None

    @property
    def chosen_count(self) -> int:
        """How many rows are chosen."""
        chosen = self.selectionModel().selection()
        return sum(chosen.at(number).height() for number in range(chosen.count()))

    @property
    def chosen_ids(self) -> tuple[str, ...]:
        """The ids of the rows that are chosen, in their order; none where they are more than MOST_CHOSEN."""
        if self.chosen_count > MOST_CHOSEN:
            return ()
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(line.entry_id for line in map(self._model.line, rows) if line is not None)

    def say_empty(self, words: str) -> None:
        """What is said where nothing fits."""
        self._empty = words
        self.viewport().update()

    def _remember(self, shelf: Shelf) -> None:
        """Brings a shelf into memory beside the window: whoever types the next word waits for no database."""
        from planner.usecases.directory import bring_into_memory, in_memory

        if self._memory is None and not in_memory(self._workspace, shelf):
            workspace, language = self._workspace, self.look.language

            def bring(_job: Job) -> None:
                countries(language)  # the form beside the list offers them, and they take a while to load
                bring_into_memory(workspace, shelf)

            self._memory = Job(bring)
            self._memory.ended.connect(self._remembered)
            self._background.start(self._memory)

    @Slot()
    def _remembered(self) -> None:
        self._memory = None

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        line = self._model.line(current.row()) if current.isValid() else None
        if line != self._told:
            self._told = line
            self.walked.emit(line)
        for index in (previous, current):  # the ring goes around whole rows
            row = self.visualRect(index)
            self.viewport().update(0, row.y() - 2, self.viewport().width(), row.height() + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.line is not None:
            self.opened.emit(self.line)
            return
        if event.key() == Qt.Key.Key_Space and self._several and self.currentIndex().isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().select(self.currentIndex(), flags.Toggle | flags.Rows)
            return
        super().keyPressEvent(event)

    def keys_told(self) -> Sequence[tuple[str, str]]:
        """Keys that hold in the list, for the sheet of keys."""
        return ((self.tr("Choose or leave out"), "Space"),) if self._several else ()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            if not self._model.count and self._empty:
                colour = self.look.colours.secondary
                draw_in_the_middle(painter, QRectF(self.viewport().rect()), self._empty, colour)
            if self.hasFocus():
                index, view = self.currentIndex(), self.viewport().rect()
                box = self.visualRect(index) if index.isValid() else view
                draw_ring(painter, QRectF(3, box.y(), view.width() - 4, box.height()), self.look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Shares the width; a column without a head has nothing to show, and its share is that of the names."""
        rest = self.viewport().width()
        shares = [share if self._model.columns[n] else 0.0 for n, share in enumerate(_SHARES) if n]
        for column, share in enumerate((1 - sum(shares), *shares)):
            self.setColumnWidth(column, round(rest * share))


class _Lines(QStyledItemDelegate):
    def __init__(self, look: Look, table: QTableView) -> None:
        super().__init__(table)
        self._look, self._table = look, table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: DirectoryLine | None = index.data(Qt.ItemDataRole.UserRole)
        colours, box = self._look.colours, QRectF(option.rect)
        if self._table.selectionModel().isRowSelected(index.row(), _ROOT):
            painter.fillRect(box, self._look.row_chosen)
            if index.column() == 0:
                painter.fillRect(QRectF(box.x(), box.y(), 3, box.height()), QColor(colours.link))
        hairline(
            painter, box.x() + (20 if index.column() == 0 else 0), box.right(), box.bottom() - 0.5, colours.hairline
        )
        if line is None:
            return
        if index.column() == 0:
            room = box.adjusted(20, 0, -8, 0)
            own, other = (line.native or line.name, line.name if line.native else "") if self._look.chinese else (
                line.name, line.native)  # fmt: skip
            other = other if other != own else ""
            took = draw_text(painter, room, own, colours.text, bold=True)
            draw_text(painter, room.adjusted(took + 8, 0, 0, 0), other, colours.secondary)
            return
        text = str(index.data())
        if index.column() == 3 and len(text) == 2:
            text = country_name(text, self._look.language)
        draw_text(painter, box.adjusted(0, 0, -12, 0), text, colours.body, 12)
