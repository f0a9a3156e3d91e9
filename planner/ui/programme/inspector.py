"""The inspector: everything of one item that can be corrected, stored field by field."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.models.words import primary
from planner.rules.journey_ends import OVER_A_DAY
from planner.storage.item_facts import ItemFacts
from planner.ui.parts.block import Block
from planner.ui.parts.button import Button
from planner.ui.parts.choices import ChoiceChip
from planner.ui.parts.fields import Field
from planner.ui.parts.label import label
from planner.ui.parts.languages import language_tag, pair_tags
from planner.ui.parts.offers import Offer
from planner.ui.parts.text_field import TextField
from planner.ui.parts.words import KindWords
from planner.ui.programme.around import Around
from planner.ui.programme.attendance import AttendanceWords
from planner.ui.programme.attendees import Attendees
from planner.ui.programme.details import Details
from planner.ui.programme.found_cards import FoundCards
from planner.ui.programme.journey_cards import JourneyCards
from planner.ui.programme.kind_fields import JOURNEYS, TIMETABLED
from planner.ui.programme.nights import NightsField
from planner.ui.programme.place_editor import PlaceEditor
from planner.ui.programme.place_field import PlaceField
from planner.ui.programme.place_words import CITY, PlaceWords
from planner.ui.programme.step_list import StepList
from planner.ui.programme.time_block import TimeBlock
from planner.ui.programme.time_edits import ItemTime
from planner.ui.theme.look import Look


class Inspector(QScrollArea):
    """`given(changes)` is said for each correction; `step_chosen(id)`, `step_asked` for the steps.

    What is said of people and places is wired by `Corrections`.
    """

    given = Signal(dict)
    step_chosen = Signal(str)
    step_asked = Signal()

    def __init__(self, look: Look, places: PlaceWords) -> None:
        super().__init__()
        self._look, self._places = look, places
        self._facts: ItemFacts | None = None
        self._around: Around | None = None
        self._words = KindWords(self)
        self.attending = AttendanceWords(look, self)
        self.setObjectName("panel")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Inspector"))
        self.kind = ChoiceChip(look, self._words.kinds(), name=self.tr("Kind"))
        self.status = ChoiceChip(look, self._words.statuses(), name=self.tr("Status"))
        self.own, self.other = (Field(look, name="", tag="EN"), Field(look, name="", tag="EN"))
        self._title_names = ("title", "title_native")
        self.cards = JourneyCards(look, places)
        self.time = TimeBlock(look, self.cards)
        self.nights = NightsField(look)
        self.found = FoundCards(look)
        self.venue = PlaceField(look, places, name=self.tr("Venue"), again=True)
        self.city = PlaceField(look, places, name=self.tr("City"), kinds=CITY)
        self.edit_venue = Button(look, self.tr("Edit…"), style="link")
        self.edit_venue.setAccessibleName(self.tr("Edit the venue"))
        self.edit_venue.setObjectName("edit-venue")
        self._address = label("", look.colours.secondary, 12, wrap=True)
        self.editor = PlaceEditor(look, places)
        self.attendees = Attendees(look, self.attending.roles, self._who)
        self.steps = StepList(look)
        self.details = Details(look)
        self._title_block = Block(look, self.tr("Title"), self.own, self.other)
        self._time_block = Block(look, "", self.time)
        self._nights_block = Block(look, self.tr("Nights"), self.nights)
        self._venue_block = Block(look, self.tr("Venue"), self.venue, self._address)
        self._venue_block.add_to_head(self.edit_venue)
        self._city_block = Block(look, self.tr("City"), self.city)
        self._who_block = Block(look, self.tr("Who attends"), self.attendees)
        self._steps_block = Block(look, "", self.steps)
        self._blocks = (
            self._title_block,
            self._time_block,
            self._nights_block,
            self._venue_block,
            self._city_block,
            self._who_block,
            self._steps_block,
        )
        self._connect()
        self._lay_out()

    def show_item(self, facts: ItemFacts, around: Around) -> None:
        """Shows an item; a field in which a person is typing keeps what they typed."""
        other_item = self._facts is None or self._facts.item_id != facts.item_id
        first = self._around is None
        self._facts, self._around = facts, around
        for block in self._blocks:
            block.say_fault("")
        if other_item and not first:
            self._forget()
            self.editor.show_place(None, languages=around.languages)
        self.kind.put(facts.kind)
        self.status.put(facts.status or "")
        self._show_titles(facts, around)
        self._show_time(facts, around)
        self._show_places(facts, around)
        shown = self.attending.attendees(facts, around.content)
        nobody = self.tr("As the item it belongs to") if facts.parent_id else self.tr("Whole delegation")
        self.attendees.show_attendees(shown, nobody=nobody)
        self._who_block.remark(self.attending.count(facts, around.content))
        self.steps.show_steps(around.steps, planned=around.planned)
        self.details.show_facts(facts, languages=around.languages, vehicles=around.vehicles, groups=around.groups)
        self.details.happened.show_facts(facts, around)
        if other_item:
            self.verticalScrollBar().setValue(0)
        self._turn(True)

    def show_nothing(self) -> None:
        """No item is chosen."""
        self._facts = None
        self._turn(False)

    def _turn(self, on: bool) -> None:
        """Shows the fields or nothing: what is hidden would still be scrolled."""
        inner = self.widget()
        if inner is not None:
            inner.setVisible(on)
        needed = Qt.ScrollBarPolicy.ScrollBarAsNeeded if on else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(needed)

    def say_fault(self, names: Sequence[str], sentence: str) -> None:
        """Says beside the field of these attributes why something was not stored; under the title for none."""
        block = next((self._beside[name] for name in names if name in self._beside), None)
        if block is None and names == ("place",):
            self.editor.say_fault(sentence)
            return
        if block is None and self.details.say_fault(names, sentence):
            return
        block = block or self._title_block
        block.say_fault(sentence)
        self.ensureWidgetVisible(block)

    def edit_place(self, place_id: str) -> None:
        """Opens the small editor on a place, with the keyboard in it."""
        place = self._places.get(place_id)
        if place is not None and self._around is not None:
            self.editor.show_place(place, languages=self._around.languages)
            self.editor.begin()

    @property
    def facts(self) -> ItemFacts | None:
        """The item that is shown."""
        return self._facts

    @property
    def around(self) -> Around | None:
        """What stands around it."""
        return self._around

    @property
    def _beside(self) -> dict[str, Block]:
        places = ("from_id", "to_id", "city_id", "to_city_id", "terminal", "to_terminal", "start", "end")
        return {
            **dict.fromkeys(("title", "title_native", "kind", "status"), self._title_block),
            **dict.fromkeys(places, self._time_block),
            **({} if self.cards.isVisibleTo(self) else {"city_id": self._city_block}),
            "venue_id": self._venue_block,
            "participants": self._who_block,
            "steps": self._steps_block,
            "nights": self._nights_block,
        }

    def _connect(self) -> None:
        self.kind.picked.connect(lambda value: self.given.emit({"kind": value}))
        self.status.picked.connect(lambda value: self.given.emit({"status": value}))
        self.own.given.connect(lambda text: self._title_given(0, text))
        self.other.given.connect(lambda text: self._title_given(1, text))
        give: Callable[[dict[str, Any]], None] = self.given.emit
        self.nights.given_end.connect(give)
        for part in (self.time, self.cards, self.details):
            part.given.connect(give)
        self.venue.picked.connect(lambda key: self.given.emit({"venue_id": key or None}))
        self.city.picked.connect(lambda key: self.given.emit({"city_id": key or None}))
        self.edit_venue.clicked.connect(self._toggle_editor)
        self.editor.closed.connect(self._close_editor)
        self.steps.chosen.connect(self.step_chosen)
        self.steps.asked.connect(self.step_asked)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setObjectName("content")
        column = QVBoxLayout(inner)
        column.setContentsMargins(18, 14, 18, 18)
        column.setSpacing(12)
        chips = QHBoxLayout()
        chips.setSpacing(6)
        chips.addWidget(self.kind)
        chips.addWidget(self.status)
        chips.addStretch(1)
        column.addLayout(chips)
        for block in self._blocks[:5]:
            column.addWidget(block)
        column.addWidget(self.editor)
        for block in self._blocks[5:]:
            column.addWidget(block)
        column.insertWidget(column.indexOf(self._steps_block), self.found)
        column.addWidget(self.details)
        column.addStretch(1)
        self.setWidget(inner)
        self._turn(False)

    def _who(self, text: str) -> Sequence[Offer]:
        if self._facts is None or self._around is None:
            return ()
        return self.attending.offers(text, facts=self._facts, content=self._around.content)

    def _show_time(self, facts: ItemFacts, around: Around) -> None:
        start, end = around.entry.start, around.entry.end
        self.cards.show_journey(facts, self._places)
        self.time.show_time(
            ItemTime(
                facts.start,
                facts.end,
                start.zone,
                end.zone if end else around.goal_zone or start.zone,
                by_timetable=facts.kind in TIMETABLED,
                lasts=max(facts.duration_minutes or (), default=None),
                over_a_day=facts.kind in OVER_A_DAY,
            ),
            home=around.home,
            choices=around.zones,
            cities=around.cities,
            near=around.near,
            journey=facts.kind in JOURNEYS,
            key=facts.item_id,
        )
        if facts.kind in JOURNEYS:
            from planner.ui.programme.estimate import estimate

            self.cards.say_estimate(estimate(facts, around.minutes, self._places))
        self.nights.show_nights(facts)
        self._nights_block.setVisible(facts.kind == "hotel")

    def _show_places(self, facts: ItemFacts, around: Around) -> None:
        """A venue is offered where there is no route, or where one was given too; a city where no place says it."""
        self.venue.put_place(facts.venue_id)
        self.venue.near = self._places.city_of(facts.venue_id) or facts.city_id or around.city_of_day
        self.city.put_place(facts.city_id, instead=self.tr("City"))
        known = self._places.city_of(facts.venue_id)
        said = known is not None and facts.city_id in (None, known)
        self._city_block.setVisible(facts.kind not in JOURNEYS and not said)
        self._venue_block.setVisible(facts.kind not in JOURNEYS or facts.venue_id is not None)
        self.edit_venue.setVisible(facts.venue_id is not None)
        self._address.setText(self._places.address(facts.venue_id))
        self._address.setVisible(bool(self._address.text()))
        if self.editor.isVisibleTo(self):
            self.editor.show_place(self._places.get(self.editor.place_id), languages=around.languages)

    def _show_titles(self, facts: ItemFacts, around: Around) -> None:
        """The reader's language first; the file's first language belongs to `title`, its second to `title_native`."""
        text, native = facts.title, facts.title_native or ""
        tags = pair_tags(around.languages, text, native, reader=self._look.languages)
        pairs = [("title", tags[0], text), ("title_native", tags[1], native)]
        if primary(tags[1]) == primary(self._look.language) != primary(tags[0]):
            pairs.reverse()
        self._title_names = (pairs[0][0], pairs[1][0])
        for field, (_, tag, text) in zip((self.own, self.other), pairs, strict=True):
            word = language_tag(tag)
            named = self.tr("Title in {language}").format(language=word) if tag else self.tr("Title")
            field.retag(word, name=named)
            field.put(text)

    def _forget(self) -> None:
        """What was typed for one item is not carried over to another."""
        fields: list[Field | TextField] = [*self.findChildren(Field), *self.findChildren(TextField)]
        for field in fields:
            field.forget()

    def _toggle_editor(self) -> None:
        if self.editor.isVisibleTo(self) or self._facts is None or self._facts.venue_id is None:
            self._close_editor()
        else:
            self.edit_place(self._facts.venue_id)
            self.ensureVisible(0, self.editor.mapTo(self.widget() or self, QPoint(0, self.editor.height())).y())

    def _close_editor(self) -> None:
        if self._around is not None:
            self.editor.show_place(None, languages=self._around.languages)
        self.venue.setFocus(Qt.FocusReason.OtherFocusReason)

    def _title_given(self, number: int, text: str) -> None:
        self.given.emit({self._title_names[number]: text.strip() or None})
