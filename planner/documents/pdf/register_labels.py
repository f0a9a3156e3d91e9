"""Labels for gifts in the luggage: eight on a sheet of A4, each with the gift, whom it is for and who carries it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from planner.documents.pdf.layout.alphabet import Alphabet
from planner.documents.pdf.layout.pen import Pen
from planner.documents.pdf.layout.sheet import MM, SHEETS
from planner.documents.pdf.speech import Speech
from planner.documents.pdf.typesetting import style
from planner.documents.pdf.typesetting.fonts import BASE_FONT, font
from planner.documents.pdf.typesetting.lines import Line, gap, height, set_text
from planner.documents.pdf.typesetting.signs import printable
from planner.messages import message
from planner.models.words import Words

ACROSS, DOWN = 2, 4
WIDE, HIGH = 99.1 * MM, 67.7 * MM
"""Points: the usual sheet of eight labels, 99.1 by 67.7 mm."""
_INSET = 7 * MM
_NAME = style.FACT.but(voice="bold", size=12.5, leading=16.5)
_NAME_SECOND = style.FACT.but(size=11, leading=15.5)


@dataclass(frozen=True, slots=True)
class GiftLabel:
    """What stands on one label; empty texts are left out."""

    gift: Words
    quantity: int | None
    recipient: str
    carrier: str


def labels_pdf(
    labels: Sequence[GiftLabel], *, visit: Words, days: str, as_of: datetime, languages: tuple[str, ...]
) -> bytes:
    """The labels as a PDF in `en`, `zh-Hans` or both. The same labels give the same bytes.

    Raises OSError where a font file is missing.
    """
    speech, sheet = Speech(languages), SHEETS["a4"]
    font(BASE_FONT)
    out = BytesIO()
    canvas = Canvas(
        out, pagesize=sheet.paper, pageCompression=1, invariant=1, initialFontName=BASE_FONT, lang=speech.languages[0]
    )
    canvas.setTitle(printable(speech.line(message("Luggage labels"))))
    canvas.setSubject(printable(speech.first(visit)))
    canvas.setAuthor("Delegation Planner")
    canvas.setCreator("Delegation Planner")
    canvas.setProducer("Delegation Planner")
    stamp = f"D:{as_of:%Y%m%d%H%M%S}+00'00'"
    canvas.setDateFormatter(lambda *_: stamp)
    left = (sheet.paper[0] - ACROSS * WIDE) / 2
    top = (sheet.paper[1] - DOWN * HIGH) / 2
    pens = []
    each = ACROSS * DOWN
    for start in range(0, max(1, len(labels)), each):
        pen = Pen(page_height=sheet.page_height)
        for place, one in enumerate(labels[start : start + each]):
            x, y = left + place % ACROSS * WIDE, top + place // ACROSS * HIGH
            number = f"{start + place + 1} / {len(labels)}"
            _draw(pen, one, x=x, top=y, number=number, foot=(*speech.words(visit), days), speech=speech)
        pens.append(pen)
    alphabet = Alphabet(canvas._doc, (span for pen in pens for span in pen.spans()))
    for pen in pens:
        canvas.addLiteral(pen.operators(alphabet))
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _draw(
    pen: Pen, one: GiftLabel, *, x: float, top: float, number: str, foot: tuple[str, ...], speech: Speech
) -> None:
    room = WIDE - 2 * _INSET
    x, y = x + _INSET, top + _INSET
    pen.text(set_text(number, style.NUMBER, room, "right"), x=x, top=y)
    names = speech.words(one.gift)
    lines: list[Line] = []
    for place, name in enumerate(names):
        wide = room - 16 * MM if place == 0 else room
        lines += set_text(name, _NAME if place == 0 else _NAME_SECOND, wide)[:4]
    if one.quantity is not None and one.quantity > 1:
        lines += set_text(f"× {one.quantity}", _NAME_SECOND, room)
    lines.append(gap(5))
    for head, text in ((message("For: {text}"), one.recipient), (message("Carried by: {text}"), one.carrier)):
        if text:
            lines += set_text(speech.labelled(head, text), style.FACT, room)[:2]
    below = [line for text in foot if text for line in set_text(text, style.NOTE, room)[:1]]
    pen.text(tuple(_within(lines, HIGH - 2 * _INSET - height(below) - 8)), x=x, top=y)
    end = top + HIGH - _INSET - height(below)
    pen.rule(x, x + room, y=end - 4, colour=style.GOLD, width=0.6)
    pen.text(tuple(below), x=x, top=end)


def _within(lines: Sequence[Line], room: float) -> list[Line]:
    """As many lines as a label has room for."""
    found: list[Line] = []
    for line in lines:
        if height([*found, line]) > room:
            break
        found.append(line)
    return found
