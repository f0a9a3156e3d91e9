"""The programme as a table by day, with bands that stay in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu

from planner.ui.parts.rows_model import Index, RowsModel
from planner.ui.parts.table import RowTable
from planner.ui.programme.cells import ATTENDS, HOME, KIND, SIDE, TITLE, VENUE, Cells, paint_band
from planner.ui.programme.row_types import DayBand, ItemRow, row_text
from planner.ui.theme.look import Look
from planner.ui.theme.metrics import BAND, ROW, STEP, TALL_ROW


class ProgrammeTable(RowTable):
    """`folded(key, open)` closes and opens steps; `shifted(key, minutes)` moves an item; `scrolled(day key)`."""

    folded = Signal(str, bool)
    shifted = Signal(str, int)
    nudged = Signal(str, int)
    """A step is to change places with the one before (-1) or after it."""
    scrolled = Signal(str)
    resized = Signal()

    def __init__(self, look: Look) -> None:
        model = RowsModel([], row_text)
        super().__init__(look, model, height=_height, inset=SIDE)
        self.setAccessibleName(self.tr("Programme by day"))
        model.name_columns(
            (
                self.tr("Time"),
                self.tr("At home"),
                self.tr("Kind"),
                self.tr("Item"),
                self.tr("Venue"),
                self.tr("Who attends"),
            )
        )
        self.setItemDelegate(Cells(look, self))
        self._top_day = ""
        self._offered: Sequence[QAction] = ()
        self.setColumnHidden(HOME, True)
        self.verticalScrollBar().valueChanged.connect(self._follow)

    @property
    def title_width(self) -> float:
        """The width for a title in its column."""
        return self._widths()[TITLE] - 14.0

    def say_why_empty(self, *, planned: bool) -> None:
        """Says what an empty programme is for, or, where something is `planned`, that nothing of it is asked for."""
        begin = self.tr(
            "The programme stands here by day. Press N for the first item, paste an agenda with Ctrl+V, or drop one on "
            "the window."
        )
        narrowed = self.tr(
            "Nothing fits what you asked to see. Empty the search field with Esc, or choose everyone, and all kinds "
            "and statuses, at the left."
        )
        self.say_empty(narrowed if planned else begin)

    def offer(self, actions: Sequence[QAction], *, also: Sequence[QAction]) -> None:
        """Takes actions whose keys hold while the table has the keyboard; `also` stand in its menu only."""
        for one in actions:
            one.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.addActions(actions)
        self._offered = (*actions, *also)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)

    def _menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.addActions(self._offered)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.viewport().mapToGlobal(at))

    def show_home(self, shown: bool) -> None:
        """Shows or hides the column with the times at home."""
        if self.isColumnHidden(HOME) == shown:
            self.setColumnHidden(HOME, not shown)
            self._fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()
        self.resized.emit()

    def _fit_columns(self) -> None:
        for column, width in enumerate(self._widths()):
            if not self.isColumnHidden(column):
                self.setColumnWidth(column, width)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Brings a row into sight, below the band that stays at the top."""
        super().scrollTo(index, hint)
        row = self.rows[index.row()] if index.isValid() else None
        top = self.rowViewportPosition(index.row())
        if isinstance(row, ItemRow) and top < BAND:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - (BAND - top))

    def show_again(self, rows: Sequence[DayBand | ItemRow]) -> None:
        """Shows rows after something changed: place, choice and keyboard stay, also where the row moved."""
        chosen, bar = self.chosen, self.verticalScrollBar()
        key, before = (chosen.key if chosen is not None else ""), bar.value()
        was_seen = chosen is not None and self._in_sight(key)
        self.show_rows(rows)
        self.executeDelayedItemsLayout()
        bar.setValue(before)
        number = self._rows.row_of(key)
        if number is not None and was_seen and not self._in_sight(key):
            self.scrollTo(self.model().index(number, 0))

    def _in_sight(self, key: str) -> bool:
        number = next((n for n, row in enumerate(self.rows) if row.key == key), None)
        if number is None:
            return False
        top = self.rowViewportPosition(number)
        return top >= BAND and top + self.rowHeight(number) <= self.viewport().height()

    def scroll_to_day(self, key: str) -> None:
        """Brings the band of a day to the top."""
        number = next((n for n, row in enumerate(self.rows) if row.key == key), None)
        if number is not None:
            self.scrollTo(self.model().index(number, 0), self.ScrollHint.PositionAtTop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.chosen
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if isinstance(row, ItemRow):
            if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not alt:
                if row.is_open is not None:
                    self.folded.emit(row.key, event.key() == Qt.Key.Key_Right)
                return
            if alt and event.modifiers() & Qt.KeyboardModifier.ShiftModifier and event.key() in _UP_AND_DOWN:
                self.nudged.emit(row.key, _UP_AND_DOWN[Qt.Key(event.key())])
                return
            if alt and event.key() in _UP_AND_DOWN:
                self.shifted.emit(row.key, -5 if event.key() == Qt.Key.Key_Up else 5)
                return
        super().keyPressEvent(event)

    def keys_told(self) -> Sequence[tuple[str, str]]:
        """Keys that hold in the table, for the sheet of keys."""
        return (
            (self.tr("To the fields of the item"), "Enter"),
            (self.tr("Close and open its steps"), "← →"),
            (self.tr("5 minutes earlier or later"), "Alt+↑ ↓"),
            (self.tr("A step up or down among the steps"), "Alt+Shift+↑ ↓"),
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        row = self.rows[index.row()] if index.isValid() else None
        if isinstance(row, ItemRow) and row.is_open is not None and event.position().x() < SIDE:
            self.folded.emit(row.key, not row.is_open)
            return
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        first = self.rowAt(0)
        if first < 0:
            return
        band = next((self.rows[n] for n in range(first, -1, -1) if isinstance(self.rows[n], DayBand)), None)
        if not isinstance(band, DayBand):
            return
        next_band = next((n for n in range(first + 1, len(self.rows)) if self.rows[n].heading), None)
        top = 0.0
        if next_band is not None:
            top = min(0.0, self.rowViewportPosition(next_band) - BAND)
        with QPainter(self.viewport()) as painter:
            paint_band(painter, QRectF(0, top, self.viewport().width(), BAND), band, self.look)

    def _widths(self) -> list[int]:
        """Wide columns share what is left over; in a narrow table they give way, one after another."""
        room = self.viewport().width()
        widths = [SIDE + 106, 0 if self.isColumnHidden(HOME) else 104, 96, 298, 176, 168]
        rest = room - sum(widths)
        if rest > 0:
            widths[TITLE] += rest // 2
            widths[VENUE] += rest // 4
        for column, least in _LEAST:
            short = sum(widths) - room
            widths[column] -= max(0, min(short, widths[column] - least))
        widths[ATTENDS] = max(60, room - sum(widths[:ATTENDS]))
        return widths

    def _follow(self) -> None:
        first = self.rowAt(BAND)
        row = self.rows[first] if 0 <= first < len(self.rows) else None
        key = row.key if isinstance(row, DayBand) else row.day_key if isinstance(row, ItemRow) else ""
        if key and key != self._top_day:
            self._top_day = key
            self.scrolled.emit(key)


_LEAST = (
    (ATTENDS, 120),
    (TITLE, 240),
    (VENUE, 110),
    (TITLE, 180),
    (KIND, 84),
    (ATTENDS, 84),
    (TITLE, 150),
    (VENUE, 90),
)
"""Which column gives way first where there is no room, and down to what width."""
_UP_AND_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def _height(row: DayBand | ItemRow) -> int:
    if isinstance(row, DayBand):
        return BAND
    if row.depth:
        return STEP
    return TALL_ROW if row.tall else ROW
