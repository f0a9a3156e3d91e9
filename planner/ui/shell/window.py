"""The window without its pages: painted before anything slow is imported, even most of what paints it later."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from planner.paths import resource
from planner.ui.shell.ground import ground
from planner.ui.theme.look import Look
from planner.ui.theme.palette import palette

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent

    from planner.ui.parts.button import Button
    from planner.ui.parts.cards import Level
    from planner.ui.parts.focus_ring import FocusRing
    from planner.ui.parts.notice import Notice
    from planner.ui.parts.page import Page
    from planner.ui.parts.refusal import Refusal
    from planner.ui.shell.rail import Rail
    from planner.ui.shell.status_bar import StatusBar
    from planner.ui.shell.top_bar import TopBar
    from planner.ui.theme.colours import Colours


class Shell(QMainWindow):
    """Rail, top bar, one page, status bar. What the rooms are, its owner says.

    A new one shows the ground of the frame only, in a fraction of the time; `wear` puts the frame on it.
    """

    rail: Rail
    top: TopBar
    status: StatusBar
    frame: QWidget
    middle: QWidget

    dropped = Signal(list)
    """Paths of the files that were dropped on the window."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.page: Page | None = None
        self._sheet: Colours | None = None
        self.may_close: Callable[[], bool] = lambda: True
        """Asked when a person closes the window; it may end what runs first."""
        self._notice: Notice | None = None
        self._fault: Refusal | None = None
        self.setWindowTitle(self.tr("Delegation Planner"))
        self.resize(1480, 900)
        self.setMinimumSize(760, 480)
        self.setAcceptDrops(True)
        self._ring: FocusRing | None = None
        _application().setPalette(palette(look.colours))
        self.setCentralWidget(ground(look.colours))

    def wear(self, look: Look) -> None:
        """Takes a look: colours and language; the frame is built anew and stands empty."""
        from planner.ui.shell.rail import Rail
        from planner.ui.shell.status_bar import StatusBar
        from planner.ui.shell.top_bar import TopBar

        self.look = look
        self.drop_page()
        _application().setPalette(palette(look.colours))
        self._sheet = look.colours
        if _application().styleSheet():
            self._put_on_sheet()  # in place of that of another look
        self.setWindowTitle(self.tr("Delegation Planner"))
        self.rail, self.top, self.status = Rail(look), TopBar(look), StatusBar(look)
        self._ring_around_focus(look)
        self.frame, right, self.middle = QWidget(), QWidget(), QWidget()
        self.middle.setObjectName("page")
        column = _bare(QVBoxLayout(self.frame))
        row = _bare(QHBoxLayout())
        column.addLayout(row, 1)
        column.addWidget(self.status)
        row.addWidget(self.rail)
        row.addWidget(right, 1)
        inner = _bare(QVBoxLayout(right))
        inner.addWidget(self.top)
        inner.addWidget(self.middle, 1)
        self._fault = None
        self._fault_row = _bare(QVBoxLayout())
        _bare(QVBoxLayout(self.middle)).addLayout(self._fault_row)
        self.setCentralWidget(self.frame)
        self.frame.show()

    def _ring_around_focus(self, look: Look) -> None:
        if self._ring is not None:
            self._ring.setParent(self)  # out of the frame that goes
            self._ring.wear(look)
            return
        from planner.ui.parts.focus_ring import FocusRing
        from planner.ui.shell.waking import Waking

        self._ring = FocusRing(look, self)
        Waking(self)

    def show_page(self, page: Page) -> None:
        """Puts a page in the middle in place of the one before."""
        self.drop_page()
        self.page = page
        layout = self.middle.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(page, 1)
        self._put_on_sheet()
        page.renamed.connect(self.name_page)
        for action in page.key_actions():
            self.addAction(action)
        self.name_page()
        page.show()
        if self._notice is not None:
            self._notice.raise_()
        page.focus_first()

    def _put_on_sheet(self) -> None:
        """Gives the plain widgets their looks, once there are some: a sheet is applied again to all that moves."""
        colours, self._sheet = self._sheet, None
        if colours is not None:
            from planner.ui.theme.stylesheet import stylesheet

            arrow = resource("icons", f"chevron-down-{'dark' if colours.dark else 'light'}.svg").as_posix()
            _application().setStyleSheet(stylesheet(colours, arrow=arrow))

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab goes through the page as it is read, then through the top bar and the rail, and begins again."""
        from planner.ui.parts.tab_order import follow

        if self.page is not None:
            parts = (self._fault, self.page, self._notice, self.top, self.rail)
            follow(part for part in parts if part is not None)
        return super().focusNextPrevChild(following)

    def drop_page(self) -> None:
        """Takes the page away, after it has stored what was typed."""
        page, self.page = self.page, None
        if page is None:
            return
        page.leave()
        self.top.hold((), give_back=page.take_home)
        for action in page.key_actions():
            self.removeAction(action)
        page.renamed.disconnect(self.name_page)
        page.hide()
        page.deleteLater()

    def name_page(self) -> None:
        """Shows the caption, the title and the counts of the page."""
        if self.page is not None:
            self.top.say(caption=self.page.caption, title=self.page.title)
            self.status.counts.setText(self.page.counts)
            self.top.hold(self.page.bar, give_back=self.page.take_home)

    def tell(self, text: str, *, undo: Callable[[], object] | None = None) -> None:
        """Shows a quiet notice in place of the one before."""
        from planner.ui.parts.notice import Notice

        self.hush()
        self._put_on_sheet()
        self._notice = Notice(self.look, text, undo=undo, over=self.middle)
        self._notice.destroyed.connect(self._notice_gone)

    def hush(self, *, undoable: bool = False) -> None:
        """Takes the notice away; with `undoable` only one that offers to take something back."""
        if self._notice is not None and (self._notice.undoable or not undoable):
            self._notice.destroyed.disconnect(self._notice_gone)
            self._notice.close()
            self._notice = None

    def _notice_gone(self) -> None:
        self._notice = None

    def refuse(self, title: str, reason: str, *, action: Button | None = None, level: Level = "error") -> None:
        """Says in a calm card over the page why something was not done, or of what level it is; a cross ends it."""
        from PySide6.QtCore import Qt

        from planner.ui.parts.refusal import Refusal

        self.accept_again()
        self._put_on_sheet()
        self._fault = Refusal(self.look, title, reason, action=action, level=level)
        self._fault.ended.connect(self.accept_again)
        self._fault_row.addWidget(self._fault, 0, Qt.AlignmentFlag.AlignTop)
        self._fault_row.setContentsMargins(16, 12, 16, 12)

    def refuse_to_open(self, reason: str, *, action: Button | None = None) -> None:
        """Says why there is no office database to show, with a way back where there is one."""
        self.refuse(self.tr("The office database could not be opened"), reason, action=action)

    def accept_again(self) -> None:
        """Takes the card away."""
        fault, self._fault = self._fault, None
        if fault is not None:
            fault.go()
            self._fault_row.setContentsMargins(0, 0, 0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that nothing on the page took ends what was said over it."""
        from planner.ui.parts.passing import is_escape

        if is_escape(event):
            self.accept_again()
            self.hush()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.isVisible():
            from planner.ui.shell.placing import keep_place_of

            keep_place_of(self)
        if self.may_close():
            event.accept()
        else:
            event.ignore()


L = TypeVar("L", QVBoxLayout, QHBoxLayout)


def _bare(layout: L) -> L:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return layout


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
