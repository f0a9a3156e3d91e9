"""The head and foot of every page: title, as-of time, marking, page x of y."""

from __future__ import annotations

from planner.documents.content.types import Content
from planner.documents.pdf import calendar_words as dates
from planner.documents.pdf.layout.pen import Pen
from planner.documents.pdf.layout.sheet import MM, Sheet
from planner.documents.pdf.speech import Speech
from planner.documents.pdf.typesetting import style
from planner.documents.pdf.typesetting.lines import Align, Line, set_text
from planner.messages import Message, message
from planner.models.zones import offset_minutes, offset_text, zone

_RULE = 4.5 * MM
"""How far the rule of the foot stands under the frame."""
_HEAD = 8.8 * MM
"""How far the head stands over the frame."""
_MOST_RIGHT = 0.46
"""The part of the head that the other language or the reader's name may take."""


class Margins:
    """What stands in the margins of every page of one paper."""

    def __init__(self, content: Content, speech: Speech, *, sheet: Sheet) -> None:
        self._speech, self._sheet = speech, sheet
        self._third = sheet.width / 3
        self._rule = sheet.page_height - sheet.foot + _RULE
        self._titles = speech.words(content.title)
        self._name = speech.inline(content.audience.name)
        as_of, marking = _as_of(content, speech), speech.words(content.marking)
        if sheet.pocket:
            # Two lines beside the number of the page: there is no room for three columns.
            self._marking: tuple[Line, ...] = ()
            self._left = _set((as_of[0], *([" · ".join(marking)] if marking else ())), self._third * 2.3, "left")
            return
        self._marking = _set(marking, self._third * 0.9, "centre")
        room = self._third * (1.25 if self._marking else 2.1) - 6  # what a marking does not need is the date's
        self._left = _set(as_of, room, "left")

    def draw(self, pen: Pen, *, page: int, pages: int) -> None:
        """Draws head and foot of a page; the first page has no head, but each card is handed out alone."""
        left, third, top = self._sheet.left, self._third, self._rule + 4
        if page > 1 or self._sheet.pocket:
            self._head(pen)
        pen.rule(left, left + self._sheet.width, y=self._rule, colour=style.GOLD, width=0.6)
        pen.text(self._left, x=left, top=top)
        pen.text(self._marking, x=left + third * 1.25, top=top)
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


def _set(texts: tuple[str, ...], room: float, align: Align) -> tuple[Line, ...]:
    lines: list[Line] = []
    for text in texts:
        lines += set_text(text, style.FOOTER, room, align)
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
