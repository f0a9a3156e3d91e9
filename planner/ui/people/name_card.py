"""A name to check: as it is printed, and below its words, of which those of the family name are filled."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from planner.ui.parts.button import Button
from planner.ui.parts.label import label
from planner.ui.parts.paint import chip_width, draw_chip
from planner.ui.people.name_reading import NameParts
from planner.ui.theme.look import Look


class NameCard(QWidget):
    """`accepted(family_name, name_order)` keeps the printed form; a click on a word makes it the family name."""

    accepted = Signal(str, str)

    def __init__(self, look: Look, printed: str, parts: NameParts) -> None:
        super().__init__()
        self._parts = parts
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(4)
        head = QHBoxLayout()
        shown = label(printed, look.colours.secondary, 12)
        shown.setToolTip(printed)
        head.addWidget(shown, 1)
        accept = Button(look, self.tr("Accept"), style="link", name=self.tr("Accept {name}").format(name=printed))
        accept.clicked.connect(lambda: self.accepted.emit(self._parts.family, self._parts.order))
        head.addWidget(accept)
        column.addLayout(head)
        self.words = [_Word(look, word, number) for number, word in enumerate(parts.words)]
        column.addLayout(_wrapped(self.words))
        for word in self.words:
            word.clicked.connect(lambda _=False, n=word.number: self._mark(n))
        self._show()

    @property
    def parts(self) -> NameParts:
        """The reading as it stands now."""
        return self._parts

    def _mark(self, number: int) -> None:
        """A family name is one run of words: a click widens it, or begins it anew."""
        first, last = self._parts.first, self._parts.last
        if first == last or number not in (first - 1, last, first, last - 1):
            first, last = number, number + 1
        elif number == first - 1:
            first = number
        elif number == last:
            last = number + 1
        elif number == first:
            first = number + 1
        else:
            last = number
        self._parts = NameParts(self._parts.words, first, max(first, last))
        self._show()

    def _show(self) -> None:
        for word in self.words:
            word.setChecked(self._parts.first <= word.number < self._parts.last)


class _Word(QPushButton):
    def __init__(self, look: Look, word: str, number: int) -> None:
        super().__init__(word)
        self._look, self.number = look, number
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(word)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def nextCheckState(self) -> None:
        """The card says which words are the family name."""

    def sizeHint(self) -> QSize:
        return QSize(min(260, round(chip_width(self.text(), bold=True) + 1)), 22)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        ground = look.over(look.colours.text, 0.16 if self.isChecked() else 0.0)
        with QPainter(self) as painter:
            draw_chip(painter, 0, 11, self.text(), look, dashed=not self.isChecked(), ground=ground,
                      colour=look.colours.text, most=self.width())  # fmt: skip


def _wrapped(words: list[_Word]) -> QLayout:
    """The words in as many lines as they need."""
    column = QVBoxLayout()
    column.setSpacing(3)
    row, wide = QHBoxLayout(), 0
    row.setSpacing(5)
    for word in words:
        width = word.sizeHint().width() + 5
        if wide and wide + width > 285:
            row.addStretch(1)
            column.addLayout(row)
            row, wide = QHBoxLayout(), 0
            row.setSpacing(5)
        row.addWidget(word)
        wide += width
    row.addStretch(1)
    column.addLayout(row)
    return column
