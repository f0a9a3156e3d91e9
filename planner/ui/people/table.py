"""The list of delegates and counterparts: walked by keys on both sides, reordered and paired by dragging."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication

from planner.ui.parts.head import Head
from planner.ui.parts.paint import CENTRE, LEFT, RIGHT, draw_ring
from planner.ui.parts.rows_model import ROW_ROLE, Index, RowsModel
from planner.ui.parts.table import RowTable
from planner.ui.people.row_painter import (
    COACH,
    COUNTERPART,
    DELEGATE,
    INSIDE,
    NUMBER,
    PARITY,
    SIDE,
    PeoplePainter,
    block_of,
)
from planner.ui.people.row_types import PeopleRow, PersonCard
from planner.ui.theme.look import Look

ROW_HEIGHT = 70
BETWEEN = 16
"""Pixels from the edge of a line within which a counterpart goes between two lines, not onto one."""
EDGE, SCROLL_EVERY = 36, 30
"""Pixels at the top and the bottom where a drag moves the list on, and how often, in milliseconds."""
_WIDTHS = {NUMBER: 66, COACH: 62, PARITY: 76, SIDE: 80}


class PeopleTable(RowTable):
    """`met(card)` follows the person under the keys, on either side.

    `placed(person, before)` is said when somebody was dragged between two others of their side ("" for last),
    `joined(delegate, counterpart)` when a counterpart was dropped on a delegate's line. Held near an edge while
    dragging, the list moves on.
    """

    met = Signal(object)
    placed = Signal(str, str)
    joined = Signal(str, str)
    asked_pair = Signal()
    """A click into the box that invites a counterpart."""
    fitted = Signal()
    """The columns have other widths now."""

    def __init__(self, look: Look) -> None:
        self._drag: tuple[QPoint, PeopleRow, bool] | None = None
        self._dragging, self._at = False, QPoint()
        self._gap, self._between = -1, True
        model = RowsModel(("",) * 6, _text)
        super().__init__(look, model, height=lambda _row: ROW_HEIGHT, inset=35)
        model.name_columns(
            (
                self.tr("No."),
                self.tr("Name, position, organisation"),
                self.tr("Coach"),
                self.tr("Parity"),
                self.tr("Name, position, organisation"),
                self.tr("Side"),
            )
        )
        head = self.horizontalHeader()
        assert isinstance(head, Head)  # every table of rows has this one
        head.place(COACH, RIGHT, right=14)
        head.place(PARITY, CENTRE)
        head.place(COUNTERPART, LEFT, left=INSIDE)
        head.place(SIDE, RIGHT, right=12)
        self.setAccessibleName(self.tr("Delegation and counterparts"))
        self.setItemDelegate(PeoplePainter(look, self))
        self.setSelectionMode(RowTable.SelectionMode.NoSelection)
        self._scroller = QTimer(self, interval=SCROLL_EVERY)
        self._scroller.timeout.connect(self._scroll_on)

    @property
    def card(self) -> PersonCard | None:
        """The person under the keys."""
        row: PeopleRow | None = self.chosen
        if row is None:
            return None
        return row.counterpart if self.on_counterpart else row.delegate

    @property
    def on_counterpart(self) -> bool:
        """True where the keys are on the side of the counterparts."""
        return self.currentIndex().column() >= COUNTERPART

    def choose_person(self, person_id: str) -> bool:
        """Goes to a person on either side; False where nobody of that id is listed."""
        for number, row in enumerate(self.rows):
            for card, column in ((row.delegate, DELEGATE), (row.counterpart, COUNTERPART)):
                if card is not None and card.person_id == person_id:
                    self.setCurrentIndex(self.model().index(number, column))
                    self.scrollTo(self.model().index(number, column))
                    return True
        return False

    def box_of(self, person_id: str) -> QRectF:
        """Where a person stands, in the viewport; empty where nobody of that id is listed."""
        for number, row in enumerate(self.rows):
            for card, column in ((row.delegate, DELEGATE), (row.counterpart, COUNTERPART)):
                if card is not None and card.person_id == person_id:
                    return QRectF(self.visualRect(self.model().index(number, column)))
        return QRectF()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.met.emit(self.card)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.currentIndex()
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and here.isValid():
            column = DELEGATE if event.key() == Qt.Key.Key_Left else COUNTERPART
            self.setCurrentIndex(self.model().index(here.row(), column))
            return
        row: PeopleRow | None = self.chosen
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.card is None and row is not None and row.ask:
            self.setCurrentIndex(self.model().index(here.row(), DELEGATE))
            self.asked_pair.emit()
            return
        super().keyPressEvent(event)
        if self.currentIndex().row() != here.row() and self.card is None:
            # Nobody stands on this side of the line: the keys go on with whoever stands on the other.
            other = DELEGATE if self.on_counterpart else COUNTERPART
            self.setCurrentIndex(self.model().index(self.currentIndex().row(), other))

    def keys_told(self) -> Sequence[tuple[str, str]]:
        """Keys that hold in the list, for the sheet of keys."""
        return ((self.tr("To the delegation, or to the counterparts"), "← →"),)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._dragging = False
        self._drag = None
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            row: PeopleRow = index.data(ROW_ROLE)
            counterpart = index.column() >= COUNTERPART
            if (row.counterpart if counterpart else row.delegate) is not None:
                self._drag = (event.position().toPoint(), row, counterpart)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        at = event.position().toPoint()
        if not self._dragging and (at - self._drag[0]).manhattanLength() < QApplication.startDragDistance():
            return
        self._dragging = True
        self._at = at
        self._scroller.start()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._gap = self._aimed(at)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, gap, dragging = self._drag, self._gap, self._dragging
        self._drag, self._gap, self._dragging = None, -1, False
        self._scroller.stop()
        self.unsetCursor()
        self.viewport().update()
        if not dragging or drag is None:
            super().mouseReleaseEvent(event)
            index = self.indexAt(event.position().toPoint())
            row = index.data(ROW_ROLE) if index.isValid() else None
            if row is not None and row.counterpart is None and row.ask and index.column() >= COUNTERPART:
                self.setCurrentIndex(self.model().index(index.row(), DELEGATE))
                self.asked_pair.emit()
            return
        _, moved, counterpart = drag
        if counterpart and not self._between:
            target = self.rows[gap].delegate if 0 <= gap < len(self.rows) else None
            if target is not None and moved.counterpart is not None:
                self.joined.emit(target.person_id, moved.counterpart.person_id)
            return
        own = moved.counterpart if counterpart else moved.delegate
        if own is None or gap < 0:
            return
        below = [row.counterpart if counterpart else row.delegate for row in self.rows[gap:]]
        before = next((card.person_id for card in below if card is not None), "")
        here = self.rows.index(moved)
        if before != own.person_id and gap != here + 1:
            self.placed.emit(own.person_id, before)

    def paintEvent(self, event: QPaintEvent) -> None:
        ring, self._by_key = self._by_key, False  # the ring of the base goes around the row, here around one person
        super().paintEvent(event)
        self._by_key = ring
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.hasFocus():
                here = self.currentIndex()
                box = block_of(self, here) if here.isValid() else QRectF(self.viewport().rect().adjusted(3, 1, -3, -1))
                draw_ring(painter, box, self.look, radius=8)
            if self._dragging and self._drag is not None and self._gap >= 0:
                self._mark_drop(painter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Shares the width between the two sides; below 760 px the coach and the side give way."""
        width = self.viewport().width()
        narrow = width < 760
        fixed = {column: 0 if narrow and column in (COACH, SIDE) else wide for column, wide in _WIDTHS.items()}
        rest = width - sum(fixed.values())
        delegate = round(rest * 0.55)
        for column, wide in {**fixed, DELEGATE: delegate, COUNTERPART: rest - delegate}.items():
            self.setColumnWidth(column, max(0, wide))
        self.fitted.emit()

    def _aimed(self, at: QPoint) -> int:
        """The gap between two lines where somebody is put; for a counterpart in the middle of a line, that line."""
        assert self._drag is not None
        counterpart, number = self._drag[2], self.rowAt(at.y())
        count = len(self.rows) if counterpart else sum(1 for row in self.rows if row.delegate is not None)
        self._between = True
        if number < 0:
            return count if at.y() > 0 else 0
        box = self.visualRect(self.model().index(number, 0))
        self._between = not counterpart or min(at.y() - box.top(), box.bottom() - at.y()) < BETWEEN
        return min(count, number + (at.y() > box.center().y())) if self._between else number

    def _scroll_on(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        beyond = min(0, self._at.y() - EDGE) + max(0, self._at.y() - (height - EDGE))
        if beyond:
            bar.setValue(bar.value() + round(beyond / 2))
            self._gap = self._aimed(self._at)
            self.viewport().update()

    def _mark_drop(self, painter: QPainter) -> None:
        assert self._drag is not None
        if not self._between:
            draw_ring(painter, block_of(self, self.model().index(self._gap, DELEGATE)), self.look, radius=8)
            return
        last = self._gap >= self.model().rowCount()
        index = self.model().index(min(self._gap, self.model().rowCount() - 1), 0)
        box = self.visualRect(index)
        y = box.bottom() if last else box.top()
        split = self.columnViewportPosition(PARITY)
        painter.setPen(QPen(QColor(self.look.colours.link), 2))
        if self._drag[2]:
            painter.drawLine(self.columnViewportPosition(COUNTERPART), y, self.viewport().width() - 12, y)
        else:
            painter.drawLine(12, y, split, y)


def _text(row: PeopleRow, column: int) -> str:
    if column == NUMBER:
        return row.delegate.rank if row.delegate is not None else ""
    if column == DELEGATE:
        return row.delegate.words if row.delegate is not None else ""
    if column == COACH:
        return row.delegate.coach if row.delegate is not None else ""
    if column == PARITY:
        return " ".join(filter(None, (row.parity.word, row.parity.reason))) if row.parity is not None else ""
    if column == COUNTERPART:
        return row.counterpart.words if row.counterpart is not None else row.ask
    return row.counterpart.remark if row.counterpart is not None else ""
