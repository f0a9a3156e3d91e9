"""How a line of the palette is drawn."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from planner.ui.parts.paint import RIGHT, draw_text, width_of
from planner.ui.theme.look import Look

KIND_WIDTH, PAD, HEIGHT = 64.0, 12.0, 36


class EntryLines(QStyledItemDelegate):
    """The kind in grey, the name in bold, then what tells it apart; where it is stands at the right."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = index.data(Qt.ItemDataRole.UserRole)
        colours = self._look.colours
        box = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.row_chosen)
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 6, 6)
        right = entry.key or entry.where
        room = box.adjusted(PAD, 0, -PAD, 0)
        draw_text(painter, QRectF(room.x(), box.y(), KIND_WIDTH, box.height()), entry.kind, colours.secondary, 11)
        right_width = min(width_of(right, 12) + 2, room.width() * 0.4) if right else 0.0
        left = room.x() + KIND_WIDTH
        middle = QRectF(left, box.y(), room.right() - right_width - 10 - left, box.height())
        took = draw_text(painter, middle, entry.name, colours.text, 13, bold=True)
        draw_text(painter, middle.adjusted(took + 10, 0, 0, 0), entry.other, colours.secondary, 12)
        if right:
            corner = QRectF(room.right() - right_width, box.y(), right_width, box.height())
            draw_text(painter, corner, right, colours.secondary, 12, align=RIGHT)
        painter.restore()
