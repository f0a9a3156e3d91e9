"""Blocks where they stand, and steps so low that several are drawn as one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF

from planner.ui.board.blocks import Block
from planner.ui.board.panels import Panel

READABLE = 14.0
"""The height of a short block, as far as nothing stands below it: its title can be read."""
LOW = 11.0
"""What is lower has no room for a title that can be read."""


class Fold(NamedTuple):
    """Low steps that follow one another within their item, and the box they fill."""

    blocks: tuple[Block, ...]
    left: float
    top: float
    width: float
    height: float


class Spot(NamedTuple):
    """A block where it stands: its panel, its box in hours or in the tray, and the item it is a step of."""

    panel: Panel
    block: Block
    left: float
    top: float
    width: float
    height: float
    parent: Block | None = None
    fold: Fold | None = None
    """For a step that is too low to be read: those it is drawn with."""

    @property
    def rect(self) -> QRectF:
        """Its box. Who paints or seeks many blocks takes the four numbers: objects of Qt are dear to make."""
        return QRectF(self.left, self.top, self.width, self.height)

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Its foot."""
        return self.top + self.height


def readable(steps: Sequence[Spot], *, foot: float) -> list[Spot]:
    """The steps of an item that ends at `foot`: low ones as high as their title where nothing follows, and folded
    together with their low neighbours where something does."""
    spots = [_raised(spot, steps, foot) for spot in steps]
    lanes: dict[tuple[float, float], list[int]] = {}
    for number in sorted(range(len(spots)), key=lambda number: spots[number].top):
        lanes.setdefault((spots[number].left, spots[number].width), []).append(number)
    for lane in lanes.values():
        run: list[int] = []
        for number in lane:
            if run and (spots[number].height >= LOW or spots[number].top - spots[run[-1]].bottom >= READABLE):
                _fold(spots, run)
                run = []
            if spots[number].height < LOW:
                run.append(number)
        _fold(spots, run)
    return spots


def _raised(spot: Spot, steps: Sequence[Spot], foot: float) -> Spot:
    if spot.height >= READABLE:
        return spot
    below = (one.top for one in steps if one.top > spot.top and one.left < spot.right and one.right > spot.left)
    room = min(below, default=foot) - spot.top - 1
    return spot._replace(height=READABLE) if room >= READABLE else spot


def _fold(spots: list[Spot], run: Sequence[int]) -> None:
    if len(run) < 2:
        return
    first, last = spots[run[0]], max((spots[number] for number in run), key=lambda spot: spot.bottom)
    blocks = tuple(spots[number].block for number in run)
    fold = Fold(blocks, first.left, first.top, first.width, last.bottom - first.top)
    for number in run:
        spots[number] = spots[number]._replace(fold=fold)
