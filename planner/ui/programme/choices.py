"""Choosing one of a few words as a chip, and one of the places of a visit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QMenu, QPushButton

from planner.ui.parts.paint import chip_width, draw_chip, face
from planner.ui.theme.look import Look
from planner.ui.theme.metrics import FIELD


class ChoiceChip(QPushButton):
    """A chip with a menu of all words. `picked(value)` is said when a person takes another."""

    picked = Signal(str)

    def __init__(self, look: Look, words: Mapping[str, str], *, name: str) -> None:
        super().__init__()
        self._look, self._words, self._name, self._value = look, dict(words), name, ""
        self._menu = QMenu(self)
        for value, word in self._words.items():
            action = self._menu.addAction(word)
            action.setCheckable(True)
            action.setData(value)
            action.triggered.connect(lambda _=False, v=value: self.picked.emit(v))
        self.setMenu(self._menu)
        self.put("")

    def put(self, value: str) -> None:
        """Shows a value; one that is not among the words is shown as it is."""
        self._value = value
        for action in self._menu.actions():
            action.setChecked(action.data() == value)
        self.setAccessibleName(f"{self._name}: {self._word()}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(chip_width(self._word()) + 1), 24)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, colours = self._look, self._look.colours
        settled = self._value == "confirmed"
        dashed = self._value in ("tentative", "cancelled", "")
        ground = look.over(colours.done, 0.12, under=colours.panel) if settled else None
        with QPainter(self) as painter:
            draw_chip(
                painter, 0, self.height() / 2, self._word(), look, dashed=dashed, ground=ground,
                colour=colours.done if settled else None,
            )  # fmt: skip

    def _word(self) -> str:
        word = self._words.get(self._value, self._value) or self._name
        return f"{word} ▾"


class PlaceChooser(QComboBox):
    """The places of the visit, and none. `picked(id)` is said when a person takes another."""

    picked = Signal(str)

    def __init__(self, look: Look, *, name: str) -> None:
        super().__init__()
        self._shown: Sequence[tuple[str, str, str]] = ()
        self.setAccessibleName(name)
        self.setFont(face())
        self.setFixedHeight(FIELD)
        self.setMinimumContentsLength(10)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view().setObjectName("choices")
        self.activated.connect(lambda number: self.picked.emit(self.itemData(number) or ""))

    def show_places(self, places: Sequence[tuple[str, str, str]], *, chosen: str | None) -> None:
        """Shows the places (id, words, address) and which one is chosen."""
        if places != self._shown or not self.count():
            self._shown = places
            self.clear()
            self.addItem(self.tr("No venue yet"), "")
            for key, words, _ in places:
                self.addItem(words, key)
        self.setCurrentIndex(max(0, self.findData(chosen or "")))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling over the field scrolls the inspector: a venue is never changed by accident."""
        event.ignore()
