"""Several names under one caption, each with a cross to take it away, and a field to add one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.ui.parts.button import Button
from planner.ui.parts.choices import ThingField
from planner.ui.parts.label import label
from planner.ui.parts.offers import Offer
from planner.ui.theme.look import Look


class NamesBox(QWidget):
    """`added(key)` is said for one that was chosen, `removed(row_id)` for one that was taken away."""

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, look: Look, *, name: str, invite: str) -> None:
        super().__init__()
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column.addLayout(self._rows)
        self.field = ThingField(look, name=name, none=invite)
        self.field.picked.connect(lambda key: self.added.emit(key) if key else None)
        column.addWidget(self.field)

    def show_names(self, names: Sequence[tuple[str, str]], offers: Sequence[Offer]) -> None:
        """Shows row ids with their words, and offers what may still be added."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row_id, words in names:
            self._rows.addWidget(self._line(row_id, words))
        self.field.show_things(offers, chosen=None)

    def _line(self, row_id: str, words: str) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(words, self._look.colours.text), 1)
        cross = Button(self._look, style="link", icon="cross", name=self.tr("Take away {name}").format(name=words))
        cross.clicked.connect(lambda: self.removed.emit(row_id))
        row.addWidget(cross)
        return made
