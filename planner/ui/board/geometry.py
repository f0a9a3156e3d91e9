"""Where everything stands in pixels. Hours begin at y 0; the tray above them and the heads have their own zero."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from PySide6.QtCore import QRectF

from planner.ui.board.blocks import Block, DayBoard

HEAD = 56.0
RULER, SHORT_RULER = 92.0, 50.0
TRAY_ROW = 25.0
MOST_TRAY_ROWS = 5
USED, UNUSED = 150.0, 92.0
"""The least width of a column with something in it, and of one without."""
UNUSED_SHARE = 0.42
WIDENED = 2.0
"""How much wider the lane of the chosen item is than those beside it."""
STEPS_FROM = 0.46
"""The share of an item's width that its own title keeps beside its steps."""
LEAST_HEIGHT = 3.0


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


@dataclass(frozen=True, slots=True)
class Spot:
    """A block where it stands: its panel, its rectangle in hours or in the tray, and the item it is a step of."""

    panel: Panel
    block: Block
    rect: QRectF
    parent: Block | None = None


@dataclass(slots=True)
class _Shelf:
    """The blocks of one column of one panel, ready to be searched by minutes."""

    blocks: tuple[Block, ...]
    starts: list[float] = field(default_factory=list)
    ends_so_far: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.starts = [block.start for block in self.blocks]
        self.ends_so_far = list(accumulate((block.end for block in self.blocks), max))

    def between(self, first: float, last: float) -> Iterator[Block]:
        for block in self.blocks[bisect_left(self.ends_so_far, first) : bisect_right(self.starts, last)]:
            if block.end >= first:
                yield block


