"""The columns of a day: time 17, item 61, venue 43, participants 30, notes 23 millimetres."""

from __future__ import annotations

from planner.documents.pdf.layout.blocks import Cell
from planner.documents.pdf.layout.sheet import MM, WIDTH
from planner.documents.pdf.typesetting.lines import Line
from planner.documents.pdf.typesetting.style import Colour

PAD = 5.0
"""The padding at the sides of a cell, in points."""
INDENT = 9.0
"""How far a step stands in under its item."""


class Column:
    """A column from `start` to `end` millimetres; `x` and `room` are where its text stands, in points."""

    def __init__(self, start: float, end: float) -> None:
        self.x = start * MM + PAD
        self.room = (end - start) * MM - 2 * PAD

    def cell(self, lines: tuple[Line, ...], *, indent: float = 0.0, swatch: Colour | None = None) -> Cell:
        """Lines in this column."""
        return Cell(self.x + indent, lines, swatch)


TIME = Column(0, 17)
ITEM = Column(17, 78)
VENUE = Column(78, 121)
ATTENDS = Column(121, 151)
NOTES = Column(151, 174)
UNDER = Column(17, WIDTH / MM)
"""All columns but the time, for what is too long for one of them."""
