"""A journey as two cards: where and when it leaves and arrives, and between them how long it takes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner.storage.item_facts import ItemFacts
from planner.ui.parts.button import Button
from planner.ui.parts.fields import Field
from planner.ui.parts.label import caption, label
from planner.ui.parts.paint import CENTRE, draw_card, draw_text, two_lines
from planner.ui.programme.place_field import PlaceField
from planner.ui.programme.place_words import CITY, TERMINI, PlaceWords
from planner.ui.theme.icons import paint_icon
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.ui.programme.estimate import Estimate

MIDDLE = 64


class EndCard(QWidget):
    """One end of a journey: its zone at the top right, time, day, place, terminal, and the other city's time."""

    def __init__(self, look: Look, word: str, places: Sequence[QWidget]) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(word)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6, 6, 6, 6)
        self._column.setSpacing(4)
        self._head = QHBoxLayout()
        self._head.setSpacing(4)
        self._head.addWidget(caption(word, look.colours.secondary))
        self._head.addStretch(1)
        self._column.addLayout(self._head)
        self._times = QVBoxLayout()
        self._times.setSpacing(4)
        self._column.addLayout(self._times)
        for place in places:
            self._column.addWidget(place)
        self.other: QLabel = label("", look.colours.secondary, 11, wrap=True)
        self._column.addWidget(self.other)

    def hold(self, zone: QWidget, *times: QWidget) -> None:
        """Takes in the fields for zone and times."""
        self._head.addWidget(zone)
        for widget in times:
            self._times.addWidget(widget)

    def foot(self, link: QWidget) -> None:
        """Puts a link at the bottom."""
        self._column.addWidget(link)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_card(self, self._look)


