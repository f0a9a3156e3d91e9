"""The navy band over a day: which day, where, its date and zones; and the heads of the columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from planner.documents.pdf.layout.blocks import Block, Row
from planner.documents.pdf.layout.pen import Pen
from planner.documents.pdf.layout.sheet import WIDTH
from planner.documents.pdf.parts import grid
from planner.documents.pdf.speech import Speech
from planner.documents.pdf.typesetting import style
from planner.documents.pdf.typesetting.lines import Line, height, set_pieces, set_text
from planner.messages import Message, message

_PAD = 9.0
_BETWEEN = 14.0
_SLACK = 4.0
"""Lines are broken by the widths of their words, which may differ a little from that of the whole."""
_MOST_RIGHT = 0.52
"""The part of the band that the date and the zones may take; the title has the rest."""
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
    right_x: float
    height: float
    width: float = WIDTH

    def draw(self, pen: Pen, *, x: float, top: float) -> None:
        """Draws the band with both sides centred in its height."""
        pen.box(x, top, self.width, self.height - 1.2, colour=style.NAVY)
        pen.box(x, top + self.height - 1.2, self.width, 1.2, colour=style.GOLD)
        for lines, start in ((self.left, _PAD), (self.right, self.right_x)):
            pen.text(lines, x=x + start, top=top + (self.height - 1.2 - height(lines)) / 2)

    def split(self, room: float) -> Sequence[Block]:
        """A band is never cut."""
        return (self,)


def bands(titles: Sequence[str], right: Sequence[str], speech: Speech) -> tuple[Band, Band]:
    """The band of a day and the one that continues it, of the same height."""
    right_room = min(_widest(right), WIDTH * _MOST_RIGHT)
    left_room = WIDTH - 2 * _PAD - right_room - (_BETWEEN if right_room else 0.0)
    right_lines = tuple(line for text in right for line in set_text(text, style.BAND_RIGHT, right_room, "right"))
    lefts = (_left(titles, left_room), _left(titles, left_room, again=speech.line(CONTINUED, between=" · ")))
    high = max(height(lefts[0]), height(lefts[1]), height(right_lines)) + 15.0
    right_x = WIDTH - _PAD - right_room
    return Band(lefts[0], right_lines, right_x, high), Band(lefts[1], right_lines, right_x, high)


@lru_cache(maxsize=8)
def column_heads(speech: Speech) -> Row:
    """The heads of the five columns over a navy rule."""
    cells = tuple(column.cell(head_lines(head, column.room + 4, speech)) for column, head in _HEADS)
    return Row(cells, 5.0, 4.0, rule=style.NAVY, rule_width=0.8)


def head_lines(head: Message, room: float, speech: Speech) -> tuple[Line, ...]:
    """The head of a column: its languages on one line where they fit, else one under another."""
    lines = set_text(speech.head(head), style.TABLE_HEAD, room)
    if len(lines) == 1:
        return lines
    return tuple(line for text in speech.say(head) for line in set_text(text.upper(), style.TABLE_HEAD, room))


def _left(titles: Sequence[str], room: float, *, again: str = "") -> tuple[Line, ...]:
    """The title and its other language; `again` follows the last of them, quietly."""
    lines: list[Line] = []
    for number, text in enumerate(titles):
        how = style.BAND_TITLE if number == 0 else style.BAND_SECOND
        last = again and number == len(titles) - 1
        lines += set_pieces(((text, how), (f" ({again})", style.BAND_SECOND)) if last else ((text, how),), room)
    return tuple(lines)


def _widest(texts: Sequence[str]) -> float:
    lines = [line for text in texts for line in set_text(text, style.BAND_RIGHT, WIDTH)]
    return max((line.width for line in lines), default=0.0) + _SLACK
