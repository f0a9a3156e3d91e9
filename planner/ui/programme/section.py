"""A closed section of the inspector: a line that opens, with a count of what is filled."""

from __future__ import annotations

from collections.abc import Callable, Mapping

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
    """A line that opens and closes what is under it. Space opens; so does a fault in one of its fields.

    `words` are the attributes in it with the words over them. `make` makes the field of one, when the section is first
    opened; `made` is told then, so that it fills them.
    """

    def __init__(
        self,
        look: Look,
        title: str,
        words: Mapping[str, str],
        *,
        make: Callable[[str, str], Field | TextField],
        made: Callable[[Section], None],
    ) -> None:
        super().__init__()
        self._look, self._words, self._make, self._made = look, words, make, made
        self._fitting: set[str] = set(words)
        self._fields: dict[str, Field | TextField] = {}
        self._blocks: dict[str, Block] = {}
        self._body: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.head = Head(look, title)
        self.head.toggled.connect(self._toggle)
        self._column.addWidget(self.head)

    @property
    def names(self) -> tuple[str, ...]:
        """The attributes that stand in it."""
        return tuple(self._words)

    @property
    def is_made(self) -> bool:
        """True once its fields are there."""
        return self._body is not None

    @property
    def fields(self) -> Mapping[str, Field | TextField]:
        """The fields by their attributes."""
        self._make_body()
        return self._fields

    @property
    def blocks(self) -> Mapping[str, Block]:
        """What stands around each field."""
        self._make_body()
        return self._blocks

    def show_fields(self, fitting: set[str], filled: set[str]) -> None:
        """Shows the fields that fit and counts those of them that are filled; without any it goes."""
        self._fitting = fitting
        self._fit()
        here = [name for name in self._words if name in fitting]
        self.setVisible(bool(here))
        count = sum(1 for name in here if name in filled)
        self.head.say(self.tr("{filled} of {all} filled").format(filled=count, all=len(here)))

    def open(self) -> None:
        """Shows what is under the line."""
        self.head.setChecked(True)

    def _toggle(self, is_open: bool) -> None:
        self._make_body().setVisible(is_open)

    def _make_body(self) -> QWidget:
        if self._body is None:
            self._body = QWidget(self)
            inner = QVBoxLayout(self._body)
            inner.setContentsMargins(0, 2, 0, 12)
            inner.setSpacing(8)
            for name, word in self._words.items():
                self._fields[name] = self._make(name, word)
                self._blocks[name] = Block(self._look, word, self._fields[name])
                inner.addWidget(self._blocks[name])
            self._body.hide()
            self._column.addWidget(self._body)
            self._fit()
            self._made(self)
        return self._body

    def _fit(self) -> None:
        for name, block in self._blocks.items():
            block.setVisible(name in self._fitting)


class Head(QPushButton):
    """The line that opens and closes a section."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__(title)
        self._look, self._count = look, ""
        self.setCheckable(True)
        self.setAccessibleName(title)

    def say(self, count: str) -> None:
        """Says at the right how much is filled."""
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
