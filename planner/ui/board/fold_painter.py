"""How steps look that are too low to be read one by one: one plate that says how many, and a bar for each."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from planner.ui.board.inks import Inks
from planner.ui.board.spots import Fold
from planner.ui.board.texts import Said, Texts, draw_lines
from planner.ui.board.words import BlockWords
from planner.ui.theme.icons import paint_icon

LEAST, SMALL, LINE = 10.0, 13.0, 14.5
ICON = 12.0


class FoldPainter:
    """Paints folds; the painter must be set to smooth edges."""

    def __init__(self, inks: Inks, texts: Texts, words: BlockWords) -> None:
        self._inks, self._texts, self._words = inks, texts, words

    def paint(self, painter: QPainter, fold: Fold, box: QRectF, *, top: float, level: str, free: float) -> None:
        """Paints a fold into a box of the screen; its words begin below `top`, where one sees them.

        Only the upper `free` pixels take words: below one of the steps is drawn over it.
        """
        self._paint_ground(painter, fold, box, level)
        seen = box.adjusted(7, max(0.0, top - box.top()), -2, 0)
        seen.setHeight(min(seen.height(), box.top() + free - seen.top()))
        if seen.height() < LEAST or seen.width() < 18:
            return
        if level:
            size = min(ICON, seen.height() - 2)
            paint_icon(
                painter, level, QRectF(seen.right() - size, seen.top() + 1, size, size), self._inks.level(level).name()
            )
            seen.setRight(seen.right() - size - 4)
        draw_lines(painter, self._said(fold, seen), 0, 0)

    def _said(self, fold: Fold, seen: QRectF) -> list[Said]:
        """How many, from when to when, and from which to which, as far as there is room."""
        inks, said_in = self._inks, self._texts.said_in
        count, *more = self._words.fold(fold.blocks)
        if seen.height() < LINE:
            return [said_in(seen, count, inks.text, 11 if seen.height() >= SMALL else 9, bold=True)]
        line = QRectF(seen.left(), seen.top() + 1, seen.width(), min(LINE, seen.height()))
        lines = [said_in(line, count, inks.text, 11, bold=True)]
        for text in more:
            line.translate(0, LINE)
            if line.bottom() > seen.bottom():
                break
            lines.append(said_in(line, text, inks.body, 11 if self._texts.fits(text, 11, line.width()) else 10))
        return lines

    def _paint_ground(self, painter: QPainter, fold: Fold, box: QRectF, level: str) -> None:
        inks = self._inks
        families = [inks.family(block.entry.kind) for block in fold.blocks]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.deep[Counter(families).most_common(1)[0][0]])
        painter.drawRoundedRect(box, min(6.0, box.height() / 2), min(6.0, box.height() / 2))
        first = fold.blocks[0].start
        scale = box.height() / max(1.0, max(block.end for block in fold.blocks) - first)
        for block, family in zip(fold.blocks, families, strict=True):
            height = max(2.0, (block.end - block.start) * scale - 1)
            painter.fillRect(
                QRectF(box.left(), box.top() + (block.start - first) * scale, 3, height), inks.bars[family]
            )
        if level:
            painter.setPen(QPen(inks.level(level), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.8, 0.8, -0.8, -0.8), 5.5, 5.5)
