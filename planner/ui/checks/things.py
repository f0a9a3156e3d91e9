"""The items a finding is about, where they are too many to be drawn: each leads to itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from planner.ui.parts.button import Button
from planner.ui.parts.emptying import empty
from planner.ui.parts.label import caption, label
from planner.ui.theme.look import Look

MOST = 8


class ThingLinks(QWidget):
    """`chosen(item id)` is said when a person goes to one of them."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.links: list[Button] = []
        self.hide()

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Shows these items, by id and words; the first few of many."""
        empty(self._column)
        self.links = []
        self.setVisible(bool(lines))
        if not lines:
            return
        self._column.addWidget(caption(self.tr("What it is about"), self._look.colours.secondary))
        for key, words in lines[:MOST]:
            link = _Line(self._look, words)
            link.setToolTip(words)
            link.clicked.connect(lambda _=False, item_id=key: self.chosen.emit(item_id))
            self.links.append(link)
            self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        if len(lines) > MOST:
            more = self.tr("and {count} more").format(count=len(lines) - MOST)
            self._column.addWidget(label(more, self._look.colours.secondary, 12))


class _Line(Button):
    """A link that is cut where the panel ends, and begins at its left."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(look, text, style="link")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 22)
