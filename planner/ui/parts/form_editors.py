"""The editors of a form: each shows one attribute and says what a person made of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.models.moment import Moment
from planner.models.zones import is_zone, zone_names
from planner.reference.places import find_places
from planner.rules.typed_time import read_time
from planner.ui.parts.choices import ThingField
from planner.ui.parts.dates import DateWords, clock
from planner.ui.parts.fields import Field
from planner.ui.parts.offers import Offer, OfferField, fitting
from planner.ui.parts.text_field import TextField
from planner.ui.parts.typed_day import read_day
from planner.ui.theme.look import Look

Give = Callable[[dict[str, Any]], None]
Fault = Callable[[str], None]


class Editor(Protocol):
    """Shows `values` of a row; `widgets` stand under the caption."""

    names: tuple[str, ...]
    widgets: tuple[QWidget, ...]

    def show(self, values: Mapping[str, Any], things: Mapping[str, Sequence[Offer]]) -> None: ...


class TextEditor:
    """One line, or several with `long`."""

    def __init__(self, look: Look, name: str, word: str, give: Give, *, long: bool = False) -> None:
        self.names: tuple[str, ...] = (name,)
        self.field: Field | TextField = TextField(look, name=word) if long else Field(look, name=word)
        self.widgets: tuple[QWidget, ...] = (self.field,)
        self.field.given.connect(lambda text: give({name: text.strip() or None}))

    def show(self, values: Mapping[str, Any], things: Mapping[str, Sequence[Offer]]) -> None:
        self.field.put(values.get(self.names[0]) or "")


class NumberEditor(QObject):
    """A whole number, or a decimal one with `decimal`."""

    def __init__(self, look: Look, name: str, word: str, give: Give, fault: Fault, *, decimal: bool = False) -> None:
        super().__init__()
        self.names: tuple[str, ...] = (name,)
        self._decimal = decimal
        self.field = Field(look, name=word)
        self.widgets: tuple[QWidget, ...] = (self.field,)
        self._give, self._fault = give, fault
        self.field.given.connect(self._typed)

    def show(self, values: Mapping[str, Any], things: Mapping[str, Sequence[Offer]]) -> None:
        value = values.get(self.names[0])
        self.field.put("" if value is None else str(value))

    def _typed(self, text: str) -> None:
        try:
            plain = text.strip().replace(",", ".").replace("−", "-")
            number: float | int | None = (float(plain) if self._decimal else int(plain)) if plain else None
            if number is not None and not self._decimal and number < 0:
                raise ValueError
        except ValueError:
            self.field.mark_fault(True)
            if self._decimal:
                self._fault(self.tr("Write degrees in figures, such as 50.8503, or −4.35 for south and west."))
            else:
                self._fault(self.tr("Write a number in figures, such as 12."))
            return
        self.field.mark_fault(False)
        self.field.setText("" if number is None else str(number))
        self._give({self.names[0]: number})


class ThingEditor:
    """One of a few words or things; `fixed` ones, or those that the form is shown with under `things`."""

    def __init__(
        self,
        look: Look,
        name: str,
        word: str,
        give: Give,
        *,
        none: str,
        new: str = "",
        fixed: Sequence[tuple[str, str]] = (),
    ) -> None:
        self.names: tuple[str, ...] = (name,)
        self.field = ThingField(look, name=word, none=none, new=new)
        self.widgets: tuple[QWidget, ...] = (self.field,)
        self._fixed = [Offer(key, said) for key, said in fixed]
        self.field.picked.connect(lambda key: give({name: key or None}))

    def show(self, values: Mapping[str, Any], things: Mapping[str, Sequence[Offer]]) -> None:
        self.field.show_things(self._fixed or things.get(self.names[0], ()), chosen=values.get(self.names[0]))


class ZoneEditor(QObject):
    """The IANA name of a zone, found by it or by a city in any script."""

    def __init__(self, look: Look, name: str, word: str, give: Give) -> None:
        super().__init__()
        self.names: tuple[str, ...] = (name,)
        self.field = OfferField(look, name=word, offers=self._find)
        self.field.setPlaceholderText(self.tr("a city, or a name such as Europe/Brussels"))
        self.widgets: tuple[QWidget, ...] = (self.field,)
        self._language = look.language
        self.field.taken.connect(lambda key, _typed: give({name: key or None}))

    def show(self, values: Mapping[str, Any], things: Mapping[str, Sequence[Offer]]) -> None:
        self.field.put(values.get(self.names[0]) or "")

    def _find(self, text: str) -> list[Offer]:
        typed = text.strip()
        if not typed:
            return [Offer("", self.tr("No zone"))] if self.field.stored else []
        if is_zone(typed):
            return [Offer(typed, typed)]
        cities = {place.zone: place.name_in(self._language) or place.name for place in find_places(typed, limit=8)}
        named = fitting([Offer(zone, zone) for zone in sorted(zone_names())], typed)
        found = [Offer(zone, zone, city) for zone, city in cities.items()]
        return [*found, *(offer for offer in named if offer.key not in cities)][:20]


class DayEditor(QObject):
    """A whole date; an empty field means that it is not known."""

    def __init__(self, look: Look, name: str, word: str, give: Give, fault: Fault) -> None:
        super().__init__()
        self.names: tuple[str, ...] = (name,)
        self._dates = DateWords(look, self)
        self._near: date | None = None
        self._day: date | None = None
        self.field = Field(look, name=word)
        self.field.setPlaceholderText(self.tr("such as 22 March 2027"))
        self.widgets: tuple[QWidget, ...] = (self.field,)
        self._give, self._fault = give, fault
        self.field.given.connect(self._typed)

    def show(self, values: Mapping[str, Any], things: Mapping[str, Sequence[Offer]]) -> None:
        self._day = values.get(self.names[0])
        self._near = self._day or values.get("near")
        self.field.put(self._dates.plain_day(self._day) if self._day else "")

    def _typed(self, text: str) -> None:
        day = read_day(text, near=self._near) if text.strip() else None
        self.field.mark_fault(bool(text.strip()) and day is None)
        if text.strip() and day is None:
            self._fault(self.tr("This day cannot be read. Write it as 22 March 2027."))
        elif day == self._day:
            self.field.setText(self.field.stored)
        else:
            self.field.setText(self._dates.plain_day(day) if day else "")
            self._give({self.names[0]: day})


class MomentEditor(QObject):
    """A day and a clock time side by side: each may be empty, the rest of the moment stays."""

    def __init__(self, look: Look, name: str, word: str, give: Give, fault: Fault) -> None:
        super().__init__()
        self.names: tuple[str, ...] = (name,)
        self._dates = DateWords(look, self)
        self._moment = Moment()
        self._near: date | None = None
        self.day = Field(look, name=self.tr("{what}: day").format(what=word))
        self.day.setPlaceholderText(self.tr("day"))
        self.time = Field(look, name=self.tr("{what}: time").format(what=word))
        self.time.setPlaceholderText(self.tr("time, such as 930"))
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.day, 3)
        row.addWidget(self.time, 2)
        self.widgets: tuple[QWidget, ...] = (both,)
        self._give, self._fault = give, fault
        self.day.given.connect(self._day_typed)
        self.time.given.connect(self._time_typed)

    def show(self, values: Mapping[str, Any], things: Mapping[str, Sequence[Offer]]) -> None:
        self._moment = values.get(self.names[0]) or Moment()
        self._near = self._moment.date or values.get("near")
        self.day.put(self._dates.short_day(self._moment.date) if self._moment.date else "")
        self.day.setToolTip(self._dates.long_day(self._moment.date) if self._moment.date else "")
        self.time.put(clock(self._moment.time) if self._moment.time else "")

    def _day_typed(self, text: str) -> None:
        day = read_day(text, near=self._near) if text.strip() else None
        faulty = bool(text.strip()) and day is None
        self.day.mark_fault(faulty)
        if faulty:
            self._fault(self.tr("This day cannot be read. Write it as 22 March 2027."))
        elif day == self._moment.date:
            self.day.setText(self.day.stored)
        else:
            self.day.setText(self._dates.short_day(day) if day else "")
            self._give({self.names[0]: replace(self._moment, date=day, fold=None)})

    def _time_typed(self, text: str) -> None:
        plain, fold = _fold_of(text)
        readings = read_time(plain)
        typed = readings[0] if readings else None
        faulty = typed is None or (typed.time is None and not typed.empty)
        self.time.mark_fault(faulty)
        if typed is None or faulty:
            self._fault(self.tr("This time cannot be read. Write it as 9:30 or 0930."))
            return
        self.time.setText(clock(typed.time) if typed.time else "")
        changed = replace(self._moment, time=typed.time, fold=fold, precision=typed.precision, day_part=None)
        self._give({self.names[0]: changed})


def _fold_of(text: str) -> tuple[str, int | None]:
    """A clock time without the word that says which of two is meant: "2:30 second", "2:30 第二次"."""
    for fold, marks in ((0, ("first", "1st", "第一次")), (1, ("second", "2nd", "第二次"))):
        for mark in marks:
            if text.strip().casefold().endswith(mark):
                return text.strip()[: -len(mark)], fold
    return text, None
