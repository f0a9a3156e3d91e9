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
    alone = len(boards) == 1
    every = [
        (_weight(board, column), _least(board, column, alone=alone)) for board in boards for column in board.columns
    ]
    unit = _unit(every, width - sum(rulers))
    left = 0.0
    for number, board in enumerate(boards):
        wide = [max(_least(board, one, alone=alone), unit * _weight(board, one)) for one in board.columns]
        edges = tuple(accumulate(wide, initial=left + rulers[number]))
        yield Panel(number, board, left, rulers[number], edges)
        left = edges[-1]


def _unit(columns: Sequence[tuple[float, float]], room: float) -> float:
    """The width of a weight of one where columns of a weight and a least width fill a room, if they can."""
    growing = sorted(columns, key=lambda column: column[1] / column[0])
    while growing:
        unit = room / sum(weight for weight, _ in growing)
        weight, least = growing[-1]
        if unit * weight >= least:
            return unit
        room -= least  # it stays at its least, and the others share what is left
        growing.pop()
    return 0.0


def _weight(board: DayBoard, column: int) -> float:
    return 1.0 if _is_used(board, column) else UNUSED_SHARE


def _least(board: DayBoard, column: int, *, alone: bool) -> float:
    if not alone:
        return 112.0
    return USED if _is_used(board, column) else UNUSED


def _is_used(board: DayBoard, column: int) -> bool:
    return bool(board.blocks.get(column) or board.tray.get(column)) or len(board.columns) == 1
