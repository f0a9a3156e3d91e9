"""The list of files: what was written, what is being written, and how far it is."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from planner.ui.parts.emptying import empty
from planner.ui.parts.label import label
from planner.ui.parts.paint import RIGHT, draw_text, face, hairline, width_of
from planner.ui.theme.icons import paint_icon
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.usecases.export import PlannedFile


class Bar(QProgressBar):
    """Progress, 6 px high; a reader of the screen tells it in percent."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setRange(0, 100)
        self.setValue(0)
        self.setTextVisible(False)
        self.setAccessibleName(self.tr("How much is written"))
        self.setFixedHeight(6)

    def put(self, share: float) -> None:
        """Shows a share of 0 to 1."""
        self.setValue(round(100 * max(0.0, min(1.0, share))))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            colours = self._look.colours
            painter.setBrush(self._look.over(colours.text, 0.14, under=colours.panel))
            painter.drawRoundedRect(QRectF(self.rect()), 3, 3)
            painter.setBrush(QColor(colours.link))
            painter.drawRoundedRect(QRectF(0, 0, self.width() * self.value() / 100, 6), 3, 3)


State = Literal["waiting", "writing", "written", "left out"]
_RING = QRectF(14, 19, 16, 16)


class FileLine(QPushButton):
    """One file: waiting, being written, written, or left out. A click opens a written one."""

    def __init__(self, look: Look, planned: PlannedFile) -> None:
        super().__init__()
        self._look, self.path = look, planned.path
        kinds = {"pdf": self.tr("Programme"), "ics": self.tr("Calendar"), "visit": self.tr("Visit file")}
        audiences = {"delegation": self.tr("delegation"), "office": self.tr("office")}
        whom = planned.whom.in_language(look.language) or audiences.get(planned.audience, "")
        kind = kinds[planned.paper]
        told = whom and planned.paper != "visit"
        self._kind = self.tr("{kind}, {whom}").format(kind=kind, whom=whom) if told else kind
        self.setToolTip(planned.path.name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)
        self._turn = QTimer(self, interval=40)
        self._turn.timeout.connect(self.update)
        self.state: State = "waiting"
        self.put("waiting")

    def put(self, state: State) -> None:
        """Says how far the file is."""
        self.state = state
        written = state == "written"
        self.setEnabled(written)
        self.setCursor(Qt.CursorShape.PointingHandCursor if written else Qt.CursorShape.ArrowCursor)
        if state == "writing":
            self._turn.start()
        else:
            self._turn.stop()
        text = self.tr("{kind}, {file}: {state}").format(kind=self._kind, file=self.path.name, state=self._word())
        self.setAccessibleName(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, 54)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 54)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, state = self._look.colours, self.state
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect())
            if self.underMouse() and state == "written":
                painter.fillRect(box.adjusted(1, 1, -1, -1), self._look.over(colours.text, 0.03, under=colours.panel))
            self._paint_sign(painter)
            word, busy = self._word(), state == "writing"
            ink = {"written": colours.done, "writing": colours.link}.get(state, colours.secondary)
            name = colours.text if state in ("written", "writing") else colours.secondary
            room = width_of(word, 12, bold=True) + 18
            draw_text(painter, QRectF(42, 8, box.width() - 42 - room, 20), self._kind, name, bold=busy)
            # Names begin alike and end apart: the middle is what may go.
            wide = box.width() - 54
            short = QFontMetricsF(face(12)).elidedText(self.path.name, Qt.TextElideMode.ElideMiddle, wide)
            draw_text(painter, QRectF(42, 28, wide, 18), short, colours.secondary, 12)
            line = QRectF(0, 8, box.width() - 12, 20)
            draw_text(painter, line, word, ink, 12, bold=state in ("written", "writing"), align=RIGHT)
            hairline(painter, 42, box.width() - 12, box.height() - 0.5, colours.hairline)

    def _paint_sign(self, painter: QPainter) -> None:
        """A tick, an arc that turns, a ring that waits, or a ring that is crossed out."""
        colours = self._look.colours
        if self.state == "written":
            paint_icon(painter, "outcomes", QRectF(12, 17, 20, 20), colours.done)
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.over(colours.text, 0.3, under=colours.panel), 1.6))
        painter.drawEllipse(_RING)
        if self.state == "writing":
            painter.setPen(QPen(QColor(colours.link), 2.4))
            turned = int(time.monotonic() * 360) % 360
            painter.drawArc(_RING, (90 - turned) * 16, -110 * 16)
        elif self.state == "left out":
            painter.drawLine(_RING.topLeft() + QPointF(4, 8), _RING.topLeft() + QPointF(12, 8))

    def _word(self) -> str:
        words: dict[State, str] = {
            "waiting": self.tr("Waiting"),
            "writing": self.tr("Writing"),
            "written": self.tr("Written"),
            "left out": self.tr("Not written"),
        }
        return words[self.state]

    def _open(self) -> None:
        open_path(self.path)


class NoteLine(QWidget):
    """A word about a file that was not written, or about one that was."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(42, 6, 12, 6)
        row.addWidget(label(text, look.colours.secondary, 12, wrap=True))


class FileList(QScrollArea):
    """A line for each file, in the order in which they are written; the one that is being written is in sight."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("panel")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setObjectName("content")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setWidget(inner)
        self.lines: list[FileLine] = []

    def clear(self) -> None:
        """Takes all lines away."""
        self.lines = []
        empty(self._column, keeping=1)

    def plan(self, files: Sequence[PlannedFile]) -> None:
        """Shows the files that will be written."""
        self.clear()
        for planned in files:
            line = FileLine(self._look, planned)
            self.lines.append(line)
            self._column.insertWidget(self._column.count() - 1, line)

    def put(self, path: Path, state: State) -> None:
        """Says how far a file is."""
        line = next((line for line in self.lines if line.path == path), None)
        if line is not None:
            line.put(state)
            self.ensureWidgetVisible(line)

    def end(self) -> None:
        """What still waits will not be written."""
        for line in self.lines:
            if line.state in ("waiting", "writing"):
                line.put("left out")

    @property
    def written(self) -> int:
        """How many files are whole."""
        return sum(line.state == "written" for line in self.lines)

    def note(self, text: str, *, path: Path | None = None) -> None:
        """Something is to be said, below the line of a file where it is about one."""
        line = next((line for line in self.lines if line.path == path), None)
        at = self._column.indexOf(line) + 1 if line is not None else self._column.count() - 1
        self._column.insertWidget(at, NoteLine(self._look, text))


def open_path(path: Path) -> None:
    """Opens a file or a folder with whatever the machine opens it with."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
