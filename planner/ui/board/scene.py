"""What is on the board just now, and where on the screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from PySide6.QtCore import QPointF, QRectF

from planner.ui.board.columns import Column
from planner.ui.board.geometry import HEAD, Geometry
from planner.ui.board.panels import Panel
from planner.ui.board.spots import Spot

ABOVE = 8.0
"""Pixels over the first hour of a day, so that its figures are whole."""
Findings = Mapping[str, Sequence[tuple[str, str]]]
"""What was found on an item, by its id: level (error, warning, advice) and words, the gravest first."""


@dataclass(slots=True)
class Scene:
    """Everything the canvas paints; the view changes it."""

    geometry: Geometry
    columns: Sequence[Column] = ()
    findings: Findings = field(default_factory=dict)
    selected: frozenset[str] = frozenset()
    focus: str = ""
    focus_shown: bool = False
    faded: frozenset[str] = frozenset()
    now: datetime = datetime(1970, 1, 1, tzinfo=UTC)
    home: str | None = None
    left: float = 0.0
    top: float = 0.0
    aimed: tuple[int, int] | None = None
    """The panel and column something is dragged to."""

    @property
    def hours_top(self) -> float:
        """Where the hours begin on the screen, below heads and tray."""
        return HEAD + self.geometry.tray_height

    @property
    def zero(self) -> float:
        """The height on the screen of minute 0."""
        return self.hours_top + ABOVE - self.top

    def frozen_ruler(self, panel: Panel) -> float:
        """Where the ruler of a day stands: one alone stays in sight."""
        alone = len(self.geometry.panels) == 1
        return 0.0 if alone else panel.left - self.left

    def on_screen(self, spot: Spot) -> QRectF:
        """The rectangle of a block on the screen."""
        down = self.zero if spot.block.timed else HEAD
        return QRectF(spot.left - self.left, spot.top + down, spot.width, spot.height)

    def spot_at(self, at: QPointF) -> Spot | None:
        """The block at a place of the screen."""
        x = at.x() + self.left
        if at.y() >= self.hours_top:
            return self.geometry.at(x, at.y() - self.zero)
        return self.geometry.in_tray(x, at.y() - HEAD) if at.y() >= HEAD else None

    def slot_at(self, at: QPointF) -> tuple[Panel, int, float] | None:
        """The day, the column and the minute at a place of the screen; None over heads and rulers."""
        x = at.x() + self.left
        panel = self.geometry.panel_at(x)
        if panel is None or at.y() < self.hours_top:
            return None
        ruler = panel.ruler + (self.left if len(self.geometry.panels) == 1 else 0)
        if x < panel.left + ruler:
            return None
        return panel, panel.board.columns[panel.column_at(x)], self.geometry.minute_at(at.y() - self.zero)

    def finding_of(self, item_id: str) -> tuple[str, str]:
        """The gravest finding of an item that its block shows; advice is for the inspector. Else two empty texts."""
        found = self.findings.get(item_id)
        return found[0] if found and found[0][0] != "advice" else ("", "")
