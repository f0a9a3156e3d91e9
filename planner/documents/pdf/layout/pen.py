"""The pen: draws lines of text, rules and filled boxes on the pages of one document.

It writes PDF operators itself, since each line holds runs of several fonts; reportlab keeps the
fonts, the pages and the file. Positions are in points, x from the left and y from the top of the page.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas

from planner.documents.pdf.typesetting.fonts import font
from planner.documents.pdf.typesetting.lines import Line, Span
from planner.documents.pdf.typesetting.style import Colour, Style, operands

_CENTRE = 0.357
"""How far the baseline lies under the middle of a line, as a part of the size: half a capital letter."""


class Pen:
    """Draws on the current page of a canvas that is `page_height` points high."""

    def __init__(self, canvas: Canvas, *, page_height: float) -> None:
        self._canvas = canvas
        self._height = page_height
        self._encoded: dict[tuple[str, str], str] = {}
        self._names: dict[tuple[str, int], str] = {}

    def text(self, lines: Sequence[Line], *, x: float, top: float) -> float:
        """Draws lines one under another from `top`; returns where they end."""
        out: list[str] = []
        marks: list[tuple[Span, float]] = []
        y = self._height - top
        for line in lines:
            for span in line.spans:
                style = span.style
                baseline = y - line.leading / 2 - _CENTRE * style.size
                out.append(self._shown(span, x + span.x, baseline))
                if style.struck or style.underlined:
                    marks.append((span, baseline))
            y -= line.leading
        if out:
            self._canvas.addLiteral("BT " + "\n".join(out) + " ET")
        for span, baseline in marks:
            self._marked(span, x + span.x, baseline)
        return self._height - y

    def rule(self, x1: float, x2: float, *, y: float, colour: Colour, width: float = 0.4) -> None:
        """A horizontal line `width` points thick."""
        level = self._height - y
        self._canvas.addLiteral(f"{operands(colour)} RG {width:.2f} w {x1:.2f} {level:.2f} m {x2:.2f} {level:.2f} l S")

    def box(self, x: float, top: float, width: float, height: float, *, colour: Colour) -> None:
        """A filled rectangle."""
        bottom = self._height - top - height
        self._canvas.addLiteral(f"{operands(colour)} rg {x:.2f} {bottom:.2f} {width:.2f} {height:.2f} re f")

    def _shown(self, span: Span, x: float, baseline: float) -> str:
        style = span.style
        parts = [f"{style.paint} 1 0 0 1 {x:.2f} {baseline:.2f} Tm"]
        for name, text in span.runs:
            parts.append(self._run(name, text).replace("%", f"{style.size:g}"))
        return " ".join(parts)

    def _run(self, name: str, text: str) -> str:
        """The operators that show a run; `%` stands for the size."""
        key = name, text
        made = self._encoded.get(key)
        if made is None:
            chunks = font(name).splitString(text, self._canvas._doc)
            made = " ".join(f"{self._font(name, subset)} % Tf <{codes.hex()}> Tj" for subset, codes in chunks)
            self._encoded[key] = made
        return made

    def _font(self, name: str, subset: int) -> str:
        key = name, subset
        if key not in self._names:
            self._names[key] = font(name).getSubsetInternalName(subset, self._canvas._doc)
        return self._names[key]

    def _marked(self, span: Span, x: float, baseline: float) -> None:
        style: Style = span.style
        level = self._height - baseline
        if style.struck:
            self.rule(x, x + span.width, y=level - 0.26 * style.size, colour=style.colour, width=0.7)
        if style.underlined:
            self.rule(x, x + span.width, y=level + 0.14 * style.size, colour=style.colour, width=0.5)
