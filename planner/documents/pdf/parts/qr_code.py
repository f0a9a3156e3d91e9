"""A code on the cover that a telephone reads without a net: the visit, its dates, whom to call."""

from __future__ import annotations

from dataclasses import dataclass

from planner.documents.content.types import Content
from planner.documents.pdf.layout.pen import Pen
from planner.documents.pdf.speech import Speech
from planner.documents.pdf.typesetting import style
from planner.documents.pdf.typesetting.lines import Line, height, set_text
from planner.messages import message

_SIZE = 78.0
_MOST_BYTES = 220
"""More would make the squares too small to be read from paper."""


@dataclass(frozen=True, slots=True)
class QrCode:
    """Dark squares by row, as stretches of (first column, count)."""

    stretches: tuple[tuple[tuple[int, int], ...], ...]
    caption: tuple[Line, ...]
    size: float = _SIZE

    @property
    def height(self) -> float:
        """The squares with the caption under them, in points."""
        return self.size + 3 + height(self.caption)

    def draw(self, pen: Pen, *, x: float, top: float) -> None:
        """Draws the code on the white of the paper."""
        pen.text(self.caption, x=x, top=top + self.size + 3)
        unit = self.size / len(self.stretches)
        for row, found in enumerate(self.stretches):
            for first, count in found:
                pen.box(x + first * unit, top + row * unit, count * unit, unit + 0.05, colour=style.NAVY)


def visit_code(content: Content, speech: Speech) -> QrCode | None:
    """The code of a visit that names someone to call; None where it would tell nothing to call on."""
    callable_ = [contact for contact in content.contacts if contact.phone]
    if not callable_:
        return None
    lines = [speech.first(content.title)]
    if content.first_day is not None and content.last_day is not None:
        lines.append(f"{content.first_day.isoformat()} / {content.last_day.isoformat()}")
    lines += [" ".join(part for part in (c.name, speech.first(c.role), c.phone) if part) for c in callable_]
    text = ""
    for line in lines:
        longer = f"{text}\n{line}".strip()
        if len(longer.encode()) <= _MOST_BYTES:
            text = longer
    if not text:
        return None
    caption = set_text(
        speech.line(message("Visit and contacts"), between="\n"), style.NOTE.but(size=6.2, leading=8), _SIZE, "centre"
    )
    return QrCode(_squares(text), caption)


def _squares(text: str) -> tuple[tuple[tuple[int, int], ...], ...]:
    # Late: this part of reportlab brings its whole page layout with it.
    from reportlab.graphics.barcode.qrencoder import QR8bitByte, QRErrorCorrectLevel
    from reportlab.graphics.barcode.qrencoder import QRCode as Encoder

    code = Encoder(None, QRErrorCorrectLevel.M)
    code.addData(QR8bitByte(text.encode()))
    code.make()
    return tuple(_stretches([bool(cell) for cell in row]) for row in code.modules)


def _stretches(row: list[bool]) -> tuple[tuple[int, int], ...]:
    found: list[tuple[int, int]] = []
    for column, dark in enumerate(row):
        if dark and found and sum(found[-1]) == column:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        elif dark:
            found.append((column, 1))
    return tuple(found)
