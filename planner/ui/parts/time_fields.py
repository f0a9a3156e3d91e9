"""One moment in an inspector: a day, a time, and the zone they are told in."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter

from planner.models.zones import is_zone, zone_names
from planner.ui.parts.dates import DateWords
from planner.ui.parts.fields import Field
from planner.ui.theme.look import Look


class DayField(Field):
    """Takes a day as a person writes it; Up and Down go a day back and forth. `day_given(date)` is said once."""

    day_given = Signal(object)
    unread = Signal()
    """What was given is no day that can be read; it stays in the field."""

    def __init__(self, look: Look, *, name: str) -> None:
        super().__init__(look, name=name)
        self._dates = DateWords(look, self)
        self._day: date | None = None
        self._near: date | None = None
        self.given.connect(self._read)

    def put_day(self, day: date | None, *, near: date | None) -> None:
        """Shows a day; `near` is the one from which a missing month or year is taken."""
        self._day, self._near = day, day or near
        self.mark_fault(False)
        self.put(self._dates.short_day(day) if day else "")
        self.setToolTip(self._dates.long_day(day) if day else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: "-1", Qt.Key.Key_Down: "+1"}
        if event.key() in steps and self._day is not None and not event.modifiers():
            self.day_given.emit(_read_day(steps[Qt.Key(event.key())], near=self._day))
            return
        super().keyPressEvent(event)

    def _read(self, text: str) -> None:
        day = _read_day(text, near=self._near)
        self.mark_fault(day is None)
        if day is None:
            self.unread.emit()
        elif day != self._day:
            self.day_given.emit(day)
        else:
            self.setText(self.stored)


def _read_day(text: str, *, near: date | None) -> date | None:
    from planner.ui.parts.typed_day import read_day  # brought in when somebody types a day

    return read_day(text, near=near)


class ZoneField(Field):
    """Takes the IANA name of a zone, with what fits offered while typing; what is emptied is given as ""."""

    zone_given = Signal(str)
    unread = Signal()
    """What was given is the name of no zone; it stays in the field."""

    def __init__(self, look: Look, *, name: str) -> None:
        super().__init__(look, name=name)
        self.setPlaceholderText(self.tr("such as Europe/Brussels"))
        self.given.connect(self._read)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.completer() is None:  # all names of zones, only where somebody types one
            offers = QCompleter(sorted(zone_names()), self)
            offers.setFilterMode(Qt.MatchFlag.MatchContains)
            offers.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            self.setCompleter(offers)
        super().focusInEvent(event)

    def _read(self, text: str) -> None:
        name = text.strip()
        known = not name or is_zone(name)
        self.mark_fault(not known)
        if known:
            self.zone_given.emit(name)
        else:
            self.unread.emit()
