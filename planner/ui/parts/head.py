"""The head of a table: small bold words over the columns, a line below."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from planner.ui.parts.paint import LEFT, draw_text, fill, hairline
from planner.ui.theme.look import Look
from planner.ui.theme.metrics import TABLE_HEAD


class Head(QHeaderView):
    """Column heads that cannot be dragged; `inset` is where the text of the first column begins."""

    def __init__(self, look: Look, parent: QWidget, *, inset: int) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._free = 0
        self._places: dict[int, tuple[int, int, Qt.AlignmentFlag]] = {0: (inset, 4, LEFT)}
        self.setFixedHeight(TABLE_HEAD)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(20)

    def keep_free(self, width: int) -> None:
        """Leaves this much at the right end to something that lies there; words are shortened before it."""
        self._free = width
        self.viewport().update()

    def place(self, column: int, align: Qt.AlignmentFlag, *, left: int = 0, right: int = 4) -> None:
        """Puts the word of a column where its values stand: so many pixels from the sides of the column."""
        self._places[column] = (left, right, align)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 -- Qt's name
        colours = self._look.colours
        model = self.model()
        word = str(model.headerData(logicalIndex, Qt.Orientation.Horizontal)) if model else ""
        fill(painter, rect, colours.page)
        left, right, align = self._places.get(logicalIndex, (0, 4, LEFT))
        box = QRectF(rect).adjusted(left, 0, -right, 0)
        box.setRight(max(box.left(), min(box.right(), self.width() - self._free)))
        draw_text(painter, box, word, colours.secondary, 11, bold=True, align=align)
        hairline(painter, rect.left(), rect.right() + 1, rect.bottom() + 0.5, colours.line)
