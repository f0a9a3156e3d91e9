"""The navy band over a day: which day, where, its date and zones; and the heads of the columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planner.documents.pdf.layout.blocks import Block, Row
from planner.documents.pdf.layout.pen import Pen
from planner.documents.pdf.layout.sheet import WIDTH
from planner.documents.pdf.parts import grid
from planner.documents.pdf.speech import Speech
from planner.documents.pdf.typesetting import style
from planner.documents.pdf.typesetting.lines import Line, height, set_text
from planner.messages import message

_PAD = 9.0
_LEFT_PART = 0.56
_HEADS = (
    (grid.TIME, message("Time")),
    (grid.ITEM, message("Item")),
    (grid.VENUE, message("Venue")),
    (grid.ATTENDS, message("Participants")),
    (grid.NOTES, message("Notes")),
)
CONTINUED = message("continued")


@dataclass(frozen=True, slots=True)
class Band:
    """A filled band with lines at its left and right, and a gold rule under it."""

    left: tuple[Line, ...]
    right: tuple[Line, ...]
    height: float

    def draw(self, pen: Pen, *, x: float, top: float) -> None:
        """Draws the band with both sides centred in its height."""
        pen.box(x, top, WIDTH, self.height - 1.2, colour=style.NAVY)
        pen.box(x, top + self.height - 1.2, WIDTH, 1.2, colour=style.GOLD)
        for lines, start in ((self.left, _PAD), (self.right, WIDTH * _LEFT_PART)):
            pen.text(lines, x=x + start, top=top + (self.height - 1.2 - height(lines)) / 2)

    def split(self, room: float) -> Sequence[Block]:
        """A band is never cut."""
        return (self,)


def bands(titles: Sequence[str], right: Sequence[str], speech: Speech) -> tuple[Band, Band]:
    """The band of a day and the one that continues it, of the same height."""
    continued = speech.say(CONTINUED)
    again = list(titles)
    for number in range(len(again)):
        again[number] += f" ({continued[min(number, len(continued) - 1)]})"
    if len(titles) == 1 and len(continued) == 2:
        again[0] = f"{titles[0]} ({' '.join(continued)})"
    right_room = WIDTH * (1 - _LEFT_PART) - _PAD
    right_lines = tuple(line for text in right for line in set_text(text, style.BAND_RIGHT, right_room, "right"))
    lefts = [_left(texts) for texts in (titles, again)]
    high = max(*(height(left) for left in lefts), height(right_lines)) + 14.0
    return Band(lefts[0], right_lines, high), Band(lefts[1], right_lines, high)


def column_heads(speech: Speech) -> Row:
    """The heads of the five columns over a navy rule."""
    cells = tuple(
        column.cell(
            tuple(line for text in speech.say(head) for line in set_text(text.upper(), style.TABLE_HEAD, column.room))
        )
        if column.room < 75
        else column.cell(set_text(speech.head(head), style.TABLE_HEAD, column.room))
        for column, head in _HEADS
    )
    return Row(cells, 5.0, 4.0, rule=style.NAVY, rule_width=0.8)


def _left(titles: Sequence[str]) -> tuple[Line, ...]:
    room = WIDTH * _LEFT_PART - _PAD - 6
    lines: list[Line] = []
    for number, text in enumerate(titles):
        lines += set_text(text, style.BAND_TITLE if number == 0 else style.BAND_SECOND, room)
    return tuple(lines)
