"""The list of files: what was written, what is being written, and how far it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from planner.ui.parts.label import label
from planner.ui.parts.paint import RIGHT, draw_text, hairline, width_of
from planner.ui.theme.icons import paint_icon
from planner.ui.theme.look import Look


class Bar(QWidget):
    """Progress, 6 px high."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._share = look, 0.0
        self.setFixedHeight(6)

    def put(self, share: float) -> None:
        """Shows a share of 0 to 1."""
        self._share = max(0.0, min(1.0, share))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            colours = self._look.colours
            painter.setBrush(self._look.over(colours.text, 0.14, under=colours.panel))
            painter.drawRoundedRect(QRectF(self.rect()), 3, 3)
            painter.setBrush(QColor(colours.link))
            painter.drawRoundedRect(QRectF(0, 0, self.width() * self._share, 6), 3, 3)


class FileLine(QPushButton):
    """One written file; a click opens it."""

    def __init__(self, look: Look, path: Path) -> None:
        super().__init__()
        self._look, self.path = look, path
        kind = path.suffix.lstrip(".").upper()
        self._kind = {
            "PDF": self.tr("Programme"),
            "ICS": self.tr("Calendar"),
            "JSON": self.tr("Visit file"),
        }.get(kind, kind)
        self.setAccessibleName(self.tr("{kind} {name}, written").format(kind=self._kind, name=path.name))
        self.setToolTip(path.name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: open_path(path))

    def sizeHint(self) -> QSize:
        return QSize(280, 54)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 54)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._look.colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect())
            if self.underMouse():
                painter.fillRect(box.adjusted(1, 1, -1, -1), self._look.over(colours.text, 0.03, under=colours.panel))
            paint_icon(painter, "outcomes", QRectF(12, 17, 20, 20), colours.done)
            written = self.tr("Written")
            room = width_of(written, 12, bold=True) + 18
            draw_text(painter, QRectF(42, 8, box.width() - 42 - room, 20), self._kind, colours.text)
            draw_text(painter, QRectF(42, 28, box.width() - 54, 18), self.path.name, colours.secondary, 12)
            line = QRectF(0, 8, box.width() - 12, 20)
            draw_text(painter, line, written, colours.done, 12, bold=True, align=RIGHT)
            hairline(painter, 42, box.width() - 12, box.height() - 0.5, colours.hairline)


class NoteLine(QWidget):
    """A word about a file that was not written, or about one that was."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(42, 6, 12, 6)
        row.addWidget(label(text, look.colours.secondary, 12, wrap=True))


class FileList(QScrollArea):
    """Lines under one another, the newest last and in sight."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("panel")
        self.setWidgetResizable(True)
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
        while self._column.count() > 1:
            taken = self._column.takeAt(0)
            widget = taken.widget() if taken else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def add(self, path: Path) -> None:
        """A file was written."""
        line = FileLine(self._look, path)
        self.lines.append(line)
        self._column.insertWidget(self._column.count() - 1, line)
        self.ensureWidgetVisible(line)

    def note(self, text: str) -> None:
        """Something is to be said about a file."""
        self._column.insertWidget(self._column.count() - 1, NoteLine(self._look, text))


def open_path(path: Path) -> None:
    """Opens a file or a folder with whatever the machine opens it with."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
