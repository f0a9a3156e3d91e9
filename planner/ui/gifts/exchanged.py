"""What went between us and an office before, in order, and who gave more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from planner.ui.gifts.words import GiftWords
from planner.ui.parts.emptying import empty
from planner.ui.parts.label import caption, label
from planner.ui.parts.paint import RIGHT, draw_text, hairline
from planner.ui.theme.icons import paint_icon
from planner.ui.theme.look import Look
from planner.usecases.gift_memory import Exchanged

MOST = 8


class ExchangedList(QWidget):
    """`asked(gift)` goes to an earlier gift."""

    asked = Signal(str)

    def __init__(self, look: Look, words: GiftWords) -> None:
        super().__init__()
        self._look, self._words = look, words
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 0)
        self._column.setSpacing(0)

    @property
    def lines(self) -> list[str]:
        """The gifts as they are read out, the latest first."""
        found = (self._column.itemAt(number) for number in range(self._column.count()))
        return [
            one.accessibleName()
            for item in found
            if item is not None and isinstance(one := item.widget(), ExchangedLine)
        ]

    def show_exchanged(self, found: Sequence[Exchanged], *, with_whom: str) -> None:
        """Shows the latest first; nothing where nothing went between us."""
        empty(self._column)
        self.setVisible(bool(found))
        if not found:
            return
        colours = self._look.colours
        head = self.tr("Between us and {name}").format(name=with_whom)
        self._column.addWidget(caption(head, colours.secondary))
        self._column.addSpacing(4)
        for one in found[:MOST]:
            line = ExchangedLine(self._look, ours=one.ours, name=self._words.name(one.gift)[0],
                         day=self._words.day(one.gift.date))  # fmt: skip
            line.clicked.connect(lambda _=False, key=one.gift.gift_id: self.asked.emit(key))
            self._column.addWidget(line)
        self._column.addSpacing(8)
        self._column.addWidget(label(self._balance(found), colours.secondary, 12, wrap=True))

    def _balance(self, found: Sequence[Exchanged]) -> str:
        happened = [one for one in found if one.gift.happens]
        ours = sum(1 for one in happened if one.ours)
        theirs = len(happened) - ours
        counts = self.tr("{given} given, {received} received.").format(given=ours, received=theirs)
        if theirs > ours:
            more = self.tr("They gave more than we did.")
        else:
            more = self.tr("We gave more than they did.") if ours > theirs else self.tr("Both gave as often.")
        return counts + ("" if self._look.chinese else " ") + more


class ExchangedLine(QPushButton):
    """One earlier gift: which way it went, what it was, and when."""

    def __init__(self, look: Look, *, ours: bool, name: str, day: str) -> None:
        super().__init__(name)
        self._look, self._ours, self._day = look, ours, day
        self.setFixedHeight(28)
        self.setMinimumWidth(60)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        way = self.tr("Given") if ours else self.tr("Received")
        self.setAccessibleName(f"{way}: {name}, {day}")

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._look.colours
        box = QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            icon = "arrow-right" if self._ours else "arrow-left"
            paint_icon(painter, icon, QRectF(0, box.center().y() - 7, 13, 13), colours.secondary)
            taken = draw_text(painter, box, self._day, colours.secondary, 12, align=RIGHT)
            room = box.adjusted(24, 0, -taken - 10, 0)
            draw_text(painter, room, self.text(), colours.link if self.underMouse() else colours.body)
            hairline(painter, 0, box.right(), box.bottom() - 0.5, colours.line)
