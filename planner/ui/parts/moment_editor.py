"""The editor of a moment in a form: a day and a time side by side, and the question where the clock is odd."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.models.moment import Moment
from planner.models.zones import zone as zone_named
from planner.ui.parts.button import Button
from planner.ui.parts.dates import DateWords, offset, zone_city
from planner.ui.parts.fields import Field
from planner.ui.parts.odd_time_asking import OddTimeAsking
from planner.ui.parts.offers import Offer
from planner.ui.parts.time_entry import TimeField
from planner.ui.parts.time_words import TimeWords
from planner.ui.parts.typed_day import read_day
from planner.ui.parts.words import KindWords
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.rules.typed_time import TypedTime


class MomentEditor(QObject):
    """Each of the two may be empty, the rest of the moment stays. What is typed is read back as in the programme.

    Of `values` it also reads `row_id`, `near` (a day), `zone` and `zone_city` (where the time is told), and `home`
    (the home city and its zone). A time that the clock skips or shows twice is kept as typed and asked about.
    """

    def __init__(
        self, look: Look, name: str, word: str, give: Callable[[dict[str, Any]], None], fault: Callable[[str], None]
    ) -> None:
        super().__init__()
        self.names: tuple[str, ...] = (name,)
        self._look = look
        self._dates, self._words, self._kinds = DateWords(look, self), TimeWords(look, self), KindWords(self)
        self._moment, self._around = Moment(), dict[str, Any]()
        self.day = Field(look, name=self.tr("{what}: day").format(what=word))
        self.day.setPlaceholderText(self.tr("day"))
        self.time = TimeField(look, name=self.tr("{what}: time").format(what=word))
        self.time.setPlaceholderText(self.tr("such as 930"))
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.day, 3)
        row.addWidget(self.time, 2)
        self.other_zone = Button(look, "", style="link")
        self.other_zone.clicked.connect(lambda: self._offer(replace(self._moment, zone=None, fold=None)))
        self.other_zone.hide()
        self._asking = OddTimeAsking(look)
        self.widgets: tuple[QWidget, ...] = (both, self.other_zone, self._asking)
        self._give, self._fault = give, fault
        self.day.given.connect(self._day_typed)
        self.time.typed.connect(self._time_typed)
        self.time.given_up.connect(self._end_asking)
        self.time.unread.connect(lambda: fault(self.tr("This time cannot be read. Write it as 9:30 or 0930.")))

    def show(self, values: Mapping[str, Any], things: Mapping[str, Sequence[Offer]]) -> None:
        moment = values.get(self.names[0]) or Moment()
        other_row = values.get("row_id") != self._around.get("row_id")
        if self._asking.waits and moment == self._moment and not other_row:
            return  # what was typed waits for its answer
        self._end_asking()
        self._moment = moment
        self._around = {name: values.get(name) for name in ("row_id", "near", "zone", "zone_city", "home")}
        near = moment.date or self._around["near"]
        self.day.put(self._dates.short_day(moment.date) if moment.date else "")
        self.day.setToolTip(self._dates.long_day(moment.date) if moment.date else "")
        self.time.show_moment(moment, zone=self._zone, near=near, home=self._around["home"])
        self.time.put(self._told(moment))
        self._show_zone(moment)
        self._asks(moment)  # a file may have brought it

    @property
    def _zone(self) -> str | None:
        return self._moment.zone or self._around.get("zone")

    def _show_zone(self, moment: Moment) -> None:
        """A zone that was written down for this moment holds; where it is not that of the place, it is said."""
        at, zone = moment.instant(self._zone), self._zone
        mark = offset(zone, at) if zone and at else ""
        self.time.setToolTip(mark)
        apart = zone is not None and bool(mark) and moment.zone is not None and moment.zone != self._around["zone"]
        if apart and zone is not None:
            words = self.tr("Told in {city}, {offset}. Use the zone of the city")
            self.other_zone.setText(words.format(city=zone_city(zone, self._look), offset=mark))
        self.other_zone.setVisible(apart)

    def _told(self, moment: Moment) -> str:
        """The time with all that is said of it, so that it can be typed again."""
        unsettled = {"to_be_confirmed": self._kinds.to_confirm(), "hidden": self._kinds.hidden()}
        return f"{self._words.moment(moment)} {unsettled.get(moment.precision or '', '')}".strip()

    def _day_typed(self, text: str) -> None:
        day = read_day(text, near=self._moment.date or self._around.get("near")) if text.strip() else None
        faulty = bool(text.strip()) and day is None
        self.day.mark_fault(faulty)
        if faulty:
            self._fault(self.tr("This day cannot be read. Write it as 22 March 2027."))
        elif day == self._moment.date:
            self.day.setText(self.day.stored)
        else:
            # What was typed stays until it is stored: a day in few letters would be read again in another year.
            self._offer(replace(self._moment, date=day, fold=None))
            if self._moment.date == day:
                self.day.setText(self.day.stored)

    def _time_typed(self, typed: TypedTime) -> None:
        moment = moment_typed(self._moment, typed, self._zone)
        if moment is None:
            self.time.mark_fault(True)
            self._fault(self.tr("This time cannot be read. Write it as 9:30 or 0930."))
            return
        self._offer(moment)
        if self._moment == moment:
            self.time.setText(self.time.stored)

    def _offer(self, moment: Moment) -> None:
        """Gives a moment on, or asks first where the clock skips it or shows it twice."""
        self._end_asking()
        if not self._asks(moment):
            self._give({self.names[0]: moment})

    def _asks(self, moment: Moment) -> bool:
        around = self._around
        asked = self._asking.ask(
            moment, around.get("zone"), city=lambda zone: around.get("zone_city") or zone, home=around.get("home"),
            answered=self._answered,
        )  # fmt: skip
        if asked:
            self.time.mark_fault(True)
        return asked

    def _answered(self, moment: Moment) -> None:
        self.time.forget()  # the answer shows, also in the field one is in
        self._offer(moment)

    def _end_asking(self) -> None:
        if self._asking.waits:
            self._asking.end()
            self.time.mark_fault(False)


def moment_typed(moment: Moment, typed: TypedTime, zone: str | None) -> Moment | None:
    """The moment after a time was typed: "+45" moves it, "07:00 +1" is on the next day, "9-10" is a window.

    None where "+45" is said of a moment that is not known.
    """
    if typed.minutes is not None:
        at, name = moment.instant(zone), moment.zone or zone
        if at is None or name is None:
            return None
        local = (at + timedelta(minutes=typed.minutes)).astimezone(zone_named(name))
        return replace(moment, date=local.date(), time=local.time(), fold=local.fold or None, until_time=None)
    day = moment.date
    if typed.days is not None:
        if day is None:
            return None
        day += timedelta(days=typed.days)
    parts = {"day_part": typed.day_part, "until_time": typed.end, "precision": typed.precision}
    clock = typed.time if typed.time or typed.day_part or typed.empty else moment.time  # "tbc" alone keeps the time
    if clock is not None and typed.time is None:
        parts["until_time"] = moment.until_time
    fold = moment.fold if clock == moment.time and day == moment.date else None
    return replace(moment, date=day, time=clock, fold=fold, **parts)  # type: ignore[arg-type]  # because the names fit
