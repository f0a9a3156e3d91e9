"""The sheet of keys over the page; Esc, F1 or its cross takes it away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.ui.parts.button import Button
from planner.ui.parts.label import caption, label
from planner.ui.parts.paint import draw_card
from planner.ui.parts.passing import keeps_escape
from planner.ui.parts.tab_order import step_inside
from planner.ui.theme.look import Look

Keys = Sequence[tuple[str, str]]


class KeySheet(QWidget):
    """Sections of keys, each with its heading. `closed()` is said when it goes."""

    closed = Signal()

    def __init__(self, look: Look, sections: Sequence[tuple[str, Keys]], *, over: QWidget) -> None:
        super().__init__(over)
        self._look = look
        self.setObjectName("key-sheet")
        self.setAccessibleName(self.tr("Keys"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Keys"), look.colours.text, 15, bold=True), 1)
        cross = Button(look, style="link", icon="cross", name=self.tr("Close the list of keys"))
        cross.clicked.connect(self.end)
        head.addWidget(cross)
        self._content = content = QWidget()
        content.setObjectName("content")
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 8, 0)
        inner.setSpacing(4)
        for heading, keys in sections:
            if keys:
                inner.addWidget(caption(heading, look.colours.secondary))
                inner.addLayout(self._grid(keys))
                inner.addSpacing(12)
        inner.addStretch(1)
        area = QScrollArea()
        area.setObjectName("page")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 12, 14)
        column.addLayout(head)
        column.addWidget(area, 1)
        over.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def end(self) -> None:
        """Takes the sheet away."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F1):
            self.end()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        return keeps_escape(event) or super().event(event)

    def focusNextPrevChild(self, following: bool) -> bool:
        return step_inside(self, following)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_card(self, self._look)

    def _grid(self, keys: Keys) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        for number, (words, key) in enumerate(keys):
            row, side = divmod(number, 2)
            grid.addWidget(label(key, self._look.colours.text, 12, bold=True), row, side * 2)
            grid.addWidget(label(words, self._look.colours.text, 12), row, side * 2 + 1)
        for column, share in enumerate((0, 1, 0, 1)):
            grid.setColumnStretch(column, share)
            if not share:
                grid.setColumnMinimumWidth(column, 96)
        return grid

    def _place(self) -> None:
        over = self.parentWidget()
        if over is not None:
            width, height = min(760, over.width() - 32), min(self._content.sizeHint().height() + 84, over.height() - 48)
            self.setGeometry((over.width() - width) // 2, 24, width, height)
