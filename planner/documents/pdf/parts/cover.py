"""The head of the first page: rule, kicker, titles, the facts of the visit and a code to scan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planner.documents.content.types import Content
from planner.documents.pdf.layout.blocks import Block
from planner.documents.pdf.layout.pen import Pen
from planner.documents.pdf.layout.sections import Bookmark, Section, Unit
from planner.documents.pdf.layout.sheet import WIDTH
from planner.documents.pdf.parts.cover_facts import facts_of, purpose_of
from planner.documents.pdf.parts.qr_code import QrCode, visit_code
from planner.documents.pdf.speech import Speech
from planner.documents.pdf.typesetting import style
from planner.documents.pdf.typesetting.lines import Line, height, set_pieces, set_text
from planner.messages import Message, message

_CODE_ROOM = 78.0
_TITLE_SIZES = ((23.0, 28.0), (19.0, 23.5), (16.0, 20.0), (13.0, 16.5))
_KICKERS: dict[str, Message] = {
    "delegation": message("Official visit programme"),
    "person": message("Personal programme"),
    "group": message("Group programme"),
    "office": message("Office programme, internal"),
}


@dataclass(frozen=True, slots=True)
class Cover:
    """All of the head of the first page as one block."""

    kicker: tuple[Line, ...]
    title: tuple[Line, ...]
    facts: tuple[tuple[tuple[Line, ...], ...], ...]
    purpose: tuple[Line, ...]
    code: QrCode | None
    fact_room: float

    @property
    def height(self) -> float:
        """From the rule at the top to the rule under the facts."""
        return 26 + height(self.kicker) + 8 + height(self.title) + 16 + self._facts_height() + height(self.purpose) + 12

    def draw(self, pen: Pen, *, x: float, top: float) -> None:
        """Draws the head."""
        pen.box(x, top, WIDTH, 2.6, colour=style.NAVY)
        pen.box(x, top + 3.4, WIDTH, 0.6, colour=style.GOLD)
        y = pen.text(self.kicker, x=x, top=top + 18)
        y = pen.text(self.title, x=x, top=y + 8)
        start = y + 16
        row_top = start
        for row in self.facts:
            for number, lines in enumerate(row):
                pen.text(lines, x=x + number * (self.fact_room + 14), top=row_top)
            row_top += max(map(height, row)) + 8
        if self.code is not None:
            self.code.draw(pen, x=x + WIDTH - self.code.size, top=start)
        pen.text(self.purpose, x=x, top=start + self._facts_height())
        pen.rule(x, x + WIDTH, y=top + self.height, colour=style.GOLD, width=0.8)

    def split(self, room: float) -> Sequence[Block]:
        """The head is never cut."""
        return (self,)

    def _facts_height(self) -> float:
        rows = sum(max(map(height, row)) + 8 for row in self.facts)
        return max(rows, self.code.height + 6 if self.code is not None else 0.0)


def cover_section(content: Content, speech: Speech) -> Section:
    """The head of the first page; the outline leads to it by the title."""
    code = visit_code(content, speech)
    room = WIDTH - (_CODE_ROOM + 16 if code is not None else 0.0)
    fact_room = (room - 14) / 2
    facts = [
        tuple(line for text, how in fact for line in set_text(text, how, fact_room))
        for fact in facts_of(content, speech)
    ]
    purpose = tuple(line for text, how in purpose_of(content, speech) for line in set_text(text, how, WIDTH))
    pairs = tuple(tuple(facts[start : start + 2]) for start in range(0, len(facts), 2))
    block = Cover(_kicker(content, speech), _title(content, speech), pairs, purpose, code, fact_room)
    title = speech.first(content.title)
    return Section((Unit(block),), bookmark=Bookmark(title))


def _kicker(content: Content, speech: Speech) -> tuple[Line, ...]:
    texts = speech.say(_KICKERS[content.audience.kind])
    pieces = [(texts[0].upper(), style.KICKER)]
    pieces += [("   " + text.upper(), style.KICKER_SECOND) for text in texts[1:]]
    spaced = tuple(
        (("\u00a0\u00a0 " + text.strip()) if number else text, how) for number, (text, how) in enumerate(pieces)
    )
    return set_pieces(spaced, WIDTH)


def _title(content: Content, speech: Speech) -> tuple[Line, ...]:
    titles = speech.words(content.title)
    lines: list[Line] = []
    who = speech.words(content.audience.name) if content.audience.kind in ("person", "group") else ()
    for number, text in enumerate(titles):
        base = style.TITLE if number == 0 else style.TITLE_SECOND
        lines += _shrunk(text, base, most=3 if number == 0 else 2)
    for number, text in enumerate(who):
        how = style.SECTION if number == 0 else style.SECTION.but(voice="bold", size=11, leading=16)
        lines += set_text(text, how.but(colour=style.GOLD), WIDTH)
    return tuple(lines)


def _shrunk(text: str, base: style.Style, *, most: int) -> tuple[Line, ...]:
    """The text in the largest size of at most `most` lines; in the smallest where none suffices."""
    lines: tuple[Line, ...] = ()
    for size, leading in _TITLE_SIZES:
        if size > base.size:
            continue
        lines = set_text(text, base.but(size=size, leading=max(leading, base.leading * size / base.size)), WIDTH)
        if len(lines) <= most:
            break
    return lines
