"""The head of a table: small bold words over the columns, a line below."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from planner.ui.parts.paint import draw_text, fill, hairline
from planner.ui.theme.look import Look
from planner.ui.theme.metrics import TABLE_HEAD


class Head(QHeaderView):
    """Column heads that cannot be dragged; `inset` is where the text of the first column begins."""

    def __init__(self, look: Look, parent: QWidget, *, inset: int) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look, self._inset = look, inset
        self._free = 0
        self.setFixedHeight(TABLE_HEAD)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(20)

    def keep_free(self, width: int) -> None:
        """Leaves this much at the right end to something that lies there; words are shortened before it."""
        self._free = width
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 -- Qt's name
        colours = self._look.colours
        model = self.model()
        word = str(model.headerData(logicalIndex, Qt.Orientation.Horizontal)) if model else ""
        fill(painter, rect, colours.page)
        box = QRectF(rect).adjusted(self._inset if logicalIndex == 0 else 0, 0, -4, 0)
        box.setRight(max(box.left(), min(box.right(), self.width() - self._free)))
        draw_text(painter, box, word, colours.secondary, 11, bold=True)
        hairline(painter, rect.left(), rect.right() + 1, rect.bottom() + 0.5, colours.line)
