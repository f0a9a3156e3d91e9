"""The pocket card: one day a page, times, titles and the names of the venues, to be read on the way."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from planner.documents.content.types import Content, Day, Entry
from planner.documents.pdf.layout.blocks import Row
from planner.documents.pdf.layout.pagination import Page, paginate
from planner.documents.pdf.layout.sections import Bookmark, Section, Unit
from planner.documents.pdf.layout.sheet import MM, Sheet
from planner.documents.pdf.parts import grid
from planner.documents.pdf.parts.day_band import CONTINUED, Band, head_lines
from planner.documents.pdf.parts.day_zones import zone_texts
from planner.documents.pdf.parts.days import (
    DAY_TO_BE_CONFIRMED,
    PROGRAMME,
    day_bookmark,
    day_titles,
    track_colours,
    with_empty_days,
    zone_changes,
)
from planner.documents.pdf.parts.empty_days import NOTHING_PLANNED, said_of_empty
from planner.documents.pdf.parts.item_rows import Standing, title_lines
from planner.documents.pdf.parts.places import place_name
from planner.documents.pdf.parts.times import time_lines
from planner.documents.pdf.pausing import Pause, nothing
from planner.documents.pdf.speech import Speech
from planner.documents.pdf.typesetting import style
from planner.documents.pdf.typesetting.lines import Line, height, set_pieces, set_text
from planner.messages import message

ITEM_AND_PLACE = message("Item and place")
STEPS_ELSEWHERE = message("The single steps of this day are in the programme.")
_PAD = 9.0
_AGAIN = style.BAND_SECOND


@dataclass(frozen=True, slots=True)
class _Day:
    """One day as its card says it."""

    titles: tuple[str, ...]
    dates: tuple[str, ...]
    entries: tuple[Entry, ...]
    bookmark: Bookmark
    zoned: frozenset[str] = frozenset()
    empty: str = ""


def card_pages(content: Content, speech: Speech, sheet: Sheet, *, pause: Pause = nothing) -> tuple[Page, ...]:
    """A page for each day, set closer where it must be and without its steps where that is not enough.

    More pages than one only where the items of a day alone do not fit.
    """
    card = _Card(content, speech, sheet)
    pages: list[Page] = []
    for day in _days(content, speech):
        pause()
        best: tuple[Page, ...] = ()
        for setting in _SETTINGS:
            made = paginate([card.section(day, setting)], room=sheet.frame)
            if not best or len(made) < len(best):
                best = made
            if len(best) == 1:
                break
        pages += best
    return tuple(pages)


@dataclass(frozen=True, slots=True)
class _Setting:
    """How a day is set: with the languages of a title on lines of their own, and with steps."""

    roomy: bool = True
    steps: bool = True


_SETTINGS = (_Setting(), _Setting(roomy=False), _Setting(roomy=False, steps=False))


class _Card:
    """Makes the sections of one card."""

    def __init__(self, content: Content, speech: Speech, sheet: Sheet) -> None:
        self._speech, self._width = speech, sheet.width
        self._tracks = track_colours(content)
        self._column = grid.Column(17, sheet.width / MM)
        cells = [
            column.cell(head_lines(head, column.room + 4, speech))
            for column, head in ((grid.TIME, message("Time")), (self._column, ITEM_AND_PLACE))
        ]
        self._heads = Row(tuple(cells), 5.0, 4.0, rule=style.NAVY, rule_width=0.8, width=self._width)

    def section(self, day: _Day, setting: _Setting) -> Section:
        """The band of a day with its items; where steps are left out a line says where these are."""
        units = [unit for entry in day.entries for unit in self._units(entry, day, Standing(), setting)]
        left_out = not setting.steps and any(entry.steps or entry.alternatives for entry in day.entries)
        if not units:
            units = [self._remark(day.empty or self._speech.line(NOTHING_PLANNED), style.BODY)]
        elif left_out:
            units.append(self._remark(self._speech.line(STEPS_ELSEWHERE), style.NOTE))
        first, again = self._band(day), self._band(day, again=True)
        high = max(first.height, again.height)
        opening = replace(first, height=high), self._heads
        return Section(tuple(units), opening, (replace(again, height=high), self._heads), bookmark=day.bookmark)

    def _units(self, entry: Entry, day: _Day, standing: Standing, setting: _Setting) -> list[Unit]:
        units = [Unit(self._row(entry, day, standing, setting))]
        if setting.steps:
            for parts, instead in ((entry.steps, False), (entry.alternatives, True)):
                for part in parts:
                    below = Standing(under=entry, depth=standing.depth + 1, instead=instead)
                    units += self._units(part, day, below, setting)
        return units

    def _row(self, entry: Entry, day: _Day, standing: Standing, setting: _Setting) -> Row:
        step, indent = standing.under is not None, standing.indent
        standing = replace(standing, mark=self._tracks.get(entry.track_key or ""))
        zones = entry.item_id in day.zoned
        room = self._column.room - indent
        titles = title_lines(entry, standing, self._speech, room=room, inline=not setting.roomy)
        lines = (*titles, *self._place(entry, standing, room))
        pad = 3.0 if step or not setting.roomy else 4.5
        return Row(
            (
                grid.TIME.cell(time_lines(entry, self._speech, step=step, zones=zones)),
                self._column.cell(lines, indent=indent, swatch=standing.mark),
            ),
            above=pad,
            below=pad + 0.5,
            ground=style.TINT if standing.instead else None,
            guide=self._column.x + indent - 5.5 if step else None,
            rule_from=self._column.x - grid.PAD if step else 0.0,
            width=self._width,
        )

    def _place(self, entry: Entry, standing: Standing, room: float) -> tuple[Line, ...]:
        """The name of the place; a step says nothing of a place that its item has said."""
        name = place_name(entry, self._speech)
        if not name or (standing.under is not None and name == place_name(standing.under, self._speech)):
            return ()
        return set_text(name, style.BODY, room)

    def _remark(self, text: str, how: style.Style) -> Unit:
        cell = self._column.cell(set_text(text, how, self._column.room))
        return Unit(Row((cell,), 4.5, 5.0, rule=None, width=self._width))

    def _band(self, day: _Day, *, again: bool = False) -> Band:
        room = self._width - 2 * _PAD
        lines: list[Line] = []
        for number, text in enumerate(day.titles):
            how = style.BAND_TITLE if number == 0 else style.BAND_SECOND
            more = f" ({self._speech.line(CONTINUED, between=' · ')})" if again and number == 0 else ""
            lines += set_pieces(((text, how), (more, _AGAIN)) if more else ((text, how),), room)
        for text in day.dates:
            lines += set_text(text, style.BAND_RIGHT, room)
        return Band(tuple(lines), (), 0.0, height(lines) + 15.0, self._width)


def _days(content: Content, speech: Speech) -> Iterable[_Day]:
    """The days of the card, in order; then what has no day; the name of the paper where there is nothing."""
    found = [_dated(day, content, speech) for day in with_empty_days(content)]
    if content.undated:
        titles = speech.say(DAY_TO_BE_CONFIRMED)
        found.append(_Day(titles, (), content.undated, Bookmark(" ".join(titles))))
    if not found:
        titles = speech.say(PROGRAMME)
        found.append(_Day(titles, (), (), Bookmark(" ".join(titles))))
    return found


def _dated(day: Day, content: Content, speech: Speech) -> _Day:
    titles, dates = day_titles(day, speech), speech.full_date(day.date)
    said: Sequence[str] = () if titles == dates else (" · ".join(dates),)
    zones = zone_texts(day, content.home_zone, speech)
    empty = "" if day.entries else said_of_empty(day.date, content, speech)
    return _Day(titles, (*said, *zones), day.entries, day_bookmark(day, speech), zone_changes(day), empty)
