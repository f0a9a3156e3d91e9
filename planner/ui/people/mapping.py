"""The columns of a list, each with what stands in it and what it means; a person may say otherwise."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QScrollArea, QStyledItemDelegate, QVBoxLayout, QWidget

from planner.rules.lists.meaning import KEPT, sample
from planner.rules.lists.table import Table, head_as_typed
from planner.ui.parts.label import label
from planner.ui.parts.paint import draw_text, face, fill, width_of
from planner.ui.people.intake import What
from planner.ui.people.member_words import MemberWords
from planner.ui.theme.look import Look

WIDTH = 172
MOST_LISTED = 14
"""Words of a box that are seen at once; the others by scrolling."""
LIST_MARGIN = 44
"""What a list needs beside its words: margins and the bar that scrolls it; pixels."""


class Choice(QComboBox):
    """A box of words that the wheel does not turn while a person scrolls past it; a long one ends in an ellipsis."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setFont(face(12))
        self.setAccessibleName(name)
        self.setFixedHeight(30)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(MOST_LISTED)
        self.view().setObjectName("choices")
        self.setItemDelegate(QStyledItemDelegate(self))  # that of Qt's boxes does not ask the sheet

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        room = QRectF(self.rect()).adjusted(12, 3, -26, -3)
        if width_of(self.currentText(), 12) > room.width() + 1:
            with QPainter(self) as painter:
                fill(painter, room.adjusted(-2, 0, 2, 0), self._look.colours.page)
                draw_text(painter, room, self.currentText(), self._look.colours.text, 12)

    def showPopup(self) -> None:
        """Shows the list as wide as its words are, however narrow the box is."""
        widest = max((width_of(self.itemText(number), 12) for number in range(self.count())), default=0)
        self.view().setMinimumWidth(round(widest) + LIST_MARGIN)
        super().showPopup()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().event(event)


class MappingBox(QScrollArea):
    """`changed(meaning)` is said when a person gives a column another meaning."""

    changed = Signal(dict)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._words = MemberWords(self)
        self._shown: object = None
        self.choices: dict[str, Choice] = {}
        self.setObjectName("page")
        self.setWidgetResizable(True)
        self.setFixedHeight(112)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_table(self, what: What, table: Table, meaning: Mapping[str, str], members: Sequence[str]) -> None:
        """Shows the columns of a table; the boxes stay where only their meaning changed."""
        key = (what, table.heads, table.rows[:3])
        if key != self._shown:
            self._shown = key
            self._build(what, table, members)
        for head, choice in self.choices.items():
            choice.blockSignals(True)
            choice.setCurrentIndex(max(0, choice.findData(meaning.get(head, KEPT))))
            choice.blockSignals(False)

    def _build(self, what: What, table: Table, members: Sequence[str]) -> None:
        colours = self._look.colours
        self.choices = {}
        inner = QWidget()
        inner.setObjectName("content")
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 8)
        row.setSpacing(8)
        for head in table.heads:
            frame = QFrame()
            frame.setObjectName("card")
            frame.setFixedWidth(WIDTH)
            column = QVBoxLayout(frame)
            column.setContentsMargins(10, 8, 10, 8)
            column.setSpacing(3)
            named = head_as_typed(head) or self.tr("(no head)")
            title = label(named, colours.text, 12, bold=True)
            title.setToolTip(named)
            column.addWidget(title)
            said = next(iter(sample(table, head)), "–")
            example = label(said.replace("\n", " "), colours.secondary, 12)
            example.setToolTip(said)
            column.addWidget(example)
            choice = Choice(self._look, self.tr("What “{head}” means").format(head=named))
            choice.addItem(self.tr("kept as typed") if what == "people" else self.tr("left out"), KEPT)
            for member in members:
                choice.addItem(self._words.member(what, member), member)
            choice.currentIndexChanged.connect(lambda _index: self._say())
            self.choices[head] = choice
            column.addWidget(choice)
            row.addWidget(frame)
        row.addStretch(1)
        self.setWidget(inner)

    def _say(self) -> None:
        self.changed.emit({head: choice.currentData() for head, choice in self.choices.items()})
