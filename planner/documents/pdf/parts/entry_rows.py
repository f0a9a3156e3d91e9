"""The rows of one item: its own, its steps indented under it, and what may take its place."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field

from planner.documents.content.types import Entry, GiftLine
from planner.documents.pdf.layout.blocks import Row
from planner.documents.pdf.layout.sections import Unit
from planner.documents.pdf.parts import grid
from planner.documents.pdf.parts.attendance import attendance_lines
from planner.documents.pdf.parts.journeys import journey_texts
from planner.documents.pdf.parts.places import place_lines
from planner.documents.pdf.parts.remarks import internal_texts, remark_texts
from planner.documents.pdf.parts.times import time_lines
from planner.documents.pdf.parts.walking import with_parts
from planner.documents.pdf.speech import Speech
from planner.documents.pdf.typesetting import style
from planner.documents.pdf.typesetting.lines import Line, height, indented, set_text
from planner.messages import message

TENTATIVE = message("Tentative")
CANCELLED = message("Cancelled")
ALTERNATIVE = message("Alternative, if need be")
INTERNAL = message("Office only")
_NOTES_OVER = 34.0
"""Notes that make a row this much higher (points) than the rest of it go under it, across the columns."""
_LONG_NOTES = 70.0


@dataclass(frozen=True, slots=True)
class DayFacts:
    """What the rows of one day have in common."""

    zoned: frozenset[str] = frozenset()
    """The items whose times say their offset from UTC."""
    cities: bool = False
    noted: frozenset[str] = frozenset()
    """The items under whose place the notes on that place stand."""
    tracks: Mapping[str, style.Colour] = field(default_factory=dict)
    gifts: Mapping[str, tuple[GiftLine, ...]] = field(default_factory=dict)

    def about(self, entry: Entry) -> Hashable:
        """What of these facts the rows of one item depend on."""
        parts = list(with_parts([entry]))
        ids = {part.item_id for part in parts}
        return (
            self.zoned & ids,
            self.cities,
            self.noted & ids,
            tuple(self.tracks.get(part.track_key or "") for part in parts),
            tuple(self.gifts.get(part.item_id, ()) for part in parts),
        )


def entry_units(entry: Entry, facts: DayFacts, speech: Speech) -> Sequence[Unit]:
    """The units of an item with its steps and alternatives; the first of them stay together.

    Papers of several people share entries: the rows of one are made once.
    """
    key = (id(entry), facts.about(entry), speech)
    kept = _kept.get(key)
    if kept is None or kept[0] is not entry:
        if len(_kept) >= _MOST_KEPT:
            _kept.clear()
        kept = _kept[key] = (entry, _units(entry, facts, speech, under=None, depth=0, instead=False))
    return kept[1]


_MOST_KEPT = 512
_kept: dict[Hashable, tuple[Entry, Sequence[Unit]]] = {}
"""Rows by the identity of their entry, which is kept with them so that no other takes its place."""


def _units(
    entry: Entry, facts: DayFacts, speech: Speech, *, under: Entry | None, depth: int, instead: bool
) -> list[Unit]:
    rows = _own_rows(entry, facts, speech, under=under, depth=depth, instead=instead)
    units = [Unit(row, tied=number > 0) for number, row in enumerate(rows)]
    below: list[Unit] = []
    for step in entry.steps:
        below += _units(step, facts, speech, under=entry, depth=depth + 1, instead=False)
    for other in entry.alternatives:
        below += _units(other, facts, speech, under=entry, depth=depth + 1, instead=True)
    if below:
        below[0] = Unit(below[0].block, tied=True)
    return units + below


def _own_rows(
    entry: Entry, facts: DayFacts, speech: Speech, *, under: Entry | None, depth: int, instead: bool
) -> list[Row]:
    step = under is not None
    indent = grid.INDENT * min(depth, 4)
    cells = [
        grid.TIME.cell(time_lines(entry, speech, step=step, zones=entry.item_id in facts.zoned)),
        grid.ITEM.cell(
            _item_lines(entry, speech, step=step, instead=instead, room=grid.ITEM.room - indent),
            indent=indent,
            swatch=facts.tracks.get(entry.track_key or ""),
        ),
        grid.VENUE.cell(
            place_lines(entry, speech, cities=facts.cities, notes=entry.item_id in facts.noted, under=under)
        ),
        grid.ATTENDS.cell(attendance_lines(entry, speech, under=under)),
    ]
    remarks = remark_texts(entry, speech)
    notes = _set_all(remarks, style.NOTE, grid.NOTES.room)
    rest = max(height(cell.lines) for cell in cells)
    overflows = height(notes) > _LONG_NOTES and height(notes) > rest + _NOTES_OVER
    if not overflows:
        cells.append(grid.NOTES.cell(notes))
    under_texts = _set_all(remarks, style.NOTE, grid.UNDER.room - indent) if overflows else ()
    internal = _internal_lines(entry, facts, speech, room=grid.UNDER.room - indent - 10)
    above, below = (4.0, 5.0) if step else (5.5, 7.0)
    look = {
        "ground": style.TINT if instead else None,
        "guide": grid.ITEM.x + indent - 5.5 if step else None,
    }
    rule_from = grid.ITEM.x - grid.PAD if entry.steps or step else 0.0
    rows = [Row(tuple(cells), above, below, **look)]  # type: ignore[arg-type]  # two optional looks
    if under_texts:
        rows.append(Row((grid.UNDER.cell(under_texts, indent=indent),), 0.0, below, **look))  # type: ignore[arg-type]
    if internal:
        rows.append(Row((grid.UNDER.cell(internal, indent=indent),), 4.0, 6.0, ground=style.TINT))
    return _ruled(rows, rule_from)


def _ruled(rows: Sequence[Row], rule_from: float) -> list[Row]:
    """Only the last of the rows of one item has a rule under it."""
    from dataclasses import replace

    last = len(rows) - 1
    return [
        replace(
            row,
            rule=row.rule if number == last else None,
            below=row.below if number == last else 2.0,
            rule_from=rule_from,
        )
        for number, row in enumerate(rows)
    ]


def _item_lines(entry: Entry, speech: Speech, *, step: bool, instead: bool, room: float) -> tuple[Line, ...]:
    cancelled = entry.status == "cancelled"
    title, second = (style.STEP, style.STEP_SECOND) if step else (style.ITEM, style.ITEM_SECOND)
    if cancelled:
        title, second = title.but(struck=True, colour=style.GREY), second.but(struck=True, colour=style.GREY)
    lines: list[Line] = []
    if entry.track:
        # The first line: the mark of the group stands beside it.
        lines += indented(set_text(speech.inline(entry.track, between=" · "), style.TRACK, room - 8), 8)
    if instead:
        lines += set_text(speech.line(ALTERNATIVE), style.TRACK, room)
    for number, text in enumerate(speech.words(entry.title)):
        lines += set_text(text, title if number == 0 else second, room)
    if cancelled:
        lines += set_text(speech.line(CANCELLED), style.TAG_CANCELLED, room)
    elif entry.status == "tentative":
        lines += set_text(speech.line(TENTATIVE), style.TAG, room)
    lines += _set_all(journey_texts(entry, speech), style.NOTE, room)
    return tuple(lines)


def _internal_lines(entry: Entry, facts: DayFacts, speech: Speech, *, room: float) -> tuple[Line, ...]:
    texts = internal_texts(entry, facts.gifts.get(entry.item_id, ()), speech)
    if not texts:
        return ()
    head = set_text(speech.head(INTERNAL), style.TRACK, room)
    return (*head, *_set_all(texts, style.NOTE.but(colour=style.INK), room))


def _set_all(texts: Sequence[str], how: style.Style, room: float) -> tuple[Line, ...]:
    return tuple(line for text in texts for line in set_text(text, how, room))
