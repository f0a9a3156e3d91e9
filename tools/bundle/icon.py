"""The sign of the program as a picture, which Windows and macOS want of a program file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from planner.paths import resource

PIXELS = 256
"""The largest that an icon of Windows holds; smaller ones are made of it."""


def draw_icon(target: Path) -> None:
    """Writes the sign as a PNG; PyInstaller makes of it what the system takes."""
    picture = QImage(PIXELS, PIXELS, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(resource("icons", "planner.svg"))).render(painter)
    painter.end()
    target.parent.mkdir(parents=True, exist_ok=True)
    if not picture.save(str(target)):
        raise OSError(f"{target} could not be written")
