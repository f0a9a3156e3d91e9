"""What an office sees before it has a visit: a new one, a file, or a story."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.ui.parts.button import Button
from planner.ui.parts.cards import Glyph
from planner.ui.parts.label import label
from planner.ui.parts.segments import Segments
from planner.ui.theme.look import Look
from planner.ui.visits.stories import Story, stories
from planner.ui.visits.story_card import StoryCard
from planner.usecases.samples import sample_files

COLUMN = 1040


class FirstStart(QScrollArea):
    """Two offers, then a card for each story. Nothing is stored before a person asks for it."""

    asked_new = Signal()
    asked_import = Signal()
    asked_story = Signal(Path)
    asked_all = Signal()
    asked_language = Signal(str)
    """The window is to speak another language (BCP 47)."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("page")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        colours = look.colours
        self.new = Button(look, self.tr("Start a new visit"), style="primary", key="Ctrl+N")
        self.new.setObjectName("first-new")
        self.new.clicked.connect(self.asked_new)
        self.choose = Button(look, self.tr("Choose a file…"), key="Ctrl+O")
        self.choose.setObjectName("first-import")
        self.choose.clicked.connect(self.asked_import)
        inner = QWidget()
        inner.setMaximumWidth(COLUMN)
        column = QVBoxLayout(inner)
        column.setContentsMargins(8, 24, 8, 12)
        column.setSpacing(4)
        words = self.tr("Plan a delegation visit from the first draft to the issued programme")
        heading = label(words, colours.text, 20, bold=True)
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(self._languages(), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        promise = self.tr(
            "Everything stays on this computer. Start with your own visit, or open a story and change anything in it: "
            "nothing can break."
        )
        column.addWidget(label(promise, colours.secondary, wrap=True))
        column.addSpacing(20)
        column.addLayout(self._offers())
        column.addSpacing(18)
        column.addLayout(self._stories_head())
        told = self.tr(
            "Three published visits, each showing a different part of the work. What was not printed is made up, and "
            "marked so."
        )
        column.addWidget(label(told, colours.secondary, wrap=True))
        column.addSpacing(4)
        column.addLayout(self._cards())
        column.addStretch(1)
        outer = QWidget()
        outer.setObjectName("content")
        row = QHBoxLayout(outer)
        row.setContentsMargins(16, 0, 16, 0)
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
        self.setWidget(outer)

    def _languages(self) -> Segments:
        """Each language by its own name: who cannot read the window finds theirs."""
        languages = Segments(self._look, (("en", "English"), ("zh-Hans", "简体中文")), name=self.tr("Language"))
        languages.setObjectName("first-language")
        languages.put(self._look.language)
        languages.chosen.connect(self.asked_language)
        return languages

    def _offers(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(
            _Offer(
                self._look,
                "plus",
                self.tr("New visit"),
                self.tr(
                    "Type the journey as one line, such as “Brussels 22–26 March, Abu Dhabi 27–29 March”. "
                    "Days and time zones are laid out for you."
                ),
                self.new,
                main=True,
            )
        )
        row.addWidget(
            _Offer(
                self._look,
                "import",
                self.tr("Import a file"),
                self.tr(
                    "Drop it here, or choose it: a visit file from another office. A file that cannot be taken is "
                    "refused whole, with the reason."
                ),
                self.choose,
                main=False,
            )
        )
        return row

    def _stories_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        heading = label(self.tr("Or open a story visit"), self._look.colours.text, 15, bold=True)
        row.addWidget(heading, 1)
        every = Button(self._look, self.tr("Add all three"), style="link")
        every.setObjectName("all-stories")
        every.clicked.connect(self.asked_all)
        row.addWidget(every)
        return row

    def _cards(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(20)
        for story in stories(sample_files()):
            card = StoryCard(self._look, story, blurb=self._blurb(story))
            button = Button(self._look, self.tr("Open the story"))
            button.setAccessibleName(
                self.tr("Open the story {title}").format(title=story.title.in_language(self._look.language))
            )
            button.setObjectName(f"story-{story.key}")
            button.clicked.connect(lambda _=False, p=story.path: self.asked_story.emit(p))
            column = QVBoxLayout(card)
            column.setContentsMargins(16, 0, 16, 14)
            column.addStretch(1)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            row.addWidget(card, 1)
        return row

    def _blurb(self, story: Story) -> str:
        """What one can see in a story."""
        return {
            "burbank": self.tr(
                "A first look: two sides, a courtesy call with a gift exchange, a flight that lands before it left."
            ),
            "belgium-uae": self.tr(
                "Two groups in two coaches, a night an hour short, Ramadan office hours, unnamed counterparts."
            ),
            "dalian-shanghai": self.tr("Seventy people, eighteen presentations to the minute, two parks in turn."),
        }.get(story.key, "")


class _Offer(QWidget):
    """A box with an icon, a title, a sentence and one button; dashed where it takes a drop."""

    def __init__(self, look: Look, icon: str, title: str, text: str, button: Button, *, main: bool) -> None:
        super().__init__()
        self._look, self._main = look, main
        self.setMinimumHeight(188)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 22)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Glyph(icon, look.colours.link if main else look.colours.secondary, 20))
        word = label(title, look.colours.text, 15, bold=True)
        head.addWidget(word, 1)
        column.addLayout(head)
        column.addWidget(label(text, look.colours.secondary, wrap=True))
        column.addStretch(1)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._main:
                painter.setPen(QPen(look.over(look.colours.chosen, 0.45), 1))
                painter.setBrush(look.over(look.colours.chosen, 0.07))
            else:
                pen = QPen(look.over(look.colours.text, 0.3), 1, Qt.PenStyle.DashLine)
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
