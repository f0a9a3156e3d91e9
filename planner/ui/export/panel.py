"""The right part of the papers page: how far the writing is, the folder, and the files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from planner.ui.export.files import Bar, FileList, State
from planner.ui.export.open_findings import OpenFindings
from planner.ui.export.undrawn import Undrawn
from planner.ui.parts.aloud import say_aloud
from planner.ui.parts.button import Button
from planner.ui.parts.cards import Glyph
from planner.ui.parts.label import label
from planner.ui.theme.look import Look
from planner.ui.theme.metrics import INSPECTOR

if TYPE_CHECKING:
    from planner.usecases.export import Progress


class Panel(QWidget):
    """Shows the news of one export after another; `folder` is where the files go."""

    def __init__(self, look: Look, folder: Path) -> None:
        super().__init__()
        self._look, self.folder = look, folder
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)  # a class of our own would have no ground
        self.setFixedWidth(INSPECTOR)
        self.progress, self.files = Bar(look), FileList(look)
        self._headline = label(self.tr("Nothing written yet"), look.colours.text, 15, bold=True)
        self._state = label("", look.colours.secondary, 12)
        self._where = label("", look.colours.body, 12)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._headline, 1)
        head.addWidget(self._state)
        column.addLayout(head)
        column.addWidget(self.progress)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(Glyph("folder", look.colours.secondary, 16))
        where.addWidget(self._where, 1)
        change = Button(look, self.tr("Change…"), style="link")
        change.clicked.connect(self._ask_folder)
        where.addWidget(change)
        column.addLayout(where)
        column.addWidget(self.files, 1)
        self.undrawn = Undrawn(look)
        column.addWidget(self.undrawn)
        self.open_findings = OpenFindings(look)
        column.addWidget(self.open_findings)
        self._take_folder(str(folder))

    def begin(self) -> None:
        """An export begins."""
        self.files.clear()
        self._headline.setText(self.tr("Writing…"))
        self._state.setText("")
        self.progress.put(0.02)

    def tell(self, news: Progress) -> None:
        """Shows one piece of news."""
        if news.planned:
            self.files.plan(news.planned)
            self._headline.setText(self._count(len(news.planned)))
        for path, state in _states(news):
            self.files.put(path, state)
        if news.note is not None:
            self.files.note(news.note.in_language(self._look.language), path=news.path or news.left_out)
        self.progress.put(news.done / max(1, news.total))
        self._state.setText(self.tr("{count} written").format(count=self.files.written))

    def end(self, *, stopped: bool) -> None:
        """An export has ended, by itself or because it was stopped."""
        self.files.end()
        written = self.files.written
        self._headline.setText(self._count(written) if written else self.tr("Nothing written yet"))
        self._state.setText(self.tr("stopped") if stopped else self.tr("all written") if written else "")
        if not stopped:
            self.progress.put(1.0 if written else 0.0)
        say_aloud(self, f"{self._headline.text()}, {self._state.text()}" if self._state.text() else "")

    def fail(self) -> None:
        """An export could not go on."""
        self.files.end()
        self._headline.setText(self.tr("Not everything was written"))
        say_aloud(self, self._headline.text(), at_once=True)

    def _count(self, count: int) -> str:
        return self.tr("1 file") if count == 1 else self.tr("{count} files").format(count=count)

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for papers"), str(self.folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._take_folder)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_folder(self, name: str) -> None:
        self.folder = Path(name)
        parts = self.folder.parts[-3:]
        self._where.setText(" / ".join(part for part in parts if part != self.folder.anchor))
        self._where.setToolTip(str(self.folder))


def _states(news: Progress) -> list[tuple[Path, State]]:
    """The files of which the news tells, with how far they are now."""
    told: list[tuple[Path | None, State]] = [
        (news.writing, "writing"),
        (news.left_out, "left out"),
        (news.path, "written"),
    ]
    return [(path, state) for path, state in told if path is not None]
