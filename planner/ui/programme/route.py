"""Where a flight, a train or a boat leaves and arrives, to be read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from planner.ui.parts.label import label
from planner.ui.theme.look import Look


class Route(QWidget):
    """Two lines, each with its word; an end that is not known yet says so."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        colours = look.colours
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        self.start, self.goal = (label("", colours.text, wrap=True) for _ in range(2))
        for row, (word, end) in enumerate(((self.tr("From"), self.start), (self.tr("To"), self.goal))):
            grid.addWidget(label(word, colours.secondary, 12), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(end, row, 1)

    def show_route(self, start: str, goal: str) -> None:
        """Shows where it leaves and where it arrives."""
        self.start.setText(start or self.tr("not known yet"))
        self.goal.setText(goal or self.tr("not known yet"))