class JourneyCards(QWidget):
    """`given({name: value})` for another place or terminal; `asked_new(column, name)` makes a place.

    `asked_editor(id)` wants to correct a place itself.
    """

    given = Signal(dict)
    asked_new = Signal(str, str)
    asked_found = Signal(str, object)
    """A place of the world, a FoundPlace, is to stand in a column."""
    asked_again = Signal(str, str)
    """A place that the office knows is to stand in a column."""
    asked_editor = Signal(str)

    def __init__(self, look: Look, places: PlaceWords) -> None:
        super().__init__()
        leaves, arrives = self.tr("Leaves"), self.tr("Arrives")
        self._unsaid = {"flight": self.tr("Airport"), "train": self.tr("Station"), "boat": self.tr("Port")}
        self.places: dict[str, PlaceField] = {}
        self.terminals: dict[str, Field] = {}
        for name, word in (("from_id", self.tr("From")), ("to_id", self.tr("To"))):
            self.places[name] = PlaceField(look, places, name=word, kinds=TERMINI, again=True)
        for name, word in (("city_id", self.tr("City of departure")), ("to_city_id", self.tr("City of arrival"))):
            self.places[name] = PlaceField(look, places, name=word, kinds=CITY)
        for name, word in (("terminal", self.tr("Terminal")), ("to_terminal", self.tr("Terminal of arrival"))):
            self.terminals[name] = Field(look, name=word)
            self.terminals[name].setPlaceholderText(self.tr("Terminal, tbc"))
            self.terminals[name].given.connect(lambda text, n=name: self.given.emit({n: text.strip() or None}))
        for name, field in self.places.items():
            field.picked.connect(lambda key, n=name: self.given.emit({n: key or None}))
            field.asked_new.connect(lambda text, n=name: self.asked_new.emit(n, text))
            field.asked_found.connect(lambda found, n=name: self.asked_found.emit(n, found))
            field.asked_again.connect(lambda known, n=name: self.asked_again.emit(n, known))
        self.leaves = EndCard(
            look, leaves, (self.places["city_id"], self.places["from_id"], self.terminals["terminal"])
        )
        self.arrives = EndCard(
            look, arrives, (self.places["to_city_id"], self.places["to_id"], self.terminals["to_terminal"])
        )
        self.between = _Between(look)
        self._edits: dict[str, Button] = {}
        for end, card, word in (
            ("from_id", self.leaves, self.tr("Edit the place it leaves from")),
            ("to_id", self.arrives, self.tr("Edit the place it arrives at")),
        ):
            link = Button(look, self.tr("Edit…"), style="link")
            link.setAccessibleName(word)
            link.clicked.connect(lambda _=False, n=end: self.asked_editor.emit(self.places[n].chosen or ""))
            self._edits[end] = link
            card.foot(link)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.leaves, 1)
        row.addWidget(self.between)
        row.addWidget(self.arrives, 1)

    def show_journey(self, facts: ItemFacts, places: PlaceWords) -> None:
        """Shows places and terminals; the city of an airport stands in grey where none was written down."""
        for city, end in (("city_id", "from_id"), ("to_city_id", "to_id")):
            place = getattr(facts, end)
            of_place = places.name(places.city_of(place)) if place else ""
            self.places[city].put_place(getattr(facts, city), instead=of_place or self.tr("City"))
            known = place is not None and getattr(facts, city) in (None, places.city_of(place))
            self.places[city].setVisible(not known)
            self.places[end].put_place(place, instead=self._unsaid.get(facts.kind, self.tr("Place")))
            self._edits[end].setVisible(place is not None)
        for name, field in self.terminals.items():
            field.put(getattr(facts, name) or "")
            field.setVisible(facts.kind != "transfer" or bool(getattr(facts, name)))

    def say_others(self, leaves: str, arrives: str) -> None:
        """What the clock shows at the other end."""
        for card, words in ((self.leaves, leaves), (self.arrives, arrives)):
            card.other.setText(words)
            card.other.setToolTip(words)
            card.other.setVisible(bool(leaves or arrives))

    def say_length(self, length: str) -> None:
        """How long it takes by real time."""
        self.between.say(length=length)

    def say_estimate(self, found: Estimate | None) -> None:
        """How long the distance says it should take, marked where that does not fit the plan at all."""
        if found is None:
            self.between.say(estimate="", odd=False)
            return
        hours, minutes = divmod(round(found.time.likely / 5) * 5, 60)
        told = self.tr("~{hours} h {minutes}\nby distance").format(hours=hours, minutes=f"{minutes:02d}")
        if not hours:
            told = self.tr("~{minutes} min\nby distance").format(minutes=max(5, minutes))
        self.between.say(estimate=told, odd=found.odd)


class _Between(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._length = self._estimate = ""
        self._odd = False
        self.setFixedWidth(MIDDLE)

    def say(self, *, length: str | None = None, estimate: str | None = None, odd: bool | None = None) -> None:
        self._length = self._length if length is None else length
        self._estimate = self._estimate if estimate is None else estimate
        self._odd = self._odd if odd is None else odd
        self.setAccessibleName(" ".join(filter(None, (self._length, *self._estimate.split("\n")))))
        self.setToolTip(self.accessibleName())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._look.colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            top = 40.0
            paint_icon(painter, "arrow-right", QRectF(self.width() / 2 - 8, top, 16, 16), colours.link)
            top += 22
            for text, ink, pixels, bold in (
                (self._length, colours.text, 11, True),
                (self._estimate, colours.warning_text if self._odd else colours.secondary, 10, False),
            ):
                lines = (
                    line for part in text.split("\n") for line in two_lines(part, self.width() - 2, pixels, bold=bold)
                )
                for line in lines:
                    box = QRectF(1, top, self.width() - 2, 15)
                    top += draw_line(painter, box, line, ink, pixels, bold=bold)
            if self._odd:
                paint_icon(painter, "warning", QRectF(self.width() / 2 - 7, top + 4, 14, 14), colours.warning)


def draw_line(painter: QPainter, box: QRectF, text: str, ink: str, pixels: int, *, bold: bool) -> float:
    """Draws a centred line and returns its height; an empty one takes no room."""
    if not text:
        return 0.0
    draw_text(painter, box, text, ink, pixels, bold=bold, align=CENTRE)
    return box.height() - 1
