"""What to write: for whom, in which language, in which formats, on which paper."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from planner.documents.content.types import Content
from planner.documents.page_sizes import PAGE_SIZES, PageSize
from planner.models.words import primary
from planner.ui.export.marking import Marking
from planner.ui.parts.checks import Check, Radio
from planner.ui.parts.label import caption
from planner.ui.parts.segments import Segments
from planner.ui.theme.look import Look

WIDTH = 300


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a person wants written."""

    audience: str
    languages: tuple[str, ...]
    formats: tuple[str, ...]
    without_internal: bool
    page: PageSize


class Choices(QScrollArea):
    """`changed` is said when another choice holds."""

    changed = Signal()

    def __init__(self, look: Look, content: Content) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("panel")
        self.setFixedWidth(WIDTH)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._whom = QButtonGroup(self)
        self.audiences = {
            key: Radio(look, word, remark=remark)
            for key, word, remark in (
                ("delegation", self.tr("Delegation"), self.tr("everything")),
                ("personal", self.tr("Personal copies"), self.tr("one for each person")),
                ("groups", self.tr("Groups"), self.tr("one for each group")),
                ("all", self.tr("All of these"), ""),
                ("office", self.tr("The office itself"), self.tr("internal only")),
            )
        }
        self.language = Segments(
            look, (("en", "English"), ("zh-Hans", "中文"), ("both", self.tr("Both"))), name=self.tr("Language")
        )
        self.formats = {
            "pdf": Check(look, self.tr("PDF programme")),
            "ics": Check(look, self.tr("Calendar (.ics)")),
            "visit": Check(look, self.tr("Visit file"), remark=self.tr("for another office")),
        }
        self.without_internal = Check(look, self.tr("Leave internal fields out"))
        self.page = Segments(
            look,
            (("a4", "A4"), ("a5", "A5"), ("letter", "Letter"), ("a6", self.tr("A6 card"))),
            name=self.tr("Page"),
        )
        self.page.button("a6").setToolTip(self.tr("A pocket card: one day a page, with the names of the venues alone"))
        self.marking = Marking(look, content)
        self._languages = self._known_languages(content)
        self._start()
        self._lay_out()

    @property
    def chosen(self) -> Chosen:
        """What holds now."""
        audience = next((key for key, radio in self.audiences.items() if radio.isChecked()), "delegation")
        value = self.language.value
        return Chosen(
            audience=audience,
            languages=self._languages if value == "both" else (value,),
            formats=tuple(key for key, check in self.formats.items() if check.isChecked()),
            without_internal=self.without_internal.isChecked(),
            page=next(size for size in PAGE_SIZES if size == self.page.value),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            painter.setPen(QColor(self._look.colours.line))
            painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())

    def _known_languages(self, content: Content) -> tuple[str, ...]:
        """Both languages, the visit's first one first."""
        first = primary(content.languages[0]) if content.languages else "en"
        return ("zh-Hans", "en") if first == "zh" else ("en", "zh-Hans")

    def _start(self) -> None:
        self.audiences["delegation"].setChecked(True)
        self.language.put("both")
        self.page.put("a4")
        self.formats["pdf"].setChecked(True)
        self.formats["ics"].setChecked(True)
        self.without_internal.setChecked(True)
        for segments in (self.language, self.page):
            segments.chosen.connect(lambda _value: self.changed.emit())
        for button in (*self.audiences.values(), *self.formats.values(), self.without_internal):
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.toggled.connect(lambda _on: self.changed.emit())
        self.formats["visit"].toggled.connect(self.without_internal.setVisible)
        self.without_internal.hide()

    def _lay_out(self) -> None:
        grey = self._look.colours.secondary
        inner = QWidget()
        inner.setObjectName("content")
        column = QVBoxLayout(inner)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(2)
        column.addWidget(caption(self.tr("For whom"), grey))
        for radio in self.audiences.values():
            self._whom.addButton(radio)
            column.addWidget(radio)
        column.addSpacing(16)
        column.addWidget(caption(self.tr("Language"), grey))
        column.addSpacing(4)
        column.addWidget(self.language)
        column.addSpacing(16)
        column.addWidget(caption(self.tr("Formats"), grey))
        for check in self.formats.values():
            column.addWidget(check)
        column.addWidget(self.without_internal)
        column.addSpacing(16)
        for word, widget in ((self.tr("Page"), self.page), (self.tr("Marking"), self.marking)):
            column.addWidget(caption(word, grey))
            column.addSpacing(4)
            column.addWidget(widget)
            column.addSpacing(16)
        column.addStretch(1)
        self.setWidget(inner)
