"""The field for a time: it reads back in a popover what is being typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from planner.models import Moment
from planner.ui.parts.fields import Field
from planner.ui.parts.time_words import TimeWords
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.rules.typed_time import TypedTime
    from planner.ui.parts.time_reading import Meaning, Readings


class TimeField(Field):
    """`typed(TypedTime)` is said when a person has given a time. Enter takes the first reading, Down the other."""

    typed = Signal(object)
    unread = Signal()
    """What was given is no time that can be read; it stays in the field."""
    given_up = Signal()
    """Esc brought back what stood there."""

    def __init__(self, look: Look, *, name: str) -> None:
        super().__init__(look, name=name)
        self._words = TimeWords(look, self)
        self._home: tuple[str, str] | None = None
        self._chosen = 0
        self._moment, self._zone = Moment(), ""
        self.means: Meaning | None = None
        """What a reading comes to here; without it, the time on the day that is shown."""
        self.setMinimumWidth(72)
        self.textEdited.connect(self._read_back)
        self.given.connect(self._take)

    def show_moment(self, moment: Moment, *, zone: str | None, near: date | None, home: tuple[str, str] | None) -> None:
        """Shows a moment, and remembers what typed times are told by."""
        self._moment = moment if moment.date else replace(moment, date=near)
        self._zone = zone or ""
        self._home = home
        self.put(self._words.moment(moment))

    def lend(self, other: TimeField) -> None:
        """Lets another field show the same moment."""
        other.means = self.means
        other.show_moment(self._moment, zone=self._zone, near=self._moment.date, home=self._home)

    def reset(self) -> None:
        """Shows again what is stored."""
        self.setText(self.stored)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._reads_back:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                last = len(self._read_time(self.text())) - 1
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self._chosen = max(0, min(last, self._chosen + step))
                self._readings.choose(self._chosen)
                return
            if event.key() == Qt.Key.Key_Escape:
                self._readings.hide()
        gives_up = event.key() == Qt.Key.Key_Escape and self.text() != self.stored
        super().keyPressEvent(event)
        if gives_up:
            self.given_up.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._end_reading()
        super().focusOutEvent(event)

    @cached_property
    def _readings(self) -> Readings:
        """The popover; like what reads a typed time it is brought in when somebody types one."""
        from planner.ui.parts.time_reading import Readings

        return Readings(self._look, self)

    @property
    def _reads_back(self) -> bool:
        return "_readings" in vars(self) and self._readings.isVisible()

    def _end_reading(self) -> None:
        if self._reads_back:
            self._readings.hide()

    def _read_time(self, text: str) -> tuple[TypedTime, ...]:
        from planner.rules.typed_time import read_time

        return read_time(text)

    def _read_back(self, text: str) -> None:
        self._chosen = 0
        self.mark_fault(False)
        if text == self.stored:
            self._end_reading()
            return
        self._readings.home = self._home
        found = self._read_time(text)
        self._readings.show_readings(found, moment=self._moment, zone=self._zone or None, means=self.means)

    def _take(self, text: str) -> None:
        self._end_reading()
        readings = self._read_time(text)
        self.mark_fault(not readings)
        if readings:
            chosen, self._chosen = min(self._chosen, len(readings) - 1), 0
            before = self._moment
            self.typed.emit(readings[chosen])
            if self._moment != before:
                self.setText(self.stored)  # "+30" must not be read once more when the field is left
        else:
            self.unread.emit()
