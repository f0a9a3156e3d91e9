"""Plain tables: a heading, column heads and rows, all of which may go on over pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from planner.documents.pdf.layout.blocks import Row
from planner.documents.pdf.layout.sections import Bookmark, Section, Unit
from planner.documents.pdf.layout.sheet import MM
from planner.documents.pdf.parts.day_band import CONTINUED, head_lines
from planner.documents.pdf.parts.grid import PAD, Column
from planner.documents.pdf.speech import Speech
from planner.documents.pdf.typesetting import style
from planner.documents.pdf.typesetting.lines import Line, Piece, set_pieces, set_text
from planner.messages import Message

Text = tuple[Piece, ...]
"""A text in one style or in several that follow one another."""
NOTHING: Mapping[int, Sequence[Text]] = MappingProxyType({})
_ACROSS = Column(0, 174)


def plain(text: str, how: style.Style) -> Text:
    """A text in one style."""
    return ((text, how),)


@dataclass(frozen=True, slots=True)
class Heads:
    """The heads of a table's columns, with the width of each in millimetres (174 in all)."""

    columns: tuple[tuple[Message, float], ...]

    def grid(self) -> tuple[Column, ...]:
        """Where the columns stand."""
        found: list[Column] = []
        start = 0.0
        for _, wide in self.columns:
            found.append(Column(start, start + wide))
            start += wide
        return tuple(found)


def heading(text: str, *, rule: bool = True) -> Row:
    """The heading of a section, with a gold rule under it."""
    lines = set_text(text, style.SECTION, 174 * MM)
    cell = Column(0, 174).cell(lines, indent=-PAD)
    return Row((cell,), 0.0, 5.0, rule=style.GOLD if rule else None, rule_width=1.0)


def table(
    title: Message,
    heads: Heads,
    rows: Sequence[Sequence[Sequence[Text]]],
    speech: Speech,
    *,
    under: Mapping[int, Sequence[Text]] = NOTHING,
) -> Section:
    """A section whose rows are cells of texts, each text on lines of its own.

    `under` are texts by the number of a row which stand across the columns under it.
    """
    columns = heads.grid()
    head_cells = tuple(
        column.cell(head_lines(head, column.room + 4, speech))
        for column, (head, _) in zip(columns, heads.columns, strict=True)
    )
    head_row = Row(head_cells, 4.5, 4.0, rule=style.NAVY, rule_width=0.8)
    units: list[Unit] = []
    for number, row in enumerate(rows):
        cells = tuple(column.cell(_lines(texts, column.room)) for column, texts in zip(columns, row, strict=True))
        below = _lines(under.get(number, ()), _ACROSS.room)
        if below:
            units.append(Unit(Row(cells, 5.0, 2.0, rule=None)))
            units.append(Unit(Row((_ACROSS.cell(below),), 1.0, 6.0), tied=True))
        else:
            units.append(Unit(Row(cells, 5.0, 6.0)))
    name = speech.line(title)
    again = f"{name} ({speech.line(CONTINUED)})"
    return Section(tuple(units), (heading(name), head_row), (heading(again), head_row), bookmark=Bookmark(name))


def _lines(texts: Sequence[Text], room: float) -> tuple[Line, ...]:
    lines: list[Line] = []
    for text in texts:
        lines += set_pieces(text, room)
    return tuple(lines)
