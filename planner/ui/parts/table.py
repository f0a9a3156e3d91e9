"""A table of frozen rows: rows are chosen whole, headings are skipped, and Enter opens."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from planner.ui.parts.head import Head
from planner.ui.parts.key_names import sequences_of
from planner.ui.parts.paint import draw_in_the_middle, draw_ring
from planner.ui.parts.rows_model import ROW_ROLE, Index, RowsModel
from planner.ui.theme.look import Look

_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
"""Ways of coming to a table that show where the keyboard is; a click does not, and leaving a drawer changes nothing."""


class RowTable(QTableView):
    """`walked(row)` follows the chosen row, `opened(row)` is said on Enter and double click."""

    walked = Signal(object)
    opened = Signal(object)

    marks_without_focus = True
    """Whether the chosen row is marked while the keyboard is elsewhere, as where an inspector shows it."""

    def __init__(self, look: Look, model: RowsModel, *, height: Callable[[Any], int], inset: int) -> None:
        super().__init__()
        self.look = look
        self._height = height
        self._rows = model
        self._by_key = self._settling = False
        self._empty_words = ""
        self.hovered = -1
        # A viewport that Python made: for one that Qt made, all widgets it might be would be looked up first.
        self.setViewport(QWidget())
        self.setModel(model)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(20)
        self.setHorizontalHeader(Head(look, self, inset=inset))
        self.doubleClicked.connect(self._open)

    @property
    def rows(self) -> Sequence[Any]:
        """The rows shown."""
        return self._rows.rows

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Shows these rows with their heights; a heading spans the table. The chosen row stays chosen, where it moved
        too; where it is gone, `walked` says which one is chosen now."""
        before, column = self.chosen, max(0, self.currentIndex().column())
        self.setUpdatesEnabled(False)
        self.clearSpans()
        self._settling = True
        self._rows.show(rows)
        kept = self._rows.row_of(before.key) if before is not None else None
        if kept is not None and self.currentIndex().row() != kept:
            self.setCurrentIndex(self._rows.index(kept, column))
        self._settling = False
        columns = self._rows.columnCount()
        for number, row in enumerate(rows):
            wanted = self._height(row)
            if self.rowHeight(number) != wanted:
                self.setRowHeight(number, wanted)
            if row.heading and columns > 1:
                self.setSpan(number, 0, 1, columns)
        self.setUpdatesEnabled(True)
        if self._empty_words:
            self._say_whether_empty()
        if before is not None and kept is None and self.chosen is not None:
            self.walked.emit(self.chosen)

    def say_empty(self, words: str) -> None:
        """What is said where there is no row, or nothing but headings."""
        self._empty_words = words
        self._say_whether_empty()
        self.viewport().update()

    @property
    def chosen(self) -> Any:
        """The chosen row, or None."""
        index = self.currentIndex()
        return index.data(ROW_ROLE) if index.isValid() else None

    def choose(self, key: str | None) -> bool:
        """Chooses the row of a key and brings it into sight; False where there is none."""
        number = self._rows.row_of(key) if key else None
        if number is None:
            return False
        self.setCurrentIndex(self._rows.index(number, 0))
        self.scrollTo(self._rows.index(number, 0))
        return True

    def choose_something(self) -> None:
        """Chooses the first row where none is chosen."""
        first = next((row.key for row in self.rows if not row.heading), None)
        if self.chosen is None:
            self.choose(first)

    @property
    def beside_chosen(self) -> str | None:
        """The key of the row after the chosen one, else of the one before it: what is chosen once it is gone."""
        row, keys = self.chosen, [row.key for row in self.rows if not row.heading]
        if row is None or row.key not in keys:
            return None
        at = keys.index(row.key)
        return next(iter([*keys[at + 1 : at + 2], *keys[max(0, at - 1) : at]]), None)

    def place_by(self, steps: int) -> tuple[str, str | None] | None:
        """The chosen row and the one it would stand before, moved up (-1) or down (1) under its heading.

        The second is None where it would be the last one; the whole is None where it cannot move.
        """
        row, keys = self.chosen, list[str]()
        for one in self.rows:
            if not one.heading:
                keys.append(one.key)
            elif row is None or row.key in keys:
                break
            else:
                keys.clear()
        if row is None or not 0 <= (to := keys.index(row.key) + steps) < len(keys):
            return None
        keys.remove(row.key)
        return row.key, keys[to] if to < len(keys) else None

    def give_keys(self, verbs: Iterable[tuple[str, str, Callable[[], object]]]) -> None:
        """What can be done with the chosen row: a key that holds in the table, a word for its menu, and the deed."""
        for key, word, do in verbs:
            action = QAction(word, self)
            action.setShortcuts(sequences_of(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _=False, does=do: does())
            self.addAction(action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row() and not self._settling:
            self.walked.emit(current.data(ROW_ROLE))
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_key = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_key = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(round(event.position().y())))
        super().mouseMoveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in _BY_KEY:
            self._by_key = True
        if not self.currentIndex().isValid():
            first = next((number for number, row in enumerate(self.rows) if not row.heading), None)
            if first is not None:
                self.setCurrentIndex(self._rows.index(first, 0))
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._empty_words and self._is_empty:
            with QPainter(self.viewport()) as painter:
                whole, ink = QRectF(self.viewport().rect()), self.look.colours.secondary
                draw_in_the_middle(painter, whole, self._empty_words, ink)
        if self._by_key and self.hasFocus():
            index, view = self.currentIndex(), self.viewport().rect()
            box = self.visualRect(index) if index.isValid() else view  # a list without rows has it around the whole
            with QPainter(self.viewport()) as painter:
                draw_ring(painter, QRectF(3, box.y(), view.width() - 4, box.height()), self.look)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.viewport().update()

    def _say_whether_empty(self) -> None:
        self.setAccessibleDescription(self._empty_words if self._is_empty else "")

    @property
    def _is_empty(self) -> bool:
        return all(row.heading for row in self.rows)

    def _hover(self, row: int) -> None:
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if row is not None and not row.heading:
            self.opened.emit(row)
