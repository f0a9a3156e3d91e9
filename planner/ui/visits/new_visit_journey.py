"""The journey of a visit that is about to be made: one line that becomes stops, the stops, and places used before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.models.words import words
from planner.reference.places import FoundPlace, find_places
from planner.storage.earlier_places import EarlierCity, EarlierPlace
from planner.ui.parts.checks import Check
from planner.ui.parts.city_field import CityWords
from planner.ui.parts.dates import DateWords, midday
from planner.ui.parts.emptying import empty
from planner.ui.parts.fields import Field
from planner.ui.parts.label import caption, label
from planner.ui.theme.look import Look
from planner.ui.visits.new_visit_draft import Draft, rows_of, text_of
from planner.ui.visits.new_visit_stop import StopRow
from planner.ui.visits.stops_line import TypedStop, read_stops
from planner.usecases.commands.make_visit import PlannedStop

MOST_PLACES = 12
"""So many places of earlier visits are offered at once."""


class JourneyEditor(QWidget):
    """`days_changed` is said when the days of a stop are others. There is always one empty stop at the end."""

    days_changed = Signal()

    def __init__(
        self,
        look: Look,
        *,
        today: date,
        earlier: Callable[[Sequence[str]], Sequence[EarlierPlace]],
        cities: Callable[[], Sequence[EarlierCity]],
    ) -> None:
        super().__init__()
        self._look, self._today, self._earlier, self._cities = look, today, earlier, cities
        self._dates, self._words = DateWords(look, self), CityWords(look, self)
        self.rows: list[StopRow] = []
        self._filling = False
        self.line = Field(look, name=self.tr("The journey in one line"))
        self.line.setPlaceholderText(self.tr("Brussels 22–26 Mar, Abu Dhabi 26–29 Mar"))
        self.line.setObjectName("journey-line")
        self.line.textEdited.connect(self._read_back)
        self.line.returnPressed.connect(self.take_line)
        self._said = label("", look.colours.secondary, 12, wrap=True)
        self._said.setTextFormat(Qt.TextFormat.RichText)  # what was not found has a colour of its own
        self.used = QWidget()
        """Places of earlier visits; the page says where they stand."""
        self._offered: dict[str, Check] = {}
        grey = look.colours.secondary
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(caption(self.tr("The journey in one line, then Enter"), grey))
        column.addWidget(self.line)
        column.addWidget(self._said)
        column.addSpacing(10)
        column.addWidget(caption(self.tr("Stops: city, arrival, departure, hotel"), grey))
        self._stops = QVBoxLayout()
        self._stops.setSpacing(2)
        column.addLayout(self._stops)
        self._places = QVBoxLayout(self.used)
        self._places.setContentsMargins(0, 8, 0, 0)
        self._places.setSpacing(2)
        self.used.hide()
        self._add_row()

    def stops(self) -> list[StopRow] | None:
        """The stops that say something; None where one of them cannot be made, which is said under it."""
        rows = [row for row in self.rows if not row.is_empty]
        faulty = [row for row in reversed(rows) if not row.check()]  # every one says what is missing, the first asks
        return None if faulty else rows

    def planned(self, languages: Sequence[str]) -> tuple[PlannedStop, ...]:
        """The stops as they will be made."""
        return tuple(row.planned(languages) for row in self.rows if not row.is_empty)

    def places_again(self) -> tuple[str, ...]:
        """Ids of the places of earlier visits that were ticked."""
        return tuple(place_id for place_id, box in self._offered.items() if box.isChecked())

    def span(self) -> tuple[date | None, date | None]:
        """From the first arrival to the last day."""
        days = [day for row in self.rows for day in row.days if day is not None]
        return min(days, default=None), max(days, default=None)

    def draft(self) -> Draft:
        """What is typed of the journey."""
        stops = [row.draft() for row in self.rows]
        return {
            "line": self.line.text(),
            "stops": [
                stop for stop in stops if any(stop[name] for name in ("city", "own", "other", "arrive", "hotel"))
            ],
            "places": list(self.places_again()),
        }

    def take_draft(self, draft: Draft) -> None:
        """Shows what was typed before."""
        self._filling = True
        for row in list(self.rows):
            self._drop(row)
        for kept in rows_of(draft, "stops"):
            self._add_row().take_draft(kept)
        self._filling = False
        self._settle()
        self.line.setText(text_of(draft, "line"))
        self._read_back()
        places = draft.get("places")
        for place_id, box in self._offered.items():
            box.setChecked(isinstance(places, list) and place_id in places)

    def take_line(self) -> None:
        """Makes stops of the line, in place of those it made before."""
        stops = self._read()
        if not stops:
            return
        self._filling = True
        for row in [row for row in self.rows if row.from_line or row.is_empty]:
            self._drop(row)
        for stop, place in stops:
            row = self._add_row()
            row.from_line = True
            row.near = stop.first or self._today
            row.take_days(stop.first, stop.last)
            if place is not None:
                row.take_city(place)
            else:
                row.take_by_hand(stop.name)
        self._filling = False
        self._settle()
        self.line.forget()
        if all(place is not None for _, place in stops):
            self.rows[-1].city.setFocus()

    def _read(self) -> list[tuple[TypedStop, FoundPlace | None]]:
        typed = read_stops(self.line.text(), today=self._today, known=lambda name: _city(name) is not None)
        return [(stop, _city(stop.name)) for stop in typed if stop.name]

    def _read_back(self) -> None:
        """Says what the line means while it is typed."""
        said = []
        for stop, place in self._read():
            days = self._dates.span(stop.first, stop.last, short=True)
            if place is None:
                unknown = self.tr("“{name}” (not found: its zone is asked)").format(name=stop.name)
                said.append(f'<span style="color: {self._look.colours.warning_text}">{escape(unknown)}</span>')
                continue
            where = self._words.where(place, at=midday(stop.first or self._today))
            named = self.tr("{city} ({where})").format(city=self._words.names(place)[0], where=where)
            said.append(escape(f"{named} {days}".strip()))
        self._said.setText("&nbsp; → &nbsp;".join(said))

    def _add_row(self) -> StopRow:
        row = StopRow(self._look, today=self._today, cities=self._cities)
        row.near = next((day for other in reversed(self.rows) for day in reversed(other.days) if day), self._today)
        row.changed.connect(self._settle)
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._stops.addWidget(row)
        return row

    def _remove(self, row: StopRow) -> None:
        at, held = self.rows.index(row), row.isAncestorOf(self.window().focusWidget() or self)
        self._drop(row)
        self._settle()
        if held:
            self.rows[min(at, len(self.rows) - 1)].city.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self, row: StopRow) -> None:
        self.rows.remove(row)
        self._stops.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _settle(self) -> None:
        """After a change: an empty stop at the end, and what earlier visits know of the cities."""
        if self._filling:
            return
        if not self.rows or not self.rows[-1].is_empty:
            self._add_row()
        names = [name for row in self.rows for name in row.city_names]
        places = self._earlier(names) if names else ()
        for row in self.rows:
            row.offer_hotels(places)
        self._offer_places([place for place in places if place.kind != "hotel"][:MOST_PLACES])
        self.days_changed.emit()

    def _offer_places(self, places: Sequence[EarlierPlace]) -> None:
        ticked = set(self.places_again())
        empty(self._places)
        self._offered = {}
        if places:
            word = self.tr("Places of the directory and of earlier visits to use again")
            self._places.addWidget(caption(word, self._look.colours.secondary))
        for place in places:
            names = words((), place.name, place.name_native)
            said = dict.fromkeys(map(names.in_language, self._look.languages))
            box = Check(self._look, "  ".join(said), remark=self._city_said(place.city))
            box.setToolTip(place.visit or self.tr("In the directory"))
            box.setChecked(place.place_id in ticked)
            self._offered[place.place_id] = box
            self._places.addWidget(box)
        self.used.setVisible(bool(places))

    def _city_said(self, city: str) -> str:
        """A city of the journey in the reader's language."""
        known = next((sorted(row.city_names) for row in self.rows if city in row.city_names), [city])
        return words((), *known[:2]).in_language(self._look.language)


def _city(name: str) -> FoundPlace | None:
    return next((place for place in find_places(name, limit=20) if place.kind == "city"), None) if name else None
