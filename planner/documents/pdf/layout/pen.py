"""The pen: notes lines of text, rules and filled boxes of one page, and says them as PDF operators.

It writes the operators itself, since each line holds runs of several fonts; reportlab keeps the fonts,
the pages and the file. Positions are in points, x from the left and y from the top of the page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planner.documents.pdf.layout.alphabet import Alphabet
from planner.documents.pdf.typesetting.lines import Line, Span
from planner.documents.pdf.typesetting.style import Colour, operands

_CENTRE = 0.357
"""How far the baseline lies under the middle of a line, as a part of the size: half a capital letter."""


class Pen:
    """Draws one page that is `page_height` points high."""

    def __init__(self, *, page_height: float) -> None:
        self._height = page_height
        self._strokes: list[str | tuple[Sequence[Line], float, float]] = []

    def text(self, lines: Sequence[Line], *, x: float, top: float) -> float:
        """Draws lines one under another from `top`; returns where they end."""
        self._strokes.append((lines, x, top))
        for line in lines:
            for span in line.spans:
                if span.style.struck or span.style.underlined:
                    self._marked(span, x + span.x, top + line.leading / 2 + _CENTRE * span.style.size)
            top += line.leading
        return top

    def rule(self, x1: float, x2: float, *, y: float, colour: Colour, width: float = 0.4) -> None:
        """A horizontal line `width` points thick."""
        level = self._height - y
        self._strokes.append(f"{operands(colour)} RG {width:.2f} w {x1:.2f} {level:.2f} m {x2:.2f} {level:.2f} l S")

    def box(self, x: float, top: float, width: float, height: float, *, colour: Colour) -> None:
        """A filled rectangle."""
        bottom = self._height - top - height
        self._strokes.append(f"{operands(colour)} rg {x:.2f} {bottom:.2f} {width:.2f} {height:.2f} re f")

    def spans(self) -> Iterator[Span]:
        """All that is set in type on the page."""
        for stroke in self._strokes:
            if not isinstance(stroke, str):
                for line in stroke[0]:
                    yield from line.spans

    def operators(self, alphabet: Alphabet) -> str:
        """The page in PDF operators, with the codes of the document's alphabet."""
        return "\n".join(
            stroke if isinstance(stroke, str) else self._shown(*stroke, alphabet) for stroke in self._strokes
        )

    def _shown(self, lines: Sequence[Line], x: float, top: float, alphabet: Alphabet) -> str:
        out = ["BT"]
        y = self._height - top
        for line in lines:
            for span in line.spans:
                baseline = y - line.leading / 2 - _CENTRE * span.style.size
                shown = alphabet.shown(span.runs, span.style.size)
                out.append(f"{span.style.paint} 1 0 0 1 {x + span.x:.2f} {baseline:.2f} Tm {shown}")
            y -= line.leading
        out.append("ET")
        return "\n".join(out)

    def _marked(self, span: Span, x: float, baseline: float) -> None:
        style = span.style
        if style.struck:
            self.rule(x, x + span.width, y=baseline - 0.26 * style.size, colour=style.colour, width=0.7)
        if style.underlined:
            self.rule(x, x + span.width, y=baseline + 0.14 * style.size, colour=style.colour, width=0.5)
