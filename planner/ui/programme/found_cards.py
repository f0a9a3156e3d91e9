"""What the checks say of the item that is shown: a card each, with what mends it or the way to the checks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.documents.content.types import Entry
from planner.ui.parts.button import Button
from planner.ui.parts.emptying import empty
from planner.ui.parts.found import Found, FoundLine
from planner.ui.programme.row_types import DayBand, ItemRow
from planner.ui.theme.look import Look

MOST = 3
"""More than these are read on the page of the checks."""


def ids_of(entries: Iterable[Entry]) -> Iterator[str]:
    """The ids of these items and of their steps."""
    for entry in entries:
        yield entry.item_id
        yield from ids_of(entry.steps)


def marked(row: DayBand | ItemRow, found: Found) -> DayBand | ItemRow:
    """The row with what was found on its item."""
    line = found.grave(row.key)
    return row._replace(level=line.level, found=line.words) if line is not None and isinstance(row, ItemRow) else row


class FoundCards(QWidget):
    """`asked_mend(FoundLine)` is said where a person mends at once, `asked_checks` where they want to see more."""

    asked_mend = Signal(object)
    asked_checks = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[FoundLine, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.hide()

    def show_lines(self, lines: Sequence[FoundLine]) -> None:
        """Shows these findings; the same ones stay as they are, with the keyboard in them."""
        shown = tuple(lines)
        if shown == self._shown:
            return
        self._shown = shown
        empty(self._column)
        for number, line in enumerate(shown[:MOST]):
            self._column.addWidget(self._card(line, number))
        if len(shown) > MOST:
            more = Button(
                self._look, self.tr("{count} more in the checks").format(count=len(shown) - MOST), style="link"
            )
            more.clicked.connect(self.asked_checks)
            self._column.addWidget(more)
        self.setVisible(bool(shown))

    def _card(self, line: FoundLine, number: int) -> QWidget:
        from planner.ui.parts.cards import Card, Level

        levels: dict[str, Level] = {"error": "error", "warning": "warning"}
        link = Button(self._look, line.does or self.tr("See checks"), style="link")
        link.setObjectName(f"found-{number}")
        if line.does:
            link.clicked.connect(lambda: self.asked_mend.emit(line))
        else:
            link.clicked.connect(self.asked_checks)
        return Card(self._look, line.title, line.words, level=levels.get(line.level, "info"), actions=(link,))
