"""The head and foot of every page: title, as-of time, marking, page x of y."""

from __future__ import annotations

from planner.documents.content.types import Content
from planner.documents.pdf import calendar_words as dates
from planner.documents.pdf.layout.pen import Pen
from planner.documents.pdf.layout.sheet import LEFT, MM, PAGE_HEIGHT, WIDTH
from planner.documents.pdf.speech import Speech
from planner.documents.pdf.typesetting import style
from planner.documents.pdf.typesetting.lines import Align, Line, set_text
from planner.messages import Message, message
from planner.models.zones import offset_minutes, zone

_RULE = PAGE_HEIGHT - 13.5 * MM
_HEAD = 11.2 * MM
_THIRD = WIDTH / 3
_MOST_RIGHT = 0.46
"""The part of the head that the other language or the reader's name may take."""


class Margins:
    """What stands in the margins of every page of one paper."""

    def __init__(self, content: Content, speech: Speech) -> None:
        self._speech = speech
        self._titles = speech.words(content.title)
        self._name = speech.inline(content.audience.name)
        self._marking = _set(speech.words(content.marking), _THIRD * 0.9, "centre")
        room = _THIRD * (1.25 if self._marking else 2.1) - 6  # what a marking does not need is the date's
        self._left = _set(_as_of(content, speech), room, "left")

    def draw(self, pen: Pen, *, page: int, pages: int) -> None:
        """Draws head and foot of a page; the first page has no head."""
        if page > 1:
            self._head(pen)
        pen.rule(LEFT, LEFT + WIDTH, y=_RULE, colour=style.GOLD, width=0.6)
        pen.text(self._left, x=LEFT, top=_RULE + 4)
        pen.text(self._marking, x=LEFT + _THIRD * 1.25, top=_RULE + 4)
        text: Message = message("Page {page} of {pages}", page=page, pages=pages)
        pen.text(_set(self._speech.say(text), _THIRD * 0.85, "right"), x=LEFT + _THIRD * 2.15, top=_RULE + 4)

    def _head(self, pen: Pen) -> None:
        right = self._name or (self._titles[1] if len(self._titles) > 1 else "")
        right_lines = _one_line(right, WIDTH * _MOST_RIGHT, "right") if right else ()
        right_room = max((line.width for line in right_lines), default=0.0)
        pen.text(_one_line(self._titles[0], WIDTH - right_room - 12, "left"), x=LEFT, top=_HEAD)
        pen.text(right_lines, x=LEFT + WIDTH * (1 - _MOST_RIGHT), top=_HEAD)
        pen.rule(LEFT, LEFT + WIDTH, y=_HEAD + 11, colour=style.HAIRLINE)


def _as_of(content: Content, speech: Speech) -> tuple[str, ...]:
    name = content.home_zone or next((zone for day in content.days for zone in day.zones), "UTC")
    local = content.as_of.astimezone(zone(name))
    offset = dates.utc_offset(offset_minutes(content.as_of, name))
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
