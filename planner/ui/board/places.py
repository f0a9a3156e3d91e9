"""Where on the board something new goes, and what is next when something went."""

from __future__ import annotations

from collections.abc import Sequence

from planner.ui.board.geometry import Geometry
from planner.ui.board.gestures import NEW_LENGTH
from planner.ui.board.panels import Panel
from planner.ui.board.spots import Spot

FIRST_HOUR = 9
"""The local hour at which something begins that nobody gave a time."""


def free_from(panel: Panel, column: int) -> float:
    """The minute at which the first free hour of a column begins, from nine on."""
    ticks = panel.board.axis.ticks()
    minute = next((tick.minute for tick in ticks if tick.local.hour == FIRST_HOUR), 0.0)
    for block in panel.board.blocks.get(column, ()):
        if block.start < minute + NEW_LENGTH and block.end > minute:
            minute = block.end
    return minute


def after_these(geometry: Geometry, spots: Sequence[Spot]) -> str:
    """The item that is chosen when these are gone: the next one, else the one before; empty where none is left."""
    gone = {spot.block.item_id for spot in spots}
    every = [spot for spot in geometry.all_spots() if spot.parent is None]
    last = max((n for n, spot in enumerate(every) if spot.block.item_id in gone), default=-1)
    rest = [*every[last + 1 :], *reversed(every[: last + 1])]
    return next((spot.block.item_id for spot in rest if spot.block.item_id not in gone), "")
