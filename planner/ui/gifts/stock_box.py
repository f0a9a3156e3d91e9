"""Where a gift comes from: the stock of standard gifts, taken from and returned to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.ui.parts.button import Button
from planner.ui.parts.choices import ThingField
from planner.ui.parts.label import label
from planner.ui.parts.offers import Offer
from planner.ui.theme.look import Look
from planner.usecases.gift_record import StockLine


class StockBox(QWidget):
    """`taken(stock_id)` and `returned()`."""

    taken = Signal(str)
    returned = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.field = ThingField(look, name=self.tr("From the stock"), none=self.tr("Not from the stock"))
        self.field.picked.connect(lambda key: self.taken.emit(key) if key else None)
        self._line = QWidget()
        row = QHBoxLayout(self._line)
        row.setContentsMargins(0, 0, 0, 0)
        self._words = label("", look.colours.text)
        self.give_back = Button(look, self.tr("Put it back"), style="link")
        self.give_back.clicked.connect(self.returned)
        row.addWidget(self._words, 1)
        row.addWidget(self.give_back)
        column.addWidget(self.field)
        column.addWidget(self._line)

    def show_stock(self, lines: Sequence[StockLine], *, chosen: str | None) -> None:
        """Shows from which line the gift comes, or what there is to take."""
        mine = next((line for line in lines if line.stock_id == chosen), None)
        self.field.setVisible(mine is None)
        self._line.setVisible(mine is not None)
        if mine is not None:
            self._words.setText(self._said(mine))
        self.field.show_things(
            [Offer(one.stock_id, one.name, self._left(one), f"{one.name}\n{one.name_native or ''}") for one in lines],
            chosen=None,
        )

    def _said(self, line: StockLine) -> str:
        left = self._left(line)
        return f"{line.name} · {left}" if left else line.name

    def _left(self, line: StockLine) -> str:
        if line.count is None:
            return ""
        return self.tr("1 left") if line.count == 1 else self.tr("{count} left").format(count=line.count)
