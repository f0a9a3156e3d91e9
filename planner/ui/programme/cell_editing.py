"""F2: the title, the time or the venue of a row is typed where it stands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.ui.parts.fields import Field
from planner.ui.parts.rows_model import ROW_ROLE
from planner.ui.parts.time_entry import TimeField
from planner.ui.programme.cells import SIDE, TIME, TITLE, VENUE
from planner.ui.programme.inspector import Inspector
from planner.ui.programme.place_field import PlaceField
from planner.ui.programme.place_words import PlaceWords
from planner.ui.programme.row_types import ItemRow
from planner.ui.programme.table import ProgrammeTable
from planner.ui.theme.look import Look
from planner.ui.theme.metrics import FIELD

_ORDER = (TIME, TITLE, VENUE)
LEAST = 150
_STAYS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""The list of offers, or another program, has the keyboard for a while."""


class CellEditing(QObject):
    """One field over one cell. Enter stores, Tab stores and goes to the next cell, Esc leaves it as it was.

    What was typed goes the way of the inspector, which shows the same item: with its questions and its faults.
    """

    def __init__(self, look: Look, table: ProgrammeTable, inspector: Inspector, places: PlaceWords) -> None:
        super().__init__(table)
        self._table, self._inspector = table, inspector
        self.field: Field | None = None
        self._column = TITLE
        self._frame = _Frame(table.viewport())
        self._pressed: dict[str, int] = {}
        table.pressed.connect(self._remember)
        self._time, self._title = TimeField(look, name=self.tr("Time")), Field(look, name="")
        self._venue = PlaceField(look, places, name=self.tr("Venue"), again=True)
        for field in (self._time, self._title, self._venue):
            field.setParent(self._frame)
            field.setObjectName("cell")
            field.hide()
            field.installEventFilter(self)
        self._connect()

    def begin(self, column: int | None = None) -> None:
        """Edits a cell of the chosen row: that column, else the one that was clicked, else the title."""
        self.end()
        row, facts = self._table.chosen, self._inspector.facts
        if not isinstance(row, ItemRow) or facts is None or facts.item_id != row.key:
            return
        column = self._pressed.get(row.key, TITLE) if column is None else column
        self._column = column if column in _ORDER else TITLE
        field = self._filled()
        field.mark_fault(False)
        self._frame.setGeometry(self._box())
        field.setGeometry(self._frame.rect())
        self.field = field
        self._frame.show()
        field.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def end(self) -> None:
        """Takes the field away."""
        field, self.field = self.field, None
        if field is not None:
            field.hide()
            self._frame.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._back_to_row(store=False)
                return True
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                here = _ORDER.index(self._column) + (1 if event.key() == Qt.Key.Key_Tab else -1)
                self._back_to_row(store=True)
                if 0 <= here < len(_ORDER):
                    self.begin(_ORDER[here])
                return True
        elif isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _STAYS:
            self._later()
        return False

    def _remember(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        self._pressed = {row.key: index.column()} if isinstance(row, ItemRow) else {}

    def _later(self) -> None:
        """The field lost the keyboard to something else: it stores what was typed, then it goes."""
        field = self.field
        QTimer.singleShot(0, self, lambda: self.end() if self.field is field else None)

    def _back_to_row(self, *, store: bool) -> None:
        field = self.field
        if field is None:
            return
        if not store:
            field.setText(field.stored)
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)  # leaving the field stores it
        self.end()

    def _connect(self) -> None:
        time, venue = self._inspector.time, self._inspector.venue
        self._time.typed.connect(time.take_start)
        self._time.typed.connect(lambda _typed: self._done())
        self._title.given.connect(self._give_title)
        self._title.returnPressed.connect(self._done)
        self._venue.picked.connect(venue.picked)
        self._venue.asked_new.connect(venue.asked_new)
        self._venue.asked_again.connect(venue.asked_again)
        self._venue.taken.connect(lambda _key, _typed: self._done())

    def _give_title(self, text: str) -> None:
        """Stores a title. The field may stay, as when another window gets the keyboard: it follows what is stored."""
        own = self._inspector.own
        before = own.stored
        own.given.emit(text)
        if own.stored != before:
            self._title.put(own.stored)

    def _filled(self) -> Field:
        """The field for the column, showing what stands there."""
        shown = self._inspector.own
        self._time.forget()
        self._inspector.time.lend(self._time)
        self._title.put(shown.stored)
        self._title.setAccessibleName(shown.accessibleName())
        self._venue.put_place(self._inspector.venue.chosen)
        return {TIME: self._time, TITLE: self._title, VENUE: self._venue}[self._column]

    def _done(self) -> None:
        if self.field is not None and not self.field.property("fault"):
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.end()

    def _box(self) -> QRect:
        index = self._table.model().index(self._table.currentIndex().row(), self._column)
        box = self._table.visualRect(index)
        left = box.x() + (SIDE if self._column == TIME else 0) - 9
        top = box.y() + min(0, box.height() - FIELD) // 2
        view: QWidget = self._table.viewport()
        return QRect(max(2, left), top, min(max(LEAST, box.width()), view.width() - left - 2), FIELD)


class _Frame(QWidget):
    """Keeps the keys of the field from the table around it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
