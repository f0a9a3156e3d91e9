"""The inspector: everything of one item that can be corrected, stored field by field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.documents.content.types import Entry
from planner.storage.item_facts import ItemFacts
from planner.ui.parts.fields import Field
from planner.ui.parts.label import caption, label, recolour
from planner.ui.parts.words import KindWords
from planner.ui.programme.choices import ChoiceChip, PlaceChooser
from planner.ui.programme.details import Details, TextField
from planner.ui.programme.lists import Attendees, StepList
from planner.ui.programme.route import Route
from planner.ui.programme.time_block import TimeBlock
from planner.ui.programme.time_edits import ItemTime
from planner.ui.theme.look import Look


@dataclass(frozen=True, slots=True)
class Around:
    """What the inspector needs to know beside the item itself."""

    entry: Entry
    languages: tuple[str, ...]
    near: date | None
    home: tuple[str, str] | None
    zones: Sequence[tuple[str, str]]
    """Words and name of each zone in use in the visit."""
    cities: Mapping[str, str]
    """Cities of this item by their zones."""
    places: Sequence[tuple[str, str, str]]
    """Id, words and address of each place."""
    attendees: Sequence[str]
    steps: Sequence[tuple[str, str, str]]
    """Id, time and title of each step."""
    route: tuple[str, str] | None = None
    """Where a journey leaves and arrives; None for what stays at its venue."""


class Inspector(QScrollArea):
    """`given(changes)` is said for each correction; `step_chosen(id)`, `step_asked` for the steps."""

    given = Signal(dict)
    step_chosen = Signal(str)
    step_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._facts: ItemFacts | None = None
        self._words = KindWords(self)
        self.setObjectName("panel")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Inspector"))
        self.kind = ChoiceChip(look, self._words.kinds(), name=self.tr("Kind"))
        self.status = ChoiceChip(look, self._words.statuses(), name=self.tr("Status"))
        self.own, self.other = (Field(look, name="", tag="EN"), Field(look, name="", tag="EN"))
        self._title_names = ("title", "title_native")
        self.time = TimeBlock(look)
        self.venue = PlaceChooser(look, name=self.tr("Venue"))
        self._place = caption("", look.colours.secondary)
        self.route = Route(look)
        self._address = label("", look.colours.secondary, 12, wrap=True)
        self._fault = label("", look.colours.warning_text, 12, wrap=True)
        self._fault.setObjectName("fault")
        self.attendees = Attendees(look)
        self.steps = StepList(look)
        self.details = Details(look)
        self._connect()
        self._lay_out()

    def show_item(self, facts: ItemFacts, around: Around) -> None:
        """Shows an item; a field in which a person is typing keeps what they typed."""
        other_item = self._facts is None or self._facts.item_id != facts.item_id
        self._facts = facts
        self._fault.hide()
        if other_item:
            self._forget()
        self.kind.put(facts.kind)
        self.status.put(facts.status or "")
        self._show_titles(facts, around)
        self.time.show_time(
            ItemTime(
                facts.start,
                facts.end,
                around.entry.start.zone,
                around.entry.end.zone if around.entry.end else around.entry.start.zone,
            ),
            home=around.home,
            choices=around.zones,
            cities=around.cities,
            near=around.near,
        )
        self._show_place(facts, around)
        self.attendees.show_names(around.attendees)
        self.steps.show_steps(around.steps)
        self.details.show_facts(facts, languages=around.languages)
        if other_item:
            self.verticalScrollBar().setValue(0)
        inner = self.widget()
        if inner is not None:
            inner.show()

    def show_nothing(self) -> None:
        """No item is chosen."""
        self._facts = None
        inner = self.widget()
        if inner is not None:
            inner.hide()

    def say_fault(self, sentence: str) -> None:
        """Says under the fields why something was not stored."""
        self._fault.setText(sentence)
        recolour(self._fault, self._look.colours.warning_text)
        self._fault.show()

    @property
    def facts(self) -> ItemFacts | None:
        """The item that is shown."""
        return self._facts

    def _connect(self) -> None:
        self.kind.picked.connect(lambda value: self.given.emit({"kind": value}))
        self.status.picked.connect(lambda value: self.given.emit({"status": value}))
        self.own.given.connect(lambda text: self._title_given(0, text))
        self.other.given.connect(lambda text: self._title_given(1, text))
        self.time.given.connect(self.given)
        self.venue.picked.connect(lambda key: self.given.emit({"venue_id": key or None}))
        self.details.given.connect(self.given)
        self.steps.chosen.connect(self.step_chosen)
        self.steps.asked.connect(self.step_asked)

    def _lay_out(self) -> None:
        grey = self._look.colours.secondary
        inner = QWidget()
        inner.setObjectName("content")
        column = QVBoxLayout(inner)
        column.setContentsMargins(18, 14, 18, 18)
        column.setSpacing(4)
        chips = QHBoxLayout()
        chips.setSpacing(6)
        chips.addWidget(self.kind)
        chips.addWidget(self.status)
        chips.addStretch(1)
        column.addLayout(chips)
        column.addSpacing(6)
        column.addWidget(caption(self.tr("Title"), grey))
        column.addWidget(self.own)
        column.addWidget(self.other)
        column.addSpacing(10)
        column.addWidget(self.time)
        column.addWidget(self._fault)
        column.addSpacing(10)
        column.addWidget(self._place)
        column.addWidget(self.route)
        column.addWidget(self.venue)
        column.addWidget(self._address)
        column.addSpacing(10)
        column.addWidget(caption(self.tr("Who attends"), grey))
        column.addWidget(self.attendees)
        column.addSpacing(10)
        column.addWidget(self.steps)
        column.addSpacing(6)
        column.addWidget(self.details)
        column.addStretch(1)
        self._fault.hide()
        self.setWidget(inner)
        inner.hide()

    def _show_place(self, facts: ItemFacts, around: Around) -> None:
        """A journey says from where to where; a venue is offered where there is no route, or one was given too."""
        self.route.setVisible(around.route is not None)
        self._place.setText(self.tr("Venue") if around.route is None else self.tr("Route"))
        if around.route is not None:
            self.route.show_route(*around.route)
        self.venue.show_places(around.places, chosen=facts.venue_id)
        self.venue.setVisible(around.route is None or facts.venue_id is not None)
        self._address.setText(next((address for key, _, address in around.places if key == facts.venue_id), ""))
        self._address.setVisible(bool(self._address.text()))

    def _show_titles(self, facts: ItemFacts, around: Around) -> None:
        """The reader's language first; the file's first language belongs to `title`, its second to `title_native`."""
        tags = [*around.languages, "", ""][:2]
        pairs = [("title", tags[0], facts.title), ("title_native", tags[1], facts.title_native or "")]
        if primary_tag(tags[1]) == primary_tag(self._look.language) != primary_tag(tags[0]):
            pairs.reverse()
        self._title_names = (pairs[0][0], pairs[1][0])
        for field, (_, tag, text) in zip((self.own, self.other), pairs, strict=True):
            word = language_tag(tag)
            field.retag(word, name=self.tr("Title in {language}").format(language=word))
            field.put(text)

    def _forget(self) -> None:
        """What was typed for one item is not carried over to another."""
        for field in self.findChildren(Field):
            field.forget()
        for text in self.findChildren(TextField):
            text.forget()

    def _title_given(self, number: int, text: str) -> None:
        self.given.emit({self._title_names[number]: text.strip() or None})


def primary_tag(tag: str) -> str:
    """The language of a tag without script or region."""
    return tag.split("-")[0].lower()


def language_tag(tag: str) -> str:
    """The short mark of a language before a field."""
    return {"en": "EN", "zh": "中文", "": "–"}.get(primary_tag(tag), primary_tag(tag).upper())
