"""The editors of a form: each shows one attribute and says what a person made of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.models.zones import is_zone, zone_names
from planner.reference.places import find_places
from planner.ui.parts.choices import ThingField
from planner.ui.parts.dates import DateWords
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
        cities: dict[str, str] = {}
        for place in find_places(typed, limit=8):  # of the cities in one zone the likeliest, which comes first
            cities.setdefault(place.zone, place.name_in(self._language) or place.name)
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
