"""Where everything stands in pixels. Hours begin at y 0; the tray above them and the heads have their own zero."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterator, Sequence
from itertools import accumulate

from planner.ui.board.blocks import Block, DayBoard
from planner.ui.board.panels import Panel, panels_of
from planner.ui.board.spots import READABLE, Spot, readable

HEAD = 56.0
TRAY_ROW = 25.0
FEW_TRAY_ROWS, MOST_TRAY_ROWS = 5, 10
"""Two stand abreast from the first number of rows on, more only from the second on: their titles must be read."""
WIDENED = 2.0
"""How much wider the lane of the chosen item is than those beside it."""
STEPS_FROM = 0.46
"""The share of an item's width that its own title keeps beside its steps."""
LEAST_HEIGHT = 3.0


class _Shelf:
    """The blocks of one column of one panel, ready to be searched by minutes."""

    def __init__(self, panel: Panel, place: int) -> None:
        self.panel, self.left, self.right = panel, panel.edges[place] + 4, panel.edges[place + 1] - 5
        self.blocks = panel.board.blocks.get(panel.board.columns[place], ())
        self.spots: list[tuple[Spot, ...]] = [()] * len(self.blocks)
        """Each block and its steps, placed when it is first asked for."""
        self._starts = [block.start for block in self.blocks]
        self._ends_so_far = list(accumulate((block.end for block in self.blocks), max))

    def between(self, first: float, last: float) -> range:
        """The numbers of the blocks among which are all that touch these minutes."""
        return range(bisect_left(self._ends_so_far, first), bisect_right(self._starts, last))

    def free_until(self, block: Block) -> float:
        """The minute at which something begins again after a block."""
        following = bisect_left(self._starts, block.end)
        return self._starts[following] if following < len(self._starts) else self.panel.board.axis.minutes


