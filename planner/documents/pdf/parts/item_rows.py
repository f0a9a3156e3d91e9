"""The rows of one item itself: its columns, what is too long for them, and what the office alone reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from planner.documents.content.types import Entry, GiftLine
from planner.documents.pdf.layout.blocks import Row
from planner.documents.pdf.parts import grid
from planner.documents.pdf.parts.attendance import attendance_lines
from planner.documents.pdf.parts.journeys import journey_texts
from planner.documents.pdf.parts.places import place_lines
from planner.documents.pdf.parts.remarks import internal_texts, remark_texts
from planner.documents.pdf.parts.times import time_lines
from planner.documents.pdf.speech import Speech
from planner.documents.pdf.typesetting import style
from planner.documents.pdf.typesetting.lines import Line, height, indented, set_pieces, set_text
from planner.messages import message

TENTATIVE = message("Tentative")
CANCELLED = message("Cancelled")
ALTERNATIVE = message("Alternative, if need be")
INTERNAL = message("Office only")
PARTICIPANTS = message("Participants")
_LONG_NOTES, _LONG_LIST = 70.0, 96.0
_LONGER_BY = 34.0
"""Notes or people that are so high, and by so much higher (points) than the rest of the row, go under it."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an item stands among others: under which one and how deep, and what its row says besides."""

    under: Entry | None = None
    depth: int = 0
    instead: bool = False
    zoned: bool = False
    cities: bool = False
    noted: bool = False
    mark: style.Colour | None = None
    gifts: tuple[GiftLine, ...] = ()

    @property
    def indent(self) -> float:
        """How far its texts stand in, in points."""
        return grid.INDENT * min(self.depth, 4)


def item_rows(entry: Entry, standing: Standing, speech: Speech) -> list[Row]:
    """The rows of an item without its steps; they look like one, with a rule under the last."""
    indent, step = standing.indent, standing.under is not None
    fixed = (
        grid.TIME.cell(time_lines(entry, speech, step=step, zones=standing.zoned)),
        grid.ITEM.cell(
            title_lines(entry, standing, speech, room=grid.ITEM.room - indent), indent=indent, swatch=standing.mark
        ),
        grid.VENUE.cell(place_lines(entry, speech, cities=standing.cities, notes=standing.noted, under=standing.under)),
    )
    rest = max(height(cell.lines) for cell in fixed)
    attends = attendance_lines(entry, speech, room=grid.ATTENDS.room, under=standing.under)
    remarks = remark_texts(entry, speech)
    notes = _set_all(remarks, style.NOTE, grid.NOTES.room)
    cells, below = [*fixed], list[Line]()
    wide = grid.UNDER.room - indent
    if _is_too_high(attends, rest, long=_LONG_LIST):
        below += set_text(speech.head(PARTICIPANTS), style.TABLE_HEAD, wide)
        below += attendance_lines(entry, speech, room=wide, under=standing.under)
    else:
        cells.append(grid.ATTENDS.cell(attends))
        rest = max(rest, height(attends))
    if _is_too_high(notes, rest, long=_LONG_NOTES):
        below += _set_all(remarks, style.NOTE, wide)
    else:
        cells.append(grid.NOTES.cell(notes))
    row = Row(
        tuple(cells),
        above=4.0 if step else 5.5,
        below=5.0 if step else 7.0,
        ground=style.TINT if standing.instead else None,
        guide=grid.ITEM.x + indent - 5.5 if step else None,
    )
    rows = [row]
    if below:
        rows.append(replace(row, cells=(grid.UNDER.cell(tuple(below), indent=indent),), above=1.0))
    internal = _internal_lines(entry, standing.gifts, speech, room=wide - 10)
    if internal:
        rows.append(Row((grid.UNDER.cell(internal, indent=indent),), 4.0, 6.0, ground=style.TINT))
    return _ruled(rows, rule_from=grid.ITEM.x - grid.PAD if entry.steps or step else 0.0)


def _is_too_high(lines: Sequence[Line], rest: float, *, long: float) -> bool:
    return height(lines) > max(long, rest + _LONGER_BY)


def _ruled(rows: Sequence[Row], *, rule_from: float) -> list[Row]:
    """Only the last of the rows of one item has a rule under it."""
    open_rows = [replace(row, rule=None, below=2.0) for row in rows[:-1]]
    return [*open_rows, replace(rows[-1], rule_from=rule_from)]


def title_lines(
    entry: Entry, standing: Standing, speech: Speech, *, room: float, inline: bool = False
) -> tuple[Line, ...]:
    """Group, title in each language, what is not settled, and the journey; `inline` puts the languages on one line."""
    cancelled = entry.status == "cancelled"
    step = standing.under is not None
    title, second = (style.STEP, style.STEP_SECOND) if step else (style.ITEM, style.ITEM_SECOND)
    if cancelled:
        title, second = title.but(struck=True, colour=style.GREY), second.but(struck=True, colour=style.GREY)
    lines: list[Line] = []
    if entry.track:
        # The first line: the mark of the group stands beside it.
        lines += indented(set_text(speech.inline(entry.track, between=" · "), style.TRACK, room - 8), 8)
    if standing.instead:
        lines += set_text(speech.line(ALTERNATIVE), style.TRACK, room)
    texts = [(text, title if number == 0 else second) for number, text in enumerate(speech.words(entry.title))]
    if inline and texts:
        lines += set_pieces((texts[0], *((f" {text}", how) for text, how in texts[1:])), room)
    else:
        lines += [line for text, how in texts for line in set_text(text, how, room)]
    if cancelled:
        lines += set_text(speech.line(CANCELLED), style.TAG_CANCELLED, room)
    elif entry.status == "tentative":
        lines += set_text(speech.line(TENTATIVE), style.TAG, room)
    lines += _set_all(journey_texts(entry, speech), style.NOTE, room)
    return tuple(lines)


def _internal_lines(entry: Entry, gifts: tuple[GiftLine, ...], speech: Speech, *, room: float) -> tuple[Line, ...]:
    texts = internal_texts(entry, gifts, speech)
    if not texts:
        return ()
    head = set_text(speech.head(INTERNAL), style.TRACK, room)
    return (*head, *_set_all(texts, style.NOTE.but(colour=style.INK), room))


def _set_all(texts: Sequence[str], how: style.Style, room: float) -> tuple[Line, ...]:
    return tuple(line for text in texts for line in set_text(text, how, room))
