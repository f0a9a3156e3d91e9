"""What stands at the right of the board: the chosen item, to be read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from planner.ui.parts.button import Button
from planner.ui.parts.cards import Card, Level
from planner.ui.parts.label import caption, label
from planner.ui.theme.look import Look

WIDTH = 256


@dataclass(frozen=True, slots=True)
class Reading:
    """What the inspector says: captions with texts, and cards of what was found."""

    kind: str
    title: str
    other_title: str
    facts: tuple[tuple[str, str], ...]
    cards: tuple[tuple[str, str, str], ...]
    """Level, title and words of each finding."""
    item_id: str = ""


class BoardInspector(QScrollArea):
    """`edit(item_id)` asks for the item in the programme, where everything of it can be changed."""

    edit = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: Reading | None = None
        self.setObjectName("panel")
        self.setFixedWidth(WIDTH)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.link = Button(look, self.tr("Edit in programme"), style="link", key="Enter")
        self.link.setObjectName("edit-in-programme")
        self.link.clicked.connect(lambda: self.edit.emit(self._shown.item_id if self._shown else ""))
        self._fill((), None)

    def show_reading(self, reading: Reading) -> None:
        """Shows an item, or what is said where none or several are chosen."""
        if reading != self._shown:
            self._shown = reading
            self._fill(self._parts(reading), reading)

    @property
    def texts(self) -> Sequence[tuple[str, str]]:
        """The captions and texts shown now."""
        return self._shown.facts if self._shown else ()

    @property
    def shown(self) -> Reading | None:
        """What is shown now."""
        return self._shown

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            painter.fillRect(0, 0, 1, self.height(), QColor(self._look.colours.line))

    def _parts(self, reading: Reading) -> list[tuple[QWidget, int]]:
        """The widgets, each with the room above it."""
        colours = self._look.colours
        parts: list[tuple[QWidget, int]] = []
        if reading.kind:
            parts.append((caption(reading.kind, colours.secondary), 0))
        parts.append((label(reading.title, colours.text, 15, bold=True, wrap=True), 3))
        if reading.other_title:
            parts.append((label(reading.other_title, colours.secondary, 13, wrap=True), 2))
        for level, title, words in reading.cards:
            shown: Level = "error" if level == "error" else "warning" if level == "warning" else "info"
            parts.append((Card(self._look, title, words, level=shown), 10))
        for name, text in reading.facts:
            parts.append((caption(name, colours.secondary), 10))
            parts.append((label(text, colours.body, 13, wrap=True), 2))
        return parts

    def _fill(self, parts: Sequence[tuple[QWidget, int]], reading: Reading | None) -> None:
        self.link.setParent(self)
        self.link.hide()
        content = QWidget()
        content.setObjectName("content")
        column = QVBoxLayout(content)
        column.setContentsMargins(17, 14, 14, 14)
        column.setSpacing(0)
        for widget, above in parts:
            column.addSpacing(above)
            column.addWidget(widget)
        if reading is not None and reading.item_id:
            column.addSpacing(14)
            column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
            self.link.show()
        column.addStretch(1)
        old = self.takeWidget()
        self.setWidget(content)
        if old is not None:
            old.deleteLater()
