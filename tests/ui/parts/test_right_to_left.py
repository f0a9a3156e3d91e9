"""A line in Arabic or Hebrew is read from the right as a whole, also where it stands at the left of a column."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from planner.ui.parts.paint import draw_text, face, in_its_direction

ARABIC = "\u0644\u0642\u0627\u0621 ADCCI 2023"


def test_figures_and_latin_words_of_an_arabic_line_stand_at_its_left(qapp: object) -> None:
    def painted(*, by_hand: bool) -> QImage:
        image = QImage(300, 30, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        with QPainter(image) as painter:
            box = QRectF(4, 4, 290, 20)
            if by_hand:
                painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
                painter.setFont(face(13))
                flags = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(box, flags, ARABIC)
            else:
                draw_text(painter, box, ARABIC, "black")
        return image

    assert painted(by_hand=False) == painted(by_hand=True)


def test_other_texts_are_painted_as_they_are() -> None:
    texts = ("Talks 2023", "会谈 2023", "2023 会谈", "12:30", "Talks \u0644\u0642\u0627\u0621")
    assert [in_its_direction(text) for text in texts] == list(texts)
