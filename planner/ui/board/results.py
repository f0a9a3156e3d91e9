"""What a person did with the mouse, handed over by the board to whoever carries it out."""

from __future__ import annotations

from dataclasses import dataclass

from planner.ui.board.panels import Panel
from planner.ui.board.spots import Spot


@dataclass(frozen=True, slots=True)
class Moved:
    """Blocks were let go: the one grabbed now begins at `start` on `panel`, in a column; the others follow."""

    grabbed: Spot
    panel: Panel
    column: int
    minute: float


@dataclass(frozen=True, slots=True)
class MovedToDay:
    """Blocks were let go over a day in the list."""

    grabbed: Spot
    day_key: str


@dataclass(frozen=True, slots=True)
class LaidAside:
    """Blocks were let go over the tray of a column: they keep a day and no time."""

    grabbed: Spot
    panel: Panel
    column: int


@dataclass(frozen=True, slots=True)
class Resized:
    """An edge was let go at a minute of the axis."""

    spot: Spot
    at_start: bool
    minute: float


@dataclass(frozen=True, slots=True)
class Drawn:
    """An empty slot was drawn over, in minutes of the axis."""

    panel: Panel
    column: int
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Banded:
    """The items under a rubber band."""

    ids: frozenset[str]


Result = Moved | MovedToDay | LaidAside | Resized | Drawn | Banded | None
