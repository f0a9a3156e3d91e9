"""Ctrl+K and F1 in every room: the palette over all things and deeds, and the sheet of keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from planner.ui.find.deeds import Deed
from planner.ui.keys.listing import key_words, keys_of, keys_on, walks
from planner.ui.shell.window import Shell

if TYPE_CHECKING:
    from planner.ui.find.palette import Palette
    from planner.ui.keys.sheet import KeySheet
    from planner.ui.parts.background import Background
    from planner.usecases.find import Search, Thing
    from planner.workspace import Workspace

# The palette and the sheet are imported when somebody asks for them: the first picture does without.


class Finder(QObject):
    """`found(Thing)` when a person wants to go to a thing. Lives as long as the frame it was made for."""

    found = Signal(object)

    def __init__(
        self, shell: Shell, workspace: Workspace, *, deeds: Callable[[], Sequence[Deed]], here: Callable[[], str]
    ) -> None:
        super().__init__(shell.frame)
        self._shell, self._workspace, self._deeds, self._here = shell, workspace, deeds, here
        self._open: Palette | KeySheet | None = None
        self._background: Background | None = None
        self._back: QWidget | None = None
        """What had the keyboard before; it has it again afterwards."""
        self.find = QAction(text=self.tr("Find or do anything"), parent=self)
        self.find.setShortcut(QKeySequence("Ctrl+K"))
        self.find.triggered.connect(self.open_palette)
        self.keys = QAction(text=self.tr("All keys"), parent=self)
        self.keys.setShortcut(QKeySequence("F1"))
        self.keys.triggered.connect(self.open_keys)
        shell.frame.addActions([self.find, self.keys])

    def open_palette(self) -> None:
        """Shows the palette; a second Ctrl+K takes it away."""
        if self._closed("palette"):
            return
        from planner.ui.find.palette import Palette
        from planner.usecases.find import Search

        back = QApplication.focusWidget()
        search = Search(self._workspace, here=self._here(), language=self._shell.look.language)
        palette = Palette(self._shell.look, search, self._all_deeds(), over=self._shell.middle)
        palette.chosen.connect(self._chosen)
        self._hold(palette, back)
        if not search.ready:
            self._make_ready(search, palette)

    def close(self) -> None:
        """Waits for what still reads."""
        if self._background is not None:
            self._background.finish()

    def _make_ready(self, search: Search, palette: Palette) -> None:
        """Lets a search learn the whole office, beside the window."""
        from planner.ui.parts.background import Background, Job

        if self._background is None:
            self._background = Background(self)  # its own: an export may take minutes
        job = Job(lambda _job: search.make_ready())
        job.done.connect(palette.look_again)
        job.refused.connect(palette.look_again)  # the database is away: whoever looks for something is told
        self._background.start(job)

    def open_keys(self) -> None:
        """Shows the keys that hold here; a second F1 takes them away."""
        if self._closed("key-sheet"):
            return
        from planner.ui.keys.sheet import KeySheet

        page = self._shell.page
        everywhere = [
            *keys_of(self._shell.frame.actions()),
            (self.tr("Next field, or the one before"), "Tab, Shift+Tab"),
            (self.tr("Other rooms, in the rail"), "↑ ↓"),
            (self.tr("What can be done with what is chosen"), "Shift+F10"),
        ]
        if page is not None and walks(page.key_actions()):
            everywhere.append((self.tr("Next part of the page, or the one before"), "F6, Shift+F6"))
        sections = [
            (self.tr("Everywhere"), everywhere),
            (self.tr("On this page"), keys_on(page) if page is not None else []),
        ]
        back = QApplication.focusWidget()
        self._hold(KeySheet(self._shell.look, sections, over=self._shell.middle), back)

    def _all_deeds(self) -> list[Deed]:
        page = self._shell.page
        own = [] if page is None else [action for action in page.findChildren(QAction) if action.text()]
        usual = [action for action in self._shell.frame.actions() if action not in (self.find,) and action.isEnabled()]
        found: dict[str, Deed] = {deed.words: deed for deed in self._deeds()}
        for action in [*own, *usual]:
            if action.isEnabled() and action.text():
                key = key_words(action.shortcuts()[0]) if action.shortcuts() else ""
                found.setdefault(action.text(), Deed(action.text(), key, action.trigger))
        return list(found.values())

    def _chosen(self, target: Thing | Deed) -> None:
        if isinstance(target, Deed):
            target.act()
        else:
            self.found.emit(target)

    def _hold(self, panel: Palette | KeySheet, back: QWidget | None) -> None:
        self._open, self._back = panel, back
        panel.closed.connect(self._gone)

    def _closed(self, name: str) -> bool:
        """Takes away what is open; True where it was the one asked for."""
        panel = self._open
        if panel is None:
            return False
        panel.hide()
        self._gone()
        return panel.objectName() == name

    def _gone(self) -> None:
        panel, self._open = self._open, None
        back, now, page = self._back, QApplication.focusWidget(), self._shell.page
        if panel is not None:
            panel.deleteLater()
            if now is not None and not panel.isAncestorOf(now):
                return  # somebody clicked elsewhere
        if back is not None and isValid(back) and back.isVisible():
            back.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif page is not None:
            page.focus_first()
