"""The colours of the board, worked out once for a look."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

from planner.ui.theme.colours import KIND_FAMILY
from planner.ui.theme.look import Look

OFF_HOURS = {False: "#F3F4F7", True: "#121417"}
FILL = {False: 0.13, True: 0.26}
DEEP = {False: 0.26, True: 0.40}
"""The share of a kind's colour in its block, and in a step upon it, in the light and the dark theme."""
HATCH = 7


class Inks:
    """Colours, pens and brushes by what they are for."""

    def __init__(self, look: Look) -> None:
        colours = look.colours
        self.look = look
        self.page, self.panel = QColor(colours.page), QColor(colours.panel)
        self.text, self.body, self.grey = QColor(colours.text), QColor(colours.body), QColor(colours.secondary)
        self.faint = look.faint
        self.hour, self.half = QColor(colours.line), QColor(colours.hairline)
        self.off_hours = QColor(OFF_HOURS[colours.dark])
        self.now, self.link, self.warning = QColor(colours.now), QColor(colours.link), QColor(colours.warning)
        self.warning_text, self.error = QColor(colours.warning_text), QColor(colours.error)
        self.on_now = QColor("#FFFFFF" if not colours.dark else colours.page)
        share = FILL[colours.dark]
        self.bars = {family: QColor(accent) for family, accent in colours.families.items()}
        self.fills = {family: look.over(accent, share) for family, accent in colours.families.items()}
        deep = DEEP[colours.dark]
        self.on_fill = self.body if colours.dark else self.grey
        """What is written under the title of a block; a step is darker and is written on in `body`."""
        self.deep = {family: look.over(accent, deep) for family, accent in colours.families.items()}
        self.hatch = _hatch(look.over(colours.families["transport"], share * 1.9))
        self.ring, self.focus_ring = QPen(self.text, 2), QPen(self.link, 2)
        self.ghost = look.over(colours.text, 0.10)
        self.aim = look.over(colours.chosen, 0.16)

    def level(self, level: str) -> QColor:
        """The colour of a finding."""
        return {"error": self.error, "warning": self.warning}.get(level, self.link)

    @staticmethod
    def family(kind: str) -> str:
        """The family of a kind; an unknown kind looks private."""
        return KIND_FAMILY.get(kind, "private")


def _hatch(colour: QColor) -> QBrush:
    """Thin diagonal lines on nothing."""
    tile = QPixmap(HATCH, HATCH)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1))
    for shift in (-HATCH, 0, HATCH):
        painter.drawLine(shift, HATCH, shift + HATCH, 0)
    painter.end()
    return QBrush(tile)
