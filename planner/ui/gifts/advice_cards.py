"""What is to be said of one gift: cards with grade, reason, source and the day it was checked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.rules.gift_facts import GiftAdvice, GiftFacts
from planner.ui.gifts.words import GiftWords, level_of
from planner.ui.parts.button import Button
from planner.ui.parts.cards import Glyph
from planner.ui.parts.emptying import empty
from planner.ui.parts.label import label
from planner.ui.parts.paint import chip_width, draw_chip
from planner.ui.theme.look import Look
from planner.usecases.gift_book import GiftBook


class Grade(QWidget):
    """The grade of an advice in a chip."""

    def __init__(self, look: Look, word: str, colour: str) -> None:
        super().__init__()
        self._look, self._word, self._colour = look, word, colour
        self.setFixedSize(QSize(round(chip_width(word) + 1), 20))
        self.setAccessibleName(word)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            ground = self._look.over(self._colour, 0.14)
            draw_chip(painter, 0, 10, self._word, self._look, ground=ground, colour=self._colour)


class AdviceCard(QWidget):
    """One advice. A warning has the ground of its level, any other a plain one."""

    def __init__(
        self, look: Look, *, level: str, title: str, grade: str, reason: str, source: str, url: str, open_word: str
    ) -> None:
        super().__init__()
        colours = look.colours
        self._look, self._level = look, level
        self._ink = {"warning": colours.warning, "clear": colours.done}.get(level, colours.link)
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{grade}. {reason} {source}")
        row = QHBoxLayout(self)
        row.setContentsMargins(11, 11, 11, 11)
        row.setSpacing(9)
        row.addWidget(Glyph(level, self._ink, 16), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        row.addLayout(column, 1)
        head = QHBoxLayout()
        head.addWidget(label(title, colours.text, bold=True, wrap=True), 1)
        head.addWidget(Grade(look, grade, colours.warning_text if level == "warning" else self._ink), 0,
                       Qt.AlignmentFlag.AlignTop)  # fmt: skip
        column.addLayout(head)
        text = label(reason, colours.body, 12, wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(text)
        foot = QHBoxLayout()
        foot.addWidget(label(source, colours.secondary, 11, wrap=True), 1)
        self.link = Button(look, open_word, style="link") if url else None
        if self.link is not None:
            self.link.setToolTip(url)
            self.link.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(url)))
            foot.addWidget(self.link, 0, Qt.AlignmentFlag.AlignBottom)
        if source or url:
            column.addLayout(foot)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, warns = self._look, self._level == "warning"
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            line = look.over(self._ink, 0.45) if warns else QColor(look.colours.line)
            painter.setPen(QPen(line, 1))
            painter.setBrush(look.over(self._ink, 0.10) if warns else QColor(look.colours.page))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


class AdviceCards(QWidget):
    """All advice on a gift; `urls` are the addresses of the sources."""

    def __init__(self, look: Look, words: GiftWords) -> None:
        super().__init__()
        self._look, self._words = look, words
        self.urls: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    @property
    def cards(self) -> list[AdviceCard]:
        """The cards, the weightiest first."""
        found = (self._column.itemAt(number) for number in range(self._column.count()))
        return [card for item in found if item is not None and isinstance(card := item.widget(), AdviceCard)]

    def show_advice(self, gift: GiftFacts, advice: Sequence[GiftAdvice], book: GiftBook) -> None:
        """Shows the advice on a gift."""
        empty(self._column)
        order = {"warning": 0, "info": 1, "clear": 2}
        shown = sorted(advice, key=lambda one: order[level_of(one, gift)])
        self.urls = [one.url for one in shown if one.url]
        for one in shown:
            self._column.addWidget(self._card(gift, one, book))
        self.setVisible(bool(shown))

    def _card(self, gift: GiftFacts, one: GiftAdvice, book: GiftBook) -> AdviceCard:
        grades = {"high": self.tr("high"), "medium": self.tr("medium"), "low": self.tr("low")}
        named = one.kind == "rule" and book.label(one.name) is not None
        title = self._words.source(one, book) if named else self._words.title(one, gift)
        reason = one.text.in_language(self._look.language)
        if one.kind == "caution":
            title = self.tr("Custom")  # the mark beside it says how much it is heeded
        if named:
            reason = reason.removeprefix(title).lstrip(":：, ")  # the title says it
        return AdviceCard(
            self._look, level=level_of(one, gift), title=title, grade=grades.get(one.level, self.tr("advice")),
            reason=reason, source=self._words.checked(one), url=one.url, open_word=self.tr("Open the source"),
        )  # fmt: skip
