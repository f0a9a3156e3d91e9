"""One stop of a visit that is about to be made: a city found by any of its names, or typed by hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.models.words import has_han, words
from planner.models.zones import is_zone
from planner.reference.places import FoundPlace, find_places
from planner.storage.earlier_places import EarlierCity, EarlierPlace
from planner.ui.parts.button import Button
from planner.ui.parts.choices import NEW, ThingField
from planner.ui.parts.city_field import CityField, CityWords, city_values
from planner.ui.parts.dates import DateWords, midday
from planner.ui.parts.fields import Field
from planner.ui.parts.form_editors import ZoneEditor
from planner.ui.parts.label import label
from planner.ui.parts.offers import Offer
from planner.ui.parts.typed_day import read_day
from planner.ui.theme.look import Look
from planner.ui.visits.new_visit_draft import Draft, text_of
from planner.usecases.commands.make_visit import PlannedStop


class StopRow(QWidget):
    """`changed` is said when the city or its days are others, `removed` by the cross."""

    changed = Signal()
    removed = Signal()

    def __init__(self, look: Look, *, today: date, cities: Callable[[], Sequence[EarlierCity]]) -> None:
        super().__init__()
        self._look, self._today = look, today
        self._dates, self._words = DateWords(look, self), CityWords(look, self)
        self._found: FoundPlace | None = None
        self._zone: str | None = None
        self._known: Mapping[str, Any] = {}
        self._hotel: tuple[str | None, str] = (None, "")
        self.near = today
        self.from_line = False
        self.city = CityField(look, name=self.tr("City"), at=midday(today), earlier=cities)
        self.city.found.connect(self.take_city)
        self.city.asked_by_hand.connect(self.take_by_hand)
        self.city.again.connect(self.take_again)
        self.arrive, self.depart = Field(look, name=self.tr("Arrives")), Field(look, name=self.tr("Leaves"))
        self.arrive.setPlaceholderText(self.tr("arrives"))
        self.depart.setPlaceholderText(self.tr("leaves"))
        for field in (self.arrive, self.depart):
            field.editingFinished.connect(self._read_days)
        self.hotel = ThingField(look, name=self.tr("Hotel"), none=self.tr("hotel"), new=self.tr("New hotel “{name}”"))
        self.hotel.picked.connect(self._take_hotel)
        self.cross = Button(look, style="link", icon="cross", name=self.tr("Take this stop away"))
        self.cross.clicked.connect(self.removed)
        self._where = label("", look.colours.secondary, 12)
        self.by_hand = Button(look, self.tr("Names and zone by hand"), style="link")
        self.by_hand.clicked.connect(lambda: self._open_names(not self._hand.isVisibleTo(self)))
        tags = ("中文", "EN") if look.chinese else ("EN", "中文")
        names = [self.tr("Name of the city, {language}").format(language=tag) for tag in tags]
        self.own, self.other = (Field(look, name=name, tag=tag) for name, tag in zip(names, tags, strict=True))
        self.zone = ZoneEditor(look, "zone", self.tr("Time zone of the city"), self._take_zone)
        self._fault = label("", look.colours.warning_text, 12, wrap=True)
        self._lay_out()

    @property
    def is_empty(self) -> bool:
        """True while nothing is known of it."""
        return self._found is None and not self._named and not self.city.waits

    @property
    def city_names(self) -> tuple[str, ...]:
        """What the city is called."""
        found = self._words.names(self._found) if self._found is not None else ()
        return tuple(filter(None, {*found, self.own.text().strip(), self.other.text().strip()}))

    def take_city(self, place: FoundPlace) -> None:
        """The city was found."""
        self._found, self._zone, self._known = place, place.zone, {}
        own, other = self._words.names(place)
        self.own.put(own)
        self.other.put(other)
        self.zone.show({"zone": place.zone}, {})
        self._show_city(own)
        self._open_names(False)
        self.say_fault("")
        self.changed.emit()

    def take_by_hand(self, name: str) -> None:
        """The city is none of those known: its names and its zone are typed."""
        self._found, self._known = None, {}
        (self.own if has_han(name) == self._look.chinese else self.other).put(name)
        self._show_city(name)
        self._open_names(True)
        self.changed.emit()

    def take_again(self, city: EarlierCity) -> None:
        """The city was typed by hand in an earlier visit: with its names, its zone and where it lies."""
        texts = [text for text in (city.name, city.name_native) if text]
        native = next((text for text in texts if has_han(text) == self._look.chinese), "")
        rest = next((text for text in texts if text != native), "")
        self._found, self._zone = None, city.timezone
        self._known = {"country": city.country, "latitude": city.latitude, "longitude": city.longitude}
        self.own.put(native)
        self.other.put(rest)
        self.zone.show({"zone": city.timezone}, {})
        self._show_city(native or rest)
        self._open_names(False)
        self.say_fault("")
        self.changed.emit()

    def draft(self) -> Draft:
        """What is typed of the stop, and which city was found."""
        found = self._found
        return {
            "city": self.city.text(), "own": self.own.text(), "other": self.other.text(), "zone": self._zone,
            "found": [found.name, found.country, found.latitude, found.longitude] if found else None,
            "known": dict(self._known), "arrive": self.arrive.text(), "depart": self.depart.text(),
            "hotel_like": self._hotel[0], "hotel": self._hotel[1], "from_line": self.from_line,
        }  # fmt: skip

    def take_draft(self, draft: Draft) -> None:
        """Shows what was typed before."""
        found, zone, known = draft.get("found"), text_of(draft, "zone"), draft.get("known")
        name = str(found[0]) if isinstance(found, list) and found else ""
        cities = find_places(name, limit=20) if name else ()
        place = next((one for one in cities if [one.name, one.country, one.latitude, one.longitude] == found), None)
        if place is not None:
            self.take_city(place)
        else:
            self._known = known if isinstance(known, dict) else {}
            self._zone = zone if is_zone(zone) else None
            self.zone.show({"zone": self._zone}, {})
            self.own.put(text_of(draft, "own"))
            self.other.put(text_of(draft, "other"))
            self._show_city(text_of(draft, "city"))
        self.from_line = draft.get("from_line") is True
        self.arrive.setText(text_of(draft, "arrive"))
        self.depart.setText(text_of(draft, "depart"))
        self._hotel = (text_of(draft, "hotel_like") or None, text_of(draft, "hotel"))
        self.hotel.put(self._hotel[1])

    def take_days(self, first: date | None, last: date | None) -> None:
        """Shows the days of the stop."""
        for field, day in ((self.arrive, first), (self.depart, last)):
            field.put(self._dates.plain_day(day) if day else "")

    @property
    def days(self) -> tuple[date | None, date | None]:
        """The days as they can be read."""
        first = read_day(self.arrive.text(), near=self.near)
        return first, read_day(self.depart.text(), near=first or self.near)

    def offer_hotels(self, places: Sequence[EarlierPlace]) -> None:
        """Hotels of the directory and of earlier visits in this city."""
        known = [
            Offer(one.place_id, self._said(one), one.visit or self.tr("directory"))
            for one in places
            if one.kind == "hotel" and one.city in self.city_names
        ]
        self.hotel.show_things(known, chosen=self._hotel[0])
        self.hotel.put(self._hotel[1])

    def _said(self, place: EarlierPlace) -> str:
        return words((), place.name, place.name_native).in_language(self._look.language)

    def parts_in_order(self) -> Sequence[QWidget]:
        """What Tab goes through: what is typed by hand is asked right after the city."""
        return (self.city, self._hand, self.arrive, self.depart, self.hotel, self.cross, self.by_hand)

    def check(self) -> bool:
        """Whether the stop can be made; what is missing is said under it."""
        first, last = self.days
        sentence = ""
        field: Field = self.city
        if not self._named:
            sentence = self.tr("“{name}” was not found. Choose a city of the list, or type it by hand.").format(
                name=self.city.text().strip()
            )
        elif self._found is None and not self._zone:
            sentence = self.tr("This city needs a time zone. Write a larger city in the same zone.")
            field = self.zone.field
        for box, day in ((self.arrive, first), (self.depart, last)):
            if not sentence and box.text().strip() and day is None:
                sentence, field = self.tr("This day cannot be read. Write it as 22 March 2027."), box
        if not sentence and first and last and last < first:
            sentence, field = self.tr("One would leave before one arrives. Correct one of the two days."), self.depart
        self.say_fault(sentence)
        if sentence:
            field.mark_fault(True)
            field.setFocus()
        return not sentence

    def planned(self, languages: Sequence[str]) -> PlannedStop:
        """The stop, with the names in the order of the visit's languages."""
        texts = [self.own.text().strip() or None, self.other.text().strip() or None]
        if tuple(languages) != self._look.languages:
            texts.reverse()
        names = {"name": texts[0], "name_native": texts[1], "timezone": self._zone}
        city: Mapping[str, Any] = {
            **(city_values(self._found, tuple(languages)) if self._found else self._known),
            **names,
        }
        hotel_id, hotel = self._hotel
        first, last = self.days
        return PlannedStop(city, first, last, hotel={"name": hotel} if hotel else None, hotel_like=hotel_id)

    def say_fault(self, sentence: str) -> None:
        """Says under the stop what is to be mended."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        self.setAccessibleDescription(sentence)

    @property
    def _named(self) -> bool:
        return bool(self.own.text().strip() or self.other.text().strip())

    def _show_city(self, name: str) -> None:
        self.city.put(name)
        self.city.setText(name)
        self.city.mark_fault(False)
        said = self._words.where(self._found, at=midday(self.days[0] or self._today)) if self._found else ""
        own, other = self.own.text(), self.other.text()
        self.by_hand.setVisible(not self.is_empty)
        self._where.setText(" · ".join(filter(None, (other if own == name else own, said))))

    def _open_names(self, is_open: bool) -> None:
        self._hand.setVisible(is_open)

    def _take_zone(self, changes: dict[str, Any]) -> None:
        self._zone = changes["zone"]
        self.zone.show({"zone": self._zone}, {})
        self.say_fault("")

    def _take_hotel(self, key: str) -> None:
        self._hotel = (None, key.removeprefix(NEW)) if key.startswith(NEW) or not key else (key, self._hotel_name(key))
        self.hotel.put(self._hotel[1])

    def _hotel_name(self, key: str) -> str:
        return next((offer.words for offer in self.hotel.things if offer.key == key), "")

    def _read_days(self) -> None:
        """Shows the days as they were understood."""
        first, last = self.days
        for field, day in ((self.arrive, first), (self.depart, last)):
            field.mark_fault(bool(field.text().strip()) and day is None)
            if day is not None:
                field.put(self._dates.plain_day(day))
                field.setText(self._dates.plain_day(day))
        self.changed.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.city, 5)
        line.addWidget(self.arrive, 3)
        line.addWidget(self.depart, 3)
        line.addWidget(self.hotel, 4)
        line.addWidget(self.cross)
        under = QHBoxLayout()
        under.addWidget(self._where, 1)
        under.addWidget(self.by_hand)
        under.addSpacing(22)
        self._hand = QWidget()
        names = QHBoxLayout(self._hand)
        names.setContentsMargins(0, 0, 26, 0)
        names.setSpacing(6)
        for widget in (self.own, self.other, self.zone.field):
            names.addWidget(widget, 1)
        self._hand.hide()
        self._fault.hide()
        self.by_hand.hide()
        column.addLayout(line)
        column.addLayout(under)
        column.addWidget(self._hand)
        column.addWidget(self._fault)
