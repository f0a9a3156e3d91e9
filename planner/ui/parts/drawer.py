"""An inspector beside its table where the window is wide, and a drawer over it where the window is narrow."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QWidget

from planner.ui.parts.button import Button
from planner.ui.parts.head import Head
from planner.ui.parts.tab_order import in_order
from planner.ui.theme.look import Look
from planner.ui.theme.metrics import DRAWER_BELOW, INSPECTOR, TABLE_HEAD

_ON_HEAD = 26
"""How high the button is where it lies on the head of a table."""


class Drawer(QObject):
    """Stands at the right end of `row`; in a window under DRAWER_BELOW it lies over `over` once it is asked for.

    Asked for by `details`, a button that is seen in a narrow window only, and by Alt+Enter. Esc closes it, and `back`
    gives the keyboard to the list. Whoever types while the window becomes narrow goes on typing: the drawer is open
    then. It stays open too where leaving it shows why something was not stored.

    The button stands at the end of the layout `at`, else on the head of the table that `over` holds.
    """

    def __init__(
        self, look: Look, row: QHBoxLayout, inspector: QWidget, *, over: QWidget, back: Callable[[], object],
        at: QHBoxLayout | None = None,
    ) -> None:  # fmt: skip
        row.addWidget(inspector)
        inspector.setFixedWidth(INSPECTOR)
        host = inspector.parentWidget()
        assert host is not None, "the row is part of a widget"
        super().__init__(host)
        self._row, self._inspector, self._host, self._over, self._back, self._at = row, inspector, host, over, back, at
        self._narrow, self._open, self._offered = False, False, True
        self.details = Button(look, self.tr("Details"), style="small", parent=host)
        self.details.setObjectName("details")
        self.details.setToolTip(self.tr("Show the details beside the list  Alt+Enter"))
        self.details.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard to the field that has it
        self.details.hide()
        self.details.clicked.connect(self.turn)
        self._key = QAction(text=self.tr("Details"), parent=host)  # named: else the text is first tried as an icon
        self._key.setShortcuts([QKeySequence("Alt+Return"), QKeySequence("Alt+Enter")])
        self._key.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._key.triggered.connect(self.begin)
        self._key.setEnabled(False)
        host.addActions([self._key])
        self._edge, ink = QWidget(host), QPalette()
        ink.setColor(QPalette.ColorRole.Window, look.outline)
        self._edge.setAutoFillBackground(True)
        self._edge.setPalette(ink)
        self._edge.hide()
        self._content = inspector.widget() if isinstance(inspector, QScrollArea) else None
        for widget in (host, over, inspector, *((self._content,) if self._content is not None else ())):
            widget.installEventFilter(self)
        self.fill(self._content is None or not self._content.isHidden())

    @property
    def narrow(self) -> bool:
        """True where the inspector is a drawer."""
        return self._narrow

    def offer(self, on: bool) -> None:
        """Whether there is anything to be seen in the inspector; without it the room is the list's."""
        self._offered = on
        self._open = self._open and on
        self._show()

    def fill(self, on: bool) -> None:
        """Whether the inspector has something to show just now. One that scrolls shows it by its content."""
        self.details.setEnabled(on)
        self._key.setEnabled(on and self._narrow)

    def open(self) -> None:
        """Shows the inspector where it is a drawer."""
        self._open = self._narrow and self._offered
        self._show()

    def begin(self) -> None:
        """Shows the inspector, and puts the keyboard on the first thing in it. Nothing where it is empty."""
        if not self.details.isEnabled():
            return
        self.open()
        first = next((one for one in in_order(self._inspector) if one.isVisible() and one.isEnabled()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def turn(self) -> None:
        """Opens or closes."""
        self.close() if self._open else self.begin()

    def close(self) -> None:
        """Hides a drawer and gives the keyboard back to the list; what was typed in it is stored first."""
        typing, before = QApplication.focusWidget(), self._faults()
        self._back()
        if self._open and self._faults() - before and typing is not None:
            typing.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._open = False
        self._show()

    def fit(self) -> None:
        """Takes up the width that the window has."""
        if self._at is not None and self._at.indexOf(self.details) < 0:
            self._at.addWidget(self.details)  # after whatever a page put there
        narrow = self._host.window().width() < DRAWER_BELOW
        if narrow != self._narrow:
            self._narrow = narrow
            self.fill(self.details.isEnabled())
            focused = QApplication.focusWidget()
            if narrow:
                self._open = focused is not None and self._inspector.isAncestorOf(focused) and self._offered
                self._row.removeWidget(self._inspector)
            else:
                self._row.addWidget(self._inspector)
            self._clear_head()
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._content:
            if kind in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
                self.fill(not self._content.isHidden())
            return False
        if kind in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Move) and watched is not self._inspector:
            self.fit()
        elif kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) and watched is not self._host:
            inside = self._open or watched is self._inspector
            return inside and isinstance(event, QKeyEvent) and self._keyed(event)
        return False

    def _keyed(self, event: QKeyEvent) -> bool:
        """Esc is the drawer's while it is open, else the page's; in a wide window it leads out of the inspector."""
        if event.key() != Qt.Key.Key_Escape or event.modifiers():
            return False
        if event.type() == QEvent.Type.KeyPress:
            self.close()
        elif self._open:
            event.accept()
        return self._open or event.type() == QEvent.Type.KeyPress

    def _show(self) -> None:
        self.details.setVisible(self._narrow and self._offered)
        self.details.setAccessibleDescription(self.tr("The details are shown") if self._open else "")
        self._inspector.setVisible(self._offered and (self._open or not self._narrow))
        self._edge.setVisible(self._narrow and self._open)
        if self._narrow:
            self._place()

    def _place(self) -> None:
        corner = self._over.mapTo(self._host, QPoint(0, 0))
        top = corner.y() + (0 if self._at is not None else TABLE_HEAD)
        if self._at is None:
            size = self.details.sizeHint()
            left = self._host.width() - size.width() - 8
            self.details.setGeometry(left, corner.y() + 3, size.width(), _ON_HEAD)
            self.details.raise_()
        if self._open:
            self._inspector.setGeometry(
                QRect(self._host.width() - INSPECTOR, top, INSPECTOR, self._host.height() - top)
            )
            self._inspector.raise_()
            self._edge.setGeometry(self._inspector.x() - 1, top, 1, self._inspector.height())
            self._edge.raise_()

    def _clear_head(self) -> None:
        for head in self._over.findChildren(Head) if self._at is None else ():
            head.keep_free(self.details.sizeHint().width() + 12 if self._narrow else 0)

    def _faults(self) -> set[QWidget]:
        """What stands in the inspector about something that was not stored."""
        return {one for one in self._inspector.findChildren(QWidget, "fault") if not one.isHidden()}
