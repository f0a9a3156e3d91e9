"""The visits that were open last, in one line over the list; Ctrl+1 to Ctrl+9 open them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFontMetricsF, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.last_place import RECENT
from planner.ui.parts.button import Button
from planner.ui.parts.key_names import keys_here
from planner.ui.parts.label import caption
from planner.ui.parts.paint import face
from planner.ui.theme.look import Look

_WIDEST = 230
"""The most room for one title, in pixels."""
_FEW = 5
"""An office with so few visits has them all in sight; the line stays away, the keys hold."""


class RecentVisits(QWidget):
    """`opened(id)` is said by a click or a key."""

    opened = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._visits: Sequence[tuple[str, str]] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 8, 20, 0)
        self._row.setSpacing(16)
        self._row.addWidget(caption(self.tr("Recent"), look.colours.secondary))
        self._row.addStretch(1)
        self._links: list[Button] = []
        self.keys: list[QAction] = []
        for number in range(RECENT):
            action = QAction(self.tr("Open recent visit {number}").format(number=number + 1), self)
            action.setShortcut(QKeySequence(f"Ctrl+{number + 1}"))
            action.triggered.connect(lambda _=False, n=number: self._open(n))
            self.keys.append(action)

    def show_visits(self, visits: Sequence[tuple[str, str]], *, among: int) -> None:
        """Offers visits by id and title, the one that was open last first; `among` so many in the office."""
        self._visits = visits[:RECENT]
        for link in self._links:
            self._row.removeWidget(link)
            link.hide()
            link.deleteLater()
        self._links = [self._link(number, title) for number, (_, title) in enumerate(self._visits)]
        for number, link in enumerate(self._links):
            self._row.insertWidget(number + 1, link)
        for number, action in enumerate(self.keys):
            action.setEnabled(number < len(self._visits))
        self.setVisible(bool(self._visits) and among > _FEW)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _link(self, number: int, title: str) -> Button:
        short = QFontMetricsF(face(13)).elidedText(title, Qt.TextElideMode.ElideRight, _WIDEST)
        link = Button(self._look, short, style="link", name=title)
        link.setObjectName(f"recent-{number + 1}")
        link.setToolTip(keys_here(f"{title}  Ctrl+{number + 1}"))
        link.clicked.connect(lambda: self._open(number))
        return link

    def _fit(self) -> None:
        """As many as fit on the line; the keys open the others too."""
        room = self.width() - 110
        for link in self._links:
            room -= link.sizeHint().width() + self._row.spacing()
            link.setVisible(room >= 0)

    def _open(self, number: int) -> None:
        if number < len(self._visits):
            self.opened.emit(self._visits[number][0])
