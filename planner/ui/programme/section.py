"""A closed section of the inspector: a line that opens, with a count of what is filled."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from planner.ui.parts.block import Block
from planner.ui.parts.fields import Field
from planner.ui.parts.paint import RIGHT, draw_text, hairline
from planner.ui.parts.text_field import TextField
from planner.ui.theme.icons import paint_icon
from planner.ui.theme.look import Look


class Section(QWidget):
    """A line that opens and closes what is under it. Space opens; so does a fault in one of its fields."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self._look = look
        self.blocks: dict[str, Block] = {}
        self.fields: dict[str, Field | TextField] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.head = _Head(look, title)
        self.head.toggled.connect(self._toggle)
        column.addWidget(self.head)
        self._body = QWidget()
        self._inner = QVBoxLayout(self._body)
        self._inner.setContentsMargins(0, 2, 0, 12)
        self._inner.setSpacing(8)
        self._body.hide()
        column.addWidget(self._body)

    def add(self, name: str, word: str, field: Field | TextField) -> None:
        """Puts the field of an attribute into the section."""
        self.fields[name] = field
        self.blocks[name] = Block(self._look, word, field)
        self._inner.addWidget(self.blocks[name])

    def show_fields(self, fitting: set[str], filled: set[str]) -> None:
        """Shows the fields that fit and counts those of them that are filled; without any it goes."""
        here = [name for name in self.fields if name in fitting]
        for name, block in self.blocks.items():
            block.setVisible(name in fitting)
        self.setVisible(bool(here))
        count = sum(1 for name in here if name in filled)
        self.head.say(self.tr("{filled} of {all} filled").format(filled=count, all=len(here)))

    def open(self) -> None:
        """Shows what is under the line."""
        self.head.setChecked(True)

    def _toggle(self, is_open: bool) -> None:
        self._body.setVisible(is_open)


class _Head(QPushButton):
    def __init__(self, look: Look, title: str) -> None:
        super().__init__(title)
        self._look, self._count = look, ""
        self.setCheckable(True)
        self.setAccessibleName(title)

    def say(self, count: str) -> None:
        self._count = count
        self.setAccessibleDescription(count)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 34)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 34)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._look.colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            hairline(painter, 0, self.width(), 0.5, colours.line)
            icon = "chevron-down" if self.isChecked() else "chevron-right"
            paint_icon(painter, icon, QRectF(1, 12, 10, 10), colours.secondary)
            box = QRectF(self.rect()).adjusted(18, 0, -2, 0)
            draw_text(painter, box, self.text(), colours.text)
            draw_text(painter, box, self._count, colours.secondary, 11, align=RIGHT)
