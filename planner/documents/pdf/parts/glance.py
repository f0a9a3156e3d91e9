"""The visit at a glance: a card for each day with what matters most on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planner.documents.content.types import Content, Day, Entry
from planner.documents.pdf import calendar_words as dates
from planner.documents.pdf.layout.blocks import Block
from planner.documents.pdf.layout.pen import Pen
from planner.documents.pdf.layout.sections import Bookmark, Section, Unit
from planner.documents.pdf.layout.sheet import WIDTH
from planner.documents.pdf.parts.day_band import CONTINUED
from planner.documents.pdf.parts.tables import heading
from planner.documents.pdf.parts.times import time_phrase
from planner.documents.pdf.speech import Speech
from planner.documents.pdf.typesetting import style
from planner.documents.pdf.typesetting.lines import Line, gap, height, set_text
from planner.messages import message, plural_message

_GAP = 6.0
_PAD = 9.0
_MOST = 6
_QUIET = ("meal", "briefing", "other", "hotel", "free", "transfer")
"""Kinds that make room for others where a day has more entries than a card, the last ones first."""


@dataclass(frozen=True, slots=True)
class Cards:
    """Cards of equal height side by side."""

    cards: tuple[tuple[Line, ...], ...]
    across: int

    @property
    def height(self) -> float:
        """The highest card and the room under it."""
        return max(map(height, self.cards)) + 2 * _PAD + _GAP

    def draw(self, pen: Pen, *, x: float, top: float) -> None:
        """Draws each card with its gold rule above."""
        wide = _card_width(self.across)
        for number, lines in enumerate(self.cards):
            left = x + number * (wide + _GAP)
            pen.box(left, top, wide, self.height - _GAP, colour=style.TINT)
            pen.box(left, top, wide, 1.2, colour=style.GOLD)
            pen.text(lines, x=left + _PAD, top=top + _PAD)

    def split(self, room: float) -> Sequence[Block]:
        """Cards are never cut: they are short by what they show."""
        return (self,)


def glance_section(content: Content, speech: Speech) -> Section | None:
    """The cards of all days; None where there is only one."""
    if len(content.days) < 2:
        return None
    across = 2 if len(content.days) in (2, 4) else 3
    cards = [_card(day, speech, _card_width(across) - 2 * _PAD) for day in content.days]
    rows = [tuple(cards[start : start + across]) for start in range(0, len(cards), across)]
    name = speech.line(message("At a glance"))
    again = f"{name} ({speech.line(CONTINUED)})"
    units = tuple(Unit(Cards(row, across)) for row in rows)
    first, more = heading(name, rule=False), heading(again, rule=False)
    return Section(units, (first,), (more,), bookmark=Bookmark(name))


def _card_width(across: int) -> float:
    return (WIDTH - _GAP * (across - 1)) / across


def _card(day: Day, speech: Speech, room: float) -> tuple[Line, ...]:
    lines: list[Line] = []
    if day.number is not None:
        counted = " ".join(dict.fromkeys(dates.day_number(day.number, language) for language in speech.languages))
        lines += set_text(counted.upper(), style.CARD_DAY, room)
    for number, language in enumerate(speech.languages):
        text = dates.day_and_weekday(day.date, language)
        lines += set_text(text, style.CARD_DATE if number == 0 else style.NOTE, room)
    if day.again:
        lines += set_text(speech.line(message("again, after the date line"), between=" · "), style.NOTE, room)
    between = "、" if speech.chinese_leads else ", "
    lines += set_text(between.join(dict.fromkeys(map(speech.first, day.cities))), style.NOTE, room)
    lines.append(gap(3.5))
    chosen = _chosen(day.entries)
    for entry in chosen:
        # A clock time is told apart from a title by its figures, "Morning" is not.
        gap_between = " " if entry.start.clock is not None else " · "
        text = gap_between.join(part for part in (time_phrase(entry, speech), speech.first(entry.title)) if part)
        how = style.CARD_ENTRY
        if entry.status == "cancelled":
            how = how.but(struck=True, colour=style.GREY)
        lines += (*_shortened(set_text(text, how, room)), gap(1.6))
    left = len(day.entries) - len(chosen)
    if left > 0:
        more = plural_message("and {count} more", "and {count} more", count=left)
        lines += set_text(speech.line(more, between=" · "), style.NOTE, room)
    return tuple(lines)


def _shortened(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """At most three lines of one entry: the day itself has it whole."""
    return lines[:3]


def _chosen(entries: Sequence[Entry]) -> list[Entry]:
    if len(entries) <= _MOST:
        return list(entries)
    loud = [entry for entry in entries if entry.kind not in _QUIET]
    quiet = sorted((entry for entry in entries if entry.kind in _QUIET), key=lambda entry: _QUIET.index(entry.kind))
    kept = {id(entry) for entry in [*loud, *quiet][: _MOST - 1]}
    return [entry for entry in entries if id(entry) in kept]