class Geometry:
    """The places of all blocks for one width, zoom and chosen item."""

    def __init__(self, boards: Sequence[DayBoard], *, width: float, hour: float, focus: str = "") -> None:
        self.hour = hour
        self._boards, self._room = boards, width
        self.panels = tuple(panels_of(boards, width))
        self.width = max((panel.right for panel in self.panels), default=width)
        self.minutes = max((board.axis.minutes for board in boards), default=0.0)
        self.height = self.minutes * hour / 60
        self.tray_height = self._tray_height()
        self._shelves: dict[tuple[int, int], _Shelf] = {}
        self._widened = _widened(boards, focus)
        self._shares: dict[tuple[int, int], tuple[float, ...]] = {}

    def holds(self, boards: Sequence[DayBoard], *, width: float, hour: float, focus: str) -> bool:
        """True where another one of these would place every block as this one does."""
        same = boards is self._boards and (width, hour) == (self._room, self.hour)
        return same and _widened(boards, focus) == self._widened

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

    def _placed(self, panel: Panel, block: Block, left: float, right: float) -> tuple[Spot, ...]:
        """A block between the edges of its column, and its steps within it."""
        lane, width = block.lane, right - left
        if lane.count > 1:
            cluster, wide = self._widened.get((panel.number, block.column), (-1, -1))
            shares = self._shares_of(lane.count, wide if lane.cluster == cluster else -1)
            unit = width / shares[-1]
            after = lane.number + lane.span
            left += unit * shares[lane.number]
            width = unit * (shares[after] - shares[lane.number])
            if after < lane.count:
                width -= 3
        spot = Spot(panel, block, *self._upright(left, width, block))
        if not block.steps:
            return (spot,)
        return (spot, *readable([self._step(spot, step) for step in block.steps], foot=spot.bottom - 2))

    def _shares_of(self, count: int, wide: int) -> tuple[float, ...]:
        """Where each of so many lanes begins, and the last one ends, in widths of a usual one."""
        key = (count, wide)
        if key not in self._shares:
            self._shares[key] = tuple(accumulate((WIDENED if n == wide else 1.0 for n in range(count)), initial=0.0))
        return self._shares[key]

    def _step(self, of: Spot, step: Block) -> Spot:
        """A step within its item."""
        left = of.left + of.width * STEPS_FROM
        width = (of.right - 3 - left) / step.lane.count
        box = self._upright(left + width * step.lane.number, width * step.lane.span - 1, step)
        return Spot(of.panel, step, *box, of.block)

    def tray_spots(self, panel: Panel, column: int) -> Iterator[Spot]:
        """What has no clock time in a column, as rows above the hours; several abreast where there are many."""
        blocks = panel.board.tray.get(column, ())
        if not blocks or column not in panel.board.columns:
            return
        place = panel.board.columns.index(column)
        left, right = panel.edges[place] + 4, panel.edges[place + 1] - 5
        abreast = _abreast(len(blocks))
        width = (right - left) / abreast
        for number, block in enumerate(blocks):
            row, lane = divmod(number, abreast)
            yield Spot(panel, block, round(left + lane * width), 3 + row * TRAY_ROW, round(width - 2), TRAY_ROW - 3)

    def spots(self, panel: Panel, top: float, bottom: float, *, left: float, right: float) -> Iterator[Spot]:
        """The blocks of a panel that can be seen, each before its steps, left to right and down."""
        first, last = self.minute_at(top - READABLE), self.minute_at(bottom)
        for place in range(len(panel.board.columns)):
            if panel.edges[place] <= right and panel.edges[place + 1] >= left:
                yield from self._between(self._shelf(panel, place), first, last)

    def all_spots(self) -> Iterator[Spot]:
        """Every block as one reads it: column by column, the tray first, each item before its steps."""
        for panel in self.panels:
            for place, column in enumerate(panel.board.columns):
                yield from self.tray_spots(panel, column)
                yield from self._between(self._shelf(panel, place), 0.0, self.minutes)

    def spots_of(self, ids: Container[str]) -> Iterator[Spot]:
        """The blocks of these items as one reads them; no others are placed for it."""
        for panel in self.panels:
            for place, column in enumerate(panel.board.columns):
                if any(block.item_id in ids for block in panel.board.tray.get(column, ())):
                    yield from (spot for spot in self.tray_spots(panel, column) if spot.block.item_id in ids)
                for number, block in enumerate(panel.board.blocks.get(column, ())):
                    if block.item_id in ids or (block.steps and any(step.item_id in ids for step in block.steps)):
                        placed = self._at(self._shelf(panel, place), number)
                        yield from (spot for spot in placed if spot.block.item_id in ids)

    def find(self, item_id: str, panel_number: int | None = None) -> Spot | None:
        """Where an item stands first, in one panel or in any."""
        found = (spot for spot in self.spots_of((item_id,)) if panel_number in (None, spot.panel.number))
        return next(found, None)

    def at(self, x: float, y: float) -> Spot | None:
        """The block at a place among the hours; the step where one lies over its item. Thin ones give a little."""
        panel = self.panel_at(x)
        if panel is None:
            return None
        found = None
        for spot in self.spots(panel, y - 4, y + 4, left=x, right=x):
            grown = max(0.0, (7 - spot.height) / 2)
            if spot.left <= x <= spot.right and spot.top - grown <= y <= spot.bottom + grown:
                found = spot
        return found

    def in_tray(self, x: float, y: float) -> Spot | None:
        """What lies in the tray at a place of it."""
        panel = self.panel_at(x)
        if panel is None or x < panel.edges[0]:
            return None
        column = panel.board.columns[panel.column_at(x)]
        return next((spot for spot in self.tray_spots(panel, column) if spot.rect.contains(x, y)), None)

    def _upright(self, left: float, width: float, block: Block) -> tuple[float, float, float, float]:
        """Whole pixels: sharp edges, and what ends as another begins meets it to the pixel."""
        hour = self.hour
        top, bottom, x = round(block.start * hour / 60), round(block.end * hour / 60), round(left)
        high = bottom - top - 1 if bottom - top > 6 else bottom - top
        return x, top, max(6, round(left + width) - x), max(LEAST_HEIGHT, high)

    def _shelf(self, panel: Panel, place: int) -> _Shelf:
        """The shelf of the column at a place of a panel."""
        key = (panel.number, place)
        if key not in self._shelves:
            self._shelves[key] = _Shelf(panel, place)
        return self._shelves[key]

    def _between(self, shelf: _Shelf, first: float, last: float) -> Iterator[Spot]:
        for number in shelf.between(first, last):
            if shelf.blocks[number].end >= first:
                yield from shelf.spots[number] or self._at(shelf, number)

    def _at(self, shelf: _Shelf, number: int) -> tuple[Spot, ...]:
        """A block and its steps; placed once."""
        found = shelf.spots[number]
        if not found:
            block = shelf.blocks[number]
            spot, *steps = self._placed(shelf.panel, block, shelf.left, shelf.right)
            if spot.height < READABLE:
                room = round(self.y_of(shelf.free_until(block))) - spot.top - 1
                spot = spot._replace(height=max(spot.height, min(READABLE, room)))
            found = shelf.spots[number] = (spot, *steps)
        return found

    def _tray_height(self) -> float:
        most = max((len(found) for panel in self.panels for found in panel.board.tray.values()), default=0)
        return -(-most // _abreast(most)) * TRAY_ROW + 5 if most else 0.0


def _abreast(count: int) -> int:
    """How many of so many blocks stand in a row of the tray."""
    return 1 if count <= FEW_TRAY_ROWS else max(2, -(-count // MOST_TRAY_ROWS))


def _widened(boards: Sequence[DayBoard], focus: str) -> dict[tuple[int, int], tuple[int, int]]:
    """By panel and column the cluster and the lane of the item that has the focus, where it shares its time."""
    if not focus:
        return {}
    return {
        (number, column): (block.lane.cluster, block.lane.number)
        for number, board in enumerate(boards)
        for column, blocks in board.blocks.items()
        for block in blocks
        if block.item_id == focus and block.lane.count > 1
    }
