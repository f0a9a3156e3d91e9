"""From one item to the next by the arrow keys: down and up a column, left and right to what is at the same time."""

from __future__ import annotations

from enum import Enum

from planner.ui.board.geometry import Geometry
from planner.ui.board.spots import Spot


class Way(Enum):
    """Which way an arrow points."""

    UP = (0, -1)
    DOWN = (0, 1)
    LEFT = (-1, 0)
    RIGHT = (1, 0)


def step_from(geometry: Geometry, item_id: str, way: Way) -> Spot | None:
    """The item that an arrow goes to; the first one from nowhere; None at the edge."""
    spots = list(geometry.all_spots())
    here = next((spot for spot in spots if spot.block.item_id == item_id), None)
    if here is None:
        return spots[0] if spots else None
    across, down = way.value
    if down:
        column = [spot for spot in spots if _column(spot) == _column(here)]
        column.sort(key=_reading)
        place = column.index(here) + down
        return column[place] if 0 <= place < len(column) else None
    others = [
        spot
        for spot in spots
        if spot.parent is None and spot.block.timed == here.block.timed and _lies(spot, here) == across
    ]
    return min(others, key=lambda spot: _distance(spot, here), default=None)


def _column(spot: Spot) -> tuple[int, int]:
    return spot.panel.number, spot.block.column


def _reading(spot: Spot) -> tuple[bool, float, bool, int]:
    return spot.block.timed, spot.block.start, spot.parent is not None, spot.block.lane.number


def _lies(spot: Spot, here: Spot) -> int:
    """-1 left of it, 1 right of it, 0 where it is neither."""
    if spot.right <= here.left + 1:
        return -1
    return 1 if spot.left >= here.right - 1 else 0


def _distance(spot: Spot, here: Spot) -> tuple[float, float]:
    """How far to the next column first of all, then how far in time."""
    aside = abs(spot.left + spot.width / 2 - here.left - here.width / 2)
    apart = max(0.0, spot.top - here.bottom, here.top - spot.bottom)
    return aside // 40 + apart / 40, apart
