"""The time of an item in the inspector: one row, or two cards for a journey."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from planner.models import Moment
from planner.ui.parts.dates import DateWords, offset
from planner.ui.parts.label import caption, label
from planner.ui.parts.odd_time_asking import OddTimeAsking
from planner.ui.parts.segments import Segments
from planner.ui.parts.time_entry import TimeField
from planner.ui.parts.time_fields import DayField, ZoneField
from planner.ui.parts.time_words import TimeWords
from planner.ui.parts.words import KindWords
from planner.ui.programme.advice import Advice
from planner.ui.programme.journey_cards import JourneyCards
from planner.ui.programme.time_edits import (
    ItemTime,
    with_answer,
    with_day,
    with_end,
    with_end_day,
    with_start,
    with_zones,
)
from planner.ui.programme.time_sentences import TimeSentences
from planner.ui.programme.zone_button import ZoneButton
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.rules.typed_time import TypedTime


class TimeBlock(QWidget):
    """`given({"start": …, "end": …})` is said when a person has given another time; what cannot be is asked about."""

    given = Signal(dict)

    def __init__(self, look: Look, cards: JourneyCards) -> None:
        super().__init__()
        self._look, self._cards = look, cards
        self._dates, self._words, self._kinds = DateWords(look, self), TimeWords(look, self), KindWords(self)
        self._time = ItemTime(Moment(), None, None, None)
        self._key = ""
        self._home: tuple[str, str] | None = None
        self._choices: Sequence[tuple[str, str]] = ()
        self._cities: Mapping[str, str] = {}
        self._in_cards: bool | None = None
        self.day, self.end_day = DayField(look, name=self.tr("Day")), DayField(look, name=self.tr("Last day"))
        self.start, self.end = TimeField(look, name=self.tr("Start")), TimeField(look, name=self.tr("End"))
        for fields, unsaid in (((self.day, self.end_day), self.tr("day")), ((self.start, self.end), self.tr("time"))):
            for field in fields:
                field.setPlaceholderText(unsaid)
        self.start_zone = ZoneButton(look, name=self.tr("Zone of the start"))
        self.end_zone = ZoneButton(look, name=self.tr("Zone of the end"))
        self.other_zone = ZoneField(look, name=self.tr("Another zone"))
        self._zone_of = "start"
        self.precision = Segments(look, tuple(self._kinds.precisions().items()), name=self.tr("Precision"))
        self._length = label("", look.colours.secondary, 11)
        self._home_words = label("", look.colours.secondary, 12, wrap=True)
        self._advice, self.sentences = Advice(look), TimeSentences(look, self)
        self._asking = OddTimeAsking(look)
        self._connect()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._lay_out()

    def show_time(
        self,
        time: ItemTime,
        *,
        home: tuple[str, str] | None,
        choices: Sequence[tuple[str, str]],
        cities: Mapping[str, str],
        near: date | None,
        journey: bool,
        key: str = "",
    ) -> None:
        """Shows a time; `home` is the home city and its zone, `near` the day it stands under.

        `cities` names the cities of this very item by their zones; a `journey` stands in two cards. A typed time that
        waits for an answer stays as long as nothing else became of the item `key`.
        """
        if self._asking.waits and (key, time) == (self._key, self._time):
            return
        self._key = key
        self._time, self._home, self._choices, self._cities = time, home, choices, cities
        self.sentences.know(home=home, cities=cities, choices=choices)
        self._end_waiting()
        end = time.end or Moment()
        self.day.put_day(time.start.date, near=near)
        self.end_day.put_day(end.date, near=time.start.date or near)
        self.start.show_moment(time.start, zone=time.start_zone, near=near, home=home)
        self.end.show_moment(
            end if time.end else Moment(date=time.start.date), zone=time.end_zone, near=near, home=home
        )
        self.precision.put(time.start.precision or "exact")
        spread = time.end is not None and end.date is not None and end.date != time.start.date
        overnight = spread and not time.journey and self._nights() <= 1
        self._place_fields(in_cards=journey or time.journey)
        self.end_day.setVisible(bool(self._in_cards or (spread and not overnight)))
        self._show_zones()
        self._say_rest()
        if not self._asks("start", time):
            self._asks("end", time)

    def lend(self, field: TimeField) -> None:
        """Lets another field show the start of this item."""
        self.start.lend(field)

    def take_start(self, typed: TypedTime) -> None:
        """Takes a time typed elsewhere for this item, as if it had been typed here."""
        self._start_typed(typed)

    def _connect(self) -> None:
        self.start.means = lambda typed: with_start(self._time, typed).start
        self.end.means = lambda typed: with_end(self._time, typed).end
        self.day.day_given.connect(lambda day: self._offer(with_day(self._time, day)))
        self.end_day.day_given.connect(lambda day: self._offer(with_end_day(self._time, day)))
        self.start.typed.connect(self._start_typed)
        self.end.typed.connect(self._end_typed)
        for field in (self.start, self.end):
            field.given_up.connect(self._end_waiting)
        self.precision.chosen.connect(self._precision_chosen)
        self.start_zone.picked.connect(lambda zone: self._zone_picked("start", zone))
        self.end_zone.picked.connect(lambda zone: self._zone_picked("end", zone))
        self.start_zone.asked_other.connect(lambda: self._ask_zone("start"))
        self.end_zone.asked_other.connect(lambda: self._ask_zone("end"))
        self.other_zone.zone_given.connect(lambda zone: self._zone_picked(self._zone_of, zone))

    def _lay_out(self) -> None:
        grey = self._look.colours.secondary
        head = QHBoxLayout()
        head.addWidget(caption(self.tr("Time"), grey))
        head.addStretch(1)
        head.addWidget(self._length)
        self._column.addLayout(head)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._dash = label("–", grey, parent=self)
        self._column.addLayout(self._grid)
        self._column.addWidget(self._cards)
        self._column.addWidget(self.other_zone)
        self.other_zone.hide()
        self._column.addWidget(self._asking)
        self._column.addWidget(self._advice)
        self._column.addWidget(self._home_words)
        self._column.addWidget(self.precision)
        self._place_fields(in_cards=False)

    def _place_fields(self, *, in_cards: bool) -> None:
        """One row for a day and its times, or two cards: where it leaves and where it arrives."""
        if in_cards == self._in_cards:
            return
        self._in_cards = in_cards
        while self._grid.count():
            self._grid.takeAt(0)
        self._dash.setVisible(not in_cards)
        self._cards.setVisible(in_cards)
        if in_cards:
            self._cards.leaves.hold(self.start_zone, self.start, self.day)
            self._cards.arrives.hold(self.end_zone, self.end, self.end_day)
            return
        for column, widget in enumerate((self.day, self.start, self._dash, self.end)):
            self._grid.addWidget(widget, 0, column)
        self._grid.addWidget(self.end_day, 1, 0)
        self._grid.addWidget(self.start_zone, 1, 1, 1, 3)
        self._grid.addWidget(self.end_zone, 2, 1, 1, 3)
        for column, stretch in enumerate((4, 3, 0, 3)):
            self._grid.setColumnStretch(column, stretch)

    def _show_zones(self) -> None:
        self.other_zone.hide()
        nothing = self.tr("Zone", "a button without one") if self._in_cards else self.tr("No zone")
        for button, moment, zone in (
            (self.start_zone, self._time.start, self._time.start_zone),
            (self.end_zone, self._time.end or Moment(), self._time.end_zone),
        ):
            at = moment.instant(zone) or self._time.start.instant(self._time.start_zone)
            city = self._cities.get(zone or "") or next((word for word, name in self._choices if name == zone), zone)
            mark = offset(zone, at) if zone and at else ""
            text = (mark if self._in_cards else f"{mark} {city or ''}".strip()) or nothing
            button.setToolTip(city or "")
            button.show_zone(text, written=moment.zone, choices=self._choices)
        apart = self._time.end is not None and self._time.end_zone != self._time.start_zone
        self.end_zone.setVisible(bool(self._in_cards or apart))

    def _say_rest(self) -> None:
        minutes = self._time.lasts if self._time.minutes is None else self._time.minutes
        length = self._dates.length(minutes) if minutes is not None and minutes >= 0 else ""
        about = "approximate" in (self._time.start.precision, self._time.end.precision if self._time.end else None)
        self._length.setText("" if self._in_cards else length)
        if self._in_cards:
            self._say_in_cards(self.tr("about {length}").format(length=length) if about and length else length)
        in_each_card = self._in_cards and self._time.start_zone == self._time.end_zone
        self._home_words.setText("" if in_each_card else self.sentences.at_home(self._time))
        self._home_words.setVisible(bool(self._home_words.text()))
        self._advice.say(self.sentences.order(self._time))

    def _say_in_cards(self, length: str) -> None:
        """The elapsed time between the cards, and in each the time at the other end, or at home."""
        self._cards.say_length(length)
        start = self._time.start.instant(self._time.start_zone)
        end = self._time.end.instant(self._time.end_zone) if self._time.end else None
        first, last = self._time.start_zone, self._time.end_zone
        if first == last:
            first = last = self._home[1] if self._home and self._home[1] != first else None
        self._cards.say_others(self.sentences.told(start, last), self.sentences.told(end, first))

    def _nights(self) -> int:
        start, end = self._time.start.date, self._time.end.date if self._time.end else None
        return (end - start) // timedelta(days=1) if start and end else 0

    def _start_typed(self, typed: TypedTime) -> None:
        self._offer(with_start(self._time, typed))

    def _end_typed(self, typed: TypedTime) -> None:
        if typed.minutes is not None and self._time.start.time is None:
            self.end.reset()  # it is said as a length
        self._offer(with_end(self._time, typed))

    def _precision_chosen(self, value: str) -> None:
        self._offer(self._time._replace(start=replace(self._time.start, precision=value)))  # type: ignore[arg-type]  # because the segments hold precisions

    def _zone_picked(self, which: str, zone: str) -> None:
        start, end = self._time.start, self._time.end
        if which == "start":
            alike = end is not None and end.zone == start.zone and not self._time.journey
            start = replace(start, zone=zone or None)
            end = replace(end, zone=zone or None) if alike and end is not None else end
        elif end is not None:
            end = replace(end, zone=zone or None)
        self._offer(with_zones(self._time, start, end))

    def _ask_zone(self, which: str) -> None:
        self._zone_of = which
        self.other_zone.put("")
        self.other_zone.setText("")
        self.other_zone.show()
        self.other_zone.setFocus()

    def _offer(self, time: ItemTime) -> None:
        """Gives a time on, or asks first where the clock skips it or shows it twice."""
        self._end_waiting()
        changes: dict[str, Any] = {}
        if time.start != self._time.start:
            changes["start"] = time.start
        if time.end != self._time.end:
            changes["end"] = time.end
        if time.lasts != self._time.lasts:
            changes["duration_minutes"] = [time.lasts]
        if not changes:
            self.start.reset()
            self.end.reset()
            return
        if not any(self._asks(name, time) for name in ("start", "end") if name in changes):
            self.given.emit(changes)

    def _asks(self, name: str, time: ItemTime) -> bool:
        """Asks about one end of a time, given or stored, where the clock skips it or shows it twice.

        What is stored may be odd since it came from a file, or since a place brought another zone.
        """
        at_start = name == "start"
        moment, zone = (time.start, time.start_zone) if at_start else (time.end or Moment(), time.end_zone)
        field = self.start if at_start else self.end

        def answer(moment: Moment) -> None:
            field.forget()  # the answer shows, also in the field one is in
            self._offer(with_answer(self._time, time, moment, at_start=at_start))

        asked = self._asking.ask(moment, zone, city=self._city_named, home=self._home, answered=answer)
        if asked:
            field.mark_fault(True)
        return asked

    def _city_named(self, zone: str) -> str:
        return next((word for word, name in self._choices if name == zone), zone)

    def _end_waiting(self) -> None:
        self._asking.end()
        self.start.mark_fault(False)
        self.end.mark_fault(False)
