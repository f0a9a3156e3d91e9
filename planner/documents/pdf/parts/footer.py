"""The head and foot of every page: title, as-of time, marking, page x of y."""

from __future__ import annotations

from planner.documents.content.types import Content
from planner.documents.pdf import calendar_words as dates
from planner.documents.pdf.layout.pen import Pen
from planner.documents.pdf.layout.sheet import MM, Sheet
from planner.documents.pdf.speech import Speech
from planner.documents.pdf.typesetting import style
from planner.documents.pdf.typesetting.lines import Align, Line, height, indented, set_text
from planner.messages import Message, message
from planner.models.zones import offset_minutes, offset_text, zone

_RULE, _HIGH_RULE = 4.5 * MM, 2.5 * MM
"""How far the rule of the foot stands under the frame, and over a foot of many lines."""
_HEAD = 8.8 * MM
"""How far the head stands over the frame."""
_DEPTH = 29.0
"""How deep the texts of the foot may reach under its rule, in points: printers leave the edge of the paper white."""
_SIZES = ((7.0, 9.0), (6.2, 7.6), (5.4, 6.4), (4.6, 5.4))
"""Sizes and leadings of a marking that is too long for a column of its own."""
_MOST_RIGHT = 0.46
"""The part of the head that the other language or the reader's name may take."""


class Margins:
    """What stands in the margins of every page of one paper."""

    def __init__(self, content: Content, speech: Speech, *, sheet: Sheet) -> None:
        self._speech, self._sheet = speech, sheet
        self._third = sheet.width / 3
        self._titles = speech.words(content.title)
        self._name = speech.inline(content.audience.name)
        as_of, marking = _as_of(content, speech), speech.words(content.marking)
        if sheet.pocket:
            as_of, marking = as_of[:1], ((" · ".join(marking),) if marking else ())
        room = self._third * (2.3 if sheet.pocket else 2.1) - 6
        self._left = _set(as_of, room, "left")
        used = max(line.width for line in self._left) + 12
        beside = _set(marking, room - used, "centre")
        # A card has no room for three columns; a long marking stands in the lines under the date.
        under = sheet.pocket or height(beside) > max(height(self._left), 2 * style.FOOTER.leading)
        self._marking = () if under else indented(beside, used)
        if under:
            self._left = _over(self._left, marking, room if sheet.pocket else sheet.width)
        deep = height(self._left) > 2.5 * style.FOOTER.leading
        self._rule = sheet.page_height - sheet.foot + (_HIGH_RULE if deep else _RULE)

    def draw(self, pen: Pen, *, page: int, pages: int) -> None:
        """Draws head and foot of a page; the first page has no head, but each card is handed out alone."""
        left, third, top = self._sheet.left, self._third, self._rule + 4
        if page > 1 or self._sheet.pocket:
            self._head(pen)
        pen.rule(left, left + self._sheet.width, y=self._rule, colour=style.GOLD, width=0.6)
        pen.text(self._left, x=left, top=top)
        pen.text(self._marking, x=left, top=top)
        text: Message = message("Page {page} of {pages}", page=page, pages=pages)
        room = third * (0.65 if self._sheet.pocket else 0.85)
        number = _set(self._speech.say(text), room, "right")
        pen.text(number, x=left + 3 * third - room, top=top)

    def _head(self, pen: Pen) -> None:
        left, width, top = self._sheet.left, self._sheet.width, self._sheet.top - _HEAD
        other = self._titles[1] if len(self._titles) > 1 and not self._sheet.pocket else ""
        right = self._name or other
        right_lines = _one_line(right, width * _MOST_RIGHT, "right") if right else ()
        right_room = max((line.width for line in right_lines), default=0.0)
        pen.text(_one_line(self._titles[0], width - right_room - 12, "left"), x=left, top=top)
        pen.text(right_lines, x=left + width * (1 - _MOST_RIGHT), top=top)
        pen.rule(left, left + width, y=top + 11, colour=style.HAIRLINE)


def _as_of(content: Content, speech: Speech) -> tuple[str, ...]:
    name = content.home_zone or next((zone for day in content.days for zone in day.zones), "UTC")
    local = content.as_of.astimezone(zone(name))
    offset = offset_text(offset_minutes(content.as_of, name))
    texts = []
    for language in speech.languages:
        date = dates.plain_date(local.date(), language)
        text = message(
            "Draft, not issued · as of {date}, {time} ({offset})",
            date=date,
            time=dates.clock(local.time()),
            offset=offset,
        )
        texts.append(text.in_language(language))
    return tuple(texts)


def _over(lines: tuple[Line, ...], marking: tuple[str, ...], room: float) -> tuple[Line, ...]:
    """The lines with a marking under them, in the largest size that stays clear of the edge of the paper."""
    both = lines
    for size, leading in _SIZES:
        both = (
            *lines,
            *_set(
                (" · ".join(marking),) if marking else (), room, "left", style.FOOTER.but(size=size, leading=leading)
            ),
        )
        if height(both) <= _DEPTH:
            break
    return both


def _set(texts: tuple[str, ...], room: float, align: Align, how: style.Style = style.FOOTER) -> tuple[Line, ...]:
    lines: list[Line] = []
    for text in texts:
        lines += set_text(text, how, room, align)
    return tuple(lines)


def _one_line(text: str, room: float, align: Align) -> tuple[Line, ...]:
    """The text on a single line, shortened at a word where it is too long: the cover has it whole."""
    lines = set_text(text, style.FOOTER, room, align)
    if len(lines) <= 1:
        return lines
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        fits = len(set_text(text[:middle].rstrip() + "…", style.FOOTER, room, align)) == 1
        low, high = (middle, high) if fits else (low, middle - 1)
    return set_text(text[:low].rstrip() + "…", style.FOOTER, room, align)[:1]
