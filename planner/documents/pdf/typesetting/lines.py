"""Texts set into lines of a given width."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from planner.documents.pdf.typesetting.arabic import has_arabic, joined, starts_right
from planner.documents.pdf.typesetting.breaking import NO_BREAK, atoms, keep_together
from planner.documents.pdf.typesetting.own_faces import LOFTY
from planner.documents.pdf.typesetting.reading_order import drawn_order
from planner.documents.pdf.typesetting.runs import runs, width
from planner.documents.pdf.typesetting.shaping import shaped
from planner.documents.pdf.typesetting.signs import printable
from planner.documents.pdf.typesetting.stacking import may_part, stacked
from planner.documents.pdf.typesetting.style import Style

_MORE = 1.25
"""How much higher a line is for letters that reach further up and down than others."""
Align = Literal["left", "right", "centre"]
Piece = tuple[str, Style]


@dataclass(frozen=True, slots=True)
class Span:
    """Part of a line in one style: where it begins and how wide it is (points), and its runs."""

    x: float
    width: float
    style: Style
    runs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A line ready to draw. `leading` is its height in points, `width` what it fills of it."""

    spans: tuple[Span, ...]
    leading: float
    width: float


@lru_cache(maxsize=30_000)
def set_text(text: str, style: Style, room: float, align: Align = "left") -> tuple[Line, ...]:
    """The lines of a text that is `room` points wide. A text of user's words is set as typed; a word
    wider than the room breaks; a paragraph that begins with Arabic runs from the right."""
    return set_pieces(((text, style),), room, align)


@lru_cache(maxsize=10_000)
def set_pieces(pieces: tuple[Piece, ...], room: float, align: Align = "left") -> tuple[Line, ...]:
    """The same for a text in several styles that follow one another without a break."""
    lines: list[Line] = []
    for paragraph in _paragraphs(pieces):
        right = starts_right("".join(text for text, _ in paragraph))
        where: Align = "right" if right and align == "left" else align
        lines += [_line(row, room, where, right=right) for row in _wrapped(paragraph, room)]
    return tuple(lines)


def gap(points: float) -> Line:
    """An empty line of that height."""
    return Line((), points, 0.0)


def indented(lines: Sequence[Line], by: float) -> tuple[Line, ...]:
    """The lines moved to the right by some points."""
    return tuple(
        Line(
            tuple(Span(span.x + by, span.width, span.style, span.runs) for span in line.spans),
            line.leading,
            line.width + by,
        )
        for line in lines
    )


def height(lines: Sequence[Line]) -> float:
    """How high the lines are together, in points."""
    return sum(line.leading for line in lines)


def _paragraphs(pieces: Sequence[Piece]) -> list[list[Piece]]:
    paragraphs: list[list[Piece]] = [[]]
    for text, style in pieces:
        for number, part in enumerate(printable(text).split("\n")):
            if number:
                paragraphs.append([])
            if part:
                drawn = stacked(shaped(joined(part) if has_arabic(part) else part, style.voice))
                paragraphs[-1].append((keep_together(drawn), style))
    return [paragraph for paragraph in paragraphs if any(text.strip() for text, _ in paragraph)]


def _wrapped(paragraph: Sequence[Piece], room: float) -> list[list[Piece]]:
    """Greedy lines: each a list of texts with their styles, spaces at the breaks left out."""
    if len(paragraph) == 1 and _fits(*paragraph[0], room):
        return [list(paragraph)]
    lines: list[list[Piece]] = []
    line: list[Piece] = []
    used = 0.0
    for text, style in paragraph:
        space = _width(" ", style)
        for atom, spaced in atoms(text):
            gap = space if spaced and line else 0.0
            wide = _width(atom, style)
            if line and used + gap + wide > room:
                lines.append(line)
                line, used, gap = [], 0.0, 0.0
            if wide <= room:
                line.append((" " + atom if gap else atom, style))
                used += gap + wide
                continue
            for part in _split(atom, style, room):
                if line:
                    lines.append(line)
                line, used = [(part, style)], _width(part, style)
        if text.endswith(" ") and line:
            line.append((" ", style))
            used += space
    if line:
        lines.append(line)
    return lines


def _fits(text: str, style: Style, room: float) -> bool:
    """True for a text that is one line as it is."""
    return "  " not in text and text[0] != " " and text[-1] != " " and _width(text, style) <= room


def _split(atom: str, style: Style, room: float) -> list[str]:
    """An atom that is too wide: at its no-break spaces if it has any, else wherever the room ends."""
    if NO_BREAK in atom:
        return [part for word in atom.split(NO_BREAK) if word for part in _split(word, style, room)]
    parts: list[str] = []
    start, cut, used = 0, 0, 0.0
    for at, char in enumerate(atom):
        wide = _width(char, style)
        if at > start and may_part(atom[at - 1], char):
            cut = at
        if cut > start and used + wide > room:
            parts.append(atom[start:cut])
            start, used = cut, _width(atom[cut:at], style)
        used += wide
    parts.append(atom[start:])
    return parts


def _line(row: Sequence[Piece], room: float, align: Align, *, right: bool) -> Line:
    spans: list[Span] = []
    x = 0.0
    for text, style in _merged(row):
        drawn = drawn_order(text, right=right) if has_arabic(text) else text
        drawn = drawn.replace(NO_BREAK, " ")
        wide = _width(drawn, style)
        spans.append(Span(x, wide, style, runs(drawn, style.voice)))
        x += wide
    shift = 0.0 if align == "left" else room - x if align == "right" else (room - x) / 2
    if shift:
        spans = [Span(span.x + shift, span.width, span.style, span.runs) for span in spans]
    leading = max(style.leading for _, style in row)
    if any(name.startswith(LOFTY) for span in spans for name, _ in span.runs):
        leading *= _MORE
    return Line(tuple(spans), leading, x)


def _merged(row: Sequence[Piece]) -> list[Piece]:
    merged: list[tuple[list[str], Style]] = []
    for text, style in row:
        if merged and merged[-1][1] is style:
            merged[-1][0].append(text)
        else:
            merged.append(([text], style))
    return [
        ("".join(texts).rstrip() if number == len(merged) - 1 else "".join(texts), style)
        for number, (texts, style) in enumerate(merged)
    ]


def _width(text: str, style: Style) -> float:
    return width(text, style.voice) * style.size + len(text) * style.tracking
