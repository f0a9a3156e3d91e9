"""The closed sections of the inspector: journey, notes, dress and interpretation, what stays in the office."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from planner.storage.item_facts import ItemFacts
from planner.ui.parts.label import caption
from planner.ui.parts.paint import RIGHT, draw_text, face, hairline
from planner.ui.theme.icons import paint_icon
from planner.ui.theme.look import Look


class Details(QWidget):
    """`given(changes)` is said when a text was changed and left."""

    given = Signal(dict)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._texts: dict[str, TextField] = {}
        self._sections = [
            self._section(
                self.tr("Objective and talking points"),
                {"objective": self.tr("Objective"), "talking_points": self.tr("Talking points")},
            ),
            self._section(
                self.tr("Dress, interpretation, host"),
                {
                    "dress": self.tr("Dress"),
                    "interpretation": self.tr("Interpretation"),
                    "host": self.tr("Host"),
                    "contact": self.tr("Contact"),
                },
            ),
            self._section(
                self.tr("Flight, train or boat"),
                {
                    "carrier": self.tr("Carrier"),
                    "number": self.tr("Number"),
                    "terminal": self.tr("Terminal"),
                    "to_terminal": self.tr("Terminal of arrival"),
                },
            ),
            self._section(
                self.tr("Notes"),
                {
                    "notes": self.tr("Notes"),
                    "notes_native": self.tr("Notes in the second language"),
                    "internal_notes": self.tr("For the office only"),
                },
            ),
        ]
        for section in self._sections:
            column.addWidget(section)

    def show_facts(self, facts: ItemFacts, *, languages: tuple[str, ...]) -> None:
        """Shows the texts of an item; the section for journeys is there for those only."""
        for name, field in self._texts.items():
            field.put(getattr(facts, name) or "")
        journey = facts.kind in ("flight", "train", "boat", "transfer")
        self._sections[2].setVisible(journey or bool(facts.carrier or facts.number))
        for section in self._sections:
            section.count()

    def _section(self, title: str, fields: dict[str, str]) -> Section:
        section = Section(self._look, title)
        for name, word in fields.items():
            field = TextField(self._look, name=word)
            field.given.connect(lambda text, n=name: self.given.emit({n: text.strip() or None}))
            self._texts[name] = field
            section.add(word, field)
        return section


class Section(QWidget):
    """A line that opens and closes what is under it, with a count of what is filled."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self._look = look
        self._fields: list[TextField] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.head = _Head(look, title)
        self.head.toggled.connect(self._toggle)
        column.addWidget(self.head)
        self._body = QWidget()
        self._inner = QVBoxLayout(self._body)
        self._inner.setContentsMargins(0, 2, 0, 12)
        self._inner.setSpacing(4)
        self._body.hide()
        column.addWidget(self._body)

    def add(self, word: str, field: TextField) -> None:
        """Puts a field into the section."""
        self._fields.append(field)
        self._inner.addWidget(caption(word, self._look.colours.secondary))
        self._inner.addWidget(field)

    def count(self) -> None:
        """Counts what is filled."""
        filled = sum(1 for field in self._fields if field.toPlainText().strip())
        self.head.say(self.tr("{filled} of {all} filled").format(filled=filled, all=len(self._fields)))

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


class TextField(QPlainTextEdit):
    """Several lines of text; `given(text)` is said when it was changed and left. Tab goes on."""

    given = Signal(str)

    def __init__(self, look: Look, *, name: str) -> None:
        super().__init__()
        self._stored = ""
        self.setAccessibleName(name)
        self.setFont(face(12))
        self.setTabChangesFocus(True)
        self.setFixedHeight(58)

    def put(self, text: str) -> None:
        """Shows a stored text; a person who is typing here is not disturbed."""
        typing = self.hasFocus() and self.toPlainText() != self._stored
        self._stored = text
        if not typing and self.toPlainText() != text:
            self.setPlainText(text)

    def forget(self) -> None:
        """Lets go of what is being typed."""
        self._stored = self.toPlainText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._stored:
            self.setPlainText(self._stored)
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.toPlainText() != self._stored:
            self.given.emit(self.toPlainText())
