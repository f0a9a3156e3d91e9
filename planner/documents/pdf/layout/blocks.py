"""Blocks: what pages are built of. A block knows its height and can draw itself at a place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Protocol

from planner.documents.pdf.layout.pen import Pen
from planner.documents.pdf.layout.sheet import WIDTH
from planner.documents.pdf.typesetting.lines import Line, height
from planner.documents.pdf.typesetting.style import HAIRLINE, Colour


class Block(Protocol):
    """Something of a known height (points) that is drawn from its top left corner."""

    @property
    def height(self) -> float:
        """How high the block is."""

    def draw(self, pen: Pen, *, x: float, top: float) -> None:
        """Draws the block; draws the same each time."""

    def split(self, room: float) -> Sequence[Block]:
        """The block as blocks no higher than `room`, where its text allows it; else itself alone."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Lines at a place across the row; `swatch` is a small square before the first line."""

    x: float
    lines: tuple[Line, ...]
    swatch: Colour | None = None


@dataclass(frozen=True)
class Row:
    """Cells side by side between two paddings, with an optional ground, bar at the left and rule below."""

    cells: tuple[Cell, ...]
    above: float = 5.5
    below: float = 7.0
    rule: Colour | None = HAIRLINE
    rule_from: float = 0.0
    rule_width: float = 0.4
    ground: Colour | None = None
    bar: Colour | None = None
    guide: float | None = None
    """Where a fine line stands at the left of a step, across the row."""
    width: float = WIDTH

    @cached_property
    def height(self) -> float:
        """The highest cell with the paddings."""
        return self.above + max((height(cell.lines) for cell in self.cells), default=0.0) + self.below

    def draw(self, pen: Pen, *, x: float, top: float) -> None:
        """Draws ground, bar, cells and rule."""
        high = self.height
        if self.ground is not None:
            pen.box(x, top, self.width, high, colour=self.ground)
        if self.bar is not None:
            pen.box(x, top, 2.4, high, colour=self.bar)
        if self.guide is not None:
            pen.box(x + self.guide, top + min(self.above, 3), 0.8, high - min(self.above, 3) - 2, colour=HAIRLINE)
        for cell in self.cells:
            pen.text(cell.lines, x=x + cell.x, top=top + self.above)
            if cell.swatch is not None and cell.lines:
                pen.box(x + cell.x, top + self.above + 2.3, 4.6, 4.6, colour=cell.swatch)
        if self.rule is not None:
            pen.rule(x + self.rule_from, x + self.width, y=top + high, colour=self.rule, width=self.rule_width)

    def split(self, room: float) -> Sequence[Row]:
        """Rows that look like one where they stay together: no rule and no padding at the cuts."""
        if self.height <= room:
            return (self,)
        rest = [cell.lines for cell in self.cells]
        parts: list[Row] = []
        while any(rest):
            taken = []
            for index, lines in enumerate(rest):
                count = _fitting(lines, room - (self.above + self.below))
                taken.append(
                    replace(
                        self.cells[index], lines=lines[:count], swatch=self.cells[index].swatch if not parts else None
                    )
                )
                rest[index] = lines[count:]
            parts.append(
                replace(
                    self,
                    cells=tuple(taken),
                    above=self.above if not parts else 0.0,
                    below=self.below if not any(rest) else 0.0,
                    rule=self.rule if not any(rest) else None,
                )
            )
        return parts


def whole_again(parts: Sequence[Block]) -> Block:
    """Neighbouring parts of one split block as one block, no higher than the parts together."""
    first, last = parts[0], parts[-1]
    if len(parts) == 1 or not isinstance(first, Row) or not isinstance(last, Row):
        return first
    rows = [part for part in parts if isinstance(part, Row)]
    cells = tuple(
        replace(cell, lines=tuple(line for row in rows for line in row.cells[number].lines))
        for number, cell in enumerate(first.cells)
    )
    return replace(first, cells=cells, below=last.below, rule=last.rule)


def _fitting(lines: Sequence[Line], room: float) -> int:
    used = 0.0
    for count, line in enumerate(lines):
        used += line.leading
        if used > room and count:
            return count
    return len(lines)
