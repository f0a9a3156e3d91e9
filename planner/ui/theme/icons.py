"""Line icons from `resources/icons`, drawn in the colour of the text they stand with."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer

from planner.paths import resource


def paint_icon(painter: QPainter, name: str, box: QRectF, colour: str) -> None:
    """Draws an icon of a 20 px box into `box`."""
    _renderer(name, colour).render(painter, box)


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode("utf-8")))
