"""Several names under one caption, each with a cross to take it away, and a field to add one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.ui.parts.button import Button
from planner.ui.parts.choices import ThingField
from planner.ui.parts.emptying import empty
from planner.ui.parts.label import label
from planner.ui.parts.offers import Offer
from planner.ui.theme.look import Look


class NamesBox(QWidget):
    """`added(key)` is said for one that was chosen, `removed(row_id)` for one that was taken away.

    Where they are `ordered`, `raised(row_id, before_id)` is said for one that is to stand before the one above it.
    """

    added = Signal(str)
    removed = Signal(str)
    raised = Signal(str, str)

    def __init__(self, look: Look, *, name: str, invite: str, ordered: bool = False) -> None:
        super().__init__()
        self._look, self._ordered = look, ordered
        self._crosses: list[Button] = []
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
        """Shows row ids with their words, and offers what may still be added. The keyboard stays at its line."""
        crosses = [cross for cross in self._crosses if cross.hasFocus()]
        held = self._crosses.index(crosses[0]) if crosses else None
        empty(self._rows)
        self._crosses = []
        above = ""
        for row_id, words in names:
            self._rows.addWidget(self._line(row_id, words, above=above))
            above = row_id
        self.field.show_things(offers, chosen=None)
        if held is not None:
            following = self._crosses[min(held, len(self._crosses) - 1)] if self._crosses else self.field
            following.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, row_id: str, words: str, *, above: str) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(words, self._look.colours.text), 1)
        if self._ordered and above:
            rise = Button(self._look, style="link", icon="arrow-up", name=self.tr("Move up {name}").format(name=words))
            rise.setObjectName("raise")
            rise.clicked.connect(lambda: self.raised.emit(row_id, above))
            row.addWidget(rise)
        cross = Button(self._look, style="link", icon="cross", name=self.tr("Take away {name}").format(name=words))
        cross.clicked.connect(lambda: self.removed.emit(row_id))
        row.addWidget(cross)
        self._crosses.append(cross)
        return made
