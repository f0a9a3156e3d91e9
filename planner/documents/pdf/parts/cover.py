"""The head of the first page: rule, kicker, titles, the facts of the visit and a code to scan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planner.documents.content.types import Content
from planner.documents.pdf.layout.blocks import Block, Row
from planner.documents.pdf.layout.pen import Pen
from planner.documents.pdf.layout.sections import Bookmark, Section, Unit
from planner.documents.pdf.layout.sheet import MM, WIDTH
from planner.documents.pdf.parts.cover_facts import Fact, contacts_fact, facts_of, purpose_of
from planner.documents.pdf.parts.day_band import CONTINUED
from planner.documents.pdf.parts.grid import PAD, Column
from planner.documents.pdf.parts.people import titled
from planner.documents.pdf.parts.qr_code import QrCode, visit_code
from planner.documents.pdf.parts.tables import heading
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


def cover_sections(content: Content, speech: Speech, *, frame: float) -> list[Section]:
    """The head of the first page, to which the outline leads by the title.

    It is at most `frame` points high: a purpose, and then contacts, that are too long for it follow under headings
    of their own.
    """
    facts, contacts = facts_of(content, speech), contacts_fact(content, speech)
    purpose = purpose_of(content, speech)
    block = _cover(content, speech, [*facts, contacts], purpose)
    apart: list[Section] = []
    if block.height > frame and purpose:
        apart.append(_apart(message("Purpose"), purpose, speech))
        block = _cover(content, speech, [*facts, contacts], ())
    if block.height > frame and contacts:
        apart.append(_apart(message("Contacts"), contacts, speech))
        block = _cover(content, speech, facts, ())
    return [Section((Unit(block),), bookmark=Bookmark(speech.first(content.title))), *apart]


def _cover(content: Content, speech: Speech, facts: Sequence[Fact], purpose: Fact) -> Cover:
    code = visit_code(content, speech)
    room = WIDTH - (_CODE_ROOM + 16 if code is not None else 0.0)
    fact_room = (room - 14) / 2
    told = [tuple(line for text, how in fact for line in set_text(text, how, fact_room)) for fact in facts if fact]
    lines = tuple(line for text, how in purpose for line in set_text(text, how, WIDTH))
    pairs = tuple(tuple(told[start : start + 2]) for start in range(0, len(told), 2))
    return Cover(_kicker(content, speech), _title(content, speech), pairs, lines, code, fact_room)


def _apart(label: Message, fact: Fact, speech: Speech) -> Section:
    """A fact without its label as a section, whose texts may go on over pages."""
    name = speech.line(label)
    column = Column(0, WIDTH / MM)
    units = [
        Unit(Row((column.cell(set_text(text, style.FACT_SECOND, WIDTH), indent=-PAD),), 5.0, 0.0, rule=None))
        for text, _ in fact[1:]
    ]
    again = heading(f"{name} ({speech.line(CONTINUED)})")
    return Section(tuple(units), (heading(name),), (again,), bookmark=Bookmark(name))


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
    if content.person is not None:
        who = tuple(titled(content.person, text) for text in who)
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
