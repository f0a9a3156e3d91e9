"""The days side by side: where each has its ruler and its columns."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from planner.ui.board.blocks import DayBoard

RULER, SHORT_RULER = 92.0, 50.0
USED, UNUSED = 150.0, 92.0
"""The least width of a column with something in it, and of one without."""
UNUSED_SHARE = 0.42


@dataclass(frozen=True, slots=True)
class Panel:
    """One day on the board: its ruler and its columns from left to right."""

    number: int
    board: DayBoard
    left: float
    ruler: float
    edges: tuple[float, ...]

    @property
    def right(self) -> float:
        """Where the last column ends."""
        return self.edges[-1]

    def column_at(self, x: float) -> int:
        """The place among the columns shown; the nearest one beside them."""
        return min(max(bisect_right(self.edges, x) - 1, 0), len(self.edges) - 2)


def panels_of(boards: Sequence[DayBoard], width: float) -> Iterator[Panel]:
    """The panels of days that have so much width between them."""
    rulers = [RULER if number == 0 else SHORT_RULER for number in range(len(boards))]
    weights = [[_weight(board, column) for column in board.columns] for board in boards]
    total = sum(sum(listed) for listed in weights) or 1.0
    unit = (width - sum(rulers)) / total
    left = 0.0
    for number, board in enumerate(boards):
        least = [_least(board, column, alone=len(boards) == 1) for column in board.columns]
        wide = [max(some, unit * weight) for some, weight in zip(least, weights[number], strict=True)]
        edges = tuple(accumulate(wide, initial=left + rulers[number]))
        yield Panel(number, board, left, rulers[number], edges)
        left = edges[-1]


def _weight(board: DayBoard, column: int) -> float:
    return 1.0 if _is_used(board, column) else UNUSED_SHARE


def _least(board: DayBoard, column: int, *, alone: bool) -> float:
    if not alone:
        return 112.0
    return USED if _is_used(board, column) else UNUSED


def _is_used(board: DayBoard, column: int) -> bool:
    return bool(board.blocks.get(column) or board.tray.get(column)) or len(board.columns) == 1
