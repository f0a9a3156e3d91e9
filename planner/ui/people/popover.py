"""A card over the page that asks one thing or shows what will happen: Enter does it, Esc leaves all as it was."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from planner.ui.parts.button import Button
from planner.ui.parts.label import label
from planner.ui.parts.passing import keeps_escape
from planner.ui.parts.tab_order import step_inside
from planner.ui.theme.look import Look


class Popover(QFrame):
    """`agreed` is said for its button and Enter; it closes itself. The keyboard goes back to where it was."""

    agreed = Signal()

    def __init__(self, look: Look, title: str, *, over: QWidget, do: str = "", width: int = 380) -> None:
        super().__init__(over)
        self.look = look
        self.setObjectName("card")
        self.setAccessibleName(title)
        self._back = QApplication.focusWidget()
        self.setFixedWidth(min(width, over.width() - 24))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 14, 16, 14)
        self.column.setSpacing(8)
        self.column.addWidget(label(title, look.colours.text, 15, bold=True, wrap=True))
        self.do = Button(look, do, style="primary", key="Enter")
        self.do.setObjectName("popover-do")
        self.cancel = Button(look, self.tr("Cancel"), key="Esc")
        self.cancel.setObjectName("popover-cancel")
        self.do.clicked.connect(self.agree)
        self.cancel.clicked.connect(self.close)
        for button in (self.cancel, self.do):
            button.setParent(self)  # without a parent it would be shown as a window of its own for a moment
        self.do.setVisible(bool(do))
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 3)
        self.setGraphicsEffect(shadow)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        over.installEventFilter(self)

    def open_at(self, at: QPoint, *, focus: QWidget | None = None) -> None:
        """Shows the card with its top left corner there, or as near as the page allows."""
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.do)
        self.column.addLayout(row)
        over = self.parentWidget()
        assert over is not None  # it is made over a page
        self.ensurePolished()
        # Words that wrap tell their height only for a width.
        wanted = max(self.column.totalHeightForWidth(self.width()), self.column.totalSizeHint().height())
        self.setFixedHeight(min(wanted, over.height() - 24))
        left = max(12, min(at.x(), over.width() - self.width() - 12))
        top = max(12, min(at.y(), over.height() - self.height() - 12))
        self.move(left, top)
        self.show()
        self.raise_()
        (focus or (self.do if self.do.text() else self.cancel)).setFocus(Qt.FocusReason.PopupFocusReason)

    def agree(self) -> None:
        """Does what the card is about."""
        self.close()
        self.agreed.emit()

    def close(self) -> bool:
        if self._back is not None and self.isVisible() and isValid(self._back):
            self._back.setFocus(Qt.FocusReason.PopupFocusReason)
        return super().close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.do.text() and self.do.isEnabled():
            self.agree()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        return keeps_escape(event) or super().event(event)

    def focusNextPrevChild(self, following: bool) -> bool:
        return step_inside(self, following)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Hide):
            self.close()
        return False
