"""Choosing one of a few words as a chip, and one of a few things by typing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton

from planner.ui.parts.offers import Offer, OfferField, fitting
from planner.ui.parts.paint import OPENS, chip_width, draw_chip
from planner.ui.theme.icons import paint_icon
from planner.ui.theme.look import Look


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
        self.setAccessibleName(f"{self._name}: {self._word().removesuffix(OPENS)}")
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
        return word + OPENS


NEW = "new:"
"""Begins what is picked where a new thing is to be made; its name follows."""


class ThingField(OfferField):
    """One of a few things of the visit, or none. `picked(id)` is said when a person takes another, "" for none.

    None is not offered where a thing is called the same: none stands for that one. With `new`, a sentence with {name},
    what is typed is offered as a new thing too, as NEW and the name.
    """

    picked = Signal(str)

    def __init__(self, look: Look, *, name: str, none: str, new: str = "") -> None:
        super().__init__(look, name=name, offers=self._find)
        self._things: Sequence[Offer] = ()
        self._none, self._new = none, new
        self.setPlaceholderText(none)
        self.setTextMargins(0, 0, 16, 0)
        self.taken.connect(lambda key, _typed: self.picked.emit(key))

    @property
    def things(self) -> Sequence[Offer]:
        """What is offered."""
        return self._things

    def show_things(self, things: Sequence[Offer], *, chosen: str | None) -> None:
        """Shows which of the things is chosen."""
        self._things = things
        self.put(next((thing.words for thing in things if thing.key == chosen), ""))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            box = QRectF(self.width() - 22, self.height() / 2 - 5, 10, 10)
            paint_icon(painter, "chevron-down", box, self._look.colours.secondary)

    def _find(self, text: str) -> list[Offer]:
        found, typed = fitting(self._things, text), text.strip()
        if not typed:
            named = any(thing.words == self._none for thing in self._things)
            return found if named else [*found, Offer("", self._none)]
        return [*found, Offer(NEW + typed, self._new.format(name=typed))] if self._new else found