class Geometry:
    """The places of all blocks for one width, zoom and chosen item."""

    def __init__(self, boards: Sequence[DayBoard], *, width: float, hour: float, focus: str = "") -> None:
        self.hour, self.focus = hour, focus
        self.panels = tuple(_panels(boards, width))
        self.width = max((panel.right for panel in self.panels), default=width)
        self.minutes = max((board.axis.minutes for board in boards), default=0.0)
        self.height = self.minutes * hour / 60
        self.tray_height = self._tray_height()
        self._shelves: dict[tuple[int, int], _Shelf] = {}
        self._widened: dict[tuple[int, int], tuple[int, int]] = {}
        self._widen()

    def y_of(self, minute: float) -> float:
        """The height at which a minute of the axis stands."""
        return minute * self.hour / 60

    def minute_at(self, y: float) -> float:
        """The minute of the axis at a height."""
        return y * 60 / self.hour

    def panel_at(self, x: float) -> Panel | None:
        """The day at a place, the nearest one beside them; None where no day is shown."""
        for panel in self.panels:
            if x < panel.right:
                return panel
        return self.panels[-1] if self.panels else None

    def rect_of(self, panel: Panel, block: Block) -> QRectF:
        """The rectangle of a block among the hours."""
        place = panel.board.columns.index(block.column)
        left, right = panel.edges[place] + 4, panel.edges[place + 1] - 5
        lane, width = block.lane, right - left
        if lane.count > 1:
            cluster, wide = self._widened.get((panel.number, block.column), (-1, -1))
            weights = [WIDENED if lane.cluster == cluster and n == wide else 1.0 for n in range(lane.count)]
            unit = width / sum(weights)
            left += unit * sum(weights[: lane.number])
            width = unit * sum(weights[lane.number : lane.number + lane.span])
            if lane.number + lane.span < lane.count:
                width -= 3
        return self._upright(left, width, block)

    def step_rect(self, parent: QRectF, step: Block) -> QRectF:
        """The rectangle of a step within that of its item."""
        left = parent.left() + parent.width() * STEPS_FROM
        width = (parent.right() - 3 - left) / step.lane.count
        return self._upright(left + width * step.lane.number, width * step.lane.span - 1, step)

    def tray_spots(self, panel: Panel, column: int) -> Iterator[Spot]:
        """What has no clock time in a column, as rows above the hours; several abreast where there are many."""
        blocks = panel.board.tray.get(column, ())
        if not blocks or column not in panel.board.columns:
            return
        place = panel.board.columns.index(column)
        left, right = panel.edges[place] + 4, panel.edges[place + 1] - 5
        abreast = -(-len(blocks) // MOST_TRAY_ROWS)
        width = (right - left) / abreast
        for number, block in enumerate(blocks):
            row, lane = divmod(number, abreast)
            yield Spot(
                panel, block, QRectF(round(left + lane * width), 3 + row * TRAY_ROW, round(width - 2), TRAY_ROW - 3)
            )

    def spots(self, panel: Panel, top: float, bottom: float, *, left: float, right: float) -> Iterator[Spot]:
        """The blocks of a panel that can be seen, each before its steps, left to right and down."""
        first, last = self.minute_at(top), self.minute_at(bottom)
        for place, column in enumerate(panel.board.columns):
            if panel.edges[place] <= right and panel.edges[place + 1] >= left:
                yield from self._column(panel, column, first, last)

    def all_spots(self) -> Iterator[Spot]:
        """Every block as one reads it: column by column, the tray first, each item before its steps."""
        for panel in self.panels:
            for column in panel.board.columns:
                yield from self.tray_spots(panel, column)
                yield from self._column(panel, column, 0.0, self.minutes)

    def _column(self, panel: Panel, column: int, first: float, last: float) -> Iterator[Spot]:
        for block in self._shelf(panel, column).between(first, last):
            spot = Spot(panel, block, self.rect_of(panel, block))
            yield spot
            for step in block.steps:
                yield Spot(panel, step, self.step_rect(spot.rect, step), block)

    def find(self, item_id: str, panel_number: int | None = None) -> Spot | None:
        """Where an item stands first, in one panel or in any."""
        for spot in self.all_spots():
            if spot.block.item_id == item_id and panel_number in (None, spot.panel.number):
                return spot
        return None

    def at(self, x: float, y: float) -> Spot | None:
        """The block at a place among the hours; the step where one lies over its item. Thin ones give a little."""
        panel = self.panel_at(x)
        if panel is None:
            return None
        found = None
        for spot in self.spots(panel, y - 4, y + 4, left=x, right=x):
            grown = max(0.0, (7 - spot.rect.height()) / 2)
            if spot.rect.adjusted(0, -grown, 0, grown).contains(x, y):
                found = spot
        return found

    def in_tray(self, x: float, y: float) -> Spot | None:
        """What lies in the tray at a place of it."""
        panel = self.panel_at(x)
        if panel is None or x < panel.edges[0]:
            return None
        column = panel.board.columns[panel.column_at(x)]
        return next((spot for spot in self.tray_spots(panel, column) if spot.rect.contains(x, y)), None)

    def _upright(self, left: float, width: float, block: Block) -> QRectF:
        """Whole pixels: sharp edges, and what ends as another begins meets it to the pixel."""
        top, bottom, x = round(self.y_of(block.start)), round(self.y_of(block.end)), round(left)
        gap = 1 if bottom - top > 6 else 0
        return QRectF(x, top, max(6, round(left + width) - x), max(LEAST_HEIGHT, bottom - top - gap))

    def _shelf(self, panel: Panel, column: int) -> _Shelf:
        key = (panel.number, column)
        if key not in self._shelves:
            self._shelves[key] = _Shelf(panel.board.blocks.get(column, ()))
        return self._shelves[key]

    def _tray_height(self) -> float:
        most = max((len(found) for panel in self.panels for found in panel.board.tray.values()), default=0)
        return 0.0 if not most else min(most, MOST_TRAY_ROWS) * TRAY_ROW + 5

    def _widen(self) -> None:
        for panel in self.panels if self.focus else ():
            for column, blocks in panel.board.blocks.items():
                for block in blocks:
                    if block.item_id == self.focus and block.lane.count > 1:
                        self._widened[panel.number, column] = (block.lane.cluster, block.lane.number)


def _panels(boards: Sequence[DayBoard], width: float) -> Iterator[Panel]:
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
